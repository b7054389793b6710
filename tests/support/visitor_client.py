"""A visitor's browser without the browser."""

from __future__ import annotations

from typing import Any

from chatserver.protocol.frames import PROTOCOL_VERSION
from tests.support.client import Client, Frame


class VisitorClient(Client):
    """Keeps its token, as localStorage would."""

    def __init__(self, port: int, site_key: str, *, origin: str, language: str = "en", **hello: Any) -> None:
        super().__init__(f"ws://127.0.0.1:{port}/ws/visitor", origin)
        self.site_key = site_key
        self.language = language
        self.token: str | None = None
        self.hello = hello

    async def connect(self, last_seq: int = 0, last_id: str | None = None) -> Frame:
        """Connects with the token it has, if any, and waits until it is up to date. Returns the welcome."""
        hello = {
            "type": "hello",
            "protocol_version": PROTOCOL_VERSION,
            "site": self.site_key,
            "token": self.token,
            "last_seq": last_seq,
            "last_id": last_id,
            "language": self.language,
            **self.hello,
        }
        await self.open(hello)
        welcome = await self.wait_type("welcome")
        self.token = welcome["token"] or self.token
        await self.wait_type("resumed")
        return welcome

    async def say(self, text: str, **fields: Any) -> Frame:
        """Sends words and returns the ack or the error."""
        return await self.do("send", text=text, **fields)

    async def ask_for_person(self, name: str = "Leila", department: str = "support", topic: str = "My order") -> Frame:
        """Asks for a person and answers the form."""
        await self.say("I want to talk to a person", button_id="person")
        await self.wait_event("form_offered")
        return await self.answer_form("pre_chat", department, name=name, topic=topic)

    async def answer_form(self, form: str, department: str, **answers: str) -> Frame:
        """Answers a form, whether it was offered or not."""
        return await self.do("answer_form", form=form, department=department, answers=answers)
