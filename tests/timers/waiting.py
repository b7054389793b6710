"""Visitors of a shop whose smart messages a test writes, and what they got."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Awaitable, Iterable
from contextlib import asynccontextmanager
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from tests.support.client import Client, Frame
from tests.support.shop import ORIGIN, ROOT, RunningShop, running_shop, until
from tests.support.visitor_client import VisitorClient

SMALL = ROOT / "tests" / "delivery" / "content"
SHOP = "http://shop.example"
CART = f"{SHOP}/cart"
AT_ONCE = 50
Result = TypeVar("Result")
MOMENT = 0.1  # the server looks at what is due ten times a second


def write_content(folder: Path, rules: str, settings: str = "") -> Path:
    """A folder of content in which these smart messages are the only ones."""
    shutil.copytree(SMALL, folder)
    (folder / "bot_scenarios" / "smart_messages" / "cart.yaml").write_text(rules, "utf-8")
    if settings:
        (folder / "bot_scenarios" / "settings.yaml").write_text(settings, "utf-8")
    return folder


@asynccontextmanager
async def waiting_shop(folder: Path, rules: str, settings: str = "", **more: Any) -> AsyncIterator[RunningShop]:
    """A shop with these smart messages; a second one on the same folder is the first one restarted."""
    content = folder / "content"
    if not content.exists():
        write_content(content, rules, settings)
    async with running_shop(folder / "data", content=content, **more) as shop:
        yield shop


def messages(*visitors: VisitorClient) -> list[Frame]:
    """Every frame that showed a smart message, on all of their connections."""
    frames = [frame for visitor in visitors for frame in visitor.all_frames]
    return [frame for frame in frames if frame["type"] == "bubble" and frame["delivery_id"]]


def texts(*visitors: VisitorClient) -> list[str]:
    return [frame["text"] for frame in messages(*visitors)]


def stands(visitor: VisitorClient) -> bool:
    """Whether the last that was said of a smart message in this tab is that one stands."""
    frames = [frame for frame in visitor.frames if frame["type"] == "bubble"]
    return bool(frames) and frames[-1]["delivery_id"] is not None


async def pass_time(shop: RunningShop, seconds: float, *visitors: VisitorClient) -> list[str]:
    """Lets time pass and all that follows happen. Returns the smart messages that these visitors got so far."""
    await shop.is_handled(*visitors)
    await shop.tick(seconds)
    await proposals_are_decided(shop)
    await shop.tick()
    await proposals_are_decided(shop)
    await shop.is_handled(*visitors)
    return texts(*visitors)


async def proposals_are_decided(shop: RunningShop) -> None:
    context = shop.shop.context
    await until(lambda: not context.aside)
    await context.database.write(lambda transaction: None)


async def report(shop: RunningShop, visitor: VisitorClient, type: str, **fields: Any) -> None:
    """Reports something, and waits until the server has taken it in."""
    await visitor.send(type, **fields)
    await shop.is_handled(visitor)


async def enter(shop: RunningShop, visitor: VisitorClient, url: str) -> None:
    await report(shop, visitor, "page", url=url)


async def another_tab(shop: RunningShop, visitor: VisitorClient, **hello: Any) -> VisitorClient:
    """A further tab of the same browser. On another page than the visitor is on, it is one not yet looked at."""
    tab = VisitorClient(shop.port, shop.site_key, origin=ORIGIN, **hello)
    tab.token = visitor.token
    await tab.connect()
    return tab


async def come_back(shop: RunningShop, visitor: VisitorClient) -> None:
    """The visitor's browser connects again, perhaps to a server that was started anew."""
    visitor.url = f"ws://127.0.0.1:{shop.port}/ws/visitor"
    await visitor.connect()


async def arrive(shop: RunningShop, count: int, **hello: Any) -> list[VisitorClient]:
    """So many visitors."""
    return await some_at_a_time(shop.visitor(**hello) for _ in range(count))


async def all_leave(*clients: Client) -> None:
    await some_at_a_time(client.close() for client in clients)


async def some_at_a_time(works: Iterable[Awaitable[Result]]) -> list[Result]:
    """Does them all, as many at once as one machine connects in no time."""
    results: list[Result] = []
    rest = iter(works)
    while some := list(islice(rest, AT_ONCE)):
        results += await asyncio.gather(*some)
    return results


async def count_doubles(shop: RunningShop) -> int:
    """How many smart messages are written down beyond the first of a rule in a visit."""
    ((doubles,),) = await shop.query(
        "SELECT count(*) - (SELECT count(*) FROM (SELECT DISTINCT rule_id, visit_id FROM smart_deliveries)) "
        "FROM smart_deliveries"
    )
    return int(doubles)


async def count_sent(shop: RunningShop) -> int:
    ((sent,),) = await shop.query("SELECT count(*) FROM smart_deliveries")
    return int(sent)
