"""A finding: something in the data that must be mended, where it is, and how to mend it."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches


@dataclass(frozen=True, order=True)
class Finding:
    """One thing to mend. `record` is `kind/id`, with a path into the record where that helps."""

    file: str
    record: str
    rule: str
    words: str
    tip: str

    def __str__(self) -> str:
        return f"{self.file}: {self.record}: {self.words}\n    {self.tip} [{self.rule}]"


class DataInvalidError(Exception):
    """The data breaks its rules; carries every finding."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = sorted(findings)
        super().__init__("\n".join(map(str, self.findings)))


def nearest(word: str, known: Iterable[str], count: int = 3) -> list[str]:
    """Up to `count` of the known words that are spelt most like `word`, nearest first."""
    return get_close_matches(word, sorted(known), n=count, cutoff=0.6)


def suggestion(word: str, known: Iterable[str], otherwise: str) -> str:
    """A tip that names the nearest known words, or says `otherwise` when none is near."""
    near = nearest(word, known)
    return f"Did you mean {' or '.join(near)}?" if near else otherwise
