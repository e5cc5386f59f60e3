"""Publishing a dataset and loading it again.

The law is `load(publish(d)) == d`. A publish is one transaction: it replaces every row and records the revision, or it
changes nothing. Publishing what is already there does nothing.
"""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from typing import Any

from sqlalchemy import Connection, Engine, RowMapping, Table, delete, insert, inspect, select, text

from app.dataset.dataset import Dataset
from app.dataset.records import Record
from app.store.engine import StoreEmptyError, StoreSchemaError, reading, writing
from app.store.tables import SHELVES, Shelf, revisions

SCHEMA = "2026_11_22_first_tables"
"""The migration that this software works with; a test holds that it is the newest one."""

CURE = "Run `make migrate`, or `app migrate`, with the same DATABASE_URL."


@dataclass(frozen=True)
class Revision:
    """One publish: its number in this database, the dataset's digest and version, when, and how much was in it."""

    number: int
    digest: str
    version: str
    published_at: datetime
    counts: dict[str, int]


def current(engine: Engine) -> Revision:
    """The revision that is published now.

    Raises StoreSchemaError, StoreEmptyError, StoreUnreachableError or StoreBusyError.
    """
    with reading(engine) as connection:
        _require_schema(connection)
        return _require(_newest(connection))


def publish(engine: Engine, dataset: Dataset) -> tuple[Revision, bool]:
    """Make this dataset the published one. Returns its revision, and whether anything was written.

    Raises StoreSchemaError, StoreUnreachableError or StoreBusyError; the earlier revision is then still in place.
    """
    with writing(engine) as connection:
        _require_schema(connection)
        newest = _newest(connection)
        if newest and newest.digest == dataset.digest:
            return newest, False
        for shelf in SHELVES.values():
            for table in shelf.all_tables():
                connection.execute(delete(table))
        for table, rows in _rows(dataset).items():
            if rows:
                connection.execute(insert(table), rows)
        values = {"digest": dataset.digest, "version": dataset.release.version, "published_at": datetime.now(UTC), "counts": dataset.counts}
        connection.execute(insert(revisions).values(values))
        return _require(_newest(connection)), True


def load(engine: Engine) -> tuple[Revision, Dataset]:
    """The published revision and its dataset, both of one moment.

    Raises StoreSchemaError, StoreEmptyError, StoreUnreachableError or StoreBusyError, and ValueError if the rows are
    not those of the revision.
    """
    with reading(engine) as connection:
        _require_schema(connection)
        revision = _require(_newest(connection))
        found = {name: _read(connection, shelf).get(None, []) for name, shelf in SHELVES.items()}
    plain = {name: records if SHELVES[name].many else next(iter(records), None) for name, records in found.items()}
    dataset = Dataset.model_validate_json(json.dumps(plain, default=str))
    if dataset.digest != revision.digest:
        raise ValueError(f"the tables do not hold revision {revision.number}: someone changed them by hand. Publish again.")
    return revision, dataset


def _require_schema(connection: Connection) -> None:
    if not inspect(connection).has_table("alembic_version"):
        raise StoreSchemaError(f"the database has no tables yet. {CURE}")
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if found != SCHEMA:
        raise StoreSchemaError(f"the database is at migration {found}, this software needs {SCHEMA}. {CURE}")


def _newest(connection: Connection) -> Revision | None:
    row = connection.execute(select(revisions).order_by(revisions.c.number.desc()).limit(1)).mappings().first()
    return Revision(**row) if row else None


def _require(revision: Revision | None) -> Revision:
    if revision is None:
        raise StoreEmptyError("nothing was published to this database yet. Run `app publish data` with the same DATABASE_URL.")
    return revision


def _rows(dataset: Dataset) -> dict[Table, list[dict[str, Any]]]:
    """Every row of every table, by table."""
    rows: dict[Table, list[dict[str, Any]]] = defaultdict(list)
    keys: dict[Table, count[int]] = defaultdict(lambda: count(1))

    def put(shelf: Shelf, record: Record, ordinal: int, owner: Any) -> None:
        row = {column: getattr(record, column) for column in shelf.columns} | {"ordinal": ordinal}
        row.setdefault(shelf.key.name, None)
        row[shelf.key.name] = row[shelf.key.name] or next(keys[shelf.table])
        if owner is not None:
            row["owner"] = owner
        rows[shelf.table].append(row)
        key = row[shelf.key.name]
        for name, link in shelf.links.items():
            rows[link].extend({"owner": key, "ordinal": at, "target": id_} for at, id_ in enumerate(getattr(record, name)))
        for name, child in shelf.shelves.items():
            for at, nested in enumerate(_listed(getattr(record, name))):
                put(child, nested, at, key)

    for name, shelf in SHELVES.items():
        for at, record in enumerate(_listed(getattr(dataset, name))):
            put(shelf, record, at, None)
    return rows


def _listed(value: Any) -> tuple[Any, ...]:
    if value is None:
        return ()
    return value if isinstance(value, tuple) else (value,)


def _read(connection: Connection, shelf: Shelf) -> dict[Any, list[dict[str, Any]]]:
    """The records of a shelf as plain values, in order, by the key of their owner (None at the top)."""
    links = {name: _by_owner(_ordered(connection, table)) for name, table in shelf.links.items()}
    nested = {name: _read(connection, child) for name, child in shelf.shelves.items()}
    records: dict[Any, list[dict[str, Any]]] = defaultdict(list)
    for row in _ordered(connection, shelf.table):
        key = row[shelf.key.name]
        record: dict[str, Any] = {column: row[column] for column in shelf.columns}
        for name, linked in links.items():
            record[name] = [link["target"] for link in linked.get(key, [])]
        for name, owned in nested.items():
            found = owned.get(key, [])
            record[name] = found if shelf.shelves[name].many else (found[0] if found else None)
        records[row.get("owner")].append(record)
    return records


def _ordered(connection: Connection, table: Table) -> Iterator[RowMapping]:
    return iter(connection.execute(select(table).order_by(table.c.ordinal)).mappings().all())


def _by_owner(rows: Iterator[RowMapping]) -> dict[Any, list[RowMapping]]:
    owned: dict[Any, list[RowMapping]] = defaultdict(list)
    for row in rows:
        owned[row["owner"]].append(row)
    return owned
