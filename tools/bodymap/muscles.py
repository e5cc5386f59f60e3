"""python -m tools.bodymap.muscles: muscles and trigger points of anatomy.toml in every view that shows them -> muscles.json."""

import json
from collections.abc import Iterator
from typing import Any

import numpy as np
from scipy import ndimage as ndi
from shapely import Polygon, contains_xy

from tools.bodymap.__main__ import OUT
from tools.bodymap.accents import SurfaceLine, drop
from tools.bodymap.attachments import CHARTS, FIBRES, Chart, Muscle, load_muscles
from tools.bodymap.draw import visible
from tools.bodymap.figure import Figure, Floats, Ints, Mask, load_figure
from tools.bodymap.labels import BACKGROUND, drop_islands
from tools.bodymap.paths import path_text
from tools.bodymap.scene import Scene, see
from tools.bodymap.schematics import PERINEUM, UNIT_MM
from tools.bodymap.surface import fold
from tools.bodymap.tracing import Grain, chain_around, outline_text, snap_line, trace_arcs
from tools.bodymap.views import make_views

LEAST_SHARE = 0.3  # a view shows a muscle if it shows this share of what the best view shows of it
LEAST_AREA = 0.02  # dm²
Shape = dict[str, Any]
Key = tuple[str, str, int]  # muscle, "fibre" or "point", index
Landed = dict[Key, SurfaceLine]


def draw_muscles(figure: Figure, muscles: list[Muscle]) -> dict[str, Shape]:
    """Muscle -> {deep, views: {view: {d, fibres}}, points: [{number, at, views}]}. Left side; units are those of the views."""
    landed = {side: _land(figure, muscles, side) for side in (1, -1)}
    shapes: dict[str, Shape] = {m.name: {"deep": m.deep, "views": {}, "points": _points(figure, m, landed[1])} for m in muscles}
    areas: dict[tuple[str, str], float] = {}
    for view in make_views(figure).values():
        scene = see(view, figure)
        skin = _near_sides(scene)
        for muscle in muscles:
            _mark(scene, muscle, shapes[muscle.name]["points"], landed[view.left_at])
            if muscle.chart:
                mask = _shown_part(scene, muscle, skin[muscle.chart])
                areas[muscle.name, view.name] = float(mask.sum()) / view.scale**2
                if areas[muscle.name, view.name] > LEAST_AREA / 4:
                    shapes[muscle.name]["views"][view.name] = _shape(scene, muscle, mask, landed[view.left_at])
        print(view.name)
    for name, shape in shapes.items():
        best = max((area for (muscle, _), area in areas.items() if muscle == name), default=0.0)
        shape["views"] = {v: s for v, s in shape["views"].items() if s["d"] and areas[name, v] >= LEAST_SHARE * best}
    return shapes


def _land(figure: Figure, muscles: list[Muscle], side: int) -> Landed:
    """Every fibre and trigger point on the skin of one side, a chart at a time."""
    wanted: dict[str, dict[Key, Floats]] = {chart: {} for chart in CHARTS}
    for muscle in muscles:
        if muscle.chart:
            wanted[muscle.chart] |= {(muscle.name, "fibre", i): muscle.strand(share)[2:-2] for i, share in enumerate(FIBRES)}
        for i, point in enumerate(muscle.points):
            if point and point[0] in CHARTS:
                wanted[point[0]][muscle.name, "point", i] = np.array([point[1:]])
    return {key: line for chart, lines in wanted.items() if lines for key, line in _drop_all(figure, CHARTS[chart], lines, side)}


def _drop_all(figure: Figure, chart: Chart, lines: dict[Key, Floats], side: int) -> Iterator[tuple[Key, SurfaceLine]]:
    """One ray cast for all the lines of a chart."""
    points, ray = chart.place(np.vstack(list(lines.values())), side)
    dropped = drop(figure, points, ray, chart.shows(figure, side))
    ends = np.cumsum([len(line) for line in lines.values()])
    for key, end in zip(lines, ends, strict=True):
        own = slice(end - len(lines[key]), end)
        yield key, SurfaceLine(dropped.triangles[own], dropped.weights[own], dropped.landed[own])


