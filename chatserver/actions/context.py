"""Everything an action works with, built once by `app`."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from chatserver.actions.outcome import Outcome
from chatserver.bot.choosing import usual_language
from chatserver.bot.dialogue import Bot
from chatserver.clock import Clock
from chatserver.content.content import Content
from chatserver.realtime.broker import Broker
from chatserver.realtime.deadlines import Deadlines
from chatserver.realtime.presence import Presence
from chatserver.realtime.session import Session
from chatserver.storage.database import Database
from chatserver.storage.shop import Site

Announce = Callable[[Outcome, Session | None], None]


@dataclass
class Context:
    """The shop as the running process holds it.

    `content` is swapped whole when the files change. `announce` publishes an outcome and acknowledges it to the
    session it came from, None for the bot's and the clock's doings.
    """

    database: Database
    broker: Broker
    clock: Clock
    presence: Presence
    content: Content
    shop_name: str
    sites: dict[str, Site]
    wake_worker: Callable[[], None]
    preparing: asyncio.Lock = field(default_factory=asyncio.Lock)
    announce: Announce = field(init=False)
    deadlines: Deadlines = field(init=False)

    async def prepare_bots(self) -> None:
        """Waits until every bot of the live content can answer at once; fitting runs in a thread, once."""
        if all(bot.is_prepared for bot in self.content.bots.values()):
            return
        async with self.preparing:
            for bot in self.content.bots.values():
                if not bot.is_prepared:  # many wait at the start: the first one has fitted it for all
                    await asyncio.to_thread(bot.prepare)

    def publish(self, outcome: Outcome | None) -> None:
        """Announces what the bot or the clock did; None is nothing."""
        if outcome is not None:
            self.announce(outcome, None)

    @property
    def now(self) -> int:
        """Milliseconds since 1970, UTC."""
        return self.clock.now_ms()

    @property
    def fallback_language(self) -> str:
        """What is spoken to somebody whose language the content does not have: English, if it has that."""
        return usual_language(self.content.bots)

    def bot_for(self, language: str) -> Bot:
        """The bot of a language, the usual one if the content does not have it."""
        return self.content.bots.get(language) or self.content.bots[self.fallback_language]
