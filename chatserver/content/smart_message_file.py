"""Reads files of smart messages, notices and their tests."""

from __future__ import annotations

from dataclasses import dataclass

from chatserver.content.drafts import NoticeDraft, RuleDraft
from chatserver.content.notice_reader import read_notice
from chatserver.content.reader import Reader
from chatserver.content.rule_reader import read_rule
from chatserver.content.scenario_tests import PageTest
from chatserver.content.test_reader import read_page_test
from chatserver.content.tree import Node


@dataclass(frozen=True, slots=True)
class SmartMessageFile:
    """What one file holds, in its order."""

    rules: tuple[RuleDraft, ...]
    notices: tuple[NoticeDraft, ...]
    tests: tuple[PageTest, ...]


def read_smart_message_file(reader: Reader, tree: Node) -> SmartMessageFile:
    found = reader.fields(tree, (), ("smart_messages", "notices", "tests"))
    return SmartMessageFile(
        rules=tuple(read_rule(reader, node) for node in reader.items(found.get("smart_messages"))),
        notices=tuple(read_notice(reader, node) for node in reader.items(found.get("notices"))),
        tests=tuple(read_page_test(reader, node) for node in reader.items(found.get("tests"))),
    )
