"""Every test here may ask for a log in which nothing went wrong."""

from tests.support.calm import calm_log

__all__ = ["calm_log"]
