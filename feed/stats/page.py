"""The page of figures: each subject with what it comes to, its chart, and the table below that."""

from dataclasses import dataclass

from aiohttp import web

from core.figures import MINIMUM, Board, board, parts
from core.town import Department
from feed.answers import Answer
from feed.pages import page
from feed.site import Reading
from feed.stats.tables import Section, by_department, by_month

SCHEME = "dark"  # what an address says for a chart in the colours of the night


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose figures are wanted, and of which year; those of all, and of late, if not said."""

    department: Department | None = None
    year: str = ""

    @property
    def key(self) -> str:
        return self.department.key if self.department else ""

    def query(self, **other: str | None) -> dict[str, str | None]:
        """What an address says that asks for the same, but for what is another."""
        return {"department": self.key or None, "year": self.year or None, **other}


def stats_page(reading: Reading, request: web.Request) -> Answer:
    asked = asked_in(reading, request)
    figures = figures_of(reading, asked)
    return page(
        reading,
        "stats.html",
        asked.key,
        asked=asked,
        sections=sections(reading, asked, figures),
        years=figures.years,
        at=figures.at,
        minimum=MINIMUM,
        scheme=SCHEME,
    )


def asked_in(reading: Reading, request: web.Request) -> Asked:
    key, year = request.query.get("department", ""), request.query.get("year", "")
    department = reading.town.department(key)
    if key and department is None:
        raise web.HTTPNotFound
    return Asked(department, year)


def figures_of(reading: Reading, asked: Asked) -> Board:
    """The figures that are wanted. A year of which nothing is known is not there."""
    if asked.year and asked.year not in board(reading.hall).years:
        raise web.HTTPNotFound
    return board(reading.hall, asked.key, asked.year)


def sections(reading: Reading, asked: Asked, figures: Board) -> list[Section]:
    """By month; and of the whole town also department by department."""
    reader = reading.reader
    if asked.department:
        return list(by_month(reader, figures, asked.department.name.in_(reader.language)))
    beside, who = parts(reading.hall, asked.year), reading.town.name
    return [*by_month(reader, figures, who), *by_department(reader, beside, figures, who)]
