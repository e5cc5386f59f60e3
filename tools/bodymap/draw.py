"""A labelled scene -> the view's JSON: zones, silhouette, outline, ink and tones as integer cubic paths."""

from collections.abc import Iterable
from typing import Any

import numpy as np
from scipy import ndimage as ndi
from skimage.morphology import skeletonize

from tools.bodymap.accents import SurfaceLine, chart_lines, nail_lines
from tools.bodymap.bezier import smooth_line
from tools.bodymap.borders import trace_borders
from tools.bodymap.figure import Floats, Ints, Mask
from tools.bodymap.ink import depth_edges, skeleton_lines, valleys
from tools.bodymap.labels import AXIS, BACKGROUND, deepest_point, drop_islands, windows
from tools.bodymap.overlays import overlays
from tools.bodymap.paths import path_text
from tools.bodymap.scene import Scene
from tools.bodymap.tones import tone_paths
from tools.bodymap.tracing import Arc, Grain, chain_around, chain_silhouette, outline_text, reflected_text, snap_line, trace_arcs
from tools.bodymap.views import palm_direction
from tools.bodymap.vocabulary import Zone

FINGERNAILS = {"finger2-3.L": 0.058, "finger3-3.L": 0.062, "finger4-3.L": 0.058, "finger5-3.L": 0.046}
TOENAILS = {"toe1-2.L": 0.075, "toe2-3.L": 0.042, "toe3-3.L": 0.040, "toe4-3.L": 0.036, "toe5-3.L": 0.032}
INNER_SMOOTHING, OUTLINE_SMOOTHING, INK_SMOOTHING = 7.0, 2.2, 3.0  # pixels
EYES_FROM = 300  # pixels per dm above which eyelids and irises are drawn


def draw(scene: Scene, zones: dict[str, Zone]) -> dict[str, Any]:
    """The view as JSON. In a mirrored view `left` shapes and all ink are one half, to be drawn again under scale(-1, 1)."""
    view = scene.view
    tolerance = 0.6 if view.unit_mm >= 0.5 else 0.8
    grain = Grain(OUTLINE_SMOOTHING, INNER_SMOOTHING * view.fineness**0.5, tolerance, view.units, view.left_at)
    arcs = trace_arcs(scene.labels, grain, view.mirrored)
    height, width = scene.labels.shape
    across, down = round(width * view.units), round(height * view.units)
    return {
        "view": view.name,
        "viewBox": [-across, 0, 2 * across, down] if view.mirrored else [0, 0, across, down],
        "unit_mm": view.unit_mm,
        "mirror": view.mirrored,
        "camera": _camera(scene),
        "silhouette": chain_silhouette(arcs, view.mirrored),
        **_lines(scene, arcs, grain, zones),
        "tones": tone_paths(scene.light(), scene.sight.hit, fineness=view.fineness, units=view.units, mirrored=view.mirrored, flip=view.left_at),
        "zones": list(zone_entries(scene.labels, arcs, list(zones.values()), grain, mirrored=view.mirrored)),
        "overlays": list(overlays(view, scene.camera, zones)),
    }


def _camera(scene: Scene) -> dict[str, Any]:
    """x = (point · right - left) · per_dm and y = (top - point · up) · per_dm give units of the view."""
    camera = scene.camera
    return {
        "right": camera.right.round(4).tolist(),
        "up": camera.up.round(4).tolist(),
        "toward": camera.toward.round(4).tolist(),
        "left": round(camera.box[0], 4),
        "top": round(camera.box[3], 4),
        "per_dm": round(camera.scale * scene.view.units, 4),
    }


