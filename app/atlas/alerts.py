"""Alerts: red flags that the words and places of a question raise together. A place alone never raises one.

A trigger is raised if the text holds, undenied, a phrase of every one of its groups of signs and, if it names zones,
pain is reported in one of them.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.atlas.answer import Answer
from app.atlas.speech import CAPABLE, COPULAS, DENIALS, HARD_BREAKS, NO_DENIAL_OF_PAIN, TURNS, UNCHANGED
from app.atlas.text import Phrases, Speller, Token
from app.dataset.dataset import Dataset
from app.dataset.records import Citation, RedFlag, Trigger

URGENCIES = ("emergency", "same-day", "within-days", "before-treatment")
DENIAL_REACH = 5


class Alert(Answer):
    """A red flag, with the words that raised it."""

    red_flag: str
    name: str
    urgency: str
    finding: str
    possible_cause: str
    action: str
    words: tuple[str, ...]
    citations: tuple[Citation, ...]


@dataclass(frozen=True)
class Sign:
    """A group of alternative phrases of one trigger, by its position."""

    flag: RedFlag
    trigger: Trigger
    group: int


class Alarm:
    """Finds the red flags of one dataset in texts."""

    def __init__(self, dataset: Dataset, speller: Speller) -> None:
        self.speller = speller
        self.signs = Phrases(
            (phrase, Sign(flag, trigger, number))
            for flag in dataset.red_flags
            for trigger in flag.raised_by
            for number, group in enumerate(trigger.signs)
            for phrase in group
        )

    def alerts(self, text: str, zones: Iterable[str]) -> tuple[Alert, ...]:
        """The red flags that a text raises with pain reported in these zones, the most urgent first."""
        reported = frozenset(zones)
        raised: dict[str, tuple[RedFlag, dict[str, None]]] = {}
        for sign, words in self._raised(self.speller.read(text), reported):
            raised.setdefault(sign.flag.id, (sign.flag, {}))[1].update(dict.fromkeys(words))
        found = [_alert(flag, tuple(words)) for flag, words in raised.values()]
        return tuple(sorted(found, key=lambda alert: (URGENCIES.index(alert.urgency), alert.red_flag)))

    def _raised(self, tokens: Sequence[Token], reported: frozenset[str]) -> Iterator[tuple[Sign, list[str]]]:
        """The triggers whose groups are all there, each with the words of its groups."""
        seen: dict[int, tuple[Trigger, dict[int, str], Sign]] = {}
        for start, end, signs in self.signs.find([token.stem for token in tokens], overlapping=True):
            if _denied(tokens, start, end) or _unchanged(tokens, end):
                continue
            words = " ".join(token.text for token in tokens[start:end])
            for sign in signs:
                seen.setdefault(id(sign.trigger), (sign.trigger, {}, sign))[1].setdefault(sign.group, words)
        for trigger, groups, sign in seen.values():
            if len(groups) == len(trigger.signs) and (not trigger.zones or reported & set(trigger.zones)):
                yield sign, list(groups.values())


def _denied(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a sign is denied: "no fever", "without any numbness". A denial inside the sign belongs to it: "can not pee"."""
    for index in range(start - 1, max(start - DENIAL_REACH, 0) - 1, -1):
        text = tokens[index].text
        if text in HARD_BREAKS or text in TURNS:
            return False
        if text == "," and "or" not in {token.text for token in tokens[start - 2 : end + 2]}:
            return False
        if text in DENIALS and (index == 0 or tokens[index - 1].text not in CAPABLE) and tokens[index + 1].stem not in NO_DENIAL_OF_PAIN:
            return True
    return False


def _unchanged(tokens: Sequence[Token], end: int) -> bool:
    """Whether what comes straight after a sign says that all is well with it: "bladder and bowels are normal"."""
    following = next((token for token in tokens[end:] if token.text not in COPULAS), None)
    return following is not None and following.text in UNCHANGED


def _alert(flag: RedFlag, words: tuple[str, ...]) -> Alert:
    return Alert(
        red_flag=flag.id,
        name=flag.name,
        urgency=flag.urgency,
        finding=flag.finding,
        possible_cause=flag.possible_cause,
        action=flag.action,
        words=words,
        citations=flag.citations,
    )
