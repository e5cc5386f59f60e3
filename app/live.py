"""The atlas that is served now, and keeping it up to date.

A request reads `atlas` once. A new revision is loaded and indexed aside and then takes the place of the old one by one
assignment; whatever goes wrong on the way, the old one goes on being served and `health` says since when.
"""

import asyncio
import logging
from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Engine

from app.atlas.atlas import Atlas
from app.store.store import Revision, current, load

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Health:
    """What is served, and whether it is known to be the newest."""

    revision: Revision | None
    checked_at: datetime | None
    failing_since: datetime | None
    failure: str | None


class Live:
    """The current atlas of one database. `atlas` is None until the first revision was loaded."""

    def __init__(self, engine: Engine, poll_seconds: float) -> None:
        self.engine = engine
        self.poll_seconds = poll_seconds
        self.atlas: Atlas | None = None
        self.health = Health(None, None, None, None)

    def refresh(self) -> bool:
        """Serve the published revision if it is not the one that is served. Returns whether it changed.

        Raises what the store raises, and ValueError for a revision whose records cannot be read; then nothing changes.
        """
        newest = current(self.engine)
        served = self.health.revision
        changed = served is None or newest.number != served.number
        if changed:
            newest, dataset = load(self.engine)
            self.atlas = Atlas(dataset)
        self.health = Health(newest, datetime.now(UTC), None, None)
        return changed

    def attempt(self) -> None:
        """Refresh, and note a failure instead of raising it."""
        try:
            if self.refresh() and self.health.revision:
                log.info("serving revision %s, dataset %s", self.health.revision.number, self.health.revision.version)
        except Exception as error:
            since = self.health.failing_since or datetime.now(UTC)
            if self.health.failing_since is None:
                log.warning("cannot look for a new revision: %s", error)
            self.health = Health(self.health.revision, self.health.checked_at, since, f"{type(error).__name__}: {error}")

    async def watch(self) -> None:
        """Look for a new revision again and again, off the event loop."""
        while True:
            await asyncio.sleep(self.poll_seconds)
            await asyncio.to_thread(self.attempt)
