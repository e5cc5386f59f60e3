"""Upper arm, elbow and forearm: sectors around the limb, cut by bowed rings."""

import numpy as np

from tools.bodymap.charts import squared_cosine
from tools.bodymap.figure import Floats, Mask
from tools.bodymap.surface import ARM, Rule, Surface

WRIST_TOP, WRIST_END = 0.885, 1.005  # share of the forearm, elbow to wrist joint


def forearm_position(f: Surface) -> tuple[Floats, Floats]:
    return f.limb("lowerarm01.L", "wrist.L", flatness=0.8)


def upper_arm_position(f: Surface) -> tuple[Floats, Floats]:
    return f.limb("upperarm01.L", "lowerarm01.L")


def arm_region(f: Surface) -> Mask:
    """The arm below the shoulder joint."""
    t, _ = upper_arm_position(f)
    return f.on(*ARM) | (f.on("shoulder") & (t > 0.02))


def deltoid_end(angle: Floats) -> Floats:
    """Lower border of the shoulder cap as a share of the upper arm: a V at the deltoid insertion, open towards the armpit."""
    outward = np.sin(np.radians(angle))
    return np.asarray(0.33 + 0.12 * np.clip(outward, 0, 1) ** 2.5 - 0.28 * np.clip((-outward - 0.77) / 0.1, 0, 1))


def beyond_elbow(f: Surface) -> Mask:
    """Forearm, wrist and hand."""
    t, angle = forearm_position(f)
    t_upper, _ = upper_arm_position(f)
    return arm_region(f) & (t + 0.03 - 0.03 * squared_cosine(angle) > 0.115) & (t_upper > 0.9)


def beyond_wrist(f: Surface) -> Mask:
    t, angle = forearm_position(f)
    return beyond_elbow(f) & (t - 0.02 * squared_cosine(angle) > WRIST_END)


def upper_arm_rules(f: Surface) -> Rule:
    t, angle = upper_arm_position(f)
    arm = arm_region(f)
    elbow = arm & (t + 0.022 - 0.03 * squared_cosine(angle) > 0.872)
    yield "elbow-crease", elbow & (np.abs(angle) < 52)
    yield "elbow-outer", elbow & (angle >= 52) & (angle < 135)
    yield "elbow-inner", elbow & (angle <= -52) & (angle > -126)
    yield "elbow-tip", elbow
    arm = arm & (t > deltoid_end(angle))
    yield "arm-front", arm & (angle > -52) & (angle < 52)
    yield "arm-outer", arm & (angle >= 52) & (angle < 128)
    yield "arm-inner", arm & (angle <= -52) & (angle > -128)
    yield "arm-back", arm


def forearm_rules(f: Surface) -> Rule:
    t, angle = forearm_position(f)
    forearm = beyond_elbow(f)
    wrist = forearm & (t + 0.012 - 0.02 * squared_cosine(angle) > WRIST_TOP)
    _, flat_angle = f.limb("lowerarm01.L", "wrist.L", flatness=0.45)
    yield "wrist-thumb-side", wrist & (flat_angle >= 42) & (flat_angle < 138)
    yield "wrist-little-finger-side", wrist & (flat_angle <= -42) & (flat_angle > -138)
    yield "wrist-palm-side", wrist & (np.abs(flat_angle) < 90)
    yield "wrist-back", wrist
    yield "forearm-palm-side", forearm & (angle > -60) & (angle < 40)
    yield "forearm-thumb-side", forearm & (angle >= 40) & (angle < 122)
    yield "forearm-little-finger-side", forearm & (angle <= -60) & (angle > -140)
    yield "forearm-back", forearm
