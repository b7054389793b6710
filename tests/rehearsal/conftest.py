"""A small shop with a guided dialogue and something for Christmas, for tests to add to."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.support.small_content import BOT, write_files

REPOSITORY = Path(__file__).parents[2]
ENTRIES = """\
entries:
  - id: order-status
    title: Where is my order?
    questions: [Where's my parcel?, Track my order, My order has not arrived]
    answer: It is on its way.
    buttons:
      - entry: start-return
      - does: person
  - id: refunds
    title: When do I get my money back?
    questions: [Where is my refund?, How long does a refund take?]
    answer: Within 5 days.
  - id: christmas
    title: Will it come before Christmas?
    questions: [Is it here by Christmas Eve?, Last order date for Christmas]
    answer: If you order until December 20.
    from: 2026-12-01
    until: 2026-12-24
  - id: sale
    title: What is in the sale?
    questions: [Which things are cheaper now?]
    answer: Look at the cart.
    when: {page: "*/cart*", cart: filled}
  - id: start-return
    title: Start a return
    questions: [I want to send it back, My pillow arrived broken]
    steps:
      - id: number
        say: What is your order number?
        ask: {field: order_number, kind: order_number, format: "FF#####"}
      - id: reason
        say: What is wrong with {order_number}?
        buttons:
          - {label: It is damaged, go_to: damaged}
          - {label: I changed my mind, go_to: changed}
          - {label: Something else, does: person}
      - id: damaged
        say: Where can we reach you?
        ask: {field: email, kind: email, tries: 2}
      - does: hand_over
        department: support
      - id: changed
        say: No problem.
  - id: bye
    title: Goodbye
    questions: [See you, Bye bye]
    steps:
      - say: Bye!
        does: close
  - id: talk-to-person
    title: Talk to somebody
    questions: [I want a human, Let me talk to a person]
    does: hand_over
"""
SMART_MESSAGES = """\
smart_messages:
  - id: cart-help
    when: {time_on_page_seconds: 15}
    if: {page: "*/cart*"}
    then:
      text: {en: Any question about your cart?}
      buttons: [{entry: refunds}]
  - id: idle-help
    when: {idle_seconds: 60}
    then:
      text: {en: Are you still there?}
"""
REPLIES = "replies:\n  - {shortcut: hello, text: {en: Hello}}\n"


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    folder = tmp_path / "shop"
    files = {
        "bot_scenarios/en/bot.yaml": BOT,
        "bot_scenarios/en/entries.yaml": ENTRIES,
        "bot_scenarios/smart_messages/cart.yaml": SMART_MESSAGES,
        "canned_replies/shared.yaml": REPLIES,
        "canned_replies/sales.yaml": REPLIES,
    }
    write_files(folder, files)
    return folder


@pytest.fixture(scope="session")
def starter_pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("starter")
    for name in ("bot_scenarios", "canned_replies"):
        shutil.copytree(REPOSITORY / name, folder / name)
    return folder


def add(shop: Path, name: str, text: str) -> None:
    """Adds a file to the shop's bot."""
    (shop / "bot_scenarios" / name).write_text(text, encoding="utf-8")
