"""Letters that two keyboards write in two ways, and a reader takes for one."""

from __future__ import annotations

# From composed letters, as NFC leaves them. What only stretches a word goes.
ARABIC_TO_PERSIAN = str.maketrans(
    {
        "ي": "ی",
        "ى": "ی",
        "ئ": "ی",
        "ك": "ک",
        "ة": "ه",
        "ۀ": "ه",
        "أ": "ا",
        "إ": "ا",
        "ٱ": "ا",
        "آ": "ا",
        "ؤ": "و",
        "ـ": "",
    }
)
