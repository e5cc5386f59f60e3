"""What stands around a place in a sentence: its side, and whether it is denied or over."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from app.atlas.senses import Sense
from app.atlas.speech import (
    ASPECT_OF,
    BOTH,
    CAPABLE,
    CLEARED,
    COPULAS,
    DENIALS,
    FILLERS,
    FORMERLY,
    HARD_BREAKS,
    HURTING,
    INSTEAD,
    LEFT,
    NO_DENIAL_OF_PAIN,
    NOT_A_SIDE,
    RIGHT,
    TURNS,
    WELL,
)
from app.atlas.text import Token
from app.dataset.records import BodyPart, Side


@dataclass
class Mention:
    """A place named between two tokens of the text."""

    start: int
    end: int
    zones: tuple[str, ...]
    part: BodyPart | None = None
    aspects: tuple[str, ...] = ()
    named: tuple[Sense, ...] = ()
    sides: tuple[Side, ...] = ()
    denied: bool = False
    confidence: float = 0.9
    on_way: bool = False
    filled: list[str] = field(default_factory=list)


def attach_sides(tokens: Sequence[Token], mentions: list[Mention]) -> None:
    """Give each side to the place that it stands with: the one after it if nothing else comes between, else the one before.

    A side on its own after a place that is over or denied is that place again: "used to be my left hip, now the right".
    """
    for index in range(len(tokens)):
        sides = _side(tokens, index)
        if not sides:
            continue
        after = next((mention for mention in mentions if mention.end > index), None)
        before = next((mention for mention in reversed(mentions) if mention.end <= index), None)
        gap = [one for one in tokens[index + 1 : after.start] if one.text not in FILLERS and one.stem not in ASPECT_OF] if after else []
        if after and (after.start <= index or not gap):
            _add(after, sides)
        elif (
            before
            and before.sides
            and before.sides != sides
            and (_is_past(tokens, before.start) or _between(tokens, before.end, index) & {"one", "other", "now"})
        ):
            mentions.insert(mentions.index(before) + 1, replace(before, start=index, end=index + 1, sides=sides, filled=[]))
        elif before and not _between(tokens, before.end, index) & set(".;!?"):
            _add(before, sides)
        elif after:
            _add(after, sides)
    for one, other in pairwise(mentions):
        between = _between(tokens, one.end, other.start)
        if one.sides and not other.sides and not between & (HARD_BREAKS | TURNS | {"both"}) and not {"and", "at"} <= between:
            other.sides = one.sides


def _add(mention: Mention, sides: tuple[Side, ...]) -> None:
    mention.sides = tuple(dict.fromkeys((*mention.sides, *sides)))


def _between(tokens: Sequence[Token], start: int, end: int) -> set[str]:
    return {token.text for token in tokens[start:end]}


def _side(tokens: Sequence[Token], index: int) -> tuple[Side, ...]:
    text = tokens[index].text
    following = tokens[index + 1].text if index + 1 < len(tokens) else ""
    if text in BOTH:
        return ("left", "right") if following not in ("of", "ways") or text == "both" else ()
    if text in LEFT and following not in ("with", "work", "home", "over", "me"):
        return ("left",)
    if (
        text in RIGHT
        and following not in NOT_A_SIDE
        and not (index and tokens[index - 1].text in ("all", "alright", "is", "that", "not", "my") and following in ("", ".", ",", "now"))
    ):
        return ("right",)
    return ()


def _is_past(tokens: Sequence[Token], index: int) -> bool:
    """Whether this token lies between "used to" and "now": what was, and is no longer."""
    texts = [token.text for token in tokens]
    starts = [at for at in range(index) if texts[at : at + 2] == ["used", "to"] or texts[at] in FORMERLY]
    return bool(starts) and not {"now", "but", "."} & set(texts[starts[-1] : index])


def attach_denials(tokens: Sequence[Token], mentions: list[Mention]) -> None:
    """Mark what is said not to hurt: by a word before it, by a word after it, or because it is over."""
    waiting: tuple[str, ...] = ()
    for index, token in enumerate(tokens):
        previous = tokens[index - 1].text if index else ""
        if token.text in DENIALS:
            _deny(tokens, mentions, index)
            waiting = waiting or _lone_aspect(tokens, mentions, index)
        elif token.text in INSTEAD and _between(tokens, index, index + 3) & {"of", "than", "it", "said"}:
            _deny_after(tokens, mentions, index)
        elif token.text in CLEARED or (token.text in WELL and previous in COPULAS):
            _deny_before(tokens, mentions, index)
    for mention in mentions:
        mention.denied = mention.denied or _is_past(tokens, mention.start)
    for aspect in waiting:
        _deny_aspect(mentions, aspect)


def _deny(tokens: Sequence[Token], mentions: list[Mention], index: int) -> None:
    """Apply one word of denial to the places that it is about."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    previous = tokens[index - 1].text if index else ""
    said_of_before = tokens[index].text == "not" and previous in ("do", "does", "did", "is", "are")
    if said_of_before and (following is None or following.is_mark or following.stem in HURTING):
        (_deny_before if _in_clause_before(tokens, mentions, index) else _deny_after)(tokens, mentions, index)
    elif tokens[index].text == "no" and (following is None or following.is_mark):
        _deny_chunk_before(tokens, mentions, index)
    elif following is None or following.stem in NO_DENIAL_OF_PAIN or (tokens[index].text == "not" and previous in CAPABLE):
        return
    else:
        _deny_after(tokens, mentions, index)


