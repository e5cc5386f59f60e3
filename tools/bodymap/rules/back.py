"""Back of the trunk: shoulder blade, spine, ribs, loin, pelvis and buttock."""

import numpy as np

from tools.bodymap.charts import inside, marks, under
from tools.bodymap.figure import Mask
from tools.bodymap.rules.leg import GLUTEAL_FOLD
from tools.bodymap.rules.trunk import CORONAL, trunk
from tools.bodymap.surface import Rule, Surface

# Landmark outlines and border curves in the chart (s, y). T4, T9 and T12 are read off the figure's height.
T4, T6, T9, T12 = 5.02, 4.30, 3.45, 2.88
SUPERIOR_ANGLE = marks("0.48 5.4, 0.5 5.62, 0.66 5.8, 0.86 5.77, 0.91 5.5, 0.78 5.3, 0.6 5.26")
ABOVE_SPINE_OF_SCAPULA = marks("0.78 5.72, 1.1 5.84, 1.45 5.84, 1.66 5.74, 1.62 5.58, 1.3 5.46, 0.95 5.36, 0.74 5.32, 0.7 5.5")
SCAPULA = marks("0.7 5.32, 0.95 5.38, 1.3 5.48, 1.66 5.6, 1.68 5.2, 1.52 4.74, 1.28 4.22, 1.08 3.9, 0.9 3.92, 0.76 4.4, 0.7 4.9")
INNER_BORDER = marks("0.46 5.34, 0.6 5.38, 0.74 5.34, 0.73 4.9, 0.78 4.4, 0.88 4, 0.74 3.9, 0.58 4.2, 0.47 4.7")
LOWER_TIP = marks("0.72 3.96, 0.84 4.06, 1 4.06, 1.2 3.98, 1.3 3.8, 1.14 3.62, 0.9 3.6, 0.73 3.74")
REAR_ARMPIT_FOLD = marks("1.5 4.8, 1.62 5.02, 1.8 4.86, 1.82 4.3, 1.64 4.04, 1.44 3.92, 1.24 3.94, 1.16 4.06, 1.3 4.32")
ILIAC_CREST_TOP = marks("0 1.9, 0.35 1.92, 0.7 2.02, 1.1 2.06, 1.4 1.98, 1.7 1.9")
ILIAC_CREST_FOOT = marks("0 1.66, 0.5 1.7, 0.9 1.78, 1.2 1.78, 1.45 1.68, 1.7 1.6")
SACRUM = marks("-0.4 1.9, 0.22 1.9, 0.38 1.78, 0.34 1.45, 0.18 1.04, -0.4 0.94")
SACROILIAC = marks("0.3 1.9, 0.5 2, 0.68 1.94, 0.72 1.7, 0.62 1.46, 0.44 1.28, 0.2 1.24, 0.1 1.5")
COCCYX = marks("-0.3 1.02, 0.12 1, 0.17 0.82, 0.15 0.58, 0.12 0.34, -0.3 0.26")
BUTTOCK_UPPER_FOOT = marks("0 1.24, 0.4 1.14, 0.9 1.08, 1.3 1.06, 1.7 1")
BUTTOCK_MID_FOOT = marks("0 0.46, 0.4 0.42, 0.9 0.46, 1.3 0.58, 1.7 0.7")
TROCHANTER = marks(
    "0.58 0.66, 0.54 0.96, 0.28 1.14, -0.06 1.14, -0.34 0.94, -0.46 0.54, -0.4 0.24, -0.2 -0.1, 0.02 -0.14, 0.26 -0.04, 0.44 0.26"
)  # z, y


def behind(f: Surface) -> Mask:
    return trunk(f) & (f.z <= CORONAL)


def scapula_rules(f: Surface) -> Rule:
    back = behind(f)
    yield "scapula-superior-angle", back & inside(SUPERIOR_ANGLE, f.s, f.y)
    yield "scapula-top", back & inside(ABOVE_SPINE_OF_SCAPULA, f.s, f.y)
    yield "scapula-inner-border", back & inside(INNER_BORDER, f.s, f.y)
    yield "scapula-lower-tip", back & inside(LOWER_TIP, f.s, f.y)
    yield "scapula", back & inside(SCAPULA, f.s, f.y)
    side_limit = 114 - 44 * np.clip(f.y - 4.05, 0, 0.5)
    yield "axillary-fold-back", back & inside(REAR_ARMPIT_FOLD, f.s, f.y) & (f.trunk_angle > side_limit)
    yield "axillary-fold-back", back & (f.y > 4.25) & (f.s > 1.35) & (f.trunk_angle > side_limit)
    yield "shoulder-top", back & (f.y > 5.5) & (f.s > 0.80)


def spine_rules(f: Surface) -> Rule:
    back = behind(f)
    yield "spine-thoracic", back & (f.s < 0.13) & (f.y > T12)
    yield "spine-lumbar", back & (f.s < 0.13) & (f.y > 1.885)
    beside = f.s < 0.62
    yield "back-upper", back & (f.s < 0.80) & (f.y > T4 + 0.06 * np.cos(6 * f.s))
    yield "interscapular", back & beside & (f.y > T6 - 0.06 * np.cos(6 * f.s))
    yield "back-mid", back & (f.y > T9 - 0.12 * f.s) & (f.trunk_angle > 116)
    yield "back-lower-ribs", back & (f.y > T12 - 0.14 * f.s) & (f.trunk_angle > 104)


def loin_rules(f: Surface) -> Rule:
    back = behind(f)
    yield "sacrum", back & inside(SACRUM, f.s, f.y)
    yield "sacroiliac", back & inside(SACROILIAC, f.s, f.y)
    above = ~under(ILIAC_CREST_TOP, f.s, f.y)
    yield "back-lumbar", back & above & (f.s < 0.88 + 0.06 * np.cos((f.y - 2.4) * 3))
    yield "flank", trunk(f) & (f.trunk_angle > 85) & above
    taper = 0.28 * np.clip((112 - f.trunk_angle) / 26, 0, 1)  # the rim runs out at the side
    yield "iliac-crest", trunk(f) & (f.trunk_angle > 85) & ~under(ILIAC_CREST_FOOT, f.s, f.y - taper)


def buttock_rules(f: Surface) -> Rule:
    back = trunk(f) & (f.trunk_angle > np.maximum(92 - 10 * (1.7 - f.y), 84))
    yield "coccyx", back & inside(COCCYX, f.s, f.y) & (f.z < -0.3)
    yield "hip-side", trunk(f) & (f.s > 1.0) & inside(TROCHANTER, f.z, f.y)
    seat = back & ~under(GLUTEAL_FOLD, f.s, f.y)
    yield "buttock-upper", seat & ~under(BUTTOCK_UPPER_FOOT, f.s, f.y)
    yield "buttock-mid", seat & ~under(BUTTOCK_MID_FOOT, f.s, f.y) & (f.s > 0.02)
    yield "buttock-lower", seat
