"""Cuts normalised text into the pieces that are compared."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

_SHORTEST, _LONGEST = 2, 5


def character_ngrams(normalised: str) -> Iterator[str]:
    """Pieces of 2 to 5 characters within each word, whose ends are marked by a space."""
    for word in normalised.split():
        marked = f" {word} "
        for length in range(_SHORTEST, min(_LONGEST, len(marked)) + 1):
            for start in range(len(marked) - length + 1):
                yield marked[start : start + length]


def word_ngrams(normalised: str) -> Iterator[str]:
    """Single words, and pairs of neighbours."""
    words = normalised.split()
    yield from words
    for first, second in pairwise(words):
        yield f"{first} {second}"
