"""Hides payment card numbers before anybody sees or stores them."""

from __future__ import annotations

import re
from collections.abc import Iterator

DIGIT_RUN = re.compile(r"\d(?:[ .,/\u00a0\n–-]{0,3}\d)+")
SHORTEST, LONGEST = 13, 19  # ISO/IEC 7812-1
UNFINISHED = 12  # so many digits in a draft may become a card number with the next key
SHOWN_DIGITS = 4


def mask_card_numbers(text: str) -> str:
    """The text with every card number hidden but for its last four digits.

    A card number is 13 to 19 digits of any script that pass the Luhn check (ISO/IEC 7812-1), begin and end where a
    group of digits does, and may have an expiry date or a security code behind them.
    """
    return DIGIT_RUN.sub(mask_run, text)


def mask_draft(text: str) -> str:
    """The same for words still being typed: a number that could become a card's is hidden before it is whole."""
    return DIGIT_RUN.sub(lambda found: hide(found[0], positions_of(found[0])) if is_long(found[0]) else found[0], text)


def is_long(run: str) -> bool:
    return len(positions_of(run)) >= UNFINISHED


def mask_run(found: re.Match[str]) -> str:
    run = found[0]
    for positions in card_numbers_in(run):
        run = hide(run, positions)
    return run


def card_numbers_in(run: str) -> Iterator[list[int]]:
    """The positions of the digits of each card number in a run of digits and separators, none overlapping."""
    positions = positions_of(run)
    begins = [at for at, position in enumerate(positions) if at == 0 or positions[at - 1] != position - 1]
    ends = [at - 1 for at in begins[1:]] + [len(positions) - 1]
    free_from = 0
    for begin in begins:
        lengths = [end - begin + 1 for end in reversed(ends) if SHORTEST <= end - begin + 1 <= LONGEST]
        for length in lengths if begin >= free_from else ():
            window = positions[begin : begin + length]
            if passes_luhn([int(run[position]) for position in window]):
                free_from = begin + length
                yield window
                break


def positions_of(run: str) -> list[int]:
    return [position for position, character in enumerate(run) if character.isdecimal()]


def passes_luhn(digits: list[int]) -> bool:
    doubled = (sum(divmod(2 * digit, 10)) for digit in digits[-2::-2])
    return (sum(digits[-1::-2]) + sum(doubled)) % 10 == 0 and len(set(digits)) > 1


def hide(run: str, positions: list[int]) -> str:
    """The run with the digits at these positions hidden but for the last four."""
    hidden = set(positions[:-SHOWN_DIGITS])
    return "".join("•" if position in hidden else character for position, character in enumerate(run))
