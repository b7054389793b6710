"""How alike a text and each phrasing are: by letters, by words with typing errors, by exact words, by concepts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from chatserver.bot.concepts import Concepts
from chatserver.bot.ngrams import character_ngrams, word_ngrams
from chatserver.bot.soft_tokens import SoftTokenIndex, WordPair, WordWeights
from chatserver.bot.spelling import Speller
from chatserver.bot.tfidf import Floats, TfidfIndex

_CHARACTERS, _WORDS_SOFT, _WORDS_EXACT, _CONCEPTS = 0.5, 0.25, 0.15, 0.25
_MOST = _CHARACTERS + _WORDS_SOFT + _WORDS_EXACT + _CONCEPTS


FULL_PHRASINGS = 2_000  # up to here every phrasing is compared in every way; beyond, those on a shortlist
_SHORTLIST = 64


@dataclass(frozen=True, slots=True)
class Comparison:
    """A text against every phrasing; all values lie between 0 and 1.

    `similarity` and `found_share` have one value for each phrasing, the latter the share of the text found in it;
    `known_share` is the share found in any. Shares are weighted by IDF. `rows` are the phrasings that were compared
    in every way, all of them in a shop that is not large.
    """

    similarity: Floats
    found_share: Floats
    known_share: float
    rows: NDArray[np.intp]


class PhrasingIndex:
    """The phrasings of a shop, brought to one spelling by `fold`."""

    def __init__(self, folded: Sequence[str], fold: Callable[[str], str]) -> None:
        self._folded = folded
        self._meanings = concepts = Concepts(fold, set("".join(folded)))
        self._characters = TfidfIndex(folded, character_ngrams)
        self._words = TfidfIndex(folded, word_ngrams)
        self._concepts = TfidfIndex(folded, concepts.of_text)
        self._weigh = WordWeights(folded)
        self._soft = None if self.is_large else SoftTokenIndex(folded, self._weigh)
        self._speller = Speller(folded, concepts.words)

    @property
    def is_large(self) -> bool:
        return len(self._folded) > FULL_PHRASINGS

    def is_negative(self, folded: str) -> bool:
        """Whether the text, as the speller would have it, says no to something."""
        return self._meanings.is_negative(self._speller.mend(folded))

    def compare(self, folded: str) -> Comparison:
        """The mean of the text as typed and as the speller would have it."""
        mended = self._speller.mend(folded)
        meanings = [folded] if mended == folded else [folded, mended]
        exactly = np.array([self._compare_exactly(meaning) for meaning in meanings], np.float32)
        similarity: Floats = exactly.mean(axis=0)
        rows, soft = self._choose(similarity)
        found_share = np.zeros(len(similarity), np.float32)
        known_share = 0.0
        for meaning in meanings:
            match = soft.match(meaning)
            similarity[rows] += match.similarity * np.float32(_WORDS_SOFT / _MOST / len(meanings))
            found_share[rows] += match.found_share / np.float32(len(meanings))
            known_share += match.known_share / len(meanings)
        return Comparison(similarity, found_share, known_share, rows)

    def kernel(self) -> Floats:
        """The similarity of every phrasing with every other, the same in both directions."""
        soft = self._soft or SoftTokenIndex(self._folded, self._weigh)
        kernel: Floats = np.array(
            [
                self._compare_exactly(text) + soft.match(text).similarity * np.float32(_WORDS_SOFT / _MOST)
                for text in self._folded
            ],
            np.float32,
        )
        symmetric: Floats = (kernel + kernel.T) * np.float32(0.5)
        return symmetric

    def word_pairs(self, folded: str, row: int) -> tuple[WordPair, ...]:
        """Which word of the mended text matched which of the phrasing in that row, the weightiest first."""
        return SoftTokenIndex([self._folded[row]], self._weigh).pairs(self._speller.mend(folded), 0)

    def _choose(self, similarity: Floats) -> tuple[NDArray[np.intp], SoftTokenIndex]:
        """The phrasings whose words are to be compared one by one: in a large shop the most similar so far."""
        if self._soft is not None:
            return np.arange(len(similarity)), self._soft
        rows = np.sort(np.argpartition(-similarity, _SHORTLIST)[:_SHORTLIST])
        return rows, SoftTokenIndex([self._folded[row] for row in rows], self._weigh)

    def _compare_exactly(self, folded: str) -> Floats:
        """All that an index of pieces can tell."""
        similarity: Floats = (
            self._characters.similarity(folded) * np.float32(_CHARACTERS / _MOST)
            + self._words.similarity(folded) * np.float32(_WORDS_EXACT / _MOST)
            + self._concepts.similarity(folded) * np.float32(_CONCEPTS / _MOST)
        )
        return similarity
