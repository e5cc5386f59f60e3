"""Words: splitting a text into tokens, mending typos, and finding many phrases at once.

A token is compared by its stem, so that plurals and verb endings do not matter. A word that is neither in our
vocabulary nor a common English word, and is spelt almost like one of ours, is taken for it.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Generic, TypeVar

from ahocorasick_rs import AhoCorasick, MatchKind
from rapidfuzz import process
from rapidfuzz.distance import OSA
from snowballstemmer import stemmer

T = TypeVar("T")

IRREGULAR = {
    "calves": "calf",
    "feet": "foot",
    "teeth": "tooth",
    "toothache": "tooth",
    "scapulae": "scapula",
    "vertebrae": "vertebra",
    "hurts": "hurt",
}
CONTRACTIONS = {"can't": "can not", "cannot": "can not", "won't": "will not", "n't": " not", "'s": " is", "'m": " am", "'re": " are", "'ve": " have"}
UNMARKED = {"cant": "can not", "dont": "do not", "doesnt": "does not", "isnt": "is not", "wont": "will not", "arent": "are not", "didnt": "did not"}
APART = {
    "right hand side": "right side",
    "left hand side": "left side",
    "out side": "outside",
    "in side": "inside",
    "tail bone": "tailbone",
    "colar bone": "collarbone",
    "under neath": "underneath",
}
WORD = re.compile(r"[a-z]+(?:'[a-z]+)?|[0-9]+|[.,;:!?()\n&/+]")
COMMON = 150_000
"""Words seen at least this often in the frequency list are left as they are."""
PLAIN = 400
"""How many of the most frequent words say nothing of a topic."""

_stemmer = stemmer("english")


@dataclass(frozen=True, slots=True)
class Token:
    """A word of the text, or a mark that ends a phrase. `mended` is true if a typo was corrected."""

    text: str
    stem: str
    mended: bool = False

    @property
    def is_mark(self) -> bool:
        return not self.text[0].isalnum()


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The part of a word that its endings leave alone."""
    return str(_stemmer.stemWord(IRREGULAR.get(word, word)))


def words_of(text: str) -> list[str]:
    """Lower-case words and marks of a text, accents and hyphens taken off, contractions written out."""
    plain = unicodedata.normalize("NFKD", text.lower().replace("\u2019", "'"))
    plain = "".join(char for char in plain if not unicodedata.combining(char)).replace("-", " ")
    for short, long in CONTRACTIONS.items():
        plain = plain.replace(short, long)
    for apart, together in APART.items():
        plain = plain.replace(apart, together)
    words: list[str] = []
    for word in WORD.findall(plain):
        words.extend(UNMARKED[word].split() if word in UNMARKED else (word,))
    return words


@lru_cache(maxsize=1)
def plain_words() -> frozenset[str]:
    """The stems of the words that any text is full of, whatever it is about."""
    listed = (files("symspellpy") / "frequency_dictionary_en_82_765.txt").read_text(encoding="utf-8-sig")
    return frozenset(stem(line.split()[0]) for line in listed.splitlines()[:PLAIN])


@lru_cache(maxsize=1)
def frequent_words() -> frozenset[str]:
    """Common English words, from the frequency list of the spelling package."""
    listed = (files("symspellpy") / "frequency_dictionary_en_82_765.txt").read_text(encoding="utf-8-sig")
    pairs = (line.split() for line in listed.splitlines() if line)
    return frozenset(word for word, count in pairs if int(count) >= COMMON)


class Speller:
    """Mends words that are spelt almost like one of the vocabulary."""

    def __init__(self, vocabulary: Iterable[str], left_alone: frozenset[str] = frozenset()) -> None:
        self.known = frozenset(vocabulary)
        self.left_alone = left_alone
        self.stems = frozenset(map(stem, self.known))
        self.by_initial: dict[str, list[str]] = {}
        for word in sorted(self.known):
            self.by_initial.setdefault(word[0], []).append(word)

    def mend(self, word: str) -> str | None:
        """The word of the vocabulary that was meant, or None if the word is known, common, too short or too far off."""
        if len(word) < 4 or word in self.known or word in self.left_alone or stem(word) in self.stems or word in frequent_words():  # noqa: PLR2004
            return None
        furthest = 1 if len(word) < 7 else 2  # noqa: PLR2004 - one slip in a short word, two in a long one
        initials = {word[0], word[1]}
        candidates = [known for initial in initials for known in self.by_initial.get(initial, ()) if abs(len(known) - len(word)) <= furthest]
        found = process.extractOne(word, candidates, scorer=OSA.distance, score_cutoff=furthest)
        return found[0] if found else None

    def read(self, text: str) -> list[Token]:
        """The tokens of a text, typos mended."""
        tokens = []
        for word in words_of(text):
            meant = self.mend(word) if word[0].isalpha() else None
            tokens.append(Token(meant or word, stem(meant or word), mended=meant is not None))
        return tokens


class Phrases(Generic[T]):
    """Many phrases, each with a value, found in a run of tokens in one pass; of overlapping ones the longest first."""

    def __init__(self, phrases: Iterable[tuple[str, T]]) -> None:
        self.values: dict[str, list[T]] = {}
        for phrase, value in phrases:
            key = _key(stem(word) for word in words_of(phrase) if word[0].isalnum())
            if key:
                self.values.setdefault(key, []).append(value)
        self.keys = list(self.values)
        self.automaton = AhoCorasick(self.keys, matchkind=MatchKind.LeftmostLongest)
        self.overlapping = AhoCorasick(self.keys)

    def find(self, stems: list[str], *, overlapping: bool = False) -> Iterator[tuple[int, int, list[T]]]:
        """Each phrase found: index of its first token, index after its last, and its values."""
        starts, at = {}, 0
        for index, word in enumerate(stems):
            starts[at] = index
            at += len(word) + 2
        text = _key(stems)
        automaton = self.overlapping if overlapping else self.automaton
        for number, start, _ in automaton.find_matches_as_indexes(text, overlapping=overlapping):
            key = self.keys[number]
            yield starts[start], starts[start] + key.count("<"), self.values[key]


def _key(stems: Iterable[str]) -> str:
    return "".join(f"<{stem}>" for stem in stems)
