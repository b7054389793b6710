"""The corpus of hostile texts: the first fifty are chosen to cover every family, the rest is for the long run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

CORPUS = Path(__file__).parent / "corpus" / "xss.json"
CHOSEN = 50


def corpus(count: int | None = None) -> list[str]:
    """The first `count` texts; None takes all."""
    return [text for _, text in json.loads(CORPUS.read_text("utf-8"))][:count]


def fit(text: str, code_points: int, otherwise: str = "-") -> str:
    """The text if a field of this size takes it whole: half a payload proves nothing."""
    return text if len(text) <= code_points else otherwise


short_and_long = pytest.mark.parametrize(
    "count", [pytest.param(CHOSEN, id="chosen"), pytest.param(None, id="all", marks=pytest.mark.long)]
)
