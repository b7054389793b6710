"""Finds the entries that a visitor's words may mean, learnt from the shop's own phrasings.

numpy is imported by this module and those below it only: `dialogue` imports it when a bot is built.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from chatserver.bot import regression
from chatserver.bot.confidence import Features, confidence
from chatserver.bot.georgian import fold_georgian, is_georgian
from chatserver.bot.match import Match
from chatserver.bot.ngrams import character_ngrams, word_ngrams
from chatserver.bot.normalise import normalise
from chatserver.bot.soft_tokens import SoftMatch, SoftTokenIndex
from chatserver.bot.tfidf import Floats, TfidfIndex
from chatserver.domain.events import Candidate

_CHARACTERS, _WORDS_SOFT, _WORDS_EXACT = 0.35, 0.35, 0.30
_CERTAIN = 0.99
_HARDLY = 1e-6


class Matcher:
    """Fitted once, then read by any number of threads. Building it takes the time of fitting.

    `phrasings` maps each entry's id to what visitors ask for it; no phrasing at all matches nothing.
    """

    def __init__(self, phrasings: Mapping[str, Sequence[str]]) -> None:
        written = [(entry_id, text) for entry_id, texts in phrasings.items() for text in texts if normalise(text)]
        self._folds_georgian = is_georgian([text for _, text in written])
        self._texts = [text for _, text in written]
        self._entry_ids = list(dict.fromkeys(entry_id for entry_id, _ in written))
        positions = {entry_id: position for position, entry_id in enumerate(self._entry_ids)}
        self._entry_of = np.array([positions[entry_id] for entry_id, _ in written], np.int32)
        self._starts = np.searchsorted(self._entry_of, np.arange(len(self._entry_ids)))
        folded = [self._fold(text) for text in self._texts]
        self._exact = self._unambiguous(folded)
        if folded:
            self._fit(folded)

    def match(self, text: str, limit: int = 3) -> Match:
        """The best entries for the text, at most `limit`, best first; none if no phrasing is anything like it."""
        folded = self._fold(text)
        if not folded or not self._texts:
            return Match(folded)
        similarity, soft = self._compare(folded)
        if not similarity.any():
            return Match(folded)
        probability = regression.probabilities(similarity @ self._weights)
        row = self._exact.get(folded)
        if row is not None:
            probability = self._lift(probability, int(self._entry_of[row]))
        order = np.argsort(-probability, kind="stable")
        features = self._features(folded, similarity, soft, probability, order)
        sure = confidence(features) if row is None else _CERTAIN
        scores = probability * np.float32(sure / probability[order[0]])
        candidates = self._candidates(order[:limit], similarity, scores)
        return Match(folded, candidates, sure, features, row is not None)

    def _fold(self, text: str) -> str:
        normalised = normalise(text)
        return fold_georgian(normalised) if self._folds_georgian else normalised

    def _unambiguous(self, folded: Sequence[str]) -> dict[str, int]:
        """The row of each phrasing that belongs to one entry only."""
        rows: dict[str, int] = {}
        shared: set[str] = set()
        for row, text in enumerate(folded):
            first = rows.setdefault(text, row)
            if self._entry_of[first] != self._entry_of[row]:
                shared.add(text)
        return {text: row for text, row in rows.items() if text not in shared}

    def _fit(self, folded: Sequence[str]) -> None:
        self._characters = TfidfIndex(folded, character_ngrams)
        self._words = TfidfIndex(folded, word_ngrams)
        self._soft = SoftTokenIndex(folded)
        kernel = np.array([self._compare(text)[0] for text in folded], np.float32)
        self._weights = regression.fit((kernel + kernel.T) * np.float32(0.5), self._entry_of, len(self._entry_ids))

    def _compare(self, folded: str) -> tuple[Floats, SoftMatch]:
        soft = self._soft.match(folded)
        similarity = _CHARACTERS * self._characters.similarity(folded) + _WORDS_EXACT * self._words.similarity(folded)
        return similarity + np.float32(_WORDS_SOFT) * soft.similarity, soft

    def _lift(self, probability: Floats, entry: int) -> Floats:
        """The probabilities with the entry whose very words were written on top."""
        lifted = probability * np.float32(1 - _CERTAIN)
        lifted[entry] = _CERTAIN
        return lifted

    def _features(
        self,
        folded: str,
        similarity: Floats,
        soft: SoftMatch,
        probability: Floats,
        order: NDArray[np.intp],
    ) -> Features:
        by_entry = np.maximum.reduceat(similarity, self._starts)
        best = int(order[0])
        # A lone entry has no rival to be measured against: its similarity stands in for its probability.
        is_alone = len(order) == 1
        first = min(float(by_entry[0]), 1 - _HARDLY) if is_alone else float(probability[best])
        second = 1 - first if is_alone else float(probability[order[1]])
        rival = 0.0 if is_alone else float(np.delete(by_entry, best).max())
        return Features(
            logit=math.log(max(first, _HARDLY) / (1 - first + _HARDLY)),
            log_ratio=math.log(max(first, _HARDLY) / max(second, _HARDLY)),
            similarity=float(by_entry[best]),
            lead=float(by_entry[best]) - rival,
            found_share=float(np.maximum.reduceat(soft.found_share, self._starts)[best]),
            known_share=soft.known_share,
            log_length=math.log1p(len(folded.split())),
        )

    def _candidates(self, best: NDArray[np.intp], similarity: Floats, scores: Floats) -> tuple[Candidate, ...]:
        return tuple(
            Candidate(self._entry_ids[entry], self._best_phrasing(int(entry), similarity), float(scores[entry]))
            for entry in best
        )

    def _best_phrasing(self, entry: int, similarity: Floats) -> str:
        rows = np.flatnonzero(self._entry_of == entry)
        return self._texts[int(rows[similarity[rows].argmax()])]
