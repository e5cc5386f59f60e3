"""Drawn lines inside the silhouette: occluding edges from depth jumps, creases from valleys of the head-lit image."""

from collections.abc import Iterator

import numpy as np
from scipy import ndimage as ndi
from skimage.feature import hessian_matrix, hessian_matrix_eigvals
from skimage.filters import apply_hysteresis_threshold
from skimage.morphology import remove_small_objects, skeletonize

from tools.bodymap.figure import Floats, Mask

Pixel = tuple[int, int]  # row, column


def fill_outside(image: Floats, inside: Mask) -> Floats:
    """The nearest inner value everywhere outside, so that filters do not see the silhouette."""
    nearest = ndi.distance_transform_edt(~inside, return_distances=False, return_indices=True)
    return np.asarray(image[tuple(nearest)])


def depth_edges(depth: Floats, inside: Mask, step: float) -> Mask:
    """Pixels just in front of a jump of more than `step` dm between neighbours."""
    edge = np.zeros(inside.shape, bool)
    for near, far in ((np.s_[:-1], np.s_[1:]), (np.s_[:, :-1], np.s_[:, 1:])):
        jump = depth[near] - depth[far]
        both = inside[near] & inside[far]
        edge[near] |= both & (jump > step)
        edge[far] |= both & (jump < -step)
    return np.asarray(ndi.binary_closing(edge))


def valleys(facing: Floats, inside: Mask, *, width: float, low: float, high: float, smallest: float) -> Mask:
    """Skeleton of dark valleys of `facing` = normal·viewer, `width` pixels wide: image-space suggestive contours."""
    image = ndi.gaussian_filter(fill_outside(facing, inside), width * 0.5)
    hessian = hessian_matrix(image, sigma=width, order="rc", use_gaussian_derivatives=False)
    depth = np.maximum(hessian_matrix_eigvals(hessian)[0], 0) * width**2
    depth[~ndi.binary_erosion(inside, iterations=int(2 * width) + 2)] = 0
    return np.asarray(skeletonize(remove_small_objects(apply_hysteresis_threshold(depth, low, high), max_size=int(smallest))))


def skeleton_lines(skeleton: Mask, shortest: float) -> list[Floats]:
    """Branches of a skeleton as polylines (k, 2) of x, y in pixels; branches shorter than `shortest` are dropped."""
    beside = _neighbours(skeleton)
    lines = [np.array(branch, float)[:, ::-1] + 0.5 for branch in _branches(beside)]
    return [line for line in lines if np.linalg.norm(np.diff(line, axis=0), axis=1).sum() >= shortest]


def _neighbours(skeleton: Mask) -> dict[Pixel, list[Pixel]]:
    """Linked pixels; a diagonal link that repeats a path over an edge is left out."""
    pixels = {(int(r), int(c)) for r, c in zip(*np.nonzero(skeleton), strict=True)}
    ring = [(dr, dc) for dr in (-1, 0, 1) for dc in (-1, 0, 1) if dr or dc]
    return {
        (r, c): [
            (r + dr, c + dc) for dr, dc in ring if (r + dr, c + dc) in pixels and not (dr and dc and ((r + dr, c) in pixels or (r, c + dc) in pixels))
        ]
        for r, c in sorted(pixels)
    }


def _branches(beside: dict[Pixel, list[Pixel]]) -> Iterator[list[Pixel]]:
    used: set[frozenset[Pixel]] = set()
    ends = [p for p in beside if len(beside[p]) != 2]
    for start in ends + list(beside):
        for step in beside[start]:
            if frozenset((start, step)) not in used:
                yield _branch(beside, used, start, step)


def _branch(beside: dict[Pixel, list[Pixel]], used: set[frozenset[Pixel]], start: Pixel, step: Pixel) -> list[Pixel]:
    line = [start, step]
    used.add(frozenset((start, step)))
    while len(beside[line[-1]]) == 2:
        onward = next((p for p in beside[line[-1]] if p != line[-2]), None)
        if onward is None or frozenset((line[-1], onward)) in used:
            break
        used.add(frozenset((line[-1], onward)))
        line.append(onward)
    return line
