"""How to mend what an owner wrote: each sentence stands here once, in English, under a key the console translates."""

from __future__ import annotations

from enum import StrEnum, unique

from chatserver.errors import BadField


@unique
class Mend(StrEnum):
    """What to do about a field. The names are the keys of the console's words (`mend_number`), `{…}` are values.

    Numbers that are seconds have keys of their own, because a screen may show them as minutes.
    """

    UNREADABLE = "the request cannot be understood: {why}"

    NUMBER = "write a number from {least} to {most}"
    NUMBER_OR_ZERO = "write 0, or a number from {least} to {most}"
    SECONDS = "write a number of seconds from {least} to {most}"
    SECONDS_OR_ZERO = "write 0, or a number of seconds from {least} to {most}"
    DAYS = "write a number of days from {least} to {most}, or nothing for good"
    AMOUNT = "write an amount from {least} to {most}, or nothing"
    CLASS = "write a number from {least} to {most}; the highest is served first"
    WORDS = "write 1 to {most} characters"
    TOO_LONG = "write at most {most} characters"
    TOO_MANY = "keep at most {most}"
    TWICE = "{what} stands twice; keep one of the two"

    KEY = "{key} is no key; write 1 to 40 of {signs}"
    LANGUAGE = "{code} is no language; write its code, such as en or fa"
    SAME_NAME = "another department has this name already; write one that tells the two apart"
    NO_WORDS = "write it in at least {language}, the shop's language"
    LOGIN = "write {least} to {most} characters without blanks, like an e-mail address"
    EMAIL = "write it like name@example.com"
    PAGE = "{page} is no page; begin with / or *"

    TOO_MANY_DEPARTMENTS = "a shop has at most {most} departments; remove one first"
    NO_DEPARTMENT = "there is no department {key}; choose one there is"
    CIRCLE = "departments help each other out in a circle; choose another one"
    NO_OPERATOR = "one of them has no account any more; choose from those there are"

    OWN_KIND = "this one is always answered as {kind}; keep that, or ask a question of your own instead"
    NO_PATTERN = "leave it empty; answers of this kind follow none"
    NO_CHOICES = "write at least one answer to choose from"
    NO_CHOICE = "make it a choice, or leave the answers to choose from away"
    NO_PHONE = "ask for a phone number that must be given, or leave the form empty"

    NO_ATTRIBUTE = "name what must have this value"
    ONE_TAG = "write one tag, without commas; for another one make another rule"
    FOR_NOBODY = "say whom it is for: who left an e-mail address, has a cart, an attribute, or a tag"

    NETWORK = "write an address or a network, such as 203.0.113.7 or 203.0.113.0/24"
    OWN_ADDRESS = (
        "this is your own address too; mostly all visitors seem to come from a proxy then: set trusted_proxies; "
        "otherwise block the visitor instead"
    )
    TOO_BROAD = "{network} would keep out far too many people; the number after / must be {least} or more"

    TIME_ZONE = "{zone} is no time zone; choose one such as Europe/London"
    COUNTRY = "no holidays are known for {country}; write a country's two letters, such as GB"
    NO_WEEK = "there are days that differ, or holidays, but no weekly hours; write the hours of the week first"
    TOO_MANY_DAYS = "there are more than {most} days that differ; remove those that have passed"
    DAY = "{day} is no day; write it as year-month-day, such as 2026-12-24"
    TOO_MANY_SPANS = "there are more than {most} times a day; make one of those that touch"
    SPAN = (
        "{opens} to {closes} does not fit; let each time end after it begins and begin after the one before; "
        "a night is two, until 24:00 and from 00:00"
    )
    TIME = "{time} is no time; write it as 09:00, at most 24:00"


def wrong(place: str, mend: Mend, **values: str | int) -> BadField:
    """The refusal of what stands in a place, an empty one for all of it. The values are those that the words name."""
    words = mend.format(**values)
    return BadField(f"{place}: {words}" if place else words, place=place, mend=mend.name.lower(), values=values)
