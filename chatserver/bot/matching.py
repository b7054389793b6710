"""Finds the entries that a visitor's words may mean, learnt from the shop's own phrasings.

numpy is imported by this module and those below it only: `dialogue` imports it when a bot is built.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from chatserver.bot import neighbours, regression
from chatserver.bot.confidence import Features, confidence
from chatserver.bot.folding import choose_fold
from chatserver.bot.match import Match
from chatserver.bot.normalise import normalise
from chatserver.bot.similarity import Comparison, PhrasingIndex
from chatserver.bot.soft_tokens import WordPair
from chatserver.bot.tfidf import Floats
from chatserver.domain.events import Candidate

_CERTAIN = 0.99
_HARDLY = 1e-6
_SHORTEST_CODE = 3  # characters: "FF1" may be an order number, "2" is a number of things


class Matcher:
    """Fitted once, then read by any number of threads. Building it takes the time of fitting.

    `phrasings` maps each entry's id to what visitors ask for it; no phrasing at all matches nothing. `language`
    chooses the spelling that words are brought to, None lets the phrasings tell it.
    """

    def __init__(self, phrasings: Mapping[str, Sequence[str]], language: str | None = None) -> None:
        written = [(entry_id, text) for entry_id, texts in phrasings.items() for text in texts if normalise(text)]
        self._texts = [text for _, text in written]
        self._fold = choose_fold(self._texts, language)
        self._entry_ids = list(dict.fromkeys(entry_id for entry_id, _ in written))
        positions = {entry_id: position for position, entry_id in enumerate(self._entry_ids)}
        self._entry_of = np.array([positions[entry_id] for entry_id, _ in written], np.int32)
        self._starts = np.searchsorted(self._entry_of, np.arange(len(self._entry_ids)))
        folded = [self._fold(text) for text in self._texts]
        self._exact = self._unambiguous(folded)
        self._known = {word for text in folded for word in text.split()}
        if folded:
            self._index = PhrasingIndex(folded, self._fold)
            self._weights = self._learn()
            says_no = zip(self._entry_of, folded, strict=True)
            self._negative_entries = {int(entry) for entry, text in says_no if self._index.is_negative(text)}

    def match(self, text: str, limit: int = 3) -> Match:
        """The best entries for the text, at most `limit`, best first; none if no phrasing is anything like it."""
        folded = self._without_codes(self._fold(text))
        if not folded or not self._texts:
            return Match(folded)
        comparison = self._index.compare(folded)
        if not comparison.similarity.any():
            return Match(folded)
        probability = self._probabilities(comparison)
        row = self._exact.get(folded)
        if row is not None:
            probability = self._lift(probability, int(self._entry_of[row]))
        order = np.argsort(-probability, kind="stable")
        features = self._features(folded, comparison, probability, order)
        sure = confidence(features) if row is None else _CERTAIN
        scores = probability * np.float32(sure / probability[order[0]])
        candidates = self._candidates(order[:limit], comparison.similarity, scores)
        return Match(folded, candidates, sure, features, row is not None)

    def word_pairs(self, text: str, entry_id: str) -> tuple[WordPair, ...]:
        """Which word of the text matched which word of the entry's best phrasing, the weightiest first.

        Empty if there is no such entry or nothing in the text is like it.
        """
        folded = self._without_codes(self._fold(text))
        if not folded or entry_id not in self._entry_ids:
            return ()
        row = self._best_row(self._entry_ids.index(entry_id), self._index.compare(folded).similarity)
        return self._index.word_pairs(folded, row)

    def _learn(self) -> Floats | None:
        """Which phrasings are evidence for which entry; None in a large shop, where the nearest ones tell."""
        if self._index.is_large:
            return None
        return regression.fit(self._index.kernel(), self._entry_of, len(self._entry_ids))

    def _probabilities(self, comparison: Comparison) -> Floats:
        if self._weights is None:
            entry_count = len(self._entry_ids)
            return neighbours.probabilities(comparison.similarity, comparison.rows, self._entry_of, entry_count)
        return regression.probabilities(regression.scores(comparison.similarity, self._weights))

    def _without_codes(self, folded: str) -> str:
        """Without order numbers and the like: they say nothing of what is asked, and no phrasing can know them."""
        words = folded.split()
        kept = [word for word in words if word in self._known or not _is_code(word)]
        return " ".join(kept or words)

    def _unambiguous(self, folded: Sequence[str]) -> dict[str, int]:
        """The row of each phrasing that belongs to one entry only."""
        rows: dict[str, int] = {}
        shared: set[str] = set()
        for row, text in enumerate(folded):
            first = rows.setdefault(text, row)
            if self._entry_of[first] != self._entry_of[row]:
                shared.add(text)
        return {text: row for text, row in rows.items() if text not in shared}

    def _lift(self, probability: Floats, entry: int) -> Floats:
        """The probabilities with the entry whose very words were written on top."""
        lifted = probability * np.float32(1 - _CERTAIN)
        lifted[entry] = _CERTAIN
        return lifted

    def _features(self, folded: str, comparison: Comparison, probability: Floats, order: NDArray[np.intp]) -> Features:
        by_entry = np.maximum.reduceat(comparison.similarity, self._starts)
        best = int(order[0])
        # A lone entry has no rival to be measured against: its similarity stands in for its probability.
        is_alone = len(order) == 1
        first = min(float(by_entry[0]), 1 - _HARDLY) if is_alone else float(probability[best])
        second = 1 - first if is_alone else float(probability[order[1]])
        return Features(
            logit=math.log(max(first, _HARDLY) / (1 - first + _HARDLY)),
            log_ratio=math.log(max(first, _HARDLY) / max(second, _HARDLY)),
            found_share=float(np.maximum.reduceat(comparison.found_share, self._starts)[best]),
            known_share=comparison.known_share,
            log_length=math.log1p(len(folded.split())),
            is_denied=float(best not in self._negative_entries and self._index.is_negative(folded)),
            log_phrasings=math.log(len(self._texts) / len(self._entry_ids)),
        )

    def _candidates(self, best: NDArray[np.intp], similarity: Floats, scores: Floats) -> tuple[Candidate, ...]:
        return tuple(
            Candidate(self._entry_ids[entry], self._texts[self._best_row(int(entry), similarity)], float(scores[entry]))
            for entry in best
        )

    def _best_row(self, entry: int, similarity: Floats) -> int:
        rows = np.flatnonzero(self._entry_of == entry)
        return int(rows[similarity[rows].argmax()])


def _is_code(word: str) -> bool:
    return len(word) >= _SHORTEST_CODE and any(letter.isdigit() for letter in word)
