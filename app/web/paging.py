"""Pages of lists: items, total, limit, offset, and RFC 8288 links to the pages around."""

from collections.abc import Sequence
from typing import Generic, TypeVar
from urllib.parse import urlencode

from fastapi import Request, Response
from pydantic import BaseModel, ConfigDict, Field

from app.atlas.atlas import Atlas

T = TypeVar("T")


class NoQuery(BaseModel):
    """Query parameters; one that is unknown is refused, and this class knows none."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class PageQuery(NoQuery):
    limit: int = Field(default=50, ge=1, le=500, description="How many items at most.")
    offset: int = Field(default=0, ge=0, le=1_000_000, description="How many items to skip.")

    @property
    def filters(self) -> dict[str, object]:
        """The filters that were given, without the paging."""
        return self.model_dump(exclude={"limit", "offset"}, exclude_none=True)


class Page(BaseModel, Generic[T]):
    """A part of a list. `total` counts the whole list after filtering."""

    model_config = ConfigDict(json_schema_serialization_defaults_required=True)

    items: list[T]
    total: int
    limit: int
    offset: int


def page(request: Request, atlas: Atlas, kind: str, ids: Sequence[str], query: PageQuery) -> Response:
    """The page of these records that the query asks for, as JSON with links."""
    return Response(page_body(atlas, kind, ids, query), media_type="application/json", headers=links(request, len(ids), query))


def page_body(atlas: Atlas, kind: str, ids: Sequence[str], query: PageQuery) -> bytes:
    """The JSON of a page, put together from the records' prepared bodies."""
    bodies = atlas.bodies[kind]
    items = b",".join(bodies[id_] for id_ in ids[query.offset : query.offset + query.limit])
    return b'{"items":[%b],"total":%d,"limit":%d,"offset":%d}' % (items, len(ids), query.limit, query.offset)


def links(request: Request, total: int, query: PageQuery) -> dict[str, str]:
    """The Link header of a page, or nothing where there is only one."""
    last = max((total - 1) // query.limit, 0) * query.limit
    around = {
        "first": 0,
        "prev": max(query.offset - query.limit, 0) if query.offset else None,
        "next": query.offset + query.limit if query.offset + query.limit < total else None,
        "last": last,
    }
    kept = [(name, value) for name, value in request.query_params.multi_items() if name not in ("limit", "offset")]
    found = []
    for relation, offset in around.items():
        if offset is not None:
            address = urlencode([*kept, ("limit", query.limit), ("offset", offset)])
            found.append(f'<{request.url.path}?{address}>; rel="{relation}"')
    return {"Link": ", ".join(found)}
