"""What a change of the dataset means, as sentences about claims: added, withdrawn, changed."""

from collections.abc import Iterator, Mapping
from typing import Any

from app.dataset.dataset import KINDS, Dataset
from app.dataset.records import Muscle, Record, Referral, TriggerPoint


def differences(old: Dataset, new: Dataset) -> Iterator[str]:
    """Every difference between two datasets, a sentence each, by kind and then by id."""
    yield from _changed("The dataset", old.release, new.release)
    for name in ("session_guide", "lexicon"):
        before, after = getattr(old, name), getattr(new, name)
        subject = f"The {name.replace('_', ' ')}"
        if before and after:
            yield from _changed(subject, before, after)
        elif before or after:
            yield f"{subject} is {'new' if after else 'withdrawn'}."
    for kind in KINDS:
        before, after = old.by_id(kind), new.by_id(kind)
        for id_ in sorted(before.keys() | after.keys()):
            if id_ not in before:
                yield f"Added {_named(kind, after[id_])}."
            elif id_ not in after:
                yield f"Withdrawn: {_named(kind, before[id_])}."
            elif before[id_] != after[id_]:
                yield from _compared(kind, before[id_], after[id_])
        if list(before) != list(after) and sorted(before) == sorted(after):
            yield f"The order of the {kind} changed."


def _named(kind: str, record: Any) -> str:
    name = getattr(record, "name", None) or getattr(record, "label", None) or getattr(record, "title", None)
    claims = f", with {sum(len(point.refers_to) for point in record.trigger_points)} referrals" if isinstance(record, Muscle) else ""
    return f"{kind.removesuffix('s')} {record.id} ({name}){claims}"


def _compared(kind: str, old: Any, new: Any) -> Iterator[str]:
    subject = f"{kind.removesuffix('s')} {new.id}"
    yield from _changed(subject, old, new, but={"trigger_points"})
    if isinstance(new, Muscle):
        before = {point.number: point for point in old.trigger_points}
        after = {point.number: point for point in new.trigger_points}
        for number in sorted(before.keys() | after.keys()):
            yield from _points(f"{new.name}, point {number}", before.get(number), after.get(number))


def _points(subject: str, old: TriggerPoint | None, new: TriggerPoint | None) -> Iterator[str]:
    if old and new:
        yield from _changed(subject, old, new, but={"refers_to"})
    before, after = _referrals(old), _referrals(new)
    if not old or not new:
        yield f"{subject}: {'added' if new else 'withdrawn'}."
    for claim in sorted(before.keys() | after.keys()):
        zone, side = claim
        if claim not in before:
            yield f"{subject} now refers {after[claim].pain} pain to {zone} ({side})."
        elif claim not in after:
            yield f"{subject} no longer refers {before[claim].pain} pain to {zone} ({side})."
        else:
            yield from _changed(f"{subject}, referral to {zone} ({side})", before[claim], after[claim])


def _referrals(point: TriggerPoint | None) -> Mapping[tuple[str, str], Referral]:
    return {(referral.zone, referral.side): referral for referral in point.refers_to} if point else {}


def _changed(subject: str, old: Record, new: Record, but: frozenset[str] | set[str] = frozenset()) -> Iterator[str]:
    """The fields that differ, each with its old and new value where these are short."""
    for field in type(new).model_fields:
        before, after = getattr(old, field), getattr(new, field)
        if field not in but and before != after:
            yield f"{subject}: {field} changed{_how(before, after)}."


def _how(before: Any, after: Any) -> str:
    if isinstance(before, tuple) and isinstance(after, tuple):
        added = [item for item in after if item not in before]
        gone = [item for item in before if item not in after]
        counts = [f"{len(items)} {word}" for items, word in ((added, "added"), (gone, "withdrawn")) if items]
        return f" ({', '.join(counts) or 'reordered'})"
    if isinstance(before, Record) or isinstance(after, Record):
        return ""
    return f" from {before!r} to {after!r}"
