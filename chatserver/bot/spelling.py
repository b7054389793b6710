"""Mends typing errors in a visitor's words, with the words of the shop's own phrasings as the dictionary."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

import numpy as np
from rapidfuzz import distance, process

_ONE_ERROR_FROM, _TWO_ERRORS_FROM = 3, 7  # letters: in shorter words an error makes another word
_ANOTHER_LETTER_FROM = 4  # letters: "hot" is no "hat"; below, a letter may lack or two may be swapped
_SHORTEST_HALF = 2
_REMEMBERED_WORDS = 5_000


class Speller:
    """Knows the words of some normalised phrasings and how often each is used, and more words of the language."""

    def __init__(self, phrasings: Sequence[str], more_words: Iterable[str] = ()) -> None:
        self._uses = Counter(dict.fromkeys(more_words, 0))
        self._uses.update(word for phrasing in phrasings for word in phrasing.split())
        self._words_by_length: dict[int, list[str]] = {}
        for word in self._uses:
            self._words_by_length.setdefault(len(word), []).append(word)
        self._pairs = {pair for phrasing in phrasings for pair in pairwise(phrasing.split())}
        self._remembered: dict[str, str] = {}

    def mend(self, normalised: str) -> str:
        """The text with its unknown words replaced by the known ones that were most likely meant."""
        words = self._rejoin(normalised.split())
        return " ".join(word if word in self._uses else self._find(word) for word in words)

    def _rejoin(self, words: list[str]) -> list[str]:
        """Neighbours that make a known word together and are not both known are one word."""
        joined: list[str] = []
        for word in words:
            last = joined[-1] if joined else ""
            if last and last + word in self._uses and not (last in self._uses and word in self._uses):
                joined[-1] = last + word
            else:
                joined.append(word)
        return joined

    def _find(self, unknown: str) -> str:
        """The nearest known word; the word itself if none is near enough. What was found is remembered."""
        meant = self._remembered.get(unknown)
        if meant is None:
            if len(self._remembered) >= _REMEMBERED_WORDS:
                self._remembered = {}
            meant = self._remembered[unknown] = self._search(unknown)
        return meant

    def _search(self, unknown: str) -> str:
        errors = 0 if len(unknown) < _ONE_ERROR_FROM else 1 if len(unknown) < _TWO_ERRORS_FROM else 2
        words = self._words_near_in_length(unknown, errors)
        split = self._split(unknown)
        if split or not errors or not words or unknown.isdigit():
            return split or unknown
        scorer = distance.OSA.distance
        counts = process.cdist([unknown], words, scorer=scorer, score_cutoff=errors, dtype=np.int32)[0]
        near = {words[column]: int(counts[column]) for column in np.flatnonzero(counts <= errors)}
        return min(near, key=lambda word: (near[word], word[0] != unknown[0], -self._uses[word], word), default=unknown)

    def _words_near_in_length(self, unknown: str, errors: int) -> list[str]:
        """The known words that could be meant, if so many letters lack or are too many; for a short one fewer."""
        lengths = range(len(unknown) - errors, len(unknown) + errors + 1)
        words = [word for length in lengths for word in self._words_by_length.get(length, ())]
        if len(unknown) >= _ANOTHER_LETTER_FROM:
            return words
        return [word for word in words if len(word) > len(unknown) or sorted(word) == sorted(unknown)]

    def _split(self, word: str) -> str:
        """Two known words typed without the space between them, if they stand so in a phrasing; else empty."""
        for end in range(_SHORTEST_HALF, len(word) - _SHORTEST_HALF + 1):
            if (word[:end], word[end:]) in self._pairs:
                return f"{word[:end]} {word[end:]}"
        return ""
