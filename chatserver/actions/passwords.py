"""Passwords: hashed with argon2id off the event loop, a few at a time."""

from __future__ import annotations

import asyncio
import secrets
from base64 import b64encode

import argon2

from chatserver.errors import BadInput

AT_ONCE = 2  # each takes 64 MiB: more at once would let a flood of guesses eat the memory
SHORTEST = 10
LONGEST = 256
COMMON = frozenset(
    (
        "password12",
        "password123",
        "password1234",
        "passwordpassword",
        "qwertyuiop",
        "qwerty12345",
        "1234567890",
        "12345678910",
        "123456789a",
        "0123456789",
        "1q2w3e4r5t",
        "1qaz2wsx3edc",
        "iloveyou123",
        "letmein1234",
        "welcome1234",
        "administrator",
        "adminadmin",
        "changeme123",
    )
)


class Passwords:
    """Hashes and verifies. A wrong name costs the same time as a wrong password."""

    def __init__(self, hasher: argon2.PasswordHasher | None = None) -> None:
        self._hasher = hasher or argon2.PasswordHasher()
        self._places = asyncio.Semaphore(AT_ONCE)
        self._dummy = hash_of_nothing(self._hasher)

    async def hash(self, password: str) -> str:
        """The hash to store. Raises BadInput if the password is too short, too long or too common."""
        check_password(password)
        async with self._places:
            return await asyncio.to_thread(self._hasher.hash, password)

    async def verify(self, password_hash: str | None, password: str) -> bool:
        """Whether the password is right. None (no such account, or no password yet) is wrong, equally slowly."""
        async with self._places:
            is_right = await asyncio.to_thread(self._matches, password_hash or self._dummy, password[:LONGEST])
        return is_right and password_hash is not None

    def _matches(self, password_hash: str, password: str) -> bool:
        try:
            return self._hasher.verify(password_hash, password)
        except argon2.exceptions.VerificationError:
            return False


def hash_of_nothing(hasher: argon2.PasswordHasher) -> str:
    """A hash that costs what the hasher's own cost, and that no password has: random bytes, free at the start."""
    salt, digest = (
        b64encode(secrets.token_bytes(length)).decode().rstrip("=") for length in (hasher.salt_len, hasher.hash_len)
    )
    return f"$argon2id$v=19$m={hasher.memory_cost},t={hasher.time_cost},p={hasher.parallelism}${salt}${digest}"


def check_password(password: str) -> None:
    """Raises BadInput, naming the mend, if the password would be guessed."""
    if len(password) < SHORTEST:
        raise BadInput(f"the password needs at least {SHORTEST} characters", code="weak_password")
    if len(password) > LONGEST:
        raise BadInput(f"the password may have at most {LONGEST} characters", code="weak_password")
    if password.casefold() in COMMON or len(set(password)) < 4:
        raise BadInput("this password is among the first to be guessed; choose another", code="weak_password")
