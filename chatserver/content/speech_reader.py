"""Reads what a smart message says, and how."""

from __future__ import annotations

import re

from chatserver.content.button_reader import read_buttons
from chatserver.content.condition_reader import read_day
from chatserver.content.drafts import Placed, SpeechDraft
from chatserver.content.reader import LANGUAGES, Reader
from chatserver.content.tree import GroupNode, Node
from chatserver.domain.limits import NAME_CODE_POINTS
from chatserver.domain.placeholders import SHOP_NAME, VISITOR_NAME
from chatserver.domain.smart_message_texts import CART_TOTAL, CODE, CODE_UNTIL, FIRST_NAME
from chatserver.domain.smart_messages import CodeOffer

SMART_MESSAGE_CODE_POINTS = 300  # a bubble beside the launcher, not a letter
SMART_MESSAGE_BUTTONS = 2
CODE_CHARACTERS = 40
SPEECH_KEYS = ("text", "buttons", "code", "as", "open", "sound", "start", "department")

_IN_CHAT = ("text", "buttons")
_CODE = re.compile(r"[A-Za-z0-9_-]{1,40}")
_MAY_BE_UNKNOWN = (FIRST_NAME, VISITOR_NAME, CART_TOTAL)


def read_speech(reader: Reader, node: Node | None, *, is_in_chat: bool) -> SpeechDraft:
    """What stands below `then`. A message into the open chat has a text and buttons only."""
    if node is None:
        return SpeechDraft()
    found = reader.fields(node, ("text",), SPEECH_KEYS[1:])
    if is_in_chat:
        _refuse_outside_chat(reader, found)
    if "start" in found and "department" in found:
        what = "a message leads to an entry or to a department, not to both"
        reader.problems.error(found["department"].place, what, "delete one of them")
    code = _code(reader, found.get("code"))
    _check_texts(reader, found.get("text"), has_code=code is not None)
    return SpeechDraft(
        texts=reader.texts_by_language(found.get("text"), SMART_MESSAGE_CODE_POINTS),
        buttons=read_buttons(reader, found.get("buttons"), SMART_MESSAGE_BUTTONS),
        code=code,
        speaker=_login(reader, found.get("as")),
        opens_panel=reader.choice(found.get("open"), ("bubble", "panel")) == "panel",
        has_sound=bool(reader.yes_or_no(found.get("sound"))),
        start=_placed(reader, found.get("start")),
        department=_placed(reader, found.get("department")),
    )


def _refuse_outside_chat(reader: Reader, found: dict[str, Node]) -> None:
    for key in SPEECH_KEYS:
        if key in found and key not in _IN_CHAT:
            what = f"a message into the open chat has no `{key}`"
            reader.problems.error(found[key].place, what, "delete it, or wait for something else in `when:`")


def _check_texts(reader: Reader, node: Node | None, *, has_code: bool) -> None:
    allowed = (SHOP_NAME, CODE) if has_code else (SHOP_NAME,)
    with_default = (*_MAY_BE_UNKNOWN, CODE_UNTIL) if has_code else _MAY_BE_UNKNOWN
    for language, (_, text) in node.pairs.items() if isinstance(node, GroupNode) else ():
        if language in LANGUAGES:
            reader.check_placeholders(text, allowed, with_default)


def _code(reader: Reader, node: Node | None) -> CodeOffer | None:
    if node is None:
        return None
    if not isinstance(node, GroupNode):
        return CodeOffer(fixed=_fixed_code(reader, node))
    found = reader.fields(node, (), ("fixed", "list", "until"))
    if ("fixed" in found) == ("list" in found):
        mend = "write `code: WELCOME10`, `code: {fixed: WELCOME10, until: 2026-12-31}` or `code: {list: NAME}`"
        reader.problems.error(node.place, "a code is a fixed one or comes from a list", mend)
    if "list" in found and "until" in found:
        mend = "delete it here and set the day where the codes are added"
        reader.problems.error(found["until"].place, "a list has a last day of its own", mend)
    return CodeOffer(
        fixed=_fixed_code(reader, found.get("fixed")),
        list_name=reader.identifier(found.get("list")),
        until=read_day(reader, found.get("until")),
    )


def _fixed_code(reader: Reader, node: Node | None) -> str:
    code = reader.text(node, CODE_CHARACTERS)
    if node is not None and code and not _CODE.fullmatch(code):
        mend = "use the letters A-Z and a-z, digits, - and _"
        reader.problems.error(node.place, f"`{code}` cannot be a code", mend)
    return code


def _login(reader: Reader, node: Node | None) -> str:
    login = reader.text(node, NAME_CODE_POINTS).casefold()
    if node is not None and any(character.isspace() for character in login):
        mend = "write the login of an operator, as in maya or maya@shop.example"
        reader.problems.error(node.place, f"`{login}` cannot be a login", mend)
    return login


def _placed(reader: Reader, node: Node | None) -> Placed | None:
    return Placed(node.place, reader.identifier(node)) if node is not None else None
