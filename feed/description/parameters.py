"""All parameters of all addresses, with their limits. Some depend on what a town has."""

from collections.abc import Iterable, Sequence

from core.handlers.menu.schools import schools_of
from core.job_search import HOURS, TRADES
from core.open311 import offered
from core.town import Town
from feed.assets import assets
from feed.chain import LINES
from feed.description.kit import Data
from feed.open311.filters import DEEPEST, MOST
from feed.open311.formats import FORMATS
from feed.search.asked import KINDS, LONGEST, STATES
from feed.stats.page import SCHEME
from feed.stats.tables import CHARTS
from feed.subjects import KINDS as TOPICS
from feed.visit import ALONE, FRAMED

LARGEST_ID, LARGEST_LINE = 10**18 - 1, 10**15 - 1
ID: Data = {"type": "integer", "minimum": 1, "maximum": LARGEST_ID}
COUNTED: Data = {"type": "integer", "minimum": 0, "maximum": LARGEST_ID}
DAY: Data = {"type": "string", "format": "date"}
YEAR: Data = {"type": "string", "pattern": "^[0-9]{4}$"}
MOMENT: Data = {"type": "string", "format": "date-time"}
REF: Data = {"type": "string", "pattern": "^[0-9a-f]{64}$"}
TEXT: Data = {"type": "string"}
OURS = "Another value is as if it had not been sent."
EMPTY = "Sent empty, it is as if it had not been sent."


def parameters(town: Town, languages: Sequence[str]) -> Data:
    """Every parameter by the name under which the addresses refer to it."""
    asked = {**common(languages), **of_search(town), **of_pages(town), **of_open311(town)}
    return {**asked, **of_chat(languages), **of_paths(town)}


def one_of(values: Iterable[object]) -> Data:
    return {"type": "string", "enum": [str(one) for one in values]}


def query(name: str, schema: Data, says: str) -> Data:
    return {"name": name, "in": "query", "schema": schema, "description": says}


def header(name: str, says: str) -> Data:
    return {"name": name, "in": "header", "schema": TEXT, "description": says}


def path(name: str, schema: Data, says: str) -> Data:
    told = {"name": name, "in": "path", "schema": schema, "description": says}
    return {**told, "required": True}


def common(languages: Sequence[str]) -> Data:
    language = f"The language of the answer; counts before the header. {OURS}"
    pane = f"A page as a part of another one of ours (1), or by itself (0). {OURS}"
    return {
        "lang": query("lang", one_of(languages), language),
        "pane": query("pane", one_of((ALONE, FRAMED)), pane),
        "year": query("year", YEAR, f"A year of which there are figures. {EMPTY}"),
        "scheme": query("scheme", one_of((SCHEME,)), f"A chart for dark pages. {OURS}"),
        "before": query("before", COUNTED, "Only what came before the post with this number."),
        "archive": query("archive", COUNTED, "The number of a closed part of the archive."),
        "after": query("after", COUNTED, f"Links after this position; {LINES} at most."),
        "v": query("v", TEXT, "The version of the file: with it, it may be kept for good."),
        "Accept-Language": header("Accept-Language", "The languages wanted (RFC 9110)."),
        "If-None-Match": header("If-None-Match", "The `ETag` of what you have: 304 if it is new."),
    }


def of_search(town: Town) -> Data:
    """The fields of the search; the map has the same."""
    departments = [one.key for one in town.departments]
    public = [one.key for one in town.categories if not one.private]
    districts = [one.key for one in town.districts]
    words = {"type": "string"}
    cut = f"What is longer than {LONGEST} signs is cut."
    return {
        "q": query("q", words, f"Words, or the number of a case. {cut}"),
        "department": query("department", one_of(departments), f"A department. {EMPTY}"),
        "kind": query("kind", one_of(KINDS), f"The kind of post. {EMPTY}"),
        "category": query("category", one_of(public), f"The kind of matter. {EMPTY}"),
        "state": query("state", one_of(STATES), f"How the case stands. {EMPTY}"),
        "street": query("street", words, f"A street. {cut}"),
        "district": query("district", one_of(districts), f"A district. {EMPTY}"),
        "from": query("from", DAY, f"The first day. {EMPTY}"),
        "to": query("to", DAY, f"The last day. {EMPTY}"),
    }


