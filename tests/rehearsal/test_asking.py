from __future__ import annotations

from pathlib import Path

import pytest

from chatserver.errors import UsageError
from chatserver.rehearsal.asking import ask


def test_a_question_is_explained_in_the_language_asked_for(samples: Path) -> None:
    explanation = ask(samples, "wher is my ordr?", "en")
    assert (explanation.decision.outcome, explanation.decision.entry_id) == ("answer", "order-status")


def test_without_a_language_the_surest_bot_explains(samples: Path) -> None:
    for text in ("wher is my ordr?", "سفارشم کحاست"):
        assert ask(samples, text).decision.entry_id == "order-status"


def test_a_language_without_a_bot_is_refused(samples: Path) -> None:
    with pytest.raises(UsageError, match="no bot in the language ka; there are: en, fa"):
        ask(samples, "hello", "ka")
