"""A difference between two datasets is a sentence about a claim."""

from app.dataset.dataset import Dataset
from app.dataset.differences import differences
from tests.dataset.test_checks import with_point, with_record, with_referral


def test_nothing_changed_says_nothing(dataset: Dataset) -> None:
    assert list(differences(dataset, dataset)) == []


def test_a_withdrawn_and_an_added_claim(dataset: Dataset) -> None:
    changed = with_referral(dataset, "infraspinatus-3", zone="elbow-tip")
    assert list(differences(dataset, changed)) == [
        "Infraspinatus, point 3 now refers essential pain to elbow-tip (ipsilateral).",
        "Infraspinatus, point 3 no longer refers essential pain to scapula-inner-border (ipsilateral).",
    ]


def test_a_changed_claim_names_old_and_new(dataset: Dataset) -> None:
    changed = with_referral(dataset, "infraspinatus-3", pain="spillover")
    assert list(differences(dataset, changed)) == [
        "Infraspinatus, point 3, referral to scapula-inner-border (ipsilateral): pain changed from 'essential' to 'spillover'."
    ]


def test_added_and_withdrawn_records(dataset: Dataset) -> None:
    fewer = dataset.model_copy(update={"muscles": tuple(muscle for muscle in dataset.muscles if muscle.id != "infraspinatus")})
    referrals = sum(len(point.refers_to) for point in dataset.by_id("muscles")["infraspinatus"].trigger_points)
    assert list(differences(dataset, fewer)) == [f"Withdrawn: muscle infraspinatus (Infraspinatus), with {referrals} referrals."]
    assert list(differences(fewer, dataset)) == [f"Added muscle infraspinatus (Infraspinatus), with {referrals} referrals."]


def test_other_fields_are_said_too(dataset: Dataset) -> None:
    changed = with_point(with_record(dataset, "muscles", "infraspinatus", latin=None), "infraspinatus-1", citations=())
    said = list(differences(dataset, changed))
    assert "muscle infraspinatus: latin changed from 'Musculus infraspinatus' to None." in said
    count = len(dataset.by_id("muscles")["infraspinatus"].trigger_points[0].citations)
    assert f"Infraspinatus, point 1: citations changed ({count} withdrawn)." in said
