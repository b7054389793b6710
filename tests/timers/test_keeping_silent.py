"""T4: the table "When it keeps silent" of the documentation, row by row."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support.figures import record
from tests.support.shop import ROOT
from tests.timers.silences import CASES, Case
from tests.timers.waiting import CART, waiting_shop

TABLE = re.compile(r"^## When it keeps silent\n.*?\| --- \| --- \|\n(.*?)\n\n", re.MULTILINE | re.DOTALL)


def rows() -> list[str]:
    """The first cell of each row, as the documentation has it."""
    found = TABLE.search((ROOT / "docs" / "smart-messages.md").read_text("utf-8"))
    assert found is not None
    return [line.split("|")[1].strip() for line in found[1].splitlines()]


def test_every_row_of_the_table_has_a_case_and_no_case_is_left_over() -> None:
    covered = {case.row for case in CASES}
    record("T4", table_rows=len(rows()), covered=len(covered & set(rows())), cases=len(CASES))
    assert covered == set(rows())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.play.__name__)
async def test_it_keeps_silent(case: Case, tmp_path: Path, calm_log: pytest.LogCaptureFixture) -> None:
    async with waiting_shop(tmp_path, case.rules) as shop:
        visitor = await shop.visitor(url=CART)
        await case.play(shop, visitor)
        await visitor.close()
