from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

from chatserver.actions.opening_hours import WrittenHours, read_hours, write_hours
from chatserver.actions.opening_words import describe_opening
from chatserver.actions.shop_time import Opening, find_moment
from chatserver.errors import BadInput
from chatserver.storage import opening_hours
from chatserver.storage.database import Database

WEEK = {day: [["09:00", "18:00"]] for day in ("mon", "tue", "wed", "thu", "fri")} | {"sat": [["09:00", "14:00"]]}
WRITTEN = {"time_zone": "Europe/London", "country": "GB", "weekly": WEEK, "exceptions": []}


def written(**changes: Any) -> WrittenHours:
    return msgspec.convert(WRITTEN | changes, WrittenHours, strict=True)


def ms(text: str) -> int:
    return round(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


def test_what_is_written_is_read_and_written_again() -> None:
    exceptions = [
        {"date": "2026-12-24", "spans": [["09:00", "12:00"], ["13:00", "24:00"]]},
        {"date": "2026-12-27", "spans": []},
    ]
    hours = written(exceptions=exceptions)
    assert write_hours(read_hours(hours)) == hours


@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({"time_zone": "Europe/Atlantis"}, "hours.time_zone: Europe/Atlantis is no time zone; choose one such as"),
        ({"time_zone": "../../etc/passwd"}, "is no time zone"),
        ({"country": "XX"}, "no holidays are known for XX; write"),
        ({"weekly": {"mon": [["9:00", "18:00"]]}}, "mon: 9:00 is no time; write it as 09:00"),
        ({"weekly": {"mon": [["09:00", "24:30"]]}}, "mon: 24:30 is no time"),
        ({"weekly": {"fri": [["22:00", "02:00"]]}}, "fri: 22:00 to 02:00 does not fit; .* a night is two"),
        ({"weekly": {"fri": [["09:00", "13:00"], ["12:00", "18:00"]]}}, "fri: 12:00 to 18:00 does not fit"),
        ({"weekly": {"fri": [["09:00", "09:01"]] * 7}}, "fri: there are more than 6 times"),
        ({"exceptions": [{"date": "24.12.2026", "spans": []}]}, "24.12.2026 is no day; write"),
        ({"exceptions": [{"date": "2026-12-24", "spans": []}] * 2}, "2026-12-24 stands twice; keep one"),
        ({"exceptions": [{"date": "2026-12-24", "spans": []}] * 201}, "more than 200 days"),
        ({"weekly": {}}, "no weekly hours; write"),
    ],
)
def test_hours_that_cannot_be_meant_are_refused_with_the_mend(changes: dict[str, Any], what: str) -> None:
    with pytest.raises(BadInput, match=what):
        read_hours(written(**changes))


def test_the_shops_clock_decides_in_summer_and_in_winter() -> None:
    hours = read_hours(written())
    summer, winter = find_moment(hours, ms("2026-07-01T08:30")), find_moment(hours, ms("2026-11-23T08:30"))
    assert summer.is_open and summer.minute == 9 * 60 + 30
    assert not winter.is_open and winter.opening == Opening(0, datetime(2026, 11, 23, tzinfo=UTC).date(), 540)


def test_the_shops_day_begins_at_its_own_midnight() -> None:
    tehran = read_hours(written(time_zone="Asia/Tehran", country=None))
    assert find_moment(tehran, ms("2026-11-22T21:00")).day.date == "2026-11-23"


def test_a_holiday_is_passed_over_on_the_way_to_the_next_opening() -> None:
    moment = find_moment(read_hours(written()), ms("2026-12-24T19:00"))
    assert moment.opening is not None and moment.opening.date.isoformat() == "2026-12-29"  # 28: the 26th is made up for


def test_the_last_day_of_the_calendar_has_no_next_opening() -> None:
    moment = find_moment(read_hours(written()), ms("9999-12-31 20:00"))
    assert not moment.is_open and moment.opening is None


def test_without_hours_the_shop_is_open_in_utc() -> None:
    moment = find_moment(None, ms("2026-11-22T23:59"))
    assert (moment.day.date, moment.is_open, moment.opening) == ("2026-11-22", True, None)


@pytest.mark.parametrize(
    ("days_ahead", "date", "said"),
    [
        (
            0,
            "2026-11-22",
            ["today at 09:00", "امروز ساعت ۹:۰۰", "היום בשעה 09:00", "დღეს 09:00 საათზე", "hari ini pukul 9.00 pagi"],
        ),
        (
            1,
            "2026-11-23",
            ["tomorrow at 09:00", "فردا ساعت ۹:۰۰", "מחר בשעה 09:00", "ხვალ 09:00 საათზე", "esok pukul 9.00 pagi"],
        ),
        (
            3,
            "2026-11-23",
            [
                "Monday at 09:00",
                "دوشنبه ساعت ۹:۰۰",
                "ביום שני בשעה 09:00",
                "ორშაბათს 09:00 საათზე",
                "pada hari Isnin pukul 9.00 pagi",
            ],
        ),
        (
            9,
            "2026-12-24",
            [
                "on December 24 at 09:00",
                "۲۴ دسامبر ساعت ۹:۰۰",
                "ב־24 בדצמבר בשעה 09:00",
                "24 დეკემბერს 09:00 საათზე",
                "pada 24 Disember pukul 9.00 pagi",
            ],
        ),
    ],
)
def test_the_next_opening_is_said_in_every_language(days_ahead: int, date: str, said: list[str]) -> None:
    opening = Opening(days_ahead, datetime.fromisoformat(date).date(), 540)
    assert [describe_opening(opening, language) for language in ("en", "fa", "he", "ka", "ms")] == said


def test_georgian_sunday_takes_its_ending_without_losing_a_letter() -> None:
    sunday = Opening(2, datetime(2026, 11, 22, tzinfo=UTC).date(), 600)
    assert describe_opening(sunday, "ka") == "კვირას 10:00 საათზე"


def test_malay_hours_have_their_part_of_the_day() -> None:
    day = datetime(2026, 11, 22, tzinfo=UTC).date()
    said = [
        describe_opening(Opening(0, day, hour * 60 + 5), "ms").split(" pukul ")[1] for hour in (0, 11, 12, 13, 14, 19)
    ]
    assert said == ["12.05 pagi", "11.05 pagi", "12.05 tengah hari", "1.05 tengah hari", "2.05 petang", "7.05 malam"]


def test_no_opening_says_nothing_and_another_language_is_told_in_english() -> None:
    day = datetime(2026, 11, 22, tzinfo=UTC).date()
    assert describe_opening(None, "en") == ""
    assert describe_opening(Opening(0, day, 540), "de") == "today at 09:00"


async def test_hours_are_stored_for_the_shop_and_for_departments(tmp_path: Path) -> None:
    database = await Database.open(tmp_path / "chat.db")
    assert await database.read(opening_hours.find) is None
    hours = read_hours(written(exceptions=[{"date": "2026-12-24", "spans": []}]))
    await database.write(opening_hours.put, read_hours(written()))
    await database.write(opening_hours.put, hours)
    assert await database.read(opening_hours.find) == hours
    assert await database.read(opening_hours.find, "sales") is None
    await database.close()
