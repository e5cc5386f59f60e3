"""Typeahead: zones, regions, muscles, conditions and techniques by the beginning of any of their words, typos forgiven."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from pydantic import Field
from rapidfuzz import fuzz, process

from app.atlas.answer import Answer
from app.atlas.text import words_of
from app.dataset.dataset import Dataset

Kind = Literal["zone", "region", "muscle", "condition", "technique"]
KINDS: tuple[Kind, ...] = ("zone", "region", "muscle", "condition", "technique")
FUZZY_FLOOR = 72
SHORTEST_FUZZY = 4


class Suggestion(Answer):
    kind: Kind
    id: str
    label: str
    matched: str = Field(description="The name or synonym that was found.")
    score: float = Field(description="1: the whole name; less for a beginning, an inner word, a likeness.")


@dataclass(frozen=True)
class Entry:
    kind: Kind
    id: str
    label: str
    name: str
    plain: str
    own: bool


class Suggester:
    """Completes what somebody types, from the names of one dataset."""

    def __init__(self, dataset: Dataset) -> None:
        self.entries = list(_entries(dataset))
        self.plain = [entry.plain for entry in self.entries]

    def suggest(self, text: str, kinds: Sequence[Kind] = KINDS, limit: int = 10) -> tuple[Suggestion, ...]:
        """The best names for what was typed so far, each record once.

        Order: whole name, beginning of the name, beginning of an inner word, likeness; then own names before
        synonyms, shorter before longer, and by id.
        """
        typed = " ".join(word for word in words_of(text) if word[0].isalpha())
        if not typed:
            return ()
        scored = [(score, entry) for entry in self.entries if entry.kind in kinds and (score := _score(typed, entry.plain))]
        if not scored and len(typed) >= SHORTEST_FUZZY:
            found = process.extract(typed, self.plain, scorer=fuzz.WRatio, score_cutoff=FUZZY_FLOOR, limit=limit * 4)
            scored = [(score / 200, self.entries[index]) for _, score, index in found if self.entries[index].kind in kinds]
        scored.sort(key=lambda pair: (-pair[0], not pair[1].own, KINDS.index(pair[1].kind), len(pair[1].plain), pair[1].id))
        best: dict[tuple[Kind, str], Suggestion] = {}
        for score, entry in scored:
            best.setdefault(
                (entry.kind, entry.id), Suggestion(kind=entry.kind, id=entry.id, label=entry.label, matched=entry.name, score=round(score, 3))
            )
        return tuple(best.values())[:limit]


def _score(typed: str, plain: str) -> float:
    if plain == typed:
        return 1.0
    if plain.startswith(typed):
        return 0.9
    return 0.7 if f" {typed}" in plain else 0.0


def _entries(dataset: Dataset) -> Iterator[Entry]:
    named: tuple[tuple[Kind, Sequence[object]], ...] = (
        ("zone", dataset.zones),
        ("region", dataset.regions),
        ("muscle", dataset.muscles),
        ("condition", dataset.conditions),
        ("technique", dataset.techniques),
    )
    for kind, records in named:
        for record in records:
            label = str(getattr(record, "label", None) or getattr(record, "name", ""))
            id_ = str(getattr(record, "id", ""))
            for position, name in enumerate((label, *getattr(record, "synonyms", ()))):
                plain = " ".join(word for word in words_of(name) if word[0].isalpha())
                yield Entry(kind, id_, label, name, plain, own=position == 0)
