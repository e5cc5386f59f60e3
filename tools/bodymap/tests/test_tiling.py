"""The committed views are maps: zones tile each silhouette, and every zone of the vocabulary can be found."""

import copy

import numpy as np
import pytest
from shapely import box

from tools.bodymap.paths import path_text, read_polygon
from tools.bodymap.tests.conftest import VIEWS
from tools.bodymap.tiling import AREA, measure, sample_inside, zone_shapes
from tools.bodymap.vocabulary import VIEW_OF

# Surface zones that a view of the vocabulary cannot show, with the reason.
UNSEEN = {("armpit", "left"): "the hanging arm covers it; it is shown in trunk-left"}


@pytest.mark.parametrize("name", VIEWS)
def test_every_point_of_a_silhouette_lies_in_exactly_one_zone(views, name):
    tiling = measure(views[name])
    assert tiling.samples >= 5000
    assert tiling.holds, tiling


@pytest.mark.parametrize("name", VIEWS)
def test_zone_areas_sum_to_the_silhouette(views, name):
    area = sum(shape.area for shape in zone_shapes(views[name]).values())
    assert area == pytest.approx(read_polygon(views[name]["silhouette"]).area, rel=AREA)


def test_a_missing_zone_and_a_doubled_zone_are_noticed(views):
    hole, double = copy.deepcopy(views["foot-sole"]), copy.deepcopy(views["foot-sole"])
    hole["zones"] = [entry for entry in hole["zones"] if entry["zone"] != "heel"]
    double["zones"] += [{**entry, "zone": "again"} for entry in double["zones"] if entry["zone"] == "heel"]
    assert measure(hole).in_none > 0.01
    assert measure(double).in_many > 0.01


def test_every_zone_of_the_vocabulary_has_a_shape(views, zones):
    shown = {entry["zone"] for view in views.values() for entry in [*view["zones"], *view["overlays"]]}
    assert shown == set(zones)


def test_every_surface_zone_is_in_each_view_that_the_vocabulary_names(views, zones):
    drawn = {(entry["zone"], name) for name, view in views.items() for entry in [*view["zones"], *view["overlays"]]}
    missing = {(zone.id, name) for zone in zones.values() if zone.depth == "surface" for name in zone.views} - drawn
    assert missing == UNSEEN.keys()


def test_the_vocabulary_names_only_views_that_exist(views):
    assert set(VIEW_OF.values()) <= set(views)


@pytest.mark.parametrize("name", VIEWS)
def test_sides_follow_the_vocabulary(views, zones, name):
    for entry in [*views[name]["zones"], *views[name]["overlays"]]:
        assert (entry["side"] is not None) == zones[entry["zone"]].paired
    if views[name]["mirror"]:
        assert {entry["side"] for entry in views[name]["zones"]} <= {"left", None}


@pytest.mark.parametrize("name", VIEWS)
def test_a_view_lists_a_zone_once_a_side(views, name):
    keys = [(entry["zone"], entry["side"]) for entry in views[name]["zones"]]
    assert len(keys) == len(set(keys))


def test_path_text_reads_back_as_drawn():
    square = np.array([[[0, 0], [3, 0], [6, 0], [9, 0]], [[9, 0], [9, 3], [9, 6], [9, 9]], [[9, 9], [6, 9], [3, 9], [0, 9]]])
    assert read_polygon(path_text(square, close=True)).area == pytest.approx(81)


def test_samples_are_seeded():
    assert (sample_inside(box(0, 0, 3, 1), 50, 7) == sample_inside(box(0, 0, 3, 1), 50, 7)).all()
