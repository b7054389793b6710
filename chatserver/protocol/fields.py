"""What the fields of commands hold, each within its limit, and what every command has in common."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct

from chatserver.domain import limits

Id = Annotated[str, Meta(min_length=1, max_length=limits.ID_CHARACTERS)]
Text = Annotated[str, Meta(min_length=1, max_length=limits.TEXT_CODE_POINTS)]
Draft = Annotated[str, Meta(max_length=limits.TYPING_CODE_POINTS)]
Name = Annotated[str, Meta(max_length=limits.NAME_CODE_POINTS)]
DepartmentKey = Annotated[str, Meta(min_length=1, max_length=64)]
FieldKey = Annotated[str, Meta(min_length=1, max_length=64)]
FieldValue = Annotated[str, Meta(max_length=limits.COMMENT_CODE_POINTS)]
Language = Annotated[str, Meta(max_length=16)]
Url = Annotated[str, Meta(max_length=limits.URL_CODE_POINTS)]
Title = Annotated[str, Meta(max_length=limits.TITLE_CODE_POINTS)]
# How long and how many is said here and checked in `domain.tags`, where a person is told how to mend it.
Tag = Annotated[str, Meta(extra_json_schema={"maxLength": limits.TAG_CODE_POINTS, "examples": ["vip"]})]
Tags = list[Tag]
Label = Annotated[str, Meta(max_length=200)]
Seq = Annotated[int, Meta(ge=0, le=2**53 - 1)]
SignalName = Annotated[str, Meta(min_length=1, max_length=limits.SIGNAL_NAME_CODE_POINTS)]
Attributes = Annotated[dict[SignalName, Label], Meta(max_length=limits.ATTRIBUTES)]


class Command(Struct, frozen=True, tag_field="type", forbid_unknown_fields=True, omit_defaults=True):
    """Base of every command; the class's tag is the `type` on the wire.

    Defaults are left out when encoded, so a fingerprint outlives a field added later.
    """


class WrongField(Struct, frozen=True):
    """What a program needs to say in another language how to mend a field.

    `place` is the field's path in the command, `mend` the key of the words, `values` what stands in them.
    """

    place: str
    mend: str
    values: dict[str, str | int]
