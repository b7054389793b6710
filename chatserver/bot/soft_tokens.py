"""Similarity of two texts by their words, where a misspelt word still counts, and a rare word counts more."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from rapidfuzz import distance, process

from chatserver.bot.tfidf import Floats

_JARO_WINKLER_CUTOFF = 0.75
_INDEL_CUTOFF = 0.6
_SHARPNESS = 1.5
_SHORT_WORD = 3  # letters: words below are compared exactly, for one letter makes another word of them
_EXACT = 0.999
_UNKNOWN_WORD = 0.6
_NO_WORD = "\0"  # stands for the words of a phrasing that has none


@dataclass(frozen=True, slots=True)
class SoftMatch:
    """How a text matches the phrasings. Shares are weighted by IDF and lie between 0 and 1.

    `similarity` and `found_share` have one value for each phrasing: the balance of both coverages, and the
    share of the text found in it. `known_share` is the share of the text found in any phrasing.
    """

    similarity: Floats
    found_share: Floats
    known_share: float


class SoftTokenIndex:
    """The phrasings as sets of words over one vocabulary."""

    def __init__(self, phrasings: Sequence[str]) -> None:
        words = [list(dict.fromkeys(phrasing.split())) or [_NO_WORD] for phrasing in phrasings]
        frequency = Counter(word for of_one in words for word in of_one)
        self._size = size = len(phrasings)
        self._vocabulary = list(frequency)
        self._columns = {word: column for column, word in enumerate(self._vocabulary)}
        idf = [math.log(1 + (size - n + 0.5) / (n + 0.5)) for n in frequency.values()]
        self._idf = np.array(idf, np.float32)
        self._unknown_idf = math.log(1 + 2 * size) * _UNKNOWN_WORD
        self._occurrences = np.array([self._columns[word] for of_one in words for word in of_one], np.int32)
        self._starts = np.cumsum([0] + [len(of_one) for of_one in words[:-1]])
        self._weights = np.maximum(self._sum_by_phrasing(self._idf), 1e-9)
        self._is_short = np.array([len(word) < _SHORT_WORD for word in self._vocabulary])

    def match(self, normalised: str) -> SoftMatch:
        """How well the words of a normalised text and those of each phrasing cover one another."""
        words = list(dict.fromkeys(normalised.split()))
        if not words:
            nothing = np.zeros(self._size, np.float32)
            return SoftMatch(nothing, nothing, 0.0)
        alike = self._compare(words)
        weights = np.array([self._weight(word) for word in words], np.float32)
        total = weights.sum()
        best = np.maximum.reduceat(alike[:, self._occurrences], self._starts, axis=1)
        found = weights @ best / total
        covered = self._sum_by_phrasing(alike.max(axis=0) * self._idf) / self._weights
        balance = 2 * found * covered / np.maximum(found + covered, 1e-9)
        return SoftMatch(balance, found, float(weights @ alike.max(axis=1) / total))

    def _compare(self, words: list[str]) -> Floats:
        """Each word against the vocabulary: 1 the same, 0 nothing alike. `cdist` lets go of the interpreter lock."""
        jaro_winkler = process.cdist(
            words,
            self._vocabulary,
            scorer=distance.JaroWinkler.normalized_similarity,
            score_cutoff=_JARO_WINKLER_CUTOFF,
            dtype=np.float32,
        )
        indel = process.cdist(
            words,
            self._vocabulary,
            scorer=distance.Indel.normalized_similarity,
            score_cutoff=_INDEL_CUTOFF,
            dtype=np.float32,
        )
        alike = np.where(jaro_winkler > 0, (jaro_winkler + indel) / 2, 0) ** _SHARPNESS
        is_short = np.array([len(word) < _SHORT_WORD for word in words])
        must_be_exact = is_short[:, np.newaxis] | self._is_short[np.newaxis, :]
        exact: Floats = np.where(must_be_exact & (alike < _EXACT), 0, alike).astype(np.float32)
        return exact

    def _weight(self, word: str) -> float:
        column = self._columns.get(word)
        return self._unknown_idf if column is None else float(self._idf[column])

    def _sum_by_phrasing(self, by_word: Floats) -> Floats:
        sums: Floats = np.add.reduceat(by_word[self._occurrences], self._starts)
        return sums
