"""Label raster -> borders between junctions, each traced once, so that neighbours can share one curve."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tools.bodymap.figure import Floats, Ints
from tools.bodymap.labels import BACKGROUND

Node = tuple[int, int]  # a pixel corner: x, y


@dataclass(frozen=True)
class Border:
    """A chain of pixel corners (x right, y down) with the labels on its left and right hand."""

    nodes: tuple[Node, ...]
    left: int
    right: int

    @property
    def points(self) -> Floats:
        """(k, 2)"""
        return np.array(self.nodes, float)

    @property
    def closed(self) -> bool:
        return self.nodes[0] == self.nodes[-1]


def trace_borders(labels: Ints) -> list[Border]:
    """Every border of the raster, cut at its junctions. Outside the raster lies background."""
    padded = np.pad(labels, 1, constant_values=BACKGROUND)
    width = padded.shape[1] + 1
    cracks = _cracks(padded, width)
    return [Border(tuple((node % width - 1, node // width - 1) for node in nodes), left, right) for nodes, left, right in _chains(cracks)]


def _cracks(labels: Ints, width: int) -> list[tuple[int, int, int, int]]:
    """Pixel edges between unlike labels: start corner, end corner, label on the left, label on the right."""
    r, c = np.nonzero(labels[:, :-1] != labels[:, 1:])
    down = np.stack([r * width + c + 1, (r + 1) * width + c + 1, labels[r, c + 1], labels[r, c]], 1)
    r, c = np.nonzero(labels[:-1] != labels[1:])
    rightward = np.stack([(r + 1) * width + c, (r + 1) * width + c + 1, labels[r, c], labels[r + 1, c]], 1)
    return [(a, b, left, right) for a, b, left, right in np.vstack([down, rightward]).tolist()]


def _chains(cracks: list[tuple[int, int, int, int]]) -> Iterator[tuple[list[int], int, int]]:
    at: dict[int, list[int]] = defaultdict(list)
    for i, (a, b, _, _) in enumerate(cracks):
        at[a].append(i)
        at[b].append(i)
    used = [False] * len(cracks)
    junctions = [(i, node) for node, here in at.items() if len(here) != 2 for i in here]
    for i, start in junctions + [(i, crack[0]) for i, crack in enumerate(cracks)]:
        if not used[i]:
            a, _, left, right = cracks[i]
            sides = (left, right) if a == start else (right, left)
            yield _walk(cracks, at, used, i, start), *sides


def _walk(cracks: list[tuple[int, int, int, int]], at: dict[int, list[int]], used: list[bool], i: int, start: int) -> list[int]:
    """Follow cracks from a corner to the next junction, or round to the start."""
    nodes = [start]
    while True:
        used[i] = True
        a, b, _, _ = cracks[i]
        nodes.append(b if a == nodes[-1] else a)
        here = at[nodes[-1]]
        if len(here) != 2 or nodes[-1] == start:
            return nodes
        i = here[0] if here[1] == i else here[1]
