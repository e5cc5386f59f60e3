"""The frozen figure: posed, subdivided mesh, part weights and joints. It is the only artwork that the generator reads.

Units are decimetres. x runs to the figure's left, y up, z forward. The figure is symmetric about x = 0.
"""

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Mask = NDArray[np.bool_]

FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class Figure:
    vertices: Floats  # (n, 3) dm
    triangles: Ints  # (m, 3)
    normals: Floats  # (n, 3) unit
    weights: Floats  # (n, p), share of each part, rows sum to 1
    parts: tuple[str, ...]  # p names
    eyeball: Mask  # (m,)
    joints: dict[str, Floats]  # bone -> (2, 3): head and tail, dm

    @cached_property
    def centres(self) -> Floats:
        """(m, 3) centre of each triangle."""
        return np.asarray(self.vertices[self.triangles].mean(1))

    @cached_property
    def part_of_triangle(self) -> NDArray[np.str_]:
        """(m,) name of the part that weighs most on each triangle."""
        return np.asarray(np.array(self.parts)[self.weights[self.triangles].mean(1).argmax(1)])

    def share(self, *parts: str) -> Floats:
        """(n,) summed weight of the named parts on each vertex."""
        return np.asarray(self.weights[:, [self.parts.index(p) for p in parts]].sum(1))


def load_figure(folder: Path = FOLDER) -> Figure:
    """Read figure.npz and joints.json."""
    data = np.load(folder / "figure.npz")
    vertices = data["V"].astype(float)
    quads = data["Q"].astype(np.int64)
    triangles = np.vstack([quads[:, [0, 1, 2]], quads[:, [0, 2, 3]]])
    return Figure(
        vertices=vertices,
        triangles=triangles,
        normals=vertex_normals(vertices, triangles),
        weights=data["W"].astype(float),
        parts=tuple(str(p) for p in data["parts"]),
        eyeball=np.concatenate([data["eyeq"]] * 2),
        joints=load_joints(folder),
    )


def load_joints(folder: Path = FOLDER) -> dict[str, Floats]:
    """Bone name -> (2, 3) head and tail in dm."""
    return {bone: np.array(ends) for bone, ends in json.loads((folder / "joints.json").read_text()).items()}


def vertex_normals(vertices: Floats, triangles: Ints) -> Floats:
    """(n, 3) unit normals, weighted by triangle area."""
    a, b, c = (vertices[triangles[:, k]] for k in range(3))
    face = np.cross(b - a, c - a)
    normals = np.zeros_like(vertices)
    for k in range(3):
        np.add.at(normals, triangles[:, k], face)
    return np.asarray(normals / np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-12))
