"""Claims: each is cited, and says no more than what it rests on."""

import re
from collections import Counter
from collections.abc import Iterator

from app.dataset.checks.fault import Fault
from app.dataset.dataset import Dataset, walk
from app.dataset.records import Citation, Muscle, Observation, Referral

TEXTBOOKS = {"book", "chapter"}
STUDIES = {"article", "trial", "case-series"}


def cited_claims(dataset: Dataset) -> Iterator[Fault]:
    """Every claim cites at least one source."""
    for name, record in dataset.named():
        for path, part in walk(record):
            if getattr(part, "citations", None) == () and not isinstance(part, Muscle):
                yield Fault(name, f"{path or 'the record'}: a claim without a source", "Cite who says so, or take the claim out.")


def single_citations(dataset: Dataset) -> Iterator[Fault]:
    """No claim cites the same place of a source twice."""
    for name, record in dataset.named():
        for path, part in walk(record):
            counts = Counter((citation.source, citation.locator) for citation in getattr(part, "citations", ()))
            for (source, locator), count in counts.items():
                if count > 1:
                    yield Fault(name, f"{path or 'the record'}: {source} ({locator}) is cited {count} times", "Keep one of them.")


def read_means_seen(dataset: Dataset) -> Iterator[Fault]:
    """A citation that says `read = true` says where in the source, and the source says when and where it was seen."""
    sources = dataset.by_id("sources")
    unseen = set()
    for name, record in dataset.named():
        for path, part in walk(record):
            if not isinstance(part, Citation) or not part.read:
                continue
            if not part.locator:
                yield Fault(name, f"{path}: read, but not where", "Say where under `locator`: abstract, table 2, section.")
            source = sources.get(part.source)
            if source and not (source.checked and (source.url or source.doi or source.pmid or source.pmcid)):
                unseen.add(source.id)
    for id_ in sorted(unseen):
        yield Fault(f"sources/{id_}", "cited as read, without the page or the day it was seen", "Add `checked` and `url`, `doi` or `pmid`.")


def evidence_matches_sources(dataset: Dataset) -> Iterator[Fault]:
    """Evidence above `textbook` rests on at least one study that is cited; a count rests on a study."""
    sources = dataset.by_id("sources")
    for muscle in dataset.muscles:
        for path, part in walk(muscle):
            if isinstance(part, Referral) and part.evidence != "textbook":
                types = {sources[citation.source].type for citation in part.citations if citation.source in sources}
                types |= {sources[seen.citation.source].type for seen in part.observed if seen.citation.source in sources}
                if not types & (STUDIES | {"review"}):
                    yield Fault(f"muscles/{muscle.id}", f"{path}: {part.evidence} evidence without a study", "Cite the study, or say `textbook`.")
            if isinstance(part, Observation) and part.n > part.of:
                yield Fault(f"muscles/{muscle.id}", f"{path}: {part.n} of {part.of} is more than all", "Correct the count.")


def identified_sources(dataset: Dataset) -> Iterator[Fault]:
    """A source can be found again, by an identifier or a page, and its identifiers are well formed."""
    for source in dataset.sources:
        name = f"sources/{source.id}"
        if not (source.doi or source.pmid or source.pmcid or source.isbn or source.url) and source.type not in TEXTBOOKS:
            yield Fault(name, "nothing to find the source by", "Add a doi, pmid, isbn or url that you have seen.")
        if source.doi and not re.fullmatch(r"10\.\d{4,9}/\S+", source.doi):
            yield Fault(name, f"{source.doi} is not a DOI", "A DOI begins with 10. and has no address before it.")
        if source.pmid and not re.fullmatch(r"\d{1,8}", source.pmid):
            yield Fault(name, f"{source.pmid} is not a PubMed id", "It is a number of up to eight digits.")
        if source.isbn and not _isbn(source.isbn):
            yield Fault(name, f"{source.isbn} is not an ISBN-13", "Thirteen digits, the last of which checks the others.")
        if source.url and not source.url.startswith("https://") and not source.url.startswith("http://"):
            yield Fault(name, f"{source.url} is not a web address", "It begins with https://.")


def _isbn(text: str) -> bool:
    digits = text.replace("-", "")
    return bool(re.fullmatch(r"97[89]\d{10}", digits)) and sum(int(d) * (3 if i % 2 else 1) for i, d in enumerate(digits)) % 10 == 0
