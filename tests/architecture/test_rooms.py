"""The rooms of the house: who may import whom, what no room may touch, and how big things may grow."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / "chatserver"
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if "_bundle" not in path.parts)
MOST_MODULE_LINES = 400
MOST_FUNCTION_LINES = 60
TRIVIAL_LINES = 12  # what is this short says by its name and types what it does

EVERYONE = {"errors", "mends"}
ARROWS: dict[str, set[str]] = {
    "domain": set(),
    "bot": {"domain"},
    "protocol": {"domain"},
    "storage": {"domain"},
    "realtime": {"protocol", "domain", "clock"},
    "content": {"bot", "domain"},
    "rehearsal": {"content", "bot", "domain"},
    "outbound": {"domain"},
    # The protocol's commands and frames are plain declarations, and a session is where an ack goes.
    "actions": {"domain", "bot", "content", "rehearsal", "storage", "protocol", "realtime", "clock", "ids"},
    "worker": {"actions", "outbound", "clock"},
    # Of the domain only who acts and the permission table: rules are the actions' business.
    "web": {"protocol", "realtime", "actions", "content", "domain.actors", "domain.permissions", "clock", "ids"},
}
ROOMS_OF_EVERYTHING = {"demo", "bench"}

IMPURE = {
    "aiosqlite", "asyncio", "datetime", "io", "json", "logging", "os", "pathlib", "random", "secrets", "socket",
    "sqlite3", "starlette", "subprocess", "threading", "time", "uuid", "uvicorn", "zoneinfo",
}  # fmt: skip
HEAVY = {"numpy", "rapidfuzz"}
HTTP = {"starlette", "uvicorn", "websockets", "httpx"}
SQLITE = {"sqlite3", "aiosqlite"}
UNTOUCHED: dict[str, set[str]] = {
    "domain": IMPURE | HEAVY,
    "bot": IMPURE,
    "protocol": HTTP | SQLITE | {"asyncio"},
    "storage": HTTP,
    "realtime": HTTP | SQLITE,
    "content": HTTP | SQLITE | {"asyncio"},
    "rehearsal": HTTP | SQLITE | {"asyncio"},
    "outbound": HTTP | SQLITE | {"os"},
    "actions": HTTP | {"aiosqlite", "json", "os"},
    "worker": HTTP | SQLITE,
    "web": SQLITE | {"aiosqlite"},
}
SQL = re.compile(r"\b(SELECT .+ FROM|INSERT INTO|UPDATE \w+ SET|DELETE FROM|CREATE (TABLE|INDEX)|PRAGMA \w)", re.DOTALL)

Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def parse(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def name_of(path: Path) -> str:
    return str(path.relative_to(PACKAGE))


def room_of(path: Path) -> str:
    """The folder a module is in, empty for the modules beside the rooms."""
    return path.relative_to(PACKAGE).parts[0] if path.parent != PACKAGE else ""


def imports(path: Path) -> Iterator[str]:
    """The full name of everything the module imports, anywhere in it."""
    for node in ast.walk(parse(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, f"{name_of(path)} imports relatively"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def arrows(path: Path) -> set[str]:
    """What the module imports of the package, as `room.module`, without its own room."""
    own = [name.split(".")[1:3] for name in imports(path) if name.startswith("chatserver.")]
    return {".".join(parts) for parts in own if parts[0] != room_of(path)}


def functions(path: Path) -> Iterator[Function]:
    yield from (node for node in ast.walk(parse(path)) if isinstance(node, Function))


def lines_of(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def offenders(look: Callable[[Path], object], among: Iterable[Path] = MODULES) -> dict[str, object]:
    """What `look` finds, by module; modules in which it finds nothing are left out."""
    return {name_of(path): found for path in among if (found := look(path))}


def in_rooms(*rooms: str) -> list[Path]:
    return [path for path in MODULES if room_of(path) in rooms]


def test_no_arrow_goes_where_it_may_not() -> None:
    def forbidden(path: Path) -> set[str]:
        allowed = ARROWS[room_of(path)] | EVERYONE
        return {each for each in arrows(path) if each not in allowed and each.split(".")[0] not in allowed}

    assert offenders(forbidden, in_rooms(*ARROWS)) == {}


def test_every_room_has_its_rules_and_the_arrows_make_no_circle() -> None:
    assert {room_of(path) for path in MODULES} - {""} == set(ARROWS) | ROOMS_OF_EVERYTHING
    known: set[str] = set()
    for room, targets in ARROWS.items():  # they stand there in an order in which each needs only earlier ones
        assert {target.split(".")[0] for target in targets} - {"clock", "ids"} <= known
        known.add(room)


def test_no_room_touches_what_is_not_its_business() -> None:
    def touched(path: Path) -> set[str]:
        return {name.split(".")[0] for name in imports(path)} & UNTOUCHED[room_of(path)]

    assert offenders(touched, in_rooms(*UNTOUCHED)) == {}


def test_rules_and_the_bot_wait_for_nothing_and_open_nothing() -> None:
    waiting = (ast.Await, ast.AsyncFunctionDef, ast.AsyncFor, ast.AsyncWith)

    def waits_or_opens(path: Path) -> list[int]:
        nodes = list(ast.walk(parse(path)))
        calls = [node for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
        opening = [call.lineno for call in calls if ast.unparse(call.func) in ("open", "print", "input")]
        return opening + [node.lineno for node in nodes if isinstance(node, waiting)]

    assert offenders(waits_or_opens, in_rooms("domain", "bot")) == {}


def test_there_is_no_sql_outside_storage() -> None:
    def sql(path: Path) -> list[str]:
        texts = [node.value for node in ast.walk(parse(path)) if isinstance(node, ast.Constant)]
        return [text for text in texts if isinstance(text, str) and SQL.search(text)]

    assert offenders(sql, [path for path in MODULES if room_of(path) not in ("storage", "bench")]) == {}


def test_only_settings_read_the_environment() -> None:
    def reads(path: Path) -> set[str]:
        return {node.attr for node in ast.walk(parse(path)) if isinstance(node, ast.Attribute)} & {"environ", "getenv"}

    # The benchmark hands its environment on to the servers it starts.
    assert set(offenders(reads)) <= {"settings.py", "bench/servers.py"}


def test_nothing_grows_too_big() -> None:
    def too_long(path: Path) -> list[str]:
        return [each.name for each in functions(path) if lines_of(each) > MOST_FUNCTION_LINES]

    assert offenders(lambda path: len(path.read_text("utf-8").splitlines()) > MOST_MODULE_LINES) == {}
    assert offenders(too_long) == {}


def test_what_is_public_says_what_it_does() -> None:
    def silent(path: Path) -> list[str]:
        wordless = [node for node in public(path) if ast.get_docstring(node) is None]
        silent_ones = [node.name for node in wordless if lines_of(node) > TRIVIAL_LINES]
        has_words = ast.get_docstring(parse(path)) or path.name.startswith("__")
        return silent_ones if has_words else ["the module itself", *silent_ones]

    assert offenders(silent) == {}


def public(path: Path) -> Iterator[ast.ClassDef | Function]:
    """The module's public functions and classes, and the public methods of these."""
    for node in parse(path).body:
        if isinstance(node, ast.ClassDef | Function) and not node.name.startswith("_"):
            yield node
            members = node.body if isinstance(node, ast.ClassDef) else []
            yield from (each for each in members if isinstance(each, Function) and not each.name.startswith("_"))
