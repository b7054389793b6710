from __future__ import annotations

from pathlib import Path

import pytest

from chatserver.errors import UsageError
from chatserver.rehearsal.asking import ask


def test_a_question_is_explained_in_the_language_asked_for(starter_pack: Path) -> None:
    explanation = ask(starter_pack, "wher is my ordr?", "en")
    assert explanation.match.candidates[0].entry_id == "order-status"


def test_without_a_language_the_surest_bot_explains(starter_pack: Path) -> None:
    for text in ("where is my order", "سفارشم کجاست"):
        assert ask(starter_pack, text).match.candidates[0].entry_id == "order-status"


def test_a_language_without_a_bot_is_refused(shop: Path) -> None:
    with pytest.raises(UsageError, match="no bot in the language ka; there are: en"):
        ask(shop, "hello", "ka")
