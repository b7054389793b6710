"""The one writer: each unit alone, each batch at once, and nobody is told before it is on disk."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from chatserver.errors import BadInput, Unavailable
from chatserver.storage import database as storage
from chatserver.storage import shop
from chatserver.storage.database import Database, Transaction
from tests.support.client import PATIENCE_SECONDS
from tests.support.figures import record


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[Database]:
    database = await Database.open(folder / "chat.db")
    try:
        yield database
    finally:
        await database.close()


VISIT_OF_NOBODY = "INSERT INTO visits (id, visitor_id, started_at, last_active_at) VALUES ('visit', 'nobody', 0, 0)"


def put(transaction: Transaction, key: str, value: str) -> str:
    shop.set_value(transaction, key, value)
    return value


def put_then_fail(transaction: Transaction, key: str) -> None:
    shop.set_value(transaction, key, "half done")
    raise BadInput("no")


async def value(database: Database, key: str) -> str | None:
    return await database.read(shop.find_value, key)


async def test_a_units_failure_undoes_it_alone(tmp_path: Path) -> None:
    async with opened(tmp_path) as database:
        first, failed, last = await asyncio.gather(
            database.write(put, "a", "1"),
            database.write(put_then_fail, "b"),
            database.write(put, "c", "3"),
            return_exceptions=True,
        )
        assert (first, last) == ("1", "3")
        assert isinstance(failed, BadInput)
        assert [await value(database, key) for key in "abc"] == ["1", None, "3"]
        assert database.commits == 1


async def test_a_constraint_that_fails_undoes_its_unit_alone(tmp_path: Path) -> None:
    def break_a_rule(transaction: Transaction) -> None:
        shop.set_value(transaction, "b", "half done")
        transaction.execute(VISIT_OF_NOBODY)

    async with opened(tmp_path) as database:
        results = await asyncio.gather(
            database.write(put, "a", "1"), database.write(break_a_rule), return_exceptions=True
        )
        assert results[0] == "1"
        assert isinstance(results[1], sqlite3.IntegrityError)
        assert [await value(database, key) for key in "ab"] == ["1", None]


async def test_a_cancelled_waiter_changes_nothing(tmp_path: Path) -> None:
    announced: list[str] = []
    async with opened(tmp_path) as database:
        waiter = asyncio.create_task(database.write(put, "a", "1", on_commit=announced.append))
        await asyncio.sleep(0)
        waiter.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiter
        await database.write(put, "b", "2", on_commit=announced.append)
        assert announced == ["1", "2"]
        assert await value(database, "a") == "1"


async def test_a_cancelled_waiter_of_a_unit_that_fails_harms_nobody(tmp_path: Path) -> None:
    async with opened(tmp_path) as database:
        waiter = asyncio.create_task(database.write(put_then_fail, "a"))
        await asyncio.sleep(0)
        waiter.cancel()
        assert await database.write(put, "b", "2") == "2"
        assert await value(database, "a") is None


async def test_two_clients_transactions_cannot_mix(tmp_path: Path) -> None:
    """Each unit reads, and writes what it read plus one: if any two mixed, a count would be missing."""

    def count_up(transaction: Transaction, fails: bool) -> None:
        before = int(shop.find_value(transaction, "count") or 0)
        shop.set_value(transaction, "count", str(before + 1))
        if fails:
            raise BadInput("no")

    async def client(index: int) -> None:
        for turn in range(20):
            try:
                await database.write(count_up, (index + turn) % 3 == 0)
            except BadInput:
                failures.append(index)

    failures: list[int] = []
    async with opened(tmp_path) as database:
        await asyncio.gather(*(client(index) for index in range(20)))
        assert await value(database, "count") == str(400 - len(failures))
        assert not database._writer.in_transaction


def spoil_the_commit(transaction: Transaction) -> str:
    """Passes by itself; the rule it breaks is looked at by the commit."""
    transaction.execute("PRAGMA defer_foreign_keys = ON")
    transaction.execute(VISIT_OF_NOBODY)
    return "spoiled"


def lose_the_transaction(transaction: Transaction) -> str:
    """As when the disk is full in the middle: SQLite has rolled everything back when the error comes."""
    transaction.execute("ROLLBACK")
    raise MemoryError("no memory")


@pytest.mark.parametrize("trouble", [spoil_the_commit, lose_the_transaction])
async def test_a_commit_that_fails_acknowledges_nobody_and_the_writer_goes_on(
    trouble: Callable[[Transaction], str], tmp_path: Path
) -> None:
    heard: list[str] = []
    async with opened(tmp_path) as database:
        results = await asyncio.gather(
            database.write(put, "a", "1", on_commit=heard.append),
            database.write(trouble, on_commit=heard.append),
            database.write(put, "c", "3", on_commit=heard.append),
            return_exceptions=True,
        )
        assert [isinstance(each, Unavailable) and each.code for each in results] == ["cannot_store"] * 3
        assert heard == []
        assert [await value(database, key) for key in "ac"] == [None, None]
        assert not database._writer.in_transaction
        assert await database.write(put, "d", "4", on_commit=heard.append) == "4"
        assert heard == ["4"]


async def test_a_listener_that_fails_harms_nobody(tmp_path: Path) -> None:
    def fail(result: str) -> None:
        raise RuntimeError(result)

    heard: list[str] = []
    async with opened(tmp_path) as database:
        results = await asyncio.gather(
            database.write(put, "a", "1", on_commit=fail), database.write(put, "b", "2", on_commit=heard.append)
        )
        assert results == ["1", "2"]
        assert heard == ["2"]


async def test_listeners_hear_in_commit_order_before_the_waiters_go_on(tmp_path: Path) -> None:
    order: list[str] = []

    async def client(name: str) -> None:
        await database.write(put, name, name, on_commit=lambda stored: order.append(f"heard {stored}"))
        order.append(f"went on {name}")

    async with opened(tmp_path) as database:
        await asyncio.gather(*(client(name) for name in "abc"))
    assert order == ["heard a", "heard b", "heard c", "went on a", "went on b", "went on c"]


async def test_what_waits_is_committed_together_in_one_hop_a_batch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hops: list[object] = []
    async with opened(tmp_path) as database:
        run = database._writer.run

        async def counted(function: Callable[..., Any], *arguments: Any) -> Any:
            hops.append(function)
            return await run(function, *arguments)

        monkeypatch.setattr(database._writer, "run", counted)
        await asyncio.gather(*(client(database, index) for index in range(50)))
        assert database.units == 500
        assert database.commits <= 30
        assert len(hops) == database.commits
        record("group_commit", units=database.units, commits=database.commits, hops=len(hops))


async def client(database: Database, index: int) -> None:
    for turn in range(10):
        await database.write(put, f"{index}", f"{turn}")


async def test_a_batch_is_bounded(tmp_path: Path) -> None:
    async with opened(tmp_path) as database:
        await asyncio.gather(*(database.write(put, f"{each}", "") for each in range(storage.BATCH_UNITS * 2 + 1)))
        assert database.commits == 3


async def test_a_queue_that_is_full_refuses_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(storage, "QUEUE_UNITS", 2)
    async with opened(tmp_path) as database:
        results = await asyncio.gather(*(database.write(put, key, "1") for key in "abc"), return_exceptions=True)
        assert results[:2] == ["1", "1"]
        assert isinstance(results[2], Unavailable) and results[2].code == "busy"


async def test_closing_finishes_what_is_queued_and_refuses_the_rest(tmp_path: Path) -> None:
    async with opened(tmp_path) as database:
        waiting = [asyncio.create_task(database.write(put, f"{each}", "1")) for each in range(10)]
        await asyncio.sleep(0)
        await database.close()
        assert await asyncio.gather(*waiting) == ["1"] * 10
        with pytest.raises(Unavailable) as refused:
            await database.write(put, "late", "1")
        assert refused.value.code == "stopping"


async def test_readers_cannot_write(tmp_path: Path) -> None:
    async with opened(tmp_path) as database:
        for _ in range(storage.READERS):
            with pytest.raises(Unavailable) as refused:
                await database.read(put, "a", "1")
            assert "readonly" in str(refused.value.__cause__)
        assert await value(database, "a") is None


async def test_a_reader_goes_on_while_a_long_unit_writes(tmp_path: Path) -> None:
    """The unit waits for the reader, so this ends only if they do not wait for each other."""
    loop = asyncio.get_running_loop()
    has_read = asyncio.run_coroutine_threadsafe

    def long_unit(transaction: Transaction) -> str | None:
        shop.set_value(transaction, "a", "new")
        return has_read(value(database, "a"), loop).result(timeout=PATIENCE_SECONDS)

    async with opened(tmp_path) as database:
        await database.write(put, "a", "old")
        assert await database.write(long_unit) == "old"
        assert await value(database, "a") == "new"
