"""Pages for people: the front page, the interactive documentation, and what each problem means. All served from here."""

from html import escape
from pathlib import Path

from fastapi import APIRouter, FastAPI, Request, Response
from starlette.responses import FileResponse, HTMLResponse
from starlette.staticfiles import StaticFiles

from app.web.problems import TYPES, problem

EXPLORER = Path(__file__).parent / "explorer"
PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} · Trigger Point Atlas</title>
<link rel="icon" href="/static/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/static/page.css">
<main>
<p><a href="/">Trigger Point Atlas</a></p>
<h1>{title}</h1>
{body}
</main>
</html>
"""


def router() -> APIRouter:
    made = APIRouter(include_in_schema=False)

    @made.get("/")
    async def front() -> FileResponse:
        return FileResponse(EXPLORER / "index.html")

    @made.get("/docs")
    async def docs() -> FileResponse:
        return FileResponse(EXPLORER / "docs.html")

    @made.get("/problems")
    async def problem_list() -> HTMLResponse:
        items = "".join(f'<li><a href="/problems/{name}">{escape(title)}</a> ({status})</li>' for name, (status, title, _) in TYPES.items())
        return HTMLResponse(PAGE.format(title="Problems", body=f"<ul>{items}</ul>"))

    @made.get("/problems/{name}")
    async def problem_page(request: Request, name: str) -> Response:
        if name not in TYPES:
            return problem(request.url.path, "not-found", f"There is no kind of problem called {name!r}; the list is at /problems.")
        status, title, words = TYPES[name]
        return HTMLResponse(PAGE.format(title=escape(title), body=f"<p>Status {status}.</p><p>{escape(words)}</p>"))

    return made


def mount_static(app: FastAPI) -> None:
    """The pages' own files, and those of Swagger UI, which come with a package."""
    app.mount("/static/swagger", StaticFiles(packages=[("fastapi_swagger", "resources")]), name="swagger")
    app.mount("/static", StaticFiles(directory=EXPLORER), name="static")
