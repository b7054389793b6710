from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import replace

import pytest

from chatserver.bench.holiday import CHAT_LIMIT, HOUR_SECONDS, RUSHES, USUAL_VISITORS, plan_day
from chatserver.bench.holiday_shop import live_through
from chatserver.bench.queue import describe
from chatserver.bench.queue_checks import Served, count_out_of_order, count_over_limit, judge
from chatserver.cli import main

Record = Sequence[Served]


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> list[Served]:
    plan = plan_day(USUAL_VISITORS * 1.1, random.Random(1))
    return live_through(tmp_path_factory.mktemp("day") / "shop.sqlite3", plan)


def exchanged(record: Record, one: Served, other: Served) -> list[Served]:
    """The same day, but each of the two was served when the other was."""
    turned = {one: one._replace(began=other.began), other: other._replace(began=one.began)}
    return [turned.get(each, each) for each in record]


def kind_of(served: Served) -> tuple[str, str, int]:
    return served.department, served.language, served.priority


def test_on_an_overcrowded_holiday_every_promise_is_kept(record: Record) -> None:
    found = judge([record], len(record), 1.1)
    assert found.broken == []
    assert found.waited > 400 and found.right >= 0.8 and found.right > 1.5 * found.right_of_mean
    assert "BROKEN" not in describe([found])


def test_a_visitor_served_before_an_earlier_one_of_the_same_kind_is_found(record: Record) -> None:
    late = next(each for each in record if each.waited_seconds > 300)
    later = next(each for each in record if kind_of(each) == kind_of(late) and each.queued > late.queued)
    assert count_out_of_order(record) == 0
    assert count_out_of_order(exchanged(record, late, later)) >= 1


def test_overtaking_somebody_of_another_department_language_or_class_is_none() -> None:
    first = Served("a", "sales", "fa", 0, 0.0, 50.0, 100.0, "operator-0", None)
    second = first._replace(visitor_id="b", queued=10.0, began=20.0)
    assert count_out_of_order([first, second]) == 1
    for other in (second._replace(department="support"), second._replace(language="en"), second._replace(priority=1)):
        assert count_out_of_order([first, other]) == 0


def test_one_chat_too_many_is_found(record: Record) -> None:
    assert count_over_limit(record, CHAT_LIMIT) == 0 < count_over_limit(record, CHAT_LIMIT - 1)
    four = [Served(str(number), "sales", "fa", 0, 0.0, 0.0, 9.0, "operator-0", None) for number in range(4)]
    fifth = four[0]._replace(visitor_id="fifth", began=9.0, ended=20.0)
    assert count_over_limit([*four, fifth], 4) == 0 < count_over_limit([*four, fifth._replace(began=8.9)], 4)


def test_what_is_not_kept_is_said(record: Record) -> None:
    def broken(days_record: Record) -> list[str]:
        return judge([days_record], len(record), 1.1).broken

    assert broken(record[1:]) == ["somebody was never served"]
    assert "too few ranges were right" in broken([each._replace(span=(0, 30)) for each in record])
    wide = [each._replace(span=(0, 3600)) for each in record]
    assert broken(wide) == ["the ranges were too wide", "always the mean would have been as good"]
    assert "BROKEN" in describe([judge([wide], len(record), 1.1)])
    found = judge([record], len(record), 1.1)
    assert replace(found, right_of_mean=found.right).broken == ["always the mean would have been as good"]


def test_the_day_is_busiest_in_its_rushes_and_the_same_for_the_same_seed() -> None:
    plan = plan_day(USUAL_VISITORS, random.Random(7))
    assert plan == plan_day(USUAL_VISITORS, random.Random(7)) != plan_day(USUAL_VISITORS, random.Random(8))
    assert abs(len(plan) - USUAL_VISITORS) < 120
    in_rushes = sum(any(first <= each.at_seconds / HOUR_SECONDS < last for first, last in RUSHES) for each in plan)
    assert in_rushes > 0.7 * len(plan)


def test_the_command_prints_both_loads_and_says_by_its_exit_code_whether_promises_were_kept(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = main(["bench", "queue", "--rounds", "1", "--json"])
    found = json.loads(capsys.readouterr().out)
    assert [each["load"] for each in found] == [1.0, 1.1]
    assert code == int(any(each["broken"] for each in found))
    assert all(each["out_of_order"] == each["over_limit"] == each["unserved"] == 0 for each in found)
