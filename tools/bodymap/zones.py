"""Which zone is a sample of the surface in? One ordered list of rules for every view: the first rule that claims a sample wins."""

from collections.abc import Callable

import numpy as np

from tools.bodymap.figure import Figure, Floats, Ints
from tools.bodymap.rules import arm, back, foot, hand, head, leg, neck, shoulder, trunk
from tools.bodymap.surface import Rule, Surface, fold

RULES: tuple[Callable[[Surface], Rule], ...] = (
    hand.hand_rules,
    arm.forearm_rules,
    shoulder.cap_rules,
    arm.upper_arm_rules,
    foot.foot_rules,
    leg.knee_rules,
    leg.lower_leg_rules,
    trunk.pelvis_rules,
    head.below_jaw_rules,
    head.face_rules,
    head.scalp_rules,
    neck.neck_rules,
    shoulder.top_rules,
    back.scapula_rules,
    trunk.chest_rules,
    back.spine_rules,
    trunk.abdomen_rules,
    back.loin_rules,
    back.buttock_rules,
    leg.thigh_rules,
    trunk.hip_front_rules,
)


def classify(points: Floats, normals: Floats, weights: Floats, figure: Figure, order: dict[str, int]) -> Ints:
    """(n,) index of the zone of each sample, by `order` (zone id -> index). Raises where no rule claims a sample.

    points and normals (n, 3) and part weights (n, p) are those of the anatomical position, whatever the pose that is drawn.
    """
    surface = fold(points, normals, weights, figure)
    zone = np.full(len(points), -1)
    for rules in RULES:
        for name, mask in rules(surface):
            zone[(zone < 0) & mask] = order[name]
    if (zone < 0).any():
        lost = points[zone < 0]
        raise ValueError(f"{len(lost)} samples in no zone, the first at {lost[0].round(2).tolist()} dm: add or widen a rule")
    return zone
