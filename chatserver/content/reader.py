"""Reads values out of a tree by the rules of the format; every wrong one is noted with its place and the mend."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from difflib import get_close_matches
from types import MappingProxyType

from chatserver.content.problems import Place, Problems
from chatserver.content.tree import GroupNode, ListNode, Node, Scalar
from chatserver.domain.placeholders import find_wrong_placeholder

LANGUAGES = ("en", "fa", "he", "ka", "ms")
ID_LENGTH = 50  # with the prefix of a button's id it stays below the protocol's limit
LONGEST_WAIT_SECONDS = 86_400

# Some YAML readers make other values of these words; in quotes they mean the same to all.
_AMBIGUOUS = re.compile(
    r"~|null|true|false|yes|no|on|off|[yn]"
    r"|[-+]?(\d[\d_]*)?\.?\d+(e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+|[-+]?\.(inf|nan)"
    r"|\d+(:\d\d)+(\.\d+)?|\d{4}-\d\d?-\d\d?",
    re.IGNORECASE,
)
_NOWHERE: Mapping[str, str] = MappingProxyType({})
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_NUMBER = re.compile(r"(0|[1-9]\d*)(\.\d+)?")


class Reader:
    """Returns an empty value of the right type where it notes an error, so that reading goes on."""

    def __init__(self, problems: Problems) -> None:
        self.problems = problems

    def fields(
        self,
        node: Node,
        required: Collection[str],
        optional: Collection[str] = (),
        below: Mapping[str, str] = _NOWHERE,
    ) -> dict[str, Node]:
        """The values of a group by key. Unknown and missing keys are errors; only known ones are returned.

        `below` maps keys that belong into a group within this one to its name, for the mend.
        """
        if not isinstance(node, GroupNode):
            self._expected(node, "a group of `key: value` lines")
            return {}
        known = [*required, *optional]
        for key, (written, _) in node.pairs.items():
            if key not in known:
                self._unknown_key(written, known, below)
        for key in required:
            if key not in node.pairs:
                self.problems.error(node.place, f"`{key}` is missing", f"add a line `{key}: …`")
        return {key: value for key, (_, value) in node.pairs.items() if key in known}

    def named(self, node: Node) -> dict[str, Node]:
        """The values of a group whose keys are the owner's to choose; it must have one."""
        if not isinstance(node, GroupNode):
            self._expected(node, "a group of `key: value` lines")
            return {}
        if not node.pairs:
            self.problems.error(node.place, "the group is empty", "add a line, or delete the key")
        return {key: value for key, (_, value) in node.pairs.items()}

    def items(self, node: Node | None) -> list[Node]:
        """The items of a list, which must have one; nothing for a missing one."""
        if node is None:
            return []
        if not isinstance(node, ListNode):
            self._expected(node, "a list, each item on its own line after `- `")
            return []
        if not node.items:
            self.problems.error(node.place, "the list is empty", "add an item, or delete the key")
        return node.items

    def text(self, node: Node | None, longest: int) -> str:
        """A text of at most `longest` code points; empty for a missing one."""
        if node is None:
            return ""
        if not isinstance(node, Scalar):
            self._expected(node, "a text")
            return ""
        text = node.value.strip()
        if not text:
            self.problems.error(node.place, "the text is empty", "write the text")
        elif node.is_plain and _AMBIGUOUS.fullmatch(text):
            what = f"{text} without quotes may be read as something else than a text"
            self.problems.error(node.place, what, f'write "{text}" for the text, or another word')
        elif len(text) > longest:
            self.problems.error(node.place, f"the text has {len(text):,} characters", f"keep it within {longest:,}")
        return text

    def written(self, node: Node | None) -> str:
        """The characters as written, quoted or not; empty for what is not a text or is missing."""
        return node.value.strip() if isinstance(node, Scalar) else ""

    def identifier(self, node: Node | None) -> str:
        """An id such as `order-status`; empty for a missing one."""
        text = self.text(node, ID_LENGTH)
        if node is not None and text and not _ID.fullmatch(text):
            mend = "use small letters a-z, digits and single hyphens, as in order-status"
            self.problems.error(node.place, f"`{text}` cannot be an id", mend)
        return text

    def choice(self, node: Node | None, choices: Collection[str]) -> str | None:
        """One of the words; None for a missing one."""
        if node is None:
            return None
        text = node.value if isinstance(node, Scalar) else ""
        if text not in choices:
            self.problems.error(node.place, f"`{text}` is not known here", f"write one of: {', '.join(choices)}")
            return None
        return text

    def number(self, node: Node | None, least: int, most: int, *, is_whole: bool = False) -> float | None:
        """A number from `least` to `most`; None for a missing one."""
        if node is None:
            return None
        text = node.value if isinstance(node, Scalar) and node.is_plain else ""
        if _NUMBER.fullmatch(text) and least <= float(text) <= most and not (is_whole and "." in text):
            return float(text)
        wanted = f"a {'whole ' if is_whole else ''}number from {least} to {most}"
        what = f"this is not {wanted}: {self.written(node)}".rstrip(": ")
        self.problems.error(node.place, what, f"write {wanted}, without quotes, colons or leading zeros")
        return None

    def seconds(self, node: Node | None) -> float | None:
        """A time in seconds above 0 and up to a day; None for a missing one."""
        if node is None:
            return None
        text = node.value if isinstance(node, Scalar) and node.is_plain else ""
        seconds = float(text) if _NUMBER.fullmatch(text) else 0.0
        if 0 < seconds <= LONGEST_WAIT_SECONDS:
            return seconds
        what = f"this is not a number of seconds: {text}" if text else "this is not a number of seconds"
        mend = f"write a number from 1 to {LONGEST_WAIT_SECONDS}, without quotes, colons or leading zeros"
        self.problems.error(node.place, what, mend)
        return None

    def yes_or_no(self, node: Node | None) -> bool | None:
        """Whether `true` or `false` stands there; None for a missing one."""
        answer = self.choice(node, ("true", "false"))
        return None if answer is None else answer == "true"

    def true(self, node: Node | None) -> bool:
        """Whether the key is there; its only value is `true`."""
        return self.choice(node, ("true",)) is not None

    def texts_by_language(self, node: Node | None, longest: int) -> dict[str, str]:
        """A text for each language given, at least one; nothing for a missing group."""
        if node is None:
            return {}
        fields = self.fields(node, (), LANGUAGES)
        if isinstance(node, GroupNode) and not node.pairs:
            self.problems.error(node.place, "no language is given", "add a line such as `en: …`")
        return {language: self.text(value, longest) for language, value in fields.items()}

    def check_placeholders(
        self, node: Node | None, allowed: Collection[str], with_default: Collection[str] = ()
    ) -> None:
        """Notes the first placeholder in a text that is not one of the allowed ones."""
        if not isinstance(node, Scalar):
            return
        wrong = find_wrong_placeholder(node.value, allowed, with_default=with_default)
        if wrong is None:
            return
        if wrong.strip("{}") in with_default:
            mend = f"write what to say then, as in {wrong[:-1]}|…}}"
            self.problems.error(node.place, f"{wrong} may not be known", mend)
            return
        known = ", ".join((*(f"{{{name}}}" for name in allowed), *(f"{{{name}|…}}" for name in with_default)))
        mend = f"write one of {known}" if known else "write the text without braces"
        self.problems.error(node.place, f"{wrong} is not a placeholder here", mend)

    def _expected(self, node: Node, wanted: str) -> None:
        found = {Scalar: "a single text", ListNode: "a list", GroupNode: "a group"}[type(node)]
        if isinstance(node, Scalar) and not node.value:
            found = "nothing"
        self.problems.error(node.place, f"{found} stands where {wanted} is expected", f"write {wanted}")

    def _unknown_key(self, key: Scalar, known: list[str], below: Mapping[str, str]) -> None:
        close = get_close_matches(key.value, known, n=1)
        mend = f"write `{close[0]}`" if close else f"the keys here are: {', '.join(known)}"
        if key.value in below:
            mend = f"write it below `{below[key.value]}:`"
        self.problems.error(key.place, f"`{key.value}` is not a key of this group", mend)


def is_ambiguous(text: str) -> bool:
    """Whether some YAML reader would take the text, without quotes, for something else."""
    return _AMBIGUOUS.fullmatch(text) is not None


def place(fields: Mapping[str, Node], key: str, otherwise: Node) -> Place:
    """Where the value of a key stands, or the whole if it is missing."""
    return fields.get(key, otherwise).place
