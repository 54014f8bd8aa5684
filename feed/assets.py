"""The few files that belong to every page: its style, its script, its icon."""

from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

from aiohttp import web

from feed.answers import unless_known

FOLDER = Path(str(files("feed"))) / "static"
TYPES = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".py": "text/x-python",
}
FOR_GOOD = "public, max-age=31536000, immutable"  # its address changes when it does
A_WHILE = "public, max-age=3600"


@dataclass(frozen=True, slots=True)
class Asset:
    """A file, and the fingerprint of what is in it."""

    content: bytes
    content_type: str
    tag: str


@cache
def assets() -> dict[str, Asset]:
    """All of them by name."""
    return {path.name: read(path) for path in FOLDER.iterdir() if path.suffix in TYPES}


def read(path: Path) -> Asset:
    content = path.read_bytes()
    return Asset(content, TYPES[path.suffix], sha256(content).hexdigest()[:16])


def address_of(name: str) -> str:
    """Where a file is found, in just this version."""
    return f"/static/{name}?v={assets()[name].tag}"


async def asset(request: web.Request) -> web.Response:
    found = assets().get(request.match_info.get("name", "icon.svg"))
    if found is None:
        raise web.HTTPNotFound
    return handed_over(request, found)


def handed_over(request: web.Request, found: Asset) -> web.Response:
    response = unless_known(request, found.content, found.content_type, found.tag)
    this_version = request.query.get("v") == found.tag
    response.headers["Cache-Control"] = FOR_GOOD if this_version else A_WHILE
    return response
