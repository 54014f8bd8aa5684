"""Topics: what one can subscribe to, and which of them a post is about."""

from collections.abc import Iterator
from functools import lru_cache

from core import telling
from core.catalogue import ALL, DISTRICT, STREET
from core.hall import Hall
from core.turn import plain
from storage.posts import Post

ALERTS = "alerts"
DEPARTMENT, CATEGORY = "department", "category"
KNOWN = 4096  # names of streets and districts


def topic(kind: str, key: str) -> str:
    return f"{kind}:{key}"


def topics_of(hall: Hall, post: Post) -> tuple[str, ...]:
    """The topics that a post is about."""
    return (ALL, topic(DEPARTMENT, post.department), *about(hall, post))


def about(hall: Hall, post: Post) -> Iterator[str]:
    """What a post is about, beside whose it is: the kind of case, its streets and districts."""
    if post.case_id is None:
        yield from said_in(hall, f" {plain(f'{post.title} {post.text}')} ")
        return
    case = hall.store.cases.get(post.case_id)
    yield topic(CATEGORY, case.category)
    street = telling.street(hall, case)
    if street:
        yield topic(STREET, street)
    for district in hall.town.districts_at(telling.place_of(case), street):
        yield topic(DISTRICT, district.key)


def said_in(hall: Hall, words: str) -> Iterator[str]:
    """The streets that are named in a text, and the districts in which they lie or that are."""
    town = hall.town
    streets = [one for one in town.streets.names if f" {as_said(one)} " in words]
    yield from (topic(STREET, one) for one in streets)
    there = [each for one in streets for each in town.districts_at(None, one)]
    named = [
        one for one in town.districts if any(f" {as_said(name)} " in words for name in one.name.all)
    ]
    yield from dict.fromkeys(topic(DISTRICT, one.key) for one in (*there, *named))


@lru_cache(maxsize=KNOWN)
def as_said(name: str) -> str:
    """The name of a street or a district as it stands in what people say."""
    return plain(name)


def name_of(hall: Hall, said: str, language: str) -> str:
    """What a topic is called; nothing, if the town does not have it any more."""
    kind, _, key = said.partition(":")
    match kind:
        case "department":
            department = hall.town.department(key)
            return department.name.in_(language) if department else ""
        case "category":
            category = hall.town.category(key)
            return category.name.in_(language) if category else ""
        case "district":
            district = hall.town.district(key)
            return district.name.in_(language) if district else ""
        case "street":
            return key if key in hall.town.streets.names else ""
    return hall.say(language, f"topic-{kind}") if kind in (ALL, ALERTS) and not key else ""
