"""Words to places: what a text says hurts, on which side, and what it says does not.

No language model: known phrases are found in one pass, directions are joined to the part of the body that they belong
to, and sides, denials, contrasts and ways ("from the hip down to the knee") are read from the words around them.
Every place comes with the words that led to it and a confidence between 0 and 1.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Literal

from pydantic import Field

from app.atlas.answer import Answer
from app.atlas.clauses import Mention, attach_denials, attach_sides
from app.atlas.senses import Sense, choose, spoken, without_fillers
from app.atlas.speech import (
    ASPECT_OF,
    ASPECT_WORDS,
    BOTH,
    COMPLAINTS,
    DOWN,
    FILLERS,
    HARD_BREAKS,
    KNOWN,
    LEFT,
    MOVED,
    OWNERS,
    PAIN,
    REFERENCES,
    RIGHT,
    RUNNING,
    SELF,
    TURNS,
    WAYS,
)
from app.atlas.text import Phrases, Speller, Token, plain_words, words_of
from app.dataset.dataset import Dataset
from app.dataset.records import Lexicon, Side

FACES = frozenset({"front", "back", "inner", "outer", "side"})
LIMBS = frozenset({"arm", "leg", "thigh", "lower-leg", "upper-arm", "forearm"})
SHORTEST_WORD = 2
OTHER_TOPIC_WORDS = 2
"""How many words about something else make a text one about something else."""


class Resolved(Answer):
    """A place that a text names."""

    zone: str
    side: Side | None
    words: str = Field(description="The words that led here.")
    confidence: float
    mended: bool = Field(description="True if a word had to be corrected to be understood.")


class Mentioned(Answer):
    kind: Literal["muscle", "condition"]
    id: str
    words: str
    side: Side | None


class Resolution(Answer):
    """What a text was understood to say. Empty `zones` mean that no place was recognised."""

    text: str
    zones: tuple[Resolved, ...]
    without: tuple[Resolved, ...]
    mentions: tuple[Mentioned, ...] = Field(description="Muscles and complaints that are named as such.")
    message: str | None = Field(description="What to do if nothing was recognised.")


class Resolver:
    """Reads texts with the words of one dataset."""

    def __init__(self, dataset: Dataset) -> None:
        self.lexicon = dataset.lexicon or Lexicon(idioms=(), parts=(), paths=())
        self.paired = {zone.id: zone.paired for zone in dataset.zones}
        self.region_of = {zone.id: zone.region for zone in dataset.zones}
        phrases = list(spoken(dataset, self.lexicon))
        self.phrases = Phrases((without_fillers(phrase), sense) for phrase, sense in phrases)
        self.idioms = Phrases((idiom, True) for idiom in self.lexicon.idioms)
        signs = [sign for flag in dataset.red_flags for trigger in flag.raised_by for group in trigger.signs for sign in group]
        vocabulary = [phrase for phrase, _ in phrases] + signs + list(self.lexicon.idioms)
        words = [word for phrase in vocabulary for word in words_of(phrase) if word[0].isalpha() and len(word) > SHORTEST_WORD]
        self.speller = Speller([*words, *(word for spelt in ASPECT_WORDS.values() for word in spelt.split()), *LEFT, *RIGHT], KNOWN)

    def resolve(self, text: str) -> Resolution:
        """What a text says hurts, and what it says does not."""
        tokens = self.speller.read(text)
        mentions = self._mentions(tokens)
        attach_sides(tokens, mentions)
        attach_denials(tokens, mentions)
        self._fill_ways(tokens, mentions)
        mentions = [] if _other_topic(tokens, mentions) else _leave_out(tokens, mentions, self.region_of)
        without = self._places(tokens, [mention for mention in mentions if mention.denied])
        denied = {(place.zone, place.side) for place in without}
        current = [mention for mention in mentions if not mention.denied]
        zones = tuple(place for place in self._places(tokens, current) if (place.zone, place.side) not in denied)
        kept = {(place.zone, place.side) for place in zones}
        return Resolution(
            text=text,
            zones=zones,
            without=tuple(place for place in without if (place.zone, place.side) not in kept),
            mentions=tuple(_named(tokens, current)),
            message=None if zones else "No place of the body was recognised. Say where it hurts, for instance: behind my left eye.",
        )

    def _mentions(self, tokens: Sequence[Token]) -> list[Mention]:
        """The places named, in order, directions joined to the parts that they belong to."""
        masked = {index for start, end, _ in self.idioms.find([token.stem for token in tokens]) for index in range(start, end)}
        content = [
            index
            for index, token in enumerate(tokens)
            if token.text not in FILLERS and not token.text.isdigit() and not _joins_directions(tokens, index)
        ]
        stems = ["#" if index in masked else tokens[index].stem for index in content]
        mentions: list[Mention] = []
        aspects: list[tuple[int, int, str]] = []
        for start, end, senses in self.phrases.find(stems):
            first, last = content[start], content[end - 1]
            pending = [aspect for _, until, aspect in aspects if until >= start - _reach(stems, until, start)]
            sense = choose(senses, followed=self._part_follows(stems, end))
            if sense[0].part and tokens[first].text in ("back", "heal") and end - start == 1:
                if _points_back(tokens, mentions, first):
                    continue
                if not _is_the_part(tokens, first):
                    continue
            if sense[0].id == "head" and {token.text for token in tokens[max(first - 2, 0) : first]} & MOVED:
                continue
            if sense[0].kind == "aspect" and tokens[first].text == "deep" and first + 1 < len(tokens) and tokens[first + 1].stem in PAIN:
                continue
            if sense[0].kind == "aspect":
                aspects = [*(kept for kept in aspects if kept[1] == start), (start, end, sense[0].id)]
                if not self._part_follows(stems, end):
                    self._join_backwards(tokens, mentions, sense[0].id, first)
                continue
            mention = _mention(first, last + 1, sense, tuple(pending))
            if pending and aspects:
                mention.start = min(mention.start, content[aspects[0][0]])
            mentions.append(mention)
            aspects = []
        return mentions

    def _part_follows(self, stems: Sequence[str], at: int) -> bool:
        """Whether the word here begins a part of the body, so that a word like "back" before it is a direction."""
        found = next(self.phrases.find(list(stems[at : at + 4])), None)
        return bool(found and found[0] == 0 and any(sense.kind in ("part", "zone") for sense in found[2]))

    def _join_backwards(self, tokens: Sequence[Token], mentions: list[Mention], aspect: str, at: int) -> None:
        """Join a direction that stands after its part: "my knee hurts on the inside", "the inside, some days the outside"."""
        if not mentions:
            return
        between = {token.text for token in tokens[mentions[-1].end : at]}
        named = tokens[at - 1].text in ("the", "on", "in", "at", "towards", "toward", ",")
        if named and not between & HARD_BREAKS and not between & TURNS and (not mentions[-1].aspects or tokens[at - 1].text == "the"):
            _again(mentions, aspect, at)

    def _fill_ways(self, tokens: Sequence[Token], mentions: list[Mention]) -> None:
        """Add the zones between the two ends of a way, and those of a limb that pain runs down."""
        last_side = mentions[-1].sides if mentions else ()
        for one, other in pairwise(mentions):
            between = {token.text for token in tokens[one.end : other.start]}
            around = {token.stem for token in tokens[max(one.start - 5, 0) : other.start]}
            if not (WAYS & between and RUNNING & around) or HARD_BREAKS & between or one.denied or other.denied:
                continue
            path = self._path(one, other, {aspect for mention in mentions for aspect in mention.aspects if mention.part and mention.part.id in LIMBS})
            if path:
                ends = _on(path, one), _on(path, other)
                low, high = sorted((path.index(ends[0][0]), path.index(ends[1][-1])))
                one.zones, other.zones = ends
                one.on_way = other.on_way = True
                one.filled = [zone for zone in path[low + 1 : high] if zone not in one.zones and zone not in other.zones]
            other.sides = other.sides or one.sides
            if not one.sides and last_side and _stands_last(tokens, mentions[-1]):
                one.sides = last_side
        for mention in mentions:
            before = {token.text for token in tokens[max(mention.start - 4, 0) : mention.start]}
            free = mention.part and not mention.denied and not mention.aspects
            if mention.part and free and DOWN & before and not any(mention.zones[0] in one.filled for one in mentions):
                whole = {meaning.aspect: meaning.zones for meaning in mention.part.aspects}.get("whole")
                mention.zones = tuple(whole) if whole else mention.zones

    def _path(self, one: Mention, other: Mention, wanted: set[str]) -> tuple[str, ...]:
        """The best path that both places lie on: one of the direction wanted, then one that the first place itself lies on."""
        found = []
        for order, path in enumerate(self.lexicon.paths):
            if all(set(_all_zones(mention)) & set(path.zones) for mention in (one, other)):
                direct = [bool(set(mention.zones) & set(path.zones)) for mention in (one, other)]
                found.append((bool(wanted) and path.aspect not in wanted, not direct[0], not direct[1], order, path.zones))
        return min(found)[4] if found else ()

    def _places(self, tokens: Sequence[Token], mentions: Iterable[Mention]) -> tuple[Resolved, ...]:
        """The zones of the mentions with their sides, each once, the surest words kept."""
        found: dict[tuple[str, Side | None], Resolved] = {}
        for mention in mentions:
            span = tokens[mention.start : mention.end]
            mended = any(token.mended for token in span)
            words = " ".join(token.text for token in span if not token.is_mark)
            for zone, sure in [*((zone, mention.confidence) for zone in mention.zones), *((zone, 0.6) for zone in mention.filled)]:
                for side in (mention.sides or (None,)) if self.paired[zone] else (None,):
                    place = Resolved(zone=zone, side=side, words=words, confidence=round(sure * (0.85 if mended else 1), 2), mended=mended)
                    if (zone, side) not in found or found[zone, side].confidence < place.confidence:
                        found[zone, side] = place
        return tuple(place for place in found.values() if place.side or not {(place.zone, "left"), (place.zone, "right")} & found.keys())


def _on(path: Sequence[str], mention: Mention) -> tuple[str, ...]:
    """The zones of a place that lie on a path: its own, or those of its other directions."""
    own = tuple(zone for zone in path if zone in mention.zones)
    return own or tuple(zone for zone in path if zone in _all_zones(mention))[:1]


def _stands_last(tokens: Sequence[Token], mention: Mention) -> bool:
    """Whether the place's side follows it, so that it holds for the whole way: "round to the groin on the right"."""
    return any(token.text in LEFT | RIGHT | BOTH for token in tokens[mention.end :])


