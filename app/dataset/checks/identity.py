"""Names: ids are unique, references resolve, files are called after what they hold."""

from collections import Counter
from collections.abc import Iterator

from app.dataset.checks.fault import Fault
from app.dataset.dataset import KINDS, Dataset, reference_fields, walk
from app.dataset.findings import suggestion
from app.dataset.records import Record


def unique_ids(dataset: Dataset) -> Iterator[Fault]:
    """Two records of a kind never share an id."""
    for kind in (*KINDS, "trigger_points"):
        for id_, count in Counter(record.id for record in getattr(dataset, kind)).items():
            if count > 1:
                yield Fault(f"{kind}/{id_}", f"the id {id_} is used {count} times", "Ids are never reused: give one of them another.")


def places_differ(dataset: Dataset) -> Iterator[Fault]:
    """No zone has the id of a region: either may be named where it hurts."""
    regions = dataset.by_id("regions")
    for zone in dataset.zones:
        if zone.id in regions:
            yield Fault(f"zones/{zone.id}", "a region has this id too", "Give the zone another id.")


def known_references(dataset: Dataset) -> Iterator[Fault]:
    """Every id that a record names exists."""
    known = {kind: set(dataset.by_id(kind)) for kind in KINDS}
    for name, record in dataset.named():
        for path, part in walk(record):
            for field, target, id_ in _named(part):
                if id_ not in known[target]:
                    place = f"{path}.{field}" if path else field
                    tip = suggestion(id_, known[target], f"Add {target}/{id_}, or correct the name.")
                    yield Fault(name, f"{place}: {target} has no {id_}", tip, about=f"{target}/{id_}")


def cited_sources(dataset: Dataset) -> Iterator[Fault]:
    """Every source is cited by a record: the bibliography lists what the data rests on, and no more."""
    cited = {id_ for _, record in dataset.named() for _, part in walk(record) for _, target, id_ in _named(part) if target == "sources"}
    for source in dataset.sources:
        if source.id not in cited:
            yield Fault(f"sources/{source.id}", "no record cites this source", "Cite it where it is used, or remove the file.")


def _named(record: Record) -> Iterator[tuple[str, str, str]]:
    """The references of one record, nested records left out: field, kind and id."""
    for field, kind in reference_fields(type(record)).items():
        value = getattr(record, field)
        for id_ in value if isinstance(value, tuple) else (value,):
            if isinstance(id_, str):
                yield field, kind, id_
