"""Every way to spoil a content file leads to file:line:column, what is wrong and how to mend it."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from chatserver.content.files import FILE_BYTES
from chatserver.content.loader import load
from chatserver.content.problems import ContentErrors
from chatserver.content.watcher import ContentWatcher
from tests.content.conftest import mistakes_at

BOT = "bot_scenarios/en/bot.yaml"
ENTRIES = "bot_scenarios/en/entries.yaml"
EXTRA = "bot_scenarios/en/extra.yaml"
SMART = "bot_scenarios/smart_messages/cart.yaml"
REPLIES = "canned_replies/shared.yaml"

Spoil = Callable[[Path], None]


@dataclass(frozen=True)
class BadFile:
    """`spoil` makes the mistake in a good folder; the error must begin with `place` and hold both texts."""

    name: str
    spoil: Spoil
    place: str
    what: str
    mend: str


def write(name: str, data: str | bytes) -> Spoil:
    def spoil(folder: Path) -> None:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data.encode() if isinstance(data, str) else data)

    return spoil


def change(name: str, old: str, new: str) -> Spoil:
    def spoil(folder: Path) -> None:
        text = (folder / name).read_text(encoding="utf-8")
        assert old in text
        (folder / name).write_text(text.replace(old, new, 1), encoding="utf-8")

    return spoil


def delete(name: str) -> Spoil:
    return lambda folder: (folder / name).unlink()


def link(name: str, target: str) -> Spoil:
    return lambda folder: (folder / name).symlink_to(target)


def link_out(folder: Path) -> None:
    outside = folder.parent / "outside.yaml"
    outside.write_text("entries: []", encoding="utf-8")
    (folder / EXTRA).symlink_to(outside)


def pipe(folder: Path) -> None:
    os.mkfifo(folder / EXTRA)


def grow(folder: Path) -> None:
    with (folder / EXTRA).open("wb") as file:
        file.truncate(50_000_000)


ALIAS_BOMB = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nentries: [*c, *c]\n"

BAD_FILES = [
    # YAML that cannot be read
    BadFile("tab", change(ENTRIES, "    title: Where", "\ttitle: Where"), f"{ENTRIES}:3:1", "a tab", "spaces"),
    BadFile(
        "bad indent", change(ENTRIES, "    title: Where", "   title: Where"), f"{ENTRIES}:3:4", "indentation", "line"
    ),
    BadFile("unclosed quote", change(BOT, "Hello!", '"Hello!'), f"{BOT}:1:11", "never closed", "close it"),
    BadFile("unclosed list", change(BOT, "[order-status]", "[order-status"), f"{BOT}:2:14", "not closed", "]"),
    BadFile("unclosed group", write(EXTRA, "tests:\n  - {say: x\n"), f"{EXTRA}:2:5", "not closed", "}"),
    BadFile("colon in a text", change(BOT, "Hello!", "Hello: you"), f"{BOT}:1:16", "colon", "quotes"),
    BadFile("no colon", change(BOT, "suggestions: [order-status]", "suggestions"), f"{BOT}:2:1", "colon", "key: value"),
    BadFile("at sign", change(BOT, "Hello!", "@you"), f"{BOT}:1:11", "cannot begin", "quotes"),
    BadFile("percent", change(BOT, "Hello!", "%you"), f"{BOT}:1:11", "cannot begin", "quotes"),
    BadFile("bad escape", change(BOT, "Hello!", '"C:\\Windows"'), f"{BOT}:1:15", "backslash", "\\\\"),
    BadFile("huge escape", change(BOT, "Hello!", '"\\U99999999"'), f"{BOT}:1:12", "not a character", "write the"),
    BadFile("two documents", change(BOT, "texts:", "---\ntexts:"), f"{BOT}:3:1", "second document", "delete the ---"),
    BadFile("list as a key", write(EXTRA, "[a, b]: c\n"), f"{EXTRA}:1:1", "where a key is expected", "colon"),
    BadFile("object tag", write(EXTRA, "entries: !!python/object:os.system x\n"), f"{EXTRA}:1:10", "tag", "delete it"),
    BadFile("5,000 brackets", write(EXTRA, "[" * 5_000), f"{EXTRA}:1:13", "nesting", "brackets"),
    BadFile("5,000 dashes", write(EXTRA, "- " * 5_000), f"{EXTRA}:1:25", "nesting", "brackets"),
    BadFile("alias bomb", write(EXTRA, ALIAS_BOMB), f"{EXTRA}:1:4", "reference", "write the text out"),
    BadFile("pattern like an alias", change(SMART, '"*/cart*"', "*/cart*"), f"{SMART}:5:13", "reference", "quote it"),
    # bytes that are no text
    BadFile("not UTF-8", write(EXTRA, b"tests:\n  - say: caf\xe9\n"), f"{EXTRA}:2:13", "0xe9", "UTF-8"),
    BadFile("UTF-16", write(EXTRA, "tests:".encode("utf-16")), f"{EXTRA}:1:1", "not UTF-8", "UTF-8"),
    BadFile("byte order mark", write(EXTRA, b"\xef\xbb\xbftests:\n"), f"{EXTRA}:1:1", "byte order mark", "BOM"),
    BadFile("control character", write(EXTRA, "tests:\n  - say: a\x00b\n"), f"{EXTRA}:2:11", "U+0000", "delete it"),
    BadFile("empty file", write(EXTRA, ""), f"{EXTRA}:1:1", "empty", "delete the file"),
    BadFile("only comments", write(EXTRA, "# later\n"), f"{EXTRA}:1:1", "empty", "delete the file"),
    BadFile("50 MB", grow, f"{EXTRA}:1:1", "50,000,000 bytes", "split"),
    # files where none should be
    BadFile("link out of the folder", link_out, f"{EXTRA}:1:1", "leads out", "put the file itself"),
    BadFile("link to itself", link(EXTRA, "extra.yaml"), f"{EXTRA}:1:1", "cannot be read", "check"),
    BadFile("link to nothing", link(EXTRA, "gone.yaml"), f"{EXTRA}:1:1", "cannot be read", "check"),
    BadFile("named pipe", pipe, f"{EXTRA}:1:1", "not an ordinary file", "text file"),
    BadFile(
        "JSON", write("bot_scenarios/en/faq.json", "{"), "bot_scenarios/en/faq.json:1:1", "only *.yaml", "faq.yaml"
    ),
    BadFile("TOML", write("canned_replies/a.toml", "="), "canned_replies/a.toml:1:1", "only *.yaml", "a.yaml"),
    BadFile(
        "unknown language", write("bot_scenarios/xx/a.yaml", ""), "bot_scenarios/xx:1:1", "not a language", "en, fa"
    ),
    BadFile("file beside folders", write("bot_scenarios/a.yaml", ""), "bot_scenarios/a.yaml:1:1", "beside", "move it"),
    BadFile("folder in a folder", write("bot_scenarios/en/a/b.yaml", ""), "bot_scenarios/en/a:1:1", "a folder", "move"),
    # values that are not what the format asks for
    BadFile("unknown key", change(ENTRIES, "questions:", "qestions:"), f"{ENTRIES}:4:5", "`qestions`", "`questions`"),
    BadFile("duplicate key", change(BOT, "texts:", "greeting: Hi\ntexts:"), f"{BOT}:3:1", "stands twice", "keep one"),
    BadFile(
        "missing field", change(ENTRIES, "    title: Where is my order?\n", ""), f"{ENTRIES}:2:5", "`title`", "add"
    ),
    BadFile(
        "missing answer", change(ENTRIES, "    answer: Within 30 days.\n", ""), f"{ENTRIES}:9:5", "`answer`", "add"
    ),
    BadFile("no as a text", change(BOT, "Hello!", "no"), f"{BOT}:1:11", "no without quotes", 'write "no"'),
    BadFile("22:30 as a text", change(BOT, "Hello!", "22:30"), f"{BOT}:1:11", "22:30 without", 'write "22:30"'),
    BadFile("010 as a text", change(BOT, "Hello!", "010"), f"{BOT}:1:11", "010 without", 'write "010"'),
    BadFile("date as a text", change(BOT, "Hello!", "2026-12-24"), f"{BOT}:1:11", "2026-12-24 without", "write"),
    BadFile("010 as seconds", change(SMART, "15", "010"), f"{SMART}:3:34", "86400: 010", "leading zeros"),
    BadFile("22:30 as seconds", change(SMART, "15", "22:30"), f"{SMART}:3:34", "not a number", "colons"),
    BadFile("text as seconds", change(SMART, "15", "soon"), f"{SMART}:3:34", "86400: soon", "write a number"),
    BadFile("too many seconds", change(SMART, "15", "9" * 400), f"{SMART}:3:34", "not a number", "86400"),
    BadFile("list for a text", change(BOT, "Hello!", "[Hello]"), f"{BOT}:1:11", "a list stands", "write a text"),
    BadFile("text for a list", change(BOT, "[order-status]", "order-status"), f"{BOT}:2:14", "a single text", "a list"),
    BadFile("text for a group", write(EXTRA, "hello\n"), f"{EXTRA}:1:1", "a single text", "a group"),
    BadFile("empty text", change(BOT, "Hello!", '""'), f"{BOT}:1:11", "the text is empty", "write the text"),
    BadFile(
        "no questions", change(ENTRIES, "[Where's my parcel?, Track my order]", "[]"), f"{ENTRIES}:4:16", "empty", "add"
    ),
    BadFile("wordless question", change(ENTRIES, "Track my order", '"?!"'), f"{ENTRIES}:4:37", "no letter", "words"),
    BadFile("long question", change(ENTRIES, "Track my order", "x" * 301), f"{ENTRIES}:4:37", "301 characters", "300"),
    BadFile("bad id", change(ENTRIES, "id: returns", "id: My Returns"), f"{ENTRIES}:9:9", "cannot be an id", "a-z"),
    BadFile(
        "unknown does", change(ENTRIES, "does: person", "does: dance"), f"{ENTRIES}:8:15", "`dance`", "person, message"
    ),
    BadFile(
        "no expectation",
        write(EXTRA, "tests:\n  - say: x\n    expect: {}\n"),
        f"{EXTRA}:3:13",
        "expects nothing",
        "answer",
    ),
    # references that lead nowhere, and names used twice
    BadFile(
        "button to nothing",
        change(ENTRIES, "- entry: returns", "- entry: gone"),
        f"{ENTRIES}:7:16",
        "no entry `gone`",
        "exists",
    ),
    BadFile(
        "button to itself",
        change(ENTRIES, "- entry: returns", "- entry: order-status"),
        f"{ENTRIES}:7:16",
        "own entry",
        "another",
    ),
    BadFile(
        "suggestion of nothing", change(BOT, "[order-status]", "[gone]"), f"{BOT}:2:15", "no entry `gone`", "exists"
    ),
    BadFile("smart button to nothing", change(SMART, "returns", "gone"), f"{SMART}:10:18", "no entry `gone`", "exists"),
    BadFile(
        "duplicate id", change(ENTRIES, "id: returns", "id: order-status"), f"{ENTRIES}:9:9", "is taken in", "another"
    ),
    BadFile(
        "question in two entries",
        change(ENTRIES, "How do I send it back?", "TRACK my order!"),
        f"{ENTRIES}:12:9",
        "`order-status` too",
        "keep it in one",
    ),
    BadFile(
        "duplicate shortcut",
        change(REPLIES, "replies:", "replies:\n  - {shortcut: hello, text: {en: x}}"),
        f"{REPLIES}:3:15",
        "is taken in line 2",
        "another",
    ),
    BadFile(
        "wrong placeholder",
        change(REPLIES, "{visitor_name}", "{visiter}"),
        f"{REPLIES}:4:11",
        "{visiter}",
        "{visitor_name}",
    ),
    BadFile(
        "template in a reply",
        change(REPLIES, "{visitor_name}", "{{7*7}}"),
        f"{REPLIES}:4:11",
        "not a placeholder",
        "write one of",
    ),
    BadFile(
        "no languages",
        lambda folder: (delete(BOT)(folder), delete(ENTRIES)(folder), (folder / "bot_scenarios/en").rmdir(), None)[-1],
        "bot_scenarios:1:1",
        "no language",
        "add a folder",
    ),
    BadFile("no greeting", change(BOT, "greeting: Hello!\n", ""), "bot_scenarios/en:1:1", "`greeting`", "add"),
    BadFile("two greetings", write(EXTRA, "greeting: Hi\n"), f"{EXTRA}:1:11", "another file", "keep one"),
    BadFile(
        "text without its bot", change(SMART, "en: Any", "ka: Any"), f"{SMART}:2:9", "language ka", "delete that text"
    ),
    BadFile("bad page", change(SMART, '"*/cart*"', "cart"), f"{SMART}:5:13", "not the path of a page", "begin with /"),
]


@pytest.mark.parametrize("bad", [pytest.param(bad, id=bad.name) for bad in BAD_FILES])
def test_a_bad_file_is_reported_with_its_place_and_the_mend(folder: Path, bad: BadFile) -> None:
    load(folder)
    bad.spoil(folder)
    first = mistakes_at(bad.place, folder)[0]
    assert bad.what in first.what and bad.mend in first.mend, first.message


@pytest.mark.parametrize("bad", [pytest.param(bad, id=bad.name) for bad in BAD_FILES])
def test_the_old_content_stays_live_while_a_file_is_bad(folder: Path, bad: BadFile) -> None:
    watcher = ContentWatcher(folder)
    before = watcher.content
    bad.spoil(folder)
    assert watcher.find_change()
    assert not watcher.reload()
    assert watcher.content is before and watcher.errors
    assert not watcher.find_change()


def test_a_long_mistake_is_quoted_shortly_and_many_are_not_all_reported(folder: Path) -> None:
    write(EXTRA, "!" * (FILE_BYTES // 100) + "\n")(folder)
    write("bot_scenarios/en/more.yaml", "{" + "a: b," * 5_000 + "}")(folder)
    with pytest.raises(ContentErrors) as raised:
        load(folder)
    assert len(raised.value.errors) == 200
    assert max(len(error.message) for error in raised.value.errors) < 400
