from __future__ import annotations

import pytest

from chatserver.bot.concepts import Concepts
from chatserver.bot.folding import choose_fold
from chatserver.bot.malay import fold_malay, is_malay
from chatserver.bot.normalise import normalise
from chatserver.bot.persian import join_affixes
from chatserver.bot.spelling import Speller


@pytest.mark.parametrize("written", ["می‌خواهم", "می خواهم", "میخواهم", "مي‌خواهم"])
def test_a_persian_prefix_is_the_same_joined_apart_and_with_a_zwnj(written: str) -> None:
    assert join_affixes(normalise(written)) == "میخواهم"


@pytest.mark.parametrize("written", ["کتاب‌ها", "کتاب ها", "کتابها", "كتاب‌ها"])
def test_a_persian_plural_is_the_same_joined_apart_and_with_a_zwnj(written: str) -> None:
    assert join_affixes(normalise(written)) == "کتابها"


def test_a_written_ezafe_is_left_out() -> None:
    assert join_affixes(normalise("هزینه‌ی ارسال")) == join_affixes(normalise("هزینهٔ ارسال")) == "هزینه ارسال"


def test_other_scripts_keep_their_words() -> None:
    assert join_affixes("where is it") == "where is it"


def test_malay_short_spellings_and_doubled_words_are_folded() -> None:
    assert fold_malay(normalise("sy nk tnya psl barang2, brp hrga?")) == "saya nak tnya pasal barang berapa harga"
    assert fold_malay(normalise("barang-barang")) == fold_malay(normalise("barang2")) == "barang"


def test_malay_is_told_from_its_common_words() -> None:
    assert is_malay(["bila barang saya sampai", "berapa harga"])
    assert not is_malay(["where is my order", "x and u"]) and not is_malay([])


def test_an_unknown_language_gets_the_general_spelling() -> None:
    fold = choose_fold(["როგორ", "გამარჯობა"], "tlh")
    assert fold("როგორ") == "როგორ" and fold("x") == "x"


def test_the_language_may_be_named_with_its_country() -> None:
    assert choose_fold([], "ms-MY")("x") == "tidak"
    assert choose_fold([], "ka_GE")("შ") == "sh"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("wher is my ordr", "where is my order"),
        ("can i retrun it", "can i return it"),
        ("whereis my order", "where is my order"),
        ("where is my or der", "where is my order"),
        ("me no hot", "me no hot"),
        ("my hta is lte", "my hat is late"),
        ("1234567", "1234567"),
        ("", ""),
    ],
)
def test_the_speller_mends_with_the_words_of_the_shop(typed: str, meant: str) -> None:
    speller = Speller(["where is my order", "can i return it", "my hat 1234568", "is it late"])
    assert speller.mend(typed) == meant


def test_words_that_mean_the_same_share_a_concept() -> None:
    concepts = Concepts(normalise, set("abcdefghijklmnopqrstuvwxyz"))
    assert set(concepts.of_word("reimbursed")) & set(concepts.of_word("refund"))
    assert set(concepts.of_word("dihantar")) & set(concepts.of_word("delivered"))
    assert concepts.of_word("xyzzy") == ()


def test_a_shop_knows_concepts_in_its_own_scripts_only() -> None:
    assert Concepts(normalise, set("abc")).of_word("سفارش") == ()
    assert Concepts(normalise, set("س")).of_word("سفارش") != ()


def test_a_text_that_says_no_is_noticed_in_every_language() -> None:
    concepts = Concepts(normalise, {*"cnt", *"ن", *"ל", *"არ"})
    for text in ("i cannot join", "نمیتوانم", "לא עובד", "არ მუშაობს", "tidak boleh"):
        assert concepts.is_negative(normalise(text)), text
    assert not concepts.is_negative("join")
