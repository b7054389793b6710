"""Runs an application on a port until it is told to stop, and stops without losing what was accepted."""

from __future__ import annotations

import asyncio
import gc
import resource
import signal
import socket
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from chatserver.domain.limits import FRAME_BYTES
from chatserver.errors import UsageError
from chatserver.settings import Settings

PING_SECONDS = 20.0
GRACE_SECONDS = 6  # with the drain before it and the checkpoint after it, a stop takes less than 10
DRAIN_SECONDS = 2.0
STARTING_SECONDS = 0.005
BACKLOG = 1024
YOUNG_OBJECTS = 10_000  # a batch of messages under way is not garbage: do not search it again and again

OLDER_GENERATIONS = (1, 50)  # the middle one often and so in short pauses, the oldest as seldom as before


class Server(uvicorn.Server):
    """A uvicorn server that leaves signals to `run_until_signal`: one process may run several."""

    def stop_accepting(self) -> None:
        """Lets nobody new in; those who are here stay."""
        for accepting in self.servers:
            accepting.close()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Nothing to capture."""
        yield


class SocketProtocol(WebSocketsSansIOProtocol):
    """Ends for certain: closing waits until the peer has taken everything, and one that reads nothing never does."""

    async def run_asgi(self) -> None:
        """Serves the connection, and cuts it off if it is not gone a while after."""
        await super().run_asgi()
        self.loop.call_later(self.close_timeout, self.transport.abort)


async def run_until_signal(
    listening: list[tuple[Server, socket.socket]],
    on_ready: Callable[[], None],
    before_exit: Callable[[], Awaitable[None]],
) -> None:
    """Runs the servers, says when all accept, and on SIGTERM or SIGINT lets clients go before it stops them."""
    loop = asyncio.get_running_loop()
    told_to_stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, told_to_stop.set)
    running = [asyncio.create_task(server.serve(sockets=[listener])) for server, listener in listening]
    while not all(server.started for server, _ in listening):
        await asyncio.sleep(STARTING_SECONDS)
    calm_collector()
    on_ready()
    await told_to_stop.wait()
    for server, _ in listening:
        server.stop_accepting()
    with suppress(TimeoutError):
        await asyncio.wait_for(before_exit(), DRAIN_SECONDS)
    for server, _ in listening:
        server.should_exit = True
    await asyncio.gather(*running)


def configure(application: ASGIApp, settings: Settings) -> uvicorn.Config:
    """uvicorn as this program needs it."""
    return uvicorn.Config(
        application,
        loop="uvloop",
        http="httptools",
        ws=SocketProtocol,
        ws_max_size=FRAME_BYTES,
        ws_per_message_deflate=False,
        ws_ping_interval=PING_SECONDS,
        ws_ping_timeout=PING_SECONDS,
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        date_header=False,
        proxy_headers=True,
        forwarded_allow_ips=settings.trusted_proxies,
        timeout_graceful_shutdown=GRACE_SECONDS,
        backlog=BACKLOG,
    )


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens there. Raises UsageError if it cannot."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(BACKLOG)
    except (OSError, OverflowError) as error:
        listener.close()
        reason = getattr(error, "strerror", None) or str(error)
        raise UsageError(f"cannot listen on {host} port {port}: {reason}; choose another with --port") from error
    listener.setblocking(False)
    return listener


def port_of(listener: socket.socket) -> int:
    port: int = listener.getsockname()[1]
    return port


def calm_collector() -> None:
    """Spares the garbage collector what was built at the start, which lives as long as the process."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG_OBJECTS, *OLDER_GENERATIONS)


def raise_file_limit() -> int:
    """Lets the process open as many sockets as the machine allows, and returns how many that are."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < hard:
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return hard
