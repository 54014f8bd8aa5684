"""The posts as feeds tell them: what Atom and JSON Feed have in common."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import urlsplit

from aiohttp import web
from markupsafe import Markup

from core.telling import tell
from core.town import Department
from feed import archives
from feed.cards import stories_of
from feed.gallery import Picture
from feed.pages import number
from feed.prose import paragraphs, title_of
from feed.search.asked import Asked, asked_in
from feed.search.form import form
from feed.site import Reading
from feed.subjects import Subject, between, newest, subject_of
from storage.cases import Case
from storage.posts import Post, PostKind

ITEMS = 30  # in one document
NEVER = datetime(1970, 1, 1, tzinfo=UTC)  # when a feed changed in which nothing ever stood


@dataclass(frozen=True, slots=True)
class Item:
    """One post. Its id stays the same through every edit, in both kinds of feed."""

    id: str
    url: str
    title: str
    html: Markup
    published: datetime
    updated: datetime
    department: Department | None
    kind: str
    pictures: tuple[Picture, ...]
    case: Case | None
    reply_to: str | None
    link: str = ""


@dataclass(frozen=True, slots=True)
class Removed:
    """A post that was taken back, so that readers forget it too."""

    id: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Document:
    """One document of a feed: the newest posts, or those before some post.

    Of a search `asked` are the fields that say what is looked for, as an address has them.
    """

    subject: Subject
    changed: datetime
    items: Sequence[Item]
    removed: Sequence[Removed]
    before: int | None = None
    further: int | None = None
    archive: int | None = None
    asked: Mapping[str, str] = field(default_factory=dict)
    earlier: int | None = None
    later: int | None = None

    @property
    def newest(self) -> bool:
        """Whether it is the document that one subscribes to, and of which hubs tell."""
        return self.before is None and self.archive is None and not self.asked

    @property
    def title(self) -> str:
        return self.subject.title

    @property
    def home(self) -> str:
        return self.subject.home

    def path(self, name: str) -> str:
        """Where this feed lies, e.g. `/department/works/feed.atom`."""
        return self.subject.path(name)


def document(reading: Reading, request: web.Request) -> Document:
    """The document that is asked for: the newest, one `before` a post, or one of the `archive`."""
    if asked := search_in(reading, request):
        return sought(reading, asked, number(request.query.get("before")))
    subject = subject_of(reading, request)
    archive = number(request.query.get("archive"))
    if archive is not None:
        return archived(reading, subject, archives.closed(reading, archive))
    before = number(request.query.get("before"))
    shown, further = newest(reading, subject, ITEMS, before)
    gone = [] if before else reading.hall.store.posts.withdrawn(subject.key, ITEMS)
    return Document(
        subject=subject,
        changed=reading.hall.store.posts.changed_at(subject.key) or NEVER,
        items=list(items(reading, shown)),
        removed=list(removed(reading, gone)),
        before=before,
        further=further,
        earlier=archives.earlier(reading, subject, further),
    )


def search_in(reading: Reading, request: web.Request) -> Asked | None:
    """What is looked for in the feed of the whole town; departments and topics are as they are."""
    return None if request.match_info else asked_in(reading, request)


def sought(reading: Reading, asked: Asked, before: int | None) -> Document:
    """What a search finds: the newest post of each thread, so that each step of a case is told."""
    threads = reading.feed.wanted(asked.wanted, ITEMS + 1, before)
    shown = threads[:ITEMS]
    books, department = reading.hall.store.posts, asked.wanted.department
    gone = [] if before else books.withdrawn(department, ITEMS)
    return Document(
        subject=Subject(name_of(reading, asked)),
        changed=books.changed_at(department) or NEVER,
        items=list(items(reading, shown)),
        removed=list(removed(reading, gone)),
        before=before,
        further=shown[-1].id if len(threads) > ITEMS else None,
        asked=asked.said,
    )


def name_of(reading: Reading, asked: Asked) -> str:
    found = " · ".join(form(reading, asked).found)
    return f"{reading.town.name}: {found}"


def archived(reading: Reading, subject: Subject, block: archives.Block) -> Document:
    """A document of the archive: all of a block that stands, and what of it was taken back."""
    shown = between(reading, subject, block.after, block.until)
    gone = reading.hall.store.posts.withdrawn_between(block.after, block.until, subject.key)
    moments = [one.updated_at for one in (*shown, *gone)]
    return Document(
        subject=subject,
        changed=max(moments, default=NEVER),
        items=list(items(reading, shown)),
        removed=list(removed(reading, gone)),
        archive=block.number,
        earlier=archives.earlier(reading, subject, block.after + 1),
        later=archives.later(reading, subject, block),
    )


def items(reading: Reading, posts: Sequence[Post]) -> Iterator[Item]:
    stories = stories_of(reading, [post.case_id for post in posts if post.case_id])
    for post in posts:
        story = stories.get(post.case_id or 0)
        report = story.report if story else None
        case = story.case if story else None
        yield item(reading, post, case, report)


def item(reading: Reading, post: Post, case: Case | None, report: Post | None) -> Item:
    told = tell(reading.hall, post, reading.language)
    title = told.title or title_of(told) or reading.say("feed-news")
    pictures = reading.gallery.pictures(told.photos)
    answers = report if report and report.id != post.id else None
    path = f"/case/{case.number}#post-{post.id}" if case else f"/post/{post.id}"
    return Item(
        id=identity(reading, post),
        url=reading.visit.absolute(path),
        title=title,
        html=content(reading, post, case, told.text or title, pictures),
        published=post.published_at,
        updated=post.updated_at,
        department=reading.town.department(post.department),
        kind=str(post.kind),
        pictures=pictures,
        case=case,
        reply_to=identity(reading, answers) if answers else None,
        link=post.link,
    )


def content(
    reading: Reading, post: Post, case: Case | None, text: str, pictures: Sequence[Picture]
) -> Markup:
    """What a post says, as HTML that stands by itself."""
    lines = [*standing(reading, post, case), text]
    shown = (image(reading, picture) for picture in pictures)
    return Markup("\n").join([*(paragraphs(line) for line in lines if line), *shown])


def standing(reading: Reading, post: Post, case: Case | None) -> Iterator[str]:
    """How the case of a report stands now."""
    if case is None or post.kind is not PostKind.REPORT:
        return
    yield reading.say("post-state", state=reading.say(f"state-{case.state}"))
    if case.expected and case.state.open:
        yield reading.say("post-promised", day=case.expected)


def image(reading: Reading, picture: Picture) -> Markup:
    return Markup('<p><img src="{}" width="{}" height="{}" alt=""></p>').format(
        reading.visit.origin + picture.path, picture.width, picture.height
    )


def removed(reading: Reading, posts: Sequence[Post]) -> Iterator[Removed]:
    return (Removed(identity(reading, post), post.updated_at) for post in posts)


def identity(reading: Reading, post: Post) -> str:
    """The id of a post for good: a tag URI (RFC 4151), of the town's host and the day."""
    host = urlsplit(reading.visit.origin).hostname or "localhost"
    return f"tag:{host},{post.published_at:%Y-%m-%d}:post/{post.id}"
