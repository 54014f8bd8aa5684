"""All feeds of the town on one page."""

from collections.abc import Iterator
from dataclasses import dataclass

from aiohttp import web

from core.handlers.news.topics import CATEGORY, topic
from feed.answers import Answer
from feed.pages import page
from feed.site import Reading
from feed.subjects import Subject, subject_about


@dataclass(frozen=True, slots=True)
class Listed:
    """A feed by its name, and where it lies in both forms."""

    name: str
    atom: str
    json: str


def feeds_page(reading: Reading, _: web.Request) -> Answer:
    town, language = reading.town, reading.language
    departments = [Subject(one.name.in_(language), one) for one in town.departments]
    street = next(iter(town.streets.names), "")
    return page(
        reading,
        "feeds.html",
        None,
        whole=listed(Subject(town.name), town.name),
        departments=[listed(one, one.title) for one in departments],
        categories=list(categories(reading)),
        districts=list(districts(reading)),
        street=listed(subject_about(reading, topic("street", street)), street) if street else None,
    )


def listed(subject: Subject, name: str) -> Listed:
    return Listed(name, subject.path("feed.atom"), subject.path("feed.json"))


def categories(reading: Reading) -> Iterator[Listed]:
    for one in reading.town.categories:
        if not one.private:
            subject = subject_about(reading, topic(CATEGORY, one.key))
            yield listed(subject, one.name.in_(reading.language))


def districts(reading: Reading) -> Iterator[Listed]:
    for one in reading.town.districts:
        subject = subject_about(reading, topic("district", one.key))
        yield listed(subject, one.name.in_(reading.language))
