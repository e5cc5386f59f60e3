"""The command line: each command is one call, and every error says what cures it."""

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from pydantic import ValidationError

from app.atlas.atlas import Atlas
from app.atlas.quality import report
from app.dataset.checks import check as check_data
from app.dataset.dataset import Dataset
from app.dataset.differences import differences
from app.dataset.findings import DataInvalidError
from app.settings import ROOT, Settings
from app.store.engine import StoreEmptyError, StoreError, StoreSchemaError, make_engine
from app.store.store import load
from app.store.store import publish as publish_dataset

cli = typer.Typer(
    name="app",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Trigger Point Atlas: check, compare, publish and serve the dataset. Settings come from the environment; see docs/settings.md.",
)

Folder = Annotated[
    Path | None, typer.Argument(help="The data folder. Default: DATA_DIR, or the folder shipped with the software.", show_default=False)
]


@contextmanager
def _plain_errors() -> Generator[None]:
    """Print what went wrong, without a traceback, and leave with status 1 (2 for a wrong setting)."""
    try:
        yield
    except DataInvalidError as error:
        for finding in error.findings:
            typer.echo(str(finding), err=True)
        typer.echo(f"{len(error.findings)} finding(s). Nothing was changed.", err=True)
        raise typer.Exit(1) from None
    except (StoreError, ValueError) as error:
        typer.echo(f"Error: {_said(error)}", err=True)
        raise typer.Exit(2 if isinstance(error, ValidationError) else 1) from None


def _said(error: Exception) -> str:
    if isinstance(error, ValidationError):
        return "; ".join(f"{'.'.join(map(str, fault['loc'])).upper()}: {fault['msg']} (found {fault['input']!r})" for fault in error.errors())
    return str(error)


def _dataset(folder: Path | None) -> Dataset:
    folder = folder or Settings().data_dir
    if not folder.is_dir():
        raise StoreError(f"there is no folder {folder}. Give the data folder, for instance: app check data")
    return check_data(folder)


@cli.command()
def check(folder: Folder = None) -> None:
    """Read a data folder and report everything that breaks a rule, all at once.

    Prints file, record, what is wrong and how to mend it. Changes nothing. Status 1 if there are findings.
    """
    with _plain_errors():
        dataset = _dataset(folder)
        typer.echo(f"All rules hold: {_counts(dataset)}.")


@cli.command()
def diff(folder: Folder = None) -> None:
    """Say in sentences what publishing a data folder would change in the database.

    Compares claims, not text: what would be added, withdrawn and changed. Changes nothing.
    """
    with _plain_errors():
        new = _dataset(folder)
        try:
            _, old = load(make_engine(Settings().database_url))
        except StoreEmptyError:
            old = Dataset(release=new.release)
        sentences = list(differences(old, new))
        for sentence in sentences:
            typer.echo(sentence)
        typer.echo(f"{len(sentences)} difference(s).")


@cli.command()
def publish(folder: Folder = None) -> None:
    """Check a data folder and make it the published dataset, in one transaction.

    Running servers notice within seconds. If the same data is published already, nothing is written.
    """
    with _plain_errors():
        dataset = _dataset(folder)
        revision, written = publish_dataset(make_engine(Settings().database_url), dataset)
        did = "Published" if written else "Nothing to do: already published as"
        typer.echo(f"{did} revision {revision.number}, dataset {revision.version}, digest {revision.digest[:12]}: {_counts(dataset)}.")


@cli.command()
def migrate() -> None:
    """Create the tables in the database, or bring them to what this version of the software needs.

    Safe to run again: a database that is up to date is left as it is.
    """
    from alembic import command
    from alembic.config import Config

    with _plain_errors():
        settings = Settings()
        config = Config()
        config.set_main_option("script_location", str(ROOT / "migrations"))
        config.attributes["engine"] = make_engine(settings.database_url)
        command.upgrade(config, "head")
        typer.echo("The database is up to date.")


