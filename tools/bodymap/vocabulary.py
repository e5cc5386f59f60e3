"""The zones of data/zones/*.toml as the generator needs them. The vocabulary is the authority: the map follows it."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]

# The vocabulary names surfaces of the body; the map names its views.
VIEW_OF = {
    "anterior": "front",
    "posterior": "back",
    "lateral": "left",
    "dorsal-hand": "hand-back",
    "palmar-hand": "hand-palm",
    "dorsal-foot": "foot-top",
    "plantar": "foot-sole",
    "intraoral": "mouth",
    "perineal": "perineum",
}


@dataclass(frozen=True)
class Zone:
    id: str
    paired: bool
    depth: str  # surface, deep or internal
    views: tuple[str, ...]  # names of the map's views
    neighbours: frozenset[str]


def load_zones(folder: Path = ROOT / "data" / "zones") -> dict[str, Zone]:
    """Every zone by its id, in the order of the vocabulary."""
    regions = [tomllib.loads(path.read_text()) for path in folder.glob("*.toml")]
    return {
        entry["id"]: Zone(
            id=entry["id"],
            paired=entry["paired"],
            depth=entry["depth"],
            views=tuple(VIEW_OF[view] for view in entry["views"]),
            neighbours=frozenset(entry["neighbours"]),
        )
        for region in sorted(regions, key=lambda r: r["position"])
        for entry in region["zones"]
    }
