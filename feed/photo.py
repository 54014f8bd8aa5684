"""A photo, to be seen by all as long as a post shows it, and by nobody else."""

from aiohttp import web

from core.telling import tell
from feed.site import SITE, Reading

# The content never changes, but whether all may see it does: so it is not kept for long.
A_WHILE = "public, max-age=600, must-revalidate"


async def photo(request: web.Request) -> web.StreamResponse:
    site, ref = request.app[SITE], request.match_info["ref"]
    files = site.gallery.files
    known = files.exists(ref)
    if not known or not await site.read(site.reader(request), lambda look: is_public(look, ref)):
        raise web.HTTPNotFound
    headers = {"Content-Type": "image/jpeg", "Cache-Control": A_WHILE}
    return web.FileResponse(files.path(ref), headers=headers)


def is_public(reading: Reading, ref: str) -> bool:
    """Whether a post that stands shows this photo."""
    post = reading.feed.showing(ref)
    return post is not None and ref in tell(reading.hall, post, reading.language).photos
