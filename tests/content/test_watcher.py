from __future__ import annotations

import os
from pathlib import Path

import pytest

from chatserver.content.problems import ContentErrors
from chatserver.content.watcher import ContentWatcher

ENTRIES = "bot_scenarios/en/entries.yaml"


def test_untouched_files_are_no_change(folder: Path) -> None:
    watcher = ContentWatcher(folder)
    assert not watcher.find_change()


def test_an_edit_is_found_and_swapped_in(folder: Path) -> None:
    watcher = ContentWatcher(folder)
    before = watcher.content
    edit(folder, "It is on its way.", "It is at the door.")
    assert watcher.find_change()
    assert watcher.reload()
    assert watcher.content is not before
    assert watcher.content.bots["en"].entries[0].answer == "It is at the door."
    assert before.bots["en"].entries[0].answer == "It is on its way."
    assert not watcher.find_change()


def test_an_edit_that_keeps_the_size_is_found_by_its_time(folder: Path) -> None:
    watcher = ContentWatcher(folder)
    edit(folder, "It is on its way.", "It is on my way..")
    os.utime(folder / ENTRIES, ns=(1, 1))
    assert watcher.find_change()


def test_added_and_deleted_files_are_changes(folder: Path) -> None:
    watcher = ContentWatcher(folder)
    (folder / "canned_replies/billing.yaml").write_bytes((folder / "canned_replies/sales.yaml").read_bytes())
    assert watcher.find_change() and watcher.reload()
    assert len(watcher.content.canned_replies) == 3
    (folder / "canned_replies/billing.yaml").unlink()
    assert watcher.find_change() and watcher.reload()
    assert len(watcher.content.canned_replies) == 2


def test_a_bad_edit_keeps_the_old_content_till_it_is_mended(folder: Path) -> None:
    watcher = ContentWatcher(folder)
    before = watcher.content
    edit(folder, "questions:", "qestions:")
    assert not watcher.reload()
    assert watcher.content is before
    assert watcher.errors[0].message.startswith(f"{ENTRIES}:2:5: `questions` is missing")
    edit(folder, "qestions:", "questions:")
    assert watcher.find_change() and watcher.reload()
    assert watcher.errors == ()


def test_a_bad_folder_is_refused_at_the_start(folder: Path) -> None:
    edit(folder, "questions:", "qestions:")
    with pytest.raises(ContentErrors):
        ContentWatcher(folder)


def edit(folder: Path, old: str, new: str) -> None:
    text = (folder / ENTRIES).read_text(encoding="utf-8")
    assert old in text
    (folder / ENTRIES).write_text(text.replace(old, new, 1), encoding="utf-8")
