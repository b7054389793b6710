"""The usual way to a durable chat: one shared aiosqlite connection, one commit a message, then ack and relay."""

import asyncio
import sys
import time
from typing import Any

import aiosqlite
import msgspec
import uvloop
from starlette.applications import Starlette
from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from chatserver.ids import new_id
from chatserver.server import Server, configure, listen, port_of
from chatserver.settings import Settings

PRAGMAS = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON"
FIND_SENT = "SELECT id, seq, at, client_message_id FROM events WHERE sender_id = ? AND client_message_id = ?"
FIND_CHAT = "SELECT head_seq, visitor_name, operator_name, unanswered_since FROM conversations WHERE id = ?"
APPEND = "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, TRUE, ?, ?, NULL)"
CHANGES = "head_seq = ?, changed_at = ?, last_text = ?, last_sender = ?, unanswered_since = ?"
OTHER = {"visitor": "operator", "operator": "visitor"}
Send = msgspec.defstruct("Send", [("client_message_id", str), ("text", str)])
decode, encode = msgspec.json.Decoder(Send).decode, msgspec.json.Encoder().encode
sockets: dict[tuple[str, str], WebSocket] = {}
one_at_a_time = asyncio.Lock()


async def store(database: aiosqlite.Connection, chat: str, side: str, sent: Any) -> dict[str, Any]:
    """Returns the event, which is on disk then; one that was there before has no body."""
    async with one_at_a_time:
        sender_id, now = f"{chat}-{side}", time.time_ns() // 1_000_000
        for known in await database.execute_fetchall(FIND_SENT, (sender_id, sent.client_message_id)):
            return dict(known)
        [[head, *names, since]] = await database.execute_fetchall(FIND_CHAT, (chat,))
        event = {"id": new_id(), "seq": head + 1, "at": now, "client_message_id": sent.client_message_id}
        who, body = (side, sender_id, names[side == "operator"]), {"kind": "message", "text": sent.text}
        row = (chat, head + 1, event["id"], now, *who, encode(body).decode(), sent.client_message_id)
        await database.execute(APPEND, row)
        changes = (head + 1, now, sent.text[:200], side, (since or now) if side == "visitor" else None)
        await database.execute(f"UPDATE conversations SET {CHANGES} WHERE id = ?", (*changes, chat))
        await database.commit()
    return event | {"sender": dict(zip(("kind", "id", "name"), who, strict=True)), "body": body}


async def talk(socket: WebSocket) -> None:
    """One side of a conversation, at `/CONVERSATION/visitor` or `/CONVERSATION/operator`."""
    chat, side = socket.path_params["chat"], socket.path_params["side"]
    await socket.accept()
    sockets[chat, side] = socket
    try:
        while True:
            sent: Any = decode(await socket.receive_text())
            event = await store(socket.app.state.database, chat, side, sent)
            ack = {key: event[key] for key in ("client_message_id", "id", "seq", "at")}
            await socket.send_text(encode({"type": "ack"} | ack).decode())
            if "body" in event and (chat, OTHER[side]) in sockets:
                await sockets[chat, OTHER[side]].send_text(encode({"type": "event", "event": event}).decode())
    except WebSocketDisconnect:
        del sockets[chat, side]


async def main(path: str) -> None:
    application, listener = Starlette(routes=[WebSocketRoute("/{chat}/{side}", talk)]), listen("127.0.0.1", 0)
    async with aiosqlite.connect(path) as application.state.database:
        application.state.database.row_factory = aiosqlite.Row
        await application.state.database.executescript(PRAGMAS)
        print(f"http://127.0.0.1:{port_of(listener)}", flush=True)
        await Server(configure(application, Settings())).serve(sockets=[listener])


if __name__ == "__main__":
    uvloop.run(main(sys.argv[1]))
