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

FIND_SENT = "SELECT id, seq, at FROM events WHERE sender_id = ? AND client_message_id = ?"
FIND_CHAT = "SELECT head_seq, visitor_name, operator_name, unanswered_since FROM conversations WHERE id = ?"
APPEND = "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)"
UPDATE = """UPDATE conversations SET head_seq = ?, changed_at = ?, last_text = ?, last_sender = ?, unanswered_since = ?
            WHERE id = ?"""
OTHER = {"visitor": "operator", "operator": "visitor"}

Send = msgspec.defstruct("Send", [("client_message_id", str), ("text", str)])
decode, encode = msgspec.json.Decoder(Send).decode, msgspec.json.Encoder().encode
sockets: dict[tuple[str, str], WebSocket] = {}
one_at_a_time = asyncio.Lock()

async def store(database: aiosqlite.Connection, chat: str, side: str, command: Any) -> tuple[dict[str, Any], bool]:
    """Returns the event, which is on disk then, and whether it was there before."""
    async with one_at_a_time:
        for event_id, seq, at in await database.execute_fetchall(FIND_SENT, (f"{chat}-{side}", command.client_message_id)):
            return {"id": event_id, "seq": seq, "at": at}, True
        [[head_seq, *names, waits_since]] = await database.execute_fetchall(FIND_CHAT, (chat,))
        event_id, now, name = new_id(), time.time_ns() // 1_000_000, names[side == "operator"]
        body = {"kind": "message", "text": command.text}
        row = (chat, head_seq + 1, event_id, now, side, f"{chat}-{side}", name, encode(body).decode())
        await database.execute(APPEND, (*row, command.client_message_id, None))
        waits_since = (waits_since or now) if side == "visitor" else None
        await database.execute(UPDATE, (head_seq + 1, now, command.text[:200], side, waits_since, chat))
        await database.commit()
    return {"id": event_id, "seq": head_seq + 1, "at": now, "sender": {"kind": side, "name": name}, "body": body}, False

async def talk(socket: WebSocket) -> None:
    """One side of a conversation, at `/CONVERSATION/visitor` or `/CONVERSATION/operator`."""
    database, chat, side = socket.app.state.database, socket.path_params["chat"], socket.path_params["side"]
    await socket.accept()
    sockets[chat, side] = socket
    try:
        while True:
            command: Any = decode(await socket.receive_text())
            event, is_repeat = await store(database, chat, side, command)
            named = {"client_message_id": command.client_message_id}
            ack = {"type": "ack", "id": event["id"], "seq": event["seq"], "at": event["at"]} | named
            await socket.send_text(encode(ack).decode())
            if not is_repeat and (chat, OTHER[side]) in sockets:
                await sockets[chat, OTHER[side]].send_text(encode({"type": "event", "event": event | named}).decode())
    except WebSocketDisconnect:
        del sockets[chat, side]

async def main(path: str) -> None:
    async with aiosqlite.connect(path) as database:
        await database.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON")
        application, listener = Starlette(routes=[WebSocketRoute("/{chat}/{side}", talk)]), listen("127.0.0.1", 0)
        application.state.database = database
        print(f"http://127.0.0.1:{port_of(listener)}", flush=True)
        await Server(configure(application, Settings())).serve(sockets=[listener])

if __name__ == "__main__":
    uvloop.run(main(sys.argv[1]))
