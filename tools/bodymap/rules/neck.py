"""Neck: the sternocleidomastoid line in front, the coronal line behind, and the slope to the shoulder."""

import numpy as np

from tools.bodymap.charts import inside, marks, under
from tools.bodymap.surface import Rule, Surface

NECK_ROOT_FRONT = marks("0 5.48, 0.12 5.56, 0.2 5.62, 0.4 5.68, 0.58 5.72, 0.7 6.2, 3 6.6")  # s -> y
NECK_ROOT_BACK = marks("0 6.02, 0.3 6.06, 0.5 6.24, 0.62 6.4, 3 6.7")  # s -> y
NECK_ANGLE = marks("0.36 6.16, 0.5 6.36, 0.66 6.44, 0.94 6.26, 1.06 6.06, 0.98 5.84, 0.78 5.76, 0.54 5.84, 0.4 6")
VERTEBRA_PROMINENS = marks("-0.2 6.24, 0.1 6.22, 0.22 6.08, 0.22 5.9, 0.12 5.76, -0.2 5.74")
HOLLOW_ABOVE_COLLARBONE = marks("0.34 5.74, 0.44 5.98, 0.58 6.14, 0.82 6.1, 1.02 5.98, 1.14 5.84, 1 5.7, 0.7 5.62, 0.4 5.6")


def neck_rules(f: Surface) -> Rule:
    angle = np.degrees(np.arctan2(f.s, f.z - 0.28))
    region = f.on("neck", "head", "torso") & (f.y > 5.4)
    yield "neck-base", region & (angle > 90) & inside(VERTEBRA_PROMINENS, f.s, f.y)
    trapezius_edge = np.interp(f.y, [5.7, 5.9, 6.1, 6.3, 6.46], [0.46, 0.42, 0.34, 0.22, 0.04])
    slope = f.on("neck", "torso", "shoulder") & inside(NECK_ANGLE, f.s, f.y)
    yield "neck-angle", slope & (f.z < trapezius_edge)
    yield "supraclavicular", region & (f.z > 0.15) & inside(HOLLOW_ABOVE_COLLARBONE, f.s, f.y) & ~under(COLLARBONE_TOP, f.s, f.y)
    front = region & (angle < 100) & ~under(NECK_ROOT_FRONT, f.s, f.y)
    yield "neck-front", front & (f.s < 0.16 + 0.25 * np.clip(f.y - 5.62, 0, 1.2)) & (angle < 66)
    yield "neck-side", front
    back = region & (angle >= 100) & ~under(NECK_ROOT_BACK, f.s, f.y)
    yield "neck-side", back & (angle < 128)
    yield "neck-back", back
    yield "neck-angle", slope


COLLARBONE_TOP = marks("0 5.62, 0.16 5.64, 0.4 5.7, 0.75 5.71, 1.1 5.76, 1.4 5.82, 1.62 5.84, 2.2 5.7")  # s -> y
COLLARBONE_FOOT = marks("0 5.44, 0.2 5.46, 0.55 5.55, 1 5.57, 1.35 5.61, 1.66 5.68, 1.8 5.76")  # s -> y
