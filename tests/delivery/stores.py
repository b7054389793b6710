"""What clients show after the frames they got: told by the shipped JavaScript stores, in Node."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.support.client import Frame

FOLD = Path(__file__).parent / "fold.js"
STORED = {"event", "hidden", "reset", "resumed", "history", "ack"}

Step = tuple[Frame, Frame | None, Frame | None]
Shown = dict[str, Any]


def steps(frames: Iterable[Frame], sent: dict[str, Frame] | None = None, who: Frame | None = None) -> list[Step]:
    """What the store is given: each frame, the command an ack belongs to, and who this client is if not the visitor."""
    known = sent or {}
    return [
        (frame, known.get(frame.get("client_message_id", "")), who) for frame in frames if frame["type"] in STORED
    ]


async def show(*clients: list[Step]) -> list[Shown]:
    """What each client shows after its steps."""
    node = await asyncio.create_subprocess_exec(
        "node", str(FOLD), stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
    )
    output, _ = await node.communicate(json.dumps(clients).encode())
    assert node.returncode == 0
    shown: list[Shown] = json.loads(output)
    return shown


def beside(folded: Shown, fresh: Shown) -> tuple[Shown, Shown]:
    """Both without the messages that are older than the fresh snapshot: those are history, fetched when wanted."""
    first = fresh["messages"][0]["seq"] if fresh["messages"] else fresh["headSeq"] + 1
    return {**folded, "messages": [each for each in folded["messages"] if each["seq"] >= first]}, fresh
