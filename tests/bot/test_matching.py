from __future__ import annotations

import random
import time
from collections.abc import Callable

import numpy as np
import pytest

from chatserver.bot.matching import Matcher
from chatserver.bot.ngrams import character_ngrams, word_ngrams
from chatserver.bot.regression import fit, probabilities
from chatserver.bot.soft_tokens import SoftTokenIndex, WordWeights
from chatserver.bot.tfidf import TfidfIndex

SHOP = {
    "order-status": ["Where is my order?", "Track my parcel", "Has my order been shipped?", "My order is late"],
    "returns": ["How do I return something?", "I want to send it back", "What is your return policy?"],
    "delivery-cost": ["How much is delivery?", "Is shipping free?", "What does postage cost?"],
    "thanks": ["Thanks", "Thank you very much"],
}


@pytest.fixture(scope="module")
def shop() -> Matcher:
    return Matcher(SHOP)


def test_a_phrasing_word_for_word_is_certain(shop: Matcher) -> None:
    match = shop.match("IS SHIPPING FREE")
    assert match.is_exact and match.confidence > 0.98
    assert (match.candidates[0].entry_id, match.candidates[0].phrasing) == ("delivery-cost", "Is shipping free?")


@pytest.mark.parametrize(
    ("text", "entry_id"),
    [
        ("wher is my ordr?", "order-status"),
        ("how can i retrun somthing", "returns"),
        ("shiping cost", "delivery-cost"),
        ("thx thank u", "thanks"),
    ],
)
def test_typing_errors_do_not_hide_the_entry(shop: Matcher, text: str, entry_id: str) -> None:
    assert shop.match(text).candidates[0].entry_id == entry_id


def test_candidates_come_best_first_with_the_phrasing_that_matched(shop: Matcher) -> None:
    match = shop.match("where is my parcel")
    scores = [candidate.score for candidate in match.candidates]
    assert len(scores) == 3 and scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores) and scores[0] == pytest.approx(match.confidence)
    assert all(candidate.phrasing in SHOP[candidate.entry_id] for candidate in match.candidates)


def test_confidence_is_low_for_what_no_entry_knows(shop: Matcher) -> None:
    for text in ("what is the weather tomorrow", "sing me a song", "qwertz uiop"):
        assert shop.match(text).confidence < 0.5, text


@pytest.mark.parametrize("text", ["", "🙈", "?!", "سفارش", "\u202e", "\0"])
def test_nothing_alike_gives_no_candidates(shop: Matcher, text: str) -> None:
    match = shop.match(text)
    assert match.candidates == () and match.confidence == 0.0


def test_a_phrasing_of_two_entries_is_not_taken_for_certain() -> None:
    match = Matcher({"a": ["help me", "one"], "b": ["help me", "two"]}).match("help me")
    assert not match.is_exact and match.confidence < 0.85


def test_a_matcher_without_phrasings_matches_nothing() -> None:
    for phrasings in ({}, {"a": []}, {"a": ["🙈"]}):
        assert Matcher(phrasings).match("anything").candidates == ()


def test_a_lone_entry_does_not_answer_everything() -> None:
    alone = Matcher({"returns": SHOP["returns"]})
    assert alone.match("how do i return something").confidence > 0.85
    assert alone.match("what is the weather like").confidence < 0.5


def test_georgian_typed_in_latin_letters_finds_the_georgian_phrasing() -> None:
    georgian = Matcher({"order": ["სად არის ჩემი შეკვეთა", "ამანათი როდის მოვა"], "cost": ["რა ღირს მიწოდება", "ფასი"]})
    assert georgian.match("sad aris chemi shekveta").is_exact


def test_an_order_number_does_not_hide_the_question(shop: Matcher) -> None:
    plain, numbered = shop.match("where is my parcel"), shop.match("where is my parcel FF-12345")
    assert numbered.candidates[0].entry_id == "order-status"
    assert numbered.confidence == pytest.approx(plain.confidence, abs=0.05)


def test_a_number_that_a_phrasing_knows_counts() -> None:
    phones = Matcher({"old": ["battery of the x100"], "new": ["battery of the x200"]})
    assert phones.match("which battery has the x200").candidates[0].entry_id == "new"


def test_a_text_that_says_no_is_less_sure_of_an_entry_that_does_not(shop: Matcher) -> None:
    said_no = shop.match("I cannot track my parcel").features
    asked = shop.match("can I track my parcel").features
    assert said_no is not None and asked is not None and (said_no.is_denied, asked.is_denied) == (1.0, 0.0)


def test_word_pairs_show_what_matched_what(shop: Matcher) -> None:
    pairs = shop.word_pairs("my parcl FF123", "order-status")
    assert [(pair.word, pair.phrasing_word) for pair in pairs] == [("parcel", "parcel"), ("my", "my")]
    assert sum(pair.weight for pair in pairs) == pytest.approx(1.0) and pairs[0].alike == pytest.approx(1.0)
    assert shop.word_pairs("my parcel", "gone") == () and shop.word_pairs("?!", "order-status") == ()


