"""Shoulder cap, its top, the collarbone and the armpit."""

import numpy as np

from tools.bodymap.charts import inside, marks, under
from tools.bodymap.figure import Mask
from tools.bodymap.rules.arm import arm_region, deltoid_end, upper_arm_position
from tools.bodymap.rules.neck import COLLARBONE_FOOT, COLLARBONE_TOP
from tools.bodymap.surface import Rule, Surface

FRONT_DELTOID = marks("1.5 5.86, 1.95 5.7, 2.25 5.25, 2.5 4.6, 2.5 4.1, 1.74 4, 1.62 4.5, 1.5 4.86, 1.4 5.25, 1.42 5.62")
REAR_DELTOID = marks("1.62 5.72, 1.95 5.66, 2.25 5.25, 2.5 4.6, 2.5 4, 1.74 3.9, 1.66 4.45, 1.58 4.86, 1.56 5.2, 1.56 5.52")
SCAPULAR_SPINE = marks("0 5.74, 0.62 5.74, 0.86 5.74, 1.2 5.8, 1.46 5.78, 1.62 5.7, 1.75 5.6, 2.2 5.5")  # s -> y, foot of the ridge


def armpit(f: Surface) -> Mask:
    """The hollow: chest wall and inner arm that face each other below the joint."""
    hollow = ((f.z - 0.18) / 0.50) ** 2 + ((f.y - 4.52) / 0.42) ** 2 < 1
    t, angle = upper_arm_position(f)
    wall = f.on("torso", "shoulder") & (f.s > 1.1) & (f.s < 1.8) & ((f.ns > 0.30) | (f.ny < -0.3)) & (f.y < 4.85)
    inner_arm = f.on("upperarm", "shoulder") & (f.s < 2.0) & (angle < -46) & (angle > -134) & (t < 0.20)
    return (wall | inner_arm) & hollow


def cap(f: Surface) -> Mask:
    t, angle = upper_arm_position(f)
    return f.on("upperarm", "shoulder", "torso") & (f.s > 1.3) & (f.y > 3.9) & (t <= deltoid_end(angle))


def top_rules(f: Surface) -> Rule:
    trunk = f.on("torso", "shoulder", "neck", "upperarm")
    front = trunk & (f.z > 0.12)
    reach = f.s < 1.80 - 0.8 * (f.z - 0.1) ** 2  # the acromion rounds the outer end
    ridge = trunk & (f.y > 5.3) & reach & (f.s > 0.80)
    yield (
        "collarbone",
        front & (f.y > 5.3) & (f.s > 0.09) & (f.nz > 0.30) & under(COLLARBONE_TOP, f.s, f.y) & ~under(COLLARBONE_FOOT, f.s, f.y) & (f.s < 1.70),
    )
    yield "shoulder-top", ridge & front & ~under(COLLARBONE_FOOT, f.s, f.y)
    yield "shoulder-top", ridge & ~front & ~under(SCAPULAR_SPINE, f.s, f.y)


def cap_rules(f: Surface) -> Rule:
    t, angle = upper_arm_position(f)
    yield "armpit", armpit(f)
    deltoid = cap(f)
    width = 50 * np.sqrt(1 - np.clip(t / 0.46, 0, 1) ** 8)
    yield "shoulder-side", deltoid & (np.abs(angle - 90) < width) & (f.s > 1.7)
    yield "shoulder-front", deltoid & (f.nz >= 0) & inside(FRONT_DELTOID, f.s, f.y)
    yield "shoulder-back", deltoid & (f.nz < 0) & inside(REAR_DELTOID, f.s, f.y)
    rest = arm_region(f) & (t <= deltoid_end(angle)) & (f.y < 5.2)
    yield "shoulder-front", rest & (f.z > 0.15) & (f.s > 1.6)
    yield "shoulder-back", rest & (f.s > 1.6)
