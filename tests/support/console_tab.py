"""One more tab of a signed-in console."""

from __future__ import annotations

from tests.support.client import Client
from tests.support.operator_client import OperatorClient


class ConsoleTab(Client):
    """Has the cookies that the device had when the tab was opened, and a socket of its own."""

    def __init__(self, device: OperatorClient) -> None:
        super().__init__(device.url, device.origin)
        self._headers = device.headers()

    def headers(self) -> dict[str, str]:
        return self._headers
