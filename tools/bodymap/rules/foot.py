"""Ankle and foot. The sole is what faces down; borders, malleoli and toes are cut from landmarks."""

import numpy as np

from tools.bodymap.charts import height, inside, marks, under
from tools.bodymap.figure import Floats, Mask
from tools.bodymap.surface import FOOT, Rule, Surface

OUTER_ANKLE = marks("0.33 -6.86, 0.44 -7.2, 0.48 -7.46, 0.36 -7.7, 0.1 -7.76, -0.08 -7.6, -0.12 -7.3, -0.08 -6.96, 0 -6.8, 0.2 -6.76")
INNER_ANKLE = marks("0.26 -6.86, 0.42 -7.2, 0.52 -7.46, 0.42 -7.7, 0.14 -7.78, -0.08 -7.62, -0.12 -7.3, -0.08 -6.96, 0 -6.8, 0.16 -6.76")
ANKLE_CREASE = marks("0.2 -6.7, 0.7 -6.7, 1 -7.2, 1 -7.46, 0.8 -7.44, 0.52 -7.42, 0.3 -7.3")
OUTER_EDGE_TOP = marks("-0.2 -7.74, 0.3 -7.76, 0.8 -7.88, 1.4 -7.98")  # z -> y
INNER_EDGE_TOP = marks("-0.2 -7.7, 0.3 -7.66, 0.6 -7.62, 1 -7.76, 1.4 -7.9")  # z -> y
ACHILLES_FRONT = marks("-7.9 -0.12, -7.5 -0.1, -7.2 -0.06, -6.9 -0.02, -6.4 -0.02")  # y -> z
SOLE_INNER_EDGE = marks("-0.3 0.9, 0.15 1.02, 0.5 1.13, 0.9 1.14, 1.1 1.1, 1.3 1")  # z -> s
SOLE_OUTER_EDGE = marks("-0.3 1.6, 0.2 1.46, 0.6 1.58, 1 1.7, 1.3 1.76, 1.6 1.82")  # z -> s
FIRST_METATARSAL_HEAD = marks("1.02 1.1, 1.22 1.06, 1.35 1.2, 1.38 1.42, 1.34 1.8, 1 1.8, 0.94 1.4")  # s, z
BIG_TOE_JOINT = marks("1 1.28, 1.16 1.24, 1.3 1.34, 1.34 1.6, 1.3 1.8, 0.95 1.75, 0.92 1.42")  # s, z, seen from above


def toes(f: Surface) -> Floats:
    """(n,) weight of toes two to five."""
    return f.share("toe2", "toe3", "toe4", "toe5")


def below_leg(f: Surface) -> Mask:
    """Ankle and foot: everything below a bowed ring above the malleoli."""
    return np.asarray(f.on("shank", *FOOT) & (f.y < -6.98 - 0.06 * np.cos(2 * np.arctan2(f.s - 1.28, f.z - 0.12))))


def toe_rules(f: Surface, foot: Mask) -> Rule:
    down = f.ny < -0.05
    yield "great-toe-sole", foot & (f.weights["toe1"] > 0.5) & down
    yield "great-toe-top", foot & (f.weights["toe1"] > 0.5)
    yield "toes-sole", foot & (toes(f) > 0.5) & down
    yield "toes-top", foot & (toes(f) > 0.5)


def sole_rules(f: Surface, foot: Mask) -> Rule:
    sole = foot & (f.ny < -0.30) & (f.y < -7.75)
    ball = f.z > 1.06 - 0.36 * (f.s - 1.3) - 0.10 * np.cos((f.s - 1.45) * 4)
    yield "heel", sole & (f.z < 0.22 + 0.10 * np.cos((f.s - 1.28) * 4.5))
    yield "great-toe-sole", sole & inside(FIRST_METATARSAL_HEAD, f.s, f.z)
    yield "foot-inner-edge", sole & ~ball & (f.s < height(SOLE_INNER_EDGE, f.z))
    yield "foot-outer-edge", sole & (f.s > height(SOLE_OUTER_EDGE, f.z))
    yield "foot-ball", sole & ball
    yield "foot-arch", sole


def ankle_rules(f: Surface, foot: Mask) -> Rule:
    axis = 1.28 + 0.16 * (f.z - 0.2)  # the foot points a little outwards
    outer = f.s > axis
    yield "ankle-outer", foot & outer & inside(OUTER_ANKLE, f.z, f.y)
    yield "ankle-inner", foot & ~outer & inside(INNER_ANKLE, f.z, f.y)
    behind = f.z < height(ACHILLES_FRONT, f.y)
    yield "achilles", foot & behind & (f.y > -7.52 + 0.06 * np.cos(6 * (f.s - 1.28)))
    yield "heel", foot & (f.z < 0.12 - 0.35 * (f.y + 7.8))
    yield "ankle-front", foot & inside(ANKLE_CREASE, f.z, f.y)
    yield "foot-outer-edge", foot & (f.s > 1.36 + 0.38 * (f.z - 0.2)) & under(OUTER_EDGE_TOP, f.z, f.y) & (f.ny < 0.85) & (f.ns > 0)
    yield "foot-inner-edge", foot & ~outer & under(INNER_EDGE_TOP, f.z, f.y) & (f.ny < 0.85) & (f.ns < 0) & (f.z < 1.4)
    yield "great-toe-top", foot & inside(BIG_TOE_JOINT, f.s, f.z)
    yield "foot-top", foot


def foot_rules(f: Surface) -> Rule:
    foot = below_leg(f)
    yield from toe_rules(f, foot)
    yield from sole_rules(f, foot)
    yield from ankle_rules(f, foot)