def _deny_chunk_before(tokens: Sequence[Token], mentions: Sequence[Mention], index: int) -> None:
    """Deny what stands between two marks before an answer: "outer ankle yes, inner ankle no"."""
    end = index
    while end and tokens[end - 1].is_mark:
        end -= 1
    start = max((at + 1 for at in range(end) if tokens[at].is_mark or tokens[at].text == "yes"), default=0)
    for mention in mentions:
        if start <= mention.start and mention.end <= end:
            mention.denied = True


def _deny_after(tokens: Sequence[Token], mentions: Sequence[Mention], index: int) -> None:
    for mention in mentions:
        if mention.start > index and not _breaks(tokens, index, mention.start) and not _between(tokens, index + 1, mention.start) & TURNS:
            mention.denied = True


def _in_clause_before(tokens: Sequence[Token], mentions: Sequence[Mention], index: int) -> bool:
    return any(mention.end <= index and not _between(tokens, mention.end, index) & (HARD_BREAKS | TURNS | {","}) for mention in mentions)


def _deny_before(tokens: Sequence[Token], mentions: Sequence[Mention], index: int) -> None:
    for mention in mentions:
        between = _between(tokens, mention.end, index)
        if mention.end <= index and not between & (HARD_BREAKS | TURNS | {","}):
            mention.denied = True


def _breaks(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Whether a clause ends between two tokens; a comma does not end a list of things denied with "or"."""
    texts = [token.text for token in tokens[start:end]]
    if any(text in HARD_BREAKS for text in texts):
        return True
    return "," in texts and not {"or", "nor"} & {token.text for token in tokens[end - 2 : end + 4]}


def _lone_aspect(tokens: Sequence[Token], mentions: Sequence[Mention], index: int) -> tuple[str, ...]:
    """A direction that is denied without its part: "not the front, the back of my shoulder"."""
    following = [token for token in tokens[index + 1 : index + 4] if token.text not in FILLERS]
    if not following or following[0].stem not in ASPECT_OF:
        return ()
    covered = any(mention.start <= index + 3 and mention.start > index and not _breaks(tokens, index, mention.start) for mention in mentions)
    return () if covered else (ASPECT_OF[following[0].stem],)


def _deny_aspect(mentions: list[Mention], aspect: str) -> None:
    for mention in [mention for mention in mentions if mention.part and not mention.denied]:
        meant = {meaning.aspect: meaning.zones for meaning in mention.part.aspects}.get(aspect) if mention.part else None  # type: ignore[call-overload]
        if meant and tuple(meant) != mention.zones:
            mentions.append(replace(mention, zones=tuple(meant), aspects=(aspect,), denied=True, filled=[]))
            left = tuple(zone for zone in mention.zones if zone not in meant)
            mention.zones = left or mention.zones
            return
