"""Fixtures of the tests of the queue."""

from tests.support.calm import calm_log

__all__ = ["calm_log"]
