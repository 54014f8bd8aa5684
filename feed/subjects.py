"""What a feed is about: the whole town, a department, or a topic that one can subscribe to."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from aiohttp import web

from core.handlers.news.topics import CATEGORY, name_of, topic, topics_of
from core.town import Department
from feed.pages import department_of
from feed.site import Reading
from storage.posts import Post

STEP, SCANNED = 150, 600  # posts that are looked through for a topic, at once and in all


@dataclass(frozen=True, slots=True)
class Subject:
    """`topic` is one as subscriptions name it, such as `district:centre`; empty for none."""

    title: str
    department: Department | None = None
    topic: str = ""

    @property
    def key(self) -> str | None:
        return self.department.key if self.department else None

    @property
    def category(self) -> str:
        kind, _, key = self.topic.partition(":")
        return key if kind == CATEGORY else ""

    @property
    def home(self) -> str:
        """The page on which the same is read."""
        return f"/department/{self.key}" if self.department else "/"

    def path(self, name: str) -> str:
        """Where its feeds lie, e.g. `/topic/district/centre/feed.atom`."""
        kind, _, key = self.topic.partition(":")
        root = f"/topic/{kind}/{quote(key)}" if kind else self.home.rstrip("/")
        return f"{root}/{name}"


def subject_of(reading: Reading, request: web.Request) -> Subject:
    """What the address names; whatever the town does not have is not there."""
    asked = request.match_info
    if "kind" in asked:
        return subject_about(reading, topic(asked["kind"], asked["about"]))
    if "key" in asked:
        department = department_of(reading, request)
        return Subject(department.name.in_(reading.language), department)
    return Subject(reading.town.name)


def subject_about(reading: Reading, about: str) -> Subject:
    """A topic of which people may read: a category that is kept from the feed is none."""
    kind, _, key = about.partition(":")
    name = name_of(reading.hall, about, reading.language) if kind in KINDS and key else ""
    category = reading.town.category(key) if kind == CATEGORY else None
    if not name or (category and category.private):
        raise web.HTTPNotFound
    return Subject(f"{reading.town.name}: {name}", topic=about)


KINDS = (CATEGORY, "district", "street")  # a department has feeds of its own


def newest(
    reading: Reading, subject: Subject, limit: int, before: int | None = None
) -> tuple[list[Post], int | None]:
    """The newest posts before one, and before which to go on; None, if there are no more.

    For a street or a district posts are looked through one by one, and not all of them at once:
    then it goes on where that ended, even if little was found.
    """
    if subject.topic and not subject.category:
        return looked_through(reading, subject, limit, before)
    found = reading.feed.posts(subject.key, limit + 1, before, category=subject.category)
    shown = found[:limit]
    return shown, shown[-1].id if len(found) > limit else None


def looked_through(
    reading: Reading, subject: Subject, limit: int, before: int | None
) -> tuple[list[Post], int | None]:
    found: list[Post] = []
    for _ in range(SCANNED // STEP):
        some = reading.feed.posts(None, STEP, before)
        for post in fitting(reading, subject, some):
            found.append(post)
            if len(found) == limit:
                return found, post.id
        if len(some) < STEP:
            return found, None
        before = some[-1].id
    return found, before


def fitting(reading: Reading, subject: Subject, posts: Sequence[Post]) -> list[Post]:
    """Those of some posts that are about a subject."""
    if not subject.topic:
        return list(posts)
    known = reading.feed.cases([one.case_id for one in posts if one.case_id])  # read all at once
    assert known is not None
    return [one for one in posts if subject.topic in topics_of(reading.hall, one)]


def between(reading: Reading, subject: Subject, after: int, until: int) -> list[Post]:
    """All posts about it whose ids lie above one and not above another, the newest first."""
    found = reading.feed.posts(
        subject.key, until - after, until + 1, category=subject.category, after=after
    )
    return found if subject.category else fitting(reading, subject, found)
