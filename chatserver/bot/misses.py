"""Brings together questions that ask the same in different words.

numpy is imported with this module: import it where it is needed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from chatserver.bot.normalise import normalise
from chatserver.bot.tfidf import TfidfIndex
from chatserver.domain.events import Candidate
from chatserver.domain.misses import Miss

_ALIKE = 0.4  # cosine; on labelled questions three of four in a group then mean the same
_CANDIDATES = 3
_COMPARED_WORDINGS = 10  # of a group, to find its name


@dataclass(frozen=True, slots=True)
class Wording:
    """A text and how often it was written, give or take spelling."""

    text: str
    count: int


@dataclass(frozen=True, slots=True)
class MissGroup:
    """Misses that are alike, newest first, and their wordings, most frequent first.

    `name` is the wording that has most in common with the others. `candidates` are the entries that came closest, at
    most three, each with its mean score over the group and the phrasing that fitted best.
    """

    name: str
    misses: tuple[Miss, ...]
    wordings: tuple[Wording, ...]
    candidates: tuple[Candidate, ...]


def group_misses(misses: Sequence[Miss], most: int) -> list[MissGroup]:
    """The groups of misses of one language, largest first, at most so many. Their order is of no influence."""
    newest_first = sorted(misses, key=lambda miss: (-miss.at, miss.id))
    by_words: defaultdict[str, list[Miss]] = defaultdict(list)
    for miss in newest_first:
        by_words[normalise(miss.text)].append(miss)
    words = sorted(by_words, key=lambda each: (-len(by_words[each]), each))
    index = TfidfIndex(words, _trigrams)
    groups = sorted(_cluster(words, index), key=lambda group: -sum(len(by_words[words[row]]) for row in group))
    return [_describe(group, words, by_words, index) for group in groups[:most]]


def _trigrams(normalised: str) -> Iterator[str]:
    """Pieces of 3 characters within each word: they group as well as those of 2 to 5, in a quarter of the time."""
    for word in normalised.split():
        marked = f" {word} "
        yield from (marked[start : start + 3] for start in range(max(1, len(marked) - 2)))


def _cluster(words: Sequence[str], index: TfidfIndex) -> list[list[int]]:
    """Rows that belong together, the most frequent first in each.

    Whatever is not like any leader so far becomes a leader; each row goes to the leader it is most like.
    """
    leader_of = np.arange(len(words))
    closest = np.zeros(len(words), np.float32)
    for row, text in enumerate(words):
        if closest[row] >= _ALIKE:
            continue
        similarity = index.similarity(text)
        closest[row] = np.inf  # a leader leads itself
        is_closer = (similarity >= _ALIKE) & (similarity > closest)
        leader_of[is_closer] = row
        closest[is_closer] = similarity[is_closer]
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for row, leader in enumerate(leader_of):
        groups[int(leader)].append(row)
    return list(groups.values())


def _describe(
    group: Sequence[int], words: Sequence[str], by_words: Mapping[str, Sequence[Miss]], index: TfidfIndex
) -> MissGroup:
    misses = [miss for row in group for miss in by_words[words[row]]]
    return MissGroup(
        name=by_words[words[_find_centre(group, words, by_words, index)]][0].text,
        misses=tuple(sorted(misses, key=lambda miss: (-miss.at, miss.id))),
        wordings=tuple(Wording(by_words[words[row]][0].text, len(by_words[words[row]])) for row in group),
        candidates=_find_candidates(misses),
    )


def _find_centre(
    group: Sequence[int], words: Sequence[str], by_words: Mapping[str, Sequence[Miss]], index: TfidfIndex
) -> int:
    """Of the wordings used most often, the row of the one most like the others."""
    frequent = group[:_COMPARED_WORDINGS]
    similarity = np.sum([index.similarity(words[row]) for row in frequent], axis=0)
    most = len(by_words[words[group[0]]])
    return max((row for row in frequent if len(by_words[words[row]]) == most), key=lambda row: similarity[row])


def _find_candidates(misses: Sequence[Miss]) -> tuple[Candidate, ...]:
    best: dict[str, Candidate] = {}
    total: defaultdict[str, float] = defaultdict(float)
    for candidate in (candidate for miss in misses for candidate in miss.candidates):
        total[candidate.entry_id] += candidate.score
        known = best.get(candidate.entry_id)
        if known is None or candidate.score > known.score:
            best[candidate.entry_id] = candidate
    ranked = sorted(best, key=lambda entry_id: (-total[entry_id], entry_id))
    return tuple(
        Candidate(entry_id, best[entry_id].phrasing, total[entry_id] / len(misses)) for entry_id in ranked[:_CANDIDATES]
    )
