"""The quality report: how far each muscle's claims are supported, counted from the data and nothing else.

Two sources are independent if neither is kin to the other (same author or text) and they are not kin to a third.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from pydantic import Field

from app.atlas.answer import Answer
from app.dataset.dataset import Dataset
from app.dataset.records import Muscle, Referral, Source


class Support(Answer):
    """Counts of referrals (edges), and shares of them between 0 and 1; a share of nothing is null."""

    trigger_points: int
    referrals: int
    essential: int
    by_evidence: dict[str, int]
    measured: int = Field(description="Referrals with a count from a study.")
    disputed: int
    essential_read: float | None = Field(description="Share of essential referrals that a curator read in at least one source.")
    essential_two_sources: float | None = Field(description="Share with at least two independent sources, read or not.")
    essential_two_read: float | None = Field(description="Share that a curator read in at least two independent sources.")


class MuscleQuality(Answer):
    muscle: str
    support: Support
    doubts: tuple[str, ...] = Field(description="What its curators are not sure of.")
    reviews: int = Field(description="How often a second reader checked it.")
    shares_pattern_of: str | None


class Quality(Answer):
    """The whole dataset, and each muscle."""

    overall: Support
    muscles_reviewed: float = Field(description="Share of muscles that a second reader checked.")
    open_doubts: int
    zones_reached: int
    zones_unreached: tuple[str, ...]
    muscles: tuple[MuscleQuality, ...]


def report(dataset: Dataset) -> Quality:
    """The quality report of a dataset."""
    families = _families(dataset.sources)
    reached = {referral.zone for point in dataset.trigger_points for referral in point.refers_to}
    muscles = tuple(_muscle(muscle, families) for muscle in dataset.muscles)
    return Quality(
        overall=_support([referral for point in dataset.trigger_points for referral in point.refers_to], len(dataset.trigger_points), families),
        muscles_reviewed=_share(sum(bool(muscle.reviews) for muscle in dataset.muscles), len(dataset.muscles)) or 0,
        open_doubts=sum(len(muscle.doubts) for muscle in dataset.muscles),
        zones_reached=len(reached),
        zones_unreached=tuple(zone.id for zone in dataset.zones if zone.id not in reached),
        muscles=muscles,
    )


def _muscle(muscle: Muscle, families: Mapping[str, str]) -> MuscleQuality:
    referrals = [referral for point in muscle.trigger_points for referral in point.refers_to]
    return MuscleQuality(
        muscle=muscle.id,
        support=_support(referrals, len(muscle.trigger_points), families),
        doubts=muscle.doubts,
        reviews=len(muscle.reviews),
        shares_pattern_of=muscle.shared_pattern.muscle if muscle.shared_pattern else None,
    )


def _support(referrals: Iterable[Referral], points: int, families: Mapping[str, str]) -> Support:
    every = list(referrals)
    essential = [referral for referral in every if referral.pain == "essential"]
    return Support(
        trigger_points=points,
        referrals=len(every),
        essential=len(essential),
        by_evidence=dict(sorted(Counter(referral.evidence for referral in every).items())),
        measured=sum(bool(referral.observed) for referral in every),
        disputed=sum(referral.disputed is not None for referral in every),
        essential_read=_share(sum(len(_cited(referral, families, read=True)) > 0 for referral in essential), len(essential)),
        essential_two_sources=_share(sum(len(_cited(referral, families, read=False)) > 1 for referral in essential), len(essential)),
        essential_two_read=_share(sum(len(_cited(referral, families, read=True)) > 1 for referral in essential), len(essential)),
    )


def _cited(referral: Referral, families: Mapping[str, str], *, read: bool) -> set[str]:
    """The independent sources of a referral; with `read`, only those in which a curator read it."""
    return {families.get(citation.source, citation.source) for citation in referral.citations if citation.read or not read}


def _families(sources: Iterable[Source]) -> dict[str, str]:
    """For each source the one that it is kin to in the end, which may be itself."""
    kin = {source.id: source.kin for source in sources}

    def eldest(id_: str, seen: frozenset[str] = frozenset()) -> str:
        parent = kin.get(id_)
        return eldest(parent, seen | {id_}) if parent and parent not in seen else id_

    return {id_: eldest(id_) for id_ in kin}


def _share(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None
