"""Samples of the figure's surface, folded onto its left half, as the zone rules read them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from tools.bodymap.charts import around_limb
from tools.bodymap.figure import Figure, Floats, Ints, Mask

Rule = Iterator[tuple[str, Mask]]  # (zone id, samples that belong to it unless an earlier rule took them)

ARM = ("upperarm", "forearm", "hand", "f1", "f2", "f3", "f4", "f5")
FOOT = ("foot", "toe1", "toe2", "toe3", "toe4", "toe5")


@dataclass(frozen=True)
class Surface:
    """n samples in the anatomical position. `s` is |x| in dm, `ns` the normal's outward x; so left and right share the rules."""

    s: Floats
    y: Floats
    z: Floats
    ns: Floats
    ny: Floats
    nz: Floats
    weights: dict[str, Floats]  # part -> (n,)
    joints: dict[str, Floats]

    @cached_property
    def part(self) -> Ints:
        """(n,) index of the part that weighs most."""
        return np.asarray(np.stack(list(self.weights.values())).argmax(0))

    def on(self, *parts: str) -> Mask:
        """(n,) does one of these parts weigh most?"""
        return np.asarray(np.array([name in parts for name in self.weights])[self.part])

    def share(self, *parts: str) -> Floats:
        return np.asarray(np.sum([self.weights[p] for p in parts], 0))

    def joint(self, bone: str) -> Floats:
        """(3,) head of a bone of the left side, dm."""
        return np.asarray(self.joints[bone][0])

    def limb(self, start: str, end: str, flatness: float = 1.0) -> tuple[Floats, Floats]:
        """Position along and around the axis between two joints of the left side."""
        return around_limb(self.s, self.y, self.z, self.joint(start), self.joint(end), flatness=flatness)

    @cached_property
    def trunk_angle(self) -> Floats:
        """(n,) degrees around the trunk: 0 in front, 90 at the mid-axillary line, 180 behind."""
        return np.asarray(np.degrees(np.arctan2(self.s / 1.35, (self.z - 0.12) / 1.05)))


def fold(points: Floats, normals: Floats, weights: Floats, figure: Figure) -> Surface:
    """points, normals (n, 3) and part weights (n, p) in the anatomical position -> Surface."""
    outward = normals[:, 0] * np.where(points[:, 0] < 0, -1, 1)
    shares = {part: weights[:, i] for i, part in enumerate(figure.parts)}
    return Surface(np.abs(points[:, 0]), points[:, 1], points[:, 2], outward, normals[:, 1], normals[:, 2], shares, figure.joints)
