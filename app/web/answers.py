"""The lookup over HTTP: reading where it hurts, and answering with reasons."""

import unicodedata
from collections.abc import Iterable, Iterator
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Request, Response
from pydantic import Field

from app.atlas.alerts import Alert
from app.atlas.answer import Answer
from app.atlas.atlas import Atlas
from app.atlas.catalogue import ids
from app.atlas.lookup import Level, Match, Place, Result, look_up
from app.atlas.resolve import Resolution, Resolved
from app.atlas.suggest import KINDS as SUGGEST_KINDS
from app.atlas.suggest import Kind as SuggestKind
from app.atlas.suggest import Suggestion
from app.dataset.findings import nearest
from app.dataset.records import Side
from app.web.openapi import Example, problems
from app.web.paging import NoQuery
from app.web.problems import Fault, ProblemError
from app.web.resources import Id

MOST_PLACES = 20
NOTHING = Result(total=0, matches=(), combination=())
LONGEST_TEXT = 1000
Spoken = Annotated[str, Field(min_length=1, max_length=LONGEST_TEXT)]
PlaceName = Annotated[str, Field(min_length=1, max_length=80)]


class LookupQuery(NoQuery):
    zone: list[PlaceName] = Field(
        default=[],
        max_length=MOST_PLACES,
        description="Where it hurts: a zone or a region, with a side where wanted: `temple`, `temple:left`. Repeat for several places.",
        examples=[["temple:left"]],
    )
    without: list[PlaceName] = Field(default=[], max_length=MOST_PLACES, description="Where it does not hurt, said in the same way.")
    q: Spoken | None = Field(default=None, description="Where it hurts, in plain words, beside or instead of `zone`.")
    side: Side | None = Field(default=None, description="The side of every paired place that has none of its own.")
    region: Id | None = Field(default=None, description="Only muscles that lie in this region.")
    group: Id | None = Field(default=None, description="Only muscles of this anatomical group.")
    technique: Id | None = Field(default=None, description="Only muscles for which this technique is described.")
    level: Level = Field(default="muscle", description="Rank muscles, or their trigger points one by one.")
    limit: int = Field(default=10, ge=1, le=100, description="How many matches at most.")


class ResolveQuery(NoQuery):
    q: Spoken = Field(description="Where it hurts, in plain words.", examples=["behind my left eye, not the forehead"])


class SuggestQuery(NoQuery):
    q: Annotated[str, Field(min_length=1, max_length=80)] = Field(description="What was typed so far.", examples=["infr"])
    kind: list[SuggestKind] = Field(default=[], description="Only these kinds.")
    limit: int = Field(default=10, ge=1, le=50, description="How many suggestions at most.")


class AskedPlaces(Answer):
    """What was understood of the question."""

    zones: tuple[Place, ...]
    without: tuple[Place, ...]
    text: str | None


class Notice(Answer):
    text: str


class DatasetTag(Answer):
    version: str
    digest: str


class LookupAnswer(Answer):
    alerts: tuple[Alert, ...] = Field(description="Red flags that the words raise, the most urgent first. Show these before anything else.")
    query: AskedPlaces
    total: int = Field(description="How many muscles explain at least one place.")
    matches: tuple[Match, ...] = Field(description="The best of them.")
    combination: tuple[str, ...] = Field(description="The fewest muscles that together explain every place.")
    message: str | None = Field(description="What to do if no place was understood.")
    notice: Notice
    dataset: DatasetTag


class ResolveAnswer(Answer):
    alerts: tuple[Alert, ...]
    resolution: Resolution


class Suggestions(Answer):
    items: tuple[Suggestion, ...]


