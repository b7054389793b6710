"""`chatserver check` as a shop's owner calls it."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from chatserver.cli import main
from chatserver.demo.running import prepare_demo
from chatserver.domain.opening_hours import OpeningHours
from chatserver.storage import opening_hours
from chatserver.storage.data_folder import DATABASE_FILE
from chatserver.storage.database import Database


async def make_data(folder: Path) -> None:
    folder.mkdir()
    database = await Database.open(folder / DATABASE_FILE)
    await database.write(prepare_demo, "http://shop.example", 0)
    weekly = {**dict.fromkeys(range(5), ((9 * 60, 18 * 60),)), 5: ((9 * 60, 14 * 60),)}
    await database.write(opening_hours.put, OpeningHours("Europe/London", "GB", weekly))
    await database.close()


def test_hours_and_holidays_come_from_the_shops_data(
    shop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asyncio.run(make_data(tmp_path / "data"))
    asked = ["check", "--content", str(shop), "--data", str(tmp_path / "data")]
    for as_of, said in {
        "2026-12-25": "as of 2026-12-25 12:00: closed (Christmas Day, closed all day)",
        "2026-12-05 13:59": "as of 2026-12-05 13:59: open (09:00-14:00)",
        "2026-12-06 13:59": "as of 2026-12-06 13:59: closed (closed all day)",
    }.items():
        assert main([*asked, "--as-of", as_of]) == 0
        assert said in capsys.readouterr().out.splitlines()
    assert main(asked) == 0 and "as of" not in capsys.readouterr().out


def test_coverage_is_listed_when_asked_for(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--content", str(shop), "--coverage"]) == 0
    assert "en: tests reach 0 of 7 entries (0 %)" in capsys.readouterr().out


@pytest.mark.parametrize("text", ["24.12.2026", "2026-02-30", "2026-12-24 8pm"])
def test_what_is_no_day_is_a_mistake_in_one_line(shop: Path, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--content", str(shop), "--as-of", text]) == 2
    said = capsys.readouterr().err
    assert said.count("\n") == 1 and text in said and '"2026-12-24 20:00"' in said
