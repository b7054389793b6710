from __future__ import annotations

from pathlib import Path

import pytest

from chatserver.content.loader import load
from chatserver.rehearsal.result import Result
from chatserver.rehearsal.runner import run


@pytest.mark.parametrize(
    ("test", "happened"),
    [
        ("{say: wher is my ordr?, expect: {answer: order-status}}", "answer order-status"),
        ("{say: where is my refnd, expect: {suggest: [order-status, refunds]}}", "suggest order-status, refunds"),
        ("{say: asdf qwerty, expect: {hand_over: true}}", "hand over"),
        ("{say: I want to talk to a human, given: {people: none}, expect: {hand_over: true}}", "hand over"),
        ("{say: Are you a bot?, given: {people: away}, expect: {answer: are-you-a-bot}}", "answer are-you-a-bot"),
    ],
)
def test_an_expected_answer_passes(samples: Path, test: str, happened: str) -> None:
    result = play(samples, "en", test)
    assert result.has_passed and result.happened == happened


@pytest.mark.parametrize(
    ("test", "expected", "happened"),
    [
        ("{say: thanks, expect: {hand_over: true}}", "hand over", "answer thanks"),
        ("{say: thanks, expect: {suggest: [thanks]}}", "suggest thanks", "answer thanks"),
        ("{say: asdf qwerty, expect: {answer: thanks}}", "answer thanks", "hand over"),
        ("{say: where is my refnd, expect: {suggest: [thanks]}}", "suggest thanks", "suggest refunds, order-status"),
    ],
)
def test_another_answer_fails_and_is_told(samples: Path, test: str, expected: str, happened: str) -> None:
    result = play(samples, "en", test)
    assert not result.has_passed
    assert result.expected == expected and result.happened.startswith(happened) and result.why


@pytest.mark.parametrize(
    ("test", "happened"),
    [
        ("{page: /cart, wait_seconds: 15, expect: {smart_message: cart-help}}", "smart message cart-help"),
        ("{page: /cart, wait_seconds: 14.9, expect: {nothing: true}}", "nothing"),
        ("{page: /product/mug, wait_seconds: 60, expect: {smart_message: product-idle}}", "smart message product-idle"),
    ],
)
def test_an_expected_smart_message_passes(samples: Path, test: str, happened: str) -> None:
    result = play(samples, "smart_messages", test)
    assert result.has_passed and result.happened == happened


def test_another_smart_message_fails_and_is_told(samples: Path) -> None:
    result = play(samples, "smart_messages", "{page: /cart, wait_seconds: 20, expect: {nothing: true}}")
    assert result.lines() == [
        "bot_scenarios/smart_messages/only.yaml:2:5: 20 seconds on /cart",
        "  - expected: nothing",
        "  + happened: smart message cart-help",
    ]


def play(samples: Path, folder: str, test: str) -> Result:
    path = samples / "bot_scenarios" / folder / "only.yaml"
    path.write_text(f"tests:\n  - {test}\n", encoding="utf-8")
    return next(result for result in run(load(samples)) if result.place.file.endswith("only.yaml"))
