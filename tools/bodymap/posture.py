"""The figure with its left arm raised forward, for the side view of the trunk. Zones still follow the anatomical position."""

import numpy as np

from tools.bodymap.figure import Figure, Floats
from tools.bodymap.surface import ARM

SHOULDER_FLEXION, ELBOW_FLEXION = -52.0, -22.0  # degrees about x


def raise_left_arm(figure: Figure) -> Floats:
    """(n, 3) vertices with the left arm turned about its shoulder and elbow, shared out by skin weights."""
    left = figure.vertices[:, :1] > 0
    arm = figure.share(*ARM) + 0.30 * figure.share("shoulder")
    shoulder, elbow = figure.joints["upperarm01.L"][0], figure.joints["lowerarm01.L"][0]
    bent = _turn(figure.vertices, elbow, ELBOW_FLEXION * figure.share(*ARM[1:]))
    return np.where(left, _turn(bent, shoulder, SHOULDER_FLEXION * arm), figure.vertices)


def _turn(points: Floats, pivot: Floats, degrees: Floats) -> Floats:
    """Turn each point (n, 3) about the x axis through the pivot by its own angle (n,)."""
    angle = np.radians(degrees)
    y, z = (points - pivot)[:, 1], (points - pivot)[:, 2]
    turned = np.stack([points[:, 0] - pivot[0], np.cos(angle) * y - np.sin(angle) * z, np.sin(angle) * y + np.cos(angle) * z], 1)
    return np.asarray(turned + pivot)
