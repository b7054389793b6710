"""What one client has of one conversation, number by number, and whether it came as promised."""

from __future__ import annotations

from typing import NamedTuple

from tests.support.client import Frame


class Line(NamedTuple):
    """One number: the event's id and, if it is a message, its words. Both are None if the event was hidden."""

    id: str | None
    text: str | None


class Mirror:
    """Applies frames in order. `violations` says what did not come as the delivery contract promises."""

    def __init__(self) -> None:
        self.lines: dict[int, Line] = {}
        self.head = 0
        self.resets = 0
        self.replayed = 0
        self.violations: list[str] = []

    @property
    def last_id(self) -> str | None:
        """The newest event's id, None if it was hidden or there is none."""
        return self.lines[self.head].id if self.head in self.lines else None

    def reset(self, frame: Frame) -> None:
        """A snapshot replaces everything."""
        self.resets += 1
        events = frame["events"]
        numbers = [event["seq"] for event in events]
        if numbers != sorted(set(numbers)):
            self.violations.append(f"a reset out of order: {numbers}")
        self.lines = {event["seq"]: line_of(event) for event in events}
        self.head = frame["head_seq"]

    def take(self, seq: int, line: Line) -> None:
        """The next number; one that is known already must be the same."""
        if seq > self.head + 1:
            self.violations.append(f"{seq} came after {self.head}")
        if seq > self.head:
            self.lines[seq] = line
            self.head = seq
        elif seq in self.lines and self.lines[seq].id != line.id:
            self.violations.append(f"{seq} came with another id")

    def differences(self, stored: dict[int, Line]) -> list[str]:
        """Where this client shows something else than what is stored."""
        wrong = {seq: line for seq, line in self.lines.items() if not fits(line, stored.get(seq))}
        found = [f"{seq}: {line} is stored as {stored.get(seq)}" for seq, line in wrong.items()]
        if self.head != max(stored, default=0):
            found.append(f"has {self.head} of {max(stored, default=0)}")
        return found


def line_of(event: Frame) -> Line:
    return Line(event["id"], event["body"].get("text") if event["body"]["kind"] == "message" else None)


def fits(shown: Line, stored: Line | None) -> bool:
    return stored is not None and (shown.id is None or shown == stored)
