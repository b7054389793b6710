"""The widget's and the console's files: built ones from `dist`, or as written for those who work on them."""

from __future__ import annotations

import mimetypes
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, Response

from chatserver.errors import NotFound

UNBUILT_VERSION = "dev"
TYPES = {".js": "text/javascript", ".json": "application/json", ".svg": "image/svg+xml", ".css": "text/css"}
LOADER = "loader/loader.js"
FOR_ANY_PAGE = {
    "Access-Control-Allow-Origin": "*",
    "Cross-Origin-Resource-Policy": "cross-origin",
}
IMMUTABLE = "public, max-age=31536000, immutable"
SHORTLY = "public, max-age=300"
NEVER = "no-cache"


def find_widget_folder() -> Path:
    """Where the browser files are: inside the installed package, or in the repository."""
    package = Path(__file__).parents[1]
    bundled = package / "_bundle" / "widget"
    return bundled if bundled.is_dir() else package.parent / "widget"


class BrowserFiles:
    """Serves `/widget.js` and `/widget/<version>/<path>`."""

    def __init__(self, folder: Path, *, unbuilt: bool) -> None:
        self._root = (folder if unbuilt else folder / "dist").resolve()
        self.version = UNBUILT_VERSION if unbuilt else (self._root / "version.txt").read_text("utf-8").strip()

    async def loader(self, request: Request) -> Response:
        """The file the shop's tag names: kept by browsers for five minutes."""
        return self._serve(LOADER, NEVER if self.version == UNBUILT_VERSION else SHORTLY)

    async def file(self, request: Request) -> Response:
        """A file under its version, which never changes."""
        is_current = request.path_params["version"] == self.version != UNBUILT_VERSION
        return self._serve(request.path_params["path"], IMMUTABLE if is_current else NEVER)

    def _serve(self, path: str, cache_control: str) -> Response:
        file = self._find(path)
        if file is None:
            raise NotFound("there is no such file")
        headers = FOR_ANY_PAGE | {"Cache-Control": cache_control}
        return FileResponse(file, headers=headers, media_type=TYPES[file.suffix])

    def _find(self, path: str) -> Path | None:
        try:
            file = (self._root / path).resolve()
            is_served = file.is_relative_to(self._root) and file.suffix in TYPES and file.is_file()
        except (OSError, ValueError):  # a name too long, or with a NUL
            return None
        return file if is_served else None


mimetypes.init(files=())  # the machine's own tables must not decide what a browser executes
