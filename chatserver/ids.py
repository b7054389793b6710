"""Opaque random ids and secrets."""

from __future__ import annotations

import hashlib
import secrets


def new_id() -> str:
    """96 random bits: unguessable enough for an id, which is never the only key to anything."""
    return secrets.token_urlsafe(12)


def new_secret() -> str:
    """256 random bits: a token that opens something."""
    return secrets.token_urlsafe(32)


def hash_secret(secret: str) -> str:
    """What is stored of a secret. It has 256 random bits, so a plain hash cannot be guessed back."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()
