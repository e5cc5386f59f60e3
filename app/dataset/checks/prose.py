"""Prose: nothing is copied from muscle to muscle, and nothing is left that is not prose."""

import re
from collections import defaultdict
from collections.abc import Iterator

from app.dataset.checks.fault import Fault
from app.dataset.dataset import Dataset, walk
from app.dataset.records import Muscle

SHARED_WORDS = 12
ADDRESSES = {"url", "licence_url"}
SENTENCE = re.compile(r"(?<=[.;!?])\s+")
LEFTOVER = re.compile(r"</?[a-z][^>]*>|https?://|\b(?:lorem|TODO|TBD|FIXME)\b")


def own_sentences(dataset: Dataset) -> Iterator[Fault]:
    """No two muscles share a sentence of twelve words or more: what is said of a muscle is about that muscle."""
    said: dict[str, list[str]] = defaultdict(list)
    for muscle in dataset.muscles:
        for sentence in set(_sentences(muscle)):
            said[sentence].append(muscle.id)
    for sentence, ids in said.items():
        for id_ in ids[1:]:
            yield Fault(f"muscles/{id_}", f"shares a sentence with {ids[0]}: {sentence!r}", "Say what is particular to this muscle.")


def plain_prose(dataset: Dataset) -> Iterator[Fault]:
    """Texts hold no markup, no addresses and no placeholder."""
    for name, record in dataset.named():
        for path, part in walk(record):
            for field in type(part).model_fields:
                value = getattr(part, field)
                texts = value if isinstance(value, tuple) else (value,)
                for text in texts:
                    if isinstance(text, str) and field not in ADDRESSES and LEFTOVER.search(text):
                        place = f"{path}.{field}" if path else field
                        yield Fault(name, f"{place}: not plain prose: {text!r}", "Write it as plain words.")


def _sentences(muscle: Muscle) -> Iterator[str]:
    texts = [text for _, part in walk(muscle) for field in ("site", "how", "text") if isinstance(text := getattr(part, field, None), str)]
    for text in texts:
        for sentence in SENTENCE.split(text):
            words = re.findall(r"\w+", sentence.lower())
            if len(words) >= SHARED_WORDS:
                yield " ".join(words)
