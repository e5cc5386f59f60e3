"""The hand: fingers by skin weight, pads and web by landmark outlines in the chart (s, y)."""

from tools.bodymap.charts import inside, marks
from tools.bodymap.rules.arm import beyond_wrist
from tools.bodymap.surface import Rule, Surface

FINGERS = (("f2", "index"), ("f3", "middle"), ("f4", "ring"), ("f5", "little"))
THUMB_PAD = marks("3.28 0.4, 3.62 0.32, 3.84 0.26, 3.92 0.02, 3.74 -0.1, 3.58 -0.18, 3.42 -0.04, 3.34 0.16")
LITTLE_FINGER_PAD = marks("2.85 0.42, 3.17 0.4, 3.26 0.12, 3.26 -0.24, 3.2 -0.5, 3.12 -0.68, 2.95 -0.66, 2.85 -0.3")
WEB_PALM = marks("3.7 -0.06, 3.84 -0.02, 4 -0.1, 4.02 -0.44, 3.9 -0.56, 3.76 -0.36, 3.66 -0.16")
WEB_BACK = marks("3.4 0.24, 3.48 0.18, 3.68 0.1, 3.86 0.04, 4.02 -0.1, 4 -0.48, 3.84 -0.54, 3.64 -0.26, 3.46 0.02")
THUMB_BASE_BACK = marks("3.44 0.5, 3.6 0.44, 3.9 0.34, 4 0.1, 3.84 0, 3.66 0.06, 3.5 0.14, 3.44 0.24")


def hand_rules(f: Surface) -> Rule:
    hand = beyond_wrist(f)
    palm = f.nz > 0.02
    for part, name in FINGERS:
        finger = hand & (f.weights[part] > 0.5)
        yield f"{name}-front", finger & palm
        yield f"{name}-back", finger & ~palm
    beyond_knuckle = 0.907 * (f.s - 3.79) - 0.42 * (f.y - 0.09) > -0.01
    towards_index = -0.42 * (f.s - 3.79) - 0.907 * (f.y - 0.09)  # dm across the axis of the thumb
    thumb = hand & beyond_knuckle & (towards_index < 0.15)
    yield "thumb-front", thumb & palm
    yield "thumb-back", thumb
    yield "thumb-web", hand & palm & inside(WEB_PALM, f.s, f.y)
    yield "thumb-web", hand & ~palm & inside(WEB_BACK, f.s, f.y)
    yield "thumb-pad", hand & palm & inside(THUMB_PAD, f.s, f.y)
    yield "little-finger-pad", hand & palm & inside(LITTLE_FINGER_PAD, f.s, f.y)
    yield "thumb-back", hand & ~palm & inside(THUMB_BASE_BACK, f.s, f.y)
    yield "palm", hand & palm
    yield "hand-back", hand
