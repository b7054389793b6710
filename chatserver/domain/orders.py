"""What makes an order the shop's own word: a signature that only its server can have made."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable

USUAL_GOAL_HOURS = 24.0


def canonical_bytes(order_id: str, total: str, currency: str) -> bytes:
    """What is signed: the three, each on a line of its own, in UTF-8."""
    return f"{order_id}\n{total}\n{currency}".encode("utf-8", "surrogatepass")


def sign(key: str, order_id: str, total: str, currency: str) -> str:
    """The HMAC-SHA256 by the shop's key, in hexadecimal digits."""
    return hmac.new(key.encode(), canonical_bytes(order_id, total, currency), hashlib.sha256).hexdigest()


def is_signed(keys: Iterable[str], signature: str, order_id: str, total: str, currency: str) -> bool:
    """Whether the signature is that of one of the keys."""
    given = signature.lower().encode("utf-8", "surrogatepass")
    return any([hmac.compare_digest(sign(key, order_id, total, currency).encode(), given) for key in keys])
