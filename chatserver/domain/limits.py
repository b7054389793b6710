"""How much anyone may send, each with its reason."""

from __future__ import annotations

TEXT_CODE_POINTS = 4_000  # normalising is quadratic on hostile marks: 4,000 stays in a few milliseconds
TYPING_CODE_POINTS = 500  # a preview, not a transfer
NAME_CODE_POINTS = 100
EMAIL_CODE_POINTS = 254  # RFC 5321
URL_CODE_POINTS = 2_000
TITLE_CODE_POINTS = 300
ID_CHARACTERS = 64
COMMENT_CODE_POINTS = 1_000
CART_LINES = 50
SIGNAL_NAME_CODE_POINTS = 64  # of an event or an attribute
ATTRIBUTES = 20
FRAME_BYTES = 65_536  # one frame; the text limit in the longest encoding fits twice
RESUME_EVENTS = 500  # a longer gap costs less as a snapshot
SNAPSHOT_EVENTS = 100
HISTORY_EVENTS = 100
FORM_FIELDS = 20  # what a person may be asked at once, and more than they will answer
TAG_CODE_POINTS = 40  # a word or two: several stand beside a name in a list
TAGS = 20  # of one conversation
OPEN_CONVERSATIONS = 50  # conversations one console may hold open at once
