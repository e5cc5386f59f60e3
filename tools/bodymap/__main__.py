"""python -m tools.bodymap [VIEW ...]: draw the views into data/body. With --preview DIR also write SVG previews."""

import argparse
import json
from pathlib import Path
from typing import Any

from tools.bodymap.draw import draw
from tools.bodymap.figure import load_figure
from tools.bodymap.preview import svg
from tools.bodymap.scene import look
from tools.bodymap.schematics import SCHEMATICS, draw_schematic
from tools.bodymap.views import make_views
from tools.bodymap.vocabulary import ROOT, load_zones

OUT = ROOT / "data" / "body"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tools.bodymap", description=__doc__)
    parser.add_argument("views", nargs="*", help="names of views; all if none is given")
    parser.add_argument("--preview", type=Path, help="folder for SVG previews")
    chosen = parser.parse_args()
    figure, zones = load_figure(), load_zones()
    for name, view in make_views(figure).items():
        if name in chosen.views or not chosen.views:
            save(draw(look(view, figure, zones), zones), chosen.preview)
    for plan in SCHEMATICS:
        if plan.name in chosen.views or not chosen.views:
            save(draw_schematic(plan, zones), chosen.preview)


def save(view: dict[str, Any], preview: Path | None) -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    path = OUT / f"{view['view']}.json"
    path.write_text(json.dumps(view, separators=(",", ":")) + "\n")
    print(f"{path.name}: {len(view['zones'])} zones, {path.stat().st_size:,} bytes")
    if preview:
        (preview / f"{view['view']}.svg").write_text(svg(view))


if __name__ == "__main__":
    main()
