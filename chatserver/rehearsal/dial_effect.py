"""What each position of the dial does to a shop's own question tests."""

from __future__ import annotations

from dataclasses import dataclass, field

from chatserver.bot.dial import DIAL, Thresholds
from chatserver.bot.dialogue import SUGGESTIONS, Bot
from chatserver.bot.match import Match
from chatserver.content.content import Content
from chatserver.content.scenario_tests import QuestionTest


@dataclass(slots=True)
class Position:
    """How many questions the bot would answer at this position of the dial, rightly or wrongly, and so on."""

    dial: str
    right: int = 0
    wrong: int = 0
    suggested: int = 0
    handed_over: int = 0

    @property
    def answered(self) -> int:
        return self.right + self.wrong


@dataclass(frozen=True, slots=True)
class DialEffect:
    """`answerable` tests name an entry that answers, `unanswerable` ones expect a hand-over: any answer is wrong."""

    answerable: int
    unanswerable: int
    positions: list[Position] = field(default_factory=list)


def dial_effect(content: Content) -> DialEffect:
    """Counts over all languages."""
    tests = [test for test in content.scenario_tests if isinstance(test, QuestionTest)]
    tests = [test for test in tests if test.expect.answer is not None or test.expect.hand_over]
    matches = [content.bots[test.language].match(test.say, SUGGESTIONS) for test in tests]
    answerable = sum(test.expect.answer is not None for test in tests)
    effect = DialEffect(answerable, len(tests) - answerable)
    for dial, thresholds in DIAL.items():
        position = Position(dial)
        for test, match in zip(tests, matches, strict=True):
            _count(position, thresholds, content.bots[test.language], match, test)
        effect.positions.append(position)
    return effect


def _count(position: Position, thresholds: Thresholds, bot: Bot, match: Match, test: QuestionTest) -> None:
    best = match.candidates[0].entry_id if match.candidates else None
    leads_to_person = any(entry.id == best and entry.does == "hand_over" for entry in bot.entries)
    if match.confidence < thresholds.suggest or bot.is_angry(test.say):
        position.handed_over += 1
    elif match.confidence < thresholds.answer:
        position.suggested += 1
    elif leads_to_person:
        position.handed_over += 1
    elif best == test.expect.answer:
        position.right += 1
    else:
        position.wrong += 1
