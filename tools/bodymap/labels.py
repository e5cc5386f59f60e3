"""Label rasters: which zone does each pixel show? Islands are dropped and ragged borders rounded before they are traced."""

import numpy as np
from scipy import ndimage as ndi

from tools.bodymap.figure import Floats, Ints, Mask

BACKGROUND, AXIS, CUT = -1, -2, -3  # labels below zero are no zone: outside, beyond the mirror axis, cut away

Window = tuple[slice, slice]


def windows(labels: Ints) -> dict[int, Window]:
    """Bounding window of each zone label."""
    found = ndi.find_objects(np.where(labels < 0, 0, labels + 1))
    return {label: window for label, window in enumerate(found) if window is not None}


def widen(window: Window, margin: int, shape: tuple[int, int]) -> Window:
    rows, columns = (slice(max(0, side.start - margin), min(size, side.stop + margin)) for side, size in zip(window, shape, strict=True))
    return rows, columns


def drop_islands(labels: Ints, smallest: int) -> Ints:
    """Give every connected piece below `smallest` pixels to the neighbour that touches it most."""
    labels = labels.copy()
    for _ in range(3):
        changed = [_absorb(labels[widen(w, 2, labels.shape)], label, smallest) for label, w in windows(labels).items()]
        if not any(changed):
            break
    return labels


def _absorb(patch: Ints, label: int, smallest: int) -> bool:
    pieces, _ = ndi.label(patch == label)
    sizes = np.bincount(pieces.ravel())[1:]
    changed = False
    for i in np.flatnonzero(sizes < smallest):
        piece = pieces == i + 1
        around = patch[ndi.binary_dilation(piece) & ~piece]
        around = around[around != label]
        around = around[around >= 0] if (around >= 0).any() else around
        if around.size:
            values, counts = np.unique(around, return_counts=True)
            patch[piece] = values[counts.argmax()]
            changed = True
    return changed


def round_borders(labels: Ints, sigma: float) -> Ints:
    """Inside the silhouette, the label whose blurred mask is strongest: rounds corners by about `sigma` pixels."""
    best = np.zeros(labels.shape, np.float32)
    winner = np.full(labels.shape, BACKGROUND)
    for label, window in windows(labels).items():
        area = widen(window, int(4 * sigma) + 2, labels.shape)
        blurred = ndi.gaussian_filter((labels[area] == label).astype(np.float32), sigma)
        stronger = blurred > best[area]
        best[area][stronger] = blurred[stronger]
        winner[area][stronger] = label
    return np.where(labels < 0, labels, winner)


def largest_piece(mask: Mask) -> Mask:
    pieces, _ = ndi.label(mask)
    return np.asarray(pieces == 1 + np.bincount(pieces.ravel())[1:].argmax())


def deepest_point(mask: Mask) -> tuple[int, int]:
    """Row and column of the pixel farthest from the mask's border: where a label or a marker sits best."""
    distance: Floats = ndi.distance_transform_edt(np.pad(mask, 1))
    row, column = np.unravel_index(distance.argmax(), distance.shape)
    return int(row) - 1, int(column) - 1
