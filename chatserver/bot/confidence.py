"""How sure the bot may be of its best entry: a logistic of seven readable features."""

from __future__ import annotations

import math
from dataclasses import astuple, dataclass

_BIAS = -3.95
_COEFFICIENTS = (0.49, 0.67, -0.74, 0.77, 1.16, 1.98, 0.67)  # learnt on development data, the same for every shop


@dataclass(frozen=True, slots=True)
class Features:
    """What speaks for the best entry, in the order of the coefficients.

    `logit` and `log_ratio` compare its probability with all others and with the second; `similarity` is that of
    its best phrasing and `lead` its distance to the best phrasing of any other entry; `found_share` and
    `known_share` say how much of the text, weighted by IDF, stands in the entry and in any entry.
    """

    logit: float
    log_ratio: float
    similarity: float
    lead: float
    found_share: float
    known_share: float
    log_length: float


def confidence(features: Features) -> float:
    """Between 0 and 1: the share of answers that are right among those with such features."""
    score = _BIAS + sum(c * value for c, value in zip(_COEFFICIENTS, astuple(features), strict=True))
    return 1 / (1 + math.exp(-score))
