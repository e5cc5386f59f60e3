"""The views of the map: where the camera stands, what it may see, where limbs are cut, and how fine the lines are."""

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from tools.bodymap.charts import around_limb
from tools.bodymap.figure import Figure, Floats, Mask
from tools.bodymap.raycast import axes
from tools.bodymap.surface import ARM, FOOT

BODY_SCALE = 200.0  # pixels per dm of a body view; finer views are measured against it
Axes = tuple[Floats, Floats, Floats]  # right, up, toward the viewer
Cut = Callable[[Floats, Floats, Floats], Mask]  # view x, view y (k,) and points (k, 3) in dm of k samples -> which are cut away

FROM_FRONT = axes(np.array([1.0, 0, 0]), np.array([0, 1.0, 0]))
FROM_BACK = axes(np.array([-1.0, 0, 0]), np.array([0, 1.0, 0]))
FROM_LEFT = axes(np.array([0, 0, -1.0]), np.array([0, 1.0, 0]))
FROM_RIGHT = axes(np.array([0, 0, 1.0]), np.array([0, 1.0, 0]))
BODY_VALLEYS = ((10, 0.012, 0.030, 150),)  # width in pixels, low and high threshold, smallest piece in pixels
HEAD_VALLEYS = ((7, 0.02, 0.05, 90),)
HAND_VALLEYS = ((8, 0.012, 0.030, 110), (3.0, 0.010, 0.028, 26))
FOOT_VALLEYS = ((8, 0.015, 0.040, 100),)


def nothing(x: Floats, y: Floats, points: Floats) -> Mask:
    """No cut: the whole figure is shown."""
    return np.zeros(x.shape, bool)


@dataclass(frozen=True)
class View:
    name: str
    axes: Axes
    scale: float  # pixels per dm
    unit_mm: float
    box: tuple[float, float, float, float] | None = None  # dm along right and up; None: fit what may be seen
    mirrored: bool = False  # the half at view x >= 0 is traced, the other half is its mirror image
    left_at: int = 1  # in a mirrored view, on which side of the axis the figure's left lies
    folded: bool = False  # what peeps out beyond the midline takes the near side's label
    only: Mask | None = field(default=None, compare=False)  # triangles that may be seen
    cut: Cut = nothing
    arm_raised: bool = False
    depth_step: float = 0.06  # dm, jump that draws an edge
    valleys: tuple[tuple[float, float, float, float], ...] = BODY_VALLEYS
    charts: tuple[str, ...] = ("front", "back")
    nails: tuple[str, ...] = ()  # digits whose nails are drawn: "finger" or "toe"
    fit_above: float = -np.inf  # dm along up: ignore lower vertices when fitting the box

    @property
    def units(self) -> float:
        """Units per pixel."""
        return 100 / self.scale / self.unit_mm

    @property
    def fineness(self) -> float:
        return self.scale / BODY_SCALE


def make_views(figure: Figure) -> dict[str, View]:
    """Every projected view by its name."""
    views = [*_body_views(figure), *_head_views(figure), *_trunk_and_limb_views(figure), *_hand_views(figure), *_foot_views(figure)]
    return {view.name: view for view in views}


def _left_half(figure: Figure, *parts: str) -> Mask:
    left = figure.centres[:, 0] > 0
    return np.asarray(left & np.isin(figure.part_of_triangle, parts) if parts else left | (np.abs(figure.centres[:, 0]) < 0.3))


def _body_views(figure: Figure) -> list[View]:
    half = (0.0, -8.4, 4.5, 8.9)
    return [
        View("front", FROM_FRONT, BODY_SCALE, 0.5, half, mirrored=True),
        View("back", FROM_BACK, BODY_SCALE, 0.5, half, mirrored=True, left_at=-1),
        View("left", FROM_LEFT, BODY_SCALE, 0.5, (-2.3, -8.4, 1.2, 8.9), folded=True, only=_left_half(figure), depth_step=0.08),
    ]


def _head_views(figure: Figure) -> list[View]:
    half = (0.0, 5.2, 1.75, 8.95)

    def shoulders(x: Floats, y: Floats, points: Floats) -> Mask:
        return y < 5.72 - 0.12 * np.cos(x * 1.1)

    def slope(x: Floats, y: Floats, points: Floats) -> Mask:
        return y < 5.78 + 0.10 * x

    return [
        View("head-front", FROM_FRONT, 520, 0.25, half, mirrored=True, cut=shoulders, depth_step=0.02, valleys=HEAD_VALLEYS),
        View("head-back", FROM_BACK, 520, 0.25, half, mirrored=True, left_at=-1, cut=shoulders, depth_step=0.04, valleys=HEAD_VALLEYS),
        View(
            "head-left", FROM_LEFT, 520, 0.25, (-1.9, 5.2, 1.1, 8.95),
            folded=True, only=_left_half(figure), cut=slope, depth_step=0.02, valleys=HEAD_VALLEYS,
        ),
    ]  # fmt: skip