def router() -> APIRouter:
    made = APIRouter()

    @made.get(
        "/v1/lookup",
        operation_id="lookUp",
        summary="Which muscles can cause this pain?",
        description="Ranks the muscles whose trigger points refer pain to the places given. A score is the sum of its reasons, "
        "each with its citations; docs/ranking.md gives the formulae.",
        response_model=LookupAnswer,
        responses=problems("invalid-parameters", "unknown-value", "side-on-unpaired-zone", "contradiction"),
        tags=["lookup"],
    )
    async def lookup(request: Request, query: Annotated[LookupQuery, Query()]) -> Response:
        answer = answer_lookup(request.scope["atlas"], query)
        return Response(answer.model_dump_json(), media_type="application/json")

    @made.get(
        "/v1/resolve",
        operation_id="resolveText",
        summary="Which places do these words name?",
        description="Reads plain words: typos, plurals, sides, denials, contrasts and ways are understood. Every zone comes with the words "
        "that led to it and a confidence; what names no place resolves to nothing. Red flags in the words come first.",
        response_model=ResolveAnswer,
        responses=problems("invalid-parameters"),
        tags=["lookup"],
    )
    async def resolve(request: Request, query: Annotated[ResolveQuery, Query()]) -> Response:
        return Response(answer_resolve(request.scope["atlas"], query).model_dump_json(), media_type="application/json")

    @made.get(
        "/v1/suggest",
        operation_id="suggest",
        summary="Complete what is being typed",
        description="Zones, regions, muscles, conditions and techniques by the beginning of any of their words; typos are forgiven.",
        response_model=Suggestions,
        responses=problems("invalid-parameters"),
        tags=["lookup"],
    )
    async def suggest(request: Request, query: Annotated[SuggestQuery, Query()]) -> Response:
        return Response(answer_suggest(request.scope["atlas"], query).model_dump_json(), media_type="application/json")

    return made


def examples() -> Iterator[Example]:
    """A lookup of two places, one of them with a side, and of one that does not hurt."""
    query = LookupQuery(zone=["temple:left", "neck-back"], without=["forehead"], limit=2)
    request = "/v1/lookup?zone=temple:left&zone=neck-back&without=forehead&limit=2"
    yield Example("/v1/lookup", lambda atlas: (request, answer_lookup(atlas, query).model_dump_json().encode()))
    said = ResolveQuery(q="behind my left eye, not the forehead")
    yield Example("/v1/resolve", lambda atlas: (f"/v1/resolve?{urlencode({'q': said.q})}", answer_resolve(atlas, said).model_dump_json().encode()))
    typed = SuggestQuery(q="infr", limit=3)
    yield Example("/v1/suggest", lambda atlas: ("/v1/suggest?q=infr&limit=3", answer_suggest(atlas, typed).model_dump_json().encode()))


def answer_resolve(atlas: Atlas, query: ResolveQuery) -> ResolveAnswer:
    """What a text was understood to say, and the red flags in it."""
    said = _readable(query.q)
    resolution = atlas.resolver.resolve(said)
    return ResolveAnswer(alerts=atlas.alarm.alerts(said, [place.zone for place in resolution.zones]), resolution=resolution)


def answer_suggest(atlas: Atlas, query: SuggestQuery) -> Suggestions:
    """Completions of what was typed."""
    return Suggestions(items=atlas.suggester.suggest(query.q, query.kind or SUGGEST_KINDS, query.limit))


def answer_lookup(atlas: Atlas, query: LookupQuery) -> LookupAnswer:
    """The answer to a lookup. Raises ProblemError for places that cannot be understood."""
    reported = _places(atlas, query.zone, query.side, "zone")
    denied = _places(atlas, query.without, query.side, "without")
    alerts: tuple[Alert, ...] = ()
    message = None
    if query.q is not None:
        said = atlas.resolver.resolve(_readable(query.q))
        message = said.message if not reported else None
        reported = _joined(reported, said.zones)[:MOST_PLACES]
        denied = _joined(denied, said.without)[:MOST_PLACES]
        alerts = atlas.alarm.alerts(query.q, [place.name for place in reported])
    elif not reported:
        fault = Fault(detail="Give zone, or q.", parameter="zone")
        raise ProblemError("invalid-parameters", "Say where it hurts: zone=temple, or q=behind my left eye.", [fault])
    _require_sides(reported, denied, query.side)
    _require_consistent(reported, denied)
    result = look_up(atlas, reported, denied, _only(atlas, query), limit=query.limit, level=query.level) if reported else NOTHING
    release = atlas.dataset.release
    return LookupAnswer(
        alerts=alerts,
        query=AskedPlaces(zones=reported, without=denied, text=query.q),
        total=result.total,
        matches=result.matches,
        combination=result.combination,
        message=message,
        notice=Notice(text=release.notice),
        dataset=DatasetTag(version=release.version, digest=atlas.digest),
    )


