"""What is a tag, and which writings are the same one."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from chatserver.domain.letters import ARABIC_TO_PERSIAN
from chatserver.domain.limits import TAG_CODE_POINTS, TAGS
from chatserver.domain.tags import change_tags, clean_tag, fold_tag, without
from chatserver.errors import BadField, BadInput

# The console folds the same way.
CASES = json.loads((Path(__file__).parent / "same_tags.json").read_text("utf-8"))


def read_tags(texts: list[str]) -> tuple[str, ...]:
    """The tags of a chat that had none."""
    return change_tags((), texts, ())


@pytest.mark.parametrize(
    ("written", "tag"),
    [
        ("vip", "vip"),
        ("  big   customer ", "big customer"),
        ("two\nlines\u2028more", "two lines more"),
        ("\u202egpj.exe\u202c", "gpj.exe"),
        ("\u2066vip\u2069", "vip"),
        ("a\x00b\x1b[31m", "a b [31m"),
        ("cafe\u0301", "caf\u00e9"),
        ("می\u200cخواهد", "می\u200cخواهد"),
        ("👩\u200d💻", "👩\u200d💻"),
        ("<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"),
        ("4111 1111 1111 1111", "•••• •••• •••• 1111"),
        ("x" * TAG_CODE_POINTS, "x" * TAG_CODE_POINTS),
    ],
)
def test_a_tag_is_one_line_that_turns_nothing_round(written: str, tag: str) -> None:
    assert read_tags([written]) == (tag,)
    assert read_tags([tag]) == (tag,)


TOO_LONG = "x" * (TAG_CODE_POINTS + 1)


@pytest.mark.parametrize(
    "written", ["", "   ", "\n", "\u200b", "\u202e\u2066", "\u00a0\ufeff", TOO_LONG, "ـ", "\ufeffـ"]
)
def test_what_is_empty_cannot_be_seen_or_is_too_long_is_no_tag(written: str) -> None:
    with pytest.raises(BadInput, match=r"add\[1\]: write 1 to 40 characters"):
        read_tags(["vip", written])


def test_what_is_far_too_long_is_refused_before_it_costs_anything() -> None:
    begun = time.process_time()
    with pytest.raises(BadField) as refused:
        read_tags(["\u0301\u0316" * 30_000] * TAGS)
    assert (refused.value.place, refused.value.mend, refused.value.values) == ("add[0]", "words", {"most": 40})
    assert time.process_time() - begun < 0.1


@pytest.mark.parametrize(("written", "folded"), CASES)
def test_a_tag_is_folded_as_the_shared_cases_say(written: str, folded: str) -> None:
    assert fold_tag(clean_tag(written)) == folded


def test_the_shared_cases_have_every_letter_that_two_keyboards_write_in_two_ways() -> None:
    assert set(ARABIC_TO_PERSIAN) <= {ord(letter) for written, _ in CASES for letter in written}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("VIP", "vip"),
        ("Straße", "STRASSE"),
        ("É", "e\u0301"),
        ("می\u200cخواهد", "میخواهد"),
        ("كتاب علي", "کتاب علی"),
    ],
)
def test_two_writings_of_one_tag_are_one_and_the_first_is_kept(one: str, other: str) -> None:
    assert fold_tag(one) == fold_tag(other)
    assert read_tags([one, other]) == change_tags([one], [other], []) == (one,)
    assert change_tags([one, "another"], [], [other]) == ("another",)
    assert without([one], [other]) == ()
    assert without([one, "another"], [other]) == ("another",)


def test_tags_stand_in_one_order_however_they_come() -> None:
    assert read_tags(["refund", "VIP", "angry"]) == read_tags(["angry", "refund", "VIP"]) == ("angry", "refund", "VIP")


def test_what_is_taken_away_and_added_in_one_stands() -> None:
    assert change_tags(["vip"], ["VIP"], ["Vip", "refund"]) == ("VIP",)


def test_there_are_at_most_twenty_at_a_chat_and_in_each_list() -> None:
    most = [f"tag {number}" for number in range(TAGS)]
    assert len(read_tags(most)) == len(change_tags(most, ["TAG 1"], [])) == TAGS
    assert len(change_tags(most, ["one more"], ["tag 1"])) == TAGS
    for standing, add, remove, place in (
        (most, ["one more"], [], "add"),
        ([], [*most, "one more"], [], "add"),
        ([], [], [*most, "one more"], "remove"),
    ):
        with pytest.raises(BadField, match="at most 20") as refused:
            change_tags(standing, add, remove)
        assert (refused.value.place, refused.value.values) == (place, {"most": 20})
