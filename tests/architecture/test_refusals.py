"""What the server refuses on the pages of the team, and of a chat's tags, is said in every language of the console.

Keys, values and fields are collected from their declarations, so none can be forgotten in a list beside them.
"""

from __future__ import annotations

import ast
import json
import re
import types
from collections.abc import Iterator, Mapping
from pathlib import Path
from string import Formatter
from typing import Any, Literal, get_args, get_origin

import pytest
from msgspec import Struct, structs

from chatserver import errors
from chatserver.actions.department_settings import WrittenDepartment
from chatserver.actions.opening_hours import WEEKDAYS, WrittenHours
from chatserver.domain.departments import DepartmentRules
from chatserver.domain.forms import FormChoice, FormField
from chatserver.domain.routing_settings import PriorityRule, RoutingSettings
from chatserver.mends import Mend, wrong
from chatserver.protocol.commands import TagConversation
from chatserver.web.blocks_page import BlockNetwork
from chatserver.web.team_page import SaveOperator
from tests.architecture.test_rooms import MODULES, PACKAGE, imports, name_of, parse

LOCALES = Path(__file__).parents[2] / "widget" / "locales"
PAGES = ("team_page", "blocks_page", "hours_page")
# What a path begins with, and what stands further in; hours have a place of their own.
OUTER: tuple[type[Struct], ...] = (
    WrittenDepartment,
    DepartmentRules,
    RoutingSettings,
    SaveOperator,
    BlockNetwork,
    TagConversation,
)
INNER: tuple[type[Struct], ...] = (FormField, FormChoice, PriorityRule)
# A person fills in other things.
NOT_WRITTEN = {"operator_id", "conversation_id", "client_message_id", "version", "rules"}
BY_LANGUAGE = {"labels"}  # further in they are named by the language

Words = Mapping[str, str]


@pytest.fixture(params=("en", "fa"))
def words(request: pytest.FixtureRequest) -> Words:
    """What the console says in a language."""
    read: Words = json.loads((LOCALES / f"console.{request.param}.json").read_text("utf-8"))
    return read


