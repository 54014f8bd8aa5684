"""Hands over the charts of the page of figures. What is not drawn yet is drawn, all at once."""

from aiohttp import ETag, web

from core.charts import Chart, in_the_dark
from core.draughtsman import Draughtsman, NotDrawn
from feed.courtesy import AGAIN_AFTER
from feed.keeping import known
from feed.site import SITE, Reading
from feed.stats.page import SCHEME, asked_in, figures_of, sections

KIND = "image/svg+xml"
A_DAY, ASK_AGAIN = "public, max-age=86400", "no-cache"
DRAUGHTSMAN: web.AppKey[Draughtsman] = web.AppKey("draughtsman", Draughtsman)


async def stats_picture(request: web.Request) -> web.Response:
    """One chart as SVG. With the version that its page names it may be kept for a day."""
    site = request.app[SITE]
    charts = await site.read(site.reader(request), lambda reading: charts_of(reading, request))
    chart = charts.get(request.match_info["chart"])
    if chart is None:
        raise web.HTTPNotFound
    dark = request.query.get("scheme") == SCHEME
    tag = ETag(f"{chart.key[:32]}-{'dark' if dark else 'light'}")
    if known(request, tag, None):
        response = web.Response(status=web.HTTPNotModified.status_code)
    else:
        response = web.Response(body=await drawn(request, chart, charts, dark=dark))
        response.content_type = KIND
        response.enable_compression()
    response.etag = tag
    this_version = request.query.get("v") == chart.key[:16]
    response.headers["Cache-Control"] = A_DAY if this_version else ASK_AGAIN
    response.headers["Vary"] = "Accept-Language, Accept-Encoding"
    return response


def charts_of(reading: Reading, request: web.Request) -> dict[str, Chart]:
    """All charts of a page, by the keys of their subjects."""
    asked = asked_in(reading, request)
    found = sections(reading, asked, figures_of(reading, asked))
    return {one.key: one.chart for one in found if one.chart}


async def drawn(
    request: web.Request, chart: Chart, charts: dict[str, Chart], *, dark: bool
) -> bytes:
    try:
        svg = await request.app[DRAUGHTSMAN].drawing(chart, "svg", tuple(charts.values()))
    except NotDrawn:
        raise web.HTTPServiceUnavailable(headers={"Retry-After": str(AGAIN_AFTER)}) from None
    return in_the_dark(svg.decode()).encode() if dark else svg
