"""The files of the open data, handed out as they lie there."""

import asyncio

from aiohttp import web

from core.open_data.package import CSV, NAME, PARQUET
from core.open_data.shelf import current
from core.open_data.tables import ALL
from core.town.speech import tokens
from feed.keeping import ASK_AGAIN
from feed.open_data.page import SHELF
from feed.site import SITE

JSON = "application/json"
KINDS = {".csv": f"{CSV}; charset=utf-8; header=present", ".parquet": PARQUET}
FILES = {f"{table.name}{end}": kind for table in ALL for end, kind in KINDS.items()} | {NAME: JSON}


async def download(request: web.Request) -> web.StreamResponse:
    """One file of the export that counts. A browser keeps it under a name that says whose it is."""
    name = request.path.rpartition("/")[2]
    shelf = request.app[SHELF]
    folder = await asyncio.to_thread(current, shelf) if shelf else None
    if folder is None or name not in FILES or not (folder / name).is_file():
        raise web.HTTPNotFound
    town = "-".join(tokens(request.app[SITE].town.name))
    headers = {
        "Content-Type": FILES[name],
        "Cache-Control": ASK_AGAIN,
        "Access-Control-Allow-Origin": "*",  # what is open may be looked at from any page
    }
    if name != NAME:
        headers["Content-Disposition"] = f'attachment; filename="{town}-{name}"'
    return web.FileResponse(folder / name, headers=headers)
