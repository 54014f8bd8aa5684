"""All tables of the open data, each told once; docs/open-data.md is made of this."""

from enum import StrEnum

from core.open_data.columns import Column, Table, Type
from storage.cases import Matter, State
from storage.jobs import JobHours, Trade
from storage.menus import ALLERGENS, COURSES, Stated
from storage.posts import PostKind

OTHER = "other"
DOORS = ("telegram", "matrix", "browser", "phone", "open311", OTHER)
PAY_UNITS = ("HOUR", "DAY", "WEEK", "MONTH", "YEAR")
TOWN = "town"  # the area of what is told of no smaller one
INTEGER, MINUTES = Type.INTEGER, "minutes"


def words(kind: type[StrEnum]) -> tuple[str, ...]:
    """All words of an enumeration."""
    return tuple(str(one) for one in kind)


def count(name: str, *, empty: bool = False) -> Column:
    return Column(name, INTEGER, least=0, empty=empty)


def minutes(name: str) -> Column:
    return Column(name, INTEGER, MINUTES, empty=True, least=0)


DEPARTMENTS = Table(
    "departments",
    (
        Column("key"),
        Column("name", empty=True),
        Column("name_en", empty=True),
    ),
    ("key",),
)
CATEGORIES = Table(
    "categories",
    (
        Column("key"),
        Column("name", empty=True),
        Column("name_en", empty=True),
        Column("department", empty=True, of="departments"),
    ),
    ("key",),
)
AREAS = Table(
    "areas",
    (
        Column("key", pattern=r"town|[0-9]+-[0-9]+-[0-9]+"),
        Column("zoom", INTEGER, empty=True),
        Column("edge_metres", INTEGER, "metres", empty=True),
        *(
            Column(side, Type.NUMBER, "degrees (WGS 84)", empty=True)
            for side in ("south", "west", "north", "east")
        ),
    ),
    ("key",),
)
CASES = Table(
    "cases",
    (
        Column("number", pattern=r"[^-]-[0-9]{5,}"),
        Column("url", empty=True),
        Column("matter", values=words(Matter)),
        Column("category", empty=True, of="categories"),
        Column("department", of="departments"),
        Column("area", of="areas"),
        Column("state", values=words(State)),
        Column("opened_on", Type.DATE),
        Column("closed_on", Type.DATE, empty=True),
        count("reopened"),
    ),
    ("number",),
)
ANSWER_TIMES = Table(
    "answer-times",
    (
        Column("number", of="cases"),
        minutes("first_answer_minutes"),
        minutes("first_answer_due_minutes"),
        Column("first_answer_in_time", Type.BOOLEAN, empty=True),
        minutes("closed_minutes"),
        minutes("done_due_minutes"),
        Column("done_in_time", Type.BOOLEAN, empty=True),
        count("promises"),
        count("promises_kept"),
        count("promises_broken"),
        Column("promised_on", Type.DATE, empty=True),
    ),
    ("number",),
)
POSTS = Table(
    "posts",
    (
        Column("id", INTEGER, least=1),
        Column("url", empty=True),
        Column("kind", values=words(PostKind)),
        Column("department", of="departments"),
        Column("number", empty=True, of="cases"),
        Column("languages", pattern=r"[a-z]{2,3}( [a-z]{2,3})*"),
        Column("shown", Type.BOOLEAN),
        Column("published_at", Type.MOMENT),
        Column("edited_at", Type.MOMENT, empty=True),
    ),
    ("id",),
)
MONTHS = Table(
    "months",
    (
        Column("month", Type.MONTH),
        Column("department", of="departments"),
        Column("over", Type.BOOLEAN),
        count("opened"),
        count("answered", empty=True),
        minutes("first_answer_median_minutes"),
        minutes("first_answer_p90_minutes"),
        count("done", empty=True),
        minutes("done_median_minutes"),
        minutes("done_p90_minutes"),
        count("promises_kept"),
        count("promises_broken"),
        count("promises_running"),
        count("asked", empty=True),
        Column("fixed_percent", INTEGER, "percent", empty=True, least=0),
        count("thanks"),
    ),
    ("month", "department"),
)
DOORS_OF_MONTHS = Table(
    "doors",
    (
        Column("month", Type.MONTH),
        Column("door", values=DOORS),
        count("cases"),
    ),
    ("month", "door"),
)
SCHOOLS = Table(
    "schools",
    (
        Column("key"),
        Column("name", empty=True),
        Column("name_en", empty=True),
    ),
    ("key",),
)
MENUS = Table(
    "menus",
    (
        Column("school", of="schools"),
        Column("day", Type.DATE),
        Column("course", values=COURSES),
        Column("dish"),
        *(Column(one, values=words(Stated), says="allergen") for one in ALLERGENS),
    ),
    ("school", "day", "course"),
)
JOBS = Table(
    "jobs",
    (
        Column("id", INTEGER, least=1),
        Column("url", empty=True),
        Column("title"),
        Column("trade", values=words(Trade)),
        Column("hours", values=words(JobHours)),
        Column("by_chat", Type.BOOLEAN),
        Column("pay_least", Type.NUMBER, "euros", empty=True, least=0),
        Column("pay_most", Type.NUMBER, "euros", empty=True, least=0),
        Column("pay_unit", empty=True, values=PAY_UNITS),
        Column("department", of="departments"),
        Column("offered_on", Type.DATE),
        Column("until", Type.DATE),
    ),
    ("id",),
)
JOB_MONTHS = Table(
    "job-months",
    (
        Column("month", Type.MONTH),
        Column("trade", values=words(Trade)),
        count("offers"),
    ),
    ("month", "trade"),
)

ALL = (
    CASES,
    ANSWER_TIMES,
    POSTS,
    MONTHS,
    DOORS_OF_MONTHS,
    MENUS,
    JOBS,
    JOB_MONTHS,
    AREAS,
    CATEGORIES,
    DEPARTMENTS,
    SCHOOLS,
)