SEARCH = ("q", "department", "kind", "category", "state", "street", "district", "from", "to")


def of_pages(town: Town) -> Data:
    schools = [one.key for one in schools_of(town)]
    return {
        "school": query("school", one_of(schools), "A school; without it, the first one."),
        "week": query("week", DAY, "Any day of the week, from 2000 until 2199; else this week."),
        "words": query("q", TEXT, "Words that an offer has."),
        "hours": query("hours", one_of(HOURS), f"Full time or part time. {OURS}"),
        "trade": query("trade", one_of(TRADES), f"The trade. {OURS}"),
    }


def of_open311(town: Town) -> Data:
    ids = f"Numbers with commas between them, {MOST} at most; they count before all filters."
    codes = "Codes of services, with commas between them."
    span = "With an offset or Z; from `start_date` to `end_date` there are 90 days at most."
    states = "One or both, with a comma between them."
    size = {"type": "integer", "minimum": 1, "maximum": MOST}
    pages = {"type": "integer", "minimum": 1, "maximum": DEEPEST}
    deep = f"An extension. Not more than {DEEPEST} requests can be passed over."
    more = "An extension: notes and all photos of each request; 100 in one answer at most."
    return {
        "jurisdiction_id": query("jurisdiction_id", TEXT, "There is one; it may be left out."),
        "service_request_id": query("service_request_id", TEXT, ids),
        "service_code": query("service_code", TEXT, codes),
        "start_date": query("start_date", MOMENT, span),
        "end_date": query("end_date", MOMENT, span),
        "status": query("status", one_of(("open", "closed", "open,closed")), states),
        "page": query("page", pages, deep),
        "page_size": query("page_size", size, deep),
        "extensions": query("extensions", one_of(("true", "false")), more),
        "path-code": path(
            "code", one_of(one.key for one in offered(town)), "The code of a service."
        ),
        "path-request": path(
            "id", {"type": "string", "pattern": "^[A-Z]-[0-9]{1,12}$"}, "A number."
        ),
    }


def of_chat(languages: Sequence[str]) -> Data:
    """Those of the doors beside the feed."""
    begin = "What the talk is to be about, such as `report-light`."
    line = {"type": "integer", "minimum": 0, "maximum": LARGEST_LINE}
    return {
        "language": query("language", one_of(languages), "The language of the page."),
        "start": query("start", {**TEXT, "pattern": "^[A-Za-z0-9_-]{1,64}$"}, begin),
        "room": query("room", TEXT, "A staff room of the demonstration."),
        "key": query("key", TEXT, "The key of that room."),
        "channel": query("channel", TEXT, "A channel, which all may read."),
        "since": query("since", line, "Only what has changed after this version."),
        "line": query("before", line, "Only what stands above this line."),
    }


def of_paths(town: Town) -> Data:
    """What stands in a path, by its name there."""
    number = {"type": "string", "pattern": "^[A-Za-z]{1,4}-?[0-9]{1,9}$"}
    schools = [one.key for one in schools_of(town)]
    return {
        "path-key": path("key", one_of(one.key for one in town.departments), "A department."),
        "path-kind": path("kind", one_of(TOPICS), "The kind of topic."),
        "path-about": path("about", TEXT, "A category or district by its key, or a street."),
        "path-id": path("id", ID, "Its number."),
        "path-number": path("number", number, "The number of a case: `J-00012`."),
        "path-part": path("part", COUNTED, "The number of a part, as the index names it."),
        "path-school": path("school", one_of(schools), "A school."),
        "path-day": path("day", DAY, "Any day of the week, from 2000 until 2199."),
        "path-ref": path("ref", REF, "The name of a photo, as feeds and pages give it."),
        "path-name": path("name", one_of(sorted(assets())), "The name of a file."),
        "path-format": path("format", one_of(FORMATS), "The form of the answer."),
        "path-chart": path("chart", one_of(CHARTS), "What is drawn."),
        "path-token": path("token", TEXT, "As the answer to a report gave it."),
        "path-file": path("file", TEXT, "The name of a file."),
    }
