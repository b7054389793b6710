"""The link in a letter brings the chat to another browser, once; secrets stay where they belong."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

import pytest

from chatserver.ids import hash_secret
from chatserver.protocol.frames import PROTOCOL_VERSION
from chatserver.storage import shop
from chatserver.storage.shop import Site
from tests.mail.stage import ORIGIN, Stage, close, mailing_shop, say, secret_in
from tests.support.figures import record
from tests.support.operator_client import OperatorClient
from tests.support.visitor_client import VisitorClient

DAY = 24 * 3600.0
WORDS = "It left our house yesterday."


async def receive_link(stage: Stage, visitor: VisitorClient) -> tuple[str, OperatorClient, str]:
    """The visitor leaves a message, an operator answers, the letter comes. Returns its secret and the conversation."""
    conversation_id = await stage.leave_told_message(visitor)
    operator = await stage.take(conversation_id)
    await say(operator, conversation_id, WORDS)
    await stage.post(60)
    return secret_in(stage.take_letter()), operator, conversation_id


async def follow(stage: Stage, secret: str, token: str | None = None) -> VisitorClient:
    """Another browser opens the link."""
    client = VisitorClient(stage.shop.port, stage.shop.site_key, origin=ORIGIN, returns_by=secret)
    client.token = token
    await client.connect()
    return client


def refusals(client: VisitorClient) -> list[str]:
    return [frame["code"] for frame in client.frames if frame["type"] == "error"]


def visitor_id(client: VisitorClient) -> str:
    found: str = next(frame for frame in client.frames if frame["type"] == "welcome")["visitor_id"]
    return found


async def test_the_chat_is_there_in_another_browser_and_both_see_it_live(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        first = await stage.visitor()
        secret, operator, conversation_id = await receive_link(stage, first)
        second = await follow(stage, secret)
        assert refusals(second) == [] and visitor_id(second) == visitor_id(first)
        assert second.token is not None and second.token not in (first.token, secret)
        await second.wait_event("message", text=WORDS)
        await second.say("Thank you!")
        await first.wait_event("message", text="Thank you!")
        await say(operator, conversation_id, "You are welcome.")
        for client in (first, second):
            await client.wait_event("message", text="You are welcome.")
        second.hello = {}
        await second.close()
        assert (await second.connect())["token"] is None
        assert visitor_id(second) == visitor_id(first)
        await close(first, second, operator)


async def test_of_twenty_browsers_that_use_one_link_exactly_one_gets_in(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        first = await stage.visitor()
        secret, operator, _ = await receive_link(stage, first)
        clients = await asyncio.gather(*(follow(stage, secret) for _ in range(20)))
        inside = [client for client in clients if visitor_id(client) == visitor_id(first)]
        outside = [client for client in clients if visitor_id(client) != visitor_id(first)]
        assert len(inside) == 1 and refusals(inside[0]) == []
        assert [refusals(client) for client in outside] == [["link_used"]] * 19
        assert not any(event for client in outside for event in client.events())
        assert len({client.token for client in clients}) == 20
        record("A2 link back", parallel_uses=20, successes=len(inside))
        await close(first, operator, *clients)


async def test_a_link_that_is_used_up_is_told_and_the_visitor_goes_on_without(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        first = await stage.visitor()
        secret, operator, _ = await receive_link(stage, first)
        second = await follow(stage, secret)
        stranger = await stage.visitor()
        again = await follow(stage, secret, stranger.token)
        error = again.frames[0]
        assert (error["code"], error["is_temporary"], error["in_reply_to"]) == ("link_used", False, "hello")
        assert visitor_id(again) == visitor_id(stranger)
        assert again.events() == [] and (await again.say("hello"))["type"] == "ack"
        await close(first, second, stranger, again, operator)


@pytest.mark.parametrize(("days", "expected"), [(13.9, []), (14, ["link_used"])])
async def test_a_link_serves_for_two_weeks(days: float, expected: list[str], tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        first = await stage.visitor()
        secret, operator, _ = await receive_link(stage, first)
        await close(first, operator)
        stage.shop.advance(days * DAY)
        second = await follow(stage, secret)
        assert refusals(second) == expected
        await close(second)


@pytest.mark.parametrize("guess", ["x", "x" * 43, "' OR 1=1 --", "%", "نه"])
async def test_a_guess_opens_nothing(guess: str, tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        client = await follow(stage, guess)
        assert refusals(client) == ["link_used"]
        await close(client)


async def test_a_stored_hash_opens_nothing(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        first = await stage.visitor()
        secret, operator, _ = await receive_link(stage, first)
        client = await follow(stage, hash_secret(secret))
        assert refusals(client) == ["link_used"]
        await close(first, operator, client)


async def test_a_link_of_one_site_opens_nothing_on_another(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        first = await stage.visitor()
        secret, operator, _ = await receive_link(stage, first)
        other = Site("other", "another-key", "Other", ("https://other.example",))
        await stage.shop.shop.context.database.write(shop.put_site, other)
        stage.shop.shop.context.sites[other.public_key] = other
        foreign = VisitorClient(stage.shop.port, other.public_key, origin="https://other.example", returns_by=secret)
        await foreign.connect()
        assert refusals(foreign) == ["link_used"] and foreign.events() == []
        here = await follow(stage, secret)
        assert refusals(here) == []
        await close(first, operator, foreign, here)


async def test_in_the_visitors_own_browser_the_link_just_opens_and_stays_good(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        first = await stage.visitor()
        secret, operator, _ = await receive_link(stage, first)
        for _ in range(2):
            own = await follow(stage, secret, first.token)
            assert refusals(own) == [] and own.token == first.token
            await close(own)
        second = await follow(stage, secret)
        assert refusals(second) == [] and visitor_id(second) == visitor_id(first)
        for token in (first.token, second.token):  # both browsers are the visitor's now: no word of a used link
            again = await follow(stage, secret, token)
            assert refusals(again) == [] and again.token == token
            await close(again)
        await close(first, second, operator)


async def test_a_browser_whose_token_is_forgotten_gets_in_by_the_link(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        first = await stage.visitor()
        secret, operator, _ = await receive_link(stage, first)
        second = await follow(stage, secret, "a token of long ago")
        assert refusals(second) == [] and visitor_id(second) == visitor_id(first)
        await close(first, second, operator)


async def test_a_blocked_visitor_stays_blocked(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        first = await stage.visitor()
        secret, operator, conversation_id = await receive_link(stage, first)
        block = {"conversation_id": conversation_id, "reason": "spam", "days": 1, "is_silent": False, "what": "visitor"}
        assert (await operator.post("/console/api/blocks/visitor", block)).status_code == 200
        await first.wait_closed()
        again = VisitorClient(stage.shop.port, stage.shop.site_key, origin=ORIGIN)
        hello = {"type": "hello", "protocol_version": PROTOCOL_VERSION, "site": stage.shop.site_key}
        await again.open(hello | {"returns_by": secret})
        assert await again.wait_closed() == 4403
        assert [frame["code"] for frame in again.frames] == ["blocked"]
        await close(first, again, operator)


async def test_the_secret_is_in_the_letter_and_nowhere_else(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    async with mailing_shop(tmp_path) as stage:
        first = await stage.visitor()
        conversation_id = await stage.leave_told_message(first)
        operator = await stage.take(conversation_id)
        stage.office.to_letter = "550 looks like spam: LINK"
        await say(operator, conversation_id, WORDS)
        await stage.post(60)
        (refused,) = stage.office.refused
        secret = secret_in(refused)
        kind, _, state, problem = (await stage.stored())[-1]
        assert (kind, state) == ("answers", "refused") and "#chat=…" in problem
        client = await follow(stage, secret)
        assert refusals(client) == []
        assert "?" not in refused.text.partition("#chat=")[0].rpartition("https://")[2]
        await close(first, client, operator)
    stored = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert hash_secret(secret).encode() in stored, "the data folder was looked at"
    for hidden in (secret, client.token, first.token):
        assert hidden is not None and hidden.encode() not in stored
        assert hidden not in caplog.text


async def test_neither_the_letter_nor_the_browser_it_leads_to_says_what_the_team_tagged(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        first = await stage.visitor()
        conversation_id = await stage.leave_message(visitor=first)
        operator = await stage.take(conversation_id)
        tagged = await operator.do("tag", conversation_id=conversation_id, add=["hopeless case"])
        await stage.post()
        stage.take_letters()
        await say(operator, conversation_id, WORDS)
        await stage.post(60)
        letter = stage.take_letter()
        second = await follow(stage, secret_in(letter))
        await second.wait_event("message", text=WORDS)
        assert tagged["seq"] < (await second.wait_type("reset"))["head_seq"]
        assert "hopeless" in str((await operator.show(conversation_id))["events"]), "or this could not have failed"
        for told in (str(letter.message["subject"]), letter.text, str(first.all_frames), str(second.all_frames)):
            assert "hopeless" not in told
        await close(first, second, operator)
