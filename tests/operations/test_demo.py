"""The demo as an outsider meets it: quick, small, quiet, and gone when told to go."""

from __future__ import annotations

import asyncio
import os
import time
from pathlib import Path

import httpx

from chatserver.content.loader import load
from tests.support.client import PATIENCE_SECONDS
from tests.support.demo import Demo
from tests.support.figures import record
from tests.support.shop import ROOT
from tests.support.visitor_client import VisitorClient

READY_SECONDS = 2.0
MOST_MEGABYTES = 110
BUSY_MACHINE = 15  # times slower by the clock on the wall than a quiet one


def test_the_second_start_is_quick_and_prints_links_that_answer(tmp_path: Path) -> None:
    with Demo(tmp_path / "data") as demo:
        demo.stop()
        began = time.monotonic()
        demo.start()
        seconds, worked_seconds = time.monotonic() - began, processor_seconds(demo.pid)
        pages = [demo.links[name] for name in ("shop", "cart", "console", "widget")]
        for url in pages + [operator["login"] for operator in demo.links["operators"]]:
            assert httpx.get(url, trust_env=False, timeout=PATIENCE_SECONDS).status_code == 200, url
        code = demo.stop()
    record("demo", second_start_seconds=round(seconds, 2))
    assert worked_seconds < READY_SECONDS
    assert seconds < READY_SECONDS * BUSY_MACHINE
    assert code == 0
    assert "Traceback" not in demo.log


async def test_it_stays_small_after_an_answer_in_each_installed_language(tmp_path: Path) -> None:
    content = load(ROOT)
    assert {"en", "fa"} <= set(content.bots)
    with Demo(tmp_path / "data") as demo:
        for language, bot in content.bots.items():
            visitor = VisitorClient(
                demo.port, demo.links["site"], origin=demo.links["shop"].rstrip("/"), language=language
            )
            await visitor.connect()
            await visitor.say(bot.entries[0].questions[0])
            answer = await visitor.wait_event("message", entry_id=bot.entries[0].id)
            assert answer["sender"]["kind"] == "bot"
            await visitor.close()
        megabytes = await asyncio.to_thread(resident_megabytes, demo.pid)
    record("demo", resident_megabytes=megabytes)
    assert megabytes < MOST_MEGABYTES


def processor_seconds(pid: int) -> float:
    """What starting costs the first thread, whatever else keeps the machine busy.

    Another one reads the content and then fits the bots: nobody knows how much of that came after the start.
    """
    user, system = Path(f"/proc/{pid}/task/{pid}/stat").read_text().rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def resident_megabytes(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1000
