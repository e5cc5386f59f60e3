"""How well the service understands the cases. Zones are counted without their side; sides are scored apart."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.atlas.atlas import Atlas
from app.atlas.lookup import Place, look_up

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Scores:
    """Shares between 0 and 1, over all cases that ask for them."""

    cases: int
    recall: float
    precision: float
    f1: float
    sides: float
    denials: float
    silence: float
    alerts: float
    false_alarms: float
    first_three: float
    first_five: float


def cases(name: str) -> list[dict[str, Any]]:
    """The descriptions of a file: `tuning` or `unseen`."""
    return list(tomllib.loads((HERE / f"{name}.toml").read_text())["cases"])


def areas(split: str) -> list[dict[str, Any]]:
    return [area for area in tomllib.loads((HERE / "areas.toml").read_text())["areas"] if area["split"] == split]


def ids(places: Iterable[str]) -> set[str]:
    return {place.split(":")[0] for place in places}


def understood(atlas: Atlas, case: dict[str, Any]) -> tuple[set[str], set[str], set[str]]:
    """The places, the denied places and the alerts that a text is answered with."""
    found = atlas.resolver.resolve(case["text"])
    zones = {f"{place.zone}:{place.side}" if place.side else place.zone for place in found.zones}
    without = {f"{place.zone}:{place.side}" if place.side else place.zone for place in found.without}
    return zones, without, {alert.red_flag for alert in atlas.alarm.alerts(case["text"], ids(zones))}


def score(atlas: Atlas, name: str) -> Scores:
    """The scores over one file of descriptions and the areas of the same split."""
    hits = misses = extras = sides = sided = denied = denials = 0
    quiet, raised, alarms = [], [], []
    listed = cases(name)
    for case in listed:
        zones, without, alerts = understood(atlas, case)
        wanted, accepted = set(case["zones"]), ids(case.get("also", []))
        hits += len(ids(wanted) & ids(zones))
        misses += len(ids(wanted) - ids(zones))
        extras += len(ids(zones) - ids(wanted) - accepted)
        for zone in ids(wanted) & ids(zones):
            sided += 1
            sides += {place for place in wanted if place.split(":")[0] == zone} == {place for place in zones if place.split(":")[0] == zone}
        denials += len(ids(case.get("without", [])))
        denied += len(ids(case.get("without", [])) & ids(without))
        if "no-place" in case["tags"]:
            quiet.append(not zones)
        if case.get("alerts"):
            raised.append(bool(alerts & set(case["alerts"])))
        elif "near-miss" in case["tags"]:
            alarms.append(bool(alerts))
    recall, precision = share(hits, hits + misses), share(hits, hits + extras)
    best = [ranks(atlas, area) for area in areas(name)]
    return Scores(
        cases=len(listed),
        recall=recall,
        precision=precision,
        f1=round(2 * recall * precision / (recall + precision), 4),
        sides=share(sides, sided),
        denials=share(denied, denials),
        silence=share(sum(quiet), len(quiet)),
        alerts=share(sum(raised), len(raised)),
        false_alarms=share(sum(alarms), len(alarms)),
        first_three=share(sum(rank <= 3 for rank in best), len(best)),
        first_five=share(sum(rank <= 5 for rank in best), len(best)),
    )


def ranks(atlas: Atlas, area: dict[str, Any]) -> int:
    """The best rank of a muscle that the source names for the area; 1000 if none is found. A part stands for its whole."""
    muscles = atlas.records["muscles"]
    places = [Place(zone=zone.split(":")[0], region=None, side=None) for zone in area["zones"]]
    for match in look_up(atlas, places, limit=100).matches:
        if {match.muscle.id, muscles[match.muscle.id].part_of} & set(area["expect"]):
            return match.rank
    return 1000


def share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 1.0
