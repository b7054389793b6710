"""Fails if a generated file does not say what the declarations say."""

from __future__ import annotations

import sys
from pathlib import Path

from chatserver.protocol.generate import drifted

if __name__ == "__main__":
    stale = drifted(Path(__file__).parents[2])
    for path in stale:
        print(f"{path} is out of date; run `make generate`", file=sys.stderr)
    sys.exit(1 if stale else 0)
