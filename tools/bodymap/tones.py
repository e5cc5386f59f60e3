"""Shading as six contour levels of a soft light, drawn over one another with little opacity and one blur."""

import numpy as np
from scipy import ndimage as ndi
from shapely import Polygon, box
from skimage.measure import find_contours

from tools.bodymap.bezier import smooth_line
from tools.bodymap.figure import Floats, Mask
from tools.bodymap.ink import fill_outside
from tools.bodymap.paths import path_text
from tools.bodymap.tracing import Grain, snap_line

LEVELS = (0.50, 0.70, 0.84, 0.94, 1.02, 1.08)


def tone_paths(light: Floats, inside: Mask, *, fineness: float, units: float, mirrored: bool, flip: int) -> list[str]:
    """One path a level, dark to light. `light` (h, w) is normal·light; `fineness` is pixels relative to a body view."""
    step = 8 if fineness < 1.8 else 6
    field = _local_light(light, inside, fineness, step, mirrored)
    tolerance = (5.0 * fineness**0.5 if fineness < 1.8 else 3.2) * units
    grain = Grain(outline=0, inner=0, tolerance=tolerance, units=units, flip=flip)
    smallest = (110 if fineness < 1.8 else 60) * fineness
    axis = light.shape[1] if mirrored else None
    return [_level_path(field, level, step=step, smallest=smallest, grain=grain, axis=axis) for level in LEVELS]


def _local_light(light: Floats, inside: Mask, fineness: float, step: int, mirrored: bool) -> Floats:
    """Coarse light plus its local contrast, at 1/step of the resolution."""
    if mirrored:
        light, inside = np.hstack([light[:, ::-1], light]), np.hstack([inside[:, ::-1], inside])
    light = fill_outside(light, inside)
    rows, columns = light.shape[0] // step, light.shape[1] // step
    coarse = light[: rows * step, : columns * step].reshape(rows, step, columns, step).mean((1, 3))

    def blur(image: Floats, sigma: float) -> Floats:
        return np.asarray(ndi.gaussian_filter(image, sigma * fineness / step))

    return blur(blur(coarse, 1.5) + 0.95 * (blur(coarse, 3.5) - blur(coarse, 28)), 4.4 / fineness**0.5)


def _level_path(field: Floats, level: float, *, step: int, smallest: float, grain: Grain, axis: int | None) -> str:
    text = ""
    for contour in find_contours(np.pad(field, 2, constant_values=-9), level):
        if len(contour) * step >= smallest:
            line = smooth_line((contour[:, ::-1] - 1.5) * step, 1.2)
            for ring in [line] if axis is None else _right_half(line - [axis, 0]):
                text += path_text(snap_line(ring, grain), close=True)
    return text


def _right_half(ring: Floats) -> list[Floats]:
    """The parts of a ring at x >= 0, so that a mirrored tone has no seam."""
    half = Polygon(ring).buffer(0).intersection(box(0, -99, 1e5, 1e5))
    pieces = [half] if half.geom_type == "Polygon" else list(half.geoms)
    return [np.array(piece.exterior.coords) for piece in pieces if piece.geom_type == "Polygon" and piece.area > 400]
