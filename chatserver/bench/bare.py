"""A relay on bare `websockets`, without persistence: what durability and every rule are compared with."""

from __future__ import annotations

import itertools
import time

import msgspec
import uvloop
from msgspec import Struct
from websockets.asyncio.server import ServerConnection, serve

from chatserver.server import listen, port_of


class Send(Struct):
    client_message_id: str
    text: str


class Ack(Struct, tag_field="type", tag="ack"):
    client_message_id: str
    seq: int
    at: int


class Said(Struct):
    seq: int
    at: int
    sender: str
    text: str
    client_message_id: str


class Event(Struct, tag_field="type", tag="event"):
    event: Said


decode = msgspec.json.Decoder(Send).decode
encode = msgspec.json.Encoder().encode
sockets: dict[str, ServerConnection] = {}
numbers = itertools.count(1)


async def relay(socket: ServerConnection) -> None:
    """One side of a pair, at `/PAIR/visitor` or `/PAIR/operator`."""
    assert socket.request is not None
    path = socket.request.path
    pair, side = path.rsplit("/", 1)
    peer_path = f"{pair}/{'operator' if side == 'visitor' else 'visitor'}"
    sockets[path] = socket
    async for text in socket:
        command = decode(text)
        seq, at = next(numbers), time.time_ns() // 1_000_000
        await socket.send(encode(Ack(command.client_message_id, seq, at)), text=True)
        if peer_path in sockets:
            said = Said(seq, at, side, command.text, command.client_message_id)
            await sockets[peer_path].send(encode(Event(said)), text=True)


async def main() -> None:
    """Serves until killed."""
    listener = listen("127.0.0.1", 0)
    async with serve(relay, sock=listener, compression=None) as server:
        print(f"http://127.0.0.1:{port_of(listener)}", flush=True)
        await server.serve_forever()


if __name__ == "__main__":
    uvloop.run(main())
