"""Misses are shown by groups, and the bot is taught from them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.learning.stage import ENTRIES, KNOWN, UNKNOWN, UNKNOWN_TOO, Stage, refusal, stage
from tests.support.client import Frame


async def only_group(on: Stage) -> dict[str, Any]:
    [group] = (await on.get("/misses", language="en", days=30))["groups"]
    return dict(group)


async def be_answered_by_a_person(on: Stage, *replies: str) -> Frame:
    """A visitor asks the bot in vain and then a person; the person answers. Returns the change of state."""
    visitor = await on.visitor()
    await on.say(visitor, UNKNOWN)
    await visitor.ask_for_person()
    waiting = await visitor.wait_event("state_changed", state="waiting")
    conversation_id = waiting["conversation_id"]
    assert (await on.operator.do("take", conversation_id=conversation_id))["type"] == "ack"
    for reply in replies:
        assert (await on.operator.do("send", conversation_id=conversation_id, text=reply))["type"] == "ack"
    return waiting


async def test_what_is_asked_twice_is_a_group_is_learnt_and_then_answered(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await on.ask(UNKNOWN)
        on.shop.advance(60)
        await on.ask(UNKNOWN_TOO)
        group = await only_group(on)
        assert group["size"] == 2 and group["kinds"] == {"unanswered": 2, "refused": 0}
        assert sorted(each["text"] for each in group["phrasings"]) == sorted([UNKNOWN, UNKNOWN_TOO])
        assert group["answered_now"] is None
        learn = {"language": "en", "entry_id": "gift-cards", "phrasings": [UNKNOWN], "misses": group["misses"]}
        saved = (await on.post("/misses/learn", learn)).json()
        assert (saved["saved"], saved["is_live"], saved["tests"]["failed"]) == (True, True, [])
        text = (on.content / ENTRIES).read_text("utf-8")
        assert "# The question of questions." in text and "# many say so" in text
        assert "      - curtains?\n" in text
        visitor = await on.visitor()
        assert (await on.say(visitor, UNKNOWN))["text"] == "Yes, from 10 to 200."
        learnt = [(UNKNOWN, "unanswered", "learnt", "gift-cards"), (UNKNOWN_TOO, "unanswered", "learnt", "gift-cards")]
        assert await on.misses() == learnt
        assert (await on.get("/misses"))["groups"] == []


async def test_a_group_shows_what_a_person_answered(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        waiting = await be_answered_by_a_person(on, "Hello", "No, no curtains", "Anything else?", "Bye")
        [asked] = (await only_group(on))["conversations"]
        assert asked["answers"] == ["Hello", "No, no curtains", "Anything else?"]
        assert (asked["visitor_name"], asked["operator_name"]) == ("Leila", "Nino")
        assert (asked["conversation_id"], asked["text"], asked["seq"]) == (waiting["conversation_id"], UNKNOWN, 1)


async def test_a_reply_is_shown_as_it_stands_now(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        waiting = await be_answered_by_a_person(on, "one", "two", "three")
        chat = {"conversation_id": waiting["conversation_id"]}
        words = await on.shop.query("SELECT seq FROM events WHERE sender_kind = 'operator' AND body LIKE '%\"text\"%'")
        seqs = [seq for (seq,) in words]
        assert (await on.operator.do("edit", target_seq=seqs[0], text="first", **chat))["type"] == "ack"
        assert (await on.operator.do("erase", target_seq=seqs[1], **chat))["type"] == "ack"
        [asked] = (await only_group(on))["conversations"]
        assert asked["answers"] == ["first", "three"]


async def test_groups_come_by_size_with_candidates_by_name(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await on.ask("zebra", UNKNOWN, "zebra!", UNKNOWN_TOO, "zebras")
        found = await on.get("/misses", days=30)
        assert [group["size"] for group in found["groups"]] == [3, 2]
        assert (found["language"], found["days"], found["total"], found["is_cut"]) == ("en", 30, 5, False)
        assert found["languages"] == [{"language": "en", "open": 5}]
        titles = {each["entry_id"]: each["title"] for group in found["groups"] for each in group["candidates"]}
        assert titles and all(titles.values())


async def test_dismissed_misses_are_gone_and_old_ones_not_shown(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await on.ask("zebra")
        on.shop.advance(3 * 86_400)
        await on.ask(UNKNOWN)
        leader = await on.shop.operator("lena@shop.example")  # the earlier session has ended
        assert len((await on.get("/misses", leader, days=30))["groups"]) == 2
        [group] = (await on.get("/misses", leader, days=2))["groups"]
        assert group["name"] == UNKNOWN
        for changed in (1, 0):
            answer = await on.post("/misses/dismiss", {"misses": group["misses"]}, leader)
            assert answer.json() == {"changed": changed}
        assert (await on.get("/misses", leader, days=2))["groups"] == []
        await leader.close()


async def test_a_phrasing_that_breaks_a_test_is_not_learnt(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await on.ask("is the moon made of cheese")
        group = await only_group(on)
        before = (on.content / ENTRIES).read_bytes()
        learn = {"language": "en", "entry_id": "returns", "phrasings": [group["name"]], "misses": group["misses"]}
        saved = (await on.post("/misses/learn", learn)).json()
        assert saved["saved"] is False
        assert [failure["expected"] for failure in saved["tests"]["failed"]]
        assert (on.content / ENTRIES).read_bytes() == before
        assert [row[2] for row in await on.misses()] == ["open"]


async def test_a_phrasing_of_another_entry_is_not_learnt(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        learn = {"language": "en", "entry_id": "returns", "phrasings": [KNOWN], "misses": []}
        saved = (await on.post("/misses/learn", learn)).json()
        assert saved["saved"] is False and saved["errors"]


async def test_a_group_says_if_the_bot_answers_it_by_now(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await on.ask(UNKNOWN)
        learn = {"language": "en", "entry_id": "gift-cards", "phrasings": [UNKNOWN], "misses": []}
        assert (await on.post("/misses/learn", learn)).json()["saved"]
        assert (await only_group(on))["answered_now"] == {"entry_id": "gift-cards", "title": "Gift cards"}


async def test_operators_see_and_settle_the_misses_of_conversations_they_may_see(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await be_answered_by_a_person(on)
        await on.shop.add_operator("bill@shop.example", "operator", ["billing"])
        bill = await on.shop.operator("bill@shop.example")
        assert (await on.get("/misses", bill))["groups"] == []
        assert (await on.get("/misses", on.leader))["total"] == 1
        await bill.close()


async def test_who_does_not_work_for_the_site_sees_nothing_of_it(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await on.ask(UNKNOWN, KNOWN)
        group = await only_group(on)
        await on.shop.add_operator("eve@shop.example", "supervisor")
        await on.shop.shop.context.database.write(
            lambda transaction: transaction.execute(
                "DELETE FROM operator_sites WHERE operator_id = (SELECT id FROM operators WHERE name = 'Eve')"
            ).rowcount
        )
        eve = await on.shop.operator("eve@shop.example")
        found = await on.get("/misses", eve)
        assert (found["groups"], found["languages"]) == ([], [{"language": "en", "open": 0}])
        assert (await on.get("/usefulness", eve))["entries"] == []
        assert (await on.post("/misses/dismiss", {"misses": group["misses"]}, eve)).json() == {"changed": 0}
        assert (await on.get("/misses"))["total"] == 1
        await eve.close()


async def test_what_cannot_be_meant_is_refused(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        learn = {"language": "en", "entry_id": "returns", "phrasings": ["words"], "misses": []}
        for changes, expected in (
            ({"language": "xx"}, (404, "not_found")),
            ({"entry_id": "nonexistent"}, (404, "not_found")),
            ({"phrasings": []}, (400, "bad_field")),
            ({"phrasings": ["x" * 301]}, (400, "bad_field")),
            ({"misses": ["x"] * 501}, (400, "bad_field")),
            ({"phrasings": ["How do I return something?"]}, (409, "taken")),
        ):
            assert refusal(await on.post("/misses/learn", learn | changes)) == expected, changes
        assert refusal(await on.post("/misses/dismiss", {"misses": []})) == (400, "bad_field")
        for query in ({"days": "0"}, {"days": "366"}, {"days": "²"}, {"days": "-1"}, {"days": "many"}):
            answer = await on.operator.http.get("/console/api/bot/misses", params=query)
            assert refusal(answer) == (400, "bad_field")
        answer = await on.operator.http.get("/console/api/bot/misses", params={"language": "xx"})
        assert refusal(answer) == (404, "not_found")


async def test_only_leaders_teach_the_bot(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        learn = {"language": "en", "entry_id": "returns", "phrasings": ["words"], "misses": []}
        assert refusal(await on.post("/misses/learn", learn, on.operator)) == (403, "forbidden")
        assert refusal(await on.post("/misses/dismiss", {"misses": ["x"]}, on.operator)) == (403, "forbidden")
