"""The one value in the middle: every record of one revision, frozen, and its digest.

Two datasets are equal exactly when their digests are: the digest is taken over the canonical JSON, which names every
field of every record in a fixed order.
"""

from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from typing import Annotated, Any, get_args, get_origin

from app.dataset.records import (
    Condition,
    Controversy,
    Factor,
    Group,
    Lexicon,
    Muscle,
    Record,
    RedFlag,
    Reference,
    Region,
    SessionGuide,
    Source,
    Technique,
    Text,
    TriggerPoint,
    Zone,
)


class Release(Record):
    """What the dataset as a whole says of itself."""

    version: Text
    title: Text
    description: Text
    licence: Text
    licence_url: Text
    citation: Text
    attribution: tuple[Text, ...]
    notice: Text


class Dataset(Record):
    """All records of a revision, each kind in its canonical order: zones by region and then as authored, the rest by id.

    Nothing derived is kept here, since a changed copy would carry it along; the atlas keeps what is asked often.
    """

    release: Release
    session_guide: SessionGuide | None = None
    lexicon: Lexicon | None = None
    regions: tuple[Region, ...] = ()
    zones: tuple[Zone, ...] = ()
    groups: tuple[Group, ...] = ()
    muscles: tuple[Muscle, ...] = ()
    techniques: tuple[Technique, ...] = ()
    factors: tuple[Factor, ...] = ()
    conditions: tuple[Condition, ...] = ()
    red_flags: tuple[RedFlag, ...] = ()
    controversies: tuple[Controversy, ...] = ()
    sources: tuple[Source, ...] = ()

    @property
    def canonical(self) -> bytes:
        """The dataset as UTF-8 JSON, fields in the order of the records; the same dataset always gives the same bytes."""
        return self.model_dump_json().encode()

    @property
    def digest(self) -> str:
        """SHA-256 of the canonical JSON, in hexadecimal."""
        return sha256(self.canonical).hexdigest()

    @property
    def trigger_points(self) -> tuple[TriggerPoint, ...]:
        return tuple(point for muscle in self.muscles for point in muscle.trigger_points)

    @property
    def counts(self) -> dict[str, int]:
        """How many records of each kind, and how many referrals (edges)."""
        kinds = {kind: len(getattr(self, kind)) for kind in KINDS}
        edges = sum(len(point.refers_to) for point in self.trigger_points)
        return {**kinds, "trigger_points": len(self.trigger_points), "referrals": edges}

    def named(self) -> Iterator[tuple[str, Record]]:
        """Every top-level record with its name, such as `muscles/soleus`."""
        for name in (*KINDS, *SINGLE):
            value = getattr(self, name)
            for record in value if isinstance(value, tuple) else (value,) if value else ():
                yield (f"{name}/{record.id}" if name in KINDS else name), record

    def by_id(self, kind: str) -> dict[str, Any]:
        """The records of one kind by their id; of two with the same id, the first."""
        return {record.id: record for record in reversed(getattr(self, kind))}


SINGLE = ("release", "session_guide", "lexicon")
KINDS = tuple(name for name in Dataset.model_fields if name not in SINGLE)


def _reference_of(annotation: Any, metadata: tuple[Any, ...] = ()) -> str | None:
    """The kind that a field's annotation refers to, if it holds ids of other records."""
    found = [part.kind for part in metadata if isinstance(part, Reference)]
    if found:
        return str(found[0])
    if get_origin(annotation) is Annotated:
        inner, *rest = get_args(annotation)
        return _reference_of(inner, tuple(rest))
    return next((kind for part in get_args(annotation) if (kind := _reference_of(part))), None)


@cache
def reference_fields(model: type[Record]) -> dict[str, str]:
    """The fields of a record class that name other records, each with the kind that it names."""
    kinds = {name: _reference_of(field.annotation, tuple(field.metadata)) for name, field in model.model_fields.items()}
    return {name: kind for name, kind in kinds.items() if kind}


def walk(record: Record, path: str = "") -> Iterator[tuple[str, Record]]:
    """The record itself and every record nested in it, each with its path, such as `trigger_points[0].refers_to[2]`."""
    yield path, record
    for name in type(record).model_fields:
        value = getattr(record, name)
        prefix = f"{path}.{name}" if path else name
        if isinstance(value, Record):
            yield from walk(value, prefix)
        elif isinstance(value, tuple):
            for index, item in enumerate(value):
                if isinstance(item, Record):
                    yield from walk(item, f"{prefix}[{index}]")
