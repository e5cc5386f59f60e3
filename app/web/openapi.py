"""The OpenAPI document: what FastAPI makes of the routes, with the problems and the licence written in."""

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from app.web.problems import MEDIA_TYPE, TYPES, Problem

REF = "#/components/schemas/Problem"


def problems(*types: str) -> dict[int | str, dict[str, Any]]:
    """The `responses` of a route that answers with these problems."""
    found: dict[int | str, dict[str, Any]] = {}
    for name in (*types, "not-ready"):
        status, title, words = TYPES[name]
        entry = found.setdefault(status, {"description": words, "content": {MEDIA_TYPE: {"schema": {"$ref": REF}, "examples": {}}}})
        example = {"type": f"/problems/{name}", "title": title, "status": status, "detail": words, "instance": "/v1/…", "errors": []}
        entry["content"][MEDIA_TYPE]["examples"][name] = {"summary": title, "value": example}
    return found


def describe(app: FastAPI) -> dict[str, Any]:
    """The document of an app, made once."""
    if not app.openapi_schema:
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
        app.openapi_schema = document
    return app.openapi_schema
