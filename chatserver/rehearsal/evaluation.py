"""Measures the bot on labelled questions, as `chatserver evaluate` does: the product's own matching and thresholds."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TypeVar

from chatserver.bot.dial import DIAL, SHIPPED_DIAL
from chatserver.bot.match import Match
from chatserver.bot.matching import Matcher
from chatserver.rehearsal.labelled import FaqLine, QueryLine, read_faq, read_queries

_THRESHOLDS = DIAL[SHIPPED_DIAL]
_PLACES = 4  # decimals of a share
_SUGGESTED = 3
Timed = TypeVar("Timed")


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What the bot made of labelled questions. Shares lie between 0 and 1; None is a share of nothing.

    `top1` to `suggested` count the questions that an entry answers, `false_answer_rate` those that none does (0
    where there are none), `precision` all answers given. `mrr` is the mean of 1 / rank of the right entry.
    `stated_confidence` is the mean confidence of the answers counted by `precision_in_scope`.
    """

    top1: float | None
    recall_at_3: float | None
    mrr: float | None
    answered: float | None
    precision_in_scope: float | None
    suggested: float | None
    precision: float | None
    false_answer_rate: float
    queries: int
    milliseconds_p50: float | None
    milliseconds_p99: float | None
    fit_milliseconds: float
    stated_confidence: float | None

    @property
    def data(self) -> dict[str, float | int | None]:
        """The figures that the design names, as plain data for JSON."""
        return {name: value for name, value in asdict(self).items() if name != "stated_confidence"}

    @property
    def lines(self) -> list[str]:
        """The figures as text to print, shares in percent."""
        return [f"{name:<20}{_shown(name, value):>8}" for name, value in self.data.items()]


@dataclass(frozen=True, slots=True)
class _Outcome:
    """How one question went. `rank` of the right entry counts from 1, None if it was not among the candidates."""

    is_answerable: bool
    rank: int | None
    confidence: float
    milliseconds: float

    @property
    def is_answered(self) -> bool:
        return self.confidence >= _THRESHOLDS.answer

    @property
    def is_suggested(self) -> bool:
        return _THRESHOLDS.suggest <= self.confidence < _THRESHOLDS.answer


def evaluate(faq: Path, queries: Path, language: str | None = None) -> Evaluation:
    """Fits the matching to an FAQ file and asks it every question of another.

    Without a language it is the one most lines of the FAQ name. Raises UsageError with file and line.
    """
    return measure(read_faq(faq), read_queries(queries), language)


def measure(faq: Sequence[FaqLine], queries: Sequence[QueryLine], language: str | None = None) -> Evaluation:
    """The same for what is already read."""
    named = Counter(line.language for line in faq if line.language)
    phrasings: dict[str, list[str]] = {}
    for line in faq:
        phrasings.setdefault(line.id, []).extend(line.questions)
    spoken = language or max(named, key=named.__getitem__, default=None)
    matcher, fit_milliseconds = _timed(lambda: Matcher(phrasings, spoken))
    outcomes = [_ask(matcher, query, len(phrasings)) for query in queries]
    return _summarise(outcomes, fit_milliseconds)


def _ask(matcher: Matcher, query: QueryLine, entries: int) -> _Outcome:
    match, milliseconds = _timed(lambda: matcher.match(query.text, _SUGGESTED))
    return _Outcome(query.id is not None, _find_rank(matcher, query, match, entries), match.confidence, milliseconds)


def _find_rank(matcher: Matcher, query: QueryLine, match: Match, entries: int) -> int | None:
    for candidates in (match.candidates, matcher.match(query.text, entries).candidates):
        for rank, candidate in enumerate(candidates, start=1):
            if candidate.entry_id == query.id:
                return rank
        if query.id is None:
            break
    return None


def _timed(work: Callable[[], Timed]) -> tuple[Timed, float]:
    started = time.perf_counter()
    done = work()
    return done, (time.perf_counter() - started) * 1000


def _summarise(outcomes: Sequence[_Outcome], fit_milliseconds: float) -> Evaluation:
    answerable = [outcome for outcome in outcomes if outcome.is_answerable]
    answers = [outcome for outcome in outcomes if outcome.is_answered]
    in_scope = [outcome for outcome in answers if outcome.is_answerable]
    unanswerable = [outcome for outcome in outcomes if not outcome.is_answerable]
    times = sorted(outcome.milliseconds for outcome in outcomes)
    return Evaluation(
        top1=_mean(outcome.rank == 1 for outcome in answerable),
        recall_at_3=_mean(outcome.rank is not None and outcome.rank <= _SUGGESTED for outcome in answerable),
        mrr=_mean(1 / outcome.rank if outcome.rank else 0.0 for outcome in answerable),
        answered=_mean(outcome.is_answered for outcome in answerable),
        precision_in_scope=_mean(outcome.rank == 1 for outcome in in_scope),
        suggested=_mean(outcome.is_suggested for outcome in answerable),
        precision=_mean(outcome.rank == 1 for outcome in answers),
        false_answer_rate=_mean(outcome.is_answered for outcome in unanswerable) or 0.0,
        queries=len(outcomes),
        milliseconds_p50=_percentile(times, 50),
        milliseconds_p99=_percentile(times, 99),
        fit_milliseconds=round(fit_milliseconds, 1),
        stated_confidence=_mean(outcome.confidence for outcome in in_scope),
    )


def _mean(values: Iterable[float]) -> float | None:
    listed = list(values)
    return round(sum(listed) / len(listed), _PLACES) if listed else None


def _percentile(times: Sequence[float], percent: int) -> float | None:
    """The time that so many percent do not exceed."""
    return round(times[-(-len(times) * percent // 100) - 1], 3) if times else None


def _shown(name: str, value: float | int | None) -> str:
    if value is None:
        return "-"
    return f"{value:g}" if name == "queries" or "milliseconds" in name else f"{value:.1%}"
