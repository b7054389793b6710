"""Everything an action works with, built once by `app`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from chatserver.clock import Clock
from chatserver.content.content import Content
from chatserver.realtime.broker import Broker
from chatserver.realtime.deadlines import Deadlines
from chatserver.realtime.presence import Presence
from chatserver.storage.database import Database
from chatserver.storage.shop import Site

if TYPE_CHECKING:
    from chatserver.actions.announcing import Announcer


@dataclass
class Context:
    """The shop as the running process holds it. `content` is swapped whole when the files change."""

    database: Database
    broker: Broker
    clock: Clock
    presence: Presence
    content: Content
    shop_name: str
    sites: dict[str, Site]
    wake_worker: Callable[[], None]
    announcer: Announcer = field(init=False)
    deadlines: Deadlines = field(init=False)

    @property
    def now(self) -> int:
        """Milliseconds since 1970, UTC."""
        return self.clock.now_ms()

    @property
    def fallback_language(self) -> str:
        """What is spoken to somebody whose language the content does not have: English, if it has that."""
        bots = self.content.bots
        return "en" if "en" in bots else next(iter(bots))
