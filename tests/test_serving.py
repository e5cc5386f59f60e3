"""The real server on a socket: first start, a new revision while requests come in, and a database that is not right."""

import itertools
import threading
import time
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from sqlalchemy import Engine, text

from app.atlas.atlas import Atlas
from app.dataset.dataset import Dataset
from app.live import Live
from app.store.store import publish
from app.web.answers import LookupQuery, answer_lookup

ASKED = "/v1/lookup?zone=temple:left&zone=neck-back&limit=100"


def renamed(dataset: Dataset, suffix: str) -> Dataset:
    """The dataset with every muscle's name changed, so that a mixture of two would show."""
    muscles = tuple(muscle.model_copy(update={"name": muscle.name + suffix}) for muscle in dataset.muscles)
    return dataset.model_copy(update={"muscles": muscles})


def eventually(condition: Callable[[], bool], seconds: float = 20) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if condition():
            return True
        time.sleep(0.05)
    return False


def test_the_first_start_is_enough(serve: Callable[..., httpx.Client], tmp_path: Path, dataset: Dataset) -> None:
    client = serve(DATABASE_URL=f"sqlite:///{tmp_path / 'new.db'}")
    assert eventually(lambda: client.get("/health/ready").status_code == 200)
    assert client.get("/v1/dataset").json()["digest"] == dataset.digest
    assert client.get("/v1/lookup", params={"zone": "temple", "side": "left"}).json()["matches"]
    assert "server" not in client.get("/").headers


def test_a_new_revision_is_served_without_a_restart_and_never_mixed(
    serve: Callable[..., httpx.Client], engine: Engine, url: str, dataset: Dataset
) -> None:
    versions = [dataset, renamed(dataset, " (B)")]
    publish(engine, versions[0])
    query = LookupQuery(zone=["temple:left", "neck-back"], limit=100)
    expected = {version.digest: answer_lookup(Atlas(version), query).model_dump_json() for version in versions}
    client = serve(DATABASE_URL=url)
    assert eventually(lambda: client.get("/health/ready").status_code == 200)
    seen: list[tuple[str, str]] = []
    wrong: list[str] = []
    stop = threading.Event()

    def ask() -> None:
        with httpx.Client(base_url=client.base_url) as own:
            while not stop.is_set():
                response = own.get(ASKED)
                digest = response.json()["dataset"]["digest"]
                if response.status_code != 200 or response.text != expected[digest]:
                    wrong.append(response.text[:300])
                seen.append((digest, response.headers["etag"]))

    threads = [threading.Thread(target=ask) for _ in range(3)]
    for thread in threads:
        thread.start()
    for version in itertools.islice(itertools.cycle(reversed(versions)), 4):
        publish(engine, version)
        assert eventually(lambda wanted=version: seen and seen[-1][0] == wanted.digest), "the new revision was not noticed"
    stop.set()
    for thread in threads:
        thread.join()
    assert not wrong
    assert {digest for digest, _ in seen} == set(expected)
    assert len(set(seen)) == 2, "a tag must belong to one revision"


def test_a_lost_database_leaves_the_service_answering(engine: Engine, dataset: Dataset) -> None:
    publish(engine, dataset)
    live = Live(engine, poll_seconds=1)
    live.attempt()
    assert live.atlas
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'gone'"))
    live.attempt()
    assert live.atlas.digest == dataset.digest
    since = live.health.failing_since
    assert since
    assert "migration gone" in str(live.health.failure)
    live.attempt()
    assert live.health.failing_since == since


def test_a_damaged_revision_never_reaches_a_reader(engine: Engine, dataset: Dataset) -> None:
    publish(engine, dataset)
    live = Live(engine, poll_seconds=1)
    live.attempt()
    publish(engine, renamed(dataset, " (B)"))
    with engine.begin() as connection:
        connection.execute(text("UPDATE muscle SET name = 'Hand' WHERE id = 'infraspinatus'"))
    live.attempt()
    assert live.atlas
    assert live.atlas.digest == dataset.digest
    assert live.health.failure


def test_serving_from_an_unprepared_postgresql_names_the_cure(run_app: Callable, postgres: str) -> None:
    done = run_app("serve", DATABASE_URL=postgres)
    assert done.returncode == 1
    assert "app migrate" in done.stderr
    assert "Traceback" not in done.stderr


def test_readiness_tells_when_the_database_cannot_be_asked(
    serve: Callable[..., httpx.Client], connect: Callable[[str], Engine], tmp_path: Path, dataset: Dataset
) -> None:
    url = f"sqlite:///{tmp_path / 'later.db'}"
    client = serve(DATABASE_URL=url)
    engine = connect(url)
    assert eventually(lambda: client.get("/health/ready").status_code == 200)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'gone'"))
    assert eventually(lambda: client.get("/health/ready").json()["failing_since"] is not None)
    assert client.get("/v1/dataset").json()["digest"] == dataset.digest


@pytest.mark.parametrize("name", ["PORT", "WORKERS", "POLL_SECONDS", "LOG_LEVEL"])
def test_a_wrong_setting_is_named(name: str, run_app: Callable) -> None:
    done = run_app("serve", **{name: "many"})
    assert done.returncode == 2
    assert name in done.stderr
    assert "Traceback" not in done.stderr
