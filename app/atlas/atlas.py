"""The index: an immutable value built once from a dataset, from which every request is answered.

A new revision is a new atlas. Nothing here changes after it is built, so any number of requests may read it at once.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from app.atlas.alerts import Alarm
from app.atlas.quality import Quality, report
from app.atlas.resolve import Resolver
from app.atlas.suggest import Suggester
from app.atlas.weights import Weights
from app.dataset.dataset import KINDS, Dataset, walk
from app.dataset.findings import nearest
from app.dataset.records import Citation, Muscle, Referral, RelativeSide, TriggerPoint

SERVED = (*KINDS, "trigger_points")


class UnknownIdError(LookupError):
    """No record of that kind has that id. Carries the ids spelt most like it, and the filter that named it, if one did."""

    def __init__(self, kind: str, id_: str, near: list[str], parameter: str | None = None) -> None:
        super().__init__(f"no {kind} is called {id_!r}")
        self.kind, self.id, self.nearest, self.parameter = kind, id_, near, parameter


EdgeKind = Literal["essential", "spillover", "neighbour"]


@dataclass(frozen=True, slots=True)
class Edge:
    """A trigger point and a zone that it explains; `p` is the probability that its pain is felt there.

    The zone is the referral's own, or, for a `neighbour`, one that borders it.
    """

    muscle: Muscle
    point: TriggerPoint
    referral: Referral
    zone: str
    kind: EdgeKind
    p: float

    @property
    def side(self) -> RelativeSide:
        return self.referral.side


class Atlas:
    """A dataset and its indexes. `weights` are those of the ranking; see docs/ranking.md."""

    def __init__(self, dataset: Dataset, weights: Weights | None = None) -> None:
        self.dataset = dataset
        self.canonical = dataset.canonical
        self.digest = dataset.digest
        self.weights = weights or Weights()
        self.records: dict[str, dict[str, Any]] = {kind: {record.id: record for record in getattr(dataset, kind)} for kind in SERVED}
        self.bodies: dict[str, dict[str, bytes]] = {
            kind: {id_: record.model_dump_json().encode() for id_, record in found.items()} for kind, found in self.records.items()
        }
        self.zones_of_region: dict[str, tuple[str, ...]] = {
            region.id: tuple(zone.id for zone in dataset.zones if zone.region == region.id) for region in dataset.regions
        }
        self.paired = {zone.id: zone.paired for zone in dataset.zones}
        self.edges_to: dict[str, tuple[Edge, ...]] = self._edges()
        self.resolver = Resolver(dataset)
        self.alarm = Alarm(dataset, self.resolver.speller)
        self.suggester = Suggester(dataset)
        self.background = {zone: self._background((zone,)) for zone in self.paired}
        self.region_background = {region: self._background(zones) for region, zones in self.zones_of_region.items()}

    def get(self, kind: str, id_: str, parameter: str | None = None) -> Any:
        """The record of a kind by its id. Raises UnknownIdError, with the parameter that named it."""
        try:
            return self.records[kind][id_]
        except KeyError:
            raise UnknownIdError(kind, id_, nearest(id_, self.records[kind]), parameter) from None

    def region_of(self, place: str) -> str:
        """The region that a zone lies in; of a region, itself."""
        zone = self.records["zones"].get(place)
        return str(zone.region) if zone else place

    def has_sides(self, place: str) -> bool:
        """Whether a zone, or any zone of a region, has a left and a right."""
        return any(self.paired[zone] for zone in self.zones_of_region.get(place, (place,)))

    @cached_property
    def cited_by(self) -> dict[str, tuple[str, ...]]:
        """For each source, the records that cite it, as `kind/id`."""
        cited: dict[str, dict[str, None]] = defaultdict(dict)
        for name, record in self.dataset.named():
            for _, part in walk(record):
                if isinstance(part, Citation):
                    cited[part.source][name] = None
        return {source: tuple(records) for source, records in cited.items()}

    @cached_property
    def quality(self) -> Quality:
        """How far the claims are supported."""
        return report(self.dataset)

    @cached_property
    def labels(self) -> dict[str, str]:
        """The labels of zones and regions by their ids, which never coincide."""
        return {region.id: region.label for region in self.dataset.regions} | {zone.id: zone.label for zone in self.dataset.zones}

    @cached_property
    def mean_commonness(self) -> float:
        """The share of examined patients in whom a studied muscle had points, over all muscles studied."""
        found = [common for muscle in self.dataset.muscles if (common := self.weights.commonness(muscle))]
        return sum(share * of for share, of in found) / sum(of for _, of in found) if found else 0.0

    def _edges(self) -> dict[str, tuple[Edge, ...]]:
        edges: dict[str, list[Edge]] = defaultdict(list)
        zones = self.records["zones"]
        for point in self.dataset.trigger_points:
            muscle = self.records["muscles"][point.muscle]
            direct = {(referral.zone, referral.side) for referral in point.refers_to}
            beside: dict[tuple[str, RelativeSide], Referral] = {}
            for referral in point.refers_to:
                p = self.weights.probability(referral)
                edges[referral.zone].append(Edge(muscle, point, referral, referral.zone, referral.pain, p))
                if referral.pain == "essential":
                    for neighbour in zones[referral.zone].neighbours:
                        if (neighbour, referral.side) not in direct and zones[neighbour].paired == zones[referral.zone].paired:
                            beside.setdefault((neighbour, referral.side), referral)
            for (neighbour, _), referral in beside.items():
                edges[neighbour].append(Edge(muscle, point, referral, neighbour, "neighbour", self.weights.neighbour))
        return {zone: tuple(found) for zone, found in edges.items()}

    def _background(self, zones: Iterable[str]) -> float:
        """The probability that pain from a muscle picked at random is felt in one of these zones, within the weights' bounds."""
        best: dict[str, float] = {}
        for zone in zones:
            for edge in self.edges_to.get(zone, ()):
                if edge.kind != "neighbour":
                    best[edge.muscle.id] = max(best.get(edge.muscle.id, 0), edge.p)
        patterns = sum(1 for muscle in self.dataset.muscles if muscle.trigger_points) or 1
        low, high = self.weights.background_bounds
        return min(max(sum(best.values()) / patterns, low), high)
