"""What the bot could not answer is kept, and so is whether its answers were the end of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from chatserver.actions.noting import Turn, note
from chatserver.bot.decision import Decision
from chatserver.domain.buttons import NONE_OF_THESE, TALK_TO_PERSON, entry_button
from chatserver.domain.dialogue_state import NOTHING_SAID, DialogueState
from chatserver.storage import conversations, events
from tests.learning.stage import AMBIGUOUS, KNOWN, UNKNOWN, stage


async def test_a_question_without_an_answer_is_kept_with_what_came_closest(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await on.ask(UNKNOWN)
        assert await on.misses() == [(UNKNOWN, "unanswered", "open", None)]
        ((site_id, language, candidates),) = await on.shop.query("SELECT site_id, language, candidates FROM misses")
        assert language == "en" and candidates.count("entry_id") == 3
        assert [(site_id,)] == await on.shop.query("SELECT id FROM sites")
        assert await on.answers() == []


async def test_what_asks_nothing_is_not_kept(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await on.ask("🙈🎁", "?!…", "Where is my parcel?", "hi there", "human please")
        assert await on.misses() == []


async def test_a_card_number_is_not_kept(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await on.ask("curtains on 4111 1111 1111 1111")
        ((text, *_),) = await on.misses()
        assert "curtains" in text and "4111 1111" not in text


@pytest.mark.parametrize(
    ("words", "button"),
    [("None of these", NONE_OF_THESE), ("Talk to a person", TALK_TO_PERSON), ("human please", None)],
)
async def test_a_refused_suggestion_is_kept_as_the_question_it_was_made_for(
    tmp_path: Path, words: str, button: str | None
) -> None:
    async with stage(tmp_path) as on:
        visitor = await on.visitor()
        assert (await on.say(visitor, AMBIGUOUS))["text"] == "Is it one of these?"
        assert await on.misses() == []
        await on.say(visitor, words, button_id=button)
        assert await on.misses() == [(AMBIGUOUS, "refused", "open", None)]
        await on.say(visitor, "Talk to a person", button_id=TALK_TO_PERSON)
        assert len(await on.misses()) == 1


async def test_other_words_that_are_not_answered_either_are_kept_beside_the_refused_suggestion(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await on.ask(AMBIGUOUS, UNKNOWN)
        assert await on.misses() == [(AMBIGUOUS, "refused", "open", None), (UNKNOWN, "unanswered", "open", None)]


async def test_a_suggestion_that_was_taken_or_answered_by_other_words_is_no_miss(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        visitor = await on.visitor()
        await on.say(visitor, AMBIGUOUS)
        await on.say(visitor, "Send something back", button_id=entry_button("returns"))
        await on.ask(AMBIGUOUS, KNOWN)
        assert await on.misses() == []
        assert sorted(await on.answers()) == [("order-status", None), ("returns", None)]


async def test_an_answer_right_before_a_hand_over_did_not_help(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        visitor = await on.visitor()
        await on.say(visitor, "What does shipping cost?")
        await on.say(visitor, KNOWN)
        await on.say(visitor, "Talk to a person", button_id=TALK_TO_PERSON)
        assert sorted(await on.answers()) == [("delivery-cost", None), ("order-status", "hand_over")]


async def test_an_answer_is_not_blamed_for_a_question_that_came_after_it(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await on.ask(KNOWN, UNKNOWN, "human please")
        assert await on.answers() == [("order-status", None)]


async def test_the_same_question_again_says_that_the_answer_did_not_help(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await on.ask(KNOWN, "Track my order", "human please")
        assert await on.answers() == [("order-status", "repeat")]
        assert await on.misses() == []


async def test_a_guided_dialogue_counts_once_and_is_not_blamed_for_leading_to_a_person(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        visitor = await on.ask("Register my return", "FF12345")
        assert await on.answers() == [("start-return", None)]
        assert any(each["body"]["kind"] == "form_offered" for each in visitor.events())


async def test_an_answer_in_between_is_not_blamed_for_the_question_that_comes_again(tmp_path: Path) -> None:
    """Between a guided dialogue and the same question again, something else may have been asked and answered."""
    async with stage(tmp_path) as on:
        await on.ask(KNOWN, "What does shipping cost?", UNKNOWN)
        database = on.shop.shop.context.database
        ((conversation_id, seq),) = await on.shop.query("SELECT conversation_id, seq FROM misses")
        conversation = await database.read(conversations.find, conversation_id)
        words = await database.read(events.find, conversation_id, seq)
        assert conversation is not None and words is not None
        again = Decision("hand_over", entry_id="order-status")
        await database.write(note, Turn(conversation, words, NOTHING_SAID, again))
        assert await on.answers() == [("order-status", "repeat"), ("delivery-cost", None)]


async def test_words_to_a_person_are_noted_nowhere(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        visitor = await on.visitor()
        await visitor.ask_for_person()
        row = await visitor.wait_event("state_changed", state="waiting")
        await on.operator.do("take", conversation_id=row["conversation_id"])
        await visitor.say(UNKNOWN)
        await on.shop.finish_tasks()
        assert await on.misses() == await on.answers() == []


async def test_what_the_team_tries_out_is_noted_nowhere(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await on.post("/ask", {"language": "en", "text": UNKNOWN}, on.operator)
        await on.post("/ask", {"language": "en", "text": KNOWN}, on.operator)
        assert await on.misses() == await on.answers() == []


async def test_a_miss_belongs_to_the_language_of_the_bot_that_was_asked(tmp_path: Path) -> None:
    async with stage(tmp_path) as on:
        await on.ask(KNOWN)
        database = on.shop.shop.context.database
        ((conversation_id,),) = await on.shop.query("SELECT id FROM conversations")
        conversation = await database.read(conversations.find, conversation_id)
        words = await database.read(events.find, conversation_id, 1)
        assert conversation is not None and words is not None
        in_persian = Decision("hand_over", state=DialogueState(language="fa"))
        for _ in range(2):  # the second time changes nothing
            await database.write(note, Turn(conversation, words, NOTHING_SAID, in_persian))
        assert await on.shop.query("SELECT language, text FROM misses") == [("fa", KNOWN)]
