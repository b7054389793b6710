"""Puts one question to a shop's bots, as `chatserver ask` does."""

from __future__ import annotations

from chatserver.bot.explanation import Explanation
from chatserver.content.content import Content
from chatserver.errors import NotFound


def ask(content: Content, text: str, language: str | None = None) -> Explanation:
    """How the bot of the language decides on a text; without a language, the bot that is surest of it.

    Raises NotFound if the content has no bot in that language.
    """
    if language is None:
        explanations = [bot.explain(text) for bot in content.bots.values()]
        return max(explanations, key=lambda explanation: explanation.match.confidence)
    if language not in content.bots:
        raise NotFound(f"there is no bot in the language {language}; there are: {', '.join(content.bots)}")
    return content.bots[language].explain(text)
