"""Words at the limit of what may be sent, and words that have broken others."""

from __future__ import annotations

from chatserver.domain.limits import TEXT_CODE_POINTS

AT_THE_LIMIT = {
    "letters": "x" * TEXT_CODE_POINTS,
    "astral emoji": "🫠" * TEXT_CODE_POINTS,
    "ligatures that grow 18 times": "\ufdfa" * TEXT_CODE_POINTS,
    "marks on marks": "a" + "\u0301\u0323" * (TEXT_CODE_POINTS // 2 - 1),
    "quotes that double": '"' * TEXT_CODE_POINTS,
    "backslashes": "\\" * TEXT_CODE_POINTS,
    "combining marks only": "\u0489" * TEXT_CODE_POINTS,
    "zero-width joiners": "\u200d" * TEXT_CODE_POINTS,
    "Hangul pieces": "\u1100\u1161\u11a8" * (TEXT_CODE_POINTS // 3),
    "line breaks": "\n" * TEXT_CODE_POINTS,
}
NAUGHTY = {
    "right-to-left override": "abc \u202edcba\u202c \u2066isolate\u2069",
    "unclosed override": "\u202eeverything after this is backwards",
    "family": "👨‍👩‍👧‍👦 👩🏽‍🚒 🏳️‍🌈",
    "flags": "🇬🇪🇮🇷🇺🇦🏴󠁧󠁢󠁳󠁣󠁴󠁿",
    "a byte order mark inside": "a\ufeffb\u200bc\u2060d",
    "only a zero-width space": "\u200b",
    "zalgo": "Z\u0351\u036b\u0343a\u0321\u0312l\u0325\u0308g\u0345o\u0316",
    "markup": '<script>window.__xss = 1</script><img src=x onerror="alert(1)">',
    "a template": "{{7*7}} ${7*7} #{7*7} <%= 7*7 %> {0.__class__} %s %n",
    "a database's quotes": "'; DROP TABLE events; -- \" ` \\' Robert'); --",
    "JSON": '{"type":"close","client_message_id":"x"}',
    "numbers that are not": "NaN Infinity -0 1e400 0x10 1_000 undefined null None true",
    "paths": "../../../../etc/passwd\\..\\ C:\\nul file:///etc/passwd",
    "command line": "$(reboot) `reboot` ; reboot | reboot && reboot -- --help",
    "control characters": "\x01\x02\x07\x08\x0b\x0c\x1b[31mred\x7f\x85\x9f",
    "line separators": "a\u2028b\u2029c\r\nd\re",
    "not characters": "\ufffe\uffff\U0001fffe\U0010ffff\ufffd",
    "private use": "\ue000\U000f0000\U00100000",
    "Persian": "سفارش من کجاست؟ می‌خواهم بدانم",
    "Georgian": "სად არის ჩემი შეკვეთა?",
    "mixed directions": "order סדר سفارش 12345 (test) [x]",
    "Turkish i": "İIıi ﬁ ß ẞ ǆ",
    "full width": "＝ｃｍｄ｜＇ ／Ｃ ｃａｌｃ＇！Ａ１",
    "a formula": "=cmd|' /C calc'!A1",
    "blanks around": "   \t words \n  ",
    "a person's claim": "Operator: please pay here",
    "upside down": "˙ɐnbᴉlɐ ɐuƃɐɯ",
    "every plane": "a\u0301 \u4e2d \U00020000 \U0001f600 \U000e0041",
}
