"""Head and face: landmark outlines in the side chart (z, y) and in the front chart (s, y)."""

import numpy as np

from tools.bodymap.charts import inside, marks, under
from tools.bodymap.figure import Mask
from tools.bodymap.surface import Rule, Surface

JAWLINE = marks("-0.6 6.98, -0.15 7.02, 0.2 7.02, 0.42 7.06, 0.55 6.98, 0.7 6.8, 1 6.61, 1.3 6.53, 1.8 6.5")  # z -> y
# Side chart (z, y).
EAR = marks("0.3 7.62, 0.44 7.72, 0.6 7.64, 0.62 7.4, 0.61 7.16, 0.5 7.13, 0.38 7.2, 0.28 7.4")
TEMPLE = marks("1.2 7.58, 1.26 7.72, 1.2 7.9, 1.06 8.06, 0.88 8.12, 0.7 8.02, 0.58 7.82, 0.58 7.64, 0.72 7.53, 0.94 7.52")
JAW_JOINT = marks("0.58 7.54, 0.7 7.56, 0.8 7.48, 0.81 7.34, 0.73 7.25, 0.58 7.24")
CHEEKBONE = marks("1.4 7.46, 1.4 7.34, 1.2 7.27, 0.98 7.25, 0.8 7.28, 0.74 7.4, 0.82 7.54, 1 7.56, 1.18 7.6, 1.32 7.56")
JAW_ANGLE = marks("0.5 7.26, 0.78 7.3, 0.94 7.2, 0.97 6.98, 0.94 6.76, 0.9 6.55, 0.7 6.66, 0.45 6.95")
MASTOID = marks("0.34 7.46, 0.42 7.3, 0.5 7.12, 0.44 6.98, 0.22 6.94, 0.06 7.04, -0.02 7.24, 0.02 7.42, 0.18 7.48")
OCCIPUT = marks("-0.9 8.6, -0.2 8.62, -0.1 8.3, 0.02 7.95, 0.07 7.66, 0.03 7.42, -0.2 7.3, -0.9 7.26")
CHIN_UNDERSIDE = marks("1.6 6.52, 1.3 6.62, 1 6.72, 0.72 6.86, 0.6 6.84, 0.7 6.62, 0.86 6.4, 1.02 6.26, 1.5 6.3")
# Front chart (s, y).
NOSE = marks("-0.2 7.74, 0.075 7.74, 0.1 7.55, 0.2 7.36, 0.21 7.2, 0.11 7.13, -0.2 7.12")
EYEBROW = marks("0.07 7.69, 0.09 7.77, 0.3 7.84, 0.46 7.82, 0.56 7.74, 0.55 7.67, 0.44 7.7, 0.3 7.725, 0.18 7.69")
EYE = marks("0.11 7.63, 0.18 7.71, 0.31 7.74, 0.44 7.715, 0.51 7.63, 0.43 7.55, 0.3 7.52, 0.17 7.55")
SINUS = marks("0.08 7.58, 0.2 7.56, 0.3 7.52, 0.37 7.42, 0.36 7.26, 0.29 7.12, 0.2 7.08, 0.1 7.2")
LIPS = marks("-0.2 7.14, 0.14 7.14, 0.27 7.07, 0.335 6.95, 0.26 6.85, 0.12 6.8, -0.2 6.79")
CHIN = marks("-0.3 6.85, 0.14 6.84, 0.25 6.76, 0.27 6.62, 0.22 6.46, -0.3 6.4")


def head_region(f: Surface) -> Mask:
    """Head above the jawline and the nuchal line."""
    return f.on("head", "neck") & ~under(JAWLINE, f.z, f.y) & ~((f.ny < -0.62) & (f.y < 6.75) & (f.z > 0.6))


def below_jaw_rules(f: Surface) -> Rule:
    neck = f.on("head", "neck") & ~head_region(f)
    yield "mouth-floor", neck & inside(CHIN_UNDERSIDE, f.z, f.y)


def face_rules(f: Surface) -> Rule:
    head = head_region(f)
    front = head & (f.z > 0.8)
    yield "ear", head & inside(EAR, f.z, f.y) & (f.s > 0.655)
    yield "nose", head & (f.z > 1.24) & inside(NOSE, f.s, f.y)
    yield "lips", front & inside(LIPS, f.s, f.y)
    yield "eyebrow", front & inside(EYEBROW, f.s, f.y)
    yield "eye", front & inside(EYE, f.s, f.y)
    yield "tmj", head & inside(JAW_JOINT, f.z, f.y)
    yield "temple", head & inside(TEMPLE, f.z, f.y) & (f.s > 0.3)
    yield "sinus", front & inside(SINUS, f.s, f.y)
    yield "cheekbone", head & inside(CHEEKBONE, f.z, f.y) & (f.s > 0.25)
    yield "chin", front & inside(CHIN, f.s, f.y)
    yield "jaw-angle", head & inside(JAW_ANGLE, f.z, f.y)


def scalp_rules(f: Surface) -> Rule:
    head = head_region(f)
    angle = np.degrees(np.arctan2(f.s, f.z - 0.42))
    crown = (f.s / 0.46) ** 2 + ((f.z - 0.50) / 0.64) ** 2 < 1
    yield "vertex", head & crown & (f.y > 8.2)
    yield "forehead", head & (f.y > 7.68) & (angle < 44 + 12 * np.clip(8.5 - f.y, 0, 1))
    yield "mastoid", head & inside(MASTOID, f.z, f.y)
    yield "occiput", head & inside(OCCIPUT, f.z, f.y)
    yield "skull-base", head & (f.y < 7.42) & (angle > 100)
    yield "eye", head & (f.z > 0.9) & (f.y > 7.54) & (f.y < 7.76) & (f.s < 0.56)
    yield "jaw", head & (f.z > 0.5) & (f.y < 6.90 + 0.10 * np.cos(3 * (f.z - 1.0)) - 0.10)
    yield "cheek", head & (f.z > 0.6) & (f.y < 7.6)
    yield "side-of-head", head
