"""Cosine similarity of sub-linear TF-IDF vectors, from an inverted index."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

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
        self._idf = [math.log((1 + self._size) / (1 + n)) + 1 for n in frequency.values()]
        self._unknown_idf = (math.log(1 + self._size) + 1) * _UNKNOWN_PIECE
        self._postings = self._invert(counts)

    def _invert(self, counts: Sequence[Counter[str]]) -> list[tuple[NDArray[np.int32], Floats]]:
        rows: list[list[int]] = [[] for _ in self._columns]
        weights: list[list[float]] = [[] for _ in self._columns]
        for row, count in enumerate(counts):
            vector = [(self._columns[piece], self._weight(piece, n)) for piece, n in count.items()]
            length = math.sqrt(sum(weight * weight for _, weight in vector))
            for column, weight in vector:
                rows[column].append(row)
                weights[column].append(weight / length)
        return [(np.array(r, np.int32), np.array(w, np.float32)) for r, w in zip(rows, weights, strict=True)]

    def _weight(self, piece: str, count: int) -> float:
        column = self._columns.get(piece)
        idf = self._unknown_idf if column is None else self._idf[column]
        return (1 + math.log(count)) * idf

    def similarity(self, normalised: str) -> Floats:
        """The cosine of the text with each phrasing, between 0 and 1."""
        rows: list[NDArray[np.int32]] = []
        weights: list[Floats] = []
        square = 0.0
        for piece, count in Counter(self._cut(normalised)).items():
            weight = self._weight(piece, count)
            square += weight * weight
            column = self._columns.get(piece)
            if column is not None:
                piece_rows, piece_weights = self._postings[column]
                rows.append(piece_rows)
                weights.append(piece_weights * np.float32(weight))
        if not rows:
            return np.zeros(self._size, np.float32)
        sums = np.bincount(np.concatenate(rows), np.concatenate(weights), minlength=self._size)
        return (sums / math.sqrt(square)).astype(np.float32)
