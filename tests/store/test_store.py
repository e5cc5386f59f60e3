"""The store on both databases: the law, one transaction, constraints, and plain words for what is wrong."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, insert, inspect, text
from sqlalchemy.exc import IntegrityError

from app.dataset.dataset import KINDS, SINGLE, Dataset
from app.settings import ROOT
from app.store import store
from app.store.engine import StoreBusyError, StoreEmptyError, StoreError, StoreSchemaError, StoreUnreachableError, make_engine, reading, writing
from app.store.store import current, load, publish
from app.store.tables import SHELVES, metadata
from tests.dataset.test_checks import with_record

DIE = """
import os, signal, sys
from sqlalchemy import event
from app.store.engine import make_engine
from app.store.store import load, publish

engine, at = make_engine(sys.argv[1]), int(sys.argv[2])
_, dataset = load(engine)
seen = 0

@event.listens_for(engine, "before_cursor_execute")
def count(connection, cursor, statement, *rest):
    global seen
    if statement.startswith(("DELETE", "INSERT")):
        seen += 1
        if seen == at:
            os.kill(os.getpid(), signal.SIGKILL)

publish(engine, dataset.model_copy(update={"red_flags": (), "conditions": ()}))
"""


def test_load_gives_back_what_was_published(engine: Engine, dataset: Dataset) -> None:
    revision, written = publish(engine, dataset)
    assert written
    loaded, again = load(engine)
    assert again == dataset
    assert again.digest == dataset.digest
    assert loaded == revision == current(engine)
    assert revision.counts == dataset.counts


def test_publishing_the_same_again_does_nothing(engine: Engine, dataset: Dataset) -> None:
    first, _ = publish(engine, dataset)
    second, written = publish(engine, dataset)
    assert not written
    assert second == first


def test_a_changed_dataset_replaces_the_old_one(engine: Engine, dataset: Dataset) -> None:
    publish(engine, dataset)
    changed = with_record(dataset, "muscles", "infraspinatus", latin=None)
    revision, written = publish(engine, changed)
    assert written
    assert revision.number == 2
    assert load(engine)[1] == changed


@pytest.mark.parametrize("statement", [1, 60, 110])
def test_a_publish_killed_half_way_leaves_the_old_revision(engine: Engine, dataset: Dataset, statement: int) -> None:
    revision, _ = publish(engine, dataset)
    engine.dispose()
    url = engine.url.render_as_string(hide_password=False)
    killed = subprocess.run([sys.executable, "-c", DIE, url, str(statement)], cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False)
    assert killed.returncode == -signal.SIGKILL
    assert current(engine) == revision
    assert load(engine)[1] == dataset
    changed, written = publish(engine, with_record(dataset, "muscles", "infraspinatus", latin=None))
    assert written
    assert changed.number > revision.number


def test_a_reader_sees_one_revision_while_another_is_published(engine: Engine, dataset: Dataset) -> None:
    publish(engine, dataset)
    latin = text("SELECT latin FROM muscle WHERE id = 'infraspinatus'")
    with reading(engine) as connection:
        before = connection.execute(latin).scalar()
        publish(engine, with_record(dataset, "muscles", "infraspinatus", latin=None))
        assert connection.execute(latin).scalar() == before
    with reading(engine) as connection:
        assert connection.execute(latin).scalar() is None


def test_migrations_make_the_tables_of_the_records(engine: Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, metadata) == []
        found = inspect(connection)
        for table in metadata.tables.values():
            checks = {check["name"] for check in found.get_check_constraints(table.name)}
            assert checks == {f"ck_{table.name}_{c.name}" if not str(c.name).startswith("ck_") else c.name for c in _checks(table)}, table.name


def _checks(table: object) -> list:
    return [constraint for constraint in table.constraints if type(constraint).__name__ == "CheckConstraint"]


def test_the_schema_is_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(ROOT / "migrations"))
    assert ScriptDirectory.from_config(config).get_heads() == [store.SCHEMA]


VIOLATIONS = {
    "unknown zone": (
        "referral",
        {
            "key": 999_999,
            "zone": "nowhere",
            "pain": "essential",
            "side": "ipsilateral",
            "evidence": "textbook",
            "owner": "infraspinatus-1",
            "ordinal": 99,
        },
    ),
    "unknown owner": (
        "referral",
        {"key": 999_999, "zone": "temple", "pain": "essential", "side": "ipsilateral", "evidence": "textbook", "owner": "nobody-1", "ordinal": 99},
    ),
    "value not allowed": (
        "referral",
        {"key": 999_999, "zone": "temple", "pain": "awful", "side": "ipsilateral", "evidence": "textbook", "owner": "infraspinatus-1", "ordinal": 99},
    ),
    "same id twice": ("muscle_group", {"id": "rotator-cuff", "label": "Again", "ordinal": 999}),
    "same place twice": ("muscle_group", {"id": "again", "label": "Again", "ordinal": 0}),
    "nothing where something must be": ("muscle_group", {"id": "again", "label": None, "ordinal": 999}),
    "unknown source": ("referral_citations", {"key": 999_999, "source": "nobody-2020", "read": True, "owner": 1, "ordinal": 99}),
}


@pytest.mark.parametrize("violation", VIOLATIONS)
def test_the_database_itself_refuses(violation: str, engine: Engine, dataset: Dataset) -> None:
    publish(engine, dataset)
    table, row = VIOLATIONS[violation]
    with pytest.raises(IntegrityError), engine.begin() as connection:
        connection.execute(insert(metadata.tables[table]), [row])


def test_every_constraint_has_a_name() -> None:
    unnamed = [(table.name, constraint) for table in metadata.tables.values() for constraint in table.constraints if constraint.name is None]
    assert unnamed == []
    assert set(SHELVES) == {*KINDS, *SINGLE}


def test_a_database_without_tables_names_the_cure(empty_url: str, connect: Callable[[str], Engine]) -> None:
    with pytest.raises(StoreSchemaError, match="app migrate"):
        load(connect(empty_url))


def test_an_empty_database_names_the_cure(engine: Engine) -> None:
    with pytest.raises(StoreEmptyError, match="app publish data"):
        load(engine)


def test_a_database_of_another_version_names_both(engine: Engine, dataset: Dataset) -> None:
    publish(engine, dataset)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '2020_01_01_older'"))
    for action in (lambda: load(engine), lambda: current(engine), lambda: publish(engine, dataset)):
        with pytest.raises(StoreSchemaError, match=rf"2020_01_01_older.*{store.SCHEMA}.*app migrate"):
            action()


def test_tables_changed_by_hand_are_not_loaded(engine: Engine, dataset: Dataset) -> None:
    publish(engine, dataset)
    with engine.begin() as connection:
        connection.execute(text("UPDATE muscle SET name = 'Hand' WHERE id = 'infraspinatus'"))
    with pytest.raises(ValueError, match="changed them by hand"):
        load(engine)


def test_a_locked_database_says_so(engine: Engine, dataset: Dataset, connect: Callable[[str], Engine], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.store.engine.BUSY_SECONDS", 1)
    impatient = connect(engine.url.render_as_string(hide_password=False))
    with writing(engine), pytest.raises(StoreBusyError, match="locked by another process"):
        publish(impatient, dataset)


def test_a_server_that_is_not_there(connect: Callable[[str], Engine]) -> None:
    with pytest.raises(StoreUnreachableError, match="Is DATABASE_URL right"):
        current(connect("postgresql://nobody@127.0.0.1:1/none"))


@pytest.mark.parametrize(
    ("url", "words"), [("postgress://x/y", "Did you mean postgresql"), ("mysql://x/y", "Use one of"), ("atlas.db", "not a database URL")]
)
def test_a_wrong_url_names_the_nearest_right_thing(url: str, words: str) -> None:
    with pytest.raises(StoreError, match=words):
        make_engine(url)
