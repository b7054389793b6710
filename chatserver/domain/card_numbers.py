"""Hides payment card numbers before anybody sees or stores them."""

from __future__ import annotations

import re

# 13 to 19 digits of any script, in groups parted by single spaces, dots or dashes.
CANDIDATE = re.compile(r"(?<!\d)\d(?:[ .\u00a0-]?\d){12,18}(?!\d)")
SHOWN_DIGITS = 4


def mask_card_numbers(text: str) -> str:
    """The text with every number that passes the Luhn check (ISO/IEC 7812-1) hidden but for its last four digits."""
    if sum(map(str.isdigit, text)) < 13:
        return text
    return CANDIDATE.sub(lambda found: mask(found[0]) if is_card_number(found[0]) else found[0], text)


def is_card_number(candidate: str) -> bool:
    digits = [int(character) for character in candidate if character.isdigit()]
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[-2::-2])
    return (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0 and len(set(digits)) > 1


def mask(number: str) -> str:
    hidden = sum(map(str.isdigit, number)) - SHOWN_DIGITS
    masked = []
    for character in number:
        if character.isdigit() and hidden > 0:
            masked.append("•")
            hidden -= 1
        else:
            masked.append(character)
    return "".join(masked)
