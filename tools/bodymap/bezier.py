"""Polylines -> few smooth cubic Bézier curves (Schneider's algorithm, Graphics Gems I, 1990)."""

import numpy as np
from scipy import ndimage as ndi

from tools.bodymap.figure import Floats

Curve = Floats  # (4, 2) control points


def smooth_line(points: Floats, sigma: float) -> Floats:
    """Gaussian smoothing of a polyline (k, 2) by about `sigma` points. Ends stay, closed lines wrap."""
    n = len(points)
    if n < 4:
        return points
    if np.allclose(points[0], points[-1]):
        ring = ndi.gaussian_filter1d(points[:-1], min(sigma, n / 6), axis=0, mode="wrap")
        return np.vstack([ring, ring[:1]])
    sigma = min(sigma, n / 5)
    reach = min(n - 1, int(4 * sigma) + 1)
    before = 2 * points[0] - points[1 : reach + 1][::-1]
    after = 2 * points[-1] - points[-reach - 1 : -1][::-1]
    line = ndi.gaussian_filter1d(np.vstack([before, points, after]), sigma, axis=0, mode="nearest")[reach : reach + n]
    line[0], line[-1] = points[0], points[-1]
    return np.asarray(line)


def bezier_points(curve: Curve, t: Floats) -> Floats:
    """(len(t), 2) points of one cubic."""
    t = np.asarray(t)[:, None]
    s = 1 - t
    return np.asarray(s**3 * curve[0] + 3 * s**2 * t * curve[1] + 3 * s * t**2 * curve[2] + t**3 * curve[3])


def fit_curves(points: Floats, tolerance: float) -> list[Curve]:
    """Cubics through the polyline (k, 2), nowhere farther from its points than `tolerance`, tangents continuous."""
    steps = np.linalg.norm(np.diff(points, axis=0), axis=1)
    points = points[np.r_[True, steps > 1e-6]]
    if len(points) < 2:
        return []
    reach = min(4, len(points) - 1)
    if np.allclose(points[0], points[-1]) and len(points) > 8:
        seam = _unit(points[reach] - points[-1 - reach])
        return _fit(points, seam, -seam, tolerance)
    return _fit(points, _unit(points[reach] - points[0]), _unit(points[-1 - reach] - points[-1]), tolerance)


def _unit(v: Floats) -> Floats:
    return np.asarray(v / max(float(np.linalg.norm(v)), 1e-9))


def _fit(points: Floats, start: Floats, end: Floats, tolerance: float) -> list[Curve]:
    """One cubic with the given unit end tangents, or two halves where it will not do."""
    if len(points) == 2:
        third = float(np.linalg.norm(points[1] - points[0])) / 3
        return [np.array([points[0], points[0] + start * third, points[1] + end * third, points[1]])]
    t = np.r_[0, np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))]
    t = t / t[-1]
    for _ in range(5):
        curve = _handles(points, start, end, t)
        errors = np.sum((bezier_points(curve, t) - points) ** 2, 1)
        if errors.max() < tolerance**2:
            return [curve]
        t = _reparameterise(curve, points, t)
    split = int(np.clip(errors.argmax(), 1, len(points) - 2))
    tangent = _unit(points[max(0, split - 3)] - points[min(len(points) - 1, split + 3)])
    return _fit(points[: split + 1], start, tangent, tolerance) + _fit(points[split:], -tangent, end, tolerance)


def _handles(points: Floats, start: Floats, end: Floats, t: Floats) -> Curve:
    """Least-squares lengths of the two handles for fixed tangents and parameters."""
    b0, b1, b2, b3 = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3
    first, second = start * b1[:, None], end * b2[:, None]
    rest = points - points[0] * (b0 + b1)[:, None] - points[-1] * (b2 + b3)[:, None]
    system = np.array([[np.sum(first * first), np.sum(first * second)], [np.sum(first * second), np.sum(second * second)]])
    chord = float(np.linalg.norm(points[-1] - points[0]))
    lengths = np.array([chord / 3, chord / 3])
    if abs(np.linalg.det(system)) > 1e-9:
        solved = np.linalg.solve(system, [np.sum(first * rest), np.sum(second * rest)])
        lengths = solved if solved.min() > 1e-3 * chord and solved.max() < 3 * chord else lengths
    return np.array([points[0], points[0] + start * lengths[0], points[-1] + end * lengths[1], points[-1]])


def _reparameterise(curve: Curve, points: Floats, t: Floats) -> Floats:
    """One Newton step of every parameter towards its point; order is kept."""
    d1 = 3 * np.diff(curve, axis=0)
    d2 = 2 * np.diff(d1, axis=0)
    s, u = (1 - t)[:, None], t[:, None]
    offset = bezier_points(curve, t) - points
    speed = s**2 * d1[0] + 2 * s * u * d1[1] + u**2 * d1[2]
    slope = np.sum(speed * speed, 1) + np.sum(offset * (s * d2[0] + u * d2[1]), 1)
    step = np.divide(np.sum(offset * speed, 1), slope, out=np.zeros_like(t), where=np.abs(slope) > 1e-9)
    return np.maximum.accumulate(np.clip(t - step, 0, 1))
