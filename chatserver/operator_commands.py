"""The `operator` commands: on the database itself, or through the server that holds it."""

from __future__ import annotations

import asyncio
import json
import urllib.error
import urllib.request
from pathlib import Path

import msgspec
from msgspec import structs

from chatserver.actions.administering import OperatorRequest, administer
from chatserver.clock import SystemClock
from chatserver.errors import FolderInUse, UsageError
from chatserver.serving import write_once
from chatserver.storage.data_folder import DATABASE_FILE, read_control

TIMEOUT_SECONDS = 10
USUAL_URL = "http://127.0.0.1:8000"


async def run(data: Path, request: OperatorRequest) -> str:
    """Does what is asked and returns what to print. Raises UsageError if there is no shop in the folder.

    Links name the address in the request; if that is empty, the one at which the running server is.
    """
    if not (data / DATABASE_FILE).is_file():
        raise UsageError(f"there is no shop in {data}; make one with `chatserver init`")
    now = SystemClock().now_ms()
    try:
        alone = structs.replace(request, url=request.url or USUAL_URL)
        return await write_once(data, lambda transaction: administer(transaction, alone, now))
    except FolderInUse:
        return await asyncio.to_thread(ask_server, data, request)


def ask_server(data: Path, request: OperatorRequest) -> str:
    """The same through the running server."""
    url, key = read_control(data)
    message = urllib.request.Request(  # noqa: S310 the address comes from our own data folder
        f"{url}/control/operator",
        data=msgspec.json.encode(structs.replace(request, url=request.url or url)),
        headers={"Authorization": f"Bearer {key}", "Content-Type": "application/json"},
    )
    try:
        with urllib.request.urlopen(message, timeout=TIMEOUT_SECONDS) as answer:  # noqa: S310
            text: str = answer.read().decode()
            return text
    except urllib.error.HTTPError as error:
        raise UsageError(json.loads(error.read())["error"]["message"]) from None
    except OSError as error:
        raise UsageError(f"the server that uses {data} does not answer at {url}: {error}") from None
