"""An editor tries a change out on the whole content, and writes a file without ever losing what was there."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from chatserver.content.editing import Edit, Editor
from chatserver.content.entry_forms import EntryForm
from chatserver.content.loader import load
from chatserver.content.problems import ContentErrors
from chatserver.content.versions import KEPT
from chatserver.errors import BadInput, Conflict, NotFound
from tests.content.conftest import FILES

ENTRIES = "bot_scenarios/en/entries.yaml"
SETTINGS = "bot_scenarios/settings.yaml"
CART = "bot_scenarios/smart_messages/cart.yaml"
NOBODY = 65534
NOW = 1_790_000_000_123


@pytest.fixture
def editor(folder: Path, tmp_path: Path) -> Editor:
    return Editor(folder, tmp_path / "versions")


def change(editor: Editor, old: str, new: str, path: str = ENTRIES) -> Edit:
    """A change of a text that stands in the file once."""
    file = editor.read(path)
    assert file.text.count(old) == 1
    return Edit(path, file.text.replace(old, new), file.hash)


def test_the_files_are_listed_with_their_languages_and_entries(editor: Editor, folder: Path) -> None:
    (folder / SETTINGS).write_text("dial: eager\n")
    listed = {file.path: (file.kind, file.language, [entry.id for entry in found]) for file, found in editor.files()}
    assert listed == {
        "bot_scenarios/en/bot.yaml": ("scenarios", "en", []),
        ENTRIES: ("scenarios", "en", ["order-status", "returns"]),
        "bot_scenarios/smart_messages/cart.yaml": ("smart_messages", None, []),
        "canned_replies/sales.yaml": ("canned_replies", None, []),
        "canned_replies/shared.yaml": ("canned_replies", None, []),
        SETTINGS: ("settings", None, []),
    }
    entry = next(found for file, found in editor.files() if file.path == ENTRIES)[0]
    assert (entry.title, entry.line, entry.is_plain) == ("Where is my order?", 2, True)
    assert entry.questions == ("Where's my parcel?", "Track my order") and entry.answer == "It is on its way."
    assert entry.buttons == ({"entry": "returns"}, {"does": "person"})


def test_a_change_is_tried_out_on_the_whole_content_and_nothing_is_written(editor: Editor, folder: Path) -> None:
    before = (folder / ENTRIES).read_bytes()
    content = editor.try_out(change(editor, "It is on its way.", "It is at the door."))
    assert content.bots["en"].entries[0].answer == "It is at the door."
    with pytest.raises(ContentErrors) as refused:
        editor.try_out(change(editor, "- id: returns", "- id: send-back"))
    assert {(error.file, error.line) for error in refused.value.errors} == {
        (ENTRIES, 7),  # the button of another entry, and in another file:
        ("bot_scenarios/smart_messages/cart.yaml", 10),
    }
    assert (folder / ENTRIES).read_bytes() == before


def test_new_and_deleted_files_are_tried_out_too(editor: Editor, folder: Path) -> None:
    new = Edit("bot_scenarios/en/more.yaml", "entries:\n  - {id: x, title: X, questions: [w], answer: z}\n", None)
    assert [entry.id for entry in editor.try_out(new).bots["en"].entries] == ["order-status", "returns", "x"]
    assert editor.try_out(Edit("canned_replies/sales.yaml", None, None)).departments == {}
    with pytest.raises(ContentErrors, match="no file of this language has `greeting`"):
        editor.try_out(Edit("bot_scenarios/en/bot.yaml", None, None))
    assert load(folder).departments.keys() == {"sales"}


def test_a_text_that_is_too_long_is_refused_before_it_is_parsed(editor: Editor) -> None:
    with pytest.raises(ContentErrors, match="split it into several files"):
        editor.try_out(Edit(ENTRIES, "#" * 2_000_001, None))


def test_a_save_writes_the_text_and_keeps_the_one_before(editor: Editor, folder: Path) -> None:
    before = editor.read(ENTRIES)
    saved = editor.save(change(editor, "It is on its way.", "It is at the door.\n    # surely"), "Nino", NOW)
    assert saved is not None and saved == editor.read(ENTRIES) and saved.hash != before.hash
    (version,) = editor.versions(ENTRIES)
    assert (version.by, version.at_ms, version.lines_added, version.lines_removed) == ("Nino", NOW, 2, 1)
    kept, text = editor.version(ENTRIES, version.id)
    assert (kept, text) == (version, before.text)
    assert [line for line in editor.diff(ENTRIES, text) if line[0] in "+-"] == [
        "-    answer: It is on its way.",
        "+    answer: It is at the door.",
        "+    # surely",
    ]
    assert [path.name for path in (folder / "bot_scenarios/en").iterdir() if path.name.startswith(".")] == []


def test_a_save_of_what_stands_there_keeps_nothing(editor: Editor) -> None:
    file = editor.read(ENTRIES)
    assert editor.save(Edit(ENTRIES, file.text, file.hash), "Nino", NOW) == file
    assert editor.versions(ENTRIES) == []


def test_who_started_from_another_text_is_told_and_nothing_is_written(editor: Editor, folder: Path) -> None:
    mine = change(editor, "It is on its way.", "Mine.")
    editor.save(change(editor, "It is on its way.", "Hers."), "Nino", NOW)
    present = (folder / ENTRIES).read_bytes()
    gone = Edit("canned_replies/x.yaml", "x", "0")
    for edit in (mine, Edit(ENTRIES, "x", None), Edit(ENTRIES, None, mine.hash_before), gone):
        with pytest.raises(Conflict) as refused:
            editor.save(edit, "Omid", NOW)
        assert refused.value.code == "changed_meanwhile"
    assert (folder / ENTRIES).read_bytes() == present
    assert len(editor.versions(ENTRIES)) == 1


def test_a_file_is_made_deleted_and_brought_back(editor: Editor, folder: Path) -> None:
    path = "canned_replies/billing.yaml"
    text = (folder / "canned_replies/sales.yaml").read_text()
    made = editor.save(Edit(path, text, None), "Nino", NOW)
    assert made is not None and editor.versions(path) == []
    assert editor.save(Edit(path, None, made.hash), "Omid", NOW + 1) is None
    assert not (folder / path).exists() and editor.deleted() == [path]
    (version,) = editor.versions(path)
    back = editor.save(Edit(path, editor.version(path, version.id)[1], None), "Nino", NOW + 2)
    assert back is not None and back.text == text and editor.deleted() == []


def test_line_ends_and_permissions_stay_as_they_were(editor: Editor, folder: Path) -> None:
    path = folder / ENTRIES
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    path.chmod(0o640)
    file = editor.read(ENTRIES)
    from_browser = file.text.replace("\r\n", "\n").replace("on its way", "at the door")
    editor.save(Edit(ENTRIES, from_browser, file.hash), "Nino", NOW)
    assert path.read_bytes() == file.text.replace("on its way", "at the door").encode()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_a_new_file_can_be_read_by_whoever_can_read_its_folder(editor: Editor, folder: Path) -> None:
    (folder / "canned_replies").chmod(0o755)
    before = os.umask(0o077)
    try:
        editor.save(Edit("canned_replies/new.yaml", "replies: []\n", None), "Nino", NOW)
    finally:
        os.umask(before)
    assert stat.S_IMODE((folder / "canned_replies/new.yaml").stat().st_mode) == 0o644


def test_only_the_newest_versions_are_kept(editor: Editor, tmp_path: Path) -> None:
    hash_before = editor.read(ENTRIES).hash
    text = editor.read(ENTRIES).text
    for number in range(KEPT + 3):
        saved = editor.save(Edit(ENTRIES, f"{text}# {number}\n", hash_before), "Nino", NOW + number)
        assert saved is not None
        hash_before = saved.hash
    versions = editor.versions(ENTRIES)
    assert len(versions) == KEPT
    assert [version.at_ms for version in versions] == sorted((v.at_ms for v in versions), reverse=True)
    assert len(list((tmp_path / "versions" / ENTRIES).iterdir())) == 2 * KEPT


def test_what_was_kept_last_comes_first_even_if_the_clock_was_set_back(editor: Editor) -> None:
    for number in (0, 1, 1, -9_000):
        text = editor.read(ENTRIES).text
        editor.save(Edit(ENTRIES, f"{text}# {number}\n", editor.read(ENTRIES).hash), "Nino", NOW + number)
    versions = editor.versions(ENTRIES)
    assert [version.at_ms - NOW for version in versions] == [-9_000, 1, 1, 0]
    lengths = [len(editor.version(ENTRIES, version.id)[1]) for version in versions]
    assert lengths == sorted(lengths, reverse=True)


def test_a_version_whose_note_is_lost_is_still_there(editor: Editor, tmp_path: Path) -> None:
    editor.save(change(editor, "It is on its way.", "New."), "Nino", NOW)
    (note,) = (tmp_path / "versions" / ENTRIES).glob("*.json")
    note.unlink()
    (version,) = editor.versions(ENTRIES)
    assert (version.at_ms, version.by) == (NOW, "")


OUTSIDE = [
    "", "/", ".", "..", "settings.yaml", "bot_scenarios/other.yaml", "bot_scenarios/en/../fa/x.yaml",
    "../canned_replies/x.yaml", "/etc/passwd", "/etc/x.yaml", "bot_scenarios/en/../../../x.yaml",
    "bot_scenarios/en/sub/x.yaml", "bot_scenarios/fa/x.yaml", "bot_scenarios/de/x.yaml", "bot_scenarios/en/.x.yaml",
    "bot_scenarios/en/x.yml", "bot_scenarios/en/x.yaml\n", "bot_scenarios/en/x.yaml\0", "bot_scenarios/en/X.yaml",
    "bot_scenarios\\en\\x.yaml", "bot_scenarios//en/x.yaml", "./bot_scenarios/en/x.yaml", "canned_replies/é.yaml",
    "bot_scenarios/en/", "bot_scenarios/en/.yaml", f"canned_replies/{'x' * 61}.yaml", "canned_replies/x.yaml/y.yaml",
]  # fmt: skip


@pytest.mark.parametrize("path", OUTSIDE)
def test_a_path_that_is_no_content_file_leads_nowhere(editor: Editor, path: str) -> None:
    for attempt in (
        lambda: editor.read(path),
        lambda: editor.try_out(Edit(path, "x: y\n", None)),
        lambda: editor.save(Edit(path, "x: y\n", None), "Eve", NOW),
        lambda: editor.add_entry(path, EntryForm("a", "b", ("c",), "d", None)),
        lambda: editor.add_rule(path, {"id": "a"}),
        lambda: editor.versions(path),
        lambda: editor.version(path, "x"),
    ):
        with pytest.raises(BadInput) as refused:
            attempt()
        assert refused.value.code == "bad_path"


@pytest.mark.parametrize("version_id", ["", "..", "../x", "x", "20260101T000000000Z-00000000", "/etc/passwd"])
def test_a_version_that_was_never_kept_is_not_found(editor: Editor, version_id: str) -> None:
    editor.save(change(editor, "It is on its way.", "New."), "Nino", NOW)
    with pytest.raises(NotFound):
        editor.version(ENTRIES, version_id)


def test_links_are_neither_followed_nor_replaced(editor: Editor, folder: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.yaml"
    secret.write_text("password: x\n")
    (folder / "canned_replies/link.yaml").symlink_to(secret)
    (folder / "bot_scenarios/fa").symlink_to(tmp_path)
    for path in ("canned_replies/link.yaml", "bot_scenarios/fa/secret.yaml"):
        for attempt in (lambda p=path: editor.read(p), lambda p=path: editor.save(Edit(p, "x: y\n", None), "Eve", NOW)):
            with pytest.raises(BadInput) as refused:
                attempt()
            assert refused.value.code == "bad_path"
    assert secret.read_text() == "password: x\n"
    assert "secret" not in str(editor.files())


def test_a_file_that_is_no_text_says_so(editor: Editor, folder: Path) -> None:
    (folder / ENTRIES).write_bytes(b"entries: \xff\n")
    with pytest.raises(ContentErrors, match="is not UTF-8"):
        editor.read(ENTRIES)
    assert next(found for file, found in editor.files() if file.path == ENTRIES) == ()


def test_settings_that_are_no_text_do_not_hide_the_other_files(editor: Editor, folder: Path) -> None:
    (folder / SETTINGS).write_bytes(b"dial: \xff\n")
    assert {ENTRIES, SETTINGS} <= {file.path for file, _ in editor.files()}


def test_forms_do_not_touch_a_file_that_is_broken(editor: Editor, folder: Path) -> None:
    broken = (folder / ENTRIES).read_text().replace("title: Return", "title: Return: x")
    (folder / ENTRIES).write_text(broken)
    with pytest.raises((ContentErrors, NotFound)):
        editor.add_questions("en", "returns", ["x"])
    with pytest.raises(ContentErrors):
        editor.add_entry(ENTRIES, EntryForm("a", "b", ("c",), "d", None))


def test_entries_are_changed_by_language_and_id(editor: Editor) -> None:
    assert editor.add_questions("en", "returns", ["x"]).path == ENTRIES
    removed = editor.remove_entry("en", "order-status")
    assert removed.text is not None and "order-status" not in removed.text
    for language, entry_id in (("en", "nowhere"), ("fa", "returns"), ("", ""), ("../en", "returns")):
        with pytest.raises(NotFound):
            editor.put_entry(language, EntryForm(entry_id, "x", ("y",), "z", None))


def test_the_dial_is_kept_beside_the_languages(editor: Editor, folder: Path) -> None:
    assert load(folder).dial == "balanced"
    balanced = load(folder).bots["en"].thresholds
    edit = editor.set_dial("very_cautious")
    assert editor.try_out(edit).bots["en"].thresholds.answer > balanced.answer
    editor.save(edit, "Nino", NOW)
    (folder / SETTINGS).write_text((folder / SETTINGS).read_text() + "# as the owner said\n")
    editor.save(editor.set_dial("eager"), "Nino", NOW)
    assert (folder / SETTINGS).read_text() == "dial: eager\n# as the owner said\n"
    assert load(folder).dial == "eager"
    with pytest.raises(ContentErrors, match="`loud` is not known here; write one of: very_cautious, cautious"):
        editor.try_out(editor.set_dial("loud"))


def test_smart_messages_are_listed_with_the_tests_that_name_them(editor: Editor, folder: Path) -> None:
    (folder / "bot_scenarios/en/tests.yaml").write_text(
        "tests:\n  - visit: [{page: /cart, wait: 15, expect: {smart_message: cart-help}}]\n"
    )
    found = {file.path: (found.rules, found.tested) for file, found in editor.smart_files()}
    (rule,) = found[CART][0]
    assert (rule.id, rule.rule_data["when"]) == ("cart-help", {"time_on_page_seconds": 15})
    assert found["bot_scenarios/en/tests.yaml"] == ((), {"cart-help": 1})
    assert [rules for path, (rules, _) in found.items() if path != CART and rules] == []


def test_smart_messages_are_changed_by_id(editor: Editor) -> None:
    before = editor.read(CART)
    edits = [
        editor.put_rule({"id": "cart-help", "when": "exit_intent", "then": {"text": {"en": "Hi"}}}),
        editor.add_rule(CART, {"id": "new", "when": "exit_intent", "then": {"text": {"en": "Hi"}}}),
        editor.pause_rule("cart-help", True),
        editor.move_rule("cart-help", None),
    ]
    assert all((edit.path, edit.hash_before) == (CART, before.hash) for edit in edits)
    rules = [editor.try_out(edit).smart_messages for edit in edits]
    assert [[(rule.id, rule.trigger.kind, rule.is_paused) for rule in each] for each in rules] == [
        [("cart-help", "exit_intent", False)],
        [("cart-help", "time_on_page_seconds", False), ("new", "exit_intent", False)],
        [("cart-help", "time_on_page_seconds", True)],
        [("cart-help", "time_on_page_seconds", False)],
    ]
    assert editor.remove_rule("cart-help") == Edit(CART, None, before.hash)
    for attempt in (
        lambda: editor.put_rule({"id": "gone"}),
        lambda: editor.put_rule({}),
        lambda: editor.remove_rule("order-status"),
        lambda: editor.move_rule("cart-help", "gone"),
    ):
        with pytest.raises(NotFound):
            attempt()


def test_a_mistake_in_the_data_of_a_form_is_told_with_its_place(editor: Editor) -> None:
    edit = editor.put_rule({"id": "cart-help", "when": {"idle_seconds": "soon"}, "then": {"text": {"en": "{code}"}}})
    with pytest.raises(ContentErrors) as refused:
        editor.try_out(edit)
    assert [(error.file, error.line, error.column) for error in refused.value.errors] == [(CART, 3, 26), (CART, 6, 13)]


def test_the_first_smart_message_of_a_shop_begins_its_folder(editor: Editor, folder: Path) -> None:
    (folder / CART).unlink()
    (folder / CART).parent.rmdir()
    edit = editor.add_rule(CART, {"id": "new", "when": "exit_intent", "then": {"text": {"en": "Hi"}}})
    assert [rule.id for rule in editor.try_out(edit).smart_messages] == ["new"]
    editor.save(edit, "Nino", NOW)
    assert [rule.id for rule in load(folder).smart_messages] == ["new"]


def test_notices_and_the_quiet_time_are_changed(editor: Editor, folder: Path) -> None:
    editor.save(editor.add_notice(CART, {"id": "late", "text": {"en": "Late"}}), "Nino", NOW)
    assert [
        notice.texts for notice in editor.try_out(editor.put_notice({"id": "late", "text": {"en": "So late"}})).notices
    ] == [{"en": "So late"}]
    assert editor.try_out(editor.remove_notice("late")).notices == ()
    editor.save(editor.set_quiet_seconds(90), "Nino", NOW)
    editor.save(editor.set_quiet_seconds(0.5), "Nino", NOW)
    editor.save(editor.set_dial("eager"), "Nino", NOW)
    assert (folder / SETTINGS).read_text() == "quiet_seconds: 0.5\ndial: eager\n"
    assert (load(folder).quiet_seconds, load(folder).dial) == (0.5, "eager")


@pytest.fixture
def foreign_folder() -> Iterator[Path]:
    """A content folder that belongs to somebody else. Root may write anywhere, so the test goes on as nobody."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        for path, text in FILES.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text, encoding="utf-8")
        for each in (root, *root.rglob("*")):
            each.chmod(0o555 if each.is_dir() else 0o444)
        was = os.geteuid()
        if was == 0:
            os.seteuid(NOBODY)
        try:
            yield root
        finally:
            os.seteuid(was)
            for each in (root, *root.rglob("*")):
                each.chmod(0o755)


def test_a_folder_that_cannot_be_written_says_so_and_is_left_alone(foreign_folder: Path) -> None:
    editor = Editor(foreign_folder, foreign_folder / "versions")
    assert not editor.is_writable()
    file = editor.read(ENTRIES)
    changes = Edit(ENTRIES, "x", file.hash), Edit(ENTRIES, None, file.hash), Edit("canned_replies/x.yaml", "x", None)
    for edit in changes:
        with pytest.raises(Conflict, match="the content folder cannot be written") as refused:
            editor.save(edit, "Nino", NOW)
        assert refused.value.code == "read_only"
    assert editor.read(ENTRIES) == file and editor.versions(ENTRIES) == []
