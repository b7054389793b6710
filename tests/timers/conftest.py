"""Fixtures of the tests of waiting."""

from tests.support.calm import calm_log

__all__ = ["calm_log"]
