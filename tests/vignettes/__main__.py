"""Prints the scores; `-v` also what is wrong in the tuning cases. The unseen ones are never shown."""

import sys
from dataclasses import asdict

from app.atlas.atlas import Atlas
from app.dataset.checks import check
from app.settings import ROOT
from tests.vignettes.scoring import areas, cases, ids, ranks, score, understood

atlas = Atlas(check(ROOT / "data"))
tuning, unseen = asdict(score(atlas, "tuning")), asdict(score(atlas, "unseen"))
print(f"{'':14}{'tuning':>10}{'unseen':>10}")
for name, value in tuning.items():
    print(f"{name:14}{value:>10}{unseen[name]:>10}")
if "-v" in sys.argv:
    for case in cases("tuning"):
        zones, without, alerts = understood(atlas, case)
        wanted = set(case["zones"])
        extra = {zone for zone in zones - wanted if zone.split(":")[0] not in ids(case.get("also", []))}
        wrong_alert = bool(case.get("alerts")) != bool(alerts) or (case.get("alerts") and not alerts & set(case["alerts"]))
        if wanted - zones or extra or wrong_alert or set(case.get("without", [])) - without:
            print(f"\n{case['id']}: {case['text']!r}\n  missing {sorted(wanted - zones)} extra {sorted(extra)}", end="")
            print(f" not denied {sorted(set(case.get('without', [])) - without)} alerts {sorted(alerts)} for {case.get('alerts')}")
    for area in areas("tuning"):
        if ranks(atlas, area) > 5:
            print(f"\narea {area['id']} {area['zones']}: best rank {ranks(atlas, area)} of {area['expect']}")
