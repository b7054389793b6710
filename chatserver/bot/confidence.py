"""How sure the bot may be of its best entry: a logistic of eight readable features."""

from __future__ import annotations

import math
from dataclasses import astuple, dataclass

# Learnt on development data by `chatserver.bench.bot_confidence`, the same for every shop.
BIAS = -1.83
COEFFICIENTS = (0.74, 0.27, -0.79, 1.11, 1.54, 0.64, -0.68, -0.94)


@dataclass(frozen=True, slots=True)
class Features:
    """What speaks for the best entry, in the order of the coefficients.

    `logit` and `log_ratio` compare its probability with all others and with the second; `lead` is how much nearer
    its best phrasing is than that of any other entry; `found_share` and `known_share` say how much of the text,
    weighted by IDF, stands in the entry and in any entry. `log_length` counts the words, and `is_one_word` is 1
    for a single one, which may mean much. `log_phrasings` counts the phrasings of an average entry: the more
    there are, the surer the probabilities are of themselves.
    """

    logit: float
    log_ratio: float
    lead: float
    found_share: float
    known_share: float
    log_length: float
    is_one_word: float
    log_phrasings: float


def confidence(features: Features) -> float:
    """Between 0 and 1: the share of answers that are right among those with such features."""
    score = BIAS + sum(c * value for c, value in zip(COEFFICIENTS, astuple(features), strict=True))
    return 1 / (1 + math.exp(-score))