def _trunk_and_limb_views(figure: Figure) -> list[View]:
    elbow_end = (figure.joints["upperarm01.L"][0], figure.joints["lowerarm01.L"][0])

    def trunk_only(x: Floats, y: Floats, points: Floats) -> Mask:
        share, _ = around_limb(np.abs(points[..., 0]), points[..., 1], points[..., 2], *elbow_end)
        arm = (share > 0.62) & (points[..., 0] > 1.6 + 0.3 * np.clip(3 - points[..., 1], 0, 1))  # and not the hip
        return (y < -0.45 - 0.1 * np.cos(x * 1.4)) | (y > 6.62 + 0.12 * np.cos(x * 2)) | arm

    def arm_only(x: Floats, y: Floats, points: Floats) -> Mask:
        return y > 4.02 + 0.06 * np.cos(5 * x)

    def leg_only(x: Floats, y: Floats, points: Floats) -> Mask:
        return y > -0.25 - 0.05 * np.cos(3 * x)

    arm = _left_half(figure, *ARM, "shoulder")
    leg = _left_half(figure, "thigh", "shank", *FOOT)
    return [
        View(
            "trunk-left", FROM_LEFT, 320, 0.25, (-2.0, -0.7, 1.1, 6.9),
            folded=True, only=_left_half(figure), cut=trunk_only, arm_raised=True,
        ),
        View("arm-inner", FROM_RIGHT, 300, 0.25, only=arm, cut=arm_only, depth_step=0.04),
        View("leg-inner", FROM_RIGHT, 260, 0.25, only=leg, cut=leg_only, depth_step=0.05),
    ]  # fmt: skip


def palm_direction(figure: Figure) -> tuple[Floats, Floats]:
    """Unit directions of the left hand: along its fingers, and out of its palm (which faces forward)."""
    wrist, index, middle, little = (figure.joints[b][0] for b in ("wrist.L", "finger2-1.L", "finger3-1.L", "finger5-1.L"))
    along = (middle - wrist) / np.linalg.norm(middle - wrist)
    out = np.cross(index - wrist, little - wrist)
    return along, out / np.linalg.norm(out) * np.sign(out[2])


def _hand_views(figure: Figure) -> list[View]:
    along, palm = palm_direction(figure)
    hand = _left_half(figure, *ARM[1:])
    end = float(figure.joints["wrist.L"][0] @ along) - 0.85

    def forearm(x: Floats, y: Floats, points: Floats) -> Mask:
        return np.asarray(y < end + 0.04 * np.cos((x - x.mean()) * 3))

    return [
        View(
            "hand-palm", axes(np.cross(along, palm), along), 800, 0.125,
            only=hand, cut=forearm, depth_step=0.015, valleys=HAND_VALLEYS, charts=("palm",), fit_above=end - 0.05,
        ),
        View(
            "hand-back", axes(np.cross(along, -palm), along), 800, 0.125,
            only=hand, cut=forearm, depth_step=0.015, valleys=HAND_VALLEYS, charts=(), nails=("finger",), fit_above=end - 0.05,
        ),
    ]  # fmt: skip


def _foot_views(figure: Figure) -> list[View]:
    foot = _left_half(figure, "shank", *FOOT) & (figure.centres[:, 1] < -6.9)
    toes = figure.joints["toe2-1.L"][0] - figure.joints["foot.L"][0]
    toes = np.array([toes[0], 0, toes[2]])
    from_above = axes(np.array([1.0, 0, 0]), np.array([0, 0.6, -0.8]))

    def shin(x: Floats, y: Floats, points: Floats) -> Mask:
        return (points[..., 1] > -7.0) | (points[..., 2] < 0.10)

    return [
        View(
            "foot-sole", axes(np.cross(toes, [0, -1.0, 0]), toes), 560, 0.125,
            only=foot & (figure.centres[:, 1] < -7.3), depth_step=0.02, valleys=FOOT_VALLEYS, charts=(),
        ),
        View(
            "foot-top", from_above, 560, 0.125, only=foot, cut=shin, depth_step=0.03, charts=(), nails=("toe",),
            valleys=(*FOOT_VALLEYS, HAND_VALLEYS[1]),
        ),
    ]  # fmt: skip
