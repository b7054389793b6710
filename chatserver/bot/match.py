"""What matching found, with the numbers that led to it."""

from __future__ import annotations

from dataclasses import dataclass

from chatserver.bot.confidence import Features
from chatserver.domain.events import Candidate


@dataclass(frozen=True, slots=True)
class Match:
    """The best entries for a text, best first, and how sure the first is right, between 0 and 1.

    `normalised` is the text as it was compared; `features` is None when there was nothing to compare;
    `is_exact` says that the text is word for word a phrasing of the first entry.
    """

    normalised: str
    candidates: tuple[Candidate, ...] = ()
    confidence: float = 0.0
    features: Features | None = None
    is_exact: bool = False
