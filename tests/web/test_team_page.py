"""Departments, their people, the queue's settings and the waits, through the console's routes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.support.operator_client import OperatorClient
from tests.support.shop import RunningShop
from tests.support.small_shop import running_small_shop

HOURS = {"time_zone": "Asia/Tehran", "country": "IR", "weekly": {"sat": [["09:00", "13:00"]]}, "exceptions": []}
RULES = {
    "assignment": "automatic",
    "fallback": "support",
    "email": "returns@shop.example",
    "pages": ["/returns*"],
    "pre_chat": [{"key": "flat", "kind": "text", "labels": {"en": "Flat"}, "pattern": "##"}],
}


@dataclass
class Office:
    """A running shop with an admin, a supervisor and an operator signed in."""

    shop: RunningShop
    admin: OperatorClient
    leader: OperatorClient
    operator: OperatorClient

    async def team(self) -> dict[str, Any]:
        """As a leader reads it."""
        found: dict[str, Any] = (await self.leader.http.get("/console/api/departments")).json()
        return found

    async def department(self, key: str) -> dict[str, Any]:
        return next(each for each in (await self.team())["departments"] if each["key"] == key)

    async def version(self, key: str) -> str | None:
        """The version of a department, None if there is none."""
        versions = {each["key"]: each["version"] for each in (await self.team())["departments"]}
        return versions.get(key)

    async def save(self, key: str, by: OperatorClient | None = None, **changes: Any) -> tuple[int, str]:
        """Saves a department of this key as it stands now; the status, and what was wrong."""
        body = {"key": key, "names": {"en": "Returns"}, "rules": RULES, "hours": None, "members": []} | changes
        return await self.post("departments/save", {"version": await self.version(key)} | body, by)

    async def save_settings(self, by: OperatorClient | None = None, **changes: Any) -> tuple[int, str]:
        """Saves the queue's settings with some of them changed; the status, and what was wrong."""
        return await self.save_settings_from(await self.team(), by, **changes)

    async def save_settings_from(
        self, seen: dict[str, Any], by: OperatorClient | None = None, **changes: Any
    ) -> tuple[int, str]:
        """The same by somebody who has seen them at another time."""
        body = {"settings": seen["settings"] | changes, "version": seen["version"]}
        return await self.post("routing/save", body, by)

    async def post(self, name: str, body: Any, by: OperatorClient | None = None) -> tuple[int, str]:
        answer = await (by or self.admin).post(f"/console/api/{name}", body)
        return answer.status_code, answer.json()["error"]["message"] if answer.is_error else ""


@asynccontextmanager
async def office(data: Path) -> AsyncIterator[Office]:
    async with running_small_shop(data) as shop:
        await shop.add_operator("ada@shop.example", "admin")
        await shop.add_operator("lena@shop.example", "supervisor")
        clients = [await shop.operator(f"{name}@shop.example") for name in ("ada", "lena", "nino")]
        try:
            yield Office(shop, *clients)
        finally:
            for client in clients:
                await client.close()


async def test_everybody_of_the_team_sees_how_things_are_set(tmp_path: Path) -> None:
    async with office(tmp_path) as at:
        seen = await at.team()
        assert [each["key"] for each in seen["departments"]] == ["sales", "billing", "support"]
        assert (seen["default"], seen["languages"], seen["may_change"]) == ("sales", ["en"], False)
        sales = seen["departments"][0]
        assert sales["rules"]["assignment"] == "pick" and sales["hours"] is None and sales["why_away"] == ""
        assert [field["key"] for field in sales["rules"]["pre_chat"]] == ["name", "topic"]
        assert {member["skill"] for member in sales["members"]} == {"normal"} and len(sales["members"]) == 4
        nino = next(each for each in seen["operators"] if each["login"] == "nino@shop.example")
        assert (nino["languages"], nino["chat_limit"], nino["status"], nino["is_there"]) == ([], 4, "online", True)
        assert seen["settings"]["peak"] == "auto" and seen["settings"]["grace_seconds"] == 30
        assert (await at.admin.http.get("/console/api/departments")).json()["may_change"]


