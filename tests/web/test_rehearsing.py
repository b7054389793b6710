from __future__ import annotations

from pathlib import Path

from tests.support.small_shop import running_small_shop

HOURS = {
    "time_zone": "Europe/London",
    "country": "GB",
    "weekly": {"mon": [["09:00", "18:00"]], "fri": [["09:00", "18:00"]]},
    "exceptions": [],
}


async def test_everybody_of_the_team_sees_how_a_coming_day_will_be(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        await shop.add_operator("ada@shop.example", "admin")
        admin, operator = await shop.operator("ada@shop.example"), await shop.operator()
        assert (await admin.post("/console/api/set-hours", HOURS)).status_code == 200
        body = {"as_of": "2026-12-25 10:00", "coverage": True}
        found = (await operator.post("/console/api/bot/run-tests", body)).json()
        assert found["count"] > 0 and found["failed"] == []
        day = found["day"]
        assert (day["is_open"], day["hours"], day["holiday"]) == (False, [], "Christmas Day")
        assert day["opens"]["en"] == "on January 4 at 09:00"  # both the 28th and New Year's Day are holidays
        assert {share["language"] for share in found["coverage"]} == {"en"}
        plain = (await operator.post("/console/api/bot/run-tests", {})).json()
        assert (plain["day"], plain["dated"], plain["gone"], plain["coverage"]) == (None, [], [], None)
        await admin.close()
        await operator.close()


async def test_what_is_no_day_is_refused(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        operator = await shop.operator()
        for text in ("tomorrow", "2026-13-01", "2026-12-24 25:00", ""):
            answer = await operator.post("/console/api/bot/run-tests", {"as_of": text})
            assert answer.status_code == 400 and "is not a day" in answer.json()["error"]["message"]
        await operator.close()
