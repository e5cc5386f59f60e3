"""The tables, derived from the records, so that the two can never drift apart.

One record class in one place is one table. A record with an id is keyed by it, any other by a number that is given
when a revision is written. A nested record names its owner's key in `owner`, and every row its `ordinal`, its place in its list.
A list of references becomes a table of links, a list of plain texts a JSON column. References, owners, allowed
values and presence are enforced by named constraints. Foreign keys are checked at commit, so that a revision can be
written in any order.

What migrations create must equal this module's metadata; a test compares the two.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal, get_args, get_origin

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    DateTime,
    Float,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.dialects.postgresql import JSONB

from app.dataset.dataset import KINDS, Dataset, reference_fields
from app.dataset.records import Group, Record

NAMING = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "ix": "ix_%(table_name)s_%(column_0_name)s",
}
TYPES: dict[Any, Any] = {str: Text, int: Integer, float: Float, bool: Boolean, date: Date}

metadata = MetaData(naming_convention=NAMING)

revisions = Table(
    "revision",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("digest", String(64), nullable=False),
    Column("version", Text, nullable=False),
    Column("published_at", DateTime(timezone=True), nullable=False),
    Column("counts", JSON().with_variant(JSONB(), "postgresql"), nullable=False),
)


@dataclass
class Shelf:
    """Where the records of one class in one place are kept.

    `columns` are the fields kept in the table itself, `links` the tables of the fields that list references, and
    `shelves` those of the nested records. `many` is false where the place holds one record or none.
    """

    model: type[Record]
    table: Table
    many: bool
    columns: tuple[str, ...]
    links: dict[str, Table] = field(default_factory=dict)
    shelves: dict[str, "Shelf"] = field(default_factory=dict)

    @property
    def key(self) -> Column[Any]:
        return next(iter(self.table.primary_key))

    def all_tables(self) -> Iterator[Table]:
        yield self.table
        yield from self.links.values()
        for shelf in self.shelves.values():
            yield from shelf.all_tables()


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def _nested(model: type[Record]) -> dict[str, tuple[type[Record], bool]]:
    """The fields that hold nested records: the class, and whether there may be many."""
    found: dict[str, tuple[type[Record], bool]] = {}
    for name, info in model.model_fields.items():
        parts = (info.annotation, *get_args(info.annotation))
        classes = [part for part in parts if isinstance(part, type) and issubclass(part, Record)]
        if classes:
            found[name] = (classes[0], get_origin(info.annotation) is tuple)
    return found


def _places(model: type[Record]) -> Iterator[type[Record]]:
    yield model
    for nested, _ in _nested(model).values():
        yield from _places(nested)


def _column(name: str, annotation: Any, target: str | None) -> Iterator[Column[Any] | CheckConstraint]:
    parts = get_args(annotation)
    nullable = type(None) in parts
    if nullable:
        annotation = next(part for part in parts if part is not type(None))
    while get_origin(annotation) is not None and hasattr(annotation, "__metadata__"):
        annotation = annotation.__origin__
    if target:
        yield Column(name, ForeignKey(f"{TABLE_OF[target]}.id", deferrable=True, initially="DEFERRED"), nullable=nullable, index=True)
    elif get_origin(annotation) is Literal:
        yield Column(name, Text, nullable=nullable)
        allowed = ", ".join(f"'{value}'" for value in get_args(annotation))
        yield CheckConstraint(f'"{name}" IN ({allowed})', name=name)
    elif get_origin(annotation) is tuple:
        yield Column(name, JSON().with_variant(JSONB(), "postgresql"), nullable=False)
    else:
        yield Column(name, TYPES[annotation], nullable=nullable)


def _shelf(model: type[Record], name: str, owner: Table | None, many: bool) -> Shelf:
    nested = _nested(model)
    references = reference_fields(model)
    listed = {field for field in references if get_origin(model.model_fields[field].annotation) is tuple}
    columns = tuple(field for field in model.model_fields if field not in nested and field not in listed)
    parts: list[Any] = [] if "id" in columns else [Column("key", Integer, primary_key=True, autoincrement=False)]
    for column in columns:
        if column == "id":
            parts.append(Column("id", Text, primary_key=True))
        else:
            parts.extend(_column(column, model.model_fields[column].annotation, references.get(column)))
    table = Table(name, metadata, *parts, *_ownership(owner))
    shelf = Shelf(model, table, many, columns)
    for field_name in model.model_fields:
        if field_name in listed:
            target = f"{TABLE_OF[references[field_name]]}.id"
            link: Column[Any] = Column("target", ForeignKey(target, deferrable=True, initially="DEFERRED"), nullable=False, index=True)
            shelf.links[field_name] = Table(f"{name}_{field_name}", metadata, *_ownership(table, primary=True), link)
        elif field_name in nested:
            child, is_many = nested[field_name]
            child_name = _snake(child.__name__) if PLACES[child] == 1 else f"{name}_{field_name}"
            shelf.shelves[field_name] = _shelf(child, child_name, table, is_many)
    return shelf


def _ownership(owner: Table | None, *, primary: bool = False) -> Iterator[Any]:
    if owner is not None:
        key = next(iter(owner.primary_key))
        reference = ForeignKey(key, deferrable=True, initially="DEFERRED")
        yield Column("owner", reference, nullable=False, primary_key=primary)
    yield Column("ordinal", Integer, nullable=False, primary_key=primary, autoincrement=False)
    if not primary:
        yield UniqueConstraint(*(["owner"] if owner is not None else []), "ordinal")


_TOP = {name: model for name, (model, _) in _nested(Dataset).items()}
TABLE_OF = {name: "muscle_group" if model is Group else _snake(model.__name__) for name, model in _TOP.items()}
PLACES = Counter(place for model in _TOP.values() for place in _places(model))

SHELVES = {name: _shelf(model, TABLE_OF[name], None, many=name in KINDS) for name, model in _TOP.items()}
