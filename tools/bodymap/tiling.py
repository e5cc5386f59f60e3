"""Is a committed view a map? Its zones must tile its silhouette. Needs the JSON only, numpy and shapely."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from shapely import contains_xy, prepare
from shapely.affinity import scale
from shapely.geometry.base import BaseGeometry

from tools.bodymap.paths import read_polygon

SAMPLES, SEED = 6000, 1
LOST, AREA = 0.0005, 0.002  # tolerated shares: of samples in no zone or in several, and of area


@dataclass(frozen=True)
class Tiling:
    samples: int
    in_none: float  # share of samples
    in_many: float  # share of samples
    area: float  # sum of zone areas over the area of the silhouette
    stray_anchors: tuple[str, ...]

    @property
    def holds(self) -> bool:
        return self.in_none <= LOST and self.in_many <= LOST and abs(self.area - 1) <= AREA and not self.stray_anchors


def zone_shapes(view: dict[str, Any], part: str = "zones") -> dict[tuple[str, str | None], BaseGeometry]:
    """(zone, side) -> area, both halves of a mirrored view."""
    shapes: dict[tuple[str, str | None], BaseGeometry] = {}
    for entry in view.get(part, ()):
        shape = read_polygon(entry["d"])
        shapes[entry["zone"], entry["side"]] = shape
        if view["mirror"] and entry["side"]:
            shapes[entry["zone"], "right"] = scale(shape, -1, 1, origin=(0, 0))
    return shapes


def measure(view: dict[str, Any], samples: int = SAMPLES, seed: int = SEED) -> Tiling:
    """Sample the silhouette evenly and count the zones at each point."""
    silhouette = read_polygon(view["silhouette"])
    shapes = list(zone_shapes(view).values())
    points = sample_inside(silhouette, samples, seed)
    found = np.zeros(len(points), int)
    for shape in shapes:
        prepare(shape)
        found += contains_xy(shape, points[:, 0], points[:, 1])
    area = sum(shape.area for shape in shapes) / silhouette.area
    return Tiling(len(points), float((found == 0).mean()), float((found > 1).mean()), area, _stray_anchors(view))


def sample_inside(shape: BaseGeometry, count: int, seed: int) -> np.ndarray[Any, np.dtype[np.float64]]:
    """(count, 2) uniform points inside the shape."""
    random = np.random.default_rng(seed)
    prepare(shape)
    x0, y0, x1, y1 = shape.bounds
    kept: list[Any] = []
    while sum(map(len, kept)) < count:
        points = random.uniform((x0, y0), (x1, y1), (4 * count, 2))
        kept.append(points[contains_xy(shape, points[:, 0], points[:, 1])])
    return np.vstack(kept)[:count]


def _stray_anchors(view: dict[str, Any]) -> tuple[str, ...]:
    entries = [*view["zones"], *view.get("overlays", ())]
    return tuple(e["zone"] for e in entries if not contains_xy(read_polygon(e["d"]), *e["anchor"]))
