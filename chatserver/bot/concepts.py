"""Words that mean much the same, so that "refund" can find "money back" and a Persian "بسته" a parcel.

`concepts.txt` holds one concept a line: everyday and shop words of English, Persian, Hebrew, Georgian and Malay,
written by hand; a word that ends in `*` stands for every word that begins with it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from functools import lru_cache
from importlib.resources import files

_LONGEST_ENDING = 6  # letters after a stem that may still be its ending
_SHORTEST_STEM = 3
_REMEMBERED_WORDS = 20_000
_MARK = "§"  # no normalised word has it
_NEGATION = "not"  # a word of the concept of saying no

_HEBREW_PREFIXES = "והבלמשכ"
_LATIN_PREFIXES = ("memper", "meng", "meny", "mem", "men", "me", "peng", "pem", "pen", "pe", "ber", "di", "ter", "ke")
_LATIN_SUFFIXES = ("kannya", "nya", "kan", "lah", "kah", "an", "ku", "mu", "i")
_PERSIAN_PREFIXES = ("نمی", "می", "ب", "ن")


class Concepts:
    """The concepts as words that `fold` brought to one spelling.

    Of their words only those count that begin with one of `letters`: a shop that writes no Persian answers none.
    """

    def __init__(self, fold: Callable[[str], str], letters: Collection[str]) -> None:
        self._words: dict[str, tuple[str, ...]] = {}
        self._stems: dict[str, tuple[str, ...]] = {}
        self._negation = ""
        for number, line in enumerate(_lines()):
            name = f"{_MARK}{number}"
            words = line.split()
            if _NEGATION in words:
                self._negation = name
            for word in words:
                folded = fold(word.rstrip("*")).replace(" ", "")
                if folded[:1] in letters:
                    known = self._stems if word.endswith("*") else self._words
                    known[folded] = (*known.get(folded, ()), name)
        self._remembered = lru_cache(_REMEMBERED_WORDS)(self._find)

    @property
    def words(self) -> set[str]:
        """Every word that stands in a concept; of those that begin alike, what they begin with."""
        return {*self._words, *self._stems}

    def is_negative(self, folded: str) -> bool:
        """Whether a word of the text says no."""
        return any(self._negation in self.of_word(word) for word in folded.split())

    def of_text(self, folded: str) -> Iterator[str]:
        """The name of each concept in a text, in the order of its words."""
        for word in folded.split():
            yield from self._remembered(word)

    def of_word(self, folded: str) -> tuple[str, ...]:
        """The names of the word's concepts; none for a word that stands in no concept."""
        return self._remembered(folded)

    def _find(self, word: str) -> tuple[str, ...]:
        return next((found for form in _forms(word) if (found := self._look_up(form))), ())

    def _look_up(self, word: str) -> tuple[str, ...]:
        if word in self._words:
            return self._words[word]
        shortest = max(_SHORTEST_STEM, len(word) - _LONGEST_ENDING)
        for end in range(len(word), min(shortest, len(word)) - 1, -1):
            if word[:end] in self._stems:
                return self._stems[word[:end]]
        return ()


@lru_cache(1)
def _lines() -> tuple[str, ...]:
    return tuple(files("chatserver.bot").joinpath("concepts.txt").read_text("utf-8").splitlines())


def _forms(word: str) -> Iterator[str]:
    """The word, then what is left of it without what its language puts before and behind."""
    yield word
    if "א" <= word[:1] <= "ת":
        yield from _without_hebrew_prefixes(word)
    elif "ء" <= word[:1] <= "ی":
        yield from _without(word, _PERSIAN_PREFIXES)
    else:
        without_prefix = [word, *_without(word, _LATIN_PREFIXES)]
        yield from without_prefix[1:]
        for form in without_prefix:
            yield from (
                form[: -len(suffix)]
                for suffix in _LATIN_SUFFIXES
                if form.endswith(suffix) and len(form) - len(suffix) >= _SHORTEST_STEM
            )


def _without(word: str, prefixes: tuple[str, ...]) -> Iterator[str]:
    for prefix in prefixes:
        if word.startswith(prefix) and len(word) - len(prefix) >= _SHORTEST_STEM:
            yield word[len(prefix) :]


def _without_hebrew_prefixes(word: str) -> Iterator[str]:
    for end in range(1, len(word) - 1):
        if word[end - 1] not in _HEBREW_PREFIXES:
            return
        yield word[end:]
