"""Muscles: their roles and parts, their trigger points and where these refer."""

from collections import Counter
from collections.abc import Iterator

from app.dataset.checks.fault import Fault
from app.dataset.dataset import Dataset
from app.dataset.records import Muscle, TriggerPoint

FEWEST_TECHNIQUES = 3


def roles_and_parts(dataset: Dataset) -> Iterator[Fault]:
    """A whole muscle has parts and leaves the pattern to them; a pattern muscle has points or says whose pattern it shares."""
    muscles = dataset.by_id("muscles")
    parents = {muscle.part_of for muscle in dataset.muscles}
    for muscle in dataset.muscles:
        name = f"muscles/{muscle.id}"
        if muscle.role == "whole" and muscle.id not in parents:
            yield Fault(name, "a whole muscle without parts", "Give its parts `part_of`, or make it a pattern muscle.")
        if muscle.role == "whole" and muscle.trigger_points:
            yield Fault(name, "a whole muscle with points of its own", "Move the points to the part that they lie in.")
        if muscle.role == "pattern" and not muscle.trigger_points and not muscle.shared_pattern:
            yield Fault(name, "a pattern muscle without a pattern", "Add its trigger points, or `shared_pattern` with a citation.")
        if muscle.role == "adjunct" and not muscle.note:
            yield Fault(name, "an adjunct muscle that does not say why", "Say under `note` that no pattern is known to be documented.")
        if muscle.part_of == muscle.id or (muscle.part_of in muscles and muscles[muscle.part_of].part_of == muscle.id):
            yield Fault(name, "it is part of itself", "Correct `part_of`.")


def numbered_points(dataset: Dataset) -> Iterator[Fault]:
    """The trigger points of a muscle are numbered from 1 without a gap, and are called after muscle and number."""
    for muscle in dataset.muscles:
        numbers = [point.number for point in muscle.trigger_points]
        if numbers != list(range(1, len(numbers) + 1)):
            yield Fault(f"muscles/{muscle.id}", f"trigger points are numbered {numbers}", "Number them 1, 2, 3 in the order of the file.")
        for point in muscle.trigger_points:
            if point.id != f"{muscle.id}-{point.number}" or point.muscle != muscle.id:
                yield Fault(f"muscles/{muscle.id}", f"a point is called {point.id}", "Leave id and muscle out: the reader fills them in.")


def essential_or_local(dataset: Dataset) -> Iterator[Fault]:
    """Every trigger point has an essential zone, or says that its pain stays local."""
    for muscle, point in _points(dataset):
        if not point.local and not any(referral.pain == "essential" for referral in point.refers_to):
            yield Fault(f"muscles/{muscle.id}", f"point {point.number} has no essential zone", "Add one, or say `local = true`.")


def single_referrals(dataset: Dataset) -> Iterator[Fault]:
    """A trigger point refers to a zone once for each relative side."""
    for muscle, point in _points(dataset):
        counts = Counter((referral.zone, referral.side) for referral in point.refers_to)
        for (zone, side), count in counts.items():
            if count > 1:
                yield Fault(
                    f"muscles/{muscle.id}", f"point {point.number} refers to {zone} ({side}) {count} times", "Keep one, with all its citations."
                )


def sides_of_zones(dataset: Dataset) -> Iterator[Fault]:
    """Referral to an unpaired zone is `midline`; referral to a paired one never is."""
    zones = dataset.by_id("zones")
    for muscle, point in _points(dataset):
        for referral in point.refers_to:
            zone = zones.get(referral.zone)
            if zone and not zone.paired and referral.side != "midline":
                yield Fault(
                    f"muscles/{muscle.id}", f"point {point.number}: {zone.id} has no sides, yet side is {referral.side}", 'Say side = "midline".'
                )
            if zone and zone.paired and referral.side == "midline":
                yield Fault(
                    f"muscles/{muscle.id}", f"point {point.number}: {zone.id} has a left and a right", "Say ipsilateral, contralateral or bilateral."
                )


def techniques_for_each(dataset: Dataset) -> Iterator[Fault]:
    """A muscle with trigger points has at least three techniques, each once, and one way to find the points."""
    kinds = {technique.id: technique.category for technique in dataset.techniques}
    for muscle in dataset.muscles:
        used = Counter(entry.technique for entry in muscle.techniques)
        for technique, count in used.items():
            if count > 1:
                yield Fault(f"muscles/{muscle.id}", f"{technique} is described {count} times", "Make one entry of them.")
        if muscle.trigger_points and len(used) < FEWEST_TECHNIQUES:
            yield Fault(f"muscles/{muscle.id}", f"only {len(used)} techniques", f"Describe at least {FEWEST_TECHNIQUES}.")
        if muscle.trigger_points and used and "assessment" not in {kinds.get(technique) for technique in used}:
            yield Fault(f"muscles/{muscle.id}", "no technique says how to palpate it", "Add `palpation`: flat or pincer, and from where.")


def _points(dataset: Dataset) -> Iterator[tuple[Muscle, TriggerPoint]]:
    return ((muscle, point) for muscle in dataset.muscles for point in muscle.trigger_points)
