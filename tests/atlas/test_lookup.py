"""The ranking: its properties, whatever is asked, and a few answers pinned."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.atlas.atlas import Atlas
from app.atlas.lookup import Place, Scored, look_up, rank
from app.dataset.checks import check
from tests.conftest import DATA

ATLAS = Atlas(check(DATA))
MIRROR = {"left": "right", "right": "left", "both": "both", None: None}


def place(name: str) -> Place:
    id_, _, side = name.partition(":")
    known = id_ in ATLAS.paired
    return Place.model_validate({"zone": id_ if known else None, "region": None if known else id_, "side": side or None})


def places(*names: str) -> list[Place]:
    return [place(name) for name in names]


def mirrored(asked: list[Place]) -> list[Place]:
    return [one.model_copy(update={"side": MIRROR[one.side]}) for one in asked]


names = st.sampled_from([*ATLAS.paired, *ATLAS.zones_of_region]).flatmap(
    lambda id_: st.sampled_from([id_, f"{id_}:left", f"{id_}:right"]) if ATLAS.has_sides(id_) else st.just(id_)
)
questions = st.lists(names, min_size=1, max_size=4, unique=True).map(lambda chosen: places(*chosen))


def scores(found: list[Scored]) -> dict[str, float]:
    return {scored.muscle.id: scored.score for scored in found}


@settings(deadline=None, max_examples=60)
@given(questions, questions)
def test_the_reasons_sum_to_the_score(reported: list[Place], denied: list[Place]) -> None:
    for match in look_up(ATLAS, reported, denied, limit=100).matches:
        assert match.score == pytest.approx(sum(reason.points for reason in match.reasons), abs=1e-6)
        assert match.covers
        assert len(match.covers) + len(match.leaves) == len(reported)


@settings(deadline=None, max_examples=60)
@given(questions, names)
def test_adding_an_explained_place_never_lowers_a_muscle(reported: list[Place], name: str) -> None:
    added = place(name)
    if added in reported:
        return
    before = scores(rank(ATLAS, reported))
    for scored in rank(ATLAS, [*reported, added]):
        if f"{added.name}:{added.side}" in scored.covered or added.name in scored.covered:
            assert scored.score >= before.get(scored.muscle.id, float("-inf")) - 1e-9


@settings(deadline=None, max_examples=60)
@given(questions, names)
def test_denying_a_place_never_raises_a_muscle(reported: list[Place], name: str) -> None:
    before = scores(rank(ATLAS, reported))
    for scored in rank(ATLAS, reported, [place(name)]):
        assert scored.score <= before[scored.muscle.id] + 1e-9


@settings(deadline=None, max_examples=60)
@given(questions, questions)
def test_mirrored_questions_get_mirrored_answers(reported: list[Place], denied: list[Place]) -> None:
    here = look_up(ATLAS, reported, denied).matches
    there = look_up(ATLAS, mirrored(reported), mirrored(denied)).matches
    assert [(match.muscle.id, match.score, match.side) for match in here] == [(match.muscle.id, match.score, MIRROR[match.side]) for match in there]


@settings(deadline=None, max_examples=60)
@given(questions, st.randoms())
def test_the_order_of_places_changes_nothing(reported: list[Place], random: object) -> None:
    shuffled = list(reported)
    random.shuffle(shuffled)
    here, there = look_up(ATLAS, reported), look_up(ATLAS, shuffled)
    assert [(match.muscle.id, match.score, match.side) for match in here.matches] == [
        (match.muscle.id, match.score, match.side) for match in there.matches
    ]
    assert here.combination == there.combination


@settings(deadline=None, max_examples=60)
@given(questions)
def test_a_combination_explains_every_place(reported: list[Place]) -> None:
    combination = look_up(ATLAS, reported).combination
    covered = {scored.muscle.id: scored.covered for scored in rank(ATLAS, reported)}
    if combination:
        assert len(frozenset().union(*(covered[id_] for id_ in combination))) == len(reported)


def test_temple_finds_trapezius_and_temporalis() -> None:
    best = [match.muscle.id for match in look_up(ATLAS, places("temple:left")).matches[:5]]
    assert {"upper-trapezius", "temporalis"} <= set(best)


def test_buttock_and_back_of_thigh() -> None:
    best = [match.muscle.id for match in look_up(ATLAS, places("buttock-mid", "thigh-back")).matches[:5]]
    assert {"piriformis", "gluteus-minimus-posterior", "gluteus-maximus"} <= set(best)


def test_a_denied_place_says_so_and_changes_the_order() -> None:
    asked, denied = places("buttock-mid", "thigh-back"), places("calf-upper")
    before = look_up(ATLAS, asked, limit=100).matches
    after = look_up(ATLAS, asked, denied, limit=100).matches
    assert [match.muscle.id for match in before] != [match.muscle.id for match in after]
    lowered = next(match for match in after if match.muscle.id == "gluteus-minimus-posterior")
    assert [reason.zone for reason in lowered.reasons if reason.kind == "denied"] == ["calf-upper"]


def test_a_side_is_that_of_the_muscle() -> None:
    assert {match.side for match in look_up(ATLAS, places("temple:left")).matches if match.reasons[0].kind == "essential"} <= {"left", None}


def test_both_sides_need_the_muscle_on_both() -> None:
    matches = look_up(ATLAS, places("temple:left", "temple:right"), limit=100).matches
    found = next(match for match in matches if match.muscle.id == "upper-trapezius")
    assert found.side == "both"
    assert {"another-point"} <= {reason.kind for reason in found.reasons}


def test_a_region_counts_through_its_zones() -> None:
    matches = look_up(ATLAS, places("shoulder"), limit=100).matches
    assert "infraspinatus" in {match.muscle.id for match in matches}


def test_only_limits_the_muscles() -> None:
    matches = look_up(ATLAS, places("temple"), only=frozenset({"temporalis"})).matches
    assert [match.muscle.id for match in matches] == ["temporalis"]


def test_latent_points_and_healthy_people_do_not_raise_a_score() -> None:
    for muscle in ATLAS.dataset.muscles:
        silenced = muscle.model_copy(
            update={"prevalence": tuple(row for row in muscle.prevalence if row.status == "latent" or row.group == "controls")}
        )
        assert ATLAS.weights.commonness(silenced) is None