def _readable(text: str) -> str:
    """The text, if a person can have typed it. Raises ProblemError for control characters."""
    if any(unicodedata.category(char) == "Cc" and char not in "\n\r\t" for char in text):
        raise ProblemError("invalid-parameters", "q holds control characters.", [Fault(detail="Use plain words.", parameter="q")])
    return text


def _joined(given: tuple[Place, ...], said: Iterable[Resolved]) -> tuple[Place, ...]:
    """The places given by parameter, and those that words named, each once."""
    known = {(place.name, place.side) for place in given}
    new = [Place(zone=place.zone, region=None, side=place.side, words=place.words) for place in said if (place.zone, place.side) not in known]
    return (*given, *new)


def _require_sides(reported: tuple[Place, ...], denied: tuple[Place, ...], side: Side | None) -> None:
    if side and reported and not any(place.side for place in (*reported, *denied)):
        detail = f"{', '.join(place.name for place in reported)} has no left or right: leave side={side} out."
        raise ProblemError("side-on-unpaired-zone", detail, [Fault(detail=detail, parameter="side")])


def _require_consistent(reported: tuple[Place, ...], denied: tuple[Place, ...]) -> None:
    for place in reported:
        if any(place.name == other.name and (place.side is None or other.side is None or place.side == other.side) for other in denied):
            detail = f"{place.name} is given as hurting and as not hurting."
            raise ProblemError("contradiction", detail, [Fault(detail=detail, parameter="without")])


def _places(atlas: Atlas, names: Iterable[str], default: Side | None, parameter: str) -> tuple[Place, ...]:
    """The places named, each once, in a stable order. A side on a place that has none is refused; so is an unknown name."""
    places, faults = {}, []
    for name in names:
        id_, _, side = name.partition(":")
        if id_ not in atlas.labels:
            near = tuple(nearest(id_, atlas.labels))
            hint = f"Did you mean {' or '.join(near)}?" if near else "The list is at /v1/zones."
            faults.append(Fault(detail=f"There is no zone or region {id_!r}. {hint}", parameter=parameter, nearest=near))
        elif side and side not in ("left", "right"):
            faults.append(Fault(detail=f"{name}: a side is left or right.", parameter=parameter, nearest=tuple(nearest(side, ("left", "right")))))
        elif side and not atlas.has_sides(id_):
            detail = f"{id_} lies in the midline and has no {side}: leave the side out."
            raise ProblemError("side-on-unpaired-zone", detail, [Fault(detail=detail, parameter=parameter, nearest=(id_,))])
        else:
            own = (side or default) if atlas.has_sides(id_) else None
            is_zone = id_ in atlas.paired
            place = Place.model_validate({"zone": id_ if is_zone else None, "region": None if is_zone else id_, "side": own})
            places[id_, own] = place
    if faults:
        raise ProblemError("unknown-value", " ".join(fault.detail for fault in faults), faults)
    order = {id_: position for position, id_ in enumerate(atlas.labels)}
    return tuple(places[key] for key in sorted(places, key=lambda key: (order[key[0]], key[1] or "")))


def _only(atlas: Atlas, query: LookupQuery) -> frozenset[str] | None:
    wanted = {name: value for name in ("region", "group", "technique") if (value := getattr(query, name))}
    return frozenset(ids(atlas, "muscles", wanted)) if wanted else None
