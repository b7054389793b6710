"""`chatserver bench timers`: thousands of visitors with rules armed, against timers of the event loop's own.

Every visitor has a deadline that each report moves. The baseline is what one would write first: a timer a visitor,
cancelled and set again (`loop.call_later`), on the same loop in the same run.
"""

from __future__ import annotations

import asyncio
import gc
import json
import statistics
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import uvloop

from chatserver.actions import smart_messaging
from chatserver.actions.context import Context
from chatserver.app import build
from chatserver.clock import ManualClock, SystemClock
from chatserver.content.watcher import ContentWatcher
from chatserver.domain.views import Cart, CartLine, Page
from chatserver.domain.visit_state import VisitState
from chatserver.protocol import codec
from chatserver.realtime.deadlines import Deadlines
from chatserver.realtime.presence import Arrival, VisitorPresence
from chatserver.realtime.rate_limit import CommandLimits, Rate
from chatserver.realtime.session import Session
from chatserver.server import calm_collector
from chatserver.settings import Settings
from chatserver.starting import find_starter_folder, prepare_shop
from chatserver.storage import visitors
from chatserver.storage.data_folder import DATABASE_FILE, DataFolder
from chatserver.storage.database import Database, Transaction
from chatserver.storage.visitors import StoredVisitor, Visit

VISITORS = 10_000
ROUNDS = 15
WAIT_SECONDS = 15.0
TARGET_RATIO = 0.5
TARGET_TICK_MS = 10.0
CART_PAGE = Page("https://shop.example/cart", "Cart")


@dataclass(frozen=True, slots=True)
class Timers:
    """Microseconds are medians of rounds over all visitors; ticks are the longest time the loop did nothing else."""

    visitors: int
    usual_microseconds: float
    set_microseconds: float
    arm_microseconds: float
    ratio: float
    longest_tick_ms_held: float
    longest_tick_ms_all_speak: float
    spoken: int

    @property
    def has_met_targets(self) -> bool:
        return self.ratio <= TARGET_RATIO and self.longest_tick_ms_held <= TARGET_TICK_MS


def bench(rounds: int, *, as_json: bool) -> int:
    """Measures and prints. Returns 1 if a message was lost or doubled; a missed target is only said."""
    found = uvloop.run(measure(VISITORS, rounds))
    print(json.dumps(asdict(found)) if as_json else describe(found))
    return int(found.spoken != found.visitors)


def describe(found: Timers) -> str:
    """What was found, to be read."""
    return "\n".join(
        (
            f"{found.visitors} visitors with rules armed",
            f"moving a deadline      {found.set_microseconds:.2f} µs",
            f"cancel + call_later    {found.usual_microseconds:.2f} µs",
            f"ratio                  {found.ratio:.2f} (target: at most {TARGET_RATIO})",
            f"looking at every rule and moving it {found.arm_microseconds:.1f} µs",
            f"longest tick, all due at once, all held back  {found.longest_tick_ms_held:.1f} ms"
            f" (target: at most {TARGET_TICK_MS:.0f})",
            f"longest tick, all due at once, all speak      {found.longest_tick_ms_all_speak:.1f} ms"
            f" ({found.spoken} messages written and sent)",
        )
    )


async def measure(count: int, rounds: int) -> Timers:
    """Everything on the running loop."""
    pairs = [(await time_usual(count), time_set(count)) for _ in range(rounds)]
    async with crowd(count) as (context, clock):
        arm = statistics.median(time_arm(context) for _ in range(5))
        for present in context.presence.all():
            context.presence.change_cart(present, Cart(), clock.monotonic())
        held = await longest_tick(lambda: let_time_pass(context, clock))
        for present in context.presence.all():
            context.presence.change_cart(present, Cart((CartLine("Mug"),), "$12"), clock.monotonic())
            smart_messaging.arm(context, present)
        speaking = await longest_tick(lambda: let_time_pass(context, clock))
        spoken = await context.database.read(
            lambda connection: connection.execute("SELECT count(DISTINCT visit_id) FROM smart_deliveries").fetchone()[0]
        )
    return Timers(
        visitors=count,
        usual_microseconds=statistics.median(usual for usual, _ in pairs),
        set_microseconds=statistics.median(ours for _, ours in pairs),
        arm_microseconds=arm,
        ratio=statistics.median(ours / usual for usual, ours in pairs),
        longest_tick_ms_held=held,
        longest_tick_ms_all_speak=speaking,
        spoken=spoken,
    )


