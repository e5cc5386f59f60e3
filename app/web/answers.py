"""The lookup over HTTP: reading where it hurts, and answering with reasons."""

from collections.abc import Iterable, Iterator
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from pydantic import Field

from app.atlas.answer import Answer
from app.atlas.atlas import Atlas
from app.atlas.catalogue import ids
from app.atlas.lookup import Match, Place, look_up
from app.dataset.findings import nearest
from app.dataset.records import Side
from app.web.openapi import Example, problems
from app.web.paging import NoQuery
from app.web.problems import Fault, ProblemError
from app.web.resources import Id

MOST_PLACES = 20
PlaceName = Annotated[str, Field(min_length=1, max_length=80)]


class LookupQuery(NoQuery):
    zone: list[PlaceName] = Field(
        default=[],
        max_length=MOST_PLACES,
        description="Where it hurts: a zone or a region, with a side where wanted: `temple`, `temple:left`. Repeat for several places.",
        examples=[["temple:left"]],
    )
    without: list[PlaceName] = Field(default=[], max_length=MOST_PLACES, description="Where it does not hurt, said in the same way.")
    side: Side | None = Field(default=None, description="The side of every paired place that has none of its own.")
    region: Id | None = Field(default=None, description="Only muscles that lie in this region.")
    group: Id | None = Field(default=None, description="Only muscles of this anatomical group.")
    technique: Id | None = Field(default=None, description="Only muscles for which this technique is described.")
    limit: int = Field(default=10, ge=1, le=100, description="How many matches at most.")


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
    query: AskedPlaces
    total: int = Field(description="How many muscles explain at least one place.")
    matches: tuple[Match, ...] = Field(description="The best of them.")
    combination: tuple[str, ...] = Field(description="The fewest muscles that together explain every place.")
    notice: Notice
    dataset: DatasetTag


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

    return made


def examples() -> Iterator[Example]:
    """A lookup of two places, one of them with a side, and of one that does not hurt."""
    query = LookupQuery(zone=["temple:left", "neck-back"], without=["forehead"], limit=2)
    request = "/v1/lookup?zone=temple:left&zone=neck-back&without=forehead&limit=2"
    yield Example("/v1/lookup", lambda atlas: (request, answer_lookup(atlas, query).model_dump_json().encode()))


def answer_lookup(atlas: Atlas, query: LookupQuery) -> LookupAnswer:
    """The answer to a lookup. Raises ProblemError for places that cannot be understood."""
    reported = _places(atlas, query.zone, query.side, "zone")
    denied = _places(atlas, query.without, query.side, "without")
    if not reported:
        raise ProblemError(
            "invalid-parameters", "Say where it hurts, for instance zone=temple.", [Fault(detail="zone is required.", parameter="zone")]
        )
    if query.side and not any(place.side for place in (*reported, *denied)):
        detail = f"{', '.join(place.name for place in reported)} has no left or right: leave side={query.side} out."
        raise ProblemError("side-on-unpaired-zone", detail, [Fault(detail=detail, parameter="side")])
    for place in reported:
        if any(place.name == other.name and (place.side is None or other.side is None or place.side == other.side) for other in denied):
            detail = f"{place.name} is given as hurting and as not hurting."
            raise ProblemError("contradiction", detail, [Fault(detail=detail, parameter="without")])
    result = look_up(atlas, reported, denied, _only(atlas, query), query.limit)
    release = atlas.dataset.release
    return LookupAnswer(
        query=AskedPlaces(zones=reported, without=denied, text=None),
        total=result.total,
        matches=result.matches,
        combination=result.combination,
        notice=Notice(text=release.notice),
        dataset=DatasetTag(version=release.version, digest=atlas.digest),
    )


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
