"""Reads smart messages and their tests."""

from __future__ import annotations

from chatserver.content.button_reader import read_buttons
from chatserver.content.drafts import SmartMessageDraft
from chatserver.content.reader import Reader
from chatserver.content.scenario_tests import Expectation, PageTest
from chatserver.content.test_reader import read_page
from chatserver.content.tree import ListNode, Node
from chatserver.domain.limits import URL_CODE_POINTS

SMART_MESSAGE_CODE_POINTS = 300  # a bubble beside the launcher, not a letter
SMART_MESSAGE_BUTTONS = 2

_PATTERN_STARTS = ("/", "*")


def read_smart_message_file(reader: Reader, tree: Node) -> tuple[list[SmartMessageDraft], list[PageTest]]:
    found = reader.fields(tree, (), ("smart_messages", "tests"))
    messages = [_smart_message(reader, node) for node in reader.items(found.get("smart_messages"))]
    return messages, [_page_test(reader, node) for node in reader.items(found.get("tests"))]


def _smart_message(reader: Reader, node: Node) -> SmartMessageDraft:
    found = reader.fields(node, ("id", "page", "text"), ("time_on_page_seconds", "idle_seconds", "buttons"))
    if ("time_on_page_seconds" in found) == ("idle_seconds" in found):
        mend = "write `time_on_page_seconds: 15` or `idle_seconds: 60`"
        reader.problems.error(node.place, "a smart message waits for exactly one thing", mend)
    return SmartMessageDraft(
        place=found.get("id", node).place,
        id=reader.identifier(found.get("id")),
        pages=_patterns(reader, found.get("page")),
        texts=reader.texts_by_language(found.get("text"), SMART_MESSAGE_CODE_POINTS),
        time_on_page_seconds=reader.seconds(found.get("time_on_page_seconds")),
        idle_seconds=reader.seconds(found.get("idle_seconds")),
        buttons=read_buttons(reader, found.get("buttons"), SMART_MESSAGE_BUTTONS),
    )


def _patterns(reader: Reader, node: Node | None) -> tuple[str, ...]:
    nodes = reader.items(node) if isinstance(node, ListNode) else [] if node is None else [node]
    return tuple(_pattern(reader, item) for item in nodes)


def _pattern(reader: Reader, node: Node) -> str:
    pattern = reader.text(node, URL_CODE_POINTS)
    if pattern and not pattern.startswith(_PATTERN_STARTS):
        mend = 'begin with / or *, as in "/cart" or "*/cart*"'
        reader.problems.error(node.place, f"`{pattern}` is not the path of a page", mend)
    return pattern


def _page_test(reader: Reader, node: Node) -> PageTest:
    found = reader.fields(node, ("page", "wait_seconds", "expect"))
    return PageTest(
        place=node.place,
        page=read_page(reader, found.get("page")),
        wait_seconds=reader.seconds(found.get("wait_seconds")) or 0.0,
        expect=_expectation(reader, found.get("expect")),
    )


def _expectation(reader: Reader, node: Node | None) -> Expectation:
    if node is None:
        return Expectation()
    found = reader.fields(node, (), ("smart_message", "nothing"))
    if len(found) != 1:
        mend = "write `smart_message: ID` or `nothing: true`"
        reader.problems.error(node.place, "a test expects exactly one thing", mend)
    return Expectation(
        smart_message=reader.identifier(found.get("smart_message")) or None,
        nothing=reader.true(found.get("nothing")),
    )
