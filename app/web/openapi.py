"""The OpenAPI document: what FastAPI makes of the routes, with the problems and the licence written in."""

import json
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, FastAPI, Response
from fastapi.openapi.utils import get_openapi

from app.atlas.atlas import Atlas
from app.web.problems import MEDIA_TYPE, TYPES, Problem, ProblemError

REF = "#/components/schemas/Problem"


@dataclass(frozen=True)
class Example:
    """A request to show in the document: the path of its route, and how the request and its answer are made from an atlas."""

    path: str
    show: Callable[[Atlas], tuple[str, bytes]]


def problems(*types: str) -> dict[int | str, dict[str, Any]]:
    """The `responses` of a route that answers with these problems."""
    found: dict[int | str, dict[str, Any]] = {}
    for name in (*types, "not-ready"):
        status, title, words = TYPES[name]
        entry = found.setdefault(status, {"description": words, "content": {MEDIA_TYPE: {"schema": {"$ref": REF}, "examples": {}}}})
        example = {"type": f"/problems/{name}", "title": title, "status": status, "detail": words, "instance": "/v1/…", "errors": []}
        entry["content"][MEDIA_TYPE]["examples"][name] = {"summary": title, "value": example}
    return found


def router(app: FastAPI, current: Callable[[], Atlas | None], examples: Iterable[Example]) -> APIRouter:
    """The route of the document. Its examples are answers to real requests, made from the current atlas."""
    made = APIRouter(include_in_schema=False)
    kept: dict[str, bytes] = {}
    shown = tuple(examples)

    @made.get("/openapi.json")
    async def openapi() -> Response:
        atlas = current()
        digest = atlas.digest if atlas else ""
        if digest not in kept:
            kept.clear()
            kept[digest] = json.dumps(describe(app, atlas, shown), ensure_ascii=False, separators=(",", ":")).encode()
        return Response(kept[digest], media_type="application/json", headers={"Cache-Control": "public, max-age=60"})

    return made


def describe(app: FastAPI, atlas: Atlas | None, examples: Iterable[Example]) -> dict[str, Any]:
    """The OpenAPI document of an app; without an atlas it has no examples of answers."""
    document = get_openapi(
        title=app.title,
        version=app.version,
        summary=app.summary,
        description=app.description,
        routes=app.routes,
        tags=app.openapi_tags,
        license_info=app.license_info,
        servers=[{"url": "/", "description": "This server."}],
    )
    schemas = document["components"]["schemas"]
    made = Problem.model_json_schema(ref_template="#/components/schemas/{model}", mode="serialization")
    schemas.update(made.pop("$defs", {}))
    schemas["Problem"] = made
    for unused in ("HTTPValidationError", "ValidationError"):
        schemas.pop(unused, None)
    if atlas:
        for example in examples:
            with suppress(ProblemError):  # what this dataset does not hold has no example
                request, answer = example.show(atlas)
                content = document["paths"][example.path]["get"]["responses"]["200"]["content"]["application/json"]
                content["examples"] = {"answer": {"summary": f"GET {request}", "value": json.loads(answer)}}
    return document
