"""Tags: the team's words on a chat, which its visitor never sees and by which visitors are served first."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from chatserver.domain.events import Tagged
from chatserver.domain.routing_settings import PriorityRule
from chatserver.errors import BadField, Conflict, NotFound
from chatserver.ids import new_id
from chatserver.protocol.commands import AnswerForm, TagConversation, Take
from chatserver.storage import tags
from tests.queue.counter import NINO, OMID, allow_one_chat, hang_up, join, pass_time, set_queue, set_rules, wait_for
from tests.queue.office import Office
from tests.support.client import Client, Frame
from tests.support.operator_client import OperatorClient
from tests.support.shop import RunningShop
from tests.support.small_shop import running_small_shop

SECRET = "hopeless case"
TOO_MANY = [f"tag {number}" for number in range(21)]


def tag(office: Office, operator: str, chat: str, *words: str, remove: tuple[str, ...] = ()) -> Any:
    return office.operate(operator, TagConversation(new_id(), chat, list(words), list(remove)))


def stored(office: Office, chat: str) -> tuple[Any, list[Any]]:
    """What the conversation's row says, and what the table by tag does."""
    ((row,),) = office.query("SELECT tags FROM conversations WHERE id = ?", chat)
    by_tag = office.query("SELECT tag FROM conversation_tags WHERE conversation_id = ? ORDER BY folded", chat)
    return json.loads(row), [each for (each,) in by_tag]


# On rows


def test_every_event_says_the_whole_set_and_what_is_new_and_both_places_agree(tmp_path: Path) -> None:
    office = Office(tmp_path / "chat.db")
    nino, visitor = office.hire("Nino"), office.invite()
    office.join(visitor, "sales")
    chat = office.chat(visitor).id
    for add, remove, after, added, removed in (
        (["vip", "Refund"], [], ["Refund", "vip"], ("Refund", "vip"), ()),
        ([], ["VIP"], ["Refund"], (), ("vip",)),
        (["REFUND", "angry"], ["unknown"], ["angry", "Refund"], ("angry",), ()),
        (["spam"], ["angry", "refund"], ["spam"], ("spam",), ("angry", "Refund")),
        ([], ["spam"], [], (), ("spam",)),
    ):
        outcome = tag(office, nino, chat, *add, remove=tuple(remove))
        assert [each.body for each in outcome.events] == [Tagged(tuple(after), added, removed)]
        assert stored(office, chat) == (after, after)
        assert office.chat(visitor).tags == outcome.events[0].body.tags
    office.close()


def test_a_command_that_comes_late_keeps_what_a_colleague_did_meanwhile(tmp_path: Path) -> None:
    office = Office(tmp_path / "chat.db")
    nino, omid, visitor = office.hire("Nino"), office.hire("Omid"), office.invite()
    office.join(visitor, "sales")
    chat = office.chat(visitor).id
    tag(office, nino, chat, "angry", "refund")
    late = TagConversation(new_id(), chat, ["vip"], ["angry"])  # Nino's connection is gone before it is sent
    tag(office, omid, chat, "spam", remove=("refund",))
    assert office.operate(nino, late).events[0].body.tags == ("spam", "vip")
    assert stored(office, chat) == (["spam", "vip"],) * 2
    office.close()


def test_what_stands_and_what_is_added_are_too_many_together(tmp_path: Path) -> None:
    office = Office(tmp_path / "chat.db")
    nino, omid, visitor = office.hire("Nino"), office.hire("Omid"), office.invite()
    office.join(visitor, "sales")
    chat = office.chat(visitor).id
    tag(office, nino, chat, *TOO_MANY[:19])
    tag(office, omid, chat, "of Omid")
    with pytest.raises(BadField, match="at most 20"):
        tag(office, nino, chat, "of Nino")
    tag(office, nino, chat, "of Nino", remove=("of Omid",))
    assert office.chat(visitor).tags == ("of Nino", *sorted(TOO_MANY[:19]))
    office.close()


