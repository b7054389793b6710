"""What a message costs does not depend on how many there are already."""

from __future__ import annotations

import itertools
from pathlib import Path

from chatserver.actions import conversing, visitor_units
from chatserver.bench import chats
from chatserver.domain.actors import Visitor
from chatserver.protocol.commands import VisitorSend
from chatserver.storage.connection import connect_to_write
from chatserver.storage.data_folder import DATABASE_FILE
from chatserver.storage.database import Transaction

NOW = 1_767_225_600_000


class Steps:
    """Counts what SQLite's machine does, and sends messages in one long conversation."""

    def __init__(self, connection: Transaction) -> None:
        self.connection = connection
        self.visitor = Visitor("chat-0", connection.execute("SELECT id FROM sites").fetchone()[0], "visit", "en")
        self.ids = itertools.count()
        self.count = 0

    def send(self) -> None:
        number = next(self.ids)
        command = VisitorSend(f"message-{number}", f"words {number}")
        conversing.once(self.connection, visitor_units.send, self.visitor, command, NOW + number)

    def count_one(self) -> int:
        def step() -> int:
            self.count += 1
            return 0

        self.count = 0
        self.connection.set_progress_handler(step, 1)
        self.send()
        self.connection.set_progress_handler(None, 0)
        return self.count


async def test_the_thousandth_message_takes_as_many_steps_as_the_tenth(tmp_path: Path) -> None:
    await chats.prepare_conversations(tmp_path, 1)
    connection = connect_to_write(tmp_path / DATABASE_FILE)
    steps = Steps(connection)
    connection.execute("BEGIN IMMEDIATE")
    for _ in range(9):
        steps.send()
    tenth = steps.count_one()
    for _ in range(989):
        steps.send()
    thousandth = steps.count_one()
    connection.execute("ROLLBACK")
    connection.close()
    assert 0 < thousandth <= tenth + 20, f"{tenth} steps at first, {thousandth} later"


async def test_a_message_writes_no_column_that_it_does_not_change(tmp_path: Path) -> None:
    await chats.prepare_conversations(tmp_path, 1)
    connection = connect_to_write(tmp_path / DATABASE_FILE)
    steps = Steps(connection)
    statements: list[str] = []
    steps.send()
    connection.set_trace_callback(statements.append)
    steps.send()
    connection.close()
    [update] = [each for each in statements if each.startswith("UPDATE conversations")]
    assert update.count("=") == 4
    assert all(f"{name} = " in update for name in ("changed_at", "head_seq", "last_text", "WHERE id"))