@cli.command()
def lookup(
    zones: Annotated[
        list[str], typer.Argument(help="Where it hurts: zones or regions, with a side where wanted, such as temple:left.", show_default=False)
    ],
    without: Annotated[list[str], typer.Option(help="Where it does not hurt. Repeat for several.")] = [],
    side: Annotated[str | None, typer.Option(help="left or right, for every place that has none of its own.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=100, help="How many muscles at most.")] = 10,
    folder: Annotated[Path | None, typer.Option("--data", help="The data folder.", show_default=False)] = None,
) -> None:
    """Ask the data folder, without a server: which muscles can send pain there?

    Example: app lookup temple:left neck-back --without forehead
    """
    from app.web.answers import LookupQuery, answer_lookup

    with _plain_errors():
        answer = answer_lookup(Atlas(_dataset(folder)), LookupQuery.model_validate({"zone": zones, "without": without, "side": side, "limit": limit}))
        for match in answer.matches:
            side_words = f" ({match.side})" if match.side else ""
            typer.echo(f"{match.rank}. {match.muscle.name}{side_words}: {match.score:+.2f}")
            for reason in match.reasons:
                typer.echo(f"     {reason.points:+.2f}  {reason.words}")
        typer.echo(f"{answer.total} muscle(s). {answer.notice.text}")


@cli.command()
def quality(folder: Folder = None) -> None:
    """Say how far the claims of a data folder are supported, in all and for each muscle.

    Counts referrals by kind of evidence, those read at a source, those with two independent sources, and open doubts.
    """
    with _plain_errors():
        found = report(_dataset(folder))
        whole = found.overall
        typer.echo(f"{whole.trigger_points} trigger points, {whole.referrals} referrals, {whole.essential} of them essential")
        typer.echo(f"by evidence: {', '.join(f'{kind} {count}' for kind, count in whole.by_evidence.items())}")
        typer.echo(f"measured: {whole.measured}; disputed: {whole.disputed}; zones reached: {found.zones_reached}")
        typer.echo(f"essential referrals read at a source: {_percent(whole.essential_read)}")
        typer.echo(f"essential referrals read at two independent sources: {_percent(whole.essential_two_read)}")
        typer.echo(f"muscles checked by a second reader: {_percent(found.muscles_reviewed)}; open doubts: {found.open_doubts}")
        typer.echo(f"{'muscle':36}{'points':>7}{'edges':>7}{'read':>7}{'two':>7}{'doubts':>8}")
        for muscle in found.muscles:
            own = muscle.support
            shares = f"{_percent(own.essential_read):>7}{_percent(own.essential_two_read):>7}"
            typer.echo(f"{muscle.muscle:36}{own.trigger_points:>7}{own.referrals:>7}{shares}{len(muscle.doubts):>8}")


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{share:.0%}"


@cli.command()
def serve() -> None:
    """Serve the API on HOST and PORT.

    An SQLite database without tables, or older, is migrated, and one without data gets the shipped dataset, before
    serving. A PostgreSQL database is left alone: run migrate and publish yourself, once.
    """
    with _plain_errors():
        settings = Settings()
        _prepare(settings)
    options = ["--host", settings.host, "--port", str(settings.port), "--workers", str(settings.workers), "--log-level", settings.log_level]
    sys.stdout.flush()
    os.execv(sys.executable, [sys.executable, "-m", "uvicorn", "--factory", "app.main:create_app", "--no-server-header", "--no-access-log", *options])


def _prepare(settings: Settings) -> None:
    """Bring an SQLite database to where it can be served from; see that any other one is."""
    engine = make_engine(settings.database_url)
    local = engine.dialect.name == "sqlite"
    try:
        load(engine)
    except StoreSchemaError:
        if not local:
            raise
        migrate()
        _prepare(settings)
    except StoreEmptyError:
        if not local:
            raise
        publish()


def _counts(dataset: Dataset) -> str:
    counts = dataset.counts
    names = ("muscles", "trigger_points", "referrals", "zones", "techniques", "sources")
    return ", ".join(f"{counts[name]} {name.replace('_', ' ')}" for name in names)