def test_the_same_set_makes_no_event_however_it_is_written_and_is_acknowledged(tmp_path: Path) -> None:
    office = Office(tmp_path / "chat.db")
    nino, visitor = office.hire("Nino"), office.invite()
    office.join(visitor, "sales")
    chat = office.chat(visitor).id
    first = tag(office, nino, chat, "vip", "refund")
    for again in (
        tag(office, nino, chat, "Refund", " VIP ", "vip"),
        tag(office, nino, chat, "VIP", remove=("vip", "unknown")),
        tag(office, nino, chat),
    ):
        assert (len(first.events), again.events) == (1, ())
        assert again.acknowledged.seq == office.chat(visitor).head_seq == first.acknowledged.seq
    assert office.chat(visitor).tags == ("refund", "vip")
    office.close()


def test_what_is_refused_leaves_the_tags_as_they_were(tmp_path: Path) -> None:
    office = Office(tmp_path / "chat.db")
    nino, stranger, visitor = office.hire("Nino"), office.hire("Eve", billing="normal"), office.invite()
    office.join(visitor, "sales")
    chat = office.chat(visitor).id
    tag(office, nino, chat, "vip")
    with pytest.raises(BadField, match=r"add\[1\]"):
        tag(office, nino, chat, "vip", "x" * 41, remove=("vip",))
    with pytest.raises(BadField, match=r"remove\[0\]"):
        tag(office, nino, chat, "more", remove=("x" * 41,))
    with pytest.raises(NotFound):
        tag(office, stranger, chat, "mine")
    assert stored(office, chat) == (["vip"], ["vip"])
    office.close()


def test_the_tags_of_a_visitor_are_those_of_all_their_chats_and_of_nobody_elses(tmp_path: Path) -> None:
    office = Office(tmp_path / "chat.db")
    nino, visitor, other = office.hire("Nino"), office.invite(), office.invite()
    for each, word in ((visitor, "VIP"), (other, "spam")):
        office.join(each, "sales")
        tag(office, nino, office.chat(each).id, word)
    assert tags.find_of_visitor(office.connection, visitor.id) == {"vip"}
    assert tags.find_of_visitor(office.connection, "nobody") == frozenset()
    office.close()


def test_a_chat_that_waits_already_keeps_its_place_when_it_is_tagged(tmp_path: Path) -> None:
    office = Office(tmp_path / "chat.db")
    nino, visitor = office.hire("Nino"), office.invite()
    office.join(visitor, "sales")
    before = office.chat(visitor)
    tag(office, nino, before.id, "vip")
    after = office.chat(visitor)
    assert (after.queued_at, after.priority, after.state) == (before.queued_at, before.priority, "waiting")
    with pytest.raises(Conflict):
        office.visit(visitor, AnswerForm(new_id(), "pre_chat", "sales", {"name": "Leila", "topic": "My order"}))
    office.operate(nino, Take(new_id(), before.id))
    assert office.chat(visitor).tags == ("vip",)
    office.close()


# Over sockets


