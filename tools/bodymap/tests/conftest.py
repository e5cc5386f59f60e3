"""The committed geometry and the vocabulary: what is shipped is what is tested."""

import json
from typing import Any

import pytest

from tools.bodymap.vocabulary import ROOT, Zone, load_zones

BODY = ROOT / "data" / "body"
VIEWS = (
    "front", "back", "left", "head-front", "head-back", "head-left", "trunk-left", "arm-inner", "leg-inner",
    "hand-palm", "hand-back", "foot-sole", "foot-top", "mouth", "perineum",
)  # fmt: skip


@pytest.fixture(scope="session")
def views() -> dict[str, dict[str, Any]]:
    return {name: json.loads((BODY / f"{name}.json").read_text()) for name in VIEWS}


@pytest.fixture(scope="session")
def zones() -> dict[str, Zone]:
    return load_zones()
