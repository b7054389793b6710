"""Notices everything that must not happen in a page: a dialog, a script, a foreign request, a policy violation."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from playwright.async_api import BrowserContext, Dialog, Page, Route, WebSocket, WebSocketRoute

CANARY = re.compile(r"^(http|ws)s?://([^/?#]*[@.])?canary\.example")
WATCHER = """(() => {
  const tell = window.__tell
  Object.defineProperty(window, '__xss', { set: () => tell('script', '__xss was set') })
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    tell(violatedDirective.includes('trusted-types') ? 'trusted types' : 'policy',
      `${violatedDirective} ${blockedURI} ${sample}`))
  const listen = EventTarget.prototype.addEventListener
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (type === 'message' && this === window) tell('message listener', String(rest[0]).slice(0, 100))
    return listen.call(this, type, ...rest)
  }
})()"""


class Watch:
    """What went wrong in the pages of one browser context: pairs of a kind and what it was.

    Only `origins` may be asked for anything.
    """

    def __init__(self, *origins: str) -> None:
        self.seen: list[tuple[str, str]] = []
        self.sockets: list[str] = []
        self._hosts = {urlsplit(origin).netloc for origin in origins}

    async def start(self, context: BrowserContext) -> None:
        """Watches every page the context opens from now on."""
        await context.expose_function("__tell", lambda kind, what: self.seen.append((kind, what)))
        await context.add_init_script(WATCHER)
        await context.route(CANARY, self._refuse)
        await context.route_web_socket(CANARY, self._refuse_socket)
        context.on("dialog", self._dismiss)
        context.on("request", lambda request: self._check_host(request.url))
        context.on("weberror", lambda error: self.seen.append(("error", str(error.error))))
        context.on("console", self._listen)
        context.on("page", self._opened)

    def kinds(self) -> set[str]:
        return {kind for kind, _ in self.seen}

    def _opened(self, page: Page) -> None:
        page.on("websocket", self._socket_opened)

    def _socket_opened(self, socket: WebSocket) -> None:
        self.sockets.append(socket.url)
        self._check_host(socket.url)

    def _check_host(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme in ("http", "https", "ws", "wss") and parts.netloc not in self._hosts:
            self.seen.append(("request", url))

    def _listen(self, message: Any) -> None:
        if message.type == "error":
            self.seen.append(("complaint", message.text))

    async def _dismiss(self, dialog: Dialog) -> None:
        self.seen.append(("dialog", dialog.message))
        await dialog.dismiss()

    async def _refuse(self, route: Route) -> None:
        await route.abort()

    async def _refuse_socket(self, route: WebSocketRoute) -> None:
        self.seen.append(("request", route.url))
        await route.close()
