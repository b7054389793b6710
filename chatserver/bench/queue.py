"""`chatserver bench queue`: simulated holiday days, and the same with a tenth more visitors.

The routing is the server's own, on a real database file; only the clock and the people are made up. The opponent of
our ranges is a forecaster who always says the mean.
"""

from __future__ import annotations

import json
import random
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from chatserver.bench.holiday import USUAL_VISITORS, plan_day
from chatserver.bench.holiday_shop import live_through
from chatserver.bench.queue_checks import LEAST_RIGHT, MOST_WIDER_SECONDS, Found, judge

LOADS = (1.0, 1.1)


def bench(days: int, *, as_json: bool) -> int:
    """Simulates so many days with each load, and prints. Returns 1 if a promise is broken."""
    found = [simulate(load, days) for load in LOADS]
    print(json.dumps([asdict(each) | {"broken": each.broken} for each in found]) if as_json else describe(found))
    return int(any(each.broken for each in found))


def simulate(load: float, days: int) -> Found:
    """Days that know nothing of each other: in the morning no chat is known that could tell how long one takes."""
    plans = [plan_day(USUAL_VISITORS * load, random.Random(seed)) for seed in range(days)]
    with tempfile.TemporaryDirectory() as folder:
        records = [live_through(Path(folder) / f"day-{number}.sqlite3", plan) for number, plan in enumerate(plans)]
    return judge(records, sum(len(plan) for plan in plans), load)


def describe(found: Sequence[Found]) -> str:
    """What was found, to be read."""
    return "\n\n".join("\n".join(describe_one(each)) for each in found)


def describe_one(found: Found) -> tuple[str, ...]:
    """The lines for one load, what was broken last."""
    return (
        f"load {found.load:.0%}: {found.visitors} visitors on {found.days} days, all new in the morning;"
        f" {found.rush_share:.0%} of all places taken in the rushes",
        f"served out of order  {found.out_of_order}",
        f"above a chat limit   {found.over_limit}",
        f"never served         {found.unserved}",
        f"had to wait          {found.waited}; {found.mean_wait:.0f} s on average, {found.longest_wait:.0f} s at most",
        f"told a range         {found.told}; {found.right:.1%} right (at least {LEAST_RIGHT:.0%}),"
        f" {found.right_on_worst_day:.1%} on the worst day",
        f"median width         {found.median_width:.0f} s"
        f" (at most the median lower end, {found.median_low:.0f} s, and {MOST_WIDER_SECONDS} s more)",
        f"always the mean      {found.right_of_mean:.1%} right with the same width",
        *(f"BROKEN: {words}" for words in found.broken),
    )
