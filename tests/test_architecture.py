"""The floors of the house: the import rules hold, and would catch a breach."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.settings import ROOT

LINT = Path(sys.executable).with_name("lint-imports")


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([LINT, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False, env={"PYTHONPATH": str(folder), "PATH": ""})


BREACHES = [
    ("app/dataset/records.py", "import sqlalchemy"),
    ("app/dataset/dataset.py", "from app.dataset import findings, files"),
    ("app/dataset/differences.py", "from app.dataset import checks"),
    ("app/atlas/atlas.py", "from app.store import store"),
    ("app/atlas/lookup.py", "import time"),
    ("app/store/store.py", "from app.dataset import files"),
    ("app/store/store.py", "from app.atlas import atlas"),
    ("app/web/answers.py", "from app.live import Live"),
    ("app/web/health.py", "from app.settings import Settings"),
    ("app/web/dataset.py", "import sqlalchemy"),
    ("app/main.py", "from app.dataset import checks"),
    ("app/live.py", "from app.web import app"),
]


@pytest.fixture
def house(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "app", tmp_path / "app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_rules_hold(house: Path) -> None:
    done = lint(house)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(("file", "line"), BREACHES, ids=[f"{file}: {line}" for file, line in BREACHES])
def test_a_breach_is_caught(file: str, line: str, house: Path) -> None:
    target = house / file
    target.write_text(target.read_text() + f"\n{line}\n")
    done = lint(house)
    assert done.returncode != 0, f"{line} in {file} went unnoticed"
    assert "BROKEN" in done.stdout


def test_no_import_inside_a_function_outside_the_command_line() -> None:
    for path in (ROOT / "app").rglob("*.py"):
        inside = [
            line
            for line in path.read_text().splitlines()
            if line.startswith((" ", "\t")) and line.strip().startswith(("import ", "from ")) and " import " in f" {line} "
        ]
        assert not inside or path.name == "cli.py", (path, inside)