async def test_an_operator_reads_no_logins_no_addresses_and_no_rules_on_visitors(tmp_path: Path) -> None:
    async with office(tmp_path) as at:
        assert await at.save("returns") == (200, "")
        gold = {"name": "Gold", "priority": 9, "is_identified": True, "cart_from": 9.5, "tag": "vip"}
        gold |= {"attribute": "", "value": ""}
        assert await at.save_settings(priorities=[gold]) == (200, "")
        led, seen = await at.team(), (await at.operator.http.get("/console/api/departments")).json()
        assert any(each["login"] for each in led["operators"]) and led["settings"]["priorities"]
        assert any(each["rules"]["email"] for each in led["departments"])
        assert not any(each["login"] for each in seen["operators"]) and seen["settings"]["priorities"] == []
        assert not any(each["rules"]["email"] for each in seen["departments"])
        assert [each["name"] for each in seen["operators"]] == [each["name"] for each in led["operators"]]


async def test_a_new_department_has_its_rules_hours_and_people(tmp_path: Path) -> None:
    async with office(tmp_path) as at:
        nino = next(each["id"] for each in (await at.team())["operators"] if each["login"] == "nino@shop.example")
        members = [{"operator_id": nino, "skill": "first"}]
        assert await at.save("returns", hours=HOURS, members=members) == (200, "")
        made = await at.department("returns")
        assert made["hours"] == HOURS and made["members"] == members and made["names"] == {"en": "Returns"}
        assert made["rules"]["fallback"] == "support" and made["rules"]["pre_chat"][0]["pattern"] == "##"
        assert made["why_away"] == "closed" and made["opens"]["fa"]
        assert [each["key"] for each in (await at.team())["departments"]][-1] == "returns"
        assert await at.save("returns", names={"en": "Back", "fa": " "}) == (200, "")
        changed = await at.department("returns")
        assert (changed["names"], changed["hours"], changed["members"]) == ({"en": "Back"}, None, [])
        assert await at.shop.query("SELECT * FROM opening_hours") == []


async def test_what_cannot_work_is_named_and_nothing_is_stored(tmp_path: Path) -> None:
    async with office(tmp_path) as at:
        before = await at.shop.query("SELECT * FROM departments")
        for changes, place in (
            ({"names": {"fa": "مرجوعی"}}, "names.en"),
            ({"rules": RULES | {"fallback": "returns"}}, "fallback"),
            ({"rules": RULES | {"fallback": "nowhere"}}, "fallback"),
            ({"members": [{"operator_id": "nobody", "skill": "first"}]}, "members"),
            ({"hours": HOURS | {"country": "XX"}}, "hours.country"),
        ):
            status, message = await at.save("returns", **changes)
            assert status == 400 and message.startswith(place), message
        assert await at.shop.query("SELECT * FROM departments") == before
        assert (await at.save("returns"))[0] == 200


async def test_departments_can_be_put_in_another_order(tmp_path: Path) -> None:
    async with office(tmp_path) as at:
        assert await at.post("departments/move", {"key": "support", "position": 0}) == (200, "")
        seen = await at.team()
        assert [each["key"] for each in seen["departments"]] == ["support", "sales", "billing"]
        assert seen["default"] == "support"
        assert (await at.post("departments/move", {"key": "support", "position": 3}))[0] == 400
        assert (await at.post("departments/move", {"key": "nowhere", "position": 0}))[0] == 404


async def test_the_chats_of_a_department_that_is_removed_go_to_who_helps_out(tmp_path: Path) -> None:
    async with office(tmp_path) as at:
        rules = RULES | {"assignment": "pick"}
        members = [{"operator_id": await operator_id(at, "nino"), "skill": "first"}]
        assert await at.save("returns", rules=rules, members=members) == (200, "")
        helped = rules | {"fallback": "returns"}
        assert await at.save("sales", names={"en": "Sales"}, rules=helped, members=members) == (200, "")
        await at.shop.tick(1)
        assert await at.operator.wait_closed() == 4401  # other rights: the console connects anew
        nino = await at.shop.operator()
        visitors = [await at.shop.visitor() for _ in range(3)]
        for visitor in visitors:
            await visitor.answer_form("pre_chat", "returns", flat="12")
            at.shop.advance(1)
        taken = (await visitors[2].wait_event("state_changed", state="waiting"))["conversation_id"]
        assert (await nino.do("take", conversation_id=taken))["type"] == "ack"
        rows = "SELECT state, department, queued_at, operator_name FROM conversations ORDER BY created_at, id"
        before = await at.shop.query(rows)
        assert [(state, department) for state, department, *_ in before] == [
            ("waiting", "returns"), ("waiting", "returns"), ("assigned", "returns"),
        ]  # fmt: skip
        assert await at.post("departments/remove", {"key": "returns"}) == (200, "")
        assert await at.shop.query(rows) == [(state, "support", *kept) for state, _, *kept in before]
        for visitor in visitors:
            await visitor.wait_event("state_changed", reason="helped_out", department="support")
            await visitor.close()
        assert await at.shop.query("SELECT * FROM operator_departments WHERE department = 'returns'") == []
        assert (await at.department("sales"))["rules"]["fallback"] is None
        await nino.close()


