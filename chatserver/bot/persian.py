"""Persian words whose parts are written apart, together or with a ZWNJ, brought to one spelling: together."""

from __future__ import annotations

import re

_ARABIC_SCRIPT = re.compile("[ء-ی]")
_PREFIXES = {"می", "نمی"}
# fmt: off
_SUFFIXES = {
    "ها", "های", "هایی", "هایم", "هایت", "هایش", "هایمان", "هایتان", "هایشان", "تر", "ترین", "ام", "ات", "اش", "ای",
    "اند", "ایم", "اید",
}
# fmt: on
_LINKING = "ی"  # the ezafe of a word that ends in ه; most people leave it out
_LINKED = re.compile(r"(?<=\w\wه)ی\b")


def join_affixes(normalised: str) -> str:
    """The words with their prefixes and suffixes joined to them; text in other scripts as it is."""
    if not _ARABIC_SCRIPT.search(normalised):
        return normalised
    words: list[str] = []
    prefix = ""
    for word in normalised.split():
        if word in _PREFIXES:
            prefix = word
        elif words and not prefix and (word in _SUFFIXES or word == _LINKING):
            words[-1] += word if word != _LINKING else ""
        else:
            words.append(prefix + word)
            prefix = ""
    return _LINKED.sub("", " ".join([*words, prefix] if prefix else words))
