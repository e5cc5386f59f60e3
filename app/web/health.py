"""Health: whether the process lives, and whether what it serves is the newest."""

from collections.abc import Callable
from datetime import datetime

from fastapi import APIRouter, Response
from pydantic import BaseModel, ConfigDict, Field

NO_STORE = {"Cache-Control": "no-store"}


class Readiness(BaseModel):
    """Whether requests can be answered, from what, and since when the database could not be asked for anything newer."""

    model_config = ConfigDict(frozen=True)

    ready: bool
    revision: int | None
    digest: str | None
    version: str | None
    checked_at: datetime | None
    failing_since: datetime | None
    reason: str | None = Field(description="Why the newest revision could not be looked for or loaded.")


def router(report: Callable[[], Readiness]) -> APIRouter:
    made = APIRouter(include_in_schema=False)

    @made.get("/health/live")
    async def live() -> Response:
        return Response('{"live":true}', media_type="application/json", headers=NO_STORE)

    @made.get("/health/ready")
    async def ready() -> Response:
        readiness = report()
        return Response(readiness.model_dump_json(), 200 if readiness.ready else 503, NO_STORE, "application/json")

    return made
