"""Topics: what one can subscribe to, and which of them a post is about."""

from collections.abc import Iterator

from core import telling
from core.hall import Hall
from core.turn import plain
from storage.open_feed import OpenFeed
from storage.posts import Post

ALL, ALERTS = "all", "alerts"
DEPARTMENT, CATEGORY, STREET = "department", "category", "street"


def topic(kind: str, key: str) -> str:
    return f"{kind}:{key}"


def topics_of(hall: Hall, post: Post) -> tuple[str, ...]:
    """The topics that a post is about."""
    return (ALL, topic(DEPARTMENT, post.department), *about(hall, post))


def about(hall: Hall, post: Post) -> Iterator[str]:
    """What a post is about, beside whose it is: the kind of case, and the streets it is in."""
    if post.case_id is None:
        said = f" {plain(f'{post.title} {post.text}')} "
        named = (one for one in hall.town.streets.names if f" {plain(one)} " in said)
        yield from (topic(STREET, one) for one in named)
        return
    case = hall.store.cases.get(post.case_id)
    yield topic(CATEGORY, case.category)
    if street := telling.street(hall, case):
        yield topic(STREET, street)


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
        case "street":
            return key if key in hall.town.streets.names else ""
    return hall.say(language, f"topic-{kind}") if kind in (ALL, ALERTS) and not key else ""


def open_feed(hall: Hall) -> OpenFeed:
    """What all may read."""
    secret = [each.key for each in hall.town.categories if each.private]
    return OpenFeed(hall.store.page, secret)
