"""Reading the authored files: TOML in, records and findings out. Nothing here judges what a record says.

A file that cannot be read costs that file only: all the others are still read, so that one run reports everything.
What the reader fills in, so that authors need not: a trigger point's id and muscle, and, on each referral, the
citations of its trigger point.
"""

import json
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from app.dataset.dataset import Dataset, Release
from app.dataset.findings import DataInvalidError, Finding, suggestion
from app.dataset.records import (
    Condition,
    Controversy,
    Factor,
    Group,
    Lexicon,
    Muscle,
    Record,
    RedFlag,
    Region,
    SessionGuide,
    Slug,
    Source,
    Technique,
    Text,
    Zone,
)

R = TypeVar("R", bound=Record)

ONE_A_FILE: dict[str, type[Record]] = {
    "muscles": Muscle,
    "techniques": Technique,
    "factors": Factor,
    "conditions": Condition,
    "red_flags": RedFlag,
    "controversies": Controversy,
    "sources": Source,
}


class Allowance(Record):
    """An accepted exception to a rule: the rule, the record that may break it, and why."""

    rule: Slug
    record: Text
    reason: Text


@dataclass
class Reading:
    """What was found in a data folder. `broken` holds the records, as `kind/id`, whose files could not be used."""

    dataset: Dataset
    allowances: tuple[Allowance, ...] = ()
    files: dict[str, str] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)
    findings: list[Finding] = field(default_factory=list)


def read(root: Path) -> Reading:
    """Read a data folder whole.

    Raises DataInvalidError if `dataset.toml`, without which nothing can be said, is missing or wrong.
    """
    return _Reader(root).read()


