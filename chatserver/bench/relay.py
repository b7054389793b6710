"""`chatserver bench relay`: the server's CPU for each durable message, next to a bare relay and the usual way.

All three servers are up at once and take turns; what counts is the median of the rounds' ratios.
"""

from __future__ import annotations

import asyncio
import http.client
import json
import re
import statistics
import sys
import tempfile
from contextlib import AsyncExitStack
from pathlib import Path

import uvloop
from msgspec import Struct, to_builtins

from chatserver.bench import chats, machine
from chatserver.bench.servers import ServerProcess
from chatserver.bench.talkers import IN_FLIGHT, Miscount, Pair, burst, make_text
from chatserver.errors import UsageError
from chatserver.starting import find_starter_folder

PAIRS = 10
BURST_SECONDS = 1.0
SETTLE_SECONDS = 0.2  # work put off until after a burst belongs to it
WARM_UP_SECONDS = 0.3
TARGET = 0.4
METRIC = re.compile(r"^chatserver_(units|commits)_total ([0-9.e+]+)$", re.MULTILINE)


class Contender(Struct):
    """One server, the people connected to it, and what each round cost."""

    server: ServerProcess
    pairs: list[Pair]
    cpu_us: list[float] = []
    per_second: list[float] = []
    messages: int = 0

    async def run(self, seconds: float) -> None:
        """One round."""
        before = self.server.cpu_ns()
        done = await burst(self.pairs, seconds)
        await asyncio.sleep(SETTLE_SECONDS)
        self.cpu_us.append((self.server.cpu_ns() - before) / done.messages / 1000)
        self.per_second.append(done.messages / done.seconds)
        self.messages += done.messages


class Figures(Struct):
    """One server's medians. Every one of its `messages` was acknowledged once and relayed once, in order."""

    cpu_us_per_message: float
    messages_per_second: int
    messages: int


class Result(Struct):
    """What the benchmark found. `ratios` are medians of the rounds' ratios of CPU for each message."""

    rounds: int
    pairs: int
    in_flight: int
    text_bytes: int
    servers: dict[str, Figures]
    ratios: dict[str, float]
    target: float
    units_per_commit: float
    machine: dict[str, object]


def bench(rounds: int, *, as_json: bool) -> int:
    """Runs the benchmark and prints what it found. Returns 1 if a message was lost, doubled or out of order.

    Raises UsageError if there is no round to run or a server does not start.
    """
    if rounds < 1:
        raise UsageError(f"rounds is {rounds}; choose 1 or more, and 9 or more for figures to rely on")
    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            result = runner.run(measure(rounds))
    except (Miscount, ConnectionError, TimeoutError) as error:
        print(f"chatserver bench relay: {str(error) or 'a server did not answer in time'}", file=sys.stderr)
        return 1
    print(json.dumps(to_builtins(result)) if as_json else "\n".join(describe(result)))
    return 0


async def measure(rounds: int, pairs: int = PAIRS, burst_seconds: float = BURST_SECONDS) -> Result:
    """Starts the three servers, lets them take turns and stops them. Raises Miscount."""
    async with AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="chatserver-bench-")))
        facts = machine.describe(folder)
        contenders = await start(stack, folder, pairs)
        for contender in contenders.values():
            await burst(contender.pairs, min(WARM_UP_SECONDS, burst_seconds))
        before = read_metrics(contenders["ours"].server.port)
        for _ in range(rounds):
            for contender in contenders.values():
                await contender.run(burst_seconds)
        after = read_metrics(contenders["ours"].server.port)
    return Result(
        rounds=rounds,
        pairs=pairs,
        in_flight=IN_FLIGHT,
        text_bytes=len(make_text("visitor-0-1000")),
        servers={name: summarise(contender) for name, contender in contenders.items()},
        ratios={f"ours/{name}": compare(contenders["ours"], contenders[name]) for name in ("usual", "bare")},
        target=TARGET,
        units_per_commit=round((after["units"] - before["units"]) / (after["commits"] - before["commits"]), 1),
        machine=facts,
    )


async def start(stack: AsyncExitStack, folder: Path, pairs: int) -> dict[str, Contender]:
    """The three servers with everybody connected, in the order of their turns."""

    def run(name: str, arguments: list[str], **settings: object) -> ServerProcess:
        server = ServerProcess.start(arguments, folder / f"{name}.log", settings)
        stack.callback(server.stop)
        return server

    site_key, links = await chats.prepare(folder / "ours", pairs)
    await chats.prepare_conversations(folder / "usual", pairs)
    bare = run("bare", ["chatserver.bench.bare"])
    usual = run("usual", ["chatserver.bench.usual", str(folder / "usual" / "chat.db")])
    serve = ["chatserver", "serve", "--port", "0", "--content", str(find_starter_folder())]
    ours = run("ours", [*serve, "--data", str(folder / "ours")], **chats.WIDE_LIMITS)
    return {
        "bare": Contender(bare, await chats.connect_plain_pairs(bare, pairs)),
        "usual": Contender(usual, await chats.connect_plain_pairs(usual, pairs)),
        "ours": Contender(ours, await chats.connect_shop_pairs(ours, site_key, links)),
    }


def read_metrics(port: int) -> dict[str, float]:
    """How many units the server stored since its start, and in how many commits."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", "/metrics")
    text = connection.getresponse().read().decode()
    connection.close()
    return {name: float(value) for name, value in METRIC.findall(text)}


def summarise(contender: Contender) -> Figures:
    return Figures(
        cpu_us_per_message=round(statistics.median(contender.cpu_us), 1),
        messages_per_second=round(statistics.median(contender.per_second)),
        messages=contender.messages,
    )


def compare(one: Contender, other: Contender) -> float:
    """The median of the rounds' ratios."""
    return round(statistics.median(a / b for a, b in zip(one.cpu_us, other.cpu_us, strict=True)), 3)


def describe(result: Result) -> list[str]:
    """The result for people."""
    lines = [
        f"CPU of the server for each message; {result.pairs} pairs, {result.in_flight} sends in flight each way, "
        f"{result.text_bytes} bytes, median of {result.rounds} rounds in turn",
        "",
        f"{'server':<8}{'µs/message':>12}{'messages/s':>12}{'messages':>11}",
    ]
    for name, figures in result.servers.items():
        columns = f"{figures.cpu_us_per_message:>12}{figures.messages_per_second:>12}{figures.messages:>11}"
        lines.append(f"{name:<8}{columns}")
    verdict = "met" if result.ratios["ours/usual"] <= result.target else "missed"
    lines += [
        "",
        f"ours/usual  {result.ratios['ours/usual']}   (target at most {result.target}: {verdict})",
        f"ours/bare   {result.ratios['ours/bare']}   (bare keeps nothing)",
        f"units per commit  {result.units_per_commit}",
        "every message was acknowledged once and relayed once, in order",
        "",
        ", ".join(f"{name} {value}" for name, value in result.machine.items()),
    ]
    return lines