def _leave_out(tokens: Sequence[Token], mentions: list[Mention], region_of: Mapping[str, str]) -> list[Mention]:
    """The places without general words that others make exact, and without those that only say where another lies."""
    kept = []
    for position, mention in enumerate(mentions):
        others = [one for one in mentions if one is not mention and one.zones and not one.denied]
        general = mention.part.gathers if mention.part and _is_general(mention) and not mention.denied and not mention.on_way else ()
        if general and _coordinated(tokens, mentions, position):
            general = ()
        exact = [one for one in others if {region_of[zone] for zone in one.zones} & set(general) and not _is_general(one)]
        if exact and not any(mention.zones[0] in one.filled for one in others):
            for one in exact:
                one.sides = one.sides or mention.sides
            continue
        before = [token.text for token in tokens[mentions[position - 1].end : mention.start]] if position else []
        if before and REFERENCES & set(before) and not {"and", "or", "."} & set(before) and len(before) <= 5:  # noqa: PLR2004 - a few words apart
            continue
        kept.append(mention)
    return kept


def _coordinated(tokens: Sequence[Token], mentions: Sequence[Mention], position: int) -> bool:
    """Whether a place is joined to the one beside it by "and": "wrist and hand" are two places."""
    joins = {"and", "or", "&", "/", ",", "my", "the", "both", "left", "right"}
    for one, other in pairwise(mentions[max(position - 1, 0) : position + 2]):
        between = {token.text for token in tokens[one.end : other.start]}
        if between & {"and", "or", "&", "/"} and between <= joins:
            return True
    return False


