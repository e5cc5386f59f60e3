"""Lists of records, filtered. Filters combine: a record is listed if it passes each of them."""

from collections.abc import Callable, Mapping
from typing import Any

from app.atlas.atlas import Atlas

Filter = Callable[[Any, Any], bool]


def _refers(muscle: Any, zone: str) -> bool:
    return any(referral.zone == zone for point in muscle.trigger_points for referral in point.refers_to)


def _pain(muscle: Any, pain: str) -> bool:
    return any(referral.pain == pain for point in muscle.trigger_points for referral in point.refers_to)


def _words(*fields: str) -> Filter:
    """Whether every word of the text is in one of these fields."""

    def holds(record: Any, text: str) -> bool:
        values = (getattr(record, field) for field in fields)
        said = " ".join(" ".join(value) if isinstance(value, tuple) else value or "" for value in values).lower()
        return all(word in said for word in text.lower().split())

    return holds


def _is(field: str) -> Filter:
    return lambda record, value: getattr(record, field) == value


def _has(field: str, key: str | None = None) -> Filter:
    return lambda record, value: any((getattr(item, key) if key else item) == value for item in getattr(record, field))


FILTERS: dict[str, dict[str, Filter]] = {
    "muscles": {
        "region": _has("regions"),
        "group": _is("group"),
        "role": _is("role"),
        "part_of": _is("part_of"),
        "zone": _refers,
        "pain": _pain,
        "technique": _has("techniques", "technique"),
        "factor": _has("factors", "factor"),
        "nerve": lambda muscle, text: text.lower() in muscle.anatomy.nerve.lower(),
        "q": _words("name", "latin", "synonyms"),
    },
    "trigger_points": {
        "muscle": _is("muscle"),
        "zone": lambda point, zone: any(referral.zone == zone for referral in point.refers_to),
        "pain": lambda point, pain: any(referral.pain == pain for referral in point.refers_to),
        "evidence": lambda point, evidence: any(referral.evidence == evidence for referral in point.refers_to),
    },
    "zones": {
        "region": _is("region"),
        "view": _has("views"),
        "depth": _is("depth"),
        "paired": _is("paired"),
        "q": _words("label", "description", "synonyms"),
    },
    "regions": {},
    "groups": {},
    "techniques": {
        "category": _is("category"),
        "performed_by": _has("performed_by"),
        "q": _words("name", "description", "synonyms"),
    },
    "factors": {"category": _is("category"), "q": _words("name", "how_it_acts")},
    "conditions": {
        "zone": _has("zones"),
        "muscle": _has("muscles", "muscle"),
        "red_flag": _has("red_flags"),
        "q": _words("name", "description", "synonyms"),
    },
    "red_flags": {"urgency": _is("urgency"), "region": _has("regions"), "q": _words("name", "finding", "possible_cause")},
    "controversies": {"applies_to": _has("applies_to")},
    "sources": {"type": _is("type"), "year": _is("year"), "q": _words("authors", "title", "container")},
}

REFERENCES = {
    "condition": "conditions",
    "factor": "factors",
    "group": "groups",
    "muscle": "muscles",
    "part_of": "muscles",
    "red_flag": "red_flags",
    "region": "regions",
    "technique": "techniques",
    "zone": "zones",
}
"""The filters whose values are ids, and of what."""


def ids(atlas: Atlas, kind: str, wanted: Mapping[str, Any]) -> list[str]:
    """The ids of the records of a kind that pass every filter, in the dataset's order.

    A zone and a kind of pain asked for together must hold of the same referral. Raises UnknownIdError for a filter
    that names no record.
    """
    for name, value in wanted.items():
        if name in REFERENCES:
            atlas.get(REFERENCES[name], value, parameter=name)
    if kind == "muscles" and "condition" in wanted:
        named = {entry.muscle for entry in atlas.get("conditions", wanted["condition"]).muscles}
        return [id_ for id_ in ids(atlas, kind, {name: value for name, value in wanted.items() if name != "condition"}) if id_ in named]
    filters = FILTERS[kind]
    found = [record for record in atlas.records[kind].values() if all(filters[name](record, value) for name, value in wanted.items())]
    if {"zone", "pain"} <= wanted.keys():
        found = [record for record in found if _both(record, wanted["zone"], wanted["pain"])]
    return [record.id for record in found]


def _both(record: Any, zone: str, pain: str) -> bool:
    points = getattr(record, "trigger_points", (record,))
    return any(referral.zone == zone and referral.pain == pain for point in points for referral in point.refers_to)
