"""What operators say to a visitor who has left comes by e-mail: once, together, and only if it was not read."""

from __future__ import annotations

from pathlib import Path

from tests.mail.stage import MINA, ORIGIN, TEAM, Stage, close, conversation_of, mailing_shop, say, secret_in
from tests.support.operator_client import OperatorClient
from tests.support.visitor_client import VisitorClient


async def talk(stage: Stage, **hello: str) -> tuple[VisitorClient, OperatorClient, str]:
    """A visitor who left an address, and the operator they talk with."""
    visitor = await stage.visitor(**hello)
    conversation_id = await stage.leave_told_message(visitor)
    operator = await stage.take(conversation_id)
    return visitor, operator, conversation_id


async def test_all_that_was_missed_comes_in_one_letter_after_a_pause(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        visitor, operator, conversation_id = await talk(stage)
        await visitor.close()
        await say(operator, conversation_id, "It left our house yesterday.")
        await stage.post(30)
        await say(operator, conversation_id, "You will have it tomorrow.")
        await stage.post(29)
        assert stage.letters == []
        await stage.post(1)
        letter = stage.take_letter()
        assert letter.recipients == (MINA,) and letter.message["Reply-To"] == TEAM
        assert letter.message["Subject"] == "An answer for you – Test shop"
        said = "An answer from Nino, Test shop:\n\nIt left our house yesterday.\n\nYou will have it tomorrow."
        assert letter.text.startswith(said)
        assert f"{ORIGIN}/#chat={secret_in(letter)}\n" in letter.text
        await stage.post(600)
        assert stage.letters == [] and "mail_missed" not in await stage.tasks()
        assert (await stage.stored())[-1] == ("answers", MINA, "sent", "")
        await say(operator, conversation_id, "Did it come?")
        await stage.post(60)
        later = stage.take_letter()
        assert "Did it come?" in later.text and "You will have it" not in later.text
        await close(operator)


async def test_who_reads_it_gets_no_letter(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        visitor, operator, conversation_id = await talk(stage)
        ack = await say(operator, conversation_id, "It left our house yesterday.")
        await visitor.wait_event("message", text="It left our house yesterday.")
        await visitor.send("read", seq=ack["seq"])
        await visitor.wait_type("read", reader="visitor", seq=ack["seq"])
        await stage.post(600)
        assert stage.letters == [] and "mail_missed" not in await stage.tasks()
        await close(visitor, operator)


async def test_who_is_here_but_does_not_look_gets_a_letter(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        visitor, operator, conversation_id = await talk(stage)
        await say(operator, conversation_id, "It left our house yesterday.")
        await stage.post(60)
        assert "yesterday" in stage.take_letter().text
        await close(visitor, operator)


async def test_only_what_was_not_read_is_in_the_letter(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        visitor, operator, conversation_id = await talk(stage)
        read = await say(operator, conversation_id, "One moment please.")
        await visitor.send("read", seq=read["seq"])
        await visitor.wait_type("read", reader="visitor", seq=read["seq"])
        await visitor.close()
        await say(operator, conversation_id, "It left our house yesterday.")
        await stage.post(60)
        text = stage.take_letter().text
        assert "yesterday" in text and "One moment" not in text
        await close(operator)


async def test_a_letter_says_what_the_chat_says_by_then(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        visitor, operator, conversation_id = await talk(stage)
        await visitor.close()
        wrong = await say(operator, conversation_id, "It left yestreday.")
        secret = await say(operator, conversation_id, "The code of our safe is 1234.")
        chat = {"conversation_id": conversation_id}
        await operator.do("edit", **chat, target_seq=wrong["seq"], text="It left yesterday.")
        await operator.do("erase", **chat, target_seq=secret["seq"])
        await stage.post(60)
        text = stage.take_letter().text
        assert "It left yesterday." in text and "yestreday" not in text and "safe" not in text
        await close(operator)


async def test_what_was_taken_back_altogether_is_not_sent(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        visitor, operator, conversation_id = await talk(stage)
        await visitor.close()
        said = await say(operator, conversation_id, "Wrong chat, sorry")
        await operator.do("erase", conversation_id=conversation_id, target_seq=said["seq"])
        await stage.post(600)
        assert stage.letters == [] and "mail_missed" not in await stage.tasks()
        await close(operator)


async def test_while_somebody_goes_on_writing_the_letter_waits_but_not_for_ever(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        visitor, operator, conversation_id = await talk(stage)
        await visitor.close()
        for number in range(18):
            await say(operator, conversation_id, f"Line {number}.")
            await stage.post(10)
            assert len(stage.letters) == (number == 17), f"after {10 * number + 10} seconds"
        text = stage.take_letter().text
        assert "Line 0.\n\nLine 1." in text and text.count("Line") == 18
        await stage.post(600)
        assert stage.letters == []
        await close(operator)


async def test_without_an_address_nothing_is_owed(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        operator = await stage.shop.operator()
        visitor = await stage.visitor()
        await visitor.answer_form("pre_chat", "support", name="Mina", topic="My order")
        conversation_id = conversation_of(visitor)
        await operator.do("take", conversation_id=conversation_id)
        await visitor.close()
        await say(operator, conversation_id, "It left our house yesterday.")
        assert "mail_missed" not in await stage.tasks()
        await close(operator)


async def test_an_address_from_an_earlier_chat_serves_too(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        visitor, operator, conversation_id = await talk(stage)
        await operator.do("close", conversation_id=conversation_id)
        await stage.shop.tick(25 * 3600)
        await operator.close()
        operator = await stage.shop.operator()
        await visitor.say("hello again")
        await visitor.answer_form("pre_chat", "support", name="Mina", topic="My order")
        again = conversation_of(visitor)
        assert again != conversation_id
        await operator.do("take", conversation_id=again)
        await visitor.close()
        await say(operator, again, "Welcome back.")
        await stage.post(60)
        assert stage.take_letter().recipients == (MINA,)
        await close(operator)


async def test_the_letter_is_in_the_visitors_language(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path, content=Path(__file__).parents[2]) as stage:
        visitor, operator, conversation_id = await talk(stage, language="fa")
        await visitor.close()
        await say(operator, conversation_id, "سلام")
        await stage.post(60)
        letter = stage.take_letter()
        assert letter.message["Content-Language"] == "fa" and "سلام" in letter.text
        assert letter.message["Subject"].startswith("پاسخ")
        await close(operator)
