"""The web app: routes, pages and middleware put together around a source of atlases."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from importlib.metadata import version
from typing import Any

from fastapi import FastAPI

from app.atlas.atlas import Atlas
from app.web import answers, dataset, health, openapi, pages, problems, resources
from app.web.manners import CommonHeaders, ErrorBoundary, HeadAndOptions
from app.web.revision import RevisionMiddleware

SOFTWARE = version("trigger-point-atlas")
TAGS = {
    "lookup": "It hurts here: which muscles?",
    "muscles": "Muscles, their trigger points and what helps.",
    "trigger-points": "Trigger points and where they refer pain.",
    "zones": "The places where pain is felt.",
    "regions": "The regions that group zones.",
    "groups": "Anatomical groups of muscles.",
    "techniques": "Finding and treating trigger points.",
    "factors": "What starts trigger points or keeps them going.",
    "conditions": "Conditions in which trigger points play a part.",
    "red-flags": "When pain is not a matter for massage.",
    "controversies": "Where the science is divided.",
    "sources": "The works that claims are cited from.",
    "dataset": "The dataset as a whole.",
}


def create_web(
    current: Callable[[], Atlas | None],
    report: Callable[[], health.Readiness],
    lifespan: Callable[[FastAPI], AbstractAsyncContextManager[None]] | None = None,
) -> FastAPI:
    """The app that answers from `current()` and reports its readiness from `report()`."""
    app = FastAPI(
        title="Trigger Point Atlas",
        version=SOFTWARE,
        summary="It hurts here: which muscles can send pain there, how sure is that, says who, and what can be done?",
        description="An open reference of muscles, their trigger points, the zones to which they refer pain and the techniques that help. "
        "Every claim carries its sources, what kind of evidence they are, and whether a curator read them. Information, not diagnosis.",
        license_info={"name": "MIT (software), CC BY 4.0 (data)", "identifier": "MIT"},
        openapi_tags=[{"name": name, "description": words} for name, words in TAGS.items()],
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        lifespan=lifespan,
        telemetry={"tracing": False, "metrics": False, "logs": False, "operation_spans": False},
    )
    examples = (*answers.examples(), *resources.examples(), *dataset.examples(SOFTWARE))
    for made in (
        answers.router(),
        resources.router(),
        dataset.router(SOFTWARE),
        health.router(report),
        pages.router(),
        openapi.router(app, current, examples),
    ):
        app.include_router(made)
    pages.mount_static(app)
    problems.install(app)
    outward: tuple[tuple[Any, dict[str, Any]], ...] = (
        (RevisionMiddleware, {"current": current, "software": SOFTWARE}),
        (ErrorBoundary, {}),
        (HeadAndOptions, {}),
        (CommonHeaders, {}),
    )
    for middleware, options in outward:
        app.add_middleware(middleware, **options)
    return app
