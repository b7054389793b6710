"""A bad network between clients and server: it cuts, stalls and half-closes connections at random moments."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

CHUNK_BYTES = 65_536


class Proxy:
    """Forwards TCP to `upstream`. `mean_seconds` is how long a connection is left alone, None for ever."""

    def __init__(self, upstream: int, mean_seconds: float | None, stall_seconds: float, chance: random.Random) -> None:
        self.port = 0
        self.faults: Counter[str] = Counter()
        self._upstream = upstream
        self._mean_seconds = mean_seconds
        self._stall_seconds = stall_seconds
        self._chance = chance
        self._links: set[Link] = set()

    def calm(self) -> None:
        """No more trouble from now on; what stalls is cut."""
        self._mean_seconds = None
        for link in list(self._links):
            if link.is_troubled:
                link.cut()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            server = await asyncio.open_connection("127.0.0.1", self._upstream)
        except OSError:
            writer.transport.abort()
            return
        link = Link((reader, writer), server)
        self._links.add(link)
        trouble = asyncio.create_task(self._trouble(link))
        try:
            await link.forward()
        finally:
            trouble.cancel()
            link.cut()
            self._links.discard(link)

    async def _trouble(self, link: Link) -> None:
        while self._mean_seconds is not None:
            await asyncio.sleep(self._chance.expovariate(1 / self._mean_seconds))
            if self._mean_seconds is None:
                return
            kind = self._chance.choice(("cut", "stall", "stall and cut", "half-close client", "half-close server"))
            self.faults[kind] += 1
            link.is_troubled = True
            if kind.startswith("stall"):
                link.stalls.clear()
                await asyncio.sleep(self._chance.random() * self._stall_seconds)
                link.stalls.set()
                link.is_troubled = False
            if kind.endswith("cut"):
                link.cut()
            if kind.startswith("half-close"):
                link.half_close(0 if kind.endswith("client") else 1)


class Link:
    """One connection through the proxy: the client's side and the server's."""

    def __init__(
        self,
        client: tuple[asyncio.StreamReader, asyncio.StreamWriter],
        server: tuple[asyncio.StreamReader, asyncio.StreamWriter],
    ) -> None:
        self.is_troubled = False
        self.stalls = asyncio.Event()
        self.stalls.set()
        self._sides = (client, server)

    async def forward(self) -> None:
        """Both ways, until one side ends."""
        (client, to_client), (server, to_server) = self._sides
        pumps = {asyncio.create_task(self._pump(client, to_server)), asyncio.create_task(self._pump(server, to_client))}
        try:
            await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for pump in pumps:
                pump.cancel()
            await asyncio.gather(*pumps, return_exceptions=True)

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while data := await reader.read(CHUNK_BYTES):
                await self.stalls.wait()
                writer.write(data)
                await writer.drain()

    def cut(self) -> None:
        """Both sides at once, without a goodbye."""
        for _, writer in self._sides:
            writer.transport.abort()

    def half_close(self, side: int) -> None:
        """One side hears that nothing more comes; the other knows nothing of it."""
        writer = self._sides[side][1]
        with suppress(OSError, RuntimeError):
            if not writer.is_closing():
                writer.write_eof()


@asynccontextmanager
async def proxy(
    upstream: int, mean_seconds: float, stall_seconds: float, chance: random.Random
) -> AsyncIterator[Proxy]:
    """A proxy on a free port."""
    bad_network = Proxy(upstream, mean_seconds, stall_seconds, chance)
    server = await asyncio.start_server(bad_network._serve, "127.0.0.1", 0)
    bad_network.port = server.sockets[0].getsockname()[1]
    try:
        yield bad_network
    finally:
        server.close()
        for link in list(bad_network._links):
            link.cut()
        await server.wait_closed()
