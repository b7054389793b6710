"""A scenario for every unit and task that makes events: what leads up to it, `yield`, and the act itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import AsyncIterator, Callable
from typing import Any

from chatserver.actions import bot_answering, operator_units, silence, visitor_units
from chatserver.actions.conversing import UNITS
from chatserver.actions.due_tasks import HANDLERS
from chatserver.domain.forms import FormField
from tests.delivery.stage import Stage

Scenario = Callable[[Stage], AsyncIterator[None]]
Doing = Callable[..., Any]

REGISTRY: set[Doing] = {*UNITS.values(), *HANDLERS.values()}
SCENARIOS: dict[Doing, list[Scenario]] = defaultdict(list)


def plays(doing: Doing) -> Callable[[Scenario], Scenario]:
    """Declares what the scenario shows."""

    def remember(scenario: Scenario) -> Scenario:
        SCENARIOS[doing].append(scenario)
        return scenario

    return remember


@plays(visitor_units.send)
async def a_first_word_begins_a_conversation(stage: Stage) -> AsyncIterator[None]:
    yield
    await stage.say()


@plays(visitor_units.send)
async def words_to_a_person(stage: Stage) -> AsyncIterator[None]:
    await stage.converse()
    yield
    await stage.say("one")
    await stage.say("two")


@plays(visitor_units.send)
async def words_with_a_card_number(stage: Stage) -> AsyncIterator[None]:
    await stage.converse()
    yield
    await stage.say("it is 4111 1111 1111 1111")


@plays(visitor_units.send)
async def words_soon_after_the_end_reopen(stage: Stage) -> AsyncIterator[None]:
    await stage.converse()
    await stage.operate("close")
    yield
    await stage.say("one more thing")


@plays(visitor_units.send)
async def words_a_day_after_the_end_begin_anew(stage: Stage) -> AsyncIterator[None]:
    await stage.say()
    await stage.do(stage.visitor, "close")
    stage.shop.advance(25 * 3600)
    await stage.operator.close()
    stage.operator = await stage.shop.operator()
    await stage.colleague.close()
    stage.colleague = await stage.shop.operator("omid@shop.example")
    yield
    await stage.say("hello again")


@plays(visitor_units.send)
async def the_answer_to_a_smart_message(stage: Stage) -> AsyncIterator[None]:
    await stage.shop.tick(16)
    bubble = await stage.visitor.wait_type("bubble")
    yield
    await stage.say("yes please", delivery_id=bubble["delivery_id"])


@plays(visitor_units.send)
async def a_smart_message_answered_in_a_reopened_conversation(stage: Stage) -> AsyncIterator[None]:
    await stage.say()
    await stage.do(stage.visitor, "close")
    await stage.begin_another_visit()
    await stage.shop.tick(16)
    bubble = await stage.visitor.wait_type("bubble")
    yield
    await stage.say("yes please", delivery_id=bubble["delivery_id"])


@plays(visitor_units.answer_form)
async def the_form_before_the_queue(stage: Stage) -> AsyncIterator[None]:
    await stage.say("a person please", button_id="person")
    yield
    await stage.queue()


@plays(visitor_units.answer_form)
async def the_form_as_the_first_thing(stage: Stage) -> AsyncIterator[None]:
    yield
    await stage.queue()


@plays(visitor_units.answer_form)
async def the_form_that_leaves_a_message(stage: Stage) -> AsyncIterator[None]:
    await stage.everybody_is_away()
    await stage.say("a person please", button_id="person")
    yield
    await stage.fill_in("offline", email="leila@example.com")


@plays(visitor_units.answer_form)
async def the_form_when_everybody_has_just_gone(stage: Stage) -> AsyncIterator[None]:
    await stage.say("a person please", button_id="person")
    await stage.everybody_is_away()
    yield
    await stage.queue()


@plays(bot_answering.answer)
async def a_dialogue_is_left_for_a_person(stage: Stage) -> AsyncIterator[None]:
    for text in ("I want to claim", "Leila", "FF12345"):
        await stage.say(text)
        await stage.shop.finish_tasks()
    yield
    await stage.say("a person please", button_id="person")


@plays(visitor_units.answer_form)
async def a_form_after_a_dialogue(stage: Stage) -> AsyncIterator[None]:
    for text in ("I want to claim", "Leila", "FF12345"):
        await stage.say(text)
        await stage.shop.finish_tasks()
    await stage.say("a person please", button_id="person")
    yield
    await stage.queue()


@plays(bot_answering.answer)
async def a_dialogue_that_hands_over(stage: Stage) -> AsyncIterator[None]:
    for text in ("I want to claim", "Leila", "FF12345"):
        await stage.say(text)
        await stage.shop.finish_tasks()
    yield
    await stage.say("me@example.com")


@plays(visitor_units.leave_queue)
async def the_queue_is_left(stage: Stage) -> AsyncIterator[None]:
    await stage.queue()
    yield
    await stage.do(stage.visitor, "leave_queue")


@plays(visitor_units.change_department)
async def another_department_is_waited_for(stage: Stage) -> AsyncIterator[None]:
    await stage.queue()
    yield
    await stage.do(stage.visitor, "change_department", department="sales")


@plays(visitor_units.wait_by_mail)
async def the_wait_becomes_an_answer_by_mail(stage: Stage) -> AsyncIterator[None]:
    stage.shop.shop.context.promises_mail = True
    await stage.queue()
    yield
    await stage.do(stage.visitor, "wait_by_mail", email="leila@example.com")


@plays(visitor_units.answer_form)
async def a_request_to_be_called(stage: Stage) -> AsyncIterator[None]:
    phone = FormField("phone", "phone", is_required=True)
    await stage.set_rules("support", call_back=(phone,))
    yield
    answers = {"phone": "+98 21 5551234"}
    await stage.do(stage.visitor, "answer_form", form="call_back", department="support", answers=answers)


@plays(visitor_units.close)
async def the_visitor_ends_the_bots_conversation(stage: Stage) -> AsyncIterator[None]:
    await stage.say()
    yield
    await stage.do(stage.visitor, "close")


@plays(visitor_units.close)
async def the_visitor_ends_a_persons_conversation(stage: Stage) -> AsyncIterator[None]:
    await stage.converse()
    yield
    await stage.do(stage.visitor, "close")


@plays(visitor_units.rate)
async def a_rating_and_a_second_one(stage: Stage) -> AsyncIterator[None]:
    await stage.converse()
    await stage.operate("close")
    yield
    await stage.do(stage.visitor, "rate", score=2)
    await stage.do(stage.visitor, "rate", score=5, comment="better than I thought")


@plays(operator_units.send)
async def words_of_a_person(stage: Stage) -> AsyncIterator[None]:
    await stage.converse()
    yield
    await stage.reply("one")
    await stage.reply("card 4111 1111 1111 1111")
    await stage.reply("three")


@plays(operator_units.note)
async def a_note(stage: Stage) -> AsyncIterator[None]:
    await stage.converse()
    yield
    await stage.operate("note", text="a regular")


@plays(operator_units.edit)
async def an_edit_and_another_one(stage: Stage) -> AsyncIterator[None]:
    await stage.converse()
    said = await stage.reply("Let me loook.")
    await stage.say("thanks")
    yield
    await stage.operate("edit", target_seq=said["seq"], text="Let me look.")
    await stage.operate("edit", target_seq=said["seq"], text="Let me have a look.")


@plays(operator_units.erase)
async def a_message_taken_back(stage: Stage) -> AsyncIterator[None]:
    await stage.converse()
    said = await stage.reply("Wrong chat, sorry")
    yield
    await stage.operate("erase", target_seq=said["seq"])


@plays(operator_units.erase)
async def an_edited_message_taken_back(stage: Stage) -> AsyncIterator[None]:
    await stage.converse()
    said = await stage.reply("Wrong chat, sorry")
    await stage.operate("edit", target_seq=said["seq"], text="Wrong chat")
    yield
    await stage.operate("erase", target_seq=said["seq"])


@plays(operator_units.take)
async def a_waiting_chat_is_taken(stage: Stage) -> AsyncIterator[None]:
    await stage.queue()
    yield
    await stage.operate("take")


@plays(operator_units.take)
async def the_bots_chat_is_taken(stage: Stage) -> AsyncIterator[None]:
    await stage.say()
    yield
    await stage.operate("take")


@plays(operator_units.take)
async def a_left_message_is_taken(stage: Stage) -> AsyncIterator[None]:
    await stage.fill_in("offline", email="leila@example.com")
    yield
    await stage.operate("take")


@plays(operator_units.take)
async def an_offer_is_accepted(stage: Stage) -> AsyncIterator[None]:
    await stage.offer_to_operator()
    yield
    await stage.operate("take")


@plays(operator_units.let_pass)
async def an_offer_is_let_pass(stage: Stage) -> AsyncIterator[None]:
    await stage.offer_to_operator()
    yield
    await stage.operate("let_pass")


@plays(operator_units.take_over)
async def a_leader_takes_it_over(stage: Stage) -> AsyncIterator[None]:
    holder = await stage.work_for_a_leader()
    yield
    await stage.lead("take_over", operator_id=holder)


@plays(operator_units.whisper)
async def a_leader_whispers(stage: Stage) -> AsyncIterator[None]:
    await stage.work_for_a_leader()
    yield
    await stage.lead("whisper", text="Offer ten percent; my card is 4111 1111 1111 1111")


@plays(operator_units.close)
async def the_operator_ends_it(stage: Stage) -> AsyncIterator[None]:
    await stage.converse()
    yield
    await stage.operate("close")


@plays(operator_units.transfer)
async def a_transfer_to_another_department(stage: Stage) -> AsyncIterator[None]:
    await stage.converse()
    yield
    await stage.operate("transfer", department="billing")


@plays(operator_units.transfer)
async def a_transfer_to_a_colleague_who_does_not_want_it(stage: Stage) -> AsyncIterator[None]:
    await stage.converse()
    (colleague,) = await stage.shop.query("SELECT id FROM operators WHERE name = 'Omid'")
    yield
    await stage.operate("transfer", operator_id=colleague[0], note="a regular")
    await stage.do(stage.colleague, "let_pass", conversation_id=await stage.conversation_id())
    await stage.shop.tick(1)


@plays(operator_units.transfer)
async def a_transfer_of_a_chat_nobody_queued_for(stage: Stage) -> AsyncIterator[None]:
    await stage.say()
    await stage.operate("take")
    yield
    await stage.operate("transfer", department="sales")


@plays(operator_units.rename_visitor)
async def a_new_name(stage: Stage) -> AsyncIterator[None]:
    await stage.converse()
    yield
    await stage.operate("rename_visitor", name="Leila Ahmadi")
    await stage.say("that is me")


@plays(operator_units.tag)
async def tags_are_given_and_taken_away(stage: Stage) -> AsyncIterator[None]:
    await stage.converse()
    await stage.operate("tag", add=["vip"])
    yield
    await stage.operate("tag", add=["VIP", "refund", "4111 1111 1111 1111"])
    await stage.operate("tag", add=["vip", "refund"], remove=["angry"])
    await stage.operate("tag", add=["angry"], remove=["vip", "4111 1111 1111 1111"])


@plays(bot_answering.answer)
async def the_bot_answers(stage: Stage) -> AsyncIterator[None]:
    await stage.say("hello")
    yield
    await stage.say("how much is delivery")


@plays(bot_answering.answer)
async def the_bot_does_not_know(stage: Stage) -> AsyncIterator[None]:
    await stage.say("hello")
    yield
    await stage.say("qwerty zxcvb")


@plays(bot_answering.answer)
async def the_bot_offers_a_person(stage: Stage) -> AsyncIterator[None]:
    await stage.say("hello")
    yield
    await stage.say("Talk to a person", button_id="person")


@plays(bot_answering.answer)
async def the_bot_takes_a_message(stage: Stage) -> AsyncIterator[None]:
    await stage.say("hello")
    yield
    await stage.say("Leave a message", button_id="message")


@plays(silence.close_silent)
async def half_an_hour_of_silence(stage: Stage) -> AsyncIterator[None]:
    await stage.say("hello")
    await stage.settle()
    yield
    await stage.shop.tick(30 * 60 + 1)