async def operator_id(at: Office, name: str) -> str:
    ((found,),) = await at.shop.query("SELECT id FROM operators WHERE login = ?", f"{name}@shop.example")
    return str(found)


async def test_the_last_department_stays(tmp_path: Path) -> None:
    async with office(tmp_path) as at:
        for key in ("sales", "billing"):
            assert (await at.post("departments/remove", {"key": key}))[0] == 200
        status, message = await at.post("departments/remove", {"key": "support"})
        assert status == 409 and "last" in message
        assert (await at.team())["default"] == "support"
        assert (await at.post("departments/remove", {"key": "sales"}))[0] == 404


async def test_an_admin_sets_what_an_operator_speaks_and_how_many_chats_they_may_have(tmp_path: Path) -> None:
    async with office(tmp_path) as at:
        body = {"operator_id": await operator_id(at, "omid"), "languages": ["fa", "en"], "chat_limit": 2}
        assert await at.post("operators/save", body) == (200, "")
        omid = next(each for each in (await at.team())["operators"] if each["login"] == "omid@shop.example")
        assert (omid["languages"], omid["chat_limit"]) == (["fa", "en"], 2)
        for changes in ({"chat_limit": 0}, {"chat_limit": 51}, {"languages": ["Persian language"]}):
            assert (await at.post("operators/save", body | changes))[0] == 400


async def test_the_queues_settings_are_kept_and_a_leader_may_say_that_many_wait(tmp_path: Path) -> None:
    async with office(tmp_path) as at:
        gold = {"name": "Gold", "priority": 9, "is_identified": True, "cart_from": 9.5, "tag": "vip"}
        gold |= {"attribute": "", "value": ""}
        assert await at.save_settings(grace_seconds=60, priorities=[gold]) == (200, "")
        kept = (await at.team())["settings"]
        assert kept["grace_seconds"] == 60 and kept["priorities"] == [gold]
        assert await at.post("routing/peak", {"peak": "on"}, at.leader) == (200, "")
        assert (await at.team())["settings"] == kept | {"peak": "on"}
        assert (await at.save_settings(grace_seconds=1))[1].startswith("grace_seconds: ")
        assert (await at.post("routing/peak", {"peak": "sometimes"}, at.leader))[0] == 400


async def test_the_owner_sees_how_right_the_announced_waits_were(tmp_path: Path) -> None:
    async with office(tmp_path) as at:
        visitors = [await at.shop.visitor() for _ in range(3)]
        ids = []
        for visitor in visitors:
            await visitor.answer_form("pre_chat", "support", name="Leila", topic="x")
            event = await visitor.wait_event("state_changed", state="waiting")
            ids.append(event["conversation_id"])
        await at.shop.shop.context.database.write(announce_ranges)
        at.shop.advance(60)
        await at.operator.do("take", conversation_id=ids[0])
        at.shop.advance(600)
        await at.operator.do("take", conversation_id=ids[1])
        await visitors[2].do("leave_queue")
        report = (await at.leader.http.get("/console/api/waits?days=7")).json()
        assert (report["promised"], report["right"], report["share"]) == (2, 1, 0.5)
        assert (report["median_low_seconds"], report["median_width_seconds"]) == (30, 60)
        assert (report["served"], report["left"]) == (2, 1)
        assert len(report["by_day"]) == 7 and report["by_day"][-1] == {"day": "2026-01-01", "promised": 2, "right": 1}
        (support,) = report["by_department"]
        assert support == {"department": "support", "promised": 2, "right": 1, "median_wait_seconds": 360.0}
        assert report["reasons"] == [{"code": "picked", "count": 2}]
        for visitor in visitors:
            await visitor.close()


def announce_ranges(transaction: Any) -> None:
    transaction.execute("UPDATE waits SET low_seconds = 30, high_seconds = 90")


async def test_a_shop_without_waits_claims_nothing(tmp_path: Path) -> None:
    async with office(tmp_path) as at:
        report = (await at.operator.http.get("/console/api/waits?days=30")).json()
        assert (report["promised"], report["share"], report["median_low_seconds"]) == (0, None, None)
        assert report["by_department"] == [] and report["reasons"] == []
        assert len(report["by_day"]) == 30


