"""One view, seen and labelled: the pixel buffers from which its shapes and lines are drawn."""

from dataclasses import dataclass, replace

import numpy as np

from tools.bodymap.figure import Figure, Floats, Ints, Mask, vertex_normals
from tools.bodymap.labels import BACKGROUND, CUT, drop_islands, largest_piece, round_borders
from tools.bodymap.posture import raise_left_arm
from tools.bodymap.raycast import Camera, Sight, cast
from tools.bodymap.views import View
from tools.bodymap.vocabulary import Zone
from tools.bodymap.zones import classify


@dataclass(frozen=True)
class Scene:
    """Arrays are (h, w). In a scene that was looked at, labels are 2 · zone index, plus 1 on the figure's right."""

    view: View
    figure: Figure
    vertices: Floats  # (n, 3) as posed
    normals: Floats  # (n, 3) as posed
    camera: Camera
    sight: Sight
    labels: Ints

    @property
    def shown(self) -> Mask:
        return self.labels >= 0

    def facing(self) -> Floats:
        """normal · viewer"""
        return self._lit(self.camera.toward)

    def light(self) -> Floats:
        """normal · a light a little above the viewer"""
        return self._lit(0.30 * self.camera.up + 0.95 * self.camera.toward)

    def _lit(self, direction: Floats) -> Floats:
        return self.sight.spread(self.sight.sample(self.figure.triangles, self.normals) @ direction)


def see(view: View, figure: Figure) -> Scene:
    """Cast the view. Labels say only what is shown: 0, cut away or background."""
    vertices = raise_left_arm(figure) if view.arm_raised else figure.vertices
    normals = vertex_normals(vertices, figure.triangles) if view.arm_raised else figure.normals
    camera = Camera(*view.axes, _box(view, vertices, figure), view.scale)
    sight = cast(camera, vertices, figure.triangles, view.only)
    x, y = (axis[sight.hit] for axis in camera.grid)
    removed = np.zeros(sight.hit.shape, bool)
    removed[sight.hit] = view.cut(x, y, sight.sample(figure.triangles, figure.vertices))
    removed |= sight.hit & (_facing_of_triangles(vertices, figure, camera)[sight.triangle] < 0)
    if removed.any():
        removed |= sight.hit & ~largest_piece(sight.hit & ~removed)
    labels = np.where(sight.hit, 0, BACKGROUND)
    labels[removed] = CUT
    return Scene(view, figure, vertices, normals, camera, sight, labels)


def look(view: View, figure: Figure, zones: dict[str, Zone]) -> Scene:
    """Cast the view, classify every pixel by the anatomical position, and clean the labels."""
    scene = see(view, figure)
    labels = np.where(scene.shown, _classified(scene, zones), scene.labels)
    return replace(scene, labels=_cleaned(labels, view.fineness))


def _box(view: View, vertices: Floats, figure: Figure) -> tuple[float, float, float, float]:
    if view.box is not None:
        return view.box
    seen = vertices[np.unique(figure.triangles[view.only])]
    right, up, _ = view.axes
    seen = seen[seen @ up > view.fit_above]
    a, b = seen @ right, seen @ up
    pad = 0.06
    return float(a.min()) - pad, float(b.min()) - pad, float(a.max()) + pad, float(b.max()) + pad


def _facing_of_triangles(vertices: Floats, figure: Figure, camera: Camera) -> Floats:
    """(m,) negative where a triangle shows its inner side: the open end of a limb that is seen alone."""
    a, b, c = (vertices[figure.triangles[:, k]] for k in range(3))
    return np.asarray(np.cross(b - a, c - a) @ camera.toward)


def _classified(scene: Scene, zones: dict[str, Zone]) -> Ints:
    view, figure, sight = scene.view, scene.figure, scene.sight
    order = {name: i for i, name in enumerate(zones)}
    paired = np.array([zone.paired for zone in zones.values()])
    points, normals, weights = (sight.sample(figure.triangles, values) for values in (figure.vertices, figure.normals, figure.weights))
    zone = classify(points, normals, weights, figure, order)
    right = paired[zone] & (points[:, 0] < 0) & (not view.folded) & (not view.mirrored)
    labels = np.full(sight.hit.shape, BACKGROUND)
    labels[sight.hit] = 2 * zone + right
    return labels


def _cleaned(labels: Ints, fineness: float) -> Ints:
    labels = drop_islands(labels, int(60 * fineness**2))
    labels = round_borders(labels, 2.2 * fineness**0.5)
    return drop_islands(labels, int(80 * fineness**2))
