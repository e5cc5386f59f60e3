"""Which zones touch on the map, against the `neighbours` of the vocabulary. Needs the JSON only, numpy and shapely."""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from shapely import LineString, MultiLineString, STRtree
from shapely.affinity import scale
from shapely.geometry.base import BaseGeometry

from tools.bodymap.paths import read_lines
from tools.bodymap.tiling import zone_shapes
from tools.bodymap.vocabulary import Zone

Pair = tuple[str, str]
REACH_MM = 0.8  # borders nearer than this are one border: curves are shared, but flattened from both sides
SHORTEST_MM = 6.0  # a shorter contact is a corner
OCCLUSION_MM = 2.5  # a border this near to an occluding edge lies between things one behind the other


def contacts(view: dict[str, Any]) -> dict[Pair, float]:
    """Pairs of zones that share a border in this view -> length of the border in mm, occlusions left out."""
    unit = view["unit_mm"]
    hidden = _occlusions(view).buffer(OCCLUSION_MM / unit)
    shapes = [(zone, shape) for (zone, side), shape in zone_shapes(view).items() if side != "right" or not view["mirror"]]
    tree = STRtree([shape for _, shape in shapes])
    found: dict[Pair, float] = defaultdict(float)
    for i, j in tree.query([shape for _, shape in shapes], predicate="dwithin", distance=REACH_MM / unit).T:
        if i < j and shapes[i][0] != shapes[j][0]:
            border = shapes[i][1].boundary.intersection(shapes[j][1].buffer(REACH_MM / unit)).difference(hidden)
            first, second = sorted((shapes[i][0], shapes[j][0]))
            found[first, second] += border.length * unit
    return found


def _occlusions(view: dict[str, Any]) -> BaseGeometry:
    lines = [LineString(line) for line in read_lines(view.get("edges", "")) if len(line) > 1]
    both = [*lines, *(scale(line, -1, 1, origin=(0, 0)) for line in lines)] if view["mirror"] else lines
    return MultiLineString(both)


def map_pairs(views: Iterable[dict[str, Any]]) -> dict[Pair, float]:
    """The longest contact of each pair over the views, where it is more than a corner."""
    longest: dict[Pair, float] = defaultdict(float)
    for view in views:
        for pair, length in contacts(view).items():
            longest[pair] = max(longest[pair], length)
    return {pair: length for pair, length in longest.items() if length >= SHORTEST_MM}


def vocabulary_pairs(zones: dict[str, Zone]) -> set[Pair]:
    """Pairs of neighbours that the vocabulary names."""
    return {(min(a, b), max(a, b)) for a in zones for b in zones[a].neighbours}


def pairs_in_one_view(views: Iterable[dict[str, Any]]) -> set[Pair]:
    """Pairs of zones that lie side by side in some view: what lies beneath another zone cannot touch it on a map."""
    together = ({entry["zone"] for entry in view["zones"]} for view in views)
    return {(a, b) for names in together for a in names for b in names if a < b}


def differences(views: Iterable[dict[str, Any]], zones: dict[str, Zone]) -> tuple[dict[Pair, float], set[Pair]]:
    """Contacts that the vocabulary does not name, and neighbours that touch in no view."""
    shown = list(views)
    touching, named = map_pairs(shown), vocabulary_pairs(zones)
    apart = (named & pairs_in_one_view(shown)) - touching.keys()
    return {pair: length for pair, length in touching.items() if pair not in named}, apart
