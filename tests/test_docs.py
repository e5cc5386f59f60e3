"""The documentation says what the code does."""

import re
from itertools import chain
from math import log

import pytest
from markdown_it import MarkdownIt

from app.atlas.atlas import Atlas
from app.cli import cli
from app.dataset.checks import RULES
from app.settings import ROOT, Settings
from app.web.answers import LookupQuery, answer_lookup

PAGES = sorted(chain(ROOT.glob("*.md"), (ROOT / "docs").rglob("*.md"), (ROOT / "data").glob("*.md")))


def test_every_setting_is_documented_with_its_default() -> None:
    page = (ROOT / "docs/settings.md").read_text()
    for name, field in Settings.model_fields.items():
        line = next((line for line in page.splitlines() if line.startswith(f"| `{name.upper()}` ")), None)
        assert line, name
        if name not in ("data_dir", "poll_seconds"):
            assert f"`{field.default}`" in line, name


def test_every_command_is_in_the_readme() -> None:
    page = (ROOT / "README.md").read_text()
    for command in cli.registered_commands:
        assert f"| `app {command.name or command.callback.__name__}" in page


def test_the_readme_names_the_two_commands_and_they_exist() -> None:
    page, makefile = (ROOT / "README.md").read_text(), (ROOT / "Makefile").read_text()
    for target in ("run", "test", "help"):
        assert f"make {target}" in page
        assert re.search(rf"^{target}:", makefile, re.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=[str(page.relative_to(ROOT)) for page in PAGES])
def test_links_between_pages_lead_somewhere(page: object) -> None:
    for token in MarkdownIt().parse(page.read_text()):
        for child in token.children or ():
            address = child.attrGet("href") if child.type == "link_open" else None
            if address and "://" not in address and not address.startswith("#"):
                assert (page.parent / address.split("#")[0]).exists(), address


def test_the_worked_example_of_the_ranking_is_what_the_service_answers(atlas: Atlas) -> None:
    page = (ROOT / "docs/ranking.md").read_text().split("## An example")[1].split("## Where")[0]
    query = LookupQuery(zone=["temple:left", "mastoid"], without=["eye-deep"], limit=1)
    (match,) = answer_lookup(atlas, query).matches
    assert (match.muscle.id, match.side, match.trigger_points) == ("upper-trapezius", "left", ("upper-trapezius-1",))
    rows = [[cell.strip(" *") for cell in line.split("|")[1:-1]] for line in page.splitlines() if line.startswith("|")][2:]
    assert float(rows.pop()[-1]) == match.score
    for (kind, place, p, q, points), reason in zip(rows, match.reasons, strict=True):
        ratio, shown = points.removeprefix("ln(").split(") = ")
        numerator, denominator = (float(part) for part in ratio.split(" / "))
        assert (kind, place or None) == (reason.kind, reason.place)
        assert float(shown) == reason.points == pytest.approx(log(numerator / denominator), abs=0.002)
        if p:
            assert (float(p), float(q)) == (reason.expected, reason.background)


def test_every_rule_says_what_it_holds() -> None:
    assert all((rule.__doc__ or "").strip() for rule in RULES.values())


def test_no_lock_file_names_a_registry() -> None:
    for path in (ROOT / "requirements").glob("*.txt"):
        assert "://" not in path.read_text(), path.name
