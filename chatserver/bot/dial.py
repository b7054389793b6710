"""The one dial of a shop's owner: how sure the bot must be before it speaks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From confidence `answer` the bot answers by itself, from `suggest` it asks "did you mean"."""

    answer: float
    suggest: float


DIAL: Mapping[str, Thresholds] = {
    "very_cautious": Thresholds(0.95, 0.40),
    "cautious": Thresholds(0.90, 0.30),
    "balanced": Thresholds(0.85, 0.25),
    "eager": Thresholds(0.75, 0.20),
    "very_eager": Thresholds(0.60, 0.15),
}
SHIPPED_DIAL = "balanced"
