"""Each rule of the data: the shipped data keeps it, and a dataset that breaks it is found out."""

from collections.abc import Callable
from typing import Any

import pytest

from app.dataset.checks import RULES, judge
from app.dataset.dataset import Dataset
from app.dataset.files import Allowance, Reading
from app.dataset.records import Citation, Dispute, Mapping, Observation, Statement

Change = Callable[[Dataset], Dataset]


def with_record(dataset: Dataset, kind: str, id_: str, **fields: Any) -> Dataset:
    """The dataset with some fields of one record changed."""
    records = [record.model_copy(update=fields) if record.id == id_ else record for record in getattr(dataset, kind)]
    return dataset.model_copy(update={kind: tuple(records)})


def with_point(dataset: Dataset, id_: str, **fields: Any) -> Dataset:
    """The dataset with some fields of one trigger point changed."""
    muscle = next(muscle for muscle in dataset.muscles for point in muscle.trigger_points if point.id == id_)
    points = tuple(point.model_copy(update=fields) if point.id == id_ else point for point in muscle.trigger_points)
    return with_record(dataset, "muscles", muscle.id, trigger_points=points)


def with_referral(dataset: Dataset, id_: str, **fields: Any) -> Dataset:
    """The dataset with some fields of the first referral of one trigger point changed."""
    point = next(point for point in dataset.trigger_points if point.id == id_)
    return with_point(dataset, id_, refers_to=(point.refers_to[0].model_copy(update=fields), *point.refers_to[1:]))


def unread(source: str) -> Citation:
    return Citation(source=source, read=False)


BREACHES: dict[str, Change] = {
    "unique-ids": lambda d: d.model_copy(update={"groups": (*d.groups, d.groups[0])}),
    "places-differ": lambda d: with_record(d, "zones", "temple", id="head"),
    "known-references": lambda d: with_record(d, "muscles", "infraspinatus", group="rotator-cup"),
    "cited-sources": lambda d: d.model_copy(update={"sources": (*d.sources, d.sources[0].model_copy(update={"id": "nobody-2020"}))}),
    "neighbours-both-ways": lambda d: with_record(d, "zones", "temple", neighbours=("foot-arch",)),
    "surface-zones-have-neighbours": lambda d: with_record(d, "zones", "temple", neighbours=()),
    "reached-zones": lambda d: d.model_copy(update={"muscles": ()}),
    "well-formed-codes": lambda d: with_record(d, "zones", "temple", mappings=(Mapping(system="uberon", code="UBERON:12", match="exact"),)),
    "cited-claims": lambda d: with_record(d, "muscles", "infraspinatus", phenomena=(Statement(text="It glows.", citations=()),)),
    "single-citations": lambda d: with_point(d, "infraspinatus-1", citations=(unread("kwon-2017"),) * 2),
    "read-means-seen": lambda d: with_point(d, "infraspinatus-1", citations=(Citation(source="namtpt-checker", read=True),)),
    "evidence-matches-sources": lambda d: with_referral(
        d, "upper-trapezius-1", evidence="experimental", observed=(), citations=(unread("tpm2-v1-1999"),)
    ),
    "identified-sources": lambda d: with_record(d, "sources", "kwon-2017", doi="doi:10.5535/arm"),
    "roles-and-parts": lambda d: with_record(d, "muscles", "infraspinatus", trigger_points=()),
    "numbered-points": lambda d: with_point(d, "infraspinatus-2", number=7),
    "essential-or-local": lambda d: with_point(d, "infraspinatus-3", refers_to=()),
    "single-referrals": lambda d: with_point(d, "infraspinatus-3", refers_to=d.by_id("muscles")["infraspinatus"].trigger_points[2].refers_to * 2),
    "sides-of-zones": lambda d: with_referral(d, "infraspinatus-3", side="midline"),
    "techniques-for-each": lambda d: with_record(d, "muscles", "infraspinatus", techniques=()),
    "own-sentences": lambda d: with_record(d, "muscles", "infraspinatus", techniques=d.by_id("muscles")["upper-trapezius"].techniques),
    "plain-prose": lambda d: with_point(d, "infraspinatus-1", site="Here <b>it</b> is."),
}


def test_every_rule_has_a_breach() -> None:
    assert set(BREACHES) == set(RULES)


@pytest.mark.parametrize("rule", RULES)
def test_shipped_data_keeps_the_rule_or_says_why_not(rule: str, dataset: Dataset, shipped: Reading) -> None:
    allowed = {allowance.record for allowance in shipped.allowances if allowance.rule == rule}
    assert {fault.record for fault in RULES[rule](dataset)} == allowed


@pytest.mark.parametrize("rule", RULES)
def test_a_breach_is_found(rule: str, dataset: Dataset) -> None:
    before = set(RULES[rule](dataset))
    after = set(RULES[rule](BREACHES[rule](dataset)))
    assert after - before, f"{rule} did not notice"
    assert all(fault.tip and fault.words for fault in after)


def test_a_count_above_its_total_is_found(dataset: Dataset) -> None:
    seen = Observation(n=30, of=20, citation=unread("kwon-2017"))
    broken = with_referral(dataset, "upper-trapezius-1", observed=(seen,))
    assert any("more than all" in fault.words for fault in RULES["evidence-matches-sources"](broken))


def test_a_dispute_without_a_source_is_found(dataset: Dataset) -> None:
    broken = with_referral(dataset, "upper-trapezius-1", disputed=Dispute(statement="No.", citations=()))
    assert any("disputed" in fault.words for fault in RULES["cited-claims"](broken))


def test_an_exception_silences_its_finding_and_only_that(dataset: Dataset) -> None:
    broken = BREACHES["plain-prose"](dataset)
    reading = Reading(broken, (Allowance(rule="plain-prose", record="muscles/infraspinatus", reason="To see."),))
    assert not [finding for finding in judge(reading) if finding.rule == "plain-prose"]


def test_an_exception_that_nothing_needs_is_a_finding(dataset: Dataset) -> None:
    reading = Reading(dataset, (Allowance(rule="plain-prose", record="muscles/infraspinatus", reason="To see."),))
    assert [finding.rule for finding in judge(reading) if finding.record == "muscles/infraspinatus"] == ["needed-exceptions"]


def test_no_exception_lets_a_dangling_reference_through(dataset: Dataset) -> None:
    broken = BREACHES["known-references"](dataset)
    reading = Reading(broken, (Allowance(rule="known-references", record="muscles/infraspinatus", reason="Please."),))
    assert "known-references" in {finding.rule for finding in judge(reading)}
