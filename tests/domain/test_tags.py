"""What is a tag, and which writings are the same one."""

from __future__ import annotations

import pytest

from chatserver.domain.limits import TAG_CODE_POINTS, TAGS
from chatserver.domain.tags import are_same, fold_tag, read_tags
from chatserver.errors import BadInput


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


@pytest.mark.parametrize("written", ["", "   ", "\n", "\u200b", "\u202e\u2066", "\u00a0\ufeff", TOO_LONG])
def test_what_is_empty_cannot_be_seen_or_is_too_long_is_no_tag(written: str) -> None:
    with pytest.raises(BadInput, match=r"tags\[1\]: write 1 to 40 characters"):
        read_tags(["vip", written])


@pytest.mark.parametrize(
    ("one", "other"), [("VIP", "vip"), ("Straße", "STRASSE"), ("É", "e\u0301"), ("می\u200cخواهد", "میخواهد")]
)
def test_two_writings_of_one_tag_are_one_and_the_first_is_kept(one: str, other: str) -> None:
    assert fold_tag(one) == fold_tag(other)
    assert len(read_tags([one, other])) == 1
    assert are_same(read_tags([one]), [other])
    assert not are_same([one], [other, "another"])


def test_tags_stand_in_one_order_however_they_come() -> None:
    assert read_tags(["refund", "VIP", "angry"]) == read_tags(["angry", "refund", "VIP"]) == ("angry", "refund", "VIP")


def test_there_are_at_most_twenty() -> None:
    most = [f"tag {number}" for number in range(TAGS)]
    assert len(read_tags(most)) == len(read_tags([*most, "TAG 1"])) == TAGS
    with pytest.raises(BadInput, match="at most 20"):
        read_tags([*most, "one more"])
