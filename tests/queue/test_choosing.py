"""Who gets whom, as a pure rule: the order of visitors, the operator for each, and the reason in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chatserver.domain.departments import Skill
from chatserver.domain.events import RoutingReason
from chatserver.domain.routing import (
    ROUND_PAUSE_MS,
    Member,
    Reason,
    Waiter,
    assign,
    choose,
    in_order,
    in_words,
    may_take,
)

SITE = frozenset({"site"})
LATER = ROUND_PAUSE_MS


def waiter(id: str = "chat", **fields: Any) -> Waiter:
    defaults = {"site_id": "site", "department": "sales", "language": "en", "priority": 0, "queued_at": 0}
    return Waiter(id, **(defaults | fields))


def member(id: str, skill: Skill = "normal", **fields: Any) -> Member:
    return Member(id, id.title(), SITE, {"sales": skill}, **fields)


def test_the_higher_class_is_first_and_within_it_who_came_first() -> None:
    waiting = [
        waiter("late", queued_at=3),
        waiter("early", queued_at=1),
        waiter("regular", priority=5, queued_at=9),
        waiter("b", queued_at=2),
        waiter("a", queued_at=2),
    ]
    assert [each.conversation_id for each in in_order(waiting)] == ["regular", "early", "a", "b", "late"]


@dataclass(frozen=True)
class Choice:
    """Members, and who of them is chosen for what reason."""

    members: tuple[Member, ...]
    chosen: str
    code: RoutingReason
    waiter: Waiter = waiter()


CHOICES = {
    "known": Choice((member("ana", "first"), member("ben", "last", chats=3)), "ben", "knows_visitor",
                    waiter(knows="ben")),
    "known_but_full": Choice((member("ana"), member("ben", chats=4)), "ana", "only_one_free", waiter(knows="ben")),
    "known_but_passed": Choice((member("ana"), member("ben")), "ana", "only_one_free",
                               waiter(knows="ben", passed=frozenset({"ben"}))),
    "skill": Choice((member("ana", "normal"), member("ben", "first", chats=3)), "ben", "skill"),
    "last_resort": Choice((member("ana", "last"), member("ben", "normal", chats=3)), "ben", "skill"),
    "fewest": Choice((member("ana", chats=2), member("ben", chats=1, last_chat_at=9)), "ben", "fewest_chats"),
    "longest": Choice((member("ana", last_chat_at=5), member("ben", last_chat_at=4)), "ben", "longest_without"),
    "never_had_one": Choice((member("ana", last_chat_at=5), member("ben")), "ben", "longest_without"),
    "equal": Choice((member("ben"), member("ana")), "ana", "longest_without"),
    "alone": Choice((member("ana"),), "ana", "only_one_free"),
    "passed": Choice((member("ana"), member("ben", "last", chats=3)), "ben", "only_one_free",
                     waiter(passed=frozenset({"ana"}))),
    "all_passed": Choice((member("ana"),), "ana", "nobody_else", waiter(passed=frozenset({"ana"}))),
    "speaks": Choice((member("ana", "first", languages=frozenset({"en"})), member("ben", languages=frozenset({"fa"}))),
                     "ben", "only_one_free", waiter(language="fa")),
    "nobody_speaks": Choice((member("ana", languages=frozenset({"en"})),), "ana", "only_one_free",
                            waiter(language="ka")),
    "not_the_sender": Choice((member("ana", "first"), member("ben")), "ben", "only_one_free", waiter(not_to="ana")),
}  # fmt: skip


@pytest.mark.parametrize("name", CHOICES)
def test_the_operator_is_chosen_by_the_first_thing_that_sets_them_apart(name: str) -> None:
    case = CHOICES[name]
    found = choose(case.waiter, case.members, LATER)
    assert found is not None
    assert (found[0].id, found[1].code) == (case.chosen, case.code)


def test_nobody_is_chosen_who_is_full_of_another_department_or_of_another_site() -> None:
    others = [
        member("full", chats=4),
        Member("elsewhere", "Elsewhere", frozenset({"other"}), {"sales": "first"}),
        Member("billing", "Billing", SITE, {"billing": "first"}),
    ]
    assert choose(waiter(), others, LATER) is None
    assert choose(waiter(), [*others, member("ana")], LATER) is not None


def test_a_speaker_who_is_full_is_waited_for() -> None:
    speaker, other = member("ana", languages=frozenset({"fa"}), chats=4), member("ben", languages=frozenset({"en"}))
    assert may_take(waiter(language="fa"), [speaker, other]) == [speaker]
    assert choose(waiter(language="fa"), [speaker, other], LATER) is None


def test_whoever_let_it_pass_is_skipped_and_that_is_said() -> None:
    people = [member("ana"), member("ben"), member("cyrus", chats=1)]
    found = choose(waiter(passed=frozenset({"ana"})), people, LATER)
    assert found is not None
    assert found[1] == Reason("fewest_chats", free=3, skipped=1)
    assert in_words(found[1], "Ben") == (
        "Ben had the fewest chats of 3 who were free; 1 who had been asked before were skipped"
    )


def test_a_new_round_begins_only_after_a_pause_unless_somebody_is_there_who_did_not_let_it_pass() -> None:
    passed = waiter(passed=frozenset({"ana"}), passed_at=1_000)
    assert choose(passed, [member("ana")], 1_000 + ROUND_PAUSE_MS - 1) is None
    assert choose(passed, [member("ana")], 1_000 + ROUND_PAUSE_MS) is not None
    assert choose(passed, [member("ana"), member("ben")], 1_000) is not None


@pytest.mark.parametrize("code", get_args(RoutingReason))
def test_every_reason_has_words_that_name_the_operator(code: RoutingReason) -> None:
    assert "Ana" in in_words(Reason(code, 2, 1), "Ana")


def test_one_who_cannot_be_served_does_not_hold_up_those_behind() -> None:
    waiting = [waiter("first", department="billing", queued_at=1), waiter("second", queued_at=2)]
    assert [each.waiter.conversation_id for each in assign(waiting, [member("ana")], LATER)] == ["second"]


def test_chats_given_in_one_go_are_spread_over_those_who_are_free() -> None:
    waiting = [waiter(f"chat{number}", queued_at=number) for number in range(6)]
    given_out = assign(waiting, [member("ana", chat_limit=2), member("ben", chat_limit=3)], LATER)
    assert [each.member.id for each in given_out] == ["ana", "ben", "ana", "ben", "ben"]
    assert [each.waiter.conversation_id for each in given_out] == [f"chat{number}" for number in range(5)]


LANGUAGES = ("en", "fa")
waiters = st.builds(
    waiter,
    st.uuids().map(str),
    department=st.sampled_from(("sales", "billing")),
    language=st.sampled_from(LANGUAGES),
    priority=st.integers(0, 2),
    queued_at=st.integers(0, 5),
    passed=st.sets(st.sampled_from("abcd")).map(frozenset),
    not_to=st.none() | st.sampled_from("abcd"),
    knows=st.none() | st.sampled_from("abcd"),
)
SKILLS: tuple[Skill, ...] = get_args(Skill)
members = st.lists(
    st.builds(
        Member,
        st.sampled_from("abcd"),
        st.just("Somebody"),
        st.just(SITE),
        st.dictionaries(st.sampled_from(("sales", "billing")), st.sampled_from(SKILLS)),
        st.sets(st.sampled_from(LANGUAGES)).map(frozenset),
        st.integers(0, 3),
        st.integers(0, 3),
    ),
    unique_by=lambda each: each.id,
)


@given(st.lists(waiters, max_size=12), members)
def test_nobody_gets_more_than_their_limit_and_nobody_is_served_out_of_turn(
    waiting: list[Waiter], people: list[Member]
) -> None:
    given_out = assign(waiting, people, LATER)
    for each in people:
        got = sum(one.member.id == each.id for one in given_out)
        assert got == 0 or each.chats + got <= each.chat_limit
    served = {each.waiter.conversation_id for each in given_out}
    left = [each for each in waiting if each.conversation_id not in served]
    for one in given_out:
        assert one.waiter.department in one.member.skills and one.member.id != one.waiter.not_to
        for other in left:
            alike = (one.waiter.department, one.waiter.language) == (other.department, other.language)
            if alike and other.not_to is None and not other.passed:
                assert in_order([one.waiter, other])[0] == one.waiter


def test_whoever_all_have_let_pass_is_offered_again_after_a_pause_that_holds_up_nobody() -> None:
    passed = waiter("passed", queued_at=1, passed=frozenset({"ana"}), passed_at=LATER)
    later, people = waiter("later", queued_at=2), [member("ana", chat_limit=1)]
    assert [each.waiter for each in assign([passed, later], people, LATER + ROUND_PAUSE_MS - 1)] == [later]
    assert [each.waiter for each in assign([passed, later], people, LATER + ROUND_PAUSE_MS)] == [passed]
