"""Similarity of two texts by their words, where a misspelt word still counts, and a rare word counts more."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import distance, process

from chatserver.bot.tfidf import Floats

_JARO_WINKLER_CUTOFF = 0.75
_INDEL_CUTOFF = 0.6
_SHARPNESS = 1.5
_SHORT_WORD = 3  # letters: words below are compared exactly, for one letter makes another word of them
_UNKNOWN_WORD = 0.6
_MOST_ALIKE = 30  # words: more would only cost time
_REMEMBERED_WORDS = 5_000


@dataclass(frozen=True, slots=True)
class SoftMatch:
    """How a text matches the phrasings. Shares are weighted by IDF and lie between 0 and 1.

    `similarity` and `found_share` have one value for each phrasing: the balance of both coverages, and the
    share of the text found in it. `known_share` is the share of the text found in any phrasing.
    """

    similarity: Floats
    found_share: Floats
    known_share: float


@dataclass(frozen=True, slots=True)
class WordPair:
    """A word of the text and the word of a phrasing it matched.

    `alike` is 1 for the same word; `weight` is the share of the text's IDF that the word carries.
    """

    word: str
    phrasing_word: str
    alike: float
    weight: float


@dataclass(frozen=True, slots=True)
class _Alike:
    """The words of the vocabulary that are like a word, the least alike first, and how much."""

    columns: NDArray[np.intp]
    degrees: Floats


class WordWeights:
    """How much each word of some phrasings tells, by IDF; a word that none of them has counts a little less."""

    def __init__(self, phrasings: Sequence[str]) -> None:
        size = len(phrasings)
        frequency = Counter(word for phrasing in phrasings for word in set(phrasing.split()))
        self._of_word = {word: math.log(1 + (size - n + 0.5) / (n + 0.5)) for word, n in frequency.items()}
        self._of_unknown = math.log(1 + 2 * size) * _UNKNOWN_WORD

    def __call__(self, word: str) -> float:
        return self._of_word.get(word, self._of_unknown)


class SoftTokenIndex:
    """The phrasings as sets of words over one vocabulary. `weigh` says how much a word tells."""

    def __init__(self, phrasings: Sequence[str], weigh: Callable[[str], float]) -> None:
        self._phrasings = [list(dict.fromkeys(phrasing.split())) for phrasing in phrasings]
        self._size = len(phrasings)
        self._vocabulary = list(dict.fromkeys(word for of_one in self._phrasings for word in of_one))
        self._columns = {word: column for column, word in enumerate(self._vocabulary)}
        self._weight = weigh
        self._idf = np.array([weigh(word) for word in self._vocabulary], np.float32)
        weights = [sum(weigh(word) for word in of_one) for of_one in self._phrasings]
        self._weights = np.maximum(np.array(weights, np.float32), 1e-9)
        self._rows = self._invert()
        self._remembered: dict[str, _Alike] = {}

    def _invert(self) -> list[NDArray[np.intp]]:
        """For each word of the vocabulary the phrasings it stands in."""
        rows: list[list[int]] = [[] for _ in self._vocabulary]
        for row, words in enumerate(self._phrasings):
            for word in words:
                rows[self._columns[word]].append(row)
        return [np.array(of_word, np.intp) for of_word in rows]

    def match(self, normalised: str) -> SoftMatch:
        """How well the words of a normalised text and those of each phrasing cover one another."""
        words = list(dict.fromkeys(normalised.split()))
        if not words:
            nothing = np.zeros(self._size, np.float32)
            return SoftMatch(nothing, nothing, 0.0)
        found, covered = np.zeros(self._size, np.float32), np.zeros(self._size, np.float32)
        total = known = 0.0
        best_of_column: dict[int, float] = {}
        for word, alike in zip(words, self._find_alike(words), strict=True):
            weight = self._weight(word)
            total += weight
            if len(alike.columns):
                known += weight * float(alike.degrees[-1])
                found += self._best_by_phrasing(alike) * np.float32(weight)
            for column, degree in zip(alike.columns.tolist(), alike.degrees.tolist(), strict=True):
                best_of_column[column] = max(degree, best_of_column.get(column, 0.0))
        for column, degree in best_of_column.items():
            covered[self._rows[column]] += degree * self._idf[column]
        found /= np.float32(total)
        covered /= self._weights
        balance: Floats = 2 * found * covered / np.maximum(found + covered, 1e-9)
        return SoftMatch(balance, found, known / total)

    def pairs(self, normalised: str, row: int) -> tuple[WordPair, ...]:
        """Each word of the text with the word of the phrasing in that row which is most like it, weightiest first."""
        words = list(dict.fromkeys(normalised.split()))
        total = sum(self._weight(word) for word in words)
        pairs: list[WordPair] = []
        for word, alike in zip(words, self._find_alike(words), strict=True):
            for column, degree in zip(alike.columns[::-1].tolist(), alike.degrees[::-1].tolist(), strict=True):
                if self._vocabulary[column] in self._phrasings[row]:
                    pairs.append(WordPair(word, self._vocabulary[column], degree, self._weight(word) / total))
                    break
        return tuple(sorted(pairs, key=lambda pair: -pair.weight * pair.alike))

    def _find_alike(self, words: list[str]) -> list[_Alike]:
        """Each word against the vocabulary. What was found for a word is remembered."""
        remembered = self._remembered
        new = [word for word in words if word not in remembered]
        found = dict(zip(new, self._compare(new), strict=True)) if new else {}
        alike = [found.get(word) or remembered[word] for word in words]
        if len(remembered) + len(found) > _REMEMBERED_WORDS:
            self._remembered = {}  # another thread may still be reading the old one
        self._remembered.update(found)
        return alike

    def _compare(self, words: list[str]) -> list[_Alike]:
        """By Jaro-Winkler and Indel. `cdist` lets go of the interpreter lock."""
        jaro_winkler = process.cdist(
            words,
            self._vocabulary,
            scorer=distance.JaroWinkler.normalized_similarity,
            score_cutoff=_JARO_WINKLER_CUTOFF,
            dtype=np.float32,
        )
        return [self._sharpen(word, row) for word, row in zip(words, jaro_winkler, strict=True)]

    def _sharpen(self, word: str, jaro_winkler: Floats) -> _Alike:
        """What is left of the first comparison after the second; short words and numbers must be the same."""
        columns = np.flatnonzero(jaro_winkler)
        if len(word) < _SHORT_WORD or any(letter.isdigit() for letter in word):
            columns = columns[jaro_winkler[columns] == 1]
        near = [self._vocabulary[column] for column in columns.tolist()]
        indel = [
            distance.Indel.normalized_similarity(word, other, score_cutoff=_INDEL_CUTOFF)
            if len(other) >= _SHORT_WORD or other == word
            else -1.0
            for other in near
        ]
        second = np.array(indel, np.float32)
        degrees = ((jaro_winkler[columns] + np.maximum(second, 0)) / 2) ** np.float32(_SHARPNESS)
        order = np.argsort(degrees, kind="stable")
        order = order[second[order] >= 0][-_MOST_ALIKE:]
        return _Alike(columns[order], degrees[order].astype(np.float32))

    def _best_by_phrasing(self, alike: _Alike) -> Floats:
        """For each phrasing how alike its nearest word is: the nearest are written last, over the others."""
        best = np.zeros(self._size, np.float32)
        for column, degree in zip(alike.columns.tolist(), alike.degrees.tolist(), strict=True):
            best[self._rows[column]] = degree
        return best
