"""Words to places, alerts and typeahead, a few of each pinned; the vignettes hold the rest."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.atlas.atlas import Atlas


def places(atlas: Atlas, text: str) -> set[str]:
    return {f"{place.zone}:{place.side}" if place.side else place.zone for place in atlas.resolver.resolve(text).zones}


def denied(atlas: Atlas, text: str) -> set[str]:
    return {f"{place.zone}:{place.side}" if place.side else place.zone for place in atlas.resolver.resolve(text).without}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pain behind my left eye and at the base of my skull", {"eye-deep:left", "skull-base"}),
        ("both calves", {"calf-upper:left", "calf-upper:right"}),
        ("right-hand side of the neck", {"neck-side:right"}),
        ("my knee hurts on the inside", {"knee-inner"}),
        ("the back of my sholder", {"shoulder-back"}),
        ("tennis elbow", {"elbow-outer"}),
        ("from the hip down to the knee", {"hip-side", "thigh-outer", "knee-outer"}),
        ("popliteal fossa", {"knee-back"}),
        ("sore bum", {"buttock-mid"}),
        ("neck is fine, it's my upper back", {"back-upper"}),
        ("I came back from holiday", set()),
        ("what is the capital of France", set()),
        ("asdf qwer zxcv", set()),
    ],
)
def test_words_name_places(text: str, expected: set[str], atlas: Atlas) -> None:
    assert places(atlas, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("not the front, the back of my shoulder", {"shoulder-front"}),
        ("neck is fine, it's my upper back", {"neck-back"}),
        ("my knee, no pain in the hip", {"hip-side"}),
        ("used to be the left hip, now the right", {"hip-side:left"}),
    ],
)
def test_words_deny_places(text: str, expected: set[str], atlas: Atlas) -> None:
    assert denied(atlas, text) == expected


def test_a_place_comes_with_its_words_and_a_confidence(atlas: Atlas) -> None:
    (found,) = atlas.resolver.resolve("behind my left eye").zones
    assert (found.zone, found.side, found.mended) == ("eye-deep", "left", False)
    assert "eye" in found.words
    assert 0 < found.confidence <= 1
    (mended,) = atlas.resolver.resolve("my forhead").zones
    assert mended.mended
    assert mended.confidence < found.confidence


def test_what_names_nothing_says_so_kindly(atlas: Atlas) -> None:
    assert atlas.resolver.resolve("hello there").message


def test_a_muscle_is_recognised_as_such(atlas: Atlas) -> None:
    assert [(named.kind, named.id) for named in atlas.resolver.resolve("tight infraspinatus").mentions] == [("muscle", "infraspinatus")]


@settings(deadline=None, max_examples=150)
@given(st.text(max_size=200))
def test_any_text_is_read_without_a_failure(atlas: Atlas, text: str) -> None:
    resolution = atlas.resolver.resolve(text)
    assert all(place.zone in atlas.paired for place in resolution.zones)
    atlas.alarm.alerts(text, [place.zone for place in resolution.zones])
    atlas.suggester.suggest(text)


def raised(atlas: Atlas, text: str) -> set[str]:
    return {alert.red_flag for alert in atlas.alarm.alerts(text, [place.zone for place in atlas.resolver.resolve(text).zones])}


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("crushing chest pain and my left arm is numb", "chest"),
        ("sudden worst headache of my life", "ha-thunderclap"),
        ("back pain, numb between my legs and I can't pee", "cauda-equina"),
        ("my calf is hot and swollen", "dvt"),
    ],
)
def test_words_raise_a_red_flag(text: str, flag: str, atlas: Atlas) -> None:
    assert flag in raised(atlas, text)


@pytest.mark.parametrize(
    "text",
    [
        "my calf is sore after running",
        "chest muscle sore after push-ups",
        "stiff neck from sleeping badly",
        "slight headache",
        "low back pain, bladder and bowel are normal",
        "shoulder stiff, ex-smoker, weight steady",
    ],
)
def test_ordinary_pain_raises_none(text: str, atlas: Atlas) -> None:
    assert raised(atlas, text) == set()


def test_a_place_alone_never_alarms(atlas: Atlas) -> None:
    for zone in atlas.dataset.zones:
        for words in (zone.label, *zone.synonyms):
            assert atlas.alarm.alerts(words, [zone.id]) == (), words


def test_typeahead_ranks_beginnings_and_forgives_typos(atlas: Atlas) -> None:
    assert atlas.suggester.suggest("infrasp")[0].id == "infraspinatus"
    assert atlas.suggester.suggest("temple")[0].kind == "zone"
    assert "levator-scapulae" in {found.id for found in atlas.suggester.suggest("scapul", kinds=("muscle",))}
    assert "piriformis" in {found.id for found in atlas.suggester.suggest("pirifromis")}
    assert atlas.suggester.suggest("  ") == ()
