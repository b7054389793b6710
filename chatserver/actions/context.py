"""Everything an action works with, built once by `app`."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter, deque
from collections.abc import Callable, Coroutine, Iterable
from dataclasses import dataclass, field
from typing import Any

from chatserver.actions.offer import Offer
from chatserver.actions.outcome import Outcome
from chatserver.bot.choosing import usual_language
from chatserver.bot.dialogue import Bot
from chatserver.clock import Clock, ClockJumps, Timeline
from chatserver.content.content import Content
from chatserver.domain.blocks_in_force import BlocksInForce
from chatserver.realtime.broker import Broker
from chatserver.realtime.deadlines import Deadlines
from chatserver.realtime.presence import Presence
from chatserver.realtime.session import Session
from chatserver.storage.database import Database
from chatserver.storage.shop import Site

log = logging.getLogger(__name__)

PROPOSALS_AT_A_TIME = 16  # of smart messages: what follows each commit must not keep the event loop from chats

Announce = Callable[[Outcome, Session | None], None]


@dataclass
class Context:
    """The shop as the running process holds it.

    `promises_mail`: answers can be sent by e-mail. `started_at` is in milliseconds since 1970. `is_routing_asked_for`
    while a look at the queue is to come that will see everything up to now. `is_stopping` once the database is about
    to close.

    `content` is swapped whole when the files change. `offer` is what the shop's rows said a moment ago. `announce`
    publishes an outcome and acknowledges it to the session it came from, None for the bot's and the clock's doings.
    `stopped` counts by id what blocks refused since it was last written down; `slowed` has, by visitor, the moments
    (monotonic seconds) at which their words came too fast.
    """

    database: Database
    broker: Broker
    clock: Clock
    presence: Presence
    content: Content
    shop_name: str
    sites: dict[str, Site]
    wake_worker: Callable[[], None]
    promises_mail: bool = False
    started_at: int = field(init=False)
    is_routing_asked_for: bool = False
    is_stopping: bool = False
    preparing: asyncio.Lock = field(default_factory=asyncio.Lock)
    proposing: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(PROPOSALS_AT_A_TIME))
    aside: set[asyncio.Task[None]] = field(default_factory=set)
    blocks: BlocksInForce = field(default_factory=BlocksInForce)
    stopped: Counter[str] = field(default_factory=Counter)
    slowed: dict[str, deque[float]] = field(default_factory=dict)
    announce: Announce = field(init=False)
    offer: Offer = field(init=False)
    deadlines: Deadlines = field(init=False)
    clock_jumps: ClockJumps = field(init=False)

    def __post_init__(self) -> None:
        self.started_at = self.clock.now_ms()
        self.deadlines = Deadlines(self.clock)
        self.clock_jumps = ClockJumps(self.clock)

    def run_aside(self, work: Coroutine[Any, Any, None]) -> None:
        """Lets something be done that nobody waits for; a failure is logged. Nothing is begun while all ends."""
        if self.is_stopping:
            work.close()
            return
        task = asyncio.get_running_loop().create_task(work)
        self.aside.add(task)
        task.add_done_callback(self._finished)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self.aside.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("something aside failed", exc_info=error)

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

    def publish_all(self, outcomes: Iterable[Outcome]) -> None:
        """Announces what the clock or a leader did to several conversations, in order."""
        for outcome in outcomes:
            self.announce(outcome, None)

    @property
    def now(self) -> int:
        """Milliseconds since 1970, UTC."""
        return self.clock.now_ms()

    def ago(self, at_ms: int) -> float:
        """When something happened at milliseconds since 1970, on the clock that cannot be set; never in the future."""
        return self.timeline.when(at_ms)

    @property
    def timeline(self) -> Timeline:
        """What the machine's clock has shown, for those who count from what was written down."""
        return self.clock_jumps.timeline

    @property
    def fallback_language(self) -> str:
        """What is spoken to somebody whose language the content does not have: English, if it has that."""
        return usual_language(self.content.bots)

    def bot_for(self, language: str) -> Bot:
        """The bot of a language, the usual one if the content does not have it."""
        return self.content.bots.get(language) or self.content.bots[self.fallback_language]