class _Reader:
    def __init__(self, root: Path) -> None:
        self.root = root
        self.files: dict[str, str] = {}
        self.broken: set[str] = set()
        self.findings: list[Finding] = []

    def read(self) -> Reading:
        release = self._release()
        regions, zones = self._vocabulary()
        guide = self._one(SessionGuide, "session_guide")
        lexicon = self._one(Lexicon, "lexicon")
        ones: dict[str, Any] = {kind: tuple(self._one_a_file(kind, model)) for kind, model in ONE_A_FILE.items()}
        groups = tuple(sorted(self._many(self.root / "groups.toml", "groups", Group), key=lambda group: group.id))
        dataset = Dataset(release=release, session_guide=guide, lexicon=lexicon, regions=regions, zones=zones, groups=groups, **ones)
        allowances = tuple(self._many(self.root / "exceptions.toml", "exceptions", Allowance))
        return Reading(dataset, allowances, self.files, self.broken, self.findings)

    def _one(self, model: type[R], name: str) -> R | None:
        """The record of a file that there is one of, if it is there."""
        path = self.root / f"{name.replace('_', '-')}.toml"
        return self._record(model, self._toml(path, name), path, name) if path.exists() else None

    def _release(self) -> Release:
        path = self.root / "dataset.toml"
        release = self._record(Release, self._toml(path), path, "dataset") if path.exists() else None
        if release is None:
            self._find(path, "dataset", "readable-files", "the dataset's own description is missing or wrong", "Is this a data folder?")
            raise DataInvalidError(self.findings)
        return release

    def _vocabulary(self) -> tuple[tuple[Region, ...], tuple[Zone, ...]]:
        read: list[tuple[Region, list[Zone]]] = []
        for path in sorted((self.root / "zones").glob("*.toml")):
            table = self._toml(path, f"regions/{path.stem}") or {}
            entries = table.pop("zones", [])
            region = self._record(Region, table, path, f"regions/{path.stem}")
            zones = [self._record(Zone, {"region": path.stem} | entry, path, _name("zones", entry)) for entry in entries]
            if region:
                self._require_name(path, f"regions/{path.stem}", region.id)
                read.append((region, [zone for zone in zones if zone]))
        read.sort(key=lambda pair: (pair[0].position, pair[0].id))
        return tuple(region for region, _ in read), tuple(zone for _, zones in read for zone in zones)

    def _one_a_file(self, kind: str, model: type[Record]) -> Iterator[Record]:
        for path in sorted((self.root / kind.replace("_", "-")).glob("*.toml")):
            table = self._toml(path, f"{kind}/{path.stem}")
            if table is None:
                continue
            if kind == "muscles":
                _fill_in(table)
            record = self._record(model, table, path, f"{kind}/{path.stem}")
            if record:
                self._require_name(path, f"{kind}/{path.stem}", table["id"])
                yield record

    def _many(self, path: Path, key: str, model: type[R]) -> Iterator[R]:
        for entry in (self._toml(path) or {}).get(key, []) if path.exists() else []:
            record = self._record(model, entry, path, _name(key, entry))
            if record:
                yield record

    def _toml(self, path: Path, name: str = "") -> dict[str, Any] | None:
        try:
            return tomllib.loads(path.read_text(encoding="utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            self._find(path, name or path.stem, "readable-files", f"not valid TOML: {error}", "Mend the syntax at the place named.")
            self.broken.add(name)
            return None

    def _record(self, model: type[R], table: Any, path: Path, name: str) -> R | None:
        if table is None:
            return None
        try:
            record = model.model_validate_json(json.dumps(table, default=str))
        except ValidationError as error:
            for words, tip in _explained(model, error):
                self._find(path, name, "known-shape", words, tip)
            self.broken.add(name)
            return None
        self.files[name] = self._relative(path)
        return record

    def _require_name(self, path: Path, name: str, id_: str) -> None:
        if id_ != path.stem:
            self._find(
                path, name, "file-names", f"the file is called {path.stem}, its record {id_}", f"Rename the file to {id_}.toml, or correct the id."
            )

    def _find(self, path: Path, name: str, rule: str, words: str, tip: str) -> None:
        self.findings.append(Finding(self._relative(path), name, rule, words, tip))

    def _relative(self, path: Path) -> str:
        return path.relative_to(self.root).as_posix()


def _name(kind: str, entry: Any) -> str:
    return f"{kind}/{entry.get('id', '?')}" if isinstance(entry, dict) else f"{kind}/?"


def _fill_in(muscle: dict[str, Any]) -> None:
    """Write out what a muscle's file may leave to the reader."""
    for point in muscle.get("trigger_points", []):
        point.setdefault("id", f"{muscle.get('id')}-{point.get('number')}")
        point.setdefault("muscle", muscle.get("id"))
        for referral in point.get("refers_to", []):
            own = referral.get("citations", [])
            said = [(citation.get("source"), citation.get("locator")) for citation in own]
            shared = [citation for citation in point.get("citations", []) if (citation.get("source"), citation.get("locator")) not in said]
            referral["citations"] = own + shared


def _explained(model: type[Record], error: ValidationError) -> Iterator[tuple[str, str]]:
    """Each fault of a record as words and a tip."""
    for fault in error.errors(include_url=False):
        place = ".".join(str(part) for part in fault["loc"]) or "the record"
        if fault["type"] == "extra_forbidden":
            fields = _fields_at(model, fault["loc"][:-1])
            known = suggestion(str(fault["loc"][-1]), fields, f"Known here: {', '.join(sorted(fields))}.")
            yield f"{place}: unknown key", known
        elif fault["type"] == "literal_error":
            yield f"{place}: {fault['input']!r} is not allowed", f"Allowed: {fault['ctx']['expected']}."
        elif fault["type"] == "missing":
            yield f"{place}: missing", "Add it; the author's guide shows the shape."
        else:
            yield f"{place}: {fault['msg']} (found {fault['input']!r})", "Correct the value; the author's guide shows the shape."


def _fields_at(model: type[BaseModel], loc: tuple[int | str, ...]) -> set[str]:
    """The names of the fields that the record class at this place inside `model` knows."""
    for part in loc:
        if isinstance(part, str) and part in model.model_fields:
            nested = _model_in(model.model_fields[part].annotation)
            model = nested or model
    return set(model.model_fields)


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for arg in get_args(annotation) if (found := _model_in(arg))), None)
