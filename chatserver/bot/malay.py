"""Malay and Indonesian as people type them: short spellings, and words doubled for the plural."""

from __future__ import annotations

import re
from collections.abc import Sequence

_SHARE_OF_MALAY = 0.1  # of a shop's words: below it "x" and "u" are taken as what they are
# fmt: off
_TYPICAL = frozenset((
    "saya", "anda", "awak", "kamu", "yang", "tidak", "tak", "untuk", "dengan", "adakah", "apakah", "apa",
    "bagaimana", "boleh", "bisa", "dapat", "nak", "hendak", "ingin", "bila", "kapan", "berapa", "ini", "itu",
    "ada", "dan", "atau", "dari", "daripada", "kepada", "sudah", "telah", "belum", "tolong", "sila", "mana",
    "kenapa", "macam",
))
# fmt: on
_SHORT = {
    "yg": "yang",
    "dgn": "dengan",
    "dr": "dari",
    "drpd": "daripada",
    "utk": "untuk",
    "utuk": "untuk",
    "sy": "saya",
    "sya": "saya",
    "aku": "saya",
    "gue": "saya",
    "awk": "awak",
    "ko": "awak",
    "korang": "awak",
    "tak": "tidak",
    "tk": "tidak",
    "x": "tidak",
    "tdk": "tidak",
    "gak": "tidak",
    "nggak": "tidak",
    "ngga": "tidak",
    "ga": "tidak",
    "xde": "tiada",
    "takde": "tiada",
    "takda": "tiada",
    "xda": "tiada",
    "xboleh": "tidak boleh",
    "xleh": "tidak boleh",
    "xdapat": "tidak dapat",
    "leh": "boleh",
    "blh": "boleh",
    "bleh": "boleh",
    "dpt": "dapat",
    "dah": "sudah",
    "da": "sudah",
    "sdh": "sudah",
    "udah": "sudah",
    "blm": "belum",
    "nk": "nak",
    "mcm": "macam",
    "cmne": "macam mana",
    "camne": "macam mana",
    "mcmne": "macam mana",
    "camana": "macam mana",
    "gimana": "bagaimana",
    "gmn": "bagaimana",
    "bgmn": "bagaimana",
    "brp": "berapa",
    "bape": "berapa",
    "bpe": "berapa",
    "bp": "berapa",
    "ape": "apa",
    "ap": "apa",
    "mane": "mana",
    "kat": "di",
    "dkt": "di",
    "jgn": "jangan",
    "kalo": "kalau",
    "klu": "kalau",
    "klau": "kalau",
    "kalu": "kalau",
    "kpd": "kepada",
    "pd": "pada",
    "sbb": "sebab",
    "psl": "pasal",
    "bg": "beri",
    "bgi": "beri",
    "tgk": "tengok",
    "tlg": "tolong",
    "plis": "tolong",
    "skrg": "sekarang",
    "skang": "sekarang",
    "hr": "hari",
    "ari": "hari",
    "mlm": "malam",
    "brg": "barang",
    "brng": "barang",
    "hrga": "harga",
    "byr": "bayar",
    "duet": "duit",
    "lg": "lagi",
    "lgi": "lagi",
    "je": "sahaja",
    "aje": "sahaja",
    "jer": "sahaja",
    "saja": "sahaja",
    "ni": "ini",
    "tu": "itu",
    "org": "orang",
    "spt": "seperti",
    "sbg": "sebagai",
    "tq": "terima kasih",
    "makasih": "terima kasih",
    "knp": "kenapa",
    "npe": "kenapa",
}
_DOUBLED = re.compile(r"\b([^\W\d]{3,})(?:2| \1\b)")


def is_malay(phrasings: Sequence[str]) -> bool:
    """Whether so many of the normalised phrasings' words are Malay that visitors' short spellings are too."""
    words = [word for phrasing in phrasings for word in phrasing.split()]
    return bool(words) and sum(word in _TYPICAL for word in words) > _SHARE_OF_MALAY * len(words)


def fold_malay(normalised: str) -> str:
    """The same words in full, and once where they are doubled."""
    return " ".join(_SHORT.get(word, word) for word in _DOUBLED.sub(r"\1", normalised).split())
