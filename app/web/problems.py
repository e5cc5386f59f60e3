"""Errors as problem details (RFC 9457): what is wrong, and what to do, in one shape for every status."""

from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ConfigDict, Field
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse

from app.atlas.atlas import UnknownIdError
from app.dataset.findings import nearest

MEDIA_TYPE = "application/problem+json"


class Fault(BaseModel):
    """One thing that is wrong with a request."""

    model_config = ConfigDict(frozen=True)

    detail: str
    parameter: str | None = Field(default=None, description="The query or path parameter.")
    nearest: tuple[str, ...] = Field(default=(), description="Known values spelt most like the one given.")


class Problem(BaseModel):
    """Problem details. `type` is the address of a page that explains this kind of problem."""

    model_config = ConfigDict(frozen=True, json_schema_serialization_defaults_required=True)

    type: str
    title: str
    status: int
    detail: str
    instance: str = Field(description="The path that was asked for.")
    errors: tuple[Fault, ...] = ()


TYPES: dict[str, tuple[int, str, str]] = {
    "not-found": (404, "Nothing here", "No page and no resource has this address."),
    "unknown-id": (404, "Unknown id", "The address is right but no record has this id. `errors` names the nearest ids."),
    "method-not-allowed": (405, "Method not allowed", "Everything here is read with GET or HEAD."),
    "invalid-parameters": (422, "Invalid parameters", "A parameter is unknown, misspelt, missing or out of range. Nothing is ignored silently."),
    "unknown-value": (422, "Unknown value", "A parameter names a record that does not exist. `errors` names the nearest ones."),
    "side-on-unpaired-zone": (422, "A side on an unpaired zone", "Zones of the midline have no left and right: leave the side out."),
    "contradiction": (422, "Contradictory places", "The same place was given as hurting and as not hurting."),
    "too-large": (413, "Request too large", "The request is longer than this service reads."),
    "internal": (500, "Internal error", "The fault is ours. It was logged; the request id helps to find it."),
    "not-ready": (503, "Not ready", "No dataset is loaded yet, or the newest could not be loaded. Try again shortly."),
}


class ProblemError(ValueError):
    """Raised anywhere while answering; becomes the problem of its type."""

    def __init__(self, type_: str, detail: str, errors: Iterable[Fault] = (), headers: Mapping[str, str] | None = None) -> None:
        super().__init__(detail)
        self.type, self.detail, self.errors, self.headers = type_, detail, tuple(errors), headers


def problem(path: str, type_: str, detail: str, errors: Iterable[Fault] = (), headers: Mapping[str, str] | None = None) -> JSONResponse:
    """The response for a problem."""
    status, title, _ = TYPES[type_]
    body = Problem(type=f"/problems/{type_}", title=title, status=status, detail=detail, instance=path, errors=tuple(errors))
    return JSONResponse(body.model_dump(mode="json"), status, {**(headers or {}), "Cache-Control": "no-store"}, MEDIA_TYPE)


def install(app: FastAPI) -> None:
    """Answer every error of an app with a problem."""
    app.add_exception_handler(ProblemError, _on_problem)
    app.add_exception_handler(UnknownIdError, _on_unknown)
    app.add_exception_handler(RequestValidationError, _on_invalid)
    app.add_exception_handler(HTTPException, _on_http)


def _on_problem(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, ProblemError)  # noqa: S101 - the handler is registered for this class only
    return problem(request.url.path, error.type, error.detail, error.errors, error.headers)


def _on_unknown(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, UnknownIdError)  # noqa: S101 - the handler is registered for this class only
    kind = error.kind.replace("_", "-")
    near = tuple(error.nearest)
    hint = f"Did you mean {' or '.join(near)}?" if near else f"The list is at /v1/{kind}."
    fault = Fault(detail=f"{kind.replace('-', ' ')} has no {error.id!r}. {hint}", parameter=error.parameter or "id", nearest=near)
    return problem(request.url.path, "unknown-value" if error.parameter else "unknown-id", fault.detail, [fault])


def _on_http(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)  # noqa: S101 - the handler is registered for this class only
    type_ = next((name for name, (status, *_) in TYPES.items() if status == error.status_code), "internal")
    detail = {
        404: f"Nothing is at {request.url.path}. The API is described at /docs.",
        405: f"{request.method} is not answered here.",
    }.get(error.status_code, HTTPStatus(error.status_code).phrase)
    return problem(request.url.path, type_, detail, headers=error.headers)


def _on_invalid(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)  # noqa: S101 - the handler is registered for this class only
    known = {field.alias for field in _query_fields(request)}
    faults = [_fault(raw, known) for raw in error.errors()]
    return problem(request.url.path, "invalid-parameters", " ".join(fault.detail for fault in faults), faults)


def _query_fields(request: Request) -> Iterable[Any]:
    """The query parameters of the route that was called."""
    route = request.scope.get("route")
    for parameter in getattr(getattr(route, "dependant", None), "query_params", ()):
        annotation = parameter.field_info.annotation
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            for name, field in annotation.model_fields.items():
                yield type("Query", (), {"alias": field.alias or name})
        else:
            yield parameter


def _fault(raw: Mapping[str, Any], known: set[str]) -> Fault:
    parameter = str(raw["loc"][1]) if len(raw["loc"]) > 1 else str(raw["loc"][0])
    if raw["type"] == "extra_forbidden":
        near = tuple(nearest(parameter, known))
        hint = f"Did you mean {' or '.join(near)}?" if near else f"Known here: {', '.join(sorted(known)) or 'none'}."
        return Fault(detail=f"There is no parameter {parameter!r}. {hint}", parameter=parameter, nearest=near)
    if raw["type"] == "literal_error":
        allowed = raw["ctx"]["expected"].replace("'", "").replace(" or ", ", ").split(", ")
        return Fault(
            detail=f"{parameter} cannot be {raw['input']!r}: it is {raw['ctx']['expected']}.",
            parameter=parameter,
            nearest=tuple(nearest(str(raw["input"]), allowed)),
        )
    if raw["type"] == "missing":
        return Fault(detail=f"{parameter} is required.", parameter=parameter)
    return Fault(detail=f"{parameter}: {raw['msg']} (given {raw['input']!r}).", parameter=parameter)
