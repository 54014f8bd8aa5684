"""The addresses of the open feed: what each of them gives, and what it can be asked.

Whoever adds an address to `feed/app.py` adds a line here; a test holds both against each other.
Most pages need no more than `"GET /feeds": page("All feeds there are."),`.
"""

from core.open_data.package import CSV, PARQUET
from feed.assets import TYPES
from feed.description.kit import (
    ATOM,
    CALENDAR,
    HTML,
    JSON,
    PNG,
    PROBLEM_JSON,
    PROBLEM_XML,
    TEXT,
    Data,
    Operations,
    content,
    operation,
    page,
    refusals,
    schema_of,
    told,
)
from feed.description.parameters import SEARCH

READ = ("lang", "Accept-Language")
FEED, JSON_FEED = (*READ, "before", "archive"), "application/feed+json"
SITEMAP, JSON_LINES, CAP = "application/xml", "application/jsonl", "application/cap+xml"

PAGES: Operations = {
    "GET /": page("The feed, the newest first; or what is looked for in it.", *SEARCH, "before",
                  fails=(302, 400, 404)),
    "GET /search": operation("Leads to the same search at `/`.", (*READ, "pane", *SEARCH),
                             refusals(HTML, (302, 400, 503)), "pages"),
    "GET /department/{key}": page("A department: its people, and its feed.", "before",
                                  fails=(404,)),
    "GET /feeds": page("All feeds there are."),
    "GET /post/{id}": page("A piece of news; one about a case leads to the case.",
                           fails=(302, 404, 410)),
    "GET /case/{number}": page("A case, from the report to its end.", fails=(302, 404)),
    "GET /jobs": page("The job offers that stand.", "words", "hours", "trade"),
    "GET /jobs/{id}": page("A job offer, with the data of a JobPosting.", fails=(404, 410)),
    "GET /mayor": page("Questions to the mayor, and the answers."),
    "GET /proposals": page("What people propose, and what became of it."),
    "GET /council": page("Sessions of the council: what comes, and what was held."),
    "GET /alerts": page("Alerts: what holds now, and what is over.", "before", fails=(404,)),
    "GET /calendars": page("All calendars there are."),
    "GET /menu": page("The menu of a school.", "school", "week", fails=(400, 404)),
    "GET /polls": page("Polls that can be voted on, and how earlier ones ended.", "before",
                       fails=(404,)),
    "GET /stats": page("How fast the town answers, and how it keeps its word.", "department",
                       "year", fails=(404,)),
    "GET /map": page("What is open, by street; or what is looked for.", *SEARCH, "before",
                     fails=(400, 404)),
    "GET /chain": page("How anybody can check that nothing was changed afterwards."),
    "GET /open-data": page("The open data: what there is, and what each column says."),
}  # fmt: skip

FEEDS: Operations = {
    "GET /feed.atom": told("Everything, or what is looked for, as Atom.", ATOM, *FEED, *SEARCH,
                            tag="feeds", fails=(400, 404)),
    "GET /department/{key}/feed.atom": told("A department, as Atom.", ATOM, *FEED, tag="feeds",
                                            fails=(404,)),
    "GET /topic/{kind}/{about}/feed.atom": told("A topic, as Atom.", ATOM, *FEED, tag="feeds",
                                                fails=(404,)),
    "GET /feed.json": told("Everything, or what is looked for, as JSON Feed 1.1.", JSON_FEED,
                           *FEED, *SEARCH, tag="feeds", fails=(400, 404),
                           schema=schema_of("JSONFeed")),
    "GET /department/{key}/feed.json": told("A department, as JSON Feed 1.1.", JSON_FEED, *FEED,
                                            tag="feeds", fails=(404,),
                                            schema=schema_of("JSONFeed")),
    "GET /topic/{kind}/{about}/feed.json": told("A topic, as JSON Feed 1.1.", JSON_FEED, *FEED,
                                                tag="feeds", fails=(404,),
                                                schema=schema_of("JSONFeed")),
    "GET /alerts.atom": told("All alerts, as Atom; each leads to its CAP file.", ATOM, *READ,
                             "before", tag="alerts", fails=(404,)),
    "GET /alerts/{id}.cap": told("An alert, as CAP 1.2.", CAP, tag="alerts", fails=(404,)),
    "GET /menu/{school}.ics": told("The menu of a school.", CALENDAR, *READ, tag="calendars",
                                   fails=(404,)),
    "GET /sessions.ics": told("The sessions of the council.", CALENDAR, *READ, tag="calendars"),
    "GET /courses.ics": told("The dates of courses.", CALENDAR, *READ, tag="calendars"),
    "GET /department/{key}/hours.ics": told("When a department is open.", CALENDAR, *READ,
                                            tag="calendars", fails=(404,)),
    "GET /chain.jsonl": told("The links of the chain, one to a line.", JSON_LINES, "after",
                             tag="chain", fails=(404,)),
    "GET /chain/{id}.json": told("What a post is made of, to check its link.", JSON, tag="chain",
                                 fails=(404,), schema=schema_of("Made")),
    "GET /sitemap.xml": told("The index of the sitemap.", SITEMAP, tag="search engines"),
    "GET /sitemap-{part}.xml": told("A part of the sitemap.", SITEMAP, tag="search engines",
                                    fails=(404,)),
    "GET /openapi.json": told("This description.", JSON, tag="about", schema={"type": "object"}),
}  # fmt: skip

