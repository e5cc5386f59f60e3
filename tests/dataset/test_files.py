"""Reading the authored files: what is filled in, and that one run reports everything that is wrong."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app.dataset.checks import check, judge
from app.dataset.dataset import Dataset
from app.dataset.files import read
from app.dataset.findings import DataInvalidError


def edit(path: Path, old: str, new: str) -> None:
    content = path.read_text()
    assert old in content, f"{old!r} is not in {path.name}"
    path.write_text(content.replace(old, new, 1))


def test_a_points_citations_hold_for_its_referrals(dataset: Dataset) -> None:
    for point in dataset.trigger_points:
        for referral in point.refers_to:
            cited = {(citation.source, citation.locator) for citation in referral.citations}
            assert {(citation.source, citation.locator) for citation in point.citations} <= cited


def test_reading_twice_gives_the_same_digest(dataset: Dataset, data_copy: Path) -> None:
    assert read(data_copy).dataset.digest == dataset.digest
    assert read(data_copy).dataset == dataset


def test_a_folder_that_is_no_data_folder(tmp_path: Path) -> None:
    with pytest.raises(DataInvalidError, match="Is this a data folder"):
        check(tmp_path)


SEEDED: list[tuple[str, Callable[[Path], None], str]] = [
    ("broken TOML", lambda d: edit(d / "muscles/soleus.toml", "[anatomy]", "[anatomy"), "not valid TOML"),
    ("misspelt key", lambda d: edit(d / "muscles/supraspinatus.toml", "group =", "gruop ="), "Did you mean group?"),
    ("missing key", lambda d: edit(d / "muscles/teres-minor.toml", "[anatomy]", "[anatomy]\nx = 1\n[ignored]"), "missing"),
    ("value not allowed", lambda d: edit(d / "muscles/subscapularis.toml", 'pain = "essential"', 'pain = "severe"'), "'essential' or 'spillover'"),
    ("dangling zone", lambda d: edit(d / "muscles/infraspinatus.toml", 'zone = "arm-front"', 'zone = "arm-frnt"'), "Did you mean arm-front"),
    ("dangling source", lambda d: edit(d / "muscles/infraspinatus.toml", "hsieh-2007", "hsei-2007"), "Did you mean hsieh-2007"),
    ("dangling technique", lambda d: edit(d / "muscles/infraspinatus.toml", '"stretching"', '"strething"'), "Did you mean stretching"),
    (
        "no citation",
        lambda d: edit(d / "muscles/masseter-deep.toml", "[anatomy]", '[[phenomena]]\ntext = "It hums."\ncitations = []\n\n[anatomy]'),
        "without a source",
    ),
    ("side on a midline zone", lambda d: edit(d / "muscles/trapezius.toml", 'role = "whole"', 'role = "whole"\nregions2 = []'), "unknown key"),
    (
        "midline on a paired zone",
        lambda d: edit(d / "muscles/levator-scapulae.toml", 'pain = "essential"', 'pain = "essential"\nside = "midline"'),
        "has a left and a right",
    ),
    ("wrong number", lambda d: edit(d / "muscles/piriformis.toml", "number = 1", "number = 3"), "are numbered"),
    ("file name", lambda d: (d / "techniques/heat.toml").rename(d / "techniques/warmth.toml"), "is called"),
    (
        "orphan source",
        lambda d: (d / "sources/orphan.toml").write_text('id = "orphan"\ntype = "book"\nauthors = "A"\ntitle = "T"\n'),
        "no record cites",
    ),
    ("bad DOI", lambda d: edit(d / "sources/kwon-2017.toml", '"10.5535', '"https://doi.org/10.5535'), "is not a DOI"),
    (
        "read without where",
        lambda d: edit(
            d / "muscles/gluteus-medius.toml",
            "[anatomy]",
            '[[phenomena]]\ntext = "It hums."\ncitations = [{ source = "namtpt-checker", read = true }]\n\n[anatomy]',
        ),
        "not where",
    ),
    ("one-way neighbour", lambda d: edit(d / "zones/head.toml", "neighbours = [", 'neighbours = ["foot-arch", '), "does not name it as a neighbour"),
    ("bad code", lambda d: edit(d / "zones/face.toml", "UBERON:0", "UBERON-0"), "not a code of that system"),
    ("wrong type", lambda d: edit(d / "zones/neck.toml", "paired = true", 'paired = "yes"'), "boolean"),
    ("placeholder", lambda d: edit(d / "muscles/tensor-fasciae-latae.toml", 'site = "', 'site = "TODO '), "not plain prose"),
    (
        "needless exception",
        lambda d: (d / "exceptions.toml").write_text('[[exceptions]]\nrule = "plain-prose"\nrecord = "muscles/soleus"\nreason = "x"\n'),
        "is not needed",
    ),
]


def test_twenty_seeded_faults_are_reported_in_one_run(data_copy: Path) -> None:
    before = {str(finding) for finding in judge(read(data_copy))}
    for _, seed, _ in SEEDED:
        seed(data_copy)
    found = [str(finding) for finding in judge(read(data_copy)) if str(finding) not in before]
    missing = [name for name, _, words in SEEDED if not any(words in line for line in found)]
    assert len(SEEDED) == 20
    assert not missing, "\n".join([*missing, "--- found:", *found])


@pytest.mark.parametrize(("name", "seed", "words"), SEEDED, ids=[name for name, *_ in SEEDED])
def test_each_seeded_fault_names_its_file_and_a_cure(name: str, seed: Callable[[Path], None], words: str, data_copy: Path) -> None:  # noqa: ARG001 - the name is the test's id
    seed(data_copy)
    with pytest.raises(DataInvalidError) as caught:
        check(data_copy)
    found = [finding for finding in caught.value.findings if words in str(finding)]
    assert found
    assert all(finding.file.endswith(".toml") and finding.tip for finding in found)
