"""Tags: short words by which the team sorts its conversations. The same word in capitals is the same tag."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from chatserver.domain import limits
from chatserver.domain.card_numbers import mask_card_numbers
from chatserver.domain.plain_text import single_line
from chatserver.mends import Mend, wrong


def clean_tag(text: str) -> str:
    """The text as one line with single blanks; empty if nothing of it can be seen."""
    tag = unicodedata.normalize("NFC", " ".join(single_line(text).split()))
    is_visible = any(character.isprintable() and not character.isspace() for character in tag)
    return mask_card_numbers(tag) if is_visible else ""


def check_tag(place: str, text: str) -> str:
    """The tag that the text is. Raises BadInput if it is none. `place` is its name in messages."""
    tag = clean_tag(text)
    if not 1 <= len(tag) <= limits.TAG_CODE_POINTS:
        raise wrong(place, Mend.WORDS, most=limits.TAG_CODE_POINTS)
    return tag


def fold_tag(tag: str) -> str:
    """What two writings of one tag have in common: neither capitals count nor signs that cannot be seen."""
    letters = (character for character in tag.casefold() if unicodedata.category(character) != "Cf")
    return unicodedata.normalize("NFC", "".join(letters))


def read_tags(texts: Iterable[str]) -> tuple[str, ...]:
    """The tags that the texts are, in the order of their folded words; of two writings of one, the first is kept.

    Raises BadInput that names the text that is none, or if they are too many.
    """
    tags: dict[str, str] = {}
    for number, text in enumerate(texts):
        tag = check_tag(f"tags[{number}]", text)
        tags.setdefault(fold_tag(tag), tag)
    if len(tags) > limits.TAGS:
        raise wrong("tags", Mend.TOO_MANY, most=limits.TAGS)
    return tuple(tags[folded] for folded in sorted(tags))


def are_same(tags: Iterable[str], others: Iterable[str]) -> bool:
    """Whether both are the same set, however each tag is written."""
    return {fold_tag(tag) for tag in tags} == {fold_tag(tag) for tag in others}