def _is_general(mention: Mention) -> bool:
    return bool(mention.part and mention.part.gathers and not mention.aspects)


def _all_zones(mention: Mention) -> tuple[str, ...]:
    """The zones of a place, and, if it is a part without a direction, those of all its directions."""
    if mention.part is None or mention.aspects:
        return mention.zones
    return (*mention.zones, *(zone for meaning in mention.part.aspects for zone in meaning.zones))


def _reach(stems: Sequence[str], until: int, start: int) -> int:
    """How far before a part a direction may end: adjacent, or with a few plain words between."""
    between = stems[until:start]
    return len(between) if len(between) <= 1 and not any(not word[0].isalpha() or word in ("and", "or", "#") for word in between) else 0


def _mention(start: int, end: int, senses: Sequence[Sense], aspects: tuple[str, ...]) -> Mention:
    named = tuple(sense for sense in senses if sense.kind in ("muscle", "condition"))
    part = senses[0].part
    if part is None:
        zones = tuple(dict.fromkeys(zone for sense in senses for zone in sense.zones))
        return Mention(start, end, zones, named=named, aspects=aspects, confidence=0.95 if len(zones) == 1 else 0.7)
    meanings = {meaning.aspect: meaning.zones for meaning in part.aspects}
    wanted = [aspect for aspect in aspects if aspect in meanings]
    wanted = [aspect for aspect in wanted if aspect != "side"] or wanted
    if part.id in LIMBS:
        wanted = [aspect for aspect in wanted if aspect in FACES] or wanted
    if not wanted:
        return Mention(start, end, tuple(part.zones), part, (), named, confidence=0.8 if len(part.zones) == 1 else 0.6)
    zones = tuple(dict.fromkeys(zone for aspect in wanted for zone in meanings[aspect]))
    return Mention(start, end, zones, part, tuple(wanted), named, confidence=0.9)


