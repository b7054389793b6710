"""Puts one question to a shop's bots, as `chatserver ask` does."""

from __future__ import annotations

from pathlib import Path

from chatserver.bot.choosing import choose, usual_language
from chatserver.bot.explanation import Explanation
from chatserver.content.loader import load
from chatserver.domain.dialogue_state import NOTHING_SAID
from chatserver.errors import UsageError


def ask(content_folder: Path, text: str, language: str | None = None) -> Explanation:
    """How the bot of the language decides on a text; without a language, the one whose script the words are in.

    Latin letters, which several languages share, are the English bot's, or the first one's where there is none.

    Raises ContentErrors if the content cannot be used, UsageError if it has no bot in that language.
    """
    bots = load(content_folder).bots
    if language is None:
        return choose(bots, bots[usual_language(bots)], text, None, NOTHING_SAID).explain(text)
    if language not in bots:
        raise UsageError(f"there is no bot in the language {language}; there are: {', '.join(bots)}")
    return bots[language].explain(text)
