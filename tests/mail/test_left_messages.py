"""A department's letters: at once, when the answer is due soon, and when it is late."""

from __future__ import annotations

from pathlib import Path

from chatserver.domain.forms import FormField
from tests.mail.stage import CONSOLE, HOUR, MINA, TEAM, close, mailing_shop, put_rules, say
from tests.support.small_shop import running_small_shop

NUMBER = "+98 21 5555 0199"
CALL_FIELDS = (FormField("name", "text"), FormField("phone", "phone", is_required=True), FormField("when", "text"))


async def test_the_department_gets_all_that_was_left(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        visitor = await stage.visitor()
        await visitor.say("is the blue one waterproof?")
        conversation_id = await stage.leave_message(visitor)
        await stage.post()
        letter = stage.take_letter()
        assert letter.recipients == (TEAM,)
        assert letter.message["Subject"] == "New message from Mina – Test shop"
        assert letter.message["Reply-To"] == MINA
        for words in ("Name: Mina", f"E-mail: {MINA}", "About: Where is my order?", "> is the blue one waterproof?"):
            assert words in letter.text
        assert "An answer is due today at 12:00." in letter.text
        assert f"{CONSOLE}/console/#chat={conversation_id}" in letter.text.split()
        assert await stage.stored() == [("message_left", TEAM, "sent", "")]
        await stage.post()
        assert stage.letters == [] and await stage.tasks() == ["mail_due"]
        await close(visitor)


async def test_it_is_reminded_when_a_quarter_of_the_time_is_left_and_once_more_when_it_is_over(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        visitor = await stage.visitor()
        await stage.leave_told_message(visitor)
        await stage.post(9 * HOUR - 1)
        assert stage.letters == []
        await stage.post(1)
        soon = stage.take_letter()
        assert soon.message["Subject"] == "Answer to Mina is due soon – Test shop"
        assert "An answer is due today at 12:00." in soon.text
        await stage.post(3 * HOUR - 1)
        assert stage.letters == []
        await stage.post(1)
        late = stage.take_letter()
        assert late.message["Subject"] == "Answer to Mina is overdue – Test shop"
        assert late.message["Message-ID"] != soon.message["Message-ID"]
        await stage.post(48 * HOUR)
        assert stage.letters == [] and await stage.tasks() == []
        kinds = [kind for kind, *_ in await stage.stored()]
        assert kinds == ["message_left", "due_soon", "overdue"]
        await close(visitor)


async def test_a_letter_about_a_call_says_so_with_the_number_until_the_call_is_due(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        await stage.set_rules(call_back=CALL_FIELDS)
        visitor = await stage.visitor()
        wanted = {"name": "Mina", "phone": NUMBER, "when": "at noon"}
        assert (await visitor.answer_form("call_back", "support", **wanted))["type"] == "ack"
        await stage.post()
        asked = stage.take_letter()
        assert asked.message["Subject"] == "Mina asks for a call – Test shop"
        assert f"Phone: {NUMBER}" in asked.text and "The call is due today at 12:00." in asked.text
        await stage.post(9 * HOUR)
        soon = stage.take_letter()
        assert soon.message["Subject"] == "Call to Mina is due soon – Test shop"
        await stage.post(3 * HOUR)
        late = stage.take_letter()
        assert late.message["Subject"] == "Call to Mina is overdue – Test shop"
        for reminder in (soon, late):
            assert NUMBER in reminder.text.split("\n") and "When: at noon" in reminder.text
        await close(visitor)


async def test_a_message_after_a_request_for_a_call_is_told_as_one_and_the_call_is_not_forgotten(
    tmp_path: Path,
) -> None:
    async with mailing_shop(tmp_path) as stage:
        await stage.set_rules(call_back=CALL_FIELDS)
        visitor = await stage.visitor()
        await visitor.answer_form("call_back", "support", name="Mina", phone=NUMBER)
        await stage.post()
        stage.take_letter()
        await stage.leave_message(visitor, topic="Or just write to me.")
        await stage.post()
        told = stage.take_letter()
        assert told.message["Subject"] == "New message from Mina – Test shop"
        assert "Or just write to me." in told.text and NUMBER in told.text.split("\n")
        await stage.post(9 * HOUR)
        assert "Call to Mina" in stage.take_letter().message["Subject"]
        await close(visitor)


async def test_after_an_answer_nobody_is_reminded(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        visitor = await stage.visitor()
        conversation_id = await stage.leave_told_message(visitor)
        operator = await stage.take(conversation_id)
        await say(operator, conversation_id, "It is on its way.")
        await visitor.wait_event("message", text="It is on its way.")
        await visitor.send("read", seq=visitor.events()[-1]["seq"])
        await visitor.wait_type("read")
        await stage.post(13 * HOUR)
        assert stage.letters == [] and await stage.tasks() == []
        await close(visitor, operator)


async def test_after_a_night_without_power_only_what_is_still_true_is_said(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        visitor = await stage.visitor()
        await stage.leave_told_message(visitor)
        await close(visitor)
        await stage.post(36 * HOUR)
        late = stage.take_letter()
        assert "was due on January 1 at 12:00." in late.text


async def test_a_second_message_is_told_too_and_moves_no_time_that_was_promised(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        visitor = await stage.visitor()
        await stage.leave_message(visitor)
        await stage.post()
        first = stage.take_letter()
        await stage.post(8 * HOUR)
        await stage.leave_message(visitor, topic="And where is my refund?")
        await stage.post()
        second = stage.take_letter()
        assert "And where is my refund?" in second.text
        assert second.message["Message-ID"] != first.message["Message-ID"]
        assert all("An answer is due today at 12:00." in letter.text for letter in (first, second))
        await stage.post(1 * HOUR)
        assert "due soon" in stage.take_letter().message["Subject"]
        await stage.leave_told_message(visitor, topic="Hello?")
        await stage.post(3 * HOUR)
        assert "overdue" in stage.take_letter().message["Subject"]
        await stage.leave_told_message(visitor, topic="Is anybody there?")
        await stage.post(24 * HOUR)
        assert stage.letters == [] and await stage.tasks() == []
        await close(visitor)


async def test_after_an_answer_the_next_message_has_a_time_of_its_own(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        visitor = await stage.visitor()
        conversation_id = await stage.leave_told_message(visitor)
        operator = await stage.take(conversation_id)
        await say(operator, conversation_id, "It is on its way.")
        await operator.do("close", conversation_id=conversation_id)
        await visitor.wait_event("state_changed", state="closed")
        await stage.post(8 * HOUR)
        stage.take_letters()
        await stage.leave_message(visitor, topic="And where is my refund?")
        await stage.post()
        assert "An answer is due today at 20:00." in stage.take_letter().text
        await close(visitor, operator)


async def test_a_department_without_an_address_gets_no_letter(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        await stage.set_rules(email="")
        visitor = await stage.visitor()
        await stage.leave_message(visitor)
        await stage.post(13 * HOUR)
        assert stage.letters == [] and await stage.stored() == [] and await stage.tasks() == []
        await close(visitor)


async def test_without_a_mail_server_nothing_is_promised_and_what_is_owed_ends(tmp_path: Path) -> None:
    async with running_small_shop(tmp_path) as shop:
        await shop.shop.context.database.write(put_rules)
        visitor = await shop.visitor()
        assert visitor.frames[0]["mode"]["promises_mail"] is False
        answers = {"name": "Mina", "email": MINA, "topic": "Where is it?"}
        assert (await visitor.answer_form("offline", "support", **answers))["type"] == "ack"
        owed = "SELECT kind FROM tasks WHERE kind LIKE 'mail%' ORDER BY kind"
        await shop.shop.postman.run_due()
        assert await shop.query(owed) == [("mail_due",)]
        shop.advance(13 * HOUR)
        await shop.shop.postman.run_due()
        assert await shop.query(owed) == []
        assert await shop.query("SELECT * FROM letters") == []
        await visitor.close()


async def test_with_a_mail_server_an_answer_by_mail_is_promised(tmp_path: Path) -> None:
    async with mailing_shop(tmp_path) as stage:
        visitor = await stage.visitor()
        assert visitor.frames[0]["mode"]["promises_mail"] is True
        operator = await stage.shop.operator()
        await visitor.answer_form("pre_chat", "support", name="Mina", topic="Where is it?")
        assert (await visitor.do("wait_by_mail", email=MINA))["type"] == "ack"
        await stage.post()
        letter = stage.take_letter()
        assert letter.recipients == (TEAM,) and letter.message["Reply-To"] == MINA
        await close(visitor, operator)
