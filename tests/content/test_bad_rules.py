"""Every mistake in a smart message or a notice leads to file:line:column, what is wrong and how to mend it."""

from __future__ import annotations

from pathlib import Path

import pytest

from chatserver.content.loader import load
from chatserver.content.problems import ContentErrors

FILE = "bot_scenarios/smart_messages/rules.yaml"
RULE = """\
smart_messages:
  - id: hello
    when: {idle_seconds: 60}
    if:
      page: "/cart"
    limits: {visit: 2}
    then:
      text: {en: Hello}
"""
WHEN, PAGE, LIMITS, TEXT = "{idle_seconds: 60}", 'page: "/cart"', "{visit: 2}", "text: {en: Hello}"
NOTICE = "notices:\n  - id: late\n    text: {en: Late}\n"

# What is changed in the rule, where the error must stand, and what it must say of the mistake and the mend.
BAD_RULES = [
    # the format of before
    ("    limits: {visit: 2}", '    page: "/cart"', "6:5", "`page` is not a key", "write it below `if:`"),
    ("    limits: {visit: 2}", "    idle_seconds: 60", "6:5", "`idle_seconds` is not", "write it below `when:`"),
    ("    limits: {visit: 2}", "    text: {en: x}", "6:5", "`text` is not a key", "write it below `then:`"),
    ("    limits: {visit: 2}", "    buttons: [{does: person}]", "6:5", "`buttons` is not", "write it below `then:`"),
    ("    limits: {visit: 2}", "    limit: {visit: 2}", "6:5", "`limit` is not a key", "write `limits`"),
    # when
    (f"    when: {WHEN}\n", "", "2:5", "`when` is missing", "add a line"),
    (WHEN, "{}", "3:11", "exactly one thing", "idle_seconds: 60"),
    (WHEN, "{idle_seconds: 60, scroll_percent: 70}", "3:11", "exactly one thing", "one key with its value"),
    (WHEN, "idle_seconds", "3:11", "exactly one thing", "idle_seconds: 60"),
    (WHEN, "leaving", "3:11", "exactly one thing", "exit_intent"),
    (WHEN, "[exit_intent]", "3:11", "exactly one thing", "one of the words"),
    (WHEN, "{idle_secnds: 60}", "3:12", "`idle_secnds`", "write `idle_seconds`"),
    (WHEN, "{idle_seconds: -1}", "3:26", "from 0 to 86400: -1", "write a number"),
    (WHEN, "{idle_seconds: 86401}", "3:26", "86401", "from 0 to 86400"),
    (WHEN, '{idle_seconds: "60"}', "3:26", "60", "without quotes"),
    (WHEN, "{scroll_percent: 0}", "3:28", "from 1 to 100", "write a number"),
    (WHEN, "{scroll_percent: 101}", "3:28", "from 1 to 100", "write a number"),
    (WHEN, "{event: []}", "3:19", "a list stands", "write a text"),
    (WHEN, "{event: " + "x" * 65 + "}", "3:19", "65 characters", "within 64"),
    # if
    (PAGE, "pages: /cart", "5:7", "`pages`", "write `page`"),
    (PAGE, "page: cart", "5:13", "not the path of a page", "begin with /"),
    (PAGE, "page: []", "5:13", "the list is empty", "add an item"),
    ('if:\n      page: "/cart"', "if: {}", "4:9", "says nothing", "page, cart"),
    (PAGE, "cart: full", "5:13", "`full` is not known", "filled, empty"),
    (PAGE, "cart_total: 20", "5:19", "a single text", "a group"),
    (PAGE, "cart_total: {}", "5:19", "no number", "at_least: 20"),
    (PAGE, "cart_total: {at_least: 80, at_most: 20}", "5:43", "20 is less than 80", "the larger one"),
    (PAGE, 'cart_total: {at_least: "$20"}', "5:30", "$20", "write a number"),
    (PAGE, "visits: {at_leats: 2}", "5:16", "`at_leats`", "write `at_least`"),
    (PAGE, "utm: {utm_source: news}", "5:13", "utm_ once more", "write `source`"),
    (PAGE, "utm: {}", "5:12", "the group is empty", "add a line"),
    (PAGE, "utm: newsletter", "5:12", "a single text", "a group"),
    (PAGE, "attribute: {plan: 3}", "5:25", "3 without quotes", 'write "3"'),
    (PAGE, "attribute: {" + "x" * 65 + ": a}", "5:86", "cannot be a name", "1 to 64"),
    (PAGE, "device: mobile", "5:15", "`mobile`", "desktop, tablet, phone"),
    (PAGE, "identified: maybe", "5:19", "`maybe`", "true, false"),
    (PAGE, "weekday: [mon, tues]", "5:22", "`tues`", "mon, tue"),
    (PAGE, "weekday: monday", "5:16", "`monday`", "mon, tue"),
    (PAGE, "time: 9-12", "5:13", "`9-12`", "09:00-17:30"),
    (PAGE, 'time: ["09:00-12:00", "14:00-25:00"]', "5:29", "`14:00-25:00`", "24:00"),
    (PAGE, 'time: "22:00-06:00"', "5:13", "06:00 is not after 22:00", '"22:00-24:00", "00:00-06:00"'),
    (PAGE, "language: de", "5:17", "`de`", "en, fa"),
    (PAGE, "all: {open: true}", "5:12", "a group stands", "a list"),
    (PAGE, "any: [{opne: true}]", "5:14", "`opne`", "write `open`"),
    (PAGE, "not: {}", "5:12", "says nothing", "write one of"),
    # the rest of when it speaks
    (f"limits: {LIMITS}", "delay_seconds: soon", "6:20", "soon", "from 0 to 86400"),
    (f"limits: {LIMITS}", "from: 24.12.2026", "6:11", "not a day", "2026-12-24"),
    (f"limits: {LIMITS}", "from: 2026-12-26\n    until: 2026-12-01", "7:12", "lies before", "the later day"),
    (LIMITS, "{}", "6:13", "no limit", "page, visit, visitor, day"),
    (LIMITS, "{week: 1}", "6:14", "`week`", "the keys here are: page"),
    (LIMITS, "{visit: 0}", "6:21", "from 1 to 1000: 0", "a whole number"),
    (LIMITS, "{day: 1.5}", "6:19", "1.5", "a whole number"),
    (LIMITS, "{visitor: 1001}", "6:23", "1001", "a whole number"),
    (f"limits: {LIMITS}", "goal_hours: 721", "6:17", "from 1 to 720", "write a number"),
    (f"limits: {LIMITS}", "paused: maybe", "6:13", "`maybe`", "true, false"),
    (f"limits: {LIMITS}", "title: " + "x" * 81, "6:12", "81 characters", "within 80"),
    # then
    (f"    then:\n      {TEXT}\n", "", "2:5", "`then` is missing", "add a line"),
    (TEXT, "text: {}", "8:13", "no language", "en: …"),
    (TEXT, "text: Hello", "8:13", "a single text", "a group"),
    (TEXT, "sound: true", "8:7", "`text` is missing", "add a line"),
    (TEXT, "text: {en: " + "x" * 301 + "}", "8:18", "301 characters", "within 300"),
    (TEXT, "text: {en: 'Hi {first_name}'}", "8:18", "{first_name} may not be known", "{first_name|…}"),
    (TEXT, "text: {en: 'Hi {name|you}'}", "8:18", "{name|you} is not a placeholder", "{first_name|…}"),
    (TEXT, "text: {en: 'Hi {operator_name}'}", "8:18", "not a placeholder", "{shop_name}"),
    (TEXT, "text: {en: 'From {shop_name|us}'}", "8:18", "not a placeholder", "{shop_name}"),
    (TEXT, "text: {en: 'Use {code}'}", "8:18", "{code} is not a placeholder", "{shop_name}"),
    (TEXT, "text: {en: 'Until {code_until|soon}'}", "8:18", "{code_until|soon} is not", "{shop_name}"),
    (TEXT, f"{TEXT}\n      code: 10 percent", "9:13", "cannot be a code", "digits"),
    (TEXT, f"{TEXT}\n      code: 2026", "9:13", "without quotes", 'write "2026"'),
    (TEXT, f"{TEXT}\n      code: {{}}", "9:13", "a fixed one or comes from a list", "list: NAME"),
    (TEXT, f"{TEXT}\n      code: {{fixed: A, list: b}}", "9:13", "a fixed one or", "list: NAME"),
    (TEXT, f"{TEXT}\n      code: {{list: b, until: 2026-12-01}}", "9:30", "a last day of its own", "delete it"),
    (TEXT, f"{TEXT}\n      code: {{fixed: A, until: soon}}", "9:31", "`soon` is not a day", "2026-12-24"),
    (TEXT, f"{TEXT}\n      as: Maya Smith", "9:11", "cannot be a login", "the login of an operator"),
    (TEXT, f"{TEXT}\n      open: window", "9:13", "`window`", "bubble, panel"),
    (TEXT, f"{TEXT}\n      sound: loud", "9:14", "`loud`", "true, false"),
    (TEXT, f"{TEXT}\n      start: gone", "9:14", "no entry `gone`", "exists"),
    (TEXT, f"{TEXT}\n      start: returns\n      department: sales", "10:19", "not to both", "delete one"),
    (TEXT, f"{TEXT}\n      buttons: [{{does: person}}, {{does: person}}, {{does: x}}]", "9:49", "2 buttons", "delete"),
    (WHEN, "{unanswered_seconds: 60}", "9:14", "has no `sound`", "delete it"),
]  # fmt: skip
BAD_NOTICES = [
    ("id: late", "name: late", "2:5", "`id` is missing", "add a line"),
    ("{en: Late}", "{en: 'Late, {visitor_name}'}", "3:16", "not a placeholder", "{shop_name}"),
    ("{en: Late}", "{en: " + "x" * 201 + "}", "3:16", "201 characters", "within 200"),
    ("{en: Late}", "{fa: x}", "2:9", "no bot in the language fa", "delete that text"),
    ("    text", "    if: {opne: true}\n    text", "3:10", "`opne`", "write `open`"),
    ("    text", "    until: soon\n    text", "3:12", "not a day", "2026-12-24"),
    ("    text: {en: Late}\n", "    text: {en: A}\n  - id: late\n    text: {en: B}\n", "4:9", "is taken in", "another"),
]


