from __future__ import annotations

from pathlib import Path

from tests.support.small_shop import running_small_shop

HOURS = {
    "time_zone": "Europe/London",
    "country": "GB",
    "weekly": {"mon": [["09:00", "18:00"]]},
    "exceptions": [{"date": "2026-01-05", "spans": []}],
}


async def test_an_admin_sets_the_hours_and_everybody_of_the_team_reads_them(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        await shop.add_operator("ada@shop.example", "admin")
        admin, operator = await shop.operator("ada@shop.example"), await shop.operator()
        before = (await operator.http.get("/console/api/hours")).json()
        assert before["hours"] == {"time_zone": "UTC", "country": None, "weekly": {}, "exceptions": []}
        assert before["is_open"] and before["opens_at"] is None
        assert (await operator.post("/console/api/set-hours", HOURS)).status_code == 403
        assert (await admin.post("/console/api/set-hours", HOURS)).status_code == 200
        after = (await operator.http.get("/console/api/hours")).json()
        assert after["hours"] == HOURS
        assert not after["is_open"] and after["local_time"] == "2026-01-01 00:00"
        assert after["opens_at"] == "2026-01-12 09:00"  # the 5th is a day of its own
        assert "New Year's Day" in after["holidays"]["2026-01-01"] and "GE" in after["countries"]
        await admin.close()
        await operator.close()


async def test_hours_that_cannot_be_meant_are_refused_and_nothing_is_stored(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        await shop.add_operator("ada@shop.example", "admin")
        admin = await shop.operator("ada@shop.example")
        wrong = [
            ({"weekly": {"mon": [["18:00", "09:00"]]}}, "bad_field"),
            ({"weekly": {"someday": []}}, "bad_field"),
            ({"weekly": {"mon": [["09:00"]]}}, "bad_field"),
            ({"open": True}, "bad_field"),
        ]
        for changes, code in wrong:
            answer = await admin.post("/console/api/set-hours", HOURS | changes)
            assert (answer.status_code, answer.json()["error"]["code"]) == (400, code), answer.text
        assert await shop.query("SELECT * FROM opening_hours") == []
        await admin.close()
