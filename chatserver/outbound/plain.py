"""What strangers wrote, made safe for a line or a body of plain text; the words stay what they are."""

from __future__ import annotations

import re

from chatserver.domain.plain_text import single_line

_CUT = "…"
_NEWLINES = re.compile("\r\n?")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def one_line(text: str, most: int) -> str:
    """The text for a header, or within a sentence: a single line of at most `most` characters."""
    return _cut(single_line(text), most)


def body(text: str, most: int) -> str:
    """The text as lines of their own, at most `most` characters, without control characters."""
    return _cut(_CONTROLS.sub("", _NEWLINES.sub("\n", text)).strip(), most)


def quoted(text: str) -> str:
    """Each line marked as somebody else's, so that nobody's words pass for ours."""
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - len(_CUT)] + _CUT
