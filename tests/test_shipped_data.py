"""What the shipped dataset must say, and must not."""

import re

import pytest

from app.dataset.dataset import Dataset
from app.dataset.records import Muscle

ARM = {
    "arm-front",
    "arm-outer",
    "arm-inner",
    "arm-back",
    "elbow-outer",
    "elbow-inner",
    "forearm-back",
    "hand-back",
    "shoulder-side",
    "shoulder-front",
}


def zones(dataset: Dataset, id_: str, pain: str | None = None) -> set[str]:
    muscle: Muscle = dataset.by_id("muscles")[id_]
    return {referral.zone for point in muscle.trigger_points for referral in point.refers_to if pain in (None, referral.pain)}


def test_upper_trapezius_does_not_refer_down_the_arm(dataset: Dataset) -> None:
    assert not zones(dataset, "upper-trapezius") & ARM
    assert {"neck-side", "mastoid", "temple"} <= zones(dataset, "upper-trapezius", "essential")


def test_medial_pterygoid_does_not_refer_to_teeth(dataset: Dataset) -> None:
    assert not {zone for zone in zones(dataset, "medial-pterygoid") if zone.startswith("teeth")}


def test_quadratus_lumborum_reaches_crest_hip_sacroiliac_joint_and_buttock(dataset: Dataset) -> None:
    both = zones(dataset, "quadratus-lumborum-superficial") | zones(dataset, "quadratus-lumborum-deep")
    assert {"iliac-crest", "hip-side", "sacroiliac", "buttock-lower"} <= both


def test_the_radial_wrist_extensors_differ(dataset: Dataset) -> None:
    assert "elbow-outer" in zones(dataset, "extensor-carpi-radialis-longus", "essential")
    assert "hand-back" in zones(dataset, "extensor-carpi-radialis-brevis", "essential")


def test_rhomboids_and_infraspinatus(dataset: Dataset) -> None:
    assert "scapula-inner-border" in zones(dataset, "rhomboid-major", "essential")
    assert "shoulder-front" in zones(dataset, "infraspinatus", "essential")


def test_the_vocabulary_is_whole(dataset: Dataset) -> None:
    assert (len(dataset.regions), len(dataset.zones)) == (18, 141)
    assert sum(zone.depth == "surface" for zone in dataset.zones) == 129


def test_every_referral_is_cited_and_says_what_was_read(dataset: Dataset) -> None:
    referrals = [referral for point in dataset.trigger_points for referral in point.refers_to]
    assert referrals
    assert all(referral.citations for referral in referrals)
    essential = [referral for referral in referrals if referral.pain == "essential"]
    assert sum(any(citation.read for citation in referral.citations) for referral in essential) / len(essential) >= 0.8


def test_muscles_with_points_have_the_techniques_that_apply(dataset: Dataset) -> None:
    five = {"palpation", "ischemic-compression", "stretching", "post-isometric-relaxation", "positional-release"}
    techniques = dataset.by_id("techniques")
    assert five <= set(techniques)
    for muscle in dataset.muscles:
        if muscle.trigger_points:
            assert len({entry.technique for entry in muscle.techniques}) >= 3, muscle.id


def test_no_machine_or_registry_is_named(dataset: Dataset) -> None:
    said = dataset.canonical.decode()
    for word in ("pypi", "scribd", "vdocument", "painfreehealth"):
        assert word not in said, word
    assert not re.findall(r"(?<![\w/:.])/\w+/", said), "a path of a machine"


@pytest.mark.parametrize("kind", ["muscles", "techniques", "factors"])
def test_nothing_is_a_stub(kind: str, dataset: Dataset) -> None:
    for record in getattr(dataset, kind):
        text = record.model_dump_json()
        assert len(text) > 400, record.id
