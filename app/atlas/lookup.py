"""The lookup: it hurts here and here, and not there: which muscles?

A match's score is the sum of its reasons' points, and there is nothing else in it. The reasons are log-odds: what a
reported place says for or against a muscle, what is denied, and how common the muscle's points are.
docs/ranking.md gives the formulae and an example to recompute by hand.

Ties are broken by, in this order: fewer reported places left unexplained, the muscle lying mainly in the region of a
reported place, a larger share of its essential zones reported, more reasons that rest on a study, and the muscle's id.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import combinations
from math import log
from typing import Literal, NamedTuple, get_args

from pydantic import Field

from app.atlas.answer import Answer
from app.atlas.atlas import Atlas, Edge
from app.dataset.records import Citation, Evidence, Muscle, Side, TriggerPoint

MOST_COMBINED = 4

Kind = Literal["essential", "spillover", "neighbour", "unexplained", "denied", "another-point", "prevalence"]

Level = Literal["muscle", "trigger-point"]

MATCHED = ("essential", "spillover", "neighbour")
SIDES: tuple[Side, ...] = get_args(Side)
DIGITS = 3


class Place(Answer):
    """Where it hurts, or does not: a zone, or a region whose zones all count, with or without a side."""

    zone: str | None = Field(description="The zone's id, if a zone was named.")
    region: str | None = Field(description="The region's id, if a region was named.")
    side: Side | None
    words: str | None = Field(default=None, description="The words that led here, if the place came from text.")

    @property
    def name(self) -> str:
        return str(self.zone or self.region)


class RankedMuscle(Answer):
    """A muscle or a part of one. Parts are ranked, never the whole that gathers them, which is named here instead."""

    id: str
    name: str
    part_of: str | None


class Reason(Answer):
    """One summand of a score."""

    kind: Kind
    place: str | None = Field(description="The zone or region that was asked about; null for reasons about no place.")
    side: Side | None
    zone: str | None = Field(description="The zone of the muscle's pattern that the reason rests on.")
    trigger_point: str | None
    points: float = Field(description="Log-odds: above zero speaks for the muscle, below zero against it.")
    expected: float | None = Field(description="Probability of pain there if this point is active.")
    background: float | None = Field(description="Probability of pain there over all patterns.")
    evidence: Evidence | None
    disputed: bool
    words: str
    citations: tuple[Citation, ...]


class Match(Answer):
    """A muscle that explains at least one reported place. `score` is the sum of the points of its reasons."""

    rank: int
    muscle: RankedMuscle
    side: Side | Literal["both"] | None = Field(description="The side of the muscle; null if no side was asked about.")
    score: float
    covers: tuple[str, ...] = Field(description="Reported places that the muscle explains.")
    leaves: tuple[str, ...] = Field(description="Reported places that it does not explain.")
    trigger_points: tuple[str, ...]
    reasons: tuple[Reason, ...]
    techniques: tuple[str, ...]


class Result(Answer):
    """All matches, best first, and the fewest muscles that together explain every reported place."""

    total: int = Field(description="How many muscles explain at least one reported place.")
    matches: tuple[Match, ...]
    combination: tuple[str, ...]


class Summand(NamedTuple):
    """One reason, before it is put into words: its kind and points, the place asked about, and the edge that answers it."""

    kind: Kind
    points: float
    place: Place | None = None
    edge: Edge | None = None
    background: float | None = None


@dataclass(frozen=True)
class Scored:
    """A muscle with the summands of its score, before anything is put into words."""

    muscle: Muscle
    side: Side | Literal["both"] | None
    summands: tuple[Summand, ...]
    asked: int
    near: bool
    share: float

    @cached_property
    def score(self) -> float:
        return sum(summand.points for summand in self.summands)

    @cached_property
    def covered(self) -> frozenset[str]:
        return frozenset(_label(summand.place) for summand in self.summands if summand.edge and summand.kind in MATCHED and summand.place)

    @cached_property
    def order(self) -> tuple[float, int, bool, float, int, str, str]:
        """Sorts the best first; see the module's words on ties."""
        point = next((summand.edge.point.id for summand in self.summands if summand.edge), "")
        studied = sum(1 for summand in self.summands if summand.edge and summand.edge.referral.evidence != "textbook")
        return (-round(self.score, 9), self.asked - len(self.covered), not self.near, -self.share, -studied, self.muscle.id, point)


