"""Our own surface lines, a few landmarks of the body that the mesh does not show.

Each is a spline in a chart, dropped on the figure by parallel rays and kept as mesh addresses (triangle and barycentric
weights), so one line serves every view and pose.
"""

from dataclasses import dataclass

import numpy as np

from tools.bodymap.charts import Landmarks, catmull_rom, marks
from tools.bodymap.figure import Figure, Floats, Ints, Mask
from tools.bodymap.raycast import axes, shoot

FRONT = {  # (s, y) on the figure's left
    "clavicle": marks("0.17 5.6, 0.4 5.68, 0.75 5.67, 1.1 5.69, 1.45 5.79, 1.66 5.8"),
    "below clavicle": marks("0.22 5.5, 0.5 5.55, 0.85 5.54"),
    "costal margin": marks("0.2 3.74, 0.42 3.42, 0.62 3.02, 0.82 2.8"),
    "mouth": marks("0 6.972, 0.08 6.976, 0.16 6.97, 0.215 6.955"),
    "navel": marks("0 2.1, 0.045 2.12, 0.06 2.19, 0.03 2.25"),
    "front point of the hip bone": marks("1.33 1.78, 1.22 1.62, 1.05 1.42"),
    "patella": marks("0.93 -3.02, 0.9 -3.26, 1 -3.47, 1.17 -3.55, 1.34 -3.47, 1.43 -3.24, 1.4 -3"),
    "inner vastus": marks("0.78 -2.3, 0.8 -2.62, 0.94 -2.82"),
    "outer vastus": marks("1.52 -2.25, 1.52 -2.6, 1.42 -2.8"),
    "biceps": marks("2.02 3.35, 2.1 2.95, 2.22 2.74"),
}
BACK = {
    "spine": marks("0 5.6, 0 4.6, 0 3.6, 0 2.6, 0 1.95"),
    "inner border of the scapula": marks("0.66 5.22, 0.62 4.8, 0.68 4.3, 0.8 3.92, 0.98 3.78, 1.16 3.98"),
    "spine of the scapula": marks("0.74 5.26, 1.05 5.34, 1.4 5.5, 1.68 5.62"),
    "trapezius": marks("0.34 6.42, 0.5 6.18, 0.74 6.02"),
    "latissimus": marks("1.32 3.55, 1.12 3, 0.86 2.45"),
    "dimple": marks("0.4 1.72, 0.45 1.66, 0.52 1.7"),
    "crease of the knee": marks("0.9 -3.3, 1.12 -3.37, 1.36 -3.31"),
    "inner side of the Achilles tendon": marks("1.13 -6.5, 1.16 -7, 1.15 -7.4"),
    "outer side of the Achilles tendon": marks("1.38 -6.5, 1.33 -7, 1.35 -7.4"),
    "triceps": marks("2.06 3.75, 2.2 3.35, 2.34 3"),
}
PALM = {
    "thenar crease": marks("3.79 -0.3, 3.62 -0.24, 3.46 -0.05, 3.38 0.24"),
    "proximal crease": marks("3.77 -0.33, 3.52 -0.27, 3.26 -0.3, 3.12 -0.38"),
    "distal crease": marks("3.06 -0.42, 3.26 -0.5, 3.46 -0.5, 3.58 -0.6"),
    "wrist crease": marks("3 0.3, 3.18 0.25, 3.36 0.33"),
}
CHARTS: dict[str, tuple[dict[str, Landmarks], int]] = {"front": (FRONT, 1), "back": (BACK, -1), "palm": (PALM, 1)}

# Nail plate in units of the last phalanx: along it from the joint, and across it in half widths of the nail.
NAIL = marks("1.02 -0.95, 0.72 -1, 0.56 -0.8, 0.5 0, 0.56 0.8, 0.72 1, 1.02 0.95, 1.08 0")


@dataclass(frozen=True)
class SurfaceLine:
    triangles: Ints  # (k,)
    weights: Floats  # (k, 3) barycentric
    landed: Mask  # (k,) did the ray meet the figure?

    def on(self, figure: Figure, vertices: Floats) -> Floats:
        """(k, 3) the line on the figure's vertices, posed as given."""
        return np.asarray(np.einsum("nij,ni->nj", vertices[figure.triangles[self.triangles]], self.weights))


def drop(figure: Figure, points: Floats, ray: Floats, only: Mask | None = None) -> SurfaceLine:
    """Drop points (k, 3), taken from outside the figure, along the unit direction `ray` onto the mesh, or `only` (m,) of it."""
    kept = np.arange(len(figure.triangles)) if only is None else np.flatnonzero(only)
    across = np.cross([0.0, 1.0, 0.0] if abs(ray[1]) < 0.99 else [0.0, 0.0, 1.0], -ray)
    right, up, toward = axes(across, np.cross(-ray, across))
    turn = np.stack([right, up, toward], 1)
    corners = (figure.vertices @ turn)[figure.triangles[kept]]
    found = shoot(corners, (points @ turn).astype(np.float32), np.array([0, 0, -1], np.float32))
    u, v = found["u"], found["v"]
    triangles = kept[np.clip(found["primID"], 0, None).astype(np.int64)]
    return SurfaceLine(triangles, np.stack([1 - u - v, u, v], 1), found["primID"] >= 0)


def chart_lines(figure: Figure, chart: str, side: int) -> list[SurfaceLine]:
    """The lines of a chart on one side: 1 is the figure's left, -1 its right."""
    lines, facing = CHARTS[chart]
    ray = np.array([0.0, 0.0, -facing])
    return [drop(figure, _in_front(landmarks, side, facing), ray) for landmarks in lines.values()]


def _in_front(landmarks: Landmarks, side: int, facing: int) -> Floats:
    curve = catmull_rom(landmarks, steps=24, closed=False)
    return np.column_stack([curve * [side, 1], np.full(len(curve), 5.0 * facing)])


def nail_lines(figure: Figure, digits: dict[str, float], back: Floats) -> list[SurfaceLine]:
    """Nail plates of the left side. `digits`: last phalanx -> half width of its nail in dm; `back`: the dorsal direction."""
    return [_nail(figure, figure.joints[bone], half, back) for bone, half in digits.items()]


def _nail(figure: Figure, phalanx: Floats, half: float, back: Floats) -> SurfaceLine:
    axis = phalanx[1] - phalanx[0]
    length = float(np.linalg.norm(axis))
    across = np.cross(axis, back) / length
    across /= np.linalg.norm(across)
    away = np.cross(across, axis) / length
    away *= np.sign(away @ back)
    outline = catmull_rom(NAIL, steps=10)
    outline = np.vstack([outline, outline[:1]])
    points = phalanx[0] + outline[:, :1] * axis + outline[:, 1:] * half * across + 0.8 * away
    return drop(figure, points, -away)
