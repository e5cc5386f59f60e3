"""The resources: a list and a record for each kind, all made from one table."""

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Annotated, Literal

from fastapi import APIRouter, Path, Query, Request, Response
from pydantic import BaseModel, Field

from app.atlas.atlas import Atlas
from app.atlas.catalogue import ids
from app.dataset.records import (
    SLUG,
    Condition,
    Controversy,
    Evidence,
    Factor,
    Group,
    Muscle,
    Pain,
    Performer,
    RedFlag,
    Region,
    Source,
    Technique,
    TriggerPoint,
    View,
    Zone,
)
from app.web.openapi import Example, problems
from app.web.paging import NoQuery, Page, PageQuery, page, page_body

Id = Annotated[str, Field(pattern=SLUG, max_length=64)]
Words = Annotated[str, Field(min_length=1, max_length=100)]


class MuscleQuery(PageQuery):
    region: Id | None = Field(default=None, description="Muscles that lie in this region.")
    group: Id | None = Field(default=None, description="Muscles of this anatomical group.")
    role: Literal["whole", "pattern", "adjunct"] | None = None
    part_of: Id | None = Field(default=None, description="Parts of this muscle.")
    zone: Id | None = Field(default=None, description="Muscles that refer pain to this zone.")
    pain: Pain | None = Field(default=None, description="With `zone`: only if the pain there is of this kind.")
    technique: Id | None = Field(default=None, description="Muscles for which this technique is described.")
    factor: Id | None = Field(default=None, description="Muscles that this factor affects.")
    condition: Id | None = Field(default=None, description="Muscles whose points are reported in this condition.")
    nerve: Words | None = Field(default=None, description="Words of the nerve's name.")
    q: Words | None = Field(default=None, description="Words of the name or a synonym.")


class TriggerPointQuery(PageQuery):
    muscle: Id | None = None
    zone: Id | None = Field(default=None, description="Points that refer pain to this zone.")
    pain: Pain | None = Field(default=None, description="With `zone`: only if the pain there is of this kind.")
    evidence: Evidence | None = Field(default=None, description="Points with a referral that rests on this kind of evidence.")


class ZoneQuery(PageQuery):
    region: Id | None = None
    view: View | None = Field(default=None, description="Zones that this view of the body can show.")
    depth: Literal["surface", "deep", "internal"] | None = None
    paired: bool | None = Field(default=None, description="Whether the zone has a left and a right.")
    q: Words | None = Field(default=None, description="Words of the label, the description or a synonym.")


class TechniqueQuery(PageQuery):
    category: Literal["assessment", "manual", "exercise", "needling", "device", "self-care"] | None = None
    performed_by: Performer | None = None
    q: Words | None = None


class FactorQuery(PageQuery):
    category: Words | None = None
    q: Words | None = None


class ConditionQuery(PageQuery):
    zone: Id | None = Field(default=None, description="Conditions that hurt here.")
    muscle: Id | None = Field(default=None, description="Conditions in which this muscle's points are reported.")
    red_flag: Id | None = None
    q: Words | None = Field(default=None, description="Words of the name, the description or a synonym.")


class RedFlagQuery(PageQuery):
    urgency: Literal["emergency", "same-day", "within-days", "before-treatment"] | None = None
    region: Id | None = None
    q: Words | None = Field(default=None, description="Words of the name, the finding or the possible cause.")


class ControversyQuery(PageQuery):
    applies_to: Words | None = Field(default=None, description="Such as referrals, techniques, sides.")


class SourceQuery(PageQuery):
    type: Words | None = Field(default=None, description="Such as book, article, review, trial.")
    year: Annotated[int, Field(ge=1800, le=2100)] | None = None
    q: Words | None = Field(default=None, description="Words of the authors, the title or the journal.")


@dataclass(frozen=True)
class Resource:
    """A kind of record over HTTP: its address, its operations' names, its filters, and an id to show."""

    kind: str
    record: type[BaseModel]
    query: type[PageQuery]
    example: str
    words: str

    @property
    def short(self) -> str:
        return self.words.replace(":", ",").split(",")[0]

    @property
    def path(self) -> str:
        return "/v1/" + self.kind.replace("_", "-")