def look_up(
    atlas: Atlas,
    reported: Sequence[Place],
    denied: Sequence[Place] = (),
    only: frozenset[str] | None = None,
    *,
    limit: int = 10,
    level: Level = "muscle",
) -> Result:
    """The muscles that explain at least one reported place, best first, and the fewest that together explain all of them.

    Places must name zones and regions of the atlas. `only`, if given, holds the ids of the muscles to consider. At the
    level of trigger points each is ranked on its own.
    """
    scored = rank(atlas, reported, denied, only, level)
    matches = tuple(_explained(atlas, found, position, reported) for position, found in enumerate(scored[:limit], 1))
    return Result(total=len(scored), matches=matches, combination=_combination(scored, reported))


def rank(
    atlas: Atlas, reported: Sequence[Place], denied: Sequence[Place] = (), only: frozenset[str] | None = None, level: Level = "muscle"
) -> list[Scored]:
    """Every muscle, or trigger point, that explains a reported place, scored, best first."""
    edges: dict[str, dict[int, list[Edge]]] = defaultdict(lambda: defaultdict(list))
    for index, place in enumerate(reported):
        for zone in _zones(atlas, place):
            for edge in atlas.edges_to.get(zone, ()):
                if only is None or edge.muscle.id in only:
                    edges[edge.muscle.id if level == "muscle" else edge.point.id][index].append(edge)
    return sorted((_best_side(atlas, own, reported, denied) for own in edges.values()), key=lambda scored: scored.order)


def _zones(atlas: Atlas, place: Place) -> tuple[str, ...]:
    return (place.zone,) if place.zone else atlas.zones_of_region[str(place.region)]


def _background(atlas: Atlas, place: Place) -> float:
    return atlas.background[place.zone] if place.zone else atlas.region_background[str(place.region)]


def _label(place: Place) -> str:
    return f"{place.name}:{place.side}" if place.side else place.name


def _best_side(atlas: Atlas, edges: dict[int, list[Edge]], reported: Sequence[Place], denied: Sequence[Place]) -> Scored:
    """The muscle on the side, or sides, that fit best; on no particular side where left and right fit equally."""
    asked = {place.side for place in (*reported, *denied) if place.side}
    if not asked:
        return _scored(atlas, edges, reported, denied, ())
    left, right = (_scored(atlas, edges, reported, denied, (side,)) for side in SIDES)
    either = replace(left, side=None) if round(left.score - right.score, 9) == 0 else min(left, right, key=lambda scored: scored.order)
    if len({place.side for place in reported if place.side}) < len(SIDES):
        return either
    both = _scored(atlas, edges, reported, denied, SIDES)
    return both if both.score > either.score else either


