"""Tests that every bot must pass without being asked to."""

from __future__ import annotations

from chatserver.bot.dialogue import Bot
from chatserver.content.problems import Place
from chatserver.domain.buttons import TALK_TO_PERSON
from chatserver.domain.limits import TEXT_CODE_POINTS
from chatserver.rehearsal.result import Result

_LINES = {
    "an empty text": "",
    "a very long text": "where is it " * (TEXT_CODE_POINTS // len("where is it ")),
    "only emoji": "🙈🎁👩‍👩‍👧🇬🇪",
    "only punctuation": "?!… ؟،",
}
_PEOPLE = {"people are there": (True, True), "people are away": (False, True), "there are no people": (False, False)}
_GOOD = "says something and promises nobody who cannot come"


def run_default_tests(folder: str, bot: Bot) -> list[Result]:
    """The results for the bot whose files are in `folder`."""
    return [
        Result(Place(folder), f"{line} while {people}", _GOOD, _play(bot, text, is_available, exist))
        for line, text in _LINES.items()
        for people, (is_available, exist) in _PEOPLE.items()
    ]


def _play(bot: Bot, text: str, is_person_available: bool, has_people: bool) -> str:
    try:
        decision = bot.decide(text, None, is_person_available, has_people)
    except Exception as error:  # whatever it is, it is what this test is for
        return f"fails with {type(error).__name__}: {error}"
    if not decision.text:
        return "says nothing"
    promises_person = decision.offers_form == "pre_chat" or any(b.id == TALK_TO_PERSON for b in decision.buttons)
    return "promises a person" if promises_person and not is_person_available else _GOOD
