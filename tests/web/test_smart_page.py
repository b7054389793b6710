"""The console's routes for smart messages, on a running shop."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import pytest

from chatserver.domain.orders import sign
from tests.smart.stage import CART, LINES, RULES, TEXT, Stage, refusal, stage
from tests.support.shop import until
from tests.support.visitor_client import VisitorClient

VISIT: dict[str, Any] = {
    "language": "en",
    "date": "2026-01-05",
    "time": "09:30",
    "at": 10,
    "until": 60,
    "happenings": [{"at": 0, "page": "/cart"}],
}


async def shown(on: Stage, visitor: VisitorClient) -> dict[str, Any]:
    """The smart message that stands in the visitor's tab."""
    await on.settle(visitor)
    await on.shop.tick(15)
    bubble: dict[str, Any] = await visitor.wait(
        lambda frame: frame["type"] == "bubble" and frame["delivery_id"] is not None, "bubble"
    )
    return bubble


async def test_the_overview_shows_every_rule_as_it_stands_in_its_file(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        seen = await on.get("", on.leader)
        cart, spring, back = seen["rules"]
        assert cart["id"] == "cart-help" and cart["title"] == "Help in the cart" and cart["line"] == 3
        assert (cart["file"], cart["paused"], cart["used_in_tests"]) == (RULES, False, 1)
        assert (cart["when"], cart["if"]) == ({"time_on_page_seconds": 15}, {"page": "/cart*"})
        assert (cart["goal_hours"], cart["languages"], cart["is_plain"]) == (2, ["en"], True)
        assert spring["if"] == {"cart": "filled", "cart_total": {"at_least": 100}}
        assert (spring["from"], spring["until"]) == ("2025-12-01", "2026-12-31")
        assert spring["then"]["code"] == {"list": "spring"}
        assert back["paused"] and back["when"] == {"page_entered": True}
        (notice,) = seen["notices"]
        assert notice["text"] == {"en": "The post is late this week."} and notice["hash"] == cart["hash"]
        assert (seen["quiet_seconds"], seen["languages"], seen["code_lists"]) == (60, ["en"], [])
        assert {"login": "nino@shop.example", "name": "Nino"} in seen["operators"]
        assert seen["entries"] and seen["entries"][0].keys() == {"id", "title"}
        assert [each["key"] for each in seen["departments"]] == ["sales", "billing", "support"]
        assert (seen["may_edit"], seen["why_not"]) == (True, None)
        told = await on.get("")
        assert (told["may_edit"], told["why_not"]) == (False, "role")


async def test_a_rule_is_checked_changed_paused_moved_and_removed(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        rule = {"id": "cart-help", "when": {"time_on_page_seconds": 20}, "then": {"text": {"en": "Hello"}}}
        checked = await on.change("/rule", {"rule": rule, "only_check": True})
        assert checked["path"] == RULES and "time_on_page_seconds: 20" in checked["text"] and on.text == TEXT
        assert checked["tests"]["failed"][0]["expected"]
        refused = await on.change("/rule", {"rule": rule})
        assert not refused["saved"] and on.text == TEXT
        saved = await on.change("/rule", {"rule": rule, "even_if_tests_fail": True})
        assert saved["saved"] and saved["is_live"] and "# what we say first" in on.text
        assert on.shop.shop.context.content.smart_messages[0].trigger.amount == 20
        assert refusal(await on.post("/rule", {"rule": rule, "hash": "old"})) == (409, "changed_meanwhile")
        paused = await on.change("/rule/pause", {"id": "spring-code", "paused": True})
        assert paused["is_live"] and on.shop.shop.context.content.smart_messages[1].is_paused
        await on.change("/rule/move", {"id": "come-back", "before": "cart-help", "even_if_tests_fail": True})
        assert [each["id"] for each in (await on.get(""))["rules"]] == ["come-back", "cart-help", "spring-code"]
        removed = await on.change("/rule/remove", {"id": "spring-code", "even_if_tests_fail": True})
        assert removed["saved"] and "spring-code" not in on.text
        new = {"id": "new", "when": "page_entered", "then": {"text": {"en": "Hi"}}}
        path = "bot_scenarios/smart_messages/more.yaml"
        added = await on.change("/rule", {"rule": new, "add_to": path, "even_if_tests_fail": True})
        assert added["saved"] and (on.content / path).exists()


async def test_a_mistake_in_a_rule_is_said_with_its_place_and_nothing_is_written(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        wrong = {"id": "cart-help", "when": {"someday": 15}, "then": {"text": {"en": "Hello"}}}
        answer = await on.change("/rule", {"rule": wrong})
        assert not answer["saved"] and answer["errors"][0]["file"] == RULES and answer["errors"][0]["mend"]
        assert on.text == TEXT


async def test_notices_and_the_quiet_time_are_changed_too(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        notice = {"id": "late-post", "until": "2026-03-01", "text": {"en": "Still late"}}
        checked = await on.change("/notice", {"notice": notice, "only_check": True})
        assert "Still late" in checked["text"] and on.text == TEXT
        assert (await on.change("/notice", {"notice": notice}))["saved"] and "Still late" in on.text
        another = notice | {"id": "no-phone"}
        assert (await on.change("/notice", {"notice": another, "add_to": RULES}))["saved"]
        assert (await on.change("/notice/remove", {"id": "late-post"}))["saved"]
        assert [each["id"] for each in (await on.get(""))["notices"]] == ["no-phone"]
        assert (await on.change("/quiet", {"quiet_seconds": 5}))["is_live"]
        assert (await on.get(""))["quiet_seconds"] == 5


async def test_an_order_is_the_success_of_the_message_that_was_seen(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        (key,) = (await on.get("/orders", on.admin))["keys"]
        visitor = await on.visitor(url=CART)
        bubble = await shown(on, visitor)
        assert bubble["text"] == "Can we help, there?"
        await visitor.send("bubble_seen", delivery_id=bubble["delivery_id"])
        fields = {"order_id": "FF-1", "total": "148.00", "currency": "USD"}
        await visitor.send("order", **fields, signature=sign(key["key"], *fields.values()))
        await visitor.send("order", order_id="FF-2", total="9999.00", currency="USD", signature="guessed")
        await on.settle(visitor)
        report = await on.get("/report", days=2)
        counts = report["rules"]["cart-help"]
        assert (counts["sent"], counts["seen"], counts["visitors_seen"]) == (1, 1, 1)
        assert (counts["orders"], counts["revenue"]) == (1, [{"currency": "USD", "amount": "148.00"}])
        assert (counts["reported_orders"], counts["reported"]) == (1, [{"currency": "USD", "amount": "9999.00"}])
        assert report["total"]["orders"] == 1 and report["rules"]["come-back"]["sent"] == 0
        assert [(day["day"], day["sent"]) for day in report["by_day"]] == [("2025-12-31", 0), ("2026-01-01", 1)]
        assert not [each for each in visitor.frames if each["type"] == "error"]


async def test_a_rule_that_is_gone_is_still_in_the_report(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await shown(on, await on.visitor(url=CART))
        (on.content / RULES).write_text(TEXT.replace("cart-help", "cart-aid"), "utf-8")
        await on.shop.tick(1)
        rules = (await on.get("/report"))["rules"]
        assert {rule_id: each["exists"] for rule_id, each in rules.items()} == {
            "cart-aid": True,
            "spring-code": True,
            "come-back": True,
            "cart-help": False,
        }


async def test_a_new_key_keeps_the_one_before_alive_and_is_told_to_admins_alone(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with stage(tmp_path) as on:
        (first,) = (await on.get("/orders", on.admin))["keys"]
        assert first["is_current"] and first["site_name"] == "Test shop"
        assert (await on.get("/orders", on.admin))["keys"] == [first]
        answer = await on.post("/orders/rotate", {"site": first["site"]}, on.admin)
        assert answer.headers["cache-control"] == "no-store"
        second, before = answer.json()["keys"]
        assert before == first | {"is_current": False} and second["is_current"]
        third, still = (await on.change("/orders/rotate", {"site": first["site"]}, on.admin))["keys"]
        assert still["key"] == second["key"] and third["key"] not in (first["key"], second["key"])
        assert refusal(await on.post("/orders/rotate", {"site": "nowhere"}, on.admin)) == (404, "not_found")
        secrets = [each["key"] for each in (first, second, third)]
        others = ("", "/report", "/visitors", "/struggles", "/codes")
        told = "\n".join([caplog.text, *[str(await on.get(path, on.admin)) for path in others]])
        assert not [secret for secret in secrets if secret in told]


async def test_a_live_visitor_is_shown_with_what_each_rule_makes_of_them(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        referrer = "https://search.example/?q=linen"
        visitor = await on.visitor(url=f"{CART}?utm_source=news", title="Cart", device="phone", referrer=referrer)
        await visitor.send("cart", cart=LINES)
        await visitor.send("attributes", attributes={"plan": "gold"})
        await on.settle(visitor)
        on.shop.advance(12.4)
        (line,) = (await on.get("/visitors"))["visitors"]
        expected = {
            "page": f"{CART}?utm_source=news",
            "title": "Cart",
            "language": "en",
            "device": "phone",
            "cart_total": "$148.00",
            "cart_count": 2,
            "seconds_on_site": 12.4,
            "visits": 1,
            "is_chatting": False,
            "conversation_id": None,
        }
        assert line.items() >= expected.items()
        watched = (await on.get("/visitor", id=line["id"]))["visitor"]
        assert watched.items() >= line.items()
        assert (watched["attributes"], watched["referrer"]) == ({"plan": "gold"}, referrer)
        assert watched["utm"] == {"source": "news"}
        looks = {look["rule_id"]: look for look in watched["looks"]}
        found = {each["key"]: (each["wanted"], each["found"], each["holds"]) for each in looks["cart-help"]["findings"]}
        assert found == {
            "time_on_page_seconds": (15, 12.4, False),
            "page": (["/cart*"], f"{CART}?utm_source=news", True),
        }
        assert not looks["cart-help"]["holds"] and looks["cart-help"]["due_in"] == 2.6
        spring = {
            each["key"]: (each["wanted"], each["found"], each["holds"]) for each in looks["spring-code"]["findings"]
        }
        assert spring["cart_total"] == ({"at_least": 100, "at_most": None}, 148, True)
        assert spring["date"] == ({"from": "2025-12-01", "until": "2026-12-31"}, "2026-01-01", True)
        assert spring["code"] == ("spring", "used up", False)
        assert "paused" in {each["key"] for each in looks["come-back"]["findings"]}


async def test_what_was_shown_and_what_was_held_back_is_in_the_log(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        visitor = await on.visitor(url=CART)
        await shown(on, visitor)
        await visitor.send("cart", cart=LINES)
        await visitor.send("event", name="wants_discount")
        await on.settle(visitor)
        await on.shop.tick(0.2)
        (line,) = (await on.get("/visitors"))["visitors"]
        watched = (await on.get("/visitor", id=line["id"]))["visitor"]
        (message,) = watched["shown"]
        assert (message["rule_id"], message["title"]) == ("cart-help", "Help in the cart")
        assert message["at"] == on.shop.clock.now_ms() - 200
        shown_line, *_, held = [each for each in watched["log"] if each["rule_id"] != "come-back"]
        assert (shown_line["rule_id"], shown_line["outcome"], shown_line["held_by"]) == ("cart-help", "shown", [])
        assert (held["rule_id"], held["outcome"]) == ("spring-code", "held")
        assert {"quiet_seconds", "code"} <= set(held["held_by"])


async def test_a_chat_that_an_operator_may_not_see_is_not_named(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await on.shop.add_operator("bill@shop.example", departments=["billing"])
        bill = await on.shop.operator("bill@shop.example")
        visitor = await on.visitor(url=CART)
        await visitor.ask_for_person()
        await visitor.wait_event("state_changed", state="waiting")
        (seen,) = (await on.get("/visitors"))["visitors"]
        (unseen,) = (await on.get("/visitors", bill))["visitors"]
        assert seen["conversation_id"] and unseen["conversation_id"] is None
        assert seen["is_chatting"] and unseen["is_chatting"]
        assert (await on.get("/visitor", bill, id=seen["id"]))["visitor"]["conversation_id"] is None
        await bill.close()


async def test_visitors_of_a_site_of_others_and_those_who_left_are_not_there(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        visitor = await on.visitor(url=CART)
        (line,) = (await on.get("/visitors"))["visitors"]
        await on.shop.shop.context.database.write(
            lambda transaction: transaction.execute("DELETE FROM operator_sites").rowcount
        )
        assert await on.get("/visitors") == {"visitors": [], "total": 0}
        foreign = await on.operator.http.get("/console/api/smart/visitor", params={"id": line["id"]})
        nobody = await on.operator.http.get("/console/api/smart/visitor", params={"id": "nobody"})
        assert refusal(foreign) == (404, "not_found") and foreign.content == nobody.content
        assert refusal(await on.operator.http.get("/console/api/smart/visitor")) == (400, "bad_field")
        await visitor.close()
        await until(lambda: not len(on.shop.shop.context.presence))


async def test_a_made_up_visit_shows_what_speaks_and_what_holds_the_rest_back(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        played = await on.change("/simulate", VISIT, on.operator)
        (fired,) = played["fired"]
        assert (fired["at"], fired["rule_id"], fired["title"]) == (15, "cart-help", "Help in the cart")
        assert (fired["text"], fired["buttons"], fired["leads_to"]) == ("Can we help, there?", [], None)
        looks = {look["rule_id"]: look for look in played["looks"]}
        assert looks["cart-help"]["due_in"] == 5 and not looks["cart-help"]["holds"]
        assert played["until"] == 60
        cart = {"items": [{"name": "Linen", "category": "bedding"}], "total": 148}
        other = [{"at": 0, "page": "/"}, {"at": 1, "cart": cart}, {"at": 2, "event": "wants_it"}]
        played = await on.change("/simulate", VISIT | {"happenings": other, "rules": ["spring-code"]}, on.operator)
        assert [each["rule_id"] for each in played["fired"]] == ["spring-code"]


async def test_a_visit_that_cannot_be_played_is_refused_with_the_field_named(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        wrong: list[tuple[dict[str, Any], str]] = [
            ({"until": 3601}, "until"),
            ({"date": "2026-02-30"}, "date"),
            ({"time": "25:00"}, "time"),
            ({"device": "watch"}, "device"),
            ({"happenings": [{"at": 0}]}, "happenings[0]"),
            ({"happenings": [{"at": 0, "page": "/", "exit": True}]}, "happenings[0]"),
            ({"happenings": [{"at": 0, "page": "cart"}]}, "happenings[0].page"),
            ({"happenings": [{"at": 0, "scroll": 101}]}, "scroll"),
            ({"happenings": [{"at": 0, "page": "/"}] * 101}, "happenings"),
            ({"weather": "rain"}, "weather"),
        ]
        for changes, named in wrong:
            answer = await on.post("/simulate", VISIT | changes, on.operator)
            assert refusal(answer) == (400, "bad_field"), answer.text
            assert named in answer.json()["error"]["message"], answer.text


async def test_lists_of_codes_grow_give_and_end(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        added = await on.change("/codes", {"name": "spring", "until": "2026-06-30", "codes": ["A-1", "A-2", "A-1"]})
        assert added == {"added": 2, "duplicates": 1}
        await on.shop.tick(1)
        visitor = await on.visitor(url="http://shop.example/")
        await visitor.send("cart", cart=LINES)
        await visitor.send("event", name="wants_discount")
        await on.settle(visitor)
        await on.shop.tick(0.2)
        bubble = await visitor.wait(lambda frame: frame["type"] == "bubble" and frame["delivery_id"], "bubble")
        assert (bubble["text"], bubble["code"], bubble["code_until"]) == ("Take A-1", "A-1", "2026-06-30")
        (spring,) = (await on.get("/codes", on.leader))["lists"]
        assert (spring["total"], spring["given"], spring["left"]) == (2, 1, 1)
        assert (await on.get("", on.leader))["code_lists"] == ["spring"]
        mere_operator = await on.get("", on.operator)
        assert (mere_operator["code_lists"], mere_operator["operators"]) == ([], [])
        assert await on.change("/codes/remove", {"name": "spring"}) == {"removed": 1}
        (closed,) = (await on.get("/codes", on.leader))["lists"]
        assert (closed["until"], closed["total"], closed["left"]) == ("2025-12-31", 1, 0)
        assert "A-2" not in str(await on.shop.query("SELECT * FROM codes"))


async def test_codes_that_are_none_are_refused_with_the_field_named(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        right = {"name": "spring", "until": "", "codes": ["A1"]}
        for changes in (
            {"codes": []},
            {"codes": ["A 1"]},
            {"codes": ["A" * 41]},
            {"codes": [""]},
            {"until": "soon"},
            {"name": ""},
            {"name": "a/b"},
        ):
            answer = await on.post("/codes", right | changes)
            assert refusal(answer) == (400, "bad_field"), answer.text
            assert next(iter(changes)) in answer.json()["error"]["message"]
        assert await on.shop.query("SELECT * FROM code_lists") == []
        most = await on.change("/codes", right | {"codes": [f"{number:040}" for number in range(10_000)]})
        assert most == {"added": 10_000, "duplicates": 0}


async def test_where_visitors_struggle_is_shown_with_a_rule_that_can_be_saved_as_it_is(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        visitor = await on.visitor(url="http://shop.example/checkout/12345?step=2")
        await visitor.send("page", url="http://shop.example/checkout/12345?step=2", title="Checkout")
        await visitor.send("cart", cart=LINES)
        await visitor.send("event", name="payment_error")
        await on.settle(visitor)
        await visitor.close()
        await on.shop.tick(60)
        on.shop.advance(31 * 60)
        admin = await on.shop.operator("ada@shop.example")  # the others are signed out by now
        found = await on.get("/struggles", admin)
        (checkout,) = found["pages"]
        assert (checkout["place"], checkout["kind"], found["total_visits"]) == ("/checkout/*", "page", 1)
        assert (checkout["visits"], checkout["carts_left"]) == (1, 1)
        assert checkout["errors"] == [{"name": "payment_error", "count": 1}] and checkout["score"] > 1
        assert checkout["proposal"]["when"] == {"event": "payment_error"}
        saved = await on.change("/rule", {"rule": checkout["proposal"], "add_to": RULES}, admin)
        assert saved["saved"], saved
        await admin.close()
