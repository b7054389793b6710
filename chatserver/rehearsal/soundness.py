"""What may be wrong with any decision of any bot, whoever wrote the content."""

from __future__ import annotations

import re

from chatserver.bot.decision import Decision
from chatserver.bot.dialogue import Bot
from chatserver.domain.buttons import CANCEL_DIALOGUE, TALK_TO_PERSON
from chatserver.domain.conditions import Surroundings

_PLACEHOLDER = re.compile(r"\{[a-z][a-z0-9_]*\}")
_PROMISES = ("unsure_person", "person_comes", "handed_over")


def find_fault(bot: Bot, decision: Decision, now: Surroundings) -> str:
    """What is wrong, in a few words; empty if nothing is."""
    if not decision.text.strip() and not decision.closes:
        return "says nothing"
    if _promises_person(bot, decision, now):
        return "promises a person"
    unfilled = _PLACEHOLDER.search(decision.text)
    if unfilled is not None:
        return f"says {unfilled[0]} as it is written"
    waits = decision.state.step_id is not None and decision.outcome == "answer"
    if waits and not any(button.id == CANCEL_DIALOGUE for button in decision.buttons):
        return "waits without a way to leave the dialogue"
    return ""


def _promises_person(bot: Bot, decision: Decision, now: Surroundings) -> bool:
    hand_over = decision.hand_over
    wanted = hand_over.department if hand_over is not None else None
    can_come = wanted in now.departments if wanted else now.can_come
    if can_come:
        return False
    buttons = [button for said in decision.said for button in said.buttons]
    promises = [getattr(bot.texts, name) for name in _PROMISES]
    return (
        (hand_over is not None and hand_over.form == "pre_chat")
        or (not now.can_come and any(button.id == TALK_TO_PERSON for button in buttons))
        or any(said.text in promises for said in decision.said)
    )
