"""The weights of the ranking, in one table, each with what it rests on. docs/ranking.md explains how they are used.

Probabilities are of a patient in whom one trigger point of the muscle is active; points are natural logarithms of odds.
"""

from dataclasses import dataclass

from app.dataset.records import Muscle, Referral


@dataclass(frozen=True)
class Weights:
    """The weights, and where each comes from.

    essential: pain is felt there. Set by us between the measured extremes for essential zones: 12 of 12 (stimulated
        infraspinatus, Leffler 2003) and 36 of 133 (palpated infraspinatus, Poveda-Pagán 2017).
    spillover: the Trigger Point Manual's term for "some patients"; no count is known, set by us.
    neighbour: pain drawn in a zone that borders an essential one; set by us below spillover.
    pseudo_sites: a study's n of N is shrunk towards the textbook grade as if this many sites had been seen before.
    background_bounds: how common pain in a zone is among all patterns, kept within these bounds, so that no zone
        decides alone.
    unexplained: points for a reported place that the muscle does not explain; patients often have a second source.
    another_point: points for each further trigger point of the muscle that is needed.
    pseudo_patients: a muscle's prevalence is shrunk towards the mean of all as if this many patients had been seen.
    prevalence_bound: the most points that prevalence can give or take.
    """

    essential: float = 0.75
    spillover: float = 0.30
    neighbour: float = 0.16
    pseudo_sites: float = 20
    background_bounds: tuple[float, float] = (0.01, 0.10)
    unexplained: float = -1.0
    another_point: float = -0.4
    pseudo_patients: float = 20
    prevalence_bound: float = 0.5

    def probability(self, referral: Referral) -> float:
        """How likely pain from this point is felt in this zone: the textbook grade, shifted by what studies counted.

        A count raises or lowers the grade, but never lifts spillover above essential.
        """
        grade = self.essential if referral.pain == "essential" else self.spillover
        n = sum(seen.n for seen in referral.observed)
        of = sum(seen.of for seen in referral.observed)
        shrunk = (n + self.pseudo_sites * grade) / (of + self.pseudo_sites)
        return shrunk if referral.pain == "essential" else min(shrunk, self.essential)

    def commonness(self, muscle: Muscle) -> tuple[float, int] | None:
        """The share of examined patients in whom the muscle had points, and how many were examined; None if not studied.

        Latent points never count, nor do healthy people: only rows that the curators marked usable.
        """
        rows = [row for row in muscle.prevalence if row.usable_as_prior and row.group == "patients" and row.status != "latent" and row.of]
        of = sum(row.of or 0 for row in rows)
        return (sum(row.percent / 100 * (row.of or 0) for row in rows) / of, of) if of else None
