"""D3: no ack is written before the row it stands for was synced to the disk. Watched from outside, with strace.

A run with the power cut off is not part of this: strace shows the order of calls, not what a disk does with them.
"""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
import uuid
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.delivery.stage import CONTENT
from tests.delivery.talkers import VisitorTalker
from tests.support.demo import Demo
from tests.support.figures import record
from tests.support.shop import until

CALLS = "fdatasync,fsync,pwrite64,write,writev,sendto,sendmsg"
CALL = re.compile(r"^(?P<thread>\d+) +(?P<name>\w+)\((?P<rest>.*)")
RESUMED = re.compile(r"^(?P<thread>\d+) +<\.\.\. (?P<name>\w+) resumed>")
ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
VISITORS = 5


class Traced(NamedTuple):
    """What the trace says: acknowledged commands, and those among them that were not safe when they were."""

    acknowledged: set[str]
    violations: list[str]


@pytest.mark.parametrize("messages", [200, pytest.param(5_000, marks=pytest.mark.long)])
async def test_no_ack_is_written_before_its_row_is_synced(messages: int, tmp_path: Path) -> None:
    strace = shutil.which("strace")
    assert strace, "this test needs strace: apt-get install strace"
    trace = tmp_path / "trace.txt"
    with Demo(tmp_path / "data", "--content", str(CONTENT)) as demo:
        tracer = subprocess.Popen(
            [strace, "-f", "-p", str(demo.pid), "-e", f"trace={CALLS}", "-s", "70000", "-o", str(trace)],
            stderr=subprocess.PIPE,
            text=True,
        )
        assert tracer.stderr is not None
        attached = tracer.stderr.readline()
        assert "attached" in attached, attached

        def where() -> tuple[int, str, str]:
            return demo.port, demo.links["site"], demo.links["shop"].rstrip("/")

        visitors = [VisitorTalker(where, patience_seconds=20) for _ in range(VISITORS)]
        for visitor in visitors:
            visitor.start()
            await visitor.talk({"type": "send", "text": f"word {each}"} for each in range(messages // VISITORS))
        await until(lambda: all(each.is_done for each in visitors), 120)
        for visitor in visitors:
            await visitor.stop()
        tracer.send_signal(signal.SIGINT)
        tracer.communicate(timeout=60)
    sent = {message_id for visitor in visitors for message_id in visitor.sent}
    found = read_trace(trace, sent)
    record("D3", acks_checked=len(found.acknowledged), acks_without_prior_sync=len(found.violations))
    assert found.acknowledged == sent
    assert found.violations == []


def read_trace(trace: Path, sent: set[str]) -> Traced:
    """Follows each command from the write of its row, over a sync that began later and ended, to its ack."""
    written: dict[str, int] = {}
    begun: dict[str, int] = {}
    safe_before = -1
    acknowledged: set[str] = set()
    violations: list[str] = []
    with trace.open(encoding="latin-1") as lines:
        for number, line in enumerate(lines):
            if (resumed := RESUMED.match(line)) and resumed["name"] in ("fdatasync", "fsync"):
                safe_before = max(safe_before, begun.pop(resumed["thread"]))
            call = CALL.match(line)
            if call is None:
                continue
            if call["name"] in ("fdatasync", "fsync"):
                begun[call["thread"]] = number
                if "<unfinished" not in line:
                    safe_before = max(safe_before, begun.pop(call["thread"]))
            elif call["name"] == "pwrite64":
                for message_id in sent.intersection(ID.findall(line)):
                    written.setdefault(message_id, number)
            elif r'\"type\":\"ack\"' in line:
                for message_id in sent.intersection(ID.findall(line)) - acknowledged:
                    acknowledged.add(message_id)
                    if not written.get(message_id, safe_before + 1) < safe_before:
                        violations.append(message_id)
    return Traced(acknowledged, violations)


def test_a_trace_without_a_sync_in_between_is_a_violation(tmp_path: Path) -> None:
    trace = tmp_path / "trace.txt"
    one = str(uuid.uuid4())
    row = f'7 pwrite64(9, "...{one}...", 4096, 0) = 4096'
    ack = rf'8 write(5, "{{\"type\":\"ack\",...{one}...", 90) = 90'
    cases = {
        (row, "7 fdatasync(9) = 0", ack): [],
        (row, "7 fdatasync(9 <unfinished ...>", "7 <... fdatasync resumed>) = 0", ack): [],
        (row, ack, "7 fdatasync(9) = 0"): [one],
        (row, "7 fdatasync(9 <unfinished ...>", ack, "7 <... fdatasync resumed>) = 0"): [one],
        ("7 fdatasync(9 <unfinished ...>", row, "7 <... fdatasync resumed>) = 0", ack): [one],
        (ack,): [one],
    }
    for lines, violations in cases.items():
        trace.write_text("\n".join(lines))
        assert read_trace(trace, {one}) == ({one}, violations)
