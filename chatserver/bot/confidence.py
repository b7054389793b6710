"""How sure the bot may be of its best entry: a logistic of seven readable features."""

from __future__ import annotations

import math
from dataclasses import astuple, dataclass

# Learnt on development data by `chatserver.bench.bot_confidence`, the same for every shop; see docs/bot.md.
BIAS = -3.4
COEFFICIENTS = (0.574, 0.425, 0.822, 2.316, 0.685, -0.36, -0.582)


@dataclass(frozen=True, slots=True)
class Features:
    """What speaks for the best entry, in the order of the coefficients.

    `logit` and `log_ratio` compare its probability with all others and with the second; `found_share` and
    `known_share` say how much of the text, weighted by IDF, stands in the entry and in any entry. `log_length`
    counts the words. `is_denied` is 1 if the text says no and no phrasing of the entry does: "I cannot join" is no
    "how to join". `log_phrasings` counts the phrasings of an average entry: the more there are, the surer the
    probabilities are of themselves.
    """

    logit: float
    log_ratio: float
    found_share: float
    known_share: float
    log_length: float
    is_denied: float
    log_phrasings: float


def confidence(features: Features) -> float:
    """Between 0 and 1: the share of answers that are right among those with such features."""
    score = BIAS + sum(c * value for c, value in zip(COEFFICIENTS, astuple(features), strict=True))
    return 1 / (1 + math.exp(-score))