def zone_entries(labels: Ints, arcs: list[Arc], zones: list[Zone], grain: Grain, *, mirrored: bool) -> Iterable[dict[str, Any]]:
    """Each labelled zone: outline, side and anchor in units. Midline zones of a mirrored raster are completed."""
    for label, window in windows(labels).items():
        zone = zones[label // 2]
        completed = mirrored and not zone.paired
        around = chain_around((a for a in arcs if not (completed and AXIS in (a.left, a.right))), label)
        on_axis = completed and window[1].start == 0
        row, column = _anchor(labels[window] == label, on_axis)
        x, y = (0, row) if on_axis else (column + 0.5, row + 0.5)
        yield {
            "zone": zone.id,
            "side": ("right" if label % 2 else "left") if zone.paired else None,
            "d": reflected_text(around) if completed else outline_text(around),
            "anchor": [round((window[1].start + x) * grain.units) * grain.flip, round((window[0].start + y) * grain.units)],
        }


def _anchor(mask: Mask, on_axis: bool) -> tuple[int, int]:
    """Deepest point; for a shape that spans the mirror axis the deepest point on the axis."""
    if not on_axis:
        return deepest_point(mask)
    whole = np.pad(np.hstack([mask[:, ::-1], mask]), 1)
    column = ndi.distance_transform_edt(whole)[:, mask.shape[1]]
    return int(column.argmax()) - 1, 0


def _lines(scene: Scene, arcs: list[Arc], grain: Grain, zones: dict[str, Zone]) -> dict[str, Any]:
    """Outline against the background, and the ink inside it by kind."""
    view = scene.view
    pen = Grain(0, 0, 1.2 * grain.tolerance, view.units, view.left_at)
    edges = depth_edges(scene.sight.depth, scene.shown, view.depth_step) & ~_lips(scene, zones)
    accents = [line for chart in view.charts for line in chart_lines(scene.figure, chart, view.left_at)]
    creases = [*_valley_lines(scene, edges), *(part for line in accents for part in visible(scene, line))]
    nails = [part for line in _nails(scene) for part in visible(scene, line)]
    return {
        "outline": "".join(path_text(a.cubics) for a in arcs if BACKGROUND in (a.left, a.right)),
        "edges": _inked(skeleton_lines(skeletonize(edges), 14 * view.fineness), pen),
        "creases": _inked(creases, pen),
        "nails": _inked(nails, pen),
        **_eyes(scene, pen),
    }


def _lips(scene: Scene, zones: dict[str, Zone]) -> Mask:
    """The gap between the lips is drawn as a line of our own: its depth jump is a ragged double one."""
    return np.asarray(scene.labels // 2 == list(zones).index("lips"))


def _inked(lines: list[Floats], pen: Grain) -> str:
    return "".join(path_text(snap_line(smooth_line(line, INK_SMOOTHING), pen)) for line in lines if len(line) > 3)


def _valley_lines(scene: Scene, edges: Mask) -> list[Floats]:
    k = scene.view.fineness
    near_edge = ndi.binary_dilation(edges, iterations=int(7 * k))
    found: list[Floats] = []
    for width, low, high, smallest in scene.view.valleys:
        skeleton = valleys(scene.facing(), scene.shown, width=width * k**0.5, low=low, high=high, smallest=smallest * k)
        found += skeleton_lines(skeleton & ~near_edge, 45 * k)
    return found


def _nails(scene: Scene) -> list[SurfaceLine]:
    back = -palm_direction(scene.figure)[1]
    fingers = nail_lines(scene.figure, FINGERNAILS, back) if "finger" in scene.view.nails else []
    toes = nail_lines(scene.figure, TOENAILS, np.array([0, 1.0, 0])) if "toe" in scene.view.nails else []
    return fingers + toes


def visible(scene: Scene, line: SurfaceLine, shortest: int = 9) -> list[Floats]:
    """The stretches of a surface line that the view sees from the front, as pixel polylines."""
    projected = scene.camera.project(line.on(scene.figure, scene.vertices))
    column, row = (np.rint(projected[:, k] - 0.5).astype(int) for k in (0, 1))
    height, width = scene.labels.shape
    seen = line.landed & (row >= 0) & (row < height) & (column >= 0) & (column < width)
    r, c = np.clip(row, 0, height - 1), np.clip(column, 0, width - 1)
    seen &= (scene.sight.depth[r, c] - projected[:, 2] < 0.03) & scene.shown[r, c]
    seen &= line.on(scene.figure, scene.normals) @ scene.camera.toward > 0.18
    breaks = np.flatnonzero(np.diff(np.r_[0, seen.astype(int), 0]))
    return [projected[a:b, :2] for a, b in breaks.reshape(-1, 2) if b - a >= shortest]


def _eyes(scene: Scene, pen: Grain) -> dict[str, Any]:
    """Eyelids, the border of the visible eyeball; from the front also the eye's opening and its iris (x, y, radius)."""
    figure, view = scene.figure, scene.view
    ball = scene.sight.hit & figure.eyeball[scene.sight.triangle] & scene.shown
    if view.scale < EYES_FROM or not ball.any():
        return {}
    opened = drop_islands(np.where(ndi.binary_opening(ball), 0, BACKGROUND), 40)
    rims = [border.points for border in trace_borders(opened) if len(border.nodes) > 40]
    eyes: dict[str, Any] = {"lids": _inked(rims, pen)}
    if view.mirrored:
        left_ball = figure.triangles[figure.eyeball & (figure.centres[:, 0] > 0)]
        corners = figure.vertices[np.unique(left_ball)]
        centre = corners.mean(0)
        radius = float(np.linalg.norm(corners - centre, axis=1).max()) * scene.camera.scale
        x, y, _ = scene.camera.project(centre[None])[0]
        eyes["iris"] = [round(x * view.units), round(y * view.units), round(0.46 * radius * view.units)]
        eyes["opening"] = "".join(path_text(snap_line(smooth_line(rim, INK_SMOOTHING), pen), close=True) for rim in rims)
    return eyes
