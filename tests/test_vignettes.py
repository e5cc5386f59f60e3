"""Floors for how well words and areas are understood. `make vignettes` prints the figures; raise a floor when they rise."""

from dataclasses import asdict

import pytest

from app.atlas.atlas import Atlas
from tests.vignettes.scoring import cases, score

FLOORS = {
    "tuning": {"f1": 0.88, "sides": 0.94, "denials": 0.85, "silence": 0.95, "alerts": 0.85, "first_three": 0.88, "first_five": 0.92},
    "unseen": {"f1": 0.82, "sides": 0.94, "denials": 0.72, "silence": 0.75, "alerts": 0.75, "first_three": 0.82, "first_five": 0.95},
}


@pytest.mark.parametrize("name", FLOORS)
def test_the_scores_keep_their_floors(name: str, atlas: Atlas) -> None:
    scores = asdict(score(atlas, name))
    assert {metric: scores[metric] for metric, floor in FLOORS[name].items() if scores[metric] < floor} == {}
    assert scores["false_alarms"] <= 0.08


def test_the_cases_name_known_zones_and_flags(atlas: Atlas) -> None:
    for case in (*cases("tuning"), *cases("unseen")):
        for place in (*case["zones"], *case.get("without", []), *case.get("also", [])):
            zone, _, side = place.partition(":")
            assert zone in atlas.paired, case["id"]
            assert not side or atlas.paired[zone], case["id"]
        assert set(case.get("alerts", [])) <= set(atlas.records["red_flags"]), case["id"]


def test_no_case_stands_in_both_files() -> None:
    assert not {case["text"].lower() for case in cases("tuning")} & {case["text"].lower() for case in cases("unseen")}
