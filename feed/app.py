"""The open feed as a web application. The roof mounts the other doors beside it."""

import asyncio
from pathlib import Path

from aiohttp import web
from prometheus_client import CollectorRegistry

from core.draughtsman import Draughtsman
from core.open311 import rules_of
from core.photos import Darkroom
from core.texts import Texts
from core.town import Town
from core.vault import Vault
from feed.alerts.cap import cap_file
from feed.alerts.index import alerts_atom
from feed.alerts.page import alerts_page
from feed.answers import LARDER, served
from feed.assets import asset
from feed.atom import atom_feed
from feed.calendars.courses import courses_calendar
from feed.calendars.hours import hours_calendar
from feed.calendars.menu import menu_calendar
from feed.calendars.page import calendars_page
from feed.calendars.sessions import sessions_calendar
from feed.chain import chain_links, chain_of_post, chain_page
from feed.council import council_page
from feed.courtesy import kindly, strictly
from feed.description.document import openapi
from feed.feeds import feeds_page
from feed.gallery import Gallery
from feed.health import PLATFORMS, Platforms, livez, readyz
from feed.hub import PATH as HUB
from feed.hub import hub
from feed.jobs import job_page, jobs_page
from feed.json_feed import json_feed
from feed.keeping import Larder
from feed.live import READERS, Readers, events, keep_told, send_away
from feed.map.page import map_page
from feed.map.picture import map_picture
from feed.mayor import mayor_page, proposals_page
from feed.menu import menu_page, week_picture
from feed.metrics import DIALS, OPEN_TO_ALL, Dials, metrics
from feed.open311.app import open311_app
from feed.open311.photos import Fetch, Photos
from feed.open_data.catalogue import catalogue
from feed.open_data.download import download
from feed.open_data.page import SHELF, open_data_page
from feed.pages import case_page, department_page, feed_page, post_page, search_page
from feed.photo import photo
from feed.pictures.handing import DRAWING, case_said, drawn, post_said, town_said
from feed.polls import polls_page
from feed.site import SITE, Clock, Site
from feed.sitemap import robots, sitemap_index, sitemap_part
from feed.stats.page import stats_page
from feed.stats.pictures import DRAUGHTSMAN, stats_picture
from storage.columns import utc_now
from storage.database import Database
from storage.files import Files

PAGES = {
    "/": feed_page,
    "/search": search_page,
    "/feed.atom": atom_feed,
    "/feed.json": json_feed,
    "/department/{key}": department_page,
    "/department/{key}/feed.atom": atom_feed,
    "/department/{key}/feed.json": json_feed,
    "/topic/{kind}/{about}/feed.atom": atom_feed,
    "/topic/{kind}/{about}/feed.json": json_feed,
    "/feeds": feeds_page,
    "/post/{id}": post_page,
    "/case/{number}": case_page,
    "/jobs": jobs_page,
    "/jobs/{id}": job_page,
    "/mayor": mayor_page,
    "/proposals": proposals_page,
    "/council": council_page,
    "/sitemap.xml": sitemap_index,
    "/sitemap-{part}.xml": sitemap_part,
    "/alerts": alerts_page,
    "/alerts.atom": alerts_atom,
    "/alerts/{id}.cap": cap_file,
    "/calendars": calendars_page,
    "/menu": menu_page,
    "/menu/{school}.ics": menu_calendar,
    "/menu/{school}/{day}.png": week_picture,
    "/polls": polls_page,
    "/stats": stats_page,
    "/map": map_page,
    "/map.svg": map_picture,
    "/sessions.ics": sessions_calendar,
    "/courses.ics": courses_calendar,
    "/department/{key}/hours.ics": hours_calendar,
    "/chain": chain_page,
    "/open-data": open_data_page,
    "/dcat.jsonld": catalogue,
    "/chain.jsonl": chain_links,
    "/chain/{id}.json": chain_of_post,
}
PICTURES = {
    "/card.png": town_said,
    "/post/{id}/card.png": post_said,
    "/case/{number}/card.png": case_said,
}
OTHERS = {
    "/photo/{ref}": photo,
    "/open-data/{file}": download,
    "/stats/{chart}.svg": stats_picture,
    "/static/{name}": asset,
    "/favicon.ico": asset,
    "/feed/events": events,
    "/livez": livez,
    "/readyz": readyz,
    "/metrics": metrics,
    "/openapi.json": openapi,
}


def feed_app(
    database: Database,
    town: Town,
    texts: Texts,
    files: Files,
    public_url: str = "",
    *,
    platforms: Platforms = dict,
    registry: CollectorRegistry | None = None,
    open_metrics: bool = False,
    clock: Clock = utc_now,
    darkroom: Darkroom | None = None,
    fetch: Fetch | None = None,
    draughtsman: Draughtsman | None = None,
    matrix: str = "",
    open_data: Path | None = None,
    vault: Vault | None = None,
) -> web.Application:
    """The open feed over one database. Other doors go under it with `add_subapp`.

    `public_url` is the origin where people find it, e.g. `https://jun.example`; without it, links
    in feeds lead to where the request came from. `platforms` says how each platform is: `ok`, or
    what is wrong. `registry` may hold further figures, which `/metrics` then shows too;
    `open_metrics` shows them to other machines. `darkroom` cleans the photos that `fetch` brings
    from elsewhere, for reports that come by Open311. `matrix` is the account of the town there.
    In the folder `open_data` its exports lie. `vault` seals the secrets of those who ask the hub.
    """
    app = web.Application(middlewares=[kindly])
    about = (town, texts, Gallery(files), public_url.rstrip("/"), clock, matrix, vault)
    app[SITE] = Site(database, *about)
    app[DRAWING], app[LARDER] = asyncio.Lock(), Larder()
    app[DRAUGHTSMAN] = draughtsman or Draughtsman(files.folder.with_name("charts"))
    app[PLATFORMS], app[READERS] = platforms, Readers()
    app[DIALS] = Dials(registry or CollectorRegistry())
    app[OPEN_TO_ALL], app[SHELF] = open_metrics, open_data
    app.on_response_prepare.append(strictly)
    app.on_startup.append(keep_told)
    app.on_shutdown.append(send_away)
    add_routes(app)
    photos = Photos(frozenset(rules_of(town).photos_from), files, darkroom, fetch)
    app.add_subapp("/open311", open311_app(app[SITE], photos, app[LARDER]))
    return app


def add_routes(app: web.Application) -> None:
    for path, work in PAGES.items():
        app.router.add_get(path, served(work))
    for path, handler in OTHERS.items():
        app.router.add_get(path, handler)
    app.router.add_get("/robots.txt", robots)
    app.router.add_post(HUB, hub)
    for path, words in PICTURES.items():
        app.router.add_get(path, drawn(words))
