"""The blocks in force, ready to be asked at every hello."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from ipaddress import ip_network

from chatserver.domain.blocks import Address, Block, BlockKind, read_address, same_email


class BlocksInForce:
    """Finds the block that keeps somebody out. One that has run out by the clock keeps nobody out."""

    def __init__(self, blocks: Iterable[Block] = ()) -> None:
        self._blocks = {block.id: block for block in blocks}
        self._sort()

    def add(self, block: Block) -> None:
        """The block holds from now on."""
        self._blocks[block.id] = block
        self._sort()

    def remove(self, block_id: str) -> None:
        """The block holds no more. Harmless if it did not."""
        self._blocks.pop(block_id, None)
        self._sort()

    def find(self, now: int, *, visitor_id: str = "", email: str = "", address: str = "") -> Block | None:
        """What keeps out a visitor with this e-mail who comes from this address, None if nothing does.

        What is empty is not known. `now` is milliseconds.
        """
        known: list[tuple[BlockKind, str]] = [("visitor", visitor_id), ("email", same_email(email))]
        blocks = [*(self._by_value.get(each) for each in known), *self._find_networks(address)]
        return next((block for block in blocks if block is not None and block.is_in_force(now)), None)

    def _find_networks(self, text: str) -> Iterator[Block]:
        address = read_address(text) if self._lengths else None
        if address is None:
            return
        for length in self._lengths:
            block = self._networks.get(network_key(address, length))
            if block is not None:
                yield block

    def _sort(self) -> None:
        blocks = self._blocks.values()
        networks = [(ip_network(block.value), block) for block in blocks if block.kind == "network"]
        self._by_value: dict[tuple[BlockKind, str], Block] = {(block.kind, block.value): block for block in blocks}
        self._networks = {network_key(each.network_address, each.prefixlen): block for each, block in networks}
        self._lengths = {each.prefixlen for each, _ in networks}


def network_key(address: Address, length: int) -> tuple[int, int, int]:
    """What all addresses of a network of this length have in common."""
    return address.version, length, int(address) >> max(0, address.max_prefixlen - length)
