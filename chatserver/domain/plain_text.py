"""What strangers wrote, made safe for a single line; the words stay what they are."""

from __future__ import annotations

import re

_BREAKS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")
_DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")


def single_line(text: str) -> str:
    """The text without line breaks and control characters, and without blanks around it.

    Signs that turn the writing direction go: one left open would turn round the words after it.
    """
    return _DIRECTIONS.sub("", _BREAKS.sub(" ", text)).strip()
