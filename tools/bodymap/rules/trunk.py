"""Front and side of the trunk: chest, abdomen, groin and pelvis."""

import numpy as np

from tools.bodymap.charts import inside, marks, under
from tools.bodymap.figure import Mask
from tools.bodymap.surface import Rule, Surface

CORONAL = 0.12  # z of the mid-axillary plane, dm
BELOW_COLLARBONE = marks("0 5.1, 0.5 5.06, 1 5.06, 1.7 5.14")  # s -> y, lower border of the strip
BREAST_TOP = marks("0 4.66, 0.5 4.7, 1 4.68, 1.3 4.52, 1.7 4.3")
BREAST_FOOT = marks("0 4, 0.3 3.9, 0.85 3.74, 1.2 3.86, 1.4 4.1, 1.7 4.4")
COSTAL_MARGIN = marks("0 3.8, 0.14 3.72, 0.34 3.4, 0.6 3.05, 0.9 2.82, 1.2 2.7, 1.6 2.66")
CHEST_SIDE_FOOT = marks("-0.8 3.3, -0.2 3.34, 0.2 3.3, 0.7 3.4, 1.1 3.6")  # z -> y
STERNUM = marks("-0.4 5.56, 0.12 5.55, 0.19 5.4, 0.2 5, 0.22 4.5, 0.2 4, 0.12 3.78, -0.4 3.72")
PIT_OF_STOMACH = marks("-0.6 3.95, 0.1 3.85, 0.24 3.62, 0.42 3.22, 0.52 2.86, 0.4 2.66, -0.6 2.6")
NAVEL = marks("-0.6 2.64, 0.2 2.64, 0.42 2.46, 0.5 2.15, 0.42 1.84, 0.2 1.62, -0.6 1.6")
ABOVE_PUBIS = marks("-0.6 1.66, 0.16 1.62, 0.34 1.36, 0.46 1.04, 0.44 0.78, 0.28 0.62, -0.6 0.6")
GROIN_TOP = marks("0 0.52, 0.22 0.64, 0.45 0.82, 0.8 1.22, 1.02 1.46, 1.2 1.6")
GROIN_FOOT = marks("0 -0.04, 0.22 0.04, 0.45 0.34, 0.8 0.82, 1 1.1, 1.1 1.4, 1.12 1.7")
HIP_BONE = marks("0 1.4, 0.98 1.42, 1.12 1.58, 1.25 1.76, 1.6 2")  # s -> y, level of its front point
SCROTUM = marks("-0.2 0.3, 0.12 0.28, 0.2 0.16, 0.18 0, 0.1 -0.09, -0.2 -0.09")
GENITALS = marks("-0.3 0.68, 0.16 0.66, 0.25 0.54, 0.2 0.36, 0.12 0.18, 0.06 0.02, 0.05 -0.1, -0.3 -0.12")


def trunk(f: Surface) -> Mask:
    return f.on("torso", "shoulder", "neck", "thigh", "upperarm")


def chest_rules(f: Surface) -> Rule:
    front = trunk(f) & (f.z > CORONAL)
    angle = f.trunk_angle
    yield "sternum", front & inside(STERNUM, f.s, f.y)
    yield "chest-below-collarbone", front & ~under(BELOW_COLLARBONE, f.s, f.y) & (f.s < 1.7)
    yield "chest-upper", front & ~under(BREAST_TOP, f.s, f.y) & (f.s < 1.7)
    breast_side = 64 - 14 * np.clip(4.2 - f.y, 0, 1) ** 2
    yield "breast", front & ~under(BREAST_FOOT, f.s, f.y) & (angle <= breast_side)
    ribs_side = trunk(f) & (angle > 58) & (angle < 116) & (f.y < 4.95)
    yield "chest-side", ribs_side & ~under(CHEST_SIDE_FOOT, f.z, f.y)
    yield "epigastrium", front & inside(PIT_OF_STOMACH, f.s, f.y) & under(COSTAL_MARGIN, f.s, f.y)
    yield "ribs-lower-front", trunk(f) & (angle < 104) & (f.y > 2.5) & ~under(COSTAL_MARGIN, f.s, f.y) & (f.y < 4.3)


def abdomen_rules(f: Surface) -> Rule:
    front = trunk(f) & (f.z > CORONAL)
    yield "epigastrium", front & inside(PIT_OF_STOMACH, f.s, f.y)
    yield "navel", front & inside(NAVEL, f.s, f.y)
    crest = 1.86 - 0.22 * np.clip(f.z - 0.1, -0.6, 1.2)
    side = trunk(f) & (f.trunk_angle > 57 + 5 * np.clip(2.75 - f.y, 0, 1.2)) & (f.trunk_angle < 124)
    yield "flank", side & (f.y > crest) & (f.y < 3.0)
    yield "abdomen-upper", front & (f.y > 2.15) & (f.y < 3.9)
    yield "suprapubic", front & inside(ABOVE_PUBIS, f.s, f.y)
    hip_bone = under(HIP_BONE, f.s, f.y)
    yield "groin", front & (f.s < 1.14) & (f.s > 0.08) & under(GROIN_TOP, f.s, f.y) & ~under(GROIN_FOOT, f.s, f.y)
    yield "abdomen-lower", front & (f.y > 0.3) & ~(under(GROIN_TOP, f.s, f.y) & (f.s < 1.1)) & ~(hip_bone & (f.s > 1.0))


def pelvis_rules(f: Surface) -> Rule:
    """Hip front and the underside of the pelvis: the figure is neutral, so these zones are areas, not organs."""
    underside = trunk(f) & (f.s < 0.13) & (f.y < 0.42) & (f.y > -0.08)
    yield "genitals", trunk(f) & (f.z > 0.36) & inside(GENITALS, f.s, f.y)
    yield "scrotum-testicle", trunk(f) & (f.z > 0.42) & inside(SCROTUM, f.s, f.y)
    yield "perineum", underside & (f.z > -0.14) & (f.ny < -0.3)
    yield "anus-rectum", underside & (f.z > -0.48) & (f.z <= 0.0) & (f.y < 0.36)


def hip_front_rules(f: Surface) -> Rule:
    yield "hip-front", trunk(f) & (f.s > 0.3) & (f.y > 0.20) & (f.y < 2.2)
