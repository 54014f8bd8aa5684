"""The story of a case as all may know it: states, promises, answers, results, thanks."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from core import answering
from core.telling import entry_words, promised_day, public_photos, thanked
from feed.gallery import Picture
from feed.site import Reading
from storage.cases import Case, Entry, EntryKind, State
from storage.posts import Post, PostKind

Name = tuple[str, str]  # what kind of step, and what it is called


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happened to a case. `post` is the post that tells of it, if there is one."""

    kind: str
    at: datetime
    label: str
    text: str = ""
    pictures: tuple[Picture, ...] = ()
    post: int | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """A case with all that happened to it, and all posts about it, also withdrawn ones."""

    case: Case
    entries: Sequence[Entry]
    all_posts: Sequence[Post]

    @property
    def posts(self) -> list[Post]:
        return [post for post in self.all_posts if post.withdrawn_at is None]

    @property
    def taken_back(self) -> set[int | None]:
        """The entries that were made known once, and are no longer."""
        standing = {post.entry_id for post in self.posts}
        return {post.entry_id for post in self.all_posts} - standing

    @property
    def report(self) -> Post | None:
        return next((post for post in self.posts if post.kind is PostKind.REPORT), None)

    @property
    def results(self) -> list[Post]:
        return [post for post in self.posts if post.kind is PostKind.RESULT]

    @property
    def by_entry(self) -> Mapping[int, Post]:
        return {post.entry_id: post for post in self.posts if post.entry_id}


def steps(reading: Reading, story: Story) -> tuple[Step, ...]:
    """The steps in their order; the report itself is the first."""
    report = story.report.id if story.report else None
    begun = f"opened-{story.case.matter}" if answering.is_for_all(story.case) else "opened"
    opened = Step("opened", story.case.opened_at, reading.say(f"feed-step-{begun}"), post=report)
    told = [*of_entries(reading, story), *of_bare_posts(reading, story)]
    return (opened, *sorted(told, key=lambda step: step.at))


def of_entries(reading: Reading, story: Story) -> Iterator[Step]:
    by_entry, taken_back, state = story.by_entry, story.taken_back, State.RECEIVED
    for entry in story.entries:
        post = by_entry.get(entry.id or 0)
        named = name(reading, story.case, entry, post, state)
        if named and (entry.state or entry.id not in taken_back):
            yield step(reading, story.case, named, entry.at, post)
        state = entry.state or state


def name(
    reading: Reading, case: Case, entry: Entry, post: Post | None, before: State
) -> Name | None:
    """What kind of step an entry is, and what it is called; None if it is nobody's business."""
    match entry.kind:
        case EntryKind.STATE if entry.state:
            return name_of_state(reading, entry.state, before)
        case EntryKind.PROMISE:
            return "promise", name_of_promise(reading, entry.day)
        case EntryKind.MOVED:
            return "moved", name_of_move(reading, case, entry.text)
        case EntryKind.THANKS:
            return "thanks", name_of_thanks(reading, case, entry.name)
    if entry.kind is EntryKind.ANSWER and entry.name and answering.is_for_all(case) and post:
        return "answer", reading.say("feed-step-answer-by", name=entry.name)
    return name_of_post(reading, case, post) if post else None


def name_of_state(reading: Reading, state: State, before: State) -> Name:
    if state.open and not before.open:
        return "reopened", reading.say("feed-step-reopened")
    return str(state), reading.say(f"state-{state}")


def name_of_promise(reading: Reading, day: date | None) -> str:
    return reading.say("feed-step-promised", day=day) if day else reading.say("feed-step-promise")


def name_of_move(reading: Reading, case: Case, key: str) -> str:
    """Where a case went; the entry holds the key of the department."""
    department = reading.town.department(key) or reading.town.department(case.department)
    name = department.name.in_(reading.language) if department else reading.town.name
    return reading.say("feed-step-moved", department=name)


def name_of_thanks(reading: Reading, case: Case, name: str = "") -> str:
    who = name or thanked(reading.hall, case, reading.language)
    return reading.say("feed-step-thanks", who=who)


def name_of_post(reading: Reading, case: Case, post: Post) -> Name | None:
    """What a post is called whose entry does not say more."""
    match post.kind:
        case PostKind.ANSWER | PostKind.RESULT:
            return str(post.kind), reading.say(f"feed-step-{post.kind}")
        case PostKind.PROMISE:
            return "promise", name_of_promise(reading, promised_day(reading.hall, post, case))
        case PostKind.THANKS:
            return "thanks", name_of_thanks(reading, case)
    return None


def of_bare_posts(reading: Reading, story: Story) -> Iterator[Step]:
    """The steps that posts tell of which have no entry."""
    for post in story.posts:
        named = None if post.entry_id else name_of_post(reading, story.case, post)
        if named:
            yield step(reading, story.case, named, post.published_at, post)


def step(reading: Reading, case: Case, named: Name, at: datetime, post: Post | None) -> Step:
    """A step; words and photos come with it only if staff have made them public."""
    kind, label = named
    if post is None:
        return Step(kind, at, label)
    text = entry_words(reading.hall, post) if post.approved else ""
    shown = post.kind is not PostKind.RESULT  # the photos of a result stand beside the report's
    pictures = public_photos(reading.hall, post, case) if shown else ()
    return Step(kind, at, label, text, reading.gallery.pictures(pictures), post.id)
