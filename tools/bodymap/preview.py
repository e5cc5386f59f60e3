"""Preview of a view as SVG: the look that the product may give it, to judge the drawing by eye."""

import colorsys
import hashlib
from collections.abc import Iterator
from typing import Any

TONE_OPACITY = (0.20, 0.24, 0.30, 0.36, 0.42, 0.46)
FIGURE, HIGHLIGHT, SHADOW, INK, BORDER = "#cfc8c1", "#fffdfa", "#6f655d", "#4a4440", "#46505c"


def svg(view: dict[str, Any], coloured: bool = True) -> str:
    """A standalone SVG. Zone borders are drawn at 75 % opacity, which keeps 3:1 contrast on the figure."""
    body = "".join([*_figure(view), *_zones(view, coloured), *_ink(view), *_overlays(view)])
    box = " ".join(str(n) for n in view["viewBox"])
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}"><title>{view["view"]}</title>{body}</svg>'


def both_halves(view: dict[str, Any], drawing: str) -> str:
    """The drawing, and again mirrored where the view stores one half."""
    return f'{drawing}<g transform="scale(-1,1)">{drawing}</g>' if view["mirror"] else drawing


def _figure(view: dict[str, Any]) -> Iterator[str]:
    blur = 4 / view["unit_mm"]
    name = view["view"]
    tones = "".join(f'<path d="{d}" fill-opacity="{o}" fill-rule="evenodd"/>' for d, o in zip(view["tones"], TONE_OPACITY, strict=False) if d)
    yield f'<defs><clipPath id="{name}-c"><path d="{view["silhouette"]}" clip-rule="evenodd"/></clipPath>'
    yield f'<filter id="{name}-f" x="-5%" y="-5%" width="110%" height="110%"><feGaussianBlur stdDeviation="{blur}"/></filter></defs>'
    yield f'<g clip-path="url(#{name}-c)"><path d="{view["silhouette"]}" fill="{FIGURE}"/>'
    yield f'<g filter="url(#{name}-f)" fill="{HIGHLIGHT}">{both_halves(view, tones)}</g>'
    rim = f'<path d="{view["outline"]}" fill="none" stroke="{SHADOW}" stroke-opacity=".62" stroke-width="{blur * 2.6:.0f}" filter="url(#{name}-f)"/>'
    yield both_halves(view, rim) + "</g>"


def _zones(view: dict[str, Any], coloured: bool) -> Iterator[str]:
    for zone in view["zones"]:
        fill = colour(zone["zone"]) if coloured else "none"
        border = f'stroke="{BORDER}" stroke-opacity=".75" stroke-width="{_width(view) * 0.45:.1f}"'
        path = f'<path d="{zone["d"]}" fill="{fill}" fill-opacity=".55" fill-rule="evenodd" {border}/>'
        yield both_halves(view, path) if zone["side"] else path


def _ink(view: dict[str, Any]) -> Iterator[str]:
    width = _width(view)
    lines = [("outline", 1.0, 1.0), ("edges", 0.75, 0.85), ("creases", 0.6, 0.5), ("lids", 0.7, 1.0), ("nails", 0.5, 0.75)]
    drawing = _eye(view) + "".join(
        f'<path d="{view[key]}" stroke-width="{width * w:.1f}" stroke-opacity="{o}"/>' for key, w, o in lines if view.get(key)
    )
    yield f'<g fill="none" stroke="{INK}" stroke-linecap="round" stroke-linejoin="round">{both_halves(view, drawing)}</g>'


def _eye(view: dict[str, Any]) -> str:
    if not view.get("iris"):
        return ""
    x, y, r = view["iris"]
    clip = f'<clipPath id="{view["view"]}-eye"><path d="{view["opening"]}"/></clipPath>'
    pupil = (
        f'<circle cx="{x}" cy="{y}" r="{r}" fill="#8d8780" stroke="none"/><circle cx="{x}" cy="{y}" r="{r * 0.48:.0f}" fill="{INK}" stroke="none"/>'
    )
    white = f'<path d="{view["opening"]}" fill="#fbf9f6" stroke="none"/>'
    return f'<defs>{clip}</defs>{white}<g clip-path="url(#{view["view"]}-eye)">{pupil}</g>'


def _overlays(view: dict[str, Any]) -> Iterator[str]:
    for part in view.get("overlays", ()):
        path = (
            f'<path d="{part["d"]}" fill="none" stroke="#b3001b" stroke-width="{_width(view) * 0.5:.1f}" stroke-dasharray="{_width(view) * 2:.0f}"/>'
        )
        yield both_halves(view, path) if part["side"] else path


def _width(view: dict[str, Any]) -> float:
    """Ink width in units: 1/400 of the view's longer side, a little more in views of the whole body."""
    return float(max(view["viewBox"][2:])) / (900 if view["unit_mm"] >= 0.5 else 420)


def colour(zone: str) -> str:
    """A light colour that depends on the zone's name only."""
    hue = int(hashlib.sha256(zone.encode()).hexdigest()[:6], 16) / 0xFFFFFF
    return "#" + "".join(f"{round(255 * c):02x}" for c in colorsys.hls_to_rgb(hue, 0.7, 0.5))
