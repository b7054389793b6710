"""What the bot's matching costs on made-up shops, next to rapidfuzz's `process.extract` on the same phrasings."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from chatserver.bot.matching import Matcher

_SYLLABLES = [consonant + vowel for consonant in "bcdfghklmnprstvz" for vowel in "aeiou"]
_PHRASINGS_OF_ENTRY = 10
_QUESTIONS = 300
_STALL_SECONDS = 2.0
_QUESTIONS_PER_SECOND = 50


@dataclass(frozen=True, slots=True)
class Cost:
    """One figure of a made-up shop, in milliseconds unless its name says otherwise, and the most it may be."""

    name: str
    value: float
    most: float

    @property
    def is_met(self) -> bool:
        return self.value <= self.most


def measure_costs() -> list[Cost]:
    """Every cost line, the small shops first. Takes about half a minute."""
    small, medium, full, large = (_Shop(phrasings) for phrasings in (250, 500, 2_000, 10_000))
    extract = _percentile(large.time(large.extract, 30), 50)
    return [
        Cost("match, 250 phrasings, p50", _percentile(small.time(small.match), 50), 1.0),
        Cost("match, 2,000 phrasings, p99", _percentile(full.time(full.match), 99), 5.0),
        Cost("match, 10,000 phrasings, p99", _percentile(large.time(large.match), 99), 5.0),
        Cost("fit, 500 phrasings", medium.fit_milliseconds, 500.0),
        Cost("fit, 10,000 phrasings", large.fit_milliseconds, 10_000.0),
        Cost("match / extract, 10,000, ratio", _percentile(large.time(large.match), 50) / extract, 1.0),
        Cost("loop stall, 50 questions/s, longest", asyncio.run(_longest_stall(small)), 10.0),
    ]


class _Shop:
    """A shop whose words and questions are made of syllables, the same ones every time."""

    def __init__(self, phrasings: int) -> None:
        chance = random.Random(phrasings)
        words = ["".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4))) for _ in range(max(300, phrasings // 2))]
        frequency = [1 / (rank + 3) for rank in range(len(words))]
        entries = {}
        for entry in range(phrasings // _PHRASINGS_OF_ENTRY):
            topic = chance.choices(words, k=4)
            entries[f"entry-{entry}"] = [
                " ".join(chance.choices(words, frequency, k=chance.randint(2, 6)) + chance.sample(topic, 2))
                for _ in range(_PHRASINGS_OF_ENTRY)
            ]
        self.texts = [text for texts in entries.values() for text in texts]
        self.questions = [_mistype(chance.choice(self.texts), chance) for _ in range(_QUESTIONS)]
        started = time.perf_counter()
        self._matcher = Matcher(entries)
        self.fit_milliseconds = (time.perf_counter() - started) * 1000

    def match(self, question: str) -> object:
        return self._matcher.match(question)

    def extract(self, question: str) -> object:
        """The usual way."""
        return process.extract(question, self.texts, scorer=fuzz.WRatio, limit=3)

    def time(self, work: Callable[[str], object], count: int = _QUESTIONS) -> list[float]:
        """The milliseconds of each question."""
        times = []
        for question in self.questions[:count]:
            started = time.perf_counter()
            work(question)
            times.append((time.perf_counter() - started) * 1000)
        return times


def _mistype(text: str, chance: random.Random) -> str:
    """The text with two letters next to each other swapped and one left out."""
    swapped, lost = chance.randrange(len(text) - 1), chance.randrange(len(text))
    letters = [*text[:swapped], text[swapped + 1], text[swapped], *text[swapped + 2 :]]
    del letters[lost]
    return "".join(letters)


async def _longest_stall(shop: _Shop) -> float:
    """How long the event loop was kept waiting at most, in milliseconds, while questions were matched on it."""
    longest = 0.0

    async def watch() -> None:
        nonlocal longest
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0)
            longest = max(longest, time.perf_counter() - before)

    watching = asyncio.create_task(watch())
    for question in shop.questions[: int(_STALL_SECONDS * _QUESTIONS_PER_SECOND)]:
        shop.match(question)
        await asyncio.sleep(1 / _QUESTIONS_PER_SECOND)
    watching.cancel()
    return longest * 1000


def _percentile(times: Sequence[float], percent: int) -> float:
    """The time that so many percent do not exceed."""
    return sorted(times)[-(-len(times) * percent // 100) - 1]