def _scored(atlas: Atlas, edges: dict[int, list[Edge]], reported: Sequence[Place], denied: Sequence[Place], sides: tuple[Side, ...]) -> Scored:
    """The muscle's best score if its points may be active on these sides; no sides means that nobody asked."""
    options: dict[tuple[TriggerPoint, Side | None], dict[int, Summand]] = defaultdict(dict)
    for index, found in edges.items():
        place = reported[index]
        background = _background(atlas, place)
        for edge in found:
            for side in sides or (None,):
                if _felt(atlas, edge, side, place.side):
                    summand = Summand(edge.kind, _points(edge.p / background), place, edge, background)
                    option = options[(edge.point, side)]
                    if index not in option or summand.points > option[index].points:
                        option[index] = summand
    chosen, matched = _fewest_points(atlas, options)
    summands = list(matched.values())
    summands += [Summand("another-point", atlas.weights.another_point)] * max(len(chosen) - 1, 0)
    summands += [Summand("unexplained", atlas.weights.unexplained, place) for index, place in enumerate(reported) if index not in matched]
    summands += _denials(atlas, chosen, denied)
    muscle = next(iter(edges.values()))[0].muscle
    summands += _prevalence(atlas, muscle)
    used = {side for _, side in chosen}
    return Scored(
        muscle,
        "both" if len(used) > 1 else next(iter(used), None),
        tuple(summands),
        asked=len(reported),
        near=any(atlas.region_of(place.name) == muscle.regions[0] for place in reported),
        share=_share(muscle, matched.values()),
    )


def _points(ratio: float) -> float:
    """The points of a ratio of odds, to the digits that are shown, so that a score is exactly the sum of what is seen."""
    return round(log(ratio), DIGITS)


def _felt(atlas: Atlas, edge: Edge, side: Side | None, asked: Side | None) -> bool:
    """Whether pain from a point on this side is felt on the side asked about."""
    if side is None or asked is None or not atlas.paired[edge.zone] or edge.side == "bilateral":
        return True
    return (side == asked) == (edge.side == "ipsilateral")


Options = dict[tuple[TriggerPoint, Side | None], dict[int, Summand]]


def _fewest_points(atlas: Atlas, options: Options) -> tuple[tuple[tuple[TriggerPoint, Side | None], ...], dict[int, Summand]]:
    """The points of a muscle that explain the places best, each after the first at a cost, and what each place gets."""
    best: tuple[float, tuple[tuple[TriggerPoint, Side | None], ...], dict[int, Summand]] = (float("-inf"), (), {})
    ordered = sorted(options, key=lambda option: (option[0].number, option[1] or ""))
    for size in range(1, len(ordered) + 1):
        for chosen in combinations(ordered, size):
            matched: dict[int, Summand] = {}
            for option in chosen:
                for index, summand in options[option].items():
                    if index not in matched or summand.points > matched[index].points:
                        matched[index] = summand
            gain = sum(summand.points - atlas.weights.unexplained for summand in matched.values())
            score = gain + atlas.weights.another_point * (size - 1)
            if score > best[0] + 1e-9:
                best = (score, chosen, matched)
    return best[1], best[2]


def _denials(atlas: Atlas, chosen: Iterable[tuple[TriggerPoint, Side | None]], denied: Iterable[Place]) -> Iterator[Summand]:
    """What the denied places say against the chosen points."""
    for place in denied:
        background = _background(atlas, place)
        expected = [
            edge
            for point, side in chosen
            for zone in _zones(atlas, place)
            for edge in atlas.edges_to.get(zone, ())
            if edge.point is point and edge.kind != "neighbour" and edge.p > background and _felt(atlas, edge, side, place.side)
        ]
        if expected:
            edge = max(expected, key=lambda edge: edge.p)
            yield Summand("denied", _points((1 - edge.p) / (1 - background)), place, edge, background)


def _prevalence(atlas: Atlas, muscle: Muscle) -> Iterator[Summand]:
    """How much more or less common the muscle's points are, among patients examined, than those of muscles studied in all."""
    common = atlas.weights.commonness(muscle)
    if common:
        share, of = common
        pooled, pseudo, bound = atlas.mean_commonness, atlas.weights.pseudo_patients, atlas.weights.prevalence_bound
        shrunk = (share * of + pooled * pseudo) / (of + pseudo)
        yield Summand("prevalence", max(-bound, min(bound, _points(shrunk / pooled))))


