"""Thigh, knee and lower leg: sectors around the limb, cut by landmark outlines at the knee."""

import numpy as np

from tools.bodymap.charts import around_limb, inside, marks, under
from tools.bodymap.figure import Floats, Mask
from tools.bodymap.surface import FOOT, Rule, Surface

KNEECAP = marks("1.16 -2.66, 1.4 -2.7, 1.53 -2.88, 1.57 -3.25, 1.5 -3.6, 1.36 -3.8, 1.18 -3.88, 1 -3.8, 0.87 -3.6, 0.77 -3.25, 0.8 -2.9, 0.93 -2.7")
KNEE_HOLLOW = marks(
    "1.15 -2.62, 1.4 -2.7, 1.54 -2.9, 1.58 -3.24, 1.54 -3.52, 1.44 -3.72, 1.18 -3.84, 0.94 -3.74, 0.82 -3.54, 0.75 -3.24, 0.78 -2.9, 0.92 -2.7"
)
CALF_BELLIES = marks("0.6 -4.9, 0.86 -5.36, 1 -5.44, 1.2 -5.12, 1.4 -5.3, 1.55 -5.22, 1.8 -4.8")
GLUTEAL_FOLD = marks("0 0.02, 0.15 -0.02, 0.45 -0.12, 0.75 -0.14, 1.1 -0.1, 1.4 -0.04, 1.7 0.02")
THIGH_TOP = marks("0 0.1, 0.25 0.22, 0.5 0.52, 0.68 0.71, 0.85 0.72, 1.25 0.62, 1.6 0.44, 2 0.2")

ADDUCTOR_TOP = marks("0 0.1, 0.3 0.32, 0.5 0.5, 0.7 0.4, 1 -0.2")


def thigh_angle(f: Surface) -> Floats:
    hip, knee = f.joint("upperleg01.L"), f.joint("lowerleg01.L")
    return around_limb(f.s, f.y, f.z, np.array([*hip[:2], 0.12]), np.array([*knee[:2], 0.22]))[1]


def knee_angle(f: Surface) -> Floats:
    return around_limb(f.s, f.y, f.z, np.array([1.14, -2.78, 0.22]), np.array([1.17, -3.82, 0.16]))[1]


def calf_angle(f: Surface) -> Floats:
    knee, ankle = f.joint("lowerleg01.L"), f.joint("foot.L")
    return around_limb(f.s, f.y, f.z, np.array([*knee[:2], 0.16]), np.array([*ankle[:2], 0.12]))[1]


def leg_region(f: Surface) -> Mask:
    return f.on("thigh", "shank", *FOOT) | (f.on("torso") & (f.y < 0.3) & (f.s > 0.05))


def knee_rules(f: Surface) -> Rule:
    angle, leg = knee_angle(f), leg_region(f)
    yield "knee-front", leg & (np.abs(angle) < 75) & inside(KNEECAP, f.s, f.y)
    yield "knee-back", leg & (np.abs(angle) > 100) & inside(KNEE_HOLLOW, f.s, f.y)
    sag = 0.16 * np.cos(np.radians(2 * angle))  # rings rise at the sides of the knee and dip in front and behind
    ring = leg & (f.y < -2.90 - sag) & (f.y > -3.66 + 0.6 * sag)
    yield "knee-outer", ring & (angle >= 0)
    yield "knee-inner", ring


def lower_leg_rules(f: Surface) -> Rule:
    angle = calf_angle(f)
    leg = leg_region(f) & (f.y < -3.3)
    yield "achilles", leg & (f.y < -6.35 - 0.22 * np.cos(np.radians(2 * angle))) & (np.abs(angle) > 122)
    yield "shin", leg & (angle > -46) & (angle < 46)
    yield "leg-outer", leg & (angle >= 46) & (angle < 122)
    yield "leg-inner", leg & (angle <= -46) & (angle > -122)
    yield "calf-upper", leg & ~under(CALF_BELLIES, f.s, f.y)
    yield "calf-lower", leg


def thigh_rules(f: Surface) -> Rule:
    angle, leg = thigh_angle(f), leg_region(f)
    top = under(THIGH_TOP, f.s, f.y)
    fold = under(GLUTEAL_FOLD, f.s, f.y)
    behind = np.abs(angle) >= 128
    adductors = leg & (angle <= -38) & ~behind & under(ADDUCTOR_TOP, f.s, f.y)
    yield "thigh-inner", adductors & (fold | (top & (f.z > -0.12)))
    yield "thigh-front", leg & (angle > -38) & (angle < 52) & top
    yield "thigh-outer", leg & (angle >= 52) & (angle < 128) & (f.y < 0.50)
    yield "thigh-back", leg & behind & fold
    yield "thigh-inner", leg & (f.y < -0.3)