def _near_sides(scene: Scene) -> dict[str, tuple[Ints, Floats]]:
    """Chart -> pixels of the scene that it sees from outside, as flat raster indices (k,), and their chart places (k, 2)."""
    figure = scene.figure
    points, normals, weights = (scene.sight.sample(figure.triangles, v) for v in (figure.vertices, figure.normals, figure.weights))
    skin = fold(points, normals, weights, figure)
    pixels, places, outward = np.flatnonzero(scene.sight.hit), np.stack([skin.s, skin.y, skin.z], 1), np.stack([skin.ns, skin.ny, skin.nz], 1)
    near = {name: (outward @ np.array(chart.toward) > -0.1) & skin.on(*chart.parts) for name, chart in CHARTS.items()}
    return {name: (pixels[near[name]], places[near[name]][:, chart.axes]) for name, chart in CHARTS.items()}


def _shown_part(scene: Scene, muscle: Muscle, skin: tuple[Ints, Floats]) -> Mask:
    """(h, w) pixels that show the muscle's outline."""
    pixels, places = skin
    area = Polygon(muscle.outline()).buffer(0)
    a0, b0, a1, b1 = area.bounds
    a, b = places.T
    candidates = np.flatnonzero((a > a0) & (a < a1) & (b > b0) & (b < b1))
    mine = candidates[contains_xy(area, a[candidates], b[candidates])]
    raster = np.zeros(scene.labels.shape, np.float32)
    if mine.size:
        raster.flat[pixels[mine]] = 1
        raster = ndi.gaussian_filter(raster, 2.5 * scene.view.fineness**0.5)
    return (raster > 0.5) & scene.shown


def _shape(scene: Scene, muscle: Muscle, mask: Mask, landed: Landed) -> Shape:
    view = scene.view
    grain = Grain(outline=4.0, inner=4.0, tolerance=1.0, units=view.units, flip=view.left_at)
    labels = drop_islands(np.where(mask, 0, BACKGROUND), int(150 * view.fineness**2))
    pieces, _ = ndi.label(labels == 0)
    sizes = np.bincount(pieces.ravel())[1:]
    labels = np.where(np.isin(pieces, 1 + np.flatnonzero(sizes > 0.08 * sizes.max(initial=0))), 0, BACKGROUND)
    return {"d": outline_text(chain_around(trace_arcs(labels, grain, view.mirrored), 0)), "fibres": _fibres(scene, muscle, mask, grain, landed)}


def _fibres(scene: Scene, muscle: Muscle, mask: Mask, grain: Grain, landed: Landed) -> str:
    text = ""
    for i in range(len(FIBRES)):
        for part in visible(scene, landed[muscle.name, "fibre", i]):
            inner = part[mask[part[:, 1].astype(int), part[:, 0].astype(int)]]
            text += path_text(snap_line(inner, grain)) if len(inner) > 5 else ""
    return text


def _points(figure: Figure, muscle: Muscle, landed: Landed) -> list[Shape]:
    """Each trigger point: its number, its place on the left half of the figure in mm (null in a diagram), and its views."""
    points: list[Shape] = []
    for i, point in enumerate(muscle.points):
        entry: Shape = {"number": i + 1, "at": None, "views": {}}
        if point and point[0] == "perineum":
            entry["views"]["perineum"] = [round(point[1] / UNIT_MM), round((PERINEUM.half_height - point[2]) / UNIT_MM)]
        elif point:
            line = landed[muscle.name, "point", i]
            if not line.landed[0]:
                raise ValueError(f"{muscle.name}: {point} misses the figure: move it onto the body")
            entry["at"] = (100 * line.on(figure, figure.vertices)[0]).round(1).tolist()
        points.append(entry)
    return points


def _mark(scene: Scene, muscle: Muscle, entries: list[Shape], landed: Landed) -> None:
    """Add the view to each trigger point that it sees."""
    for i, entry in enumerate(entries):
        if entry["at"]:
            for seen in visible(scene, landed[muscle.name, "point", i], shortest=1):
                x, y = seen[0] * scene.view.units
                entry["views"][scene.view.name] = [round(x) * scene.view.left_at, round(y)]


def main() -> None:
    shapes = draw_muscles(load_figure(), load_muscles())
    path = OUT / "muscles.json"
    path.write_text(json.dumps(shapes, separators=(",", ":")) + "\n")
    print(f"{path.name}: {len(shapes)} muscles, {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