def _joins_directions(tokens: Sequence[Token], index: int) -> bool:
    """Whether this is the comma of "the upper, outer thigh"."""
    around = tokens[max(index - 1, 0) : index + 2]
    return tokens[index].text == "," and len(around) == 3 and around[0].stem in ASPECT_OF and around[2].stem in ASPECT_OF  # noqa: PLR2004


def _is_the_part(tokens: Sequence[Token], index: int) -> bool:
    """Whether "back" here is the part of the body and not "came back", "heal" the heel and not what wounds do."""
    before = tokens[index - 1].text if index else "my"
    after = tokens[index + 1].text if index + 1 < len(tokens) else "pain"
    return before in OWNERS or tokens[max(index - 1, 0)].is_mark or after in COMPLAINTS


def _points_back(tokens: Sequence[Token], mentions: list[Mention], index: int) -> bool:
    """Read "the back" after a part as its back: "my teeth, at the back", "the thigh, not the back of it"."""
    before = [token.text for token in tokens[max(index - 2, 0) : index]]
    after = [token.text for token in tokens[index + 1 : index + 3]]
    if (
        not mentions
        or before[-1:] != ["the"]
        or not (before[0] in ("at", "on", "in", "to", "towards", "round") or after in (["of", "it"], ["of", "them"]))
    ):
        return False
    return _again(mentions, "back", index)


def _again(mentions: list[Mention], aspect: str, index: int) -> bool:
    """Name the last part once more with another direction, or give it its first."""
    last = mentions[-1]
    meant = {meaning.aspect: meaning.zones for meaning in last.part.aspects}.get(aspect) if last.part else None  # type: ignore[call-overload]
    if not meant:
        return False
    if last.aspects:
        mentions.append(replace(last, start=index, end=index + 1, zones=tuple(meant), aspects=(aspect,), confidence=0.8))
    else:
        mentions[-1] = replace(last, zones=tuple(meant), aspects=(aspect,), confidence=0.85)
    return True


def _other_topic(tokens: Sequence[Token], mentions: Sequence[Mention]) -> bool:
    """Whether a text without a word of pain or of a person is about something else."""
    if any(token.stem in PAIN or token.text in SELF for token in tokens):
        return False
    covered = {index for mention in mentions for index in range(mention.start, mention.end)}
    known = FILLERS | ASPECT_OF.keys() | plain_words()
    unknown = [
        token
        for index, token in enumerate(tokens)
        if index not in covered and not token.is_mark and not token.text.isdigit() and token.stem not in known
    ]
    return len(unknown) >= OTHER_TOPIC_WORDS


def _named(tokens: Sequence[Token], mentions: Iterable[Mention]) -> Iterator[Mentioned]:
    for mention in mentions:
        words = " ".join(token.text for token in tokens[mention.start : mention.end] if not token.is_mark)
        for sense in mention.named:
            if sense.kind in ("muscle", "condition"):
                yield Mentioned(kind=sense.kind, id=sense.id, words=words, side=mention.sides[0] if len(mention.sides) == 1 else None)
