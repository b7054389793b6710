"""A small content folder that holds no mistakes, for tests to spoil."""

from __future__ import annotations

from pathlib import Path

import pytest

from chatserver.content.loader import load
from chatserver.content.problems import ContentErrors
from chatserver.errors import ContentError
from tests.support.small_content import BOT, write_files

ENTRIES = """\
entries:
  - id: order-status
    title: Where is my order?
    questions: [Where's my parcel?, Track my order]
    answer: It is on its way.
    buttons:
      - entry: returns
      - does: person
  - id: returns
    title: Return something
    questions:
      - How do I send it back?
    answer: Within 30 days.
"""
SMART_MESSAGES = """\
smart_messages:
  - id: cart-help
    when: {time_on_page_seconds: 15}
    if:
      page: "*/cart*"
    then:
      text:
        en: Any question?
      buttons:
        - entry: returns
"""
REPLIES = """\
replies:
  - shortcut: hello
    text:
      en: Hello {visitor_name}!
"""
FILES = {
    "bot_scenarios/en/bot.yaml": BOT,
    "bot_scenarios/en/entries.yaml": ENTRIES,
    "bot_scenarios/smart_messages/cart.yaml": SMART_MESSAGES,
    "canned_replies/shared.yaml": REPLIES,
    "canned_replies/sales.yaml": REPLIES,
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "content"
    write_files(root, FILES)
    return root


def mistakes_at(place: str, folder: Path) -> list[ContentError]:
    """What is said of the place ("file:line:column") when the folder is refused, which it has to be."""
    with pytest.raises(ContentErrors) as raised:
        load(folder)
    found = [error for error in raised.value.errors if error.message.startswith(f"{place}: ")]
    assert found, raised.value.message
    return found
