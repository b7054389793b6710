"""Scores entries by their phrasings nearest to a text: for shops too large to learn from every pair of phrasings."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from chatserver.bot.tfidf import Floats

_SHARPNESS = 10.0  # how much more a nearer phrasing counts
_SPREAD = 0.01  # share that goes to all entries alike, so that none is ever certain


def probabilities(similarity: Floats, rows: NDArray[np.intp], entry_of: NDArray[np.int32], entry_count: int) -> Floats:
    """The share of each entry in the nearness of the phrasings in `rows`."""
    nearness = np.exp(_SHARPNESS * (similarity[rows] - similarity[rows].max()))
    of_entry = np.bincount(entry_of[rows], nearness, minlength=entry_count)
    shares: Floats = (of_entry / of_entry.sum() * (1 - _SPREAD) + _SPREAD / entry_count).astype(np.float32)
    return shares