RESOURCES = (
    Resource("muscles", Muscle, MuscleQuery, "upper-trapezius", "muscles, whole, with their trigger points, techniques and citations"),
    Resource("trigger_points", TriggerPoint, TriggerPointQuery, "infraspinatus-1", "trigger points, with where they refer pain"),
    Resource("zones", Zone, ZoneQuery, "temple", "pain zones, from head to foot"),
    Resource("regions", Region, PageQuery, "shoulder", "regions of the body, from head to foot"),
    Resource("groups", Group, PageQuery, "rotator-cuff", "anatomical groups of muscles"),
    Resource("techniques", Technique, TechniqueQuery, "ischemic-compression", "techniques of finding and treating trigger points"),
    Resource("factors", Factor, FactorQuery, "static-computer-work", "factors that start trigger points or keep them going"),
    Resource("conditions", Condition, ConditionQuery, "neck-pain", "conditions in which trigger points play a part, with what else it may be"),
    Resource("red_flags", RedFlag, RedFlagQuery, "cauda-equina", "red flags: when pain is not a matter for massage"),
    Resource("controversies", Controversy, ControversyQuery, "fixed-maps", "controversies, each side with its sources"),
    Resource("sources", Source, SourceQuery, "fdlp-2007-trapezius", "works that the claims are cited from"),
)


def router() -> APIRouter:
    """The routes of all resources."""
    made = APIRouter()
    for resource in RESOURCES:
        name = resource.record.__name__
        plural = resource.kind.title().replace("_", "")
        tag = resource.kind.replace("_", "-")
        made.add_api_route(
            resource.path,
            _lister(resource),
            operation_id=f"list{plural}",
            summary=f"List {resource.short}",
            description=f"Lists {resource.words}. Filters combine; an unknown filter or value is refused.",
            response_model=Page[resource.record],  # type: ignore[name-defined]
            responses=problems("invalid-parameters", "unknown-value"),
            tags=[tag],
        )
        made.add_api_route(
            resource.path + "/{id}",
            _getter(resource),
            operation_id=f"get{name}",
            summary=f"Get one of the {resource.short}",
            description="The whole record, with every claim's citations.",
            response_model=resource.record,
            responses=problems("unknown-id", "invalid-parameters"),
            tags=[tag],
        )
    return made


def examples() -> Iterator[Example]:
    """A list of one record, and a record, of each resource."""
    for resource in RESOURCES:
        yield Example(resource.path, partial(_first, resource))
        yield Example(f"{resource.path}/{{id}}", partial(_shown, resource))


def _first(resource: Resource, atlas: Atlas) -> tuple[str, bytes]:
    return f"{resource.path}?limit=1", page_body(atlas, resource.kind, ids(atlas, resource.kind, {}), resource.query(limit=1))


def _shown(resource: Resource, atlas: Atlas) -> tuple[str, bytes]:
    bodies = atlas.bodies[resource.kind]
    id_ = resource.example if resource.example in bodies else next(iter(bodies), resource.example)
    return f"{resource.path}/{id_}", bodies.get(id_, b"{}")


def _lister(resource: Resource) -> Callable[..., Awaitable[Response]]:
    query_type = resource.query

    async def list_records(request: Request, query: Annotated[query_type, Query()]) -> Response:  # type: ignore[valid-type]
        atlas = request.scope["atlas"]
        return page(request, atlas, resource.kind, ids(atlas, resource.kind, query.filters), query)  # type: ignore[attr-defined]

    return list_records


def _getter(resource: Resource) -> Callable[..., Awaitable[Response]]:
    name = Annotated[str, Path(alias="id", max_length=64, examples=[resource.example])]

    # The empty query is declared so that unknown parameters are refused here too.
    async def get_record(request: Request, id_: name, _: Annotated[NoQuery, Query()]) -> Response:
        atlas = request.scope["atlas"]
        atlas.get(resource.kind, id_)
        return Response(atlas.bodies[resource.kind][id_], media_type="application/json")

    return get_record
