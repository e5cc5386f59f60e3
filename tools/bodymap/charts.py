"""Charts on the surface: closed landmark splines, monotone border curves, and position along and around a limb."""

from collections.abc import Sequence
from functools import cache

import numpy as np
from scipy.interpolate import PchipInterpolator
from shapely import Polygon, contains_xy, prepare

from tools.bodymap.figure import Floats, Mask

Point = tuple[float, float]
Landmarks = tuple[Point, ...]


def marks(text: str) -> Landmarks:
    """Landmarks written as "a b, a b, …" in dm of their chart."""
    pairs = (pair.split() for pair in text.split(","))
    return tuple((float(a), float(b)) for a, b in pairs)


def catmull_rom(points: Sequence[Point] | Floats, steps: int = 12, closed: bool = True) -> Floats:
    """(k, 2) samples of the Catmull-Rom curve through the points, `steps` to a span."""
    p = np.asarray(points, float)
    ring = np.vstack([p[-1:], p, p[:2]]) if closed else np.vstack([2 * p[:1] - p[1:2], p, 2 * p[-1:] - p[-2:-1]])
    t = np.linspace(0, 1, steps, endpoint=False)[:, None]
    spans = [_span(ring[i], ring[i + 1], ring[i + 2], ring[i + 3], t) for i in range(len(ring) - 3)]
    return np.vstack(spans if closed else [*spans, p[-1:]])


def _span(a: Floats, b: Floats, c: Floats, d: Floats, t: Floats) -> Floats:
    return np.asarray(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3))


@cache
def outline(landmarks: Landmarks) -> Polygon:
    """The closed spline through the landmarks as a prepared polygon."""
    polygon = Polygon(catmull_rom(landmarks)).buffer(0)
    prepare(polygon)
    return polygon


def inside(landmarks: Sequence[Point], a: Floats, b: Floats) -> Mask:
    """(n,) is (a, b) inside the closed spline through the landmarks?"""
    shape = outline(tuple(landmarks))
    a0, b0, a1, b1 = shape.bounds
    near = (a > a0) & (a < a1) & (b > b0) & (b < b1)  # most samples are far away, and this test is cheap
    near[near] = contains_xy(shape, a[near], b[near])
    return np.asarray(near)


def under(curve: Sequence[Point], a: Floats, b: Floats) -> Mask:
    """(n,) does (a, b) lie below the monotone cubic through the points? Level beyond its ends."""
    return np.asarray(b < height(curve, a))


def height(curve: Sequence[Point], a: Floats) -> Floats:
    """(n,) value at `a` of the monotone cubic through the points, level beyond its ends."""
    xs, ys = np.array(sorted(curve)).T
    return np.asarray(PchipInterpolator(xs, ys)(np.clip(a, xs[0], xs[-1])))


def around_limb(s: Floats, y: Floats, z: Floats, start: Floats, end: Floats, *, flatness: float = 1.0) -> tuple[Floats, Floats]:
    """Position of points on a limb that runs in the plane (s, y) from start to end (each s, y, z in dm).

    Returns t, 0 at the start and 1 at the end, and the angle around the axis in degrees: 0 in front, 90 outside, -90 inside,
    180 behind. `flatness` below 1 widens the outer and inner sectors of a limb that is broader than deep.
    """
    along = end[:2] - start[:2]
    length = float(np.hypot(*along))
    e = along / length
    outward = np.array([-e[1], e[0]]) if e[1] < 0 else np.array([e[1], -e[0]])
    t = ((s - start[0]) * e[0] + (y - start[1]) * e[1]) / length
    across = (s - start[0]) * outward[0] + (y - start[1]) * outward[1]
    depth = start[2] + np.clip(t, -0.2, 1.2) * (end[2] - start[2])
    return t, np.degrees(np.arctan2(across * flatness, z - depth))


def squared_cosine(degrees: Floats) -> Floats:
    """1 in front and behind, 0 at the sides: bows a ring border so that it looks wrapped round the limb."""
    return np.asarray(np.cos(np.radians(degrees)) ** 2)
