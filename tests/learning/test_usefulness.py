"""The report of how useful the answers are."""

from __future__ import annotations

from pathlib import Path

import pytest

from chatserver.actions.usefulness import wilson_interval
from chatserver.domain.opening_hours import OpeningHours
from chatserver.storage import opening_hours
from tests.learning.stage import KNOWN, UNKNOWN, stage


async def test_entries_are_counted_with_what_followed_most_surely_useless_first(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        for _ in range(4):
            await on.ask("What does shipping cost?", "human please")
        await on.ask(KNOWN, "Track my order")
        await on.ask("Do you sell gift cards?")
        report = await on.get("/usefulness", days=30)
        counts = [
            (each["entry_id"], each["answered"], each["handed_over"], each["repeated"], each["share"])
            for each in report["entries"]
        ]
        assert counts == [("delivery-cost", 4, 4, 0, 1.0), ("order-status", 1, 0, 1, 1.0), ("gift-cards", 1, 0, 0, 0.0)]
        lows = [each["share_low"] for each in report["entries"]]
        assert lows == sorted(lows, reverse=True) and lows[0] > 0.5 > lows[1]
        assert report["entries"][0]["title"] == "What does delivery cost?"


async def test_entries_never_used_are_named_but_not_those_that_have_no_answer(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await on.ask(KNOWN, "hi there")
        report = await on.get("/usefulness")
        unused = {each["entry_id"]: each["is_conditional"] for each in report["never_used"]}
        assert unused == {
            "delivery-cost": False,
            "returns": False,
            "gift-cards": False,
            "start-return": False,
            "winter-sale": True,
        }
        small_talk = {each["entry_id"]: each["is_small_talk"] for each in report["entries"]}
        assert small_talk == {"order-status": False, "greeting": True}


async def test_questions_are_counted_by_the_shops_days(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await on.shop.shop.context.database.write(opening_hours.put, OpeningHours(time_zone="Asia/Kathmandu"))
        on.shop.advance(18 * 3600 + 14 * 60)  # 2026-01-01 18:14 in UTC is 23:59 in Kathmandu
        await on.ask(UNKNOWN, KNOWN)
        on.shop.advance(60)
        await on.ask(UNKNOWN)
        operator = await on.shop.operator()  # the other one is signed out by now
        days = (await on.get("/usefulness", operator, days=3))["by_day"]
        assert days == [
            {"day": "2025-12-31", "answered": 0, "unanswered": 0, "refused": 0, "share": None},
            {"day": "2026-01-01", "answered": 1, "unanswered": 1, "refused": 0, "share": 0.5},
            {"day": "2026-01-02", "answered": 0, "unanswered": 1, "refused": 0, "share": 1.0},
        ]
        assert len((await on.get("/usefulness", operator, days=1))["by_day"]) == 1
        await operator.close()


@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    [(0, 1, 0.0, 0.793), (1, 1, 0.207, 1.0), (5, 10, 0.237, 0.763), (90, 100, 0.826, 0.945)],
)
def test_one_case_proves_little(hits: int, of: int, low: float, high: float) -> None:
    assert wilson_interval(hits, of) == pytest.approx((low, high), abs=0.001)
