"""An operator's console without the browser: signs in over HTTP, talks over the websocket."""

from __future__ import annotations

from typing import Any

import httpx

from chatserver.protocol.frames import PROTOCOL_VERSION
from tests.support.client import PATIENCE_SECONDS, Client, Frame


class OperatorClient(Client):
    """Keeps its cookie jar and its CSRF token."""

    def __init__(self, port: int, link_token: str) -> None:
        self.origin_url = f"http://127.0.0.1:{port}"
        super().__init__(f"ws://127.0.0.1:{port}/ws/operator", self.origin_url)
        headers = {"Origin": self.origin_url}
        self.http = httpx.AsyncClient(
            base_url=self.origin_url, headers=headers, trust_env=False, timeout=PATIENCE_SECONDS
        )
        self.csrf_token = ""
        self._link_token = link_token

    async def sign_in(self) -> None:
        """Uses up the one-time link."""
        answer = await self.post("/console/api/redeem", {"token": self._link_token})
        assert answer.status_code == 200, answer.text
        await self.learn_csrf_token()

    async def learn_csrf_token(self) -> Frame:
        session: Frame = (await self.http.get("/console/api/session")).json()
        self.csrf_token = session["csrf_token"]
        return session

    async def post(self, path: str, body: Any) -> httpx.Response:
        """A POST as the console's page sends it."""
        return await self.http.post(path, json=body, headers={"X-CSRF-Token": self.csrf_token})

    async def connect(self, open: list[Frame] | None = None) -> Frame:
        """Fetches a ticket, connects and waits until it is up to date. Returns the welcome."""
        ticket = (await self.post("/console/api/ticket", {})).json()["ticket"]
        await self.open({"type": "hello", "protocol_version": PROTOCOL_VERSION, "ticket": ticket, "open": open or []})
        welcome = await self.wait_type("welcome")
        await self.wait_type("resumed")
        return welcome

    async def show(self, conversation_id: str) -> Frame:
        """Opens a conversation and returns its snapshot."""
        await self.send("open", conversation_id=conversation_id)
        return await self.wait_type("reset", conversation_id=conversation_id)

    async def close(self) -> None:
        await super().close()
        await self.http.aclose()
