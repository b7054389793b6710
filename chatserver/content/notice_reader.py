"""Reads notices of known problems."""

from __future__ import annotations

from chatserver.content.condition_reader import DATE_KEYS, read_dated_condition
from chatserver.content.drafts import NoticeDraft
from chatserver.content.reader import LANGUAGES, Reader
from chatserver.content.tree import GroupNode, Node
from chatserver.domain.notices import NOTICE_PLACEHOLDERS, Notice

NOTICE_CODE_POINTS = 200  # two lines above the chat


def read_notice(reader: Reader, node: Node) -> NoticeDraft:
    """One notice."""
    found = reader.fields(node, ("id", "text"), ("if", *DATE_KEYS))
    texts = found.get("text")
    for language, (_, text) in texts.pairs.items() if isinstance(texts, GroupNode) else ():
        if language in LANGUAGES:
            reader.check_placeholders(text, NOTICE_PLACEHOLDERS)
    notice = Notice(
        id=reader.identifier(found.get("id")),
        texts=reader.texts_by_language(texts, NOTICE_CODE_POINTS),
        condition=read_dated_condition(reader, found, "if"),
    )
    return NoticeDraft(found.get("id", node).place, notice)
