"""Finds the content files of a folder and reads their text, trusting neither."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from chatserver.content.problems import Place, Problems

FILE_BYTES = 2_000_000  # thousands of entries; a bigger file is a mistake, and parsing it would take seconds
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_SUFFIX = ".yaml"
_NOT_CONTENT = (".md", ".txt", "~")


def find_yaml_files(root: Path, folder: Path, problems: Problems) -> list[Path]:
    """The content files directly in `folder`, by name; whatever else looks like content is an error."""
    found = []
    for path in visible(root, folder, problems):
        if path.is_dir():
            mend = "move its files up; there is one level of folders"
            problems.error(place_of(root, path), "a folder stands where a file is expected", mend)
        elif path.suffix == _SUFFIX:
            found.append(path)
        elif not path.name.endswith(_NOT_CONTENT):
            mend = f"write it as YAML and name it {path.stem}{_SUFFIX}, or move it out"
            problems.error(place_of(root, path), f"only *{_SUFFIX} files are read here", mend)
    return found


def read_text(root: Path, path: Path, problems: Problems) -> str | None:
    """The text of a file below `root`; None, with an error noted, if it cannot be used."""
    place = place_of(root, path)
    if not is_inside(root, path):
        problems.error(place, "the file is a link that leads out of the content folder", "put the file itself here")
        return None
    try:
        data = _read_bytes(path, place, problems)
    except OSError as error:
        problems.error(place, f"the file cannot be read: {error.strerror}", "check that it exists and its permissions")
        return None
    return None if data is None else _decode(data, place, problems)


def check_size(place: Place, size_bytes: int, problems: Problems) -> bool:
    """Whether a file is small enough to be read; an error is noted if it is not."""
    if size_bytes <= FILE_BYTES:
        return True
    what = f"the file has {size_bytes:,} bytes; at most {FILE_BYTES:,} are read"
    problems.error(place, what, "split it into several files")
    return False


def visible(root: Path, folder: Path, problems: Problems) -> list[Path]:
    """What stands in a folder, by name, without hidden files; nothing if the folder does not exist."""
    try:
        return sorted(path for path in folder.iterdir() if not path.name.startswith("."))
    except FileNotFoundError:
        return []
    except OSError as error:
        mend = "check that it is a folder, and its permissions"
        problems.error(place_of(root, folder), f"the folder cannot be read: {error.strerror}", mend)
        return []


def is_inside(root: Path, path: Path) -> bool:
    """Whether the path, with all links followed, is below `root`."""
    return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(root))


def place_of(root: Path, path: Path) -> Place:
    name = path.relative_to(root).as_posix()
    return Place(name.encode(errors="backslashreplace").decode())  # a name need not be text, an error must be


def _read_bytes(path: Path, place: Place, problems: Problems) -> bytes | None:
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        problems.error(place, "this is not an ordinary file", "put a text file here")
        return None
    if not check_size(place, status.st_size, problems):
        return None
    with path.open("rb") as file:
        return file.read(FILE_BYTES)


def _decode(data: bytes, place: Place, problems: Problems) -> str | None:
    if data.startswith(_BYTE_ORDER_MARK):
        problems.error(place, "the file begins with a byte order mark", 'save it as "UTF-8", not "UTF-8 with BOM"')
        return None
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line_start = before.rfind(b"\n") + 1
        column = len(before[line_start:].decode(errors="replace")) + 1
        where = Place(place.file, before.count(b"\n") + 1, column)
        problems.error(where, f"byte 0x{data[error.start]:02x} is not UTF-8", 'save the file with the encoding "UTF-8"')
        return None
