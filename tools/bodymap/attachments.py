"""Muscles as sheets between two lines of attachment, in charts of the skin. The facts are in anatomy.toml."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tools.bodymap.charts import Landmarks, marks
from tools.bodymap.figure import Figure, Floats, Mask
from tools.bodymap.surface import ARM, FOOT

TRUNK = ("head", "neck", "torso", "shoulder", "thigh", "shank", *FOOT)
FIBRES = (0.1, 0.3, 0.5, 0.7, 0.9)  # where fibres are drawn, as shares of the width
FAR = 9.0  # dm, outside the figure


@dataclass(frozen=True)
class Chart:
    """Parallel projection of the left half: which of (s, y, z) are its two axes, whence it is seen, and which parts it shows."""

    axes: tuple[int, int]
    toward: tuple[float, float, float]
    parts: tuple[str, ...]

    def place(self, points: Floats, side: int) -> tuple[Floats, Floats]:
        """Chart points (k, 2) -> points (k, 3) outside the figure and the direction of the rays; side is 1 left, -1 right."""
        placed = np.zeros((len(points), 3))
        placed[:, self.axes] = points
        mirror = np.array([side, 1, 1])
        return (placed + FAR * np.array(self.toward)) * mirror, -np.array(self.toward) * mirror

    def shows(self, figure: Figure, side: int) -> Mask:
        """(m,) triangles of this side that the chart shows."""
        return (figure.centres[:, 0] * side > -0.02) & np.isin(figure.part_of_triangle, self.parts)


CHARTS = {
    "front": Chart((0, 1), (0, 0, 1), (*TRUNK, *ARM)),
    "back": Chart((0, 1), (0, 0, -1), (*TRUNK, *ARM)),
    "side": Chart((2, 1), (1, 0, 0), TRUNK),
    "arm-side": Chart((2, 1), (1, 0, 0), (*ARM, "shoulder")),
    "leg-inner": Chart((2, 1), (-1, 0, 0), ("thigh", "shank", *FOOT)),
    "chin": Chart((0, 2), (0, -1, 0), ("head", "neck")),
    "sole": Chart((0, 2), (0, -1, 0), FOOT),
    "top": Chart((0, 2), (0, 1, 0), FOOT),
}


@dataclass(frozen=True)
class Muscle:
    name: str
    deep: bool
    chart: str | None  # None: points only
    origin: Landmarks
    insertion: Landmarks
    belly: float  # dm by which the edges bulge half-way
    bow: float  # dm by which the whole muscle bends half-way, towards its share 1
    points: tuple[tuple[str, float, float] | None, ...]  # chart and place of each trigger point, in the order of their numbers

    def strand(self, share: float, steps: int = 40) -> Floats:
        """(steps, 2) the fibre that starts at `share` of the line of origin and ends at the same share of the insertion."""
        t = np.linspace(0, 1, steps)[:, None]
        start, end = _at(self.origin, share), _at(self.insertion, share)
        return np.asarray(start + (end - start) * t + ((2 * share - 1) * self.belly + self.bow) * np.sin(np.pi * t) * self._outward())

    def _outward(self) -> Floats:
        """Unit direction across the fibres, from share 0 to share 1."""
        axis = _at(self.insertion, 0.5) - _at(self.origin, 0.5)
        across = np.array([-axis[1], axis[0]]) / np.linalg.norm(axis)
        spread = np.subtract(self.origin[-1], self.origin[0]) + np.subtract(self.insertion[-1], self.insertion[0])
        return np.asarray(across * (np.sign(across @ spread) or 1.0))

    def outline(self) -> Floats:
        """(k, 2) the closed outline: origin, one edge, insertion, other edge."""
        return np.vstack([self.origin, self.strand(1), self.insertion[::-1], self.strand(0)[::-1]])


def _at(line: Landmarks, share: float) -> Floats:
    """The point at a share of a polyline's length."""
    points = np.array(line)
    length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))]
    return np.array([np.interp(share * length[-1], length, points[:, k]) for k in (0, 1)])


ANATOMY = Path(__file__).with_name("anatomy.toml")


def load_muscles(path: Path = ANATOMY) -> list[Muscle]:
    """Every muscle of anatomy.toml."""
    return [
        Muscle(
            name=name,
            deep=entry.get("deep", False),
            chart=entry.get("chart"),
            origin=marks(entry["from"]) if "from" in entry else (),
            insertion=marks(entry["to"]) if "to" in entry else (),
            belly=entry.get("belly", 0.0),
            bow=entry.get("bow", 0.0),
            points=tuple(_point(text) for text in entry.get("points", ())),
        )
        for name, entry in tomllib.loads(path.read_text()).items()
    ]


def _point(text: str) -> tuple[str, float, float] | None:
    if text == "none":
        return None
    chart, a, b = text.split()
    return chart, float(a), float(b)
