"""Text frames to commands, strictly, and frames to text."""

from __future__ import annotations

import hashlib
import json
from typing import Any, Union

import msgspec
from msgspec import Struct

from chatserver.errors import BadInput
from chatserver.protocol.commands import OPERATOR_COMMANDS, VISITOR_COMMANDS
from chatserver.protocol.fields import Command
from chatserver.protocol.frames import Frame

decode_visitor_command = msgspec.json.Decoder(Union[VISITOR_COMMANDS]).decode  # noqa: UP007 built from a tuple
decode_operator_command = msgspec.json.Decoder(Union[OPERATOR_COMMANDS]).decode  # noqa: UP007
encode_json = msgspec.json.Encoder().encode


class Reply(Struct):
    """As much of a frame as is needed to say which one an error answers."""

    client_message_id: str | None = None


decode_reply = msgspec.json.Decoder(Reply).decode


def decode_visitor(text: str) -> Command:
    """A visitor's command. Raises BadInput that names the field, and nothing else."""
    return decode(text, decode_visitor_command)


def decode_operator(text: str) -> Command:
    """An operator's command. Raises BadInput that names the field, and nothing else."""
    return decode(text, decode_operator_command)


def decode(text: str, decoder: Any) -> Command:
    try:
        command: Command = decoder(text)
        # msgspec takes the last of two equal keys and lets NUL pass; both have fooled products before.
        look_for_doubtful_members(text)
    except msgspec.ValidationError as error:
        raise BadInput(describe(error), code=code_of(error)) from None
    except msgspec.DecodeError as error:
        raise BadInput(f"this is not JSON: {error}", code="not_json") from None
    except (RecursionError, UnicodeError):
        raise BadInput("this is not JSON that can be read: nested too deeply or not Unicode", code="not_json") from None
    return command


def refuse_doubtful_members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise BadInput("a key stands twice in one object; send each once", code="duplicate_key")
    for key, value in pairs:
        if "\0" in key:
            raise BadInput("a key holds a NUL character; leave it out", code="bad_field")
        if isinstance(value, str) and "\0" in value:
            raise BadInput(f"{key} holds a NUL character; leave it out", code="bad_field")
    return members


look_for_doubtful_members = json.JSONDecoder(object_pairs_hook=refuse_doubtful_members).decode


def describe(error: msgspec.ValidationError) -> str:
    return str(error).replace(" - at `$", " - at `frame").replace(" - at `key` in `$", " - at a key of `frame")


def code_of(error: msgspec.ValidationError) -> str:
    return "unknown_type" if str(error).endswith("`$.type`") else "bad_field"


def find_client_message_id(text: str) -> str | None:
    """The client_message_id of a frame that could not be understood, or None."""
    try:
        return decode_reply(text).client_message_id
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        return None


def encode(frame: Frame) -> str:
    """The frame as text."""
    return encode_json(frame).decode()


def fingerprint(command: Command) -> str:
    """Tells one command from another with the same client_message_id."""
    return hashlib.blake2s(encode_json(command), digest_size=8).hexdigest()