async def test_a_department_is_not_saved_over_what_somebody_else_saved_meanwhile(tmp_path: Path) -> None:
    async with office(tmp_path) as at:
        await at.shop.add_operator("zoe@shop.example", "admin")
        zoe = await at.shop.operator("zoe@shop.example")
        assert await at.save("returns", by=zoe) == (200, "")
        seen = await at.department("returns")
        members = [{"operator_id": await operator_id(at, "nino"), "skill": "first"}]
        assert seen["version"] and seen["changed_by"] == "Zoe"
        assert await at.save("returns", by=zoe, version=seen["version"], names={"en": "Zoe's"}) == (200, "")
        for changes in ({"names": {"en": "Ada's"}}, {"hours": HOURS}, {"rules": {}}, {"members": members}):
            status, message = await at.save("returns", version=seen["version"], **changes)
            assert status == 409 and message.startswith("Zoe changed this meanwhile"), changes
        assert (await at.save("returns", version=None))[0] == 409
        stored = await at.department("returns")
        assert (stored["names"], stored["hours"], stored["changed_by"]) == ({"en": "Zoe's"}, None, "Zoe")
        assert await at.save("returns", version=stored["version"], names={"en": "Ada's"}) == (200, "")
        assert (await at.department("returns"))["changed_by"] == "Ada"
        await zoe.close()


async def test_a_department_that_is_gone_is_not_brought_back_by_an_old_page(tmp_path: Path) -> None:
    async with office(tmp_path) as at:
        assert await at.save("returns") == (200, "")
        version = await at.version("returns")
        assert await at.post("departments/remove", {"key": "returns"}) == (200, "")
        assert await at.shop.query("SELECT * FROM setting_authors") == []
        status, message = await at.save("returns", version=version)
        assert status == 409 and message.startswith("somebody else changed this meanwhile")
        assert await at.version("returns") is None
        assert await at.save("returns", version=None) == (200, "")


async def test_every_change_of_a_department_gives_it_another_version_and_no_other_does(tmp_path: Path) -> None:
    async with office(tmp_path) as at:
        assert await at.save("returns") == (200, "")
        versions = [await at.version("returns")]
        members = [{"operator_id": await operator_id(at, "nino"), "skill": "first"}]
        changed: tuple[dict[str, Any], ...] = (
            {"names": {"en": "Back"}}, {"hours": HOURS}, {"rules": RULES | {"queue_limit": 3}}, {"members": members},
        )  # fmt: skip
        for changes in changed:
            assert await at.save("returns", **changes) == (200, "")
            versions.append(await at.version("returns"))
        assert len(set(versions)) == len(versions)
        assert await at.post("departments/move", {"key": "returns", "position": 0}) == (200, "")
        assert await at.post("departments/remove", {"key": "billing"}) == (200, "")
        assert await at.version("returns") == versions[-1]


async def test_no_two_departments_have_the_same_name_in_the_shops_language(tmp_path: Path) -> None:
    async with office(tmp_path) as at:
        assert await at.save("returns", names={"en": "Returns", "fa": "مرجوعی"}) == (200, "")
        for name in ("Returns", " RETURNS "):
            status, message = await at.save("refunds", names={"en": name})
            assert status == 400 and message.startswith("names.en: another department")
        assert {each["key"] for each in (await at.team())["departments"]} & {"returns", "refunds"} == {"returns"}
        assert await at.save("refunds", names={"en": "Refunds", "fa": "مرجوعی"}) == (200, "")
        assert (await at.save("refunds", names={"en": "returns"}))[0] == 400
        assert await at.save("returns", names={"en": "RETURNS"}) == (200, "")


async def test_a_department_that_has_anothers_name_already_keeps_it_when_something_else_changes(
    tmp_path: Path,
) -> None:
    async with office(tmp_path) as at:
        for key in ("returns", "refunds"):
            assert await at.save(key, names={"en": key.title()}) == (200, "")
        same = """UPDATE departments SET names = '{"en":"Returns"}' WHERE key = 'refunds'"""
        await at.shop.shop.context.database.write(lambda transaction: transaction.execute(same) and None)
        assert await at.save("refunds", names={"en": "Returns"}, rules=RULES | {"queue_limit": 3}) == (200, "")
        assert (await at.save("refunds", names={"en": "Sales"}))[0] == 400


