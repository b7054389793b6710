"""Cosine similarity of sub-linear TF-IDF vectors, from an inverted index."""

from __future__ import annotations

import math
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

_UNKNOWN_PIECE = 0.5  # a piece no phrasing has counts half: a typo makes many of them at once


class TfidfIndex:
    """The phrasings as vectors over the pieces that `cut` makes of them."""

    def __init__(self, phrasings: Sequence[str], cut: Callable[[str], Iterable[str]]) -> None:
        counts = [Counter(cut(phrasing)) for phrasing in phrasings]
        frequency = Counter(piece for count in counts for piece in count)
        self._cut = cut
        self._size = len(phrasings)
        self._columns = {piece: column for column, piece in enumerate(frequency)}
        self._idf = array("d", (math.log((1 + self._size) / (1 + n)) + 1 for n in frequency.values()))
        self._unknown_idf = (math.log(1 + self._size) + 1) * _UNKNOWN_PIECE
        self._ends = array("i", accumulate(frequency.values(), initial=0))
        self._rows, self._weights = self._invert(counts)

    def _invert(self, counts: Sequence[Counter[str]]) -> tuple[NDArray[np.int32], Floats]:
        """The phrasings that have each piece, and its weight in them, one piece after the other.

        Two long arrays rather than two for each piece: so many objects would make the garbage collector pause.
        """
        rows, columns, weights = array("i"), array("i"), array("f")
        for row, count in enumerate(counts):
            vector = [self._weigh(piece, n) for piece, n in count.items()]
            length = math.sqrt(sum(weight * weight for weight in vector))
            rows.extend([row] * len(count))
            columns.extend(self._columns[piece] for piece in count)
            weights.extend(weight / length for weight in vector)
        order = np.argsort(np.array(columns, np.int32), kind="stable")
        return np.array(rows, np.int32)[order], np.array(weights, np.float32)[order]

    def _weigh(self, piece: str, count: int) -> float:
        column = self._columns.get(piece)
        idf = self._unknown_idf if column is None else self._idf[column]
        return (1 + math.log(count)) * idf

    def similarity(self, normalised: str) -> Floats:
        """The cosine of the text with each phrasing, between 0 and 1."""
        rows: list[NDArray[np.int32]] = []
        weights: list[Floats] = []
        square = 0.0
        for piece, count in Counter(self._cut(normalised)).items():
            weight = self._weigh(piece, count)
            square += weight * weight
            column = self._columns.get(piece)
            if column is not None:
                having = slice(self._ends[column], self._ends[column + 1])
                rows.append(self._rows[having])
                weights.append(self._weights[having] * np.float32(weight))
        if not rows:
            return np.zeros(self._size, np.float32)
        sums = np.bincount(np.concatenate(rows), np.concatenate(weights), minlength=self._size)
        return (sums / math.sqrt(square)).astype(np.float32)
