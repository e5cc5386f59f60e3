"""SVG path text of integer cubics: only M, relative c and z. Writing it, and reading it back as rings and polygons."""

import re
from collections.abc import Sequence

import numpy as np
from shapely import Polygon
from shapely.geometry.base import BaseGeometry

from tools.bodymap.figure import Floats, Ints

Cubics = Ints  # (k, 4, 2) control points of chained curves in whole units

TOKEN = re.compile(r"[Mcz]|-?\d+")


def snap(curves: Sequence[Floats]) -> Cubics:
    """Chained curves (4, 2) in units -> whole units; curves that shrink to a point are dropped."""
    whole = [np.rint(curve).astype(np.int64) for curve in curves]
    kept = [curve for curve in whole if (curve[0] != curve[3]).any()]
    return np.array(kept, np.int64).reshape(-1, 4, 2)


def path_text(cubics: Cubics, close: bool = False) -> str:
    """ "M x y c …" with relative coordinates and no needless spaces."""
    if not len(cubics):
        return ""
    x, y = cubics[0, 0]
    numbers = (cubics[:, 1:] - cubics[:, :1]).ravel().tolist()
    body = "".join(str(n) if n < 0 or i == 0 else f" {n}" for i, n in enumerate(numbers))
    return f"M{x} {y}c{body}" + ("z" if close else "")


def read_lines(path: str, steps: int = 6) -> list[Floats]:
    """Each subpath as a polyline (n, 2) with `steps` points a curve."""
    lines: list[list[Floats]] = []
    tokens = TOKEN.findall(path)
    i = 0
    t = np.linspace(0, 1, steps + 1)[1:, None]
    while i < len(tokens):
        if tokens[i] == "M":
            lines.append([np.array([[int(tokens[i + 1]), int(tokens[i + 2])]], float)])
            i += 3
        elif tokens[i] in "cz":
            i += 1
        else:
            a = lines[-1][-1][-1]
            b, c, d = a + np.array(tokens[i : i + 6], float).reshape(3, 2)
            s = 1 - t
            lines[-1].append(s**3 * a + 3 * s**2 * t * b + 3 * s * t**2 * c + t**3 * d)
            i += 6
    return [np.vstack(line) for line in lines]


def read_polygon(path: str, steps: int = 6) -> BaseGeometry:
    """The area that the path fills by the even-odd rule, as a shapely geometry."""
    area: BaseGeometry = Polygon()
    rings = [Polygon(line).buffer(0) for line in read_lines(path, steps) if len(line) > 3]
    for ring in sorted(rings, key=lambda r: -float(r.area)):
        area = area.symmetric_difference(ring)
    return area
