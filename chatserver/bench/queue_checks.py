"""What days in the queue show: was anybody served out of order, had anybody too many, were the ranges right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import fmean, median
from typing import NamedTuple

from chatserver.bench.holiday import CHAT_LIMIT, HOUR_SECONDS, RUSHES, TEAM

LEAST_RIGHT = 0.8
MOST_WIDER_SECONDS = 120


class Served(NamedTuple):
    """A chat with an operator, in seconds after opening. `span` is the range that was told, None if only the place."""

    visitor_id: str
    department: str
    language: str
    priority: int
    queued: float
    began: float
    ended: float
    operator_id: str
    span: tuple[int, int] | None

    @property
    def waited_seconds(self) -> float:
        return self.began - self.queued

    @property
    def has_waited(self) -> bool:
        return self.waited_seconds > 0

    @property
    def is_right(self) -> bool:
        return self.span is not None and self.span[0] <= self.waited_seconds <= self.span[1]


@dataclass(frozen=True, slots=True)
class Found:
    """Of all days with one load. Times are seconds; the shares are of those who had to wait and were told a range.

    `right_of_mean` is of a forecaster who knows the mean wait of all days beforehand and always tells that, with half
    of our median width on either side. `rush_share` is how much of all places was taken during the rushes.
    """

    load: float
    days: int
    visitors: int
    unserved: int
    out_of_order: int
    over_limit: int
    rush_share: float
    waited: int
    told: int
    mean_wait: float
    longest_wait: float
    right: float
    right_on_worst_day: float
    median_width: float
    median_low: float
    right_of_mean: float

    @property
    def broken(self) -> list[str]:
        """The promises that were not kept, in words."""
        kept = {
            "somebody was never served": self.unserved == 0,
            "somebody was served out of order": self.out_of_order == 0,
            "an operator had more chats than the limit": self.over_limit == 0,
            "too few ranges were right": self.right >= LEAST_RIGHT,
            "the ranges were too wide": self.median_width <= self.median_low + MOST_WIDER_SECONDS,
            "always the mean would have been as good": self.right > self.right_of_mean,
        }
        return [words for words, is_kept in kept.items() if not is_kept]


def judge(days: Sequence[Sequence[Served]], visitors: int, load: float) -> Found:
    """What is found on the records of days on which so many visitors came in all. Somebody had to wait each day."""
    waits = [each.waited_seconds for day in days for each in day if each.has_waited]
    told = [[each for each in day if each.has_waited and each.span is not None] for day in days]
    all_told = [each for day in told for each in day]
    spans = [each.span for each in all_told if each.span is not None]
    width = median(high - low for low, high in spans)
    mean = fmean(waits)
    return Found(
        load=load,
        days=len(days),
        visitors=visitors,
        unserved=visitors - sum(len({each.visitor_id for each in day}) for day in days),
        out_of_order=sum(count_out_of_order(day) for day in days),
        over_limit=sum(count_over_limit(day, CHAT_LIMIT) for day in days),
        rush_share=fmean(find_rush_share(day) for day in days),
        waited=len(waits),
        told=len(all_told),
        mean_wait=mean,
        longest_wait=max(waits),
        right=fmean(each.is_right for each in all_told),
        right_on_worst_day=min(fmean(each.is_right for each in day) for day in told),
        median_width=width,
        median_low=median(low for low, _ in spans),
        right_of_mean=fmean(abs(each.waited_seconds - mean) <= width / 2 for each in all_told),
    )


def count_out_of_order(record: Iterable[Served]) -> int:
    """How many got an operator before somebody who had joined the queue earlier and has the same department, language
    and priority class.
    """
    newest: dict[tuple[str, str, int], float] = {}
    overtook = 0
    for each in sorted(record, key=lambda served: (served.queued, served.began)):
        kind = (each.department, each.language, each.priority)
        overtook += each.began < newest.get(kind, each.began)
        newest[kind] = max(each.began, newest.get(kind, each.began))
    return overtook


def count_over_limit(record: Iterable[Served], limit: int) -> int:
    """How often an operator was given a chat and then had more than the limit."""
    changes = [(at, change, each.operator_id) for each in record for at, change in ((each.began, 1), (each.ended, -1))]
    chats: Counter[str] = Counter()
    over = 0
    for _, change, operator_id in sorted(changes):  # what ends in a moment makes room for what begins in it
        chats[operator_id] += change
        over += change > 0 and chats[operator_id] > limit
    return over


def find_rush_share(record: Sequence[Served]) -> float:
    """How much of all operators' places was taken during the rushes."""
    taken = total = 0.0
    for first, last in RUSHES:
        begins, ends = first * HOUR_SECONDS, last * HOUR_SECONDS
        taken += sum(max(0.0, min(each.ended, ends) - max(each.began, begins)) for each in record)
        total += (ends - begins) * CHAT_LIMIT * len(TEAM)
    return taken / total