def errors_of(folder: Path, text: str) -> list[str]:
    path = folder / FILE
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentErrors) as raised:
        load(folder)
    return [error.message for error in raised.value.errors]


def changed(text: str, old: str, new: str) -> str:
    assert text.count(old) == 1
    return text.replace(old, new)


@pytest.mark.parametrize(("old", "new", "place", "what", "mend"), BAD_RULES)
def test_a_mistake_in_a_smart_message_is_reported(
    folder: Path, old: str, new: str, place: str, what: str, mend: str
) -> None:
    rule = changed(RULE, old, new) + ("      sound: true\n" if "unanswered" in new else "")
    fitting = [message for message in errors_of(folder, rule) if message.startswith(f"{FILE}:{place}: ")]
    assert any(what in message and mend in message for message in fitting), errors_of(folder, rule)


@pytest.mark.parametrize(("old", "new", "place", "what", "mend"), BAD_NOTICES)
def test_a_mistake_in_a_notice_is_reported(folder: Path, old: str, new: str, place: str, what: str, mend: str) -> None:
    notice = changed(NOTICE, old, new)
    fitting = [message for message in errors_of(folder, notice) if message.startswith(f"{FILE}:{place}: ")]
    assert any(what in message and mend in message for message in fitting), errors_of(folder, notice)


def test_a_smart_message_of_the_format_of_before_says_where_everything_stands_now(folder: Path) -> None:
    old = '{id: a, page: "/cart", time_on_page_seconds: 15, text: {en: Hi}, buttons: [{does: person}]}'
    messages = errors_of(folder, f"smart_messages:\n  - {old}\n")
    for key, group in (("page", "if"), ("time_on_page_seconds", "when"), ("text", "then"), ("buttons", "then")):
        assert any(f"`{key}` is not a key of this group; write it below `{group}:`" in each for each in messages)


@pytest.mark.parametrize("text", ["quiet_seconds: -1\n", "quiet_seconds: 86401\n", "quiet_seconds: 'x'\n"])
def test_a_wrong_quiet_time_is_reported(folder: Path, text: str) -> None:
    (folder / "bot_scenarios/settings.yaml").write_text(text)
    with pytest.raises(ContentErrors, match=r"settings.yaml:1:16: this is not a number from 0 to 86400"):
        load(folder)
