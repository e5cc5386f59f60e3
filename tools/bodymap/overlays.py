"""Deep and internal zones have no skin of their own: they are ellipses over the place where they are felt, on top of the map."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np

from tools.bodymap.figure import Floats
from tools.bodymap.paths import path_text, snap
from tools.bodymap.raycast import Camera
from tools.bodymap.views import View
from tools.bodymap.vocabulary import Zone

CIRCLE = 0.5523  # handle length of a quarter circle


@dataclass(frozen=True)
class Ball:
    """An ellipsoid whose axes are those of the body, dm. Its centre is on the figure's left or on the midline."""

    zone: str
    centre: tuple[float, float, float]
    radii: tuple[float, float, float]
    views: tuple[str, ...]


BALLS = (
    Ball("eye-deep", (0.30, 7.63, 1.15), (0.15, 0.14, 0.16), ("front", "left", "head-front", "head-left")),
    Ball("ear-deep", (0.60, 7.42, 0.48), (0.10, 0.12, 0.10), ("left", "head-left")),
    Ball("shoulder-deep", (1.82, 5.12, 0.19), (0.28, 0.28, 0.28), ("front", "left", "trunk-left")),
    Ball("throat", (0.0, 6.50, 0.55), (0.20, 0.30, 0.20), ("front", "head-front")),
    Ball("teeth-upper-front", (0.0, 7.04, 1.40), (0.19, 0.055, 0.10), ("front", "head-front")),
    Ball("teeth-lower-front", (0.0, 6.87, 1.38), (0.17, 0.055, 0.10), ("front", "head-front")),
    Ball("teeth-upper-back", (0.24, 7.04, 1.12), (0.08, 0.06, 0.20), ("left", "head-left")),
    Ball("teeth-lower-back", (0.24, 6.87, 1.10), (0.08, 0.06, 0.20), ("left", "head-left")),
)


def overlays(view: View, camera: Camera, zones: dict[str, Zone]) -> Iterator[dict[str, Any]]:
    """Overlay shapes of a view, in the same form as its zones."""
    for ball in BALLS:
        if view.name in ball.views:
            zone = zones[ball.zone]
            x, y, _ = camera.project(np.array([ball.centre]))[0] * view.units
            radii = np.array(ball.radii)
            rx, ry = (float(np.linalg.norm(radii * axis)) * camera.scale * view.units for axis in (camera.right, camera.up))
            side = "left" if zone.paired else None
            text = ellipse(np.array([x * view.left_at, y]), np.array([rx, ry]))
            yield {"zone": ball.zone, "side": side, "d": text, "anchor": [round(x) * view.left_at, round(y)]}


def ellipse(centre: Floats, radii: Floats) -> str:
    """Path of an ellipse in units."""
    corners = np.array([[1, 0], [0, 1], [-1, 0], [0, -1], [1, 0]], float)
    curves = [np.array([a, a + CIRCLE * b, b + CIRCLE * a, b]) for a, b in pairwise(corners)]
    return path_text(snap([centre + curve * radii for curve in curves]), close=True)
