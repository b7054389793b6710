"""Tags: short words by which the team sorts its conversations.

The same word in capitals, or from another keyboard with Arabic letters, is the same tag.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable

from chatserver.domain import limits
from chatserver.domain.card_numbers import mask_card_numbers
from chatserver.domain.letters import ARABIC_TO_PERSIAN
from chatserver.domain.plain_text import single_line
from chatserver.mends import Mend, wrong

WRITTEN_CODE_POINTS = 200  # what is longer is no tag even without its blanks; normalising it would cost time


def clean_tag(text: str) -> str:
    """The text as one line with single blanks; empty if nothing of it can be seen."""
    tag = unicodedata.normalize("NFC", " ".join(single_line(text).split()))
    is_visible = any(character.isprintable() and not character.isspace() for character in tag)
    return mask_card_numbers(tag) if is_visible else ""


def check_tag(place: str, text: str) -> str:
    """The tag that the text is. Raises BadInput if it is none. `place` is its name in messages."""
    tag = clean_tag(text) if len(text) <= WRITTEN_CODE_POINTS else ""
    if not fold_tag(tag) or len(tag) > limits.TAG_CODE_POINTS:
        raise wrong(place, Mend.WORDS, most=limits.TAG_CODE_POINTS)
    return tag


def fold_tag(tag: str) -> str:
    """What two writings of one tag have in common: neither capitals count, nor which keyboard has written an Arabic
    letter, nor signs that cannot be seen.
    """
    letters = unicodedata.normalize("NFC", unicodedata.normalize("NFC", tag).casefold())
    seen = (character for character in letters if unicodedata.category(character) != "Cf")
    return " ".join("".join(seen).translate(ARABIC_TO_PERSIAN).split())


def change_tags(standing: Iterable[str], add: Collection[str], remove: Collection[str]) -> tuple[str, ...]:
    """What stands once some were taken away and then others added, in the order of their folded words.

    Of two writings of one tag the first is kept. Raises BadInput that names the text that is none, or if they are too
    many.
    """
    tags = {fold_tag(tag): tag for tag in standing}
    for tag in check_tags("remove", remove):
        tags.pop(fold_tag(tag), None)
    for tag in check_tags("add", add):
        tags.setdefault(fold_tag(tag), tag)
    if len(tags) > limits.TAGS:
        raise wrong("add", Mend.TOO_MANY, most=limits.TAGS)
    return tuple(tags[folded] for folded in sorted(tags))


def check_tags(place: str, texts: Collection[str]) -> list[str]:
    """The tags that the texts are. Raises BadInput if one is none, or if they are more than may stand anywhere."""
    if len(texts) > limits.TAGS:
        raise wrong(place, Mend.TOO_MANY, most=limits.TAGS)
    return [check_tag(f"{place}[{number}]", text) for number, text in enumerate(texts)]


def without(tags: Iterable[str], others: Iterable[str]) -> tuple[str, ...]:
    """Those of the tags that are not among the others, however each is written."""
    folded = {fold_tag(tag) for tag in others}
    return tuple(tag for tag in tags if fold_tag(tag) not in folded)
