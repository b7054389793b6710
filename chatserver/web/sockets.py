"""The websocket edge: who may connect, the hello, and the two pumps between transport and session."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from functools import partial
from typing import Any

from starlette.datastructures import Headers
from starlette.types import Message, Receive, Scope, Send

from chatserver.actions import operating, visiting
from chatserver.actions.context import Context
from chatserver.actions.slowing import note_refused
from chatserver.clock import Clock
from chatserver.domain.actors import Operator
from chatserver.errors import BadInput, ChatError, Forbidden, NotAuthenticated, TooMany
from chatserver.protocol import close_codes, codec
from chatserver.protocol.close_codes import CloseCode
from chatserver.protocol.commands import OperatorHello, VisitorHello
from chatserver.protocol.fields import Command
from chatserver.protocol.frames import ACCEPTED_VERSIONS
from chatserver.realtime.rate_limit import CommandLimits
from chatserver.realtime.session import Session, error_frame
from chatserver.web.connections import Connections
from chatserver.web.origins import same_origin
from chatserver.web.socket_table import dispatcher
from chatserver.web.tickets import Tickets

HELLO_SECONDS = 5.0
CLOSE_SECONDS = 1.0

REFUSALS: dict[type[ChatError], CloseCode] = {
    NotAuthenticated: close_codes.NOT_AUTHENTICATED,
    Forbidden: close_codes.FORBIDDEN,
    TooMany: close_codes.TOO_FAST,
    BadInput: close_codes.BAD_INPUT,
}

log = logging.getLogger(__name__)

Welcome = Callable[[Session, Command], Awaitable[None]]


class VisitorSocket:
    """`/ws/visitor`: anybody on an allowed page. The visitor token comes in the first frame, never in the URL."""

    def __init__(self, context: Context, connections: Connections, limits: CommandLimits, clock: Clock) -> None:
        self._context = context
        self._connections = connections
        self._limits = limits
        self._clock = clock
        self._dispatch = dispatcher(context)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one connection until it ends."""
        origin = Headers(scope=scope).get("origin", "")
        if not any(origin in site.allowed_origins for site in self._context.sites.values()):
            await refuse(receive, send)
            return
        async with counted(self._connections, scope, receive, send) as has_room:
            if has_room:
                await self._serve(receive, send, origin, address_of(scope))

    async def _serve(self, receive: Receive, send: Send, origin: str, address: str) -> None:
        session = Session(codec.decode_visitor, self._dispatch, self._limits, self._clock)
        session.address = address
        session.on_refused = partial(note_refused, self._context, session)
        try:
            await serve(session, receive, send, lambda opened, hello: self._welcome(opened, hello, origin))
        finally:
            await visiting.leave(self._context, session)

    async def _welcome(self, session: Session, hello: Command, origin: str) -> None:
        if not isinstance(hello, VisitorHello):
            raise BadInput("the first frame must be a hello", code="unexpected")
        if hello.token is None:
            self._connections.check_new_visitor(session.address)
        token = await visiting.check_in(self._context, hello, origin, session)
        await visiting.resume(self._context, session, hello, token)


