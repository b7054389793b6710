"""What the widget costs a shop's page before anybody opens it, and when they do."""

from __future__ import annotations

import gzip
import json
import re
import subprocess
from pathlib import Path

import pytest

from tests.browser.stage import open_stage
from tests.support.browser import ROOT
from tests.support.figures import record

DIST = ROOT / "widget" / "dist"
IMPORT = re.compile(r'(?:from|import)\s*"(\.[^"]+)"')
MOST_BYTES = {"loader": 3_000, "signals": 12_000, "panel": 40_000}
ENTRIES = {"loader": "loader/loader.js", "signals": "loader/signals/signals.js", "panel": "panel/panel.js"}


def closure(entry: Path) -> set[Path]:
    """The file and everything it imports at once."""
    found, waiting = set(), [entry]
    while waiting:
        file = waiting.pop()
        if file not in found:
            found.add(file)
            waiting += [(file.parent / path).resolve() for path in IMPORT.findall(file.read_text("utf-8"))]
    return found


def gzipped(files: set[Path]) -> int:
    return sum(len(gzip.compress(file.read_bytes(), 9)) for file in files)


def brotlied(files: set[Path]) -> int:
    """As a proxy sends them to every browser of today. Only Node has brotli here."""
    sizes = "process.argv.slice(1).map((file) => zlib.brotliCompressSync(fs.readFileSync(file)).length)"
    command = ["node", "--print", f"JSON.stringify({sizes})", *map(str, files)]
    return sum(json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout))


def test_each_part_stays_within_its_budget() -> None:
    files = {name: closure((DIST / path).resolve()) for name, path in ENTRIES.items()}
    # What came with the signals is there already when the panel comes.
    files["panel"] -= files["signals"]
    found = {name: brotlied(each) for name, each in files.items()}
    record("weight", **{f"{name}_gzip_bytes": gzipped(each) for name, each in files.items()})
    record("weight", **{f"{name}_brotli_bytes": size for name, size in found.items()})
    for name, size in found.items():
        assert 0 < size <= MOST_BYTES[name], (name, size)


@pytest.mark.browser
async def test_before_the_first_opening_only_loader_and_signals_are_fetched(tmp_path: Path) -> None:
    async with open_stage(tmp_path / "data") as stage:
        page, watch = await stage.open("about:blank")
        fetched: list[str] = []
        page.on("request", lambda request: fetched.append(request.url))
        await page.goto(f"{stage.page_origin}/")
        key = f"chatserver:{stage.shop.site_key}:token"
        await page.wait_for_function("(key) => localStorage.getItem(key)", arg=key)
        await page.wait_for_load_state("networkidle")
        before = {url.split("/", 3)[3] for url in fetched if url.startswith(stage.shop.url)}
        version = (DIST / "version.txt").read_text("utf-8").strip()
        signals = {str(file.relative_to(DIST.resolve())) for file in closure((DIST / ENTRIES["signals"]).resolve())}
        assert before == {"widget.js"} | {f"widget/{version}/{path}" for path in signals}
        assert len(watch.sockets) == 1
        await page.locator(".launcher").click()
        await page.locator(".panel").wait_for()
        assert any("/panel/panel.js" in url for url in fetched)
        record("weight", requests_before_opening=len(before))