def _share(muscle: Muscle, matched: Iterable[Summand]) -> float:
    """The share of the muscle's essential zones that was reported."""
    essential = {referral.zone for point in muscle.trigger_points for referral in point.refers_to if referral.pain == "essential"}
    found = {summand.edge.zone for summand in matched if summand.edge}
    return len(essential & found) / len(essential) if essential else 0.0


def _combination(scored: Sequence[Scored], reported: Sequence[Place]) -> tuple[str, ...]:
    """The fewest muscles that together explain every reported place, and of those sets the one with the best scores.

    Empty if some place is explained by no muscle, or only by more muscles together than anybody should guess at.
    """
    wanted = frozenset(map(_label, reported))
    best_for: dict[frozenset[str], Scored] = {}
    for found in scored:
        best_for.setdefault(found.covered, found)
    candidates = list(best_for.values())
    if not wanted or frozenset().union(*best_for) != wanted:
        return ()
    for size in range(1, MOST_COMBINED + 1):
        sets = [chosen for chosen in combinations(candidates, size) if frozenset().union(*(found.covered for found in chosen)) == wanted]
        if sets:
            best = max(sets, key=lambda chosen: sum(found.score for found in chosen))
            return tuple(found.muscle.id for found in best)
    return ()


def _explained(atlas: Atlas, scored: Scored, position: int, reported: Sequence[Place]) -> Match:
    muscle = scored.muscle
    labels = [_label(place) for place in reported]
    return Match(
        rank=position,
        muscle=RankedMuscle(id=muscle.id, name=muscle.name, part_of=muscle.part_of),
        side=scored.side,
        score=round(scored.score, DIGITS),
        covers=tuple(label for label in labels if label in scored.covered),
        leaves=tuple(label for label in labels if label not in scored.covered),
        trigger_points=tuple(dict.fromkeys(s.edge.point.id for s in scored.summands if s.edge)),
        reasons=tuple(_reason(atlas, muscle, summand) for summand in scored.summands),
        techniques=tuple(entry.technique for entry in muscle.techniques),
    )


def _reason(atlas: Atlas, muscle: Muscle, summand: Summand) -> Reason:
    edge = summand.edge
    return Reason(
        kind=summand.kind,
        place=summand.place.name if summand.place else None,
        side=summand.place.side if summand.place else None,
        zone=edge.referral.zone if edge else None,
        trigger_point=edge.point.id if edge else None,
        points=summand.points,
        expected=round(edge.p, DIGITS) if edge else None,
        background=round(summand.background, 4) if summand.background is not None else None,
        evidence=edge.referral.evidence if edge else None,
        disputed=bool(edge and edge.referral.disputed),
        words=_words(atlas, muscle, summand),
        citations=edge.referral.citations if edge else _prevalence_citations(muscle) if summand.kind == "prevalence" else (),
    )


def _words(atlas: Atlas, muscle: Muscle, summand: Summand) -> str:
    """The reason as a sentence."""
    labels = atlas.labels
    place = labels[summand.place.name] if summand.place else ""
    zone = labels[summand.edge.referral.zone] if summand.edge else ""
    often = "more" if summand.points > 0 else "less"
    point = f"point {summand.edge.point.number} of {muscle.name}" if summand.edge else ""
    return {
        "essential": f"{zone} is an essential pain zone of {point}.",
        "spillover": f"{zone} is a spillover zone of {point}, felt by some.",
        "neighbour": f"{place} borders on {zone}, an essential zone of {point}.",
        "unexplained": f"{muscle.name} is not known to send pain to: {place}.",
        "denied": f"{zone} is usual for {point}, but does not hurt.",
        "another-point": f"More than one trigger point of {muscle.name} is needed to explain this.",
        "prevalence": f"In studies of patients, points of {muscle.name} were {often} common than those of other muscles.",
    }[summand.kind]


def _prevalence_citations(muscle: Muscle) -> tuple[Citation, ...]:
    return tuple(dict.fromkeys(row.citation for row in muscle.prevalence if row.usable_as_prior and row.status != "latent"))
