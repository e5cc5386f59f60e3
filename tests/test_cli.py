"""The command line: what each command does, and what it says when it cannot."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli import cli
from app.settings import ROOT

COMMANDS = sorted(command.name or command.callback.__name__ for command in cli.registered_commands)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(command: str, run_app: Callable) -> None:
    done = run_app(command, "--help")
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) > 5


def test_check_passes_on_the_shipped_data(run_app: Callable) -> None:
    done = run_app("check", "data")
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("All rules hold: ")


def test_check_reports_and_changes_nothing(run_app: Callable, data_copy: Path) -> None:
    path = data_copy / "muscles/infraspinatus.toml"
    path.write_text(path.read_text().replace('zone = "arm-front"', 'zone = "arm-frnt"'))
    done = run_app("check", str(data_copy))
    assert done.returncode == 1
    assert "muscles/infraspinatus.toml: muscles/infraspinatus: " in done.stderr
    assert "Did you mean arm-front" in done.stderr
    assert "Nothing was changed" in done.stderr


def test_a_folder_that_is_not_there(run_app: Callable) -> None:
    done = run_app("check", "dat")
    assert done.returncode == 1
    assert "there is no folder dat" in done.stderr
    assert "Traceback" not in done.stderr


def test_from_nothing_to_a_published_dataset(run_app: Callable, empty_url: str, data_copy: Path) -> None:
    settings = {"DATABASE_URL": empty_url}
    assert "app migrate" in run_app("publish", **settings).stderr
    assert run_app("migrate", **settings).returncode == 0
    assert run_app("migrate", **settings).returncode == 0
    assert "Added muscle infraspinatus" in run_app("diff", str(data_copy), **settings).stdout
    assert run_app("publish", str(data_copy), **settings).stdout.startswith("Published revision 1")
    assert run_app("publish", str(data_copy), **settings).stdout.startswith("Nothing to do")
    assert run_app("diff", str(data_copy), **settings).stdout == "0 difference(s).\n"
    path = data_copy / "muscles/infraspinatus.toml"
    path.write_text(path.read_text().replace('latin = "Musculus infraspinatus"\n', ""))
    assert "latin changed" in run_app("diff", str(data_copy), **settings).stdout
    assert run_app("publish", str(data_copy), **settings).stdout.startswith("Published revision 2")


def test_data_with_a_fault_is_not_published(run_app: Callable, tmp_path: Path, data_copy: Path) -> None:
    settings = {"DATABASE_URL": f"sqlite:///{tmp_path / 'atlas.db'}"}
    run_app("migrate", **settings)
    (data_copy / "muscles/infraspinatus.toml").write_text("id = ")
    done = run_app("publish", str(data_copy), **settings)
    assert done.returncode == 1
    assert "not valid TOML" in done.stderr


def test_lookup_needs_no_server(run_app: Callable) -> None:
    done = run_app("lookup", "temple:left", "--limit", "5")
    assert done.returncode == 0, done.stderr
    assert "Upper trapezius (left)" in done.stdout
    wrong = run_app("lookup", "tempel")
    assert wrong.returncode == 1
    assert "Did you mean temple" in wrong.stderr


def test_the_database_url_never_shows_a_password(run_app: Callable) -> None:
    done = run_app("publish", DATABASE_URL="postgresql://me:secret@127.0.0.1:1/none")
    assert done.returncode == 1
    assert "secret" not in done.stdout + done.stderr
    assert str(ROOT) not in done.stderr
