"""The composition root of the server: settings, engine, live atlas, web app. `uvicorn --factory app.main:create_app`."""

import asyncio
import logging
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress

from fastapi import FastAPI

from app.live import Live
from app.settings import Settings
from app.store.engine import make_engine
from app.web.app import create_web
from app.web.health import Readiness


def create_app() -> FastAPI:
    """The app of one server process, from the environment."""
    settings = Settings()
    logging.basicConfig(level=settings.log_level.upper(), format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    live = Live(make_engine(settings.database_url), settings.poll_seconds)

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncGenerator[None]:
        await asyncio.to_thread(live.attempt)
        watching = asyncio.create_task(live.watch())
        yield
        watching.cancel()
        with suppress(asyncio.CancelledError):
            await watching
        live.engine.dispose()

    return create_web(lambda: live.atlas, lambda: readiness(live), lifespan)


def readiness(live: Live) -> Readiness:
    health, revision = live.health, live.health.revision
    return Readiness(
        ready=live.atlas is not None,
        revision=revision.number if revision else None,
        digest=revision.digest if revision else None,
        version=revision.version if revision else None,
        checked_at=health.checked_at,
        failing_since=health.failing_since,
        reason=health.failure,
    )
