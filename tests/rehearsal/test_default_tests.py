from __future__ import annotations

from dataclasses import fields
from typing import Any

from chatserver.bot.decision import Decision
from chatserver.bot.dialogue import Bot
from chatserver.bot.entries import BotTexts, Entry
from chatserver.rehearsal.default_tests import run_default_tests

TEXTS = BotTexts(**{field.name: field.name for field in fields(BotTexts)})
ENTRIES = [Entry("thanks", "Thank you", ("Thanks",), "You are welcome.")]


class BrokenBot(Bot):
    def decide(self, text: str, button_id: str | None, *people: Any) -> Decision:
        raise RecursionError(f"{len(text)} letters")


class SilentBot(Bot):
    def decide(self, *question: Any) -> Decision:
        return Decision("answer", "")


class PromisingBot(Bot):
    def decide(self, *question: Any) -> Decision:
        return Decision("hand_over", "Somebody comes.", offers_form="pre_chat")


def test_a_sound_bot_passes() -> None:
    results = run_default_tests("bot_scenarios/en", Bot("en", ENTRIES, TEXTS))
    assert {result.did.split(" while ")[0] for result in results} == {
        "an empty text",
        "a very long text",
        "only emoji",
        "only punctuation",
    }
    assert all(result.has_passed for result in results)


def test_a_bot_that_raises_or_says_nothing_fails() -> None:
    for bot, happened in [(BrokenBot, "fails with RecursionError: 0 letters"), (SilentBot, "says nothing")]:
        first = run_default_tests("bot_scenarios/en", bot("en", ENTRIES, TEXTS))[0]
        assert not first.has_passed and first.happened == happened


def test_a_bot_that_promises_a_person_who_cannot_come_fails() -> None:
    results = run_default_tests("bot_scenarios/en", PromisingBot("en", ENTRIES, TEXTS))
    failed = [result.did for result in results if not result.has_passed]
    assert failed and all("are away" in did or "no people" in did for did in failed)
    assert len(failed) == 2 * len(results) // 3
