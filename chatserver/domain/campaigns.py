"""The campaign a visit came from, as the address it began with says."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlsplit

_PREFIX = "utm_"
_PARAMETERS = 10
_CODE_POINTS = 200


def campaign_of(url: str) -> dict[str, str]:
    """The UTM parameters of an address, without their prefix; the first few. Empty if there are none, or no address."""
    try:
        pairs = parse_qsl(urlsplit(url).query, max_num_fields=100)
    except ValueError:
        return {}
    named = [(name.removeprefix(_PREFIX), value) for name, value in pairs if name.startswith(_PREFIX)]
    return {name: value[:_CODE_POINTS] for name, value in named[:_PARAMETERS]}