async def test_consoles_hear_of_tags_and_show_them_in_list_and_chat(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        nino, omid = await shop.operator(NINO), await shop.operator(OMID)
        visitor, chat = await wait_for(shop)
        await omid.show(chat)
        ack = await nino.do("tag", conversation_id=chat, add=["VIP", "refund"])
        event = await omid.wait_event("tagged", tags=["refund", "VIP"])
        assert (ack["type"], event["seq"], event["sender"]["name"]) == ("ack", ack["seq"], "Nino")
        row = await omid.wait(lambda frame: frame["type"] == "inbox_row" and tags_in(frame["row"]) == ["refund", "VIP"])
        assert row["row"]["head_seq"] == ack["seq"]
        assert (await nino.show(chat))["conversation"]["tags"] == ["refund", "VIP"]
        await Client.close(omid)
        await omid.connect()
        inbox = await omid.wait_type("inbox")
        assert [tags_in(each) for each in inbox["rows"]] == [["refund", "VIP"]]
        await hang_up(visitor, nino, omid)


def tags_in(row: Frame) -> list[str]:
    found: list[str] = row["conversation"]["tags"]
    return found


async def test_the_same_command_again_gets_the_same_ack_and_another_under_its_id_is_refused(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        nino = await shop.operator(NINO)
        visitor, chat = await wait_for(shop)
        first = await nino.do("tag", "one", conversation_id=chat, add=["vip"])
        await nino.do("tag", "two", conversation_id=chat, remove=["vip"])
        assert await nino.do("tag", "one", conversation_id=chat, add=["vip"]) == first
        assert (await nino.do("tag", "one", conversation_id=chat, add=["spam"]))["code"] == "id_reused"
        assert (await nino.show(chat))["conversation"]["tags"] == []
        await hang_up(visitor, nino)


@pytest.mark.parametrize(
    ("words", "field"),
    [
        (["x" * 41], {"place": "add[0]", "mend": "words", "values": {"most": 40}}),
        (["vip", " "], {"place": "add[1]", "mend": "words", "values": {"most": 40}}),
        (["x" * 20_000], {"place": "add[0]", "mend": "words", "values": {"most": 40}}),
        (TOO_MANY, {"place": "add", "mend": "too_many", "values": {"most": 20}}),
        ("vip", None),
        ([1], None),
    ],
)
async def test_bad_tags_are_refused_with_what_a_console_needs_to_say_it(
    words: Any, field: Any, tmp_path: Path
) -> None:
    async with running_small_shop(tmp_path) as shop:
        nino = await shop.operator(NINO)
        visitor, chat = await wait_for(shop)
        refused = await nino.do("tag", conversation_id=chat, add=words)
        assert (refused["code"], refused["field"], "add" in refused["message"]) == ("bad_field", field, True), refused
        gone = await nino.do("tag", conversation_id="nowhere", add=["vip"])
        assert (gone["code"], gone["field"]) == ("not_found", None)
        await hang_up(visitor, nino)


async def test_no_frame_that_a_visitor_gets_says_a_tag(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        nino, omid = await shop.operator(NINO), await shop.operator(OMID)
        visitor, chat = await wait_for(shop)
        second = await shop.visitor()
        second.token = visitor.token
        await Client.close(second)
        await second.connect()
        last = visitor.events(chat)[-1]
        ack = await nino.do("tag", conversation_id=chat, add=[SECRET])
        for client in (visitor, second):
            assert await client.wait_type("hidden", seq=ack["seq"]) == {"type": "hidden", "seq": ack["seq"]}
        await nino.do("take", conversation_id=chat)
        await nino.do("send", conversation_id=chat, text="Hello")
        await come_back(second, ack["seq"])
        await Client.close(visitor)
        await visitor.connect(last["seq"], last["id"])  # resumes the gap that has the tags in it
        await visitor.wait_type("hidden", seq=ack["seq"])
        await nino.do("close", conversation_id=chat)
        await visitor.say("one more thing")
        await visitor.wait_event("state_changed", reason="reopened")
        await nino.show(chat)
        await omid.wait(lambda frame: frame["type"] == "inbox_row" and tags_in(frame["row"]) == [SECRET])
        assert SECRET in str(nino.all_frames), "or this could not have failed"
        for client in (visitor, second):
            assert SECRET not in json.dumps(client.all_frames)
            assert all(not each["conversation"]["tags"] for each in client.all_frames if each.get("conversation"))
        await hang_up(visitor, second, nino, omid)


async def come_back(client: Client, seq: int) -> None:
    """The visitor's browser loads anew, and asks for what was before."""
    await Client.close(client)
    await client.connect()  # type: ignore[attr-defined]
    reset = await client.wait_type("reset")
    assert reset["head_seq"] > seq and seq not in [each["seq"] for each in reset["events"]]
    await client.send("history", before_seq=reset["head_seq"])
    history = await client.wait_type("history")
    assert history["events"] and seq not in [each["seq"] for each in history["events"]]


# What is suggested


async def suggested(operator: OperatorClient) -> list[str]:
    found: list[str] = (await operator.http.get("/console/api/tags")).json()["tags"]
    return found


async def test_the_most_used_tags_of_what_an_operator_sees_are_suggested(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        await shop.add_operator("eve@shop.example", "operator", ["billing"])
        nino, eve = await shop.operator(NINO), await shop.operator("eve@shop.example")
        assert await suggested(nino) == []
        visitors = []
        for department, words in (("sales", ["vip", "angry"]), ("sales", ["VIP"]), ("billing", ["refund"])):
            visitor, chat = await wait_for(shop, department=department)
            await nino.do("tag", conversation_id=chat, add=words)
            visitors.append(visitor)
        assert [each.casefold() for each in await suggested(nino)] == ["vip", "angry", "refund"]
        assert await suggested(eve) == ["refund"]
        await hang_up(*visitors, nino, eve)


async def test_no_more_than_fifty_are_suggested_and_none_that_is_not_used_any_more(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        nino = await shop.operator(NINO)
        visitors = []
        for number in range(3):
            visitor, chat = await wait_for(shop)
            await nino.do("tag", conversation_id=chat, add=[f"{number} {each}" for each in range(20)])
            visitors.append(visitor)
        assert len(await suggested(nino)) == 50
        await nino.do("tag", conversation_id=chat, remove=[f"2 {each}" for each in range(20)])
        assert sorted({each[0] for each in await suggested(nino)}) == ["0", "1"]
        await hang_up(*visitors, nino)


# Who comes first


@pytest.mark.parametrize("hours", [1, 25])
@pytest.mark.parametrize(("rule", "served"), [("Big  Customer", "Tagged"), ("other", "First")])
async def test_a_visitor_tagged_before_is_served_before_one_who_came_earlier(
    rule: str, served: str, hours: int, tmp_path: Path
) -> None:
    """After an hour the tagged chat is reopened, after a day another one begins."""
    async with running_small_shop(tmp_path) as shop:
        await set_queue(shop, priorities=(PriorityRule("regulars", 5, tag=rule),))
        await allow_one_chat(shop)
        nino = await shop.operator(NINO)
        tagged, earlier = await wait_for(shop, "Tagged")
        await nino.do("tag", conversation_id=earlier, add=["big customer"])
        await nino.do("take", conversation_id=earlier)
        await nino.do("close", conversation_id=earlier)
        await hang_up(nino, tagged)
        shop.advance(hours * 3600)
        nino = await shop.operator(NINO)
        first, _ = await wait_for(shop, "First")
        await tagged.connect()
        await join(shop, tagged, "Tagged")
        await give_out(shop)
        assert await shop.query("SELECT visitor_name FROM conversations WHERE state = 'assigned'") == [(served,)]
        same = await shop.query("SELECT id FROM conversations WHERE visitor_name = 'Tagged' AND state <> 'closed'")
        assert (same == [(earlier,)]) == (hours == 1)
        await hang_up(first, tagged, nino)


async def give_out(shop: RunningShop) -> None:
    """Chats are given out from now on."""
    await set_rules(shop, "sales", assignment="automatic", accept_seconds=0)
    await pass_time(shop, 1)


async def test_a_browser_cannot_claim_a_tag(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        await set_queue(shop, priorities=(PriorityRule("regulars", 5, tag="vip"),))
        await allow_one_chat(shop)
        nino = await shop.operator(NINO)
        first, _ = await wait_for(shop, "First")
        liar = await shop.visitor()
        await liar.send("attributes", attributes={"tag": "vip", "tags": "vip"})
        refused = await liar.do("tag", conversation_id="any", add=["vip"])
        assert refused["code"] == "unknown_type"
        await join(shop, liar, "vip")
        await give_out(shop)
        assert await shop.query("SELECT visitor_name FROM conversations WHERE state = 'assigned'") == [("First",)]
        await hang_up(first, liar, nino)
