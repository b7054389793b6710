"""The blocks as the console shows them."""

from __future__ import annotations

import sqlite3

from msgspec import Struct, structs

from chatserver.actions.blocks import may_undo
from chatserver.actions.context import Context
from chatserver.actions.keeping_out import count_stopped
from chatserver.domain.actors import Operator
from chatserver.domain.blocks import Block, BlockKind
from chatserver.domain.permissions import LEADERS
from chatserver.storage import blocks

MOST_ENDED = 50


class ShownBlock(Struct, frozen=True):
    """A block. `until` is None if it is for good; `stopped_at` if it never stopped anything. Times are milliseconds.

    `label` is the visitor's name, the e-mail or the network; the last two only for those who lead, and
    for whoever made the block.
    """

    id: str
    kind: BlockKind
    label: str
    reason: str
    is_silent: bool
    by: str
    created_at: int
    until: int | None
    stopped: int
    stopped_at: int | None
    may_undo: bool


class EndedBlock(ShownBlock, frozen=True, kw_only=True):
    """A block that is over. `ended_by` is empty if it ran out by itself."""

    ended_at: int
    ended_by: str


class BlockReport(Struct, frozen=True):
    """Those in force, the newest first, and those that ended last."""

    blocks: tuple[ShownBlock, ...]
    ended: tuple[EndedBlock, ...]


async def report_blocks(context: Context, operator: Operator, words: str = "") -> BlockReport:
    """The blocks that have the words in what is shown of them; empty words are in all."""
    await count_stopped(context)
    return await context.database.read(load_report, operator, words.strip().casefold(), context.now)


def load_report(connection: sqlite3.Connection, operator: Operator, words: str, now: int) -> BlockReport:
    """The report at `now` (milliseconds)."""
    foreign = blocks.list_foreign(connection, operator.site_ids)
    in_force = [each for each in blocks.list_in_force(connection, now) if each.id not in foreign]
    ended = [each for each in blocks.list_ended(connection, now) if each.id not in foreign]
    shown = (show(operator, each, now) for each in in_force)
    over = (show_ended(operator, each, now) for each in ended)
    return BlockReport(
        tuple(each for each in shown if has_words(each, words)),
        tuple(each for each in over if has_words(each, words))[:MOST_ENDED],
    )


def show(operator: Operator, block: Block, now: int) -> ShownBlock:
    """The block as this operator sees it."""
    return ShownBlock(
        id=block.id,
        kind=block.kind,
        label=label_for(operator, block),
        reason=block.reason,
        is_silent=block.is_silent,
        by=block.created_name,
        created_at=block.created_at,
        until=block.until,
        stopped=block.stopped,
        stopped_at=block.stopped_at,
        may_undo=block.is_in_force(now) and may_undo(operator, block),
    )


def show_ended(operator: Operator, block: Block, now: int) -> EndedBlock:
    ended_at = block.ended_at or block.until or block.created_at
    shown = structs.asdict(show(operator, block, now))
    return EndedBlock(**shown, ended_at=ended_at, ended_by=block.ended_name)


def label_for(operator: Operator, block: Block) -> str:
    is_for_all = block.kind == "visitor" or block.created_by == operator.id
    return block.label if is_for_all or operator.role in LEADERS else ""


def has_words(block: ShownBlock, words: str) -> bool:
    return any(words in text.casefold() for text in (block.label, block.reason, block.by))
