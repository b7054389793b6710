"""Questions nobody answered are brought together when they ask the same."""

from __future__ import annotations

import random
import time

from chatserver.bot.misses import Wording, group_misses
from chatserver.domain.events import Candidate
from chatserver.domain.limits import TEXT_CODE_POINTS
from chatserver.domain.misses import Miss

WORDS = ("curtains", "tent", "rent", "price", "lamp", "shelf", "warm", "cold", "blue", "green", "have", "you", "do")


def miss(number: int, text: str, *candidates: Candidate) -> Miss:
    return Miss(f"miss-{number:04d}", "site", f"chat-{number}", 1, "en", text, "unanswered", candidates, 1_000 + number)


def misses(*texts: str) -> list[Miss]:
    return [miss(number, text) for number, text in enumerate(texts)]


def grouped(found: list[Miss]) -> list[set[str]]:
    return [{each.text for each in group.misses} for group in group_misses(found, 100)]


def test_the_same_question_in_other_words_is_one_group_and_another_question_is_another() -> None:
    found = misses(
        "do you sell curtains?",
        "can i rent a tent",
        "do you also sell curtains",
        "Do you sell courtains",
        "curtains: do you sell them",
        "can I rent a tent from you?",
    )
    assert grouped(found) == [
        {"do you sell curtains?", "do you also sell curtains", "Do you sell courtains", "curtains: do you sell them"},
        {"can i rent a tent", "can I rent a tent from you?"},
    ]


def test_it_works_for_words_of_other_scripts() -> None:
    persian = misses("پرده هم دارید؟", "پرده دارید", "آیا پرده دارید", "چادر اجاره می‌دهید")
    hebrew = misses("וילונות יש לכם?", "יש לכם וילונות", "אפשר לשכור אוהל")
    assert grouped(persian) == [{"پرده هم دارید؟", "پرده دارید", "آیا پرده دارید"}, {"چادر اجاره می‌دهید"}]
    assert grouped(hebrew) == [{"וילונות יש לכם?", "יש לכם וילונות"}, {"אפשר לשכור אוהל"}]


def test_spelling_that_the_bot_does_not_see_makes_no_other_wording() -> None:
    [group] = group_misses(misses("Curtains?", "curtains", "CURTAINS!!", "curtains please"), 100)
    assert group.wordings == (Wording("CURTAINS!!", 3), Wording("curtains please", 1))
    assert group.name == "CURTAINS!!"


def test_the_name_is_the_wording_that_has_most_in_common_with_the_others() -> None:
    [group] = group_misses(
        misses("curtains for my new living room, do you sell curtains", "sell curtains", "do you sell curtains"), 100
    )
    assert group.name == "do you sell curtains"


def test_misses_are_shown_newest_first() -> None:
    [group] = group_misses(misses("curtains", "curtains?", "the curtains"), 100)
    assert [each.at for each in group.misses] == [1_002, 1_001, 1_000]


def test_candidates_are_those_of_the_whole_group() -> None:
    [group] = group_misses(
        [
            miss(1, "curtains", Candidate("sizes", "what sizes", 0.2), Candidate("stock", "in stock?", 0.1)),
            miss(2, "curtains?", Candidate("stock", "is it in stock", 0.24), Candidate("returns", "return", 0.01)),
            miss(3, "the curtains", Candidate("stock", "in stock?", 0.2), Candidate("gifts", "gift", 0.02)),
        ],
        100,
    )
    assert [(each.entry_id, each.phrasing, round(each.score, 3)) for each in group.candidates] == [
        ("stock", "is it in stock", 0.18),
        ("sizes", "what sizes", 0.067),
        ("gifts", "gift", 0.007),
    ]


def test_the_order_in_which_they_come_makes_no_difference() -> None:
    chance = random.Random(7)
    found = misses(*(" ".join(chance.choices(WORDS, k=chance.randint(2, 5))) for _ in range(200)))
    shuffled = found[:]
    chance.shuffle(shuffled)
    assert group_misses(found, 100) == group_misses(shuffled, 100)


def test_every_miss_is_in_one_group() -> None:
    chance = random.Random(8)
    found = misses(*(" ".join(chance.choices(WORDS, k=chance.randint(1, 6))) for _ in range(300)))
    ids = [each.id for group in group_misses(found, 1_000) for each in group.misses]
    assert sorted(ids) == [each.id for each in found]


def test_only_the_largest_groups_are_described() -> None:
    groups = group_misses(misses("curtains", "tent", "curtains?", "lamp", "lamp!", "lamp…"), 2)
    assert [group.name for group in groups] == ["lamp…", "curtains?"]


def test_no_misses_make_no_group_and_hostile_ones_do_no_harm() -> None:
    assert group_misses([], 100) == []
    hostile = ["", "🙈", "a\u0301\u0316" * (TEXT_CODE_POINTS // 3), "x" * TEXT_CODE_POINTS, "\u202eabc", "ﷺ" * 300]
    assert sum(len(group.misses) for group in group_misses(misses(*hostile), 100)) == len(hostile)


def test_two_thousand_different_questions_are_grouped_in_a_moment() -> None:
    chance = random.Random(9)
    found = misses(*{" ".join(chance.choices(WORDS, k=chance.randint(5, 9))) for _ in range(2_000)})
    started = time.process_time()
    assert group_misses(found, 100)
    assert time.process_time() - started < 0.9  # three times what it may take
