"""Prepares what is measured: the shops' databases, and pairs of people who are connected and in a chat."""

from __future__ import annotations

import asyncio
import http.client
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from chatserver.actions.accounts import make_link, make_operator
from chatserver.bench.servers import ServerProcess
from chatserver.bench.talkers import Compose, Pair, make_pair, make_text
from chatserver.bench.wire import Wire
from chatserver.clock import SystemClock
from chatserver.domain.conversation import Conversation
from chatserver.ids import new_secret
from chatserver.protocol.frames import PROTOCOL_VERSION
from chatserver.serving import write_once
from chatserver.starting import prepare_shop
from chatserver.storage import conversations, visitors
from chatserver.storage.database import Transaction
from chatserver.storage.visitors import StoredVisitor

ORIGIN = "http://shop.example"
DEPARTMENT = "support"
# The load is a hundred people on one machine who never pause: limits for strangers are not what is measured.
WIDE_LIMITS: dict[str, object] = {
    "visitor_message_burst": 1_000_000,
    "visitor_messages_per_second": 1e6,
    "operator_message_burst": 1_000_000,
    "operator_messages_per_second": 1e6,
    "frames_per_second": 1e6,
    "new_visitors_per_minute": 10_000,
    "sign_ins_per_hour": 10_000,
}


async def prepare(data: Path, pairs: int) -> tuple[str, list[str]]:
    """Makes a shop as `init` does, with an operator for each pair. Returns its site's key and their one-time links."""
    now = SystemClock().now_ms()

    def unit(transaction: Transaction) -> tuple[str, list[str]]:
        site = prepare_shop(transaction, "Bench", (ORIGIN,), now).site
        made = [
            make_operator(transaction, f"Operator {number}", f"operator-{number}", "operator", None, now)
            for number in range(pairs)
        ]
        return site.public_key, [make_link(transaction, "login", operator_id, now) for operator_id in made]

    return await write_once(data, unit)


async def prepare_conversations(data: Path, pairs: int) -> None:
    """Makes the same database for the usual way, which has no way to begin a chat: each pair is in one already."""
    now = SystemClock().now_ms()

    def unit(transaction: Transaction) -> None:
        site = prepare_shop(transaction, "Bench", (ORIGIN,), now).site
        for number in range(pairs):
            name = f"chat-{number}"
            operator_id = make_operator(transaction, name, name, "operator", None, now)
            visitors.insert(transaction, StoredVisitor(name, site.id, "", "", "en", now), new_secret(), now)
            conversation = Conversation(
                name, site.id, name, "assigned", "en", "Visitor", now, now, DEPARTMENT, operator_id, name
            )
            conversations.insert(transaction, conversation)

    await write_once(data, unit)


async def connect_plain_pairs(server: ServerProcess, pairs: int) -> list[Pair]:
    """Pairs on a relay that knows no shop."""
    made = []
    for number in range(pairs):
        sides = [await Wire.open(server.port, f"/chat-{number}/{side}", ORIGIN) for side in ("visitor", "operator")]
        made.append(make_pair(number, (sides[0], compose_words()), (sides[1], compose_words())))
    return made


async def connect_shop_pairs(server: ServerProcess, site_key: str, links: list[str]) -> list[Pair]:
    """A visitor and an operator for each link: the visitor asks for a person, the operator takes the chat."""
    operators = [await connect_operator(server.port, link) for link in links]
    return [
        await begin_chat(number, await connect_visitor(server.port, site_key), operator)
        for number, operator in enumerate(operators)
    ]


async def connect_visitor(port: int, site_key: str) -> Wire:
    wire = await Wire.open(port, "/ws/visitor", ORIGIN)
    wire.say(encode(type="hello", protocol_version=PROTOCOL_VERSION, site=site_key, language="en"))
    await wire.wait("resumed")
    return wire


async def connect_operator(port: int, link: str) -> Wire:
    ticket = await asyncio.to_thread(fetch_ticket, port, link)
    wire = await Wire.open(port, "/ws/operator", f"http://127.0.0.1:{port}")
    wire.say(encode(type="hello", protocol_version=PROTOCOL_VERSION, ticket=ticket))
    await wire.wait("resumed")
    return wire


def fetch_ticket(port: int, link: str) -> str:
    """Signs in with the one-time link, as the console's page does, and asks for a ticket."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    headers = {"Origin": f"http://127.0.0.1:{port}", "Content-Type": "application/json"}

    def ask(method: str, path: str, body: Any = None) -> Any:
        connection.request(method, f"/console/api/{path}", json.dumps(body), headers)
        answer = connection.getresponse()
        if cookies := answer.headers.get_all("Set-Cookie"):
            headers["Cookie"] = "; ".join(cookie.split(";")[0] for cookie in cookies)
        return json.loads(answer.read())

    ask("POST", "redeem", {"token": link})
    headers["X-CSRF-Token"] = ask("GET", "session")["csrf_token"]
    ticket: str = ask("POST", "ticket", {})["ticket"]
    connection.close()
    return ticket


async def begin_chat(number: int, visitor: Wire, operator: Wire) -> Pair:
    answers = {"name": "Visitor", "topic": "My parcel"}
    form = {"form": "pre_chat", "department": DEPARTMENT, "answers": answers}
    visitor.say(encode(type="answer_form", client_message_id=f"form-{number}", **form))
    conversation_id = (await visitor.wait("reset"))["conversation_id"]
    await visitor.wait("ack")
    operator.say(encode(type="open", conversation_id=conversation_id))
    await operator.wait("reset", conversation_id=conversation_id)
    operator.say(encode(type="take", client_message_id=f"take-{number}", conversation_id=conversation_id))
    await operator.wait("ack")
    await visitor.wait("event")
    return make_pair(number, (visitor, compose_words()), (operator, compose_words(conversation_id=conversation_id)))


def compose_words(**fields: str) -> Compose:
    """Makes a `send` with these fields besides its text."""
    return lambda message_id: encode(type="send", client_message_id=message_id, text=make_text(message_id), **fields)


encode_fields: Callable[[dict[str, Any]], bytes] = msgspec.json.Encoder().encode


def encode(**fields: Any) -> bytes:
    return encode_fields(fields)