def values_in(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def key_of(mend: Mend) -> str:
    return f"mend_{mend.name.lower()}"


def lacking(words: Words) -> set[str]:
    """The mends without words, or with a value that the server does not send."""
    return {key_of(each) for each in Mend if not values_in(words.get(key_of(each), "{}{none}")) <= values_in(each)}


def test_every_mend_has_words_in_the_console_with_no_value_the_server_does_not_send(words: Words) -> None:
    assert lacking(words) == set()
    less = {key: text for key, text in words.items() if key != "mend_too_broad"}
    assert lacking(less) == {"mend_too_broad"}
    assert lacking({**words, "mend_number": "From {least} to {most}, not {other}"}) == {"mend_number"}


def test_the_console_has_no_words_for_a_mend_that_is_gone(words: Words) -> None:
    in_minutes = {key.replace("mend_seconds", "mend_minutes") for key in map(key_of, Mend)}
    assert {key for key in words if key.startswith("mend_")} - {"mend_in"} == in_minutes | set(map(key_of, Mend))


def refusals(name: str) -> Iterator[tuple[str, ast.Call]]:
    """Every call of a function of this name, with its module."""
    for path in MODULES:
        calls = (node for node in ast.walk(parse(path)) if isinstance(node, ast.Call))
        yield from ((name_of(path), call) for call in calls if ast.unparse(call.func) == name)


def test_every_refusal_sends_the_values_that_its_words_name() -> None:
    found = list(refusals("wrong"))
    assert len(found) > 40
    for module, call in found:
        mend = ast.unparse(call.args[1])
        if mend.startswith("Mend."):
            given = {keyword.arg for keyword in call.keywords}
            assert given == values_in(Mend[mend.removeprefix("Mend.")]), f"{module}:{call.lineno}"


def test_every_mend_is_used() -> None:
    attributes = (node for path in MODULES for node in ast.walk(parse(path)) if isinstance(node, ast.Attribute))
    used = {ast.unparse(each).removeprefix("Mend.") for each in attributes if ast.unparse(each.value) == "Mend"}
    assert used == {mend.name for mend in Mend}


def test_a_refusal_says_in_english_where_and_how_to_mend_and_carries_the_key_and_the_values() -> None:
    refused = wrong("names.en", Mend.TOO_LONG, most=60)
    assert (refused.message, refused.code) == ("names.en: write at most 60 characters", "bad_field")
    assert (refused.place, refused.mend, refused.values) == ("names.en", "too_long", {"most": 60})
    assert wrong("", Mend.TOO_MANY_DEPARTMENTS, most=50).message.startswith("a shop has at most 50")
    assert wrong("pages", Mend.PAGE, page="{most}").message == "pages: {most} is no page; begin with / or *"


def written(*kinds: type[Struct]) -> set[str]:
    """The fields that a person writes, so that they can be wrong: neither ticked nor one of a few."""
    return {field.name for kind in kinds for field in structs.fields(kind) if not is_picked(field)} - NOT_WRITTEN


def is_picked(field: structs.FieldInfo) -> bool:
    kinds = get_args(field.type) if isinstance(field.type, types.UnionType) else (field.type,)
    return all(kind is bool or get_origin(kind) is Literal for kind in kinds)


def steps() -> set[str]:
    """Every step of a path that is written out, as in `f"{place}.kind"`."""
    found = (node for path in MODULES for node in ast.walk(parse(path)) if isinstance(node, ast.JoinedStr))
    texts = (ast.unparse(each)[2:-1] for each in found)
    return {text.removeprefix("{place}.") for text in texts if re.fullmatch(r"\{place\}\.[a-z_]+", text)}


def test_every_field_has_a_name_in_the_words_of_the_screen(words: Words) -> None:
    outer = {f"team_place_{name}" for name in written(*OUTER)}
    assert {"team_place_queue_limit", "team_place_network", "team_place_hours", "team_place_add"} <= outer
    inner = (written(*INNER) - {"key"} | steps() | set(WEEKDAYS)) - BY_LANGUAGE
    assert {"kind", "choices", "pattern", "priority", "value", "mon"} <= inner
    inner |= {"time_zone", "country"} & set(WrittenHours.__struct_fields__)
    assert (outer | {f"place_{name}" for name in inner}) - set(words) == set()


def codes(path: Path) -> Iterator[str]:
    """The code of every error that the module raises, but for fields."""
    for node in ast.walk(parse(path)):
        if not isinstance(node, ast.Raise) or not isinstance(node.exc, ast.Call):
            continue
        kind: Any = getattr(errors, ast.unparse(node.exc.func), None)
        if kind is not None and not issubclass(kind, errors.UsageError):
            given = [keyword.value for keyword in node.exc.keywords if keyword.arg == "code"]
            yield from (str(ast.literal_eval(code)) for code in given) if given else (kind.code,)


def reached(path: Path) -> set[Path]:
    """The modules of the package that the module imports."""
    named = (PACKAGE.parent / f"{name.replace('.', '/')}.py" for each in imports(path) for name in parents(each))
    return {each for each in named if each in MODULES}


def parents(name: str) -> tuple[str, str]:
    return name, name.rpartition(".")[0]


def test_everything_else_that_the_pages_refuse_has_words(words: Words) -> None:
    pages = {PACKAGE / "web" / f"{name}.py" for name in PAGES}
    used = pages | {each for page in pages for each in reached(page)}
    used |= {each for module in used for each in reached(module)}
    raised = {code for path in used for code in codes(path)} - {errors.BadField.code}
    assert {"last_department", "already_blocked", "block_too_long", "busy", "changed_meanwhile"} <= raised
    assert {code for code in raised if not {f"refused_{code}", f"bot.refused_{code}"} & set(words)} == set()