def test_entries_with_few_phrasings_are_not_swallowed_by_one_with_many() -> None:
    many = [f"where is my {thing} order" for thing in ("red", "blue", "first", "last", "big", "small", "new", "old")]
    uneven = Matcher({"order-status": many * 5, "cancel": ["cancel my order"], "gift": ["wrap it as a gift"]})
    assert uneven.match("please cancel the order").candidates[0].entry_id == "cancel"
    assert uneven.match("can you gift wrap").candidates[0].entry_id == "gift"


def test_a_large_shop_is_matched_by_its_nearest_phrasings() -> None:
    phrasings = made_up_shop(entries=250, phrasings=9) | SHOP
    large = Matcher(phrasings)
    assert large.match("wher is my ordr?").candidates[0].entry_id == "order-status"
    assert large.match("is shipping free").is_exact
    assert large.match("qwertz uiop").confidence < 0.5


@pytest.mark.parametrize(
    "text",
    [
        "\u202e\u2066where\u202c is \u200bmy\ufeff order",
        "где mein 注文 سفارش הזמנה შეკვეთა",
        "👨‍👩‍👧🇬🇪" * 100,
        "\ud800 lone",
        "0" * 300,
        "a b " * 75,
        " ".join(f"word{number}" for number in range(60)),
        "ordr retrun delivry shiping postge polcy " * 7,
    ],
)
def test_odd_text_is_matched_within_60_milliseconds(shop: Matcher, text: str) -> None:
    fresh = Matcher(SHOP)
    started = time.process_time()
    fresh.match(text)
    assert time.process_time() - started < 3 * 0.06


@pytest.mark.parametrize(
    "text",
    ["x" * 1_000_000, "order " * 200_000, "a" + "\u0300\u0316" * 2_000, "ﷺ" * 4_000, "?!" * 2_000, "ab " * 1_000],
)
def test_hostile_text_is_matched_within_60_milliseconds(shop: Matcher, text: str) -> None:
    shop.match("warm up")
    started = time.process_time()
    shop.match(text)
    assert time.process_time() - started < 3 * 0.06


def test_a_question_takes_below_5_milliseconds_with_250_phrasings() -> None:
    matcher = Matcher(made_up_shop(entries=50, phrasings=5))
    durations = []
    for number in range(50):
        started = time.process_time()
        matcher.match(f"please tell me about word{number} and word{number * 3}")
        durations.append(time.process_time() - started)
    assert sorted(durations)[25] < 3 * 0.005


def test_a_question_to_a_shop_of_words_all_alike_is_quick() -> None:
    matcher = Matcher({f"e{n}": [f"{a}ordering {b}orders" for a in "abcdefgh" for b in "stuvwxyz"] for n in range(4)})
    started = time.process_time()
    matcher.match("ordering orders orderings order ordred")
    assert time.process_time() - started < 3 * 0.06


def test_fitting_500_phrasings_is_quick() -> None:
    phrasings = made_up_shop(entries=50, phrasings=10)
    started = time.process_time()
    Matcher(phrasings)
    assert time.process_time() - started < 3 * 0.5


def made_up_shop(entries: int, phrasings: int) -> dict[str, list[str]]:
    chance = random.Random(7)
    return {
        f"entry-{entry}": [
            " ".join(f"word{chance.randrange(entries * 4)}" for _ in range(5)) + f" topic{entry}"
            for _ in range(phrasings)
        ]
        for entry in range(entries)
    }


@pytest.mark.parametrize("cut", [character_ngrams, word_ngrams])
def test_tfidf_is_1_for_the_same_text_and_0_for_another(cut: Callable[[str], list[str]]) -> None:
    index = TfidfIndex(["where is my order", "xyz"], cut)
    assert index.similarity("where is my order").tolist() == pytest.approx([1.0, 0.0])
    assert index.similarity("qq").tolist() == [0.0, 0.0]


def test_ngrams_stay_within_words() -> None:
    assert list(character_ngrams("ab")) == [" a", "ab", "b ", " ab", "ab ", " ab "]
    assert list(word_ngrams("a b c")) == ["a", "b", "c", "a b", "b c"]


def test_soft_tokens_forgive_long_words_but_not_short_ones() -> None:
    phrasings = ["order", "my", "no"]
    index = SoftTokenIndex(phrasings, WordWeights(phrasings))
    assert index.match("ordr").similarity[0] > 0.5
    assert index.match("me").similarity.max() == 0
    assert index.match("order").known_share == pytest.approx(1.0)
    assert index.match("").known_share == 0


def test_the_regression_learns_which_phrasings_are_evidence() -> None:
    kernel = np.array([[1, 0.8, 0], [0.8, 1, 0], [0, 0, 1]], np.float32)
    weights = fit(kernel, np.array([0, 0, 1], np.int32), 2)
    learnt = probabilities(kernel @ weights)
    assert learnt.argmax(axis=1).tolist() == [0, 0, 1] and learnt.max(axis=1).min() > 0.9
    assert weights.dtype == np.float32
