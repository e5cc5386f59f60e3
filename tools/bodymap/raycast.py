"""Orthographic ray cast of the figure: which triangle does each pixel see, where in it, and how near?"""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from embreex.mesh_construction import TriangleMesh
from embreex.rtcore_scene import EmbreeScene
from numpy.typing import NDArray

from tools.bodymap.figure import Floats, Ints, Mask

BEHIND = -1e3  # depth of a pixel that sees nothing


@dataclass(frozen=True)
class Camera:
    """An orthographic camera. `box` is (x0, y0, x1, y1) in dm along `right` and `up`; `scale` is pixels per dm."""

    right: Floats
    up: Floats
    toward: Floats  # from the figure towards the viewer
    box: tuple[float, float, float, float]
    scale: float

    @property
    def shape(self) -> tuple[int, int]:
        x0, y0, x1, y1 = self.box
        return round((y1 - y0) * self.scale), round((x1 - x0) * self.scale)

    @cached_property
    def grid(self) -> tuple[Floats, Floats]:
        """Pixel centres in dm: two (h, w) arrays, along right and along up."""
        height, width = self.shape
        xs = self.box[0] + (np.arange(width) + 0.5) / self.scale
        ys = self.box[3] - (np.arange(height) + 0.5) / self.scale
        gx, gy = np.meshgrid(xs, ys)
        return gx, gy

    def project(self, points: Floats) -> Floats:
        """(n, 3) dm -> (n, 3): pixel x, pixel y, depth in dm (larger is nearer)."""
        x0, _, _, y1 = self.box
        return np.stack([(points @ self.right - x0) * self.scale, (y1 - points @ self.up) * self.scale, points @ self.toward], 1)


def axes(right: Floats, up: Floats) -> tuple[Floats, Floats, Floats]:
    """Orthonormal right, up, toward from two rough directions."""
    r = np.asarray(right, float) / np.linalg.norm(right)
    u = np.asarray(up, float) - r * (np.asarray(up, float) @ r)
    u /= np.linalg.norm(u)
    return r, u, np.cross(r, u)


@dataclass(frozen=True)
class Sight:
    """What each pixel sees. All arrays are (h, w)."""

    triangle: Ints  # -1 where nothing is hit
    u: Floats
    v: Floats
    depth: Floats
    hit: Mask

    def sample(self, triangles: Ints, values: Floats) -> Floats:
        """(hits, k) barycentric interpolation of per-vertex values (n, k) at the pixels that hit, in raster order."""
        corners = triangles[self.triangle[self.hit]]
        u, v = self.u[self.hit][:, None], self.v[self.hit][:, None]
        return np.asarray(values[corners[:, 0]] * (1 - u - v) + values[corners[:, 1]] * u + values[corners[:, 2]] * v)

    def spread(self, sampled: Floats) -> Floats:
        """(h, w) raster of one sampled number a hit; 0 where nothing is hit."""
        raster = np.zeros(self.hit.shape)
        raster[self.hit] = sampled
        return raster


def cast(camera: Camera, vertices: Floats, triangles: Ints, only: Mask | None = None) -> Sight:
    """One ray a pixel; `only` (m,) limits the triangles that can be hit."""
    kept = np.arange(len(triangles)) if only is None else np.flatnonzero(only)
    seen = np.stack([vertices @ camera.right, vertices @ camera.up, vertices @ camera.toward], 1).astype(np.float32)
    gx, gy = camera.grid
    near = float(seen[:, 2].max()) + 1
    origins = np.stack([gx.ravel(), gy.ravel(), np.full(gx.size, near)], 1).astype(np.float32)
    result = shoot(seen[triangles[kept]], origins, np.array([0, 0, -1], np.float32))
    hit = (result["primID"] >= 0).reshape(camera.shape)
    triangle = np.where(hit, kept[np.clip(result["primID"], 0, None)].reshape(camera.shape), -1)
    depth = np.where(hit, near - result["tfar"].reshape(camera.shape), BEHIND)
    return Sight(triangle, result["u"].reshape(camera.shape), result["v"].reshape(camera.shape), depth, hit)


def shoot(corners: NDArray[Any], origins: NDArray[Any], direction: NDArray[Any]) -> dict[str, Floats]:
    """First hits of parallel rays on triangles given by their corners (m, 3, 3)."""
    scene = EmbreeScene()
    TriangleMesh(scene, np.ascontiguousarray(corners, np.float32))
    found: dict[str, Floats] = scene.run(origins, np.tile(direction, (len(origins), 1)).astype(np.float32), output=1)
    return found
