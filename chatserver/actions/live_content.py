"""Keeps the shop's live content up to its files."""

from __future__ import annotations

import asyncio
import logging

from chatserver.actions.context import Context
from chatserver.actions.notices import look_at_notices
from chatserver.actions.smart_messaging import arm_all
from chatserver.content.departments import check_departments
from chatserver.content.watcher import ContentWatcher
from chatserver.errors import ContentError
from chatserver.protocol.frames import CannedReplies
from chatserver.realtime.broker import TEAM
from chatserver.storage import shop

log = logging.getLogger(__name__)


class LiveContent:
    """Reads changed files in a thread; a bad edit leaves the old content live and says what is wrong."""

    def __init__(self, context: Context, watcher: ContentWatcher) -> None:
        self._context = context
        self._watcher = watcher
        self._reading = asyncio.Lock()

    @property
    def errors(self) -> tuple[ContentError, ...]:
        """What is wrong with the files, if they are not live because of it."""
        return self._watcher.errors

    async def look(self) -> bool:
        """Reads the files if they were changed. Returns whether the live content is what they say."""
        async with self._reading:
            if self._watcher.find_change():
                await self._read()
            return not self.errors

    async def unknown_departments(self) -> list[ContentError]:
        """Departments the files name and the shop does not have."""
        departments = await self._context.database.read(shop.list_departments)
        return check_departments(self._context.content, {department.key for department in departments})

    async def warn_of_departments(self) -> None:
        for error in await self.unknown_departments():
            log.warning("content names an unknown department", extra={"problem": error.message})

    async def _read(self) -> None:
        if not await asyncio.to_thread(self._watcher.reload):
            for error in self.errors:
                log.warning("content not changed", extra={"problem": error.message})
            return
        self._context.content = self._watcher.content
        log.info("content changed")
        await self.warn_of_departments()
        self._context.broker.publish(TEAM, CannedReplies(self._context.content.canned_replies))
        await arm_all(self._context)
        await look_at_notices(self._context)
