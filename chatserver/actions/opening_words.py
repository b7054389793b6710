"""Says in each language when the shop opens next, as it fits after "we are back"."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from chatserver.actions.shop_time import Opening, write_time

_WEEK_DAYS = 7
_PERSIAN_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


def describe_opening(opening: Opening | None, language: str) -> str:
    """Such as "Monday at 09:00"; English for a language without words here, empty if there is no opening.

    The first call loads the names of days: off the event loop, please.
    """
    if opening is None:
        return ""
    return _LANGUAGES.get(language, _english)(opening)


def describe_in_every_language(opening: Opening | None) -> dict[str, str]:
    """The same by language, for all that have words here; empty if there is no opening."""
    return {language: describe(opening) for language, describe in _LANGUAGES.items()} if opening is not None else {}


def _english(opening: Opening) -> str:
    known = ("today", "tomorrow", "{weekday}", "on {month} {day}")
    return f"{_when(opening, 'en', known)} at {write_time(opening.minute)}"


def _persian(opening: Opening) -> str:
    known = ("امروز", "فردا", "{weekday}", "{day} {month}")
    clock = f"{opening.minute // 60}:{opening.minute % 60:02}"
    return f"{_when(opening, 'fa', known)} ساعت {clock}".translate(_PERSIAN_DIGITS)


def _hebrew(opening: Opening) -> str:
    return (
        f"{_when(opening, 'he', ('היום', 'מחר', 'ב{weekday}', 'ב־{day} ב{month}'))} בשעה {write_time(opening.minute)}"
    )


def _georgian(opening: Opening) -> str:
    """Days and months stand in the dative: ორშაბათი, ორშაბათს."""
    day = _when(opening, "ka", ("დღეს", "ხვალ", "{weekday}", "{day} {month}"))
    named = day.removesuffix("ი") + "ს" if opening.days_ahead not in (0, 1) else day
    return f"{named} {write_time(opening.minute)} საათზე"


def _malay(opening: Opening) -> str:
    day = _when(opening, "ms", ("hari ini", "esok", "pada hari {weekday}", "pada {day} {month}"))
    hour, minute = divmod(opening.minute, 60)
    part = "pagi" if hour < 12 else "tengah hari" if hour < 14 else "petang" if hour < 19 else "malam"
    return f"{day} pukul {hour % 12 or 12}.{minute:02} {part}"


def _when(opening: Opening, language: str, words: tuple[str, str, str, str]) -> str:
    """The day in words for today, for tomorrow, for one within a week, and for a later one or one that is over."""
    if opening.days_ahead in (0, 1):
        return words[opening.days_ahead]
    weekday, month = _names(opening.date, language)
    pattern = words[2] if 0 < opening.days_ahead < _WEEK_DAYS else words[3]
    return pattern.format(weekday=weekday, month=month, day=opening.date.day)


def _names(day: date, language: str) -> tuple[str, str]:
    from babel import Locale  # costs 50 ms, which a process that never says this need not pay

    locale = Locale(language)
    return locale.days["format"]["wide"][day.weekday()], locale.months["format"]["wide"][day.month]


_LANGUAGES: Mapping[str, Callable[[Opening], str]] = {
    "en": _english,
    "fa": _persian,
    "he": _hebrew,
    "ka": _georgian,
    "ms": _malay,
}
