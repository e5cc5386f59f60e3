"""The vocabulary: zones, their neighbours and the identifiers they are mapped to."""

import re
from collections.abc import Iterator

from app.dataset.checks.fault import Fault
from app.dataset.dataset import Dataset

CODES = {
    "uberon": r"UBERON:\d{7}",
    "fma": r"FMA:\d+",
    "ta98": r"A\d\d(\.\d+)+",
    "ta2": r"\d{1,4}",
    "mesh": r"D\d+",
    "icd-10-cm": r"[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?",
    "choir": r"[12]\d\d",
    "michigan": r".+",
    "wpi-2016": r".+",
}


def neighbours_both_ways(dataset: Dataset) -> Iterator[Fault]:
    """If one zone borders another, the other borders it; no zone borders itself."""
    zones = dataset.by_id("zones")
    for zone in dataset.zones:
        for neighbour in zone.neighbours:
            if neighbour == zone.id:
                yield Fault(f"zones/{zone.id}", "the zone is its own neighbour", f"Remove {zone.id} from its neighbours.")
            elif neighbour in zones and zone.id not in zones[neighbour].neighbours:
                yield Fault(f"zones/{zone.id}", f"{neighbour} does not name it as a neighbour", f"Add {zone.id} to the neighbours of {neighbour}.")


def surface_zones_have_neighbours(dataset: Dataset) -> Iterator[Fault]:
    """A zone of the skin borders at least one other."""
    for zone in dataset.zones:
        if zone.depth == "surface" and not zone.neighbours:
            yield Fault(f"zones/{zone.id}", "a surface zone without neighbours", "Name the zones that it borders.")


def reached_zones(dataset: Dataset) -> Iterator[Fault]:
    """Every zone is reached by a referral, or says why none is known; not both."""
    reached = {referral.zone for point in dataset.trigger_points for referral in point.refers_to}
    for zone in dataset.zones:
        if zone.id not in reached and not zone.unreached:
            yield Fault(f"zones/{zone.id}", "no trigger point refers here", "Add the referral, or say why under `unreached`.")
        if zone.id in reached and zone.unreached:
            yield Fault(f"zones/{zone.id}", "it says that nothing refers here, but something does", "Remove `unreached`.")


def well_formed_codes(dataset: Dataset) -> Iterator[Fault]:
    """Every mapped code has the form that its system gives to codes, and none is given twice."""
    for kind in ("zones", "muscles"):
        for record in getattr(dataset, kind):
            seen = set()
            for mapping in record.mappings:
                name = f"{mapping.system} {mapping.code}"
                if not re.fullmatch(CODES[mapping.system], mapping.code):
                    yield Fault(f"{kind}/{record.id}", f"{name} is not a code of that system", f"Its codes look like {CODES[mapping.system]}.")
                if (mapping.system, mapping.code, mapping.side) in seen:
                    yield Fault(f"{kind}/{record.id}", f"{name} is mapped twice", "Keep one of the two.")
                seen.add((mapping.system, mapping.code, mapping.side))
