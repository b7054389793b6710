"""What of the machine matters to the figures."""

from __future__ import annotations

import os
import platform
import sqlite3
import statistics
import time
from pathlib import Path

SYNCS = 50


def describe(folder: Path) -> dict[str, object]:
    """Facts of this machine, and how long its disk takes to keep a page safe, tried in the folder."""
    return {
        "processor": find_processor(),
        "cores": len(os.sched_getaffinity(0)),
        "kernel": platform.release(),
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "fdatasync_ms": round(measure_fdatasync_ms(folder), 3),
    }


def find_processor() -> str:
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def measure_fdatasync_ms(folder: Path) -> float:
    """The median of some writes of one page."""
    path = folder / "fdatasync"
    times = []
    with path.open("wb") as file:
        for _ in range(SYNCS):
            file.write(bytes(4096))
            file.flush()
            start = time.perf_counter()
            os.fdatasync(file.fileno())
            times.append(time.perf_counter() - start)
    path.unlink()
    return statistics.median(times) * 1000