class OperatorSocket:
    """`/ws/operator`: the console's own page, with a ticket that its signed-in session fetched a moment ago."""

    def __init__(
        self,
        context: Context,
        tickets: Tickets,
        connections: Connections,
        limits: CommandLimits,
        clock: Clock,
    ) -> None:
        self._context = context
        self._tickets = tickets
        self._connections = connections
        self._limits = limits
        self._clock = clock
        self._dispatch = dispatcher(context)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one connection until it ends."""
        if not same_origin(scope):
            await refuse(receive, send)
            return
        async with counted(self._connections, scope, receive, send) as has_room:
            if has_room:
                await self._serve(receive, send)

    async def _serve(self, receive: Receive, send: Send) -> None:
        session = Session(codec.decode_operator, self._dispatch, self._limits, self._clock)
        try:
            await serve(session, receive, send, self._welcome)
        finally:
            await operating.disconnect(self._context, session)

    async def _welcome(self, session: Session, hello: Command) -> None:
        if not isinstance(hello, OperatorHello):
            raise BadInput("the first frame must be a hello", code="unexpected")
        operator: Operator = await self._tickets.redeem(hello.ticket)
        session.actor = operator
        await operating.resume(self._context, operator, session, hello.open)


@asynccontextmanager
async def counted(connections: Connections, scope: Scope, receive: Receive, send: Send) -> AsyncIterator[bool]:
    """Counts the connection while the block runs. False, and the handshake refused, if there are too many."""
    address = address_of(scope)
    try:
        connections.enter(address)
    except TooMany:
        await refuse(receive, send)
        yield False
        return
    try:
        yield True
    finally:
        connections.leave(address)


async def serve(session: Session, receive: Receive, send: Send, welcome: Welcome) -> None:
    """Accepts, waits for the hello, then pumps both ways until one side ends."""
    await receive()
    await send({"type": "websocket.accept"})
    # The writer may be stuck on a client that does not read while the reader waits for its words: neither would end.
    closed = asyncio.get_running_loop().create_future()
    session.on_close = partial(closed.set_result, None)
    reader = asyncio.create_task(read(session, receive, welcome))
    writer = asyncio.create_task(write(session, send))
    try:
        await asyncio.wait({reader, writer, closed}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        # What was received before the end is stored; only the pumps stop.
        await stop(reader)
        await session.finish()
        if session.close_code is None:
            await stop(writer)
        else:
            await asyncio.wait({writer}, timeout=CLOSE_SECONDS)
            await stop(writer)


async def stop(task: asyncio.Task[None]) -> None:
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task


async def read(session: Session, receive: Receive, welcome: Welcome) -> None:
    """Takes frames from the transport until it is gone or the session ends."""
    try:
        async with asyncio.timeout(HELLO_SECONDS):
            hello = await first_command(session, receive)
    except TimeoutError:
        session.close(close_codes.NO_HELLO)
        return
    if hello is None or not await greet(session, hello, welcome):
        return
    while session.close_code is None:
        message = await receive()
        if message["type"] == "websocket.disconnect":
            return
        text = text_of(message)
        if text is None:
            session.refuse(BadInput("send text frames, not binary ones", code="not_text"), None)
        else:
            await session.receive(text)


async def first_command(session: Session, receive: Receive) -> Command | None:
    """The first frame that can be understood, or None if the transport or the session ended before."""
    while session.close_code is None:
        message = await receive()
        if message["type"] == "websocket.disconnect":
            return None
        text = text_of(message)
        if text is None:
            session.refuse(BadInput("send text frames, not binary ones", code="not_text"), None)
            continue
        command = session.decode(text)
        if command is not None:
            return command
    return None


async def greet(session: Session, hello: Command, welcome: Welcome) -> bool:
    """Whether the hello was accepted; if not, the session ends with the reason."""
    version = getattr(hello, "protocol_version", None)
    if version is not None and version not in ACCEPTED_VERSIONS:
        session.close(close_codes.OUTDATED)
        return False
    try:
        await welcome(session, hello)
    except ChatError as error:
        session.send(error_frame(error, "hello"))
        session.close(close_for(error))
    except Exception:
        log.exception("a hello failed")
        session.close(close_codes.TRY_AGAIN)
    return session.close_code is None


def close_for(error: ChatError) -> CloseCode:
    """The close code that goes with a refused hello."""
    return next((code for kind, code in REFUSALS.items() if isinstance(error, kind)), close_codes.TRY_AGAIN)


async def write(session: Session, send: Send) -> None:
    """Gives frames to the transport until the session ends. A slow transport only fills this session's outbox."""
    with suppress(OSError):
        while True:
            await session.ready.wait()
            for text in session.take_outbox():
                await send({"type": "websocket.send", "text": text})
            if session.close_code is not None:
                code = session.close_code
                await send({"type": "websocket.close", "code": code.code, "reason": code.name})
                return


def text_of(message: Message) -> str | None:
    """The frame's text, or None for a binary frame."""
    text: Any = message.get("text")
    return text if isinstance(text, str) else None


async def refuse(receive: Receive, send: Send) -> None:
    """Answers the handshake with HTTP 403: browsers tell a page nothing more of any refusal."""
    await receive()
    await send({"type": "websocket.close"})


def address_of(scope: Scope) -> str:
    """The client's address, or an empty text if the server does not know it."""
    client = scope.get("client")
    return client[0] if client else ""
