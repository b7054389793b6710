from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from chatserver.content.problems import Place, Problems
from chatserver.content.tree import GroupNode, ListNode, Scalar, parse

FRAGMENTS = ["\t", '"', "'", "[", "]", "{", "}", "&a", "*a", "!x", ": ", "- ", "? ", "|", ">", "%", "---\n", "...\n"]
FRAGMENTS += [
    "\\U99999999",
    '"\\xZ"',
    "\r",
    "\x85",
    "\u2028",
    "@",
    "`",
    "#",
    "\n",
    "\n  ",
    "a",
    "é",
    "\0",
    "<<",
    "|9\n",
]


def test_values_are_what_was_written_and_know_their_places() -> None:
    problems = Problems()
    tree = parse("f.yaml", "a: no\nb:\n  - 010\n  - '22:30'\n", problems)
    assert isinstance(tree, GroupNode)
    assert tree.pairs["a"] == (Scalar(Place("f.yaml", 1, 1), "a", True), Scalar(Place("f.yaml", 1, 4), "no", True))
    listed = tree.pairs["b"][1]
    assert isinstance(listed, ListNode)
    assert listed.items == [Scalar(Place("f.yaml", 3, 5), "010", True), Scalar(Place("f.yaml", 4, 5), "22:30", False)]
    assert problems.errors == []


@given(st.lists(st.sampled_from(FRAGMENTS), max_size=40).map("".join))
@settings(max_examples=400, deadline=None)
def test_no_text_breaks_the_reader(text: str) -> None:
    problems = Problems()
    tree = parse("f.yaml", text, problems)
    assert tree is not None or problems.errors
    assert all(error.line >= 1 and error.column >= 1 and error.what and error.mend for error in problems.errors)
