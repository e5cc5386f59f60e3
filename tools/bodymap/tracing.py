"""Label raster -> closed zone outlines in whole units. Neighbours share the same curves, so there are no slivers."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from tools.bodymap.bezier import fit_curves, smooth_line
from tools.bodymap.borders import Border, Node, trace_borders
from tools.bodymap.figure import Floats, Ints
from tools.bodymap.labels import AXIS, BACKGROUND, CUT
from tools.bodymap.paths import Cubics, path_text, snap

MIRROR = np.array([-1, 1])


@dataclass(frozen=True, eq=False)
class Arc:
    """One fitted border, equal to itself only. Nodes are pixel corners, so that arcs are chained by identity and not by rounded coordinates."""

    start: Node
    end: Node
    cubics: Cubics
    left: int
    right: int

    def reverse(self) -> "Arc":
        return Arc(self.end, self.start, self.cubics[::-1, ::-1], self.right, self.left)


@dataclass(frozen=True)
class Grain:
    """How lines are drawn: smoothing in pixels, tolerance in units, units per pixel; `flip` is -1 to negate x."""

    outline: float
    inner: float
    tolerance: float
    units: float
    flip: int = 1


def trace_arcs(labels: Ints, grain: Grain, mirrored: bool) -> list[Arc]:
    """Fitted borders of the raster. A mirrored raster is the half at x >= 0; its first column meets the axis."""
    if mirrored:
        labels = np.hstack([np.full((len(labels), 1), AXIS), labels])
    shift = np.array([-1.0 if mirrored else 0.0, 0.0])
    return [
        Arc(border.nodes[0], border.nodes[-1], snap_line(line + shift, grain), border.left, border.right)
        for border, line in _placed_lines(labels, grain)
    ]


def snap_line(line: Floats, grain: Grain) -> Cubics:
    """The fitted line in whole units."""
    return np.asarray(snap(fit_curves(line * grain.units, grain.tolerance)) * np.array([grain.flip, 1]))


def _placed_lines(labels: Ints, grain: Grain) -> list[tuple[Border, Floats]]:
    """Every zone border with its final line (k, 2) in pixels. Junctions move with the silhouette and along the axis."""
    borders = [b for b in trace_borders(labels) if max(b.left, b.right) >= 0]
    moved = _smoothed_outline(labels, grain.outline)
    inner = [b for b in borders if min(b.left, b.right) >= 0]
    rim = [b for b in borders if {BACKGROUND, CUT} & {b.left, b.right}]
    lines = [(b, np.array([moved[node] for node in b.nodes])) for b in rim]
    for border in inner:
        line = _over_axis(_with_ends(border, moved), grain.inner)
        moved.update({border.nodes[k]: line[k] for k in (0, -1) if border.nodes[k][0] == 1 and border.nodes[k] not in moved})
        lines.append((border, line))
    return lines + [(b, _with_ends(b, moved)[[0, -1]]) for b in borders if AXIS in (b.left, b.right)]


def _with_ends(border: Border, moved: dict[Node, Floats]) -> Floats:
    line = border.points
    line[[0, -1]] = [moved.get(border.nodes[k], line[k]) for k in (0, -1)]
    return line


def _smoothed_outline(labels: Ints, sigma: float) -> dict[Node, Floats]:
    """Where each corner of the silhouette moves when the silhouette is smoothed as a whole, blind to zone borders."""
    moved: dict[Node, Floats] = {}
    for border in trace_borders(np.where(labels >= 0, 0, labels)):
        if max(border.left, border.right) >= 0 and AXIS not in (border.left, border.right):
            moved.update(zip(border.nodes, _over_axis(border.points, sigma), strict=True))
    return moved


def _over_axis(line: Floats, sigma: float) -> Floats:
    """Smooth a line; an end on the mirror axis (x = 1 in a padded raster) goes on into its mirror image, so it gets no kink."""
    reach = min(len(line) - 1, int(4 * sigma) + 1)
    image = line * MIRROR + [2, 0]
    before = image[1 : reach + 1][::-1] if line[0, 0] == 1 else image[:0]
    after = image[-reach - 1 : -1][::-1] if line[-1, 0] == 1 else image[:0]
    smoothed = smooth_line(np.vstack([before, line, after]), sigma)[len(before) : len(before) + len(line)]
    for end in (0, -1):
        if line[end, 0] == 1:
            smoothed[end, 0] = 1
    return smoothed


@dataclass(frozen=True)
class Chain:
    arcs: tuple[Arc, ...]

    @property
    def closed(self) -> bool:
        return self.arcs[0].start == self.arcs[-1].end

    @property
    def cubics(self) -> Cubics:
        return np.concatenate([arc.cubics for arc in self.arcs])


def chain_around(arcs: Iterable[Arc], label: int) -> list[Chain]:
    """The borders of one label, chained with the label on the left; open chains end where a border was left out."""
    return chain([arc if arc.left == label else arc.reverse() for arc in arcs if label in (arc.left, arc.right)])


def chain(arcs: list[Arc]) -> list[Chain]:
    """Join directed arcs end to start."""
    starts: dict[Node, list[Arc]] = {}
    for arc in arcs:
        starts.setdefault(arc.start, []).append(arc)
    heads = {arc.start for arc in arcs} - {arc.end for arc in arcs}
    firsts = [arc for arc in arcs if arc.start in heads] + arcs
    return [_follow(first, starts) for first in firsts if first in starts[first.start]]


def _follow(arc: Arc, starts: dict[Node, list[Arc]]) -> Chain:
    links: list[Arc] = []
    while True:
        starts[arc.start].remove(arc)
        links.append(arc)
        following = starts.get(arc.end)
        if arc.end == links[0].start or not following:
            return Chain(tuple(links))
        arc = following[0]


def outline_text(chains: list[Chain]) -> str:
    return "".join(path_text(link.cubics, close=True) for link in chains)


def reflected_text(chains: list[Chain]) -> str:
    """Closed outline of a shape that its mirror image completes: open chains end on the axis and close through it."""
    parts = []
    for link in chains:
        other = link.cubics * MIRROR
        if link.closed:
            parts += [path_text(link.cubics, close=True), path_text(other, close=True)]
        else:
            parts.append(path_text(np.concatenate([link.cubics, other[::-1, ::-1]]), close=True))
    return "".join(parts)


def chain_silhouette(arcs: list[Arc], mirrored: bool) -> str:
    """Closed outline of all zones together: exactly the curves that the zones have there."""
    rim = [a for a in arcs if min(a.left, a.right) < 0 and AXIS not in (a.left, a.right)]
    chains = chain([a if a.left >= 0 else a.reverse() for a in rim])
    return reflected_text(chains) if mirrored else outline_text(chains)
