"""What phrases may mean: zones, parts of the body, directions, and the muscles and complaints that are named."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from app.atlas.speech import ASPECT_WORDS, BODY, FILLERS
from app.atlas.text import frequent_words, stem, words_of
from app.dataset.dataset import Dataset
from app.dataset.records import BodyPart, Lexicon


@dataclass(frozen=True)
class Sense:
    """What a phrase may mean: a zone, a part of the body, a direction, a muscle or a complaint."""

    kind: Literal["zone", "part", "aspect", "muscle", "condition"]
    id: str
    part: BodyPart | None = None
    zones: tuple[str, ...] = ()


def spoken(dataset: Dataset, lexicon: Lexicon) -> Iterator[tuple[str, Sense]]:
    """Every phrase with what it may mean; those that grammar reads, or that say too little, are left out."""
    grammatical = {frozenset(map(stem, phrase)) for phrase in _composed(lexicon)}
    for phrase, sense in _phrases(dataset, lexicon):
        kept = without_fillers(phrase).split()
        if sense.kind == "aspect" or (
            kept and not _says_little(phrase, kept) and (sense.kind == "part" or frozenset(map(stem, kept)) not in grammatical)
        ):
            yield phrase, sense


def _says_little(phrase: str, kept: Sequence[str]) -> bool:
    """Whether only a common word is left of a longer phrase: of "sitting area" just "sitting"."""
    return len(kept) == 1 and len(phrase.split()) > 1 and kept[0] in frequent_words() and kept[0] not in BODY


def _phrases(dataset: Dataset, lexicon: Lexicon) -> Iterator[tuple[str, Sense]]:
    for part in lexicon.parts:
        for phrase in part.words:
            yield phrase, Sense("part", part.id, part, part.zones)
    for zone in dataset.zones:
        for phrase in (zone.label, zone.id.replace("-", " "), *zone.synonyms):
            yield phrase, Sense("zone", zone.id, zones=(zone.id,))
    for aspect, spelt in ASPECT_WORDS.items():
        for word in spelt.split():
            yield word, Sense("aspect", aspect)
    for condition in dataset.conditions:
        for phrase in (condition.name, *condition.synonyms):
            yield phrase, Sense("condition", condition.id, zones=condition.zones[:1])
    for muscle in dataset.muscles:
        for phrase in (muscle.name, *muscle.synonyms):
            yield phrase, Sense("muscle", muscle.id)


def _composed(lexicon: Lexicon) -> Iterator[tuple[str, ...]]:
    """The words of every direction with every part that it has a meaning for: these are read by grammar, not as phrases."""
    for part in lexicon.parts:
        for meaning in part.aspects:
            for direction in ASPECT_WORDS.get(meaning.aspect, meaning.aspect).split():
                yield from ((direction, *without_fillers(word).split()) for word in part.words)


def without_fillers(phrase: str) -> str:
    kept = [word for word in words_of(phrase) if word[0].isalpha() and word not in FILLERS]
    return " ".join(kept)


def choose(senses: Sequence[Sense], *, followed: bool) -> tuple[Sense, ...]:
    """What a phrase means here: a direction if a part of the body follows; else a part, else zones, else what is named."""
    for kind in ("aspect", "part") if followed else ("part",):
        found = [sense for sense in senses if sense.kind == kind]
        if found:
            return (found[0], *(sense for sense in senses if sense.kind in ("muscle", "condition")))
    zones = tuple(sense for sense in senses if sense.kind == "zone")
    named = tuple(sense for sense in senses if sense.kind in ("muscle", "condition"))
    if zones:
        named = tuple(replace(sense, zones=()) for sense in named)
    return (*zones, *named) or tuple(senses)