async def test_whom_nobody_knows_is_not_named_as_who_changed_it(tmp_path: Path) -> None:
    async with office(tmp_path) as at:
        assert await at.save("returns", rules=RULES | {"fallback": "billing"}) == (200, "")
        seen = await at.department("returns")
        assert seen["changed_by"] == "Ada"
        assert await at.post("departments/remove", {"key": "billing"}) == (200, "")
        changed = await at.department("returns")
        assert changed["version"] != seen["version"] and changed["changed_by"] == ""
        status, message = await at.save("returns", version=seen["version"])
        assert status == 409 and message.startswith("somebody else")


async def test_the_same_save_again_is_no_conflict(tmp_path: Path) -> None:
    async with office(tmp_path) as at:
        for _ in range(2):
            assert await at.save("returns", version=None) == (200, "")
        seen = await at.team()
        for _ in range(2):
            assert await at.save_settings_from(seen, grace_seconds=60) == (200, "")


async def test_the_queues_settings_are_not_saved_over_what_somebody_else_saved_meanwhile(tmp_path: Path) -> None:
    async with office(tmp_path) as at:
        seen = await at.team()
        assert seen["version"] and seen["changed_by"] == ""
        assert await at.save_settings(grace_seconds=60) == (200, "")
        status, message = await at.save_settings_from(seen, missed_offers=5)
        assert status == 409 and message.startswith("Ada changed this meanwhile")
        stored = await at.team()
        assert (stored["settings"]["grace_seconds"], stored["settings"]["missed_offers"]) == (60, 3)
        assert stored["changed_by"] == "Ada" and await at.save_settings(missed_offers=5) == (200, "")


async def test_who_saves_the_queues_settings_leaves_the_switch_for_the_peak_alone(tmp_path: Path) -> None:
    async with office(tmp_path) as at:
        seen = await at.team()
        assert await at.post("routing/peak", {"peak": "on"}, at.leader) == (200, "")
        assert await at.save_settings_from(seen, grace_seconds=60) == (200, "")
        assert (await at.team())["settings"] == seen["settings"] | {"peak": "on", "grace_seconds": 60}


async def test_an_operator_reads_no_versions(tmp_path: Path) -> None:
    async with office(tmp_path) as at:
        led, seen = await at.team(), (await at.operator.http.get("/console/api/departments")).json()
        assert led["version"] and all(each["version"] for each in led["departments"])
        assert not seen["version"] and not any(each["version"] for each in seen["departments"])


async def test_an_open_console_hears_of_departments_that_come_go_or_get_another_name(tmp_path: Path) -> None:
    async with office(tmp_path) as at:
        before = at.operator.frames[0]["departments"]
        assert "returns" not in [each["key"] for each in before]
        assert await at.save("returns") == (200, "")
        assert (await next_departments(at))["returns"] == {"en": "Returns"}
        assert await at.save("returns", names={"en": "Parcels back"}) == (200, "")
        assert (await next_departments(at))["returns"] == {"en": "Parcels back"}
        assert await at.post("departments/remove", {"key": "returns"}) == (200, "")
        assert list(await next_departments(at)) == [each["key"] for each in before]


async def test_an_open_console_hears_that_something_is_set_in_another_way_and_not_what(tmp_path: Path) -> None:
    async with office(tmp_path) as at:
        assert await at.save("returns") == (200, "")
        versions = [(await next_team(at))["settings_version"]]
        person = {"operator_id": at.leader.frames[0]["operator"]["id"], "languages": ["en"], "chat_limit": 5}
        for path, body in (
            ("departments/save", {"key": "returns", "names": {"en": "Returns"}, "rules": RULES | {"queue_limit": 7}}),
            ("departments/move", {"key": "returns", "position": 0}),
            ("operators/save", person),
            ("operators/save", person | {"languages": []}),
            ("routing/peak", {"peak": "on"}),
        ):
            extra = {"version": await at.version("returns"), "hours": None, "members": []}
            assert await at.post(path, body | extra if "rules" in body else body) == (200, "")
            versions.append((await next_team(at))["settings_version"])
        assert await at.save_settings(grace_seconds=77) == (200, "")
        versions.append((await next_team(at))["settings_version"])
        assert len(set(versions)) == len(versions) == 7
        shown = [each["version"] for each in (await at.team())["departments"]] + [(await at.team())["version"]]
        assert not set(versions) & set(shown)


async def next_departments(at: Office) -> dict[str, Any]:
    """The names of departments as a console is told next."""
    return {each["key"]: each["names"] for each in (await next_team(at))["departments"]}


async def next_team(at: Office) -> dict[str, Any]:
    """The team as a console is told next."""
    at.operator.frames.clear()
    await at.shop.tick(1)
    return dict(await at.operator.wait_type("team"))
