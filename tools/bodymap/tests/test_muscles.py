"""Muscles and trigger points on the map: complete against data/muscles, and on the figure."""

import json
import tomllib

import numpy as np
import pytest
from shapely import contains_xy

from tools.bodymap.attachments import CHARTS, Muscle, load_muscles
from tools.bodymap.paths import read_lines, read_polygon
from tools.bodymap.tests.conftest import BODY
from tools.bodymap.vocabulary import ROOT

NOWHERE = {("diaphragm", 2): "the dome is out of reach of the hand"}


@pytest.fixture(scope="module")
def drawn():
    return json.loads((BODY / "muscles.json").read_text())


@pytest.fixture(scope="module")
def described():
    """Muscle -> the numbers of its trigger points in data/muscles."""
    files = [tomllib.loads(path.read_text()) for path in (ROOT / "data" / "muscles").glob("*.toml")]
    return {muscle["id"]: [point["number"] for point in muscle.get("trigger_points", [])] for muscle in files}


def test_every_trigger_point_has_a_place(drawn, described):
    placed = {(name, point["number"]) for name, muscle in drawn.items() for point in muscle["points"] if point["views"]}
    assert {(name, number) for name, numbers in described.items() for number in numbers} - placed == NOWHERE.keys()


def test_no_muscle_or_point_is_made_up(drawn, described):
    assert drawn.keys() <= described.keys()
    assert all([point["number"] for point in muscle["points"]] == described[name] for name, muscle in drawn.items())


def test_each_drawn_muscle_is_seen_with_fibres(drawn):
    for muscle in load_muscles():
        if muscle.chart:
            views = drawn[muscle.name]["views"]
            assert views, muscle.name
            assert max(len(read_lines(shape["fibres"])) for shape in views.values()) >= 3, muscle.name


def test_points_and_muscles_lie_on_the_figure(drawn, views):
    silhouettes = {name: read_polygon(view["silhouette"]).buffer(4) for name, view in views.items()}
    for name, muscle in drawn.items():
        for view, shape in muscle["views"].items():
            assert read_polygon(shape["d"]).difference(silhouettes[view]).area < 0.02 * read_polygon(shape["d"]).area, (name, view)
        for point in muscle["points"]:
            assert all(contains_xy(silhouettes[view], *at) for view, at in point["views"].items()), (name, point)


def test_a_strand_runs_from_origin_to_insertion():
    muscle = Muscle("m", False, "front", ((0, 1), (1, 1)), ((0, 0), (1, 0)), 0.2, 0.0, ())
    assert muscle.strand(0)[[0, -1]] == pytest.approx(np.array([[0, 1], [0, 0]]))
    assert muscle.strand(1)[:, 0].max() == pytest.approx(1.2, abs=0.01)
    assert muscle.strand(0)[:, 0].min() == pytest.approx(-0.2, abs=0.01)


def test_a_chart_looks_from_outside():
    start, ray = CHARTS["back"].place(np.array([[1.0, 2.0]]), side=-1)
    assert start.tolist() == [[-1.0, 2.0, -9.0]]
    assert ray.tolist() == [0, 0, 1]
