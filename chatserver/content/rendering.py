"""Writes data as YAML that people like to read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from chatserver.content.marked_text import Data
from chatserver.content.scalars import on_lines, on_one_line

INDENT = 2
FLOW_CODE_POINTS = 80  # of a list on one line


class Bare(str):
    """A number, a day, or `true` or `false`: it stands without quotes."""


def render_item(data: Data, column: int, in_flow: bool = False) -> str:
    """An item of a list, as YAML that begins in this column."""
    if in_flow or isinstance(data, list):
        return render_flow(data)
    return render_pairs(data, column) if isinstance(data, dict) else _scalar(data, in_flow=False)


def render_items(data: Iterable[Data], column: int) -> str:
    """The lines of a list whose hyphens stand in this column."""
    return "\n".join(f"{' ' * column}- {render_item(each, column + INDENT)}" for each in data)


def render_pairs(data: Mapping[str, Data], column: int) -> str:
    """The lines of a group whose keys stand in this column; the first without its margin."""
    return f"\n{' ' * column}".join(
        f"{_scalar(key, False)}:{after_colon(value, column)}" for key, value in data.items()
    )


def after_colon(value: Data, column: int) -> str:
    """What stands after the colon of a key in this column: short things on its line, all else below it."""
    if isinstance(value, Bare):
        return f" {value}"
    if isinstance(value, str):
        return f" {on_lines(value, column + INDENT)}"
    if _is_short(value):
        return f" {render_flow(value)}"
    if isinstance(value, list):
        return f"\n{render_items(value, column + INDENT)}"
    return f"\n{' ' * (column + INDENT)}{render_pairs(value, column + INDENT)}"


def render_flow(data: Data) -> str:
    """The data on one line."""
    if isinstance(data, dict):
        return "{" + ", ".join(f"{_scalar(key, True)}: {render_flow(value)}" for key, value in data.items()) + "}"
    if isinstance(data, list):
        return "[" + ", ".join(render_flow(each) for each in data) + "]"
    return _scalar(data, in_flow=True)


def _scalar(text: str, in_flow: bool) -> str:
    return str(text) if isinstance(text, Bare) else on_one_line(text, in_flow)


def _is_short(value: list[Data] | dict[str, Data]) -> bool:
    """Whether it is a few numbers by name, or a short list of texts."""
    if isinstance(value, dict):
        return all(isinstance(each, Bare) for each in value.values())
    return all(isinstance(each, str) for each in value) and len(render_flow(value)) <= FLOW_CODE_POINTS
