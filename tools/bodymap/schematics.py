"""Two plain diagrams of our own for what the figure cannot show: the open mouth and the perineum.

Each is a half plan in millimetres, x to the person's left, y up, the midline at x = 0. Shapes are tried in order and the first
that holds a point wins; the raster is then traced like every other view. They are diagrams, not portraits: sizes are not to scale.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from tools.bodymap.draw import zone_entries
from tools.bodymap.figure import Floats, Ints, Mask
from tools.bodymap.labels import BACKGROUND, round_borders
from tools.bodymap.paths import path_text
from tools.bodymap.tracing import Grain, chain_silhouette, snap_line, trace_arcs
from tools.bodymap.vocabulary import Zone

PIXELS_PER_MM, UNIT_MM = 10.0, 0.25
Shape = Callable[[Floats, Floats], Mask]


def oval(y: float, rx: float, ry: float, x: float = 0.0) -> Shape:
    return lambda px, py: ((px - x) / rx) ** 2 + ((py - y) / ry) ** 2 < 1


def arch(y: float, outer: tuple[float, float], inner: tuple[float, float], angles: tuple[float, float], up: int) -> Shape:
    """A stretch of a dental arch: between two ovals, and between two angles from the horizontal in degrees."""

    def holds(px: Floats, py: Floats) -> Mask:
        angle = np.degrees(np.arctan2(up * (py - y) / outer[1], px / outer[0]))
        ring = oval(y, *outer)(px, py) & ~oval(y, *inner)(px, py)
        return ring & (angle >= angles[0]) & (angle < angles[1])

    return holds


def above(level: float, slope: float = 0.0) -> Shape:
    return lambda px, py: py > level + slope * px


def both(first: Shape, second: Shape) -> Shape:
    return lambda px, py: first(px, py) & second(px, py)


@dataclass(frozen=True)
class Schematic:
    name: str
    half_width: float  # mm
    half_height: float  # mm
    silhouette: Shape
    shapes: tuple[tuple[str, Shape], ...]  # in order, the last holds whatever is left
    creases: tuple[Floats, ...] = ()  # (k, 2) mm, drawn on both sides


OUTER_ARCH, INNER_ARCH, ARCH_Y = (26.0, 25.0), (17.0, 15.5), 4.5
TEETH = (90, 76, 64, 52, 41, 30, 17.5, 5)  # borders of seven teeth of one side, degrees from the horizontal
CANINE_END, LAST_MOLAR_END = 52.0, 5.0


def _tooth_borders(up: int) -> tuple[Floats, ...]:
    turn = np.radians(np.array(TEETH, float))
    directions = np.stack([np.cos(turn), up * np.sin(turn)], 1)
    middle = np.array([0, up * ARCH_Y])
    return tuple(middle + np.linspace(INNER_ARCH, OUTER_ARCH, 8) * direction for direction in directions)


def _arc(centre: tuple[float, float], radii: tuple[float, float], start: float, end: float) -> Floats:
    turn = np.radians(np.linspace(start, end, 24))
    return np.stack([centre[0] + radii[0] * np.cos(turn), centre[1] + radii[1] * np.sin(turn)], 1)


MOUTH = Schematic(
    "mouth", 40, 40, oval(0, 37, 36),
    (
        ("teeth-upper-front", arch(ARCH_Y, OUTER_ARCH, INNER_ARCH, (CANINE_END, 91), 1)),
        ("teeth-upper-back", arch(ARCH_Y, OUTER_ARCH, INNER_ARCH, (LAST_MOLAR_END, CANINE_END), 1)),
        ("teeth-lower-front", arch(-ARCH_Y, OUTER_ARCH, INNER_ARCH, (CANINE_END, 91), -1)),
        ("teeth-lower-back", arch(-ARCH_Y, OUTER_ARCH, INNER_ARCH, (LAST_MOLAR_END, CANINE_END), -1)),
        ("throat", oval(2.0, 9.5, 5.0)),
        ("tongue", both(oval(-4.6, 17.5, 9.6), lambda x, y: y < 2.0)),
        ("palate", both(oval(ARCH_Y, *INNER_ARCH), above(0.5))),
        ("mouth-floor", oval(-ARCH_Y, *INNER_ARCH)),
        ("cheek", both(oval(0, 31.5, 31.5), lambda x, y: np.abs(y) < 1.45 * x)),
        ("lips", above(-99)),
    ),
    (*_tooth_borders(1), *_tooth_borders(-1), _arc((0, 6.6), (2.0, 4.4), 0, -90), np.array([[0, -3.5], [0, -7.0], [0, -11.5], [0, -13]]),
     np.array([[0, 9.0], [0, 12.0], [0, 15.0], [0, 17.5]]), _arc((0, 14), (9, 3), 60, 5)),
)  # fmt: skip

PERINEUM = Schematic(
    "perineum", 100, 110, oval(0, 96, 106),
    (
        ("vagina", oval(10, 8, 11)),
        ("anus-rectum", oval(-40, 11, 12)),
        ("genitals", oval(38, 20, 36)),
        ("scrotum-testicle", both(oval(26, 44, 34), above(0, -0.1))),
        ("coccyx", oval(-82, 9, 15)),
        ("pelvic-floor-deep", oval(-46, 30, 24)),
        ("perineum", oval(-8, 34, 22)),
        ("suprapubic", both(above(70), lambda x, y: x < 34 + 0.3 * (y - 70))),
        ("groin", above(34, 0.62)),
        ("thigh-inner", above(-16, 0.12)),
        ("buttock-lower", above(-999)),
    ),
    (_arc((0, -40), (4, 4.5), 80, -80), np.array([[0, -62], [0, -64], [0, -66], [0, -68]])),
)  # fmt: skip

SCHEMATICS = (MOUTH, PERINEUM)


def draw_schematic(plan: Schematic, zones: dict[str, Zone]) -> dict[str, Any]:
    """The diagram in the form of a mirrored view, without camera and tones."""
    labels = _labels(plan, zones)
    grain = Grain(outline=4, inner=10, tolerance=0.8, units=1 / PIXELS_PER_MM / UNIT_MM)
    arcs = trace_arcs(labels, grain, mirrored=True)
    across, down = round(plan.half_width / UNIT_MM), round(2 * plan.half_height / UNIT_MM)
    return {
        "view": plan.name,
        "viewBox": [-across, 0, 2 * across, down],
        "unit_mm": UNIT_MM,
        "mirror": True,
        "camera": None,
        "silhouette": chain_silhouette(arcs, mirrored=True),
        "outline": "".join(path_text(arc.cubics) for arc in arcs if BACKGROUND in (arc.left, arc.right)),
        "edges": "",
        "creases": "".join(path_text(snap_line(_pixels(plan, line), grain)) for line in plan.creases),
        "nails": "",
        "tones": [],
        "zones": list(zone_entries(labels, arcs, list(zones.values()), grain, mirrored=True)),
        "overlays": [],
    }


def _labels(plan: Schematic, zones: dict[str, Zone]) -> Ints:
    """(h, w) twice the zone's index, half plan at x >= 0."""
    order = list(zones)
    step = 1 / PIXELS_PER_MM
    x, y = np.meshgrid(np.arange(step / 2, plan.half_width, step), np.arange(plan.half_height - step / 2, -plan.half_height, -step))
    labels = np.full(x.shape, BACKGROUND)
    free = plan.silhouette(x, y)
    for name, shape in plan.shapes:
        mine = free & shape(x, y)
        labels[mine] = 2 * order.index(name)
        free &= ~mine
    return round_borders(labels, 6)


def _pixels(plan: Schematic, line: Floats) -> Floats:
    return (line * [1, -1] + [0, plan.half_height]) * PIXELS_PER_MM