async def time_usual(count: int) -> float:
    """Microseconds for cancelling a timer of the loop and setting another, with one for each of `count` visitors."""
    loop = asyncio.get_running_loop()
    handles = [loop.call_later(600 + number / count, int) for number in range(count)]
    started = time.perf_counter()
    for number in range(count):
        handles[number].cancel()
        handles[number] = loop.call_later(601 + number / count, int)
    elapsed = time.perf_counter() - started
    for handle in handles:
        handle.cancel()
    await asyncio.sleep(0)
    return elapsed / count * 1e6


def time_set(count: int) -> float:
    """Microseconds for moving a deadline of ours, with one for each of `count` visitors."""
    deadlines = Deadlines(SystemClock())
    now = time.monotonic()
    keys = [f"visitor-{number}" for number in range(count)]
    for number, key in enumerate(keys):
        deadlines.set(key, now + 600 + number / count)
    started = time.perf_counter()
    for number, key in enumerate(keys):
        deadlines.set(key, now + 601 + number / count)
    return (time.perf_counter() - started) / count * 1e6


def time_arm(context: Context) -> float:
    """Microseconds for looking when the rules are next due for a visitor, and moving the deadline there."""
    present = list(context.presence.all())
    started = time.perf_counter()
    for each in present:
        smart_messaging.arm(context, each)
    return (time.perf_counter() - started) / len(present) * 1e6


@asynccontextmanager
async def crowd(count: int) -> AsyncIterator[tuple[Context, ManualClock]]:
    """A shop with `count` visitors on the cart's page, each with a tab; its clock is moved by hand."""
    clock = ManualClock()
    with tempfile.TemporaryDirectory() as folder, DataFolder(Path(folder)) as data:
        database = await Database.open(data.path / DATABASE_FILE)
        settings = Settings(data=data.path, content=find_starter_folder())
        await database.write(lambda transaction: prepare_shop(transaction, "Shop", ("https://shop.example",), 1))
        built = await build(settings, clock, database, ContentWatcher(settings.content), data)
        context = built.context
        site_id = next(iter(context.sites.values())).id
        calm_collector()  # as the server does once it is ready
        await database.write(insert_visitors, site_id, count, context.now)
        for number in range(count):
            enter(context, site_id, number)
        try:
            yield context, clock
        finally:
            await built.announcer.stop()
            await database.close()


def insert_visitors(transaction: Transaction, site_id: str, count: int, now: int) -> None:
    for number in range(count):
        visitor = StoredVisitor(f"visitor-{number}", site_id, "", "", "en", now)
        visitors.insert(transaction, visitor, f"token-{number}", now)
        visitors.insert_visit(transaction, Visit(f"visit-{number}"), visitor.id, now)


def enter(context: Context, site_id: str, number: int) -> VisitorPresence:
    """One visitor opens the cart's page."""
    now = context.clock.monotonic()
    arrival = Arrival(
        visitor_id=f"visitor-{number}",
        site_id=site_id,
        visit_id=f"visit-{number}",
        name="",
        language="en",
        visit=VisitState(visit_id=f"visit-{number}", began_at=now),
    )
    limits = CommandLimits(Rate(100, 100), {}, context.clock)
    session = Session(codec.decode_visitor, ignore, limits, context.clock)
    present = context.presence.arrive(arrival, session, CART_PAGE, now)
    present.visit = replace(present.visit, began_at=now)
    smart_messaging.arm(context, present)
    return present


async def ignore(session: Session, command: object) -> None:
    """Nobody says anything here."""


async def let_time_pass(context: Context, clock: ManualClock) -> None:
    """All deadlines come at once, and everything that follows is done."""
    clock.advance(WAIT_SECONDS)
    await smart_messaging.look_at_due(context)
    while context.aside:
        await asyncio.sleep(0)


async def longest_tick(work: Callable[[], Awaitable[None]]) -> float:
    """The longest time in milliseconds for which the loop had no turn for anybody else while the work was done."""
    gc.collect()  # what it has to say of the visitors who have just come is not the deadlines' doing
    longest, last, is_done = 0.0, time.perf_counter(), False

    async def look() -> None:
        nonlocal longest, last
        while not is_done:
            await asyncio.sleep(0)
            now = time.perf_counter()
            longest, last = max(longest, now - last), now

    watching = asyncio.create_task(look())
    await asyncio.sleep(0)
    await work()
    is_done = True
    await watching
    return longest * 1e3
