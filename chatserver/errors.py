"""Every error the program raises on purpose.

ChatError                 code, message, is_temporary
├── BadInput              the sender's words are off: say what, where and how to mend
│   ├── BadField          what stands in one field: in English, and by a key for every language
│   ├── UsageError        command line or settings: one line on stderr, exit code 2
│   │   └── FolderInUse   another process holds the data folder
│   └── ContentError      a content file: file:line:column
├── NotAuthenticated      nobody is signed in, or the token is not known
├── Forbidden             signed in, but not allowed
├── NotFound              does not exist, or may not be seen (the same answer for both)
├── Conflict              the world has moved on: somebody else was first
├── TooMany               a rate or size limit; carries retry_after_seconds
├── MailRefused           a letter was not sent: says why
└── Unavailable           cannot be done now; try again
"""

from __future__ import annotations

from collections.abc import Mapping


class ChatError(Exception):
    """Carries a stable `code` for programs and a `message` for people.

    `is_temporary` is true when the same request may succeed later.
    """

    code = "internal"
    is_temporary = False

    def __init__(self, message: str, *, code: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        if code is not None:
            self.code = code


class BadInput(ChatError):
    code = "bad_input"


class BadField(BadInput):
    """What stands in a field cannot be meant; `wrong` of `mends.py` makes it.

    `place` is where the field stands on the screen, as a path such as `names.en`, `pre_chat[1].pattern` or `hours.mon`,
    or empty for all of it. What only sorts the request (`rules`, `settings`, `weekly`) is not in it. `mend` is the key
    of the words that say how to mend it, `values` what stands in them.
    """

    code = "bad_field"

    def __init__(self, message: str, *, place: str, mend: str, values: Mapping[str, str | int]) -> None:
        super().__init__(message)
        self.place = place
        self.mend = mend
        self.values = values


class UsageError(BadInput):
    code = "usage"


class FolderInUse(UsageError):
    """Another process holds the data folder."""


class ContentError(BadInput):
    """A mistake in a content file, with its place and how to mend it. `line` and `column` count from 1."""

    code = "bad_content"

    def __init__(self, file: str, line: int, column: int, what: str, mend: str) -> None:
        super().__init__(f"{file}:{line}:{column}: {what}; {mend}")
        self.file = file
        self.line = line
        self.column = column
        self.what = what
        self.mend = mend


class NotAuthenticated(ChatError):
    code = "not_authenticated"


class Forbidden(ChatError):
    code = "forbidden"


class NotFound(ChatError):
    code = "not_found"


class Conflict(ChatError):
    code = "conflict"


class TooMany(ChatError):
    """A limit was hit. `retry_after_seconds` says when to try again."""

    code = "too_many"
    is_temporary = True

    def __init__(self, message: str, *, retry_after_seconds: float, code: str | None = None) -> None:
        super().__init__(message, code=code)
        self.retry_after_seconds = retry_after_seconds


class MailRefused(ChatError):
    """The mail server did not take a letter. `is_temporary` says whether it may take the same one later."""

    code = "mail_refused"

    def __init__(self, message: str, *, is_temporary: bool, code: str | None = None) -> None:
        super().__init__(message, code=code)
        self.is_temporary = is_temporary


class Unavailable(ChatError):
    code = "unavailable"
    is_temporary = True
