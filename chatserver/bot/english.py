"""English as people type it in a hurry, brought to full spelling."""

from __future__ import annotations

_SHORT = {
    "u": "you",
    "ur": "your",
    "r": "are",
    "pls": "please",
    "plz": "please",
    "plse": "please",
    "thx": "thanks",
    "tnx": "thanks",
    "thnx": "thanks",
    "bcoz": "because",
    "msg": "message",
    "acct": "account",
    "hv": "have",
    "wat": "what",
}


def fold_english(normalised: str) -> str:
    """The same words in full."""
    return " ".join(_SHORT.get(word, word) for word in normalised.split())
