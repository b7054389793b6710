"""Which of a shop's bots answers: the one of the conversation, unless the words are in another's script."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from msgspec import structs

from chatserver.bot.decision import Decision
from chatserver.bot.dialogue import Bot
from chatserver.bot.normalise import MATCHED_CODE_POINTS
from chatserver.domain.conditions import Surroundings
from chatserver.domain.dialogue_state import DialogueState

_LANGUAGE_OF_SCRIPT = {"ARABIC": "fa", "HEBREW": "he", "GEORGIAN": "ka"}


def decide(
    bots: Mapping[str, Bot],
    bot: Bot,
    text: str,
    button_id: str | None,
    state: DialogueState,
    now: Surroundings,
) -> Decision:
    """The decision of `bot`, the one of the conversation, on words or a button; see `Bot.decide`.

    Words in another bot's script are that bot's to answer. Whoever asks for a person in the language of any bot is
    led to one.
    """
    speaking = choose(bots, bot, text, button_id, state)
    if speaking.language != (state.language or bot.language):
        # in another language it is not the same question
        state = structs.replace(state, last_entry_id=None, suggested_id=None)
    decision = speaking.decide(text, button_id, state, now)
    is_settled = button_id is not None or (decision.outcome == "answer" and state.entry_id is None)
    asked = _find_asked_for_person(bots, speaking, text) if not is_settled and decision.hand_over is None else None
    if asked is not None:
        speaking = asked
        decision = asked.voice(now).hand_over(state.fields)
    if not decision.said and not decision.closes:  # a dialogue all of whose steps were passed over
        decision = replace(decision, said=speaking.voice(now).be_unsure().said)
    language = speaking.language if speaking is not bot else None
    return replace(decision, state=structs.replace(decision.state, language=language))


def usual_language(bots: Mapping[str, Bot]) -> str:
    """What is spoken where no bot's language is known: English if there is a bot for it, else the first one's."""
    return "en" if "en" in bots else next(iter(bots))


def choose(bots: Mapping[str, Bot], bot: Bot, text: str, button_id: str | None, state: DialogueState) -> Bot:
    """The bot that speaks. A button and a guided dialogue go on in the language they came in."""
    if button_id is not None or state.entry_id is not None:
        return bots.get(state.language or "", bot)
    return _find_by_script(bots, text) or bot


def _find_asked_for_person(bots: Mapping[str, Bot], speaking: Bot, text: str) -> Bot | None:
    """Another bot in whose language the words ask for a person."""
    return next((other for other in bots.values() if other is not speaking and other.asks_for_person(text)), None)


def _find_by_script(bots: Mapping[str, Bot], text: str) -> Bot | None:
    """The bot in whose script most letters stand; None for Latin letters, which several languages share."""
    scripts = Counter(_script(c) for c in text[:MATCHED_CODE_POINTS] if c.isalpha())
    most = scripts.most_common(1)
    return bots.get(_LANGUAGE_OF_SCRIPT.get(most[0][0], "")) if most else None


def _script(letter: str) -> str:
    return unicodedata.name(letter, "").split(" ")[0]
