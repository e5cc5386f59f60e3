"""Connecting to SQLite or PostgreSQL, and saying plainly what is wrong when that fails."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError, OperationalError

from app.dataset.findings import suggestion

DIALECTS = ("sqlite", "postgresql", "postgresql+psycopg")
BUSY_SECONDS = 10
PUBLISH_LOCK = 7_301_446_020_115


class StoreError(Exception):
    """The database cannot be used as it is. The message names the cure."""


class StoreUnreachableError(StoreError):
    """No connection, or it was lost."""


class StoreBusyError(StoreError):
    """Another process holds the lock for longer than we wait."""


class StoreSchemaError(StoreError):
    """The tables are missing, or are those of another version of the software."""


class StoreEmptyError(StoreError):
    """The tables are there, but nothing was published yet."""


def make_engine(url: str) -> Engine:
    """An engine for a SQLAlchemy URL of SQLite or PostgreSQL. Connects to nothing yet.

    Raises StoreError for a URL that is none, or is of another database.
    """
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise StoreError("DATABASE_URL is not a database URL; try sqlite:///atlas.db or postgresql://user@host/name.") from error
    if parsed.drivername not in DIALECTS:
        tip = suggestion(parsed.drivername, DIALECTS, f"Use one of {', '.join(DIALECTS)}.")
        raise StoreError(f"DATABASE_URL is of a database that is not supported ({parsed.drivername}). {tip}")
    if parsed.get_backend_name() == "postgresql":
        return create_engine(parsed, pool_pre_ping=True, connect_args={"connect_timeout": BUSY_SECONDS})
    engine = create_engine(parsed, connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


@contextmanager
def reading(engine: Engine) -> Generator[Connection]:
    """A connection that sees one state of the database throughout, whatever is published meanwhile."""
    if engine.dialect.name == "postgresql":
        engine = engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    with _plainly(engine), engine.begin() as connection:
        yield connection


@contextmanager
def writing(engine: Engine) -> Generator[Connection]:
    """A transaction that is the only writer from its first moment. Left with an exception, nothing of it stays."""
    with _plainly(engine), engine.execution_options(sqlite_begin="BEGIN IMMEDIATE").begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{BUSY_SECONDS}s'")
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({PUBLISH_LOCK})")
        yield connection


@contextmanager
def _plainly(engine: Engine) -> Generator[None]:
    """Turn the driver's errors about the database's state into ours."""
    try:
        yield
    except OperationalError as error:
        words = str(error.orig)
        if "no such table" in words or "no such column" in words or "has no column" in words:
            raise StoreSchemaError(f"the database is not at the schema that it says it is at: {words}. Publish to a new one.") from error
        where = engine.url.render_as_string(hide_password=True)
        if "locked" in words or "lock timeout" in words or "lock_timeout" in words:
            raise StoreBusyError(f"{where} is locked by another process. Wait until its publish ends, then try again.") from error
        raise StoreUnreachableError(
            f"{where} cannot be reached: {words.strip().splitlines()[0]}. Is DATABASE_URL right and the server running?"
        ) from error
    except IntegrityError as error:
        raise StoreError(f"the database refused the data: {error.orig}. Nothing was written. Run `app check` on it.") from error
    except DBAPIError as error:
        if error.connection_invalidated:
            raise StoreUnreachableError("the connection to the database was lost. Try again.") from error
        raise


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    """Per connection: transactions that we begin ourselves, foreign keys, and readers that do not block the writer."""
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys=ON")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=NORMAL")


def _begin_sqlite(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get("sqlite_begin", "BEGIN"))
