"""The generator's parts: rules claim every sample, borders are shared, curves stay near their points."""

import numpy as np
import pytest

from tools.bodymap.bezier import bezier_points, fit_curves, smooth_line
from tools.bodymap.borders import trace_borders
from tools.bodymap.charts import around_limb, inside, marks, under
from tools.bodymap.figure import load_figure
from tools.bodymap.labels import deepest_point, drop_islands
from tools.bodymap.tracing import Grain, chain_around, chain_silhouette, trace_arcs
from tools.bodymap.zones import classify


@pytest.fixture(scope="module")
def figure():
    return load_figure()


@pytest.fixture(scope="module")
def faces(figure, zones):
    """Zone of each triangle."""
    normals = figure.normals[figure.triangles].mean(1)
    normals /= np.linalg.norm(normals, axis=1, keepdims=True)
    weights = figure.weights[figure.triangles].mean(1)
    return classify(figure.centres, normals, weights, figure, {name: i for i, name in enumerate(zones)})


def test_every_surface_zone_is_on_the_figure_and_no_other(faces, zones):
    found = {list(zones)[i] for i in np.unique(faces)}
    assert found == {zone.id for zone in zones.values() if zone.depth == "surface"}


def test_the_rules_are_the_same_on_both_sides(figure, faces):
    left = faces[figure.centres[:, 0] > 0.01]
    right = faces[figure.centres[:, 0] < -0.01]
    assert np.abs(np.bincount(left, minlength=141) - np.bincount(right, minlength=141)).sum() < 0.002 * len(left)


def test_a_sample_in_no_zone_is_an_error(figure, zones):
    shank = np.array([[float(part == "shank") for part in figure.parts]])
    with pytest.raises(ValueError, match="in no zone"):
        classify(np.array([[0, 99.0, 0]]), np.array([[0, 1.0, 0]]), shank, figure, dict.fromkeys(zones, 0))


def test_marks_and_charts():
    square = marks("0 0, 2 0, 2 2, 0 2")
    assert square[2] == (2.0, 2.0)
    assert inside(square, np.array([1.0, 9.0]), np.array([1.0, 1.0])).tolist() == [True, False]
    assert under(marks("0 0, 2 2"), np.array([1.0, 1.0]), np.array([0.5, 1.5])).tolist() == [True, False]


def test_angles_around_a_limb():
    start, end = np.array([1.0, 2.0, 0.0]), np.array([1.0, 0.0, 0.0])
    s, y, z = np.array([1.0, 2.0, 0.0, 1.0]), np.full(4, 1.0), np.array([1.0, 0.0, 0.0, -1.0])
    t, angle = around_limb(s, y, z, start, end)
    assert t == pytest.approx([0.5] * 4)
    assert np.abs(angle).round().tolist() == [0, 90, 90, 180]
    assert angle[1] > 0 > angle[2]


def test_borders_are_traced_once():
    labels = np.array([[0, 0, 1], [0, 0, 1], [2, 2, 2]])
    borders = trace_borders(labels)
    inner = sorted(sorted((b.left, b.right)) for b in borders if min(b.left, b.right) >= 0)
    assert inner == [[0, 1], [0, 2], [1, 2]]
    assert sum(len(b.nodes) - 1 for b in borders) == 12 + 2 + 3


def test_islands_go_to_their_neighbour():
    labels = np.zeros((9, 9), int)
    labels[4, 4] = 3
    assert (drop_islands(labels, 4) == 0).all()


def test_deepest_point_of_a_block():
    mask = np.zeros((9, 9), bool)
    mask[1:8, 1:8] = True
    assert deepest_point(mask) == (4, 4)


def test_curves_stay_within_their_tolerance():
    turn = np.linspace(0, 2 * np.pi, 200)
    circle = 50 * np.stack([np.cos(turn), np.sin(turn)], 1)
    curves = fit_curves(circle, 0.5)
    drawn = np.vstack([bezier_points(c, np.linspace(0, 1, 40)) for c in curves])
    assert len(curves) <= 8
    assert np.abs(np.linalg.norm(drawn, axis=1) - 50).max() < 0.5


def test_smoothing_keeps_the_ends():
    line = np.array([[0, 0], [1, 5], [2, -5], [3, 5], [4, 0]], float)
    assert (smooth_line(line, 2)[[0, -1]] == line[[0, -1]]).all()


def test_a_mirrored_half_closes_over_the_axis():
    labels = np.full((40, 30), -1)
    labels[5:35, :20] = 0
    arcs = trace_arcs(labels, Grain(1, 2, 0.5, 1.0), mirrored=True)
    assert chain_silhouette(arcs, mirrored=True).count("M") == 1
    assert chain_around(arcs, 0)[0].closed
