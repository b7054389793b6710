"""Why the server closes a socket, and what the client does then: one table for both."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

Next = Literal["reconnect", "reconnect_later", "authenticate", "reload", "stop"]


class CloseCode(Struct, frozen=True):
    """A close code. `then` says what the client does: reconnect with backoff, only after a longer pause,
    authenticate anew (a visitor forgets the token, an operator signs in), reload its code, or stop."""

    name: str
    code: int
    then: Next
    why: str


TRY_AGAIN = CloseCode("try_again", 1013, "reconnect_later", "the server is full")
RESTART = CloseCode("restart", 1012, "reconnect", "the server restarts")
SLOW_READER = CloseCode("slow_reader", 4008, "reconnect", "the client read too slowly; it resumes where it was")
TOO_FAST = CloseCode("too_fast", 4029, "reconnect_later", "too many frames")
BAD_INPUT = CloseCode("bad_input", 4400, "reconnect_later", "too many frames that cannot be understood")
NOT_AUTHENTICATED = CloseCode("not_authenticated", 4401, "authenticate", "the token or session is no longer valid")
FORBIDDEN = CloseCode("forbidden", 4403, "stop", "this origin or site is not allowed here")
NO_HELLO = CloseCode("no_hello", 4408, "reconnect", "no hello within 5 seconds")
GONE = CloseCode("gone", 4410, "stop", "there is no chat here for this visitor; nothing is to be said about it")
OUTDATED = CloseCode("outdated", 4426, "reload", "the client speaks an older protocol")

CLOSE_CODES = (
    TRY_AGAIN,
    RESTART,
    SLOW_READER,
    TOO_FAST,
    BAD_INPUT,
    NOT_AUTHENTICATED,
    FORBIDDEN,
    NO_HELLO,
    GONE,
    OUTDATED,
)