PICTURES: Operations = {
    "GET /menu/{school}/{day}.png": told("The menu of a week, for the wall.", PNG, *READ,
                                         tag="pictures", fails=(400, 404)),
    "GET /dcat.jsonld": told("The open data as a catalogue for data portals (DCAT-AP).",
                             "application/ld+json", *READ, tag="open data"),
    "GET /map.svg": told("The town as a drawing.", "image/svg+xml", tag="pictures",
                         fails=(404,)),
    "GET /card.png": told("The picture of a link to the feed.", PNG, *READ, tag="pictures"),
    "GET /post/{id}/card.png": told("The picture of a link to news.", PNG, *READ,
                                    tag="pictures", fails=(404,)),
    "GET /case/{number}/card.png": told("The picture of a link to a case.", PNG, *READ,
                                        tag="pictures", fails=(404,)),
}  # fmt: skip

GONE = refusals(HTML, (404,))
TABLES: Data = {CSV: {}, PARQUET: {}, JSON: {}}
ANY_WORDS: Data = content(HTML) | content(TEXT) | content(PROBLEM_XML)
ANY_WORDS |= content(PROBLEM_JSON, schema_of("Problem"))
AWAY = refusals(HTML, (503,))
FILES: Data = {kind: {} for kind in TYPES.values()}

OTHERS: Operations = {
    "GET /stats/{chart}.svg": operation("A chart of the figures, as on their page.",
                                        (*READ, "department", "year", "scheme", "v",
                                         "If-None-Match"),
                                        {200: content("image/svg+xml"), 304: {},
                                         **refusals(TEXT, (404, 503))},
                                        "pictures"),
    "GET /photo/{ref}": operation("A photo that a post shows.", (),
                                  {200: content("image/jpeg"), **GONE, **AWAY}, "pictures"),
    "GET /open-data/{file}": operation("A file of the open data; `datapackage.json` names them.",
                                       ("If-None-Match",),
                                       {200: TABLES, 304: {}, 404: ANY_WORDS},
                                       "open data"),
    "GET /static/{name}": operation("A file that belongs to the pages.", ("v", "If-None-Match"),
                                    {200: FILES, 304: {}, **GONE}, "pages"),
    "GET /favicon.ico": operation("The sign of the town.", ("If-None-Match",),
                                  {200: content("image/svg+xml"), 304: {}}, "pages"),
    "GET /robots.txt": operation("What search engines may read.", (),
                                 {200: content(TEXT)}, "search engines"),
    "GET /feed/events": operation("Server-sent events: word that the feed has changed.", (),
                                  {200: content("text/event-stream"), 204: {}}, "feeds"),
    "GET /livez": operation("Whether the house lives.", (), {200: content(TEXT)}, "health"),
    "GET /readyz": operation("Whether its database can be read.", (),
                             {200: content(JSON, schema_of("Ready")),
                              503: content(JSON, schema_of("Ready"))}, "health"),
    "GET /metrics": operation("Figures for Prometheus; for the machine itself alone, unless the"
                              " town has said otherwise.", (),
                              {200: content(TEXT), **GONE, **AWAY}, "health"),
}  # fmt: skip
