"""A server, the demo shop beside it, and a browser whose pages are watched."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, Page
from starlette.types import ASGIApp

from chatserver.actions.accounts import make_link
from chatserver.demo.shop.shop import shop_application
from chatserver.server import Server, configure, listen, port_of
from chatserver.settings import Settings
from chatserver.storage import operators
from tests.browser.watch import Watch
from tests.support.browser import chromium
from tests.support.shop import ORIGIN, ROOT, RunningShop, running_shop, until

# The page's own policy must hold, and must not be what keeps a mistake from showing.
BOTH_WAYS = (False, True)


@dataclass
class Stage:
    """Everything a browser test needs. `page_origin` is where pages with the chat come from."""

    shop: RunningShop
    browser: Browser
    page_origin: str

    async def open(self, url: str, *, bypasses_policy: bool = False, **options: Any) -> tuple[Page, Watch]:
        """A page in a browser context of its own, at 1440 by 900 unless told."""
        settings: dict[str, Any] = {"viewport": {"width": 1440, "height": 900}, "locale": "en-US"}
        context = await self.browser.new_context(bypass_csp=bypasses_policy, **settings | options)
        watch = Watch(self.shop.url, self.page_origin)
        await watch.start(context)
        page = await context.new_page()
        await page.goto(url)
        return page, watch

    async def console(self, login: str = "nino@shop.example", **options: Any) -> tuple[Page, Watch]:
        """An operator's console, signed in."""
        context = self.shop.shop.context
        found = await context.database.read(operators.find_by_login, login)
        assert found is not None
        token = await context.database.write(make_link, "login", found.id, context.now)
        page, watch = await self.open(f"{self.shop.url}/console/#link={token}", **options)
        await page.locator(".status-online").wait_for()
        return page, watch


@asynccontextmanager
async def open_stage(
    data: Path, *, pages: Callable[[str, str], ASGIApp] = shop_application, content: Path = ROOT, **settings: Any
) -> AsyncIterator[Stage]:
    """Runs it all until the block ends. `pages` makes the shop from the script's address and the site's key."""
    listener = listen("127.0.0.1", 0)
    page_origin = f"http://127.0.0.1:{port_of(listener)}"
    async with running_shop(data, content=content, origins=(ORIGIN, page_origin), **settings) as shop:
        application = pages(f"{shop.url}/widget.js", shop.site_key)
        async with serving(application, listener), chromium() as browser:
            yield Stage(shop, browser, page_origin)


@asynccontextmanager
async def serving(application: ASGIApp, listener: socket.socket) -> AsyncIterator[None]:
    """Answers requests at the listener until the block ends."""
    server = Server(configure(application, Settings()))
    task = asyncio.create_task(server.serve(sockets=[listener]))
    await until(lambda: server.started)
    try:
        yield
    finally:
        server.should_exit = True
        await task
