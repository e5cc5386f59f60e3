"""One revision a request: the atlas is read once, and its tag is known before any work.

An answer is a function of the dataset, the software and the address, so its ETag is a digest of the three. A request
that carries the tag got it from this address and this revision, and is answered with 304 at once.
"""

from collections.abc import Callable
from hashlib import blake2b

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.atlas.atlas import Atlas
from app.web.problems import problem

CACHE = "public, max-age=60, stale-while-revalidate=86400"


class RevisionMiddleware:
    """Puts the current atlas into the scope of every request for data, and tags what is answered from it."""

    def __init__(self, app: ASGIApp, current: Callable[[], Atlas | None], software: str) -> None:
        self.app, self.current, self.software = app, current, software

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or not scope["path"].startswith("/v1/"):
            await self.app(scope, receive, send)
            return
        atlas = self.current()
        if atlas is None:
            detail = "No dataset is loaded yet; /health/ready says why."
            await problem(scope["path"], "not-ready", detail, headers={"Retry-After": "2"})(scope, receive, send)
            return
        scope["atlas"] = atlas
        tag = self.tag(atlas, scope)
        if scope["method"] in ("GET", "HEAD") and tag in _tags(Headers(scope=scope).get("if-none-match", "")):
            await Response(status_code=304, headers={"ETag": tag, "Cache-Control": CACHE})(scope, receive, send)
            return

        async def tagged(message: Message) -> None:
            if message["type"] == "http.response.start" and message["status"] == 200:  # noqa: PLR2004
                headers = MutableHeaders(scope=message)
                headers["ETag"] = tag
                headers.setdefault("Cache-Control", CACHE)
                headers.append("Link", '<https://creativecommons.org/licenses/by/4.0/>; rel="license"')
            await send(message)

        await self.app(scope, receive, tagged)

    def tag(self, atlas: Atlas, scope: Scope) -> str:
        parts = (atlas.digest, self.software, scope["path"], scope["query_string"].decode("latin-1"))
        return '"' + blake2b("\n".join(parts).encode(), digest_size=12).hexdigest() + '"'


def _tags(header: str) -> set[str]:
    """The tags of an If-None-Match header, compared weakly as RFC 9110 asks for GET."""
    return {tag.strip().removeprefix("W/") for tag in header.split(",")}
