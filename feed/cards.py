"""Cards: what a page shows of a case with all that followed, or of a piece of news."""

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from core import answering
from core.telling import public_photos, public_words, street, subject, tell
from core.town import Department
from feed.gallery import Picture
from feed.prose import title_of
from feed.site import Reading
from feed.steps import Step, Story, steps
from storage.cases import Case, Entry
from storage.posts import Post

Key = tuple[Hashable, ...]


@dataclass(frozen=True, slots=True)
class Matter:
    """How a case stands. `late` is whether its promised day is over.

    What others can join is `joined`: a question to the mayor, or a proposal. `clock` then says how
    it stands, and `supporters` how many others want to know the answer.
    """

    number: str
    icon: str
    state: str
    state_label: str
    open: bool
    place: str
    expected: date | None
    late: bool
    clerk: str
    joined: str
    clock: str
    supporters: int
    steps: tuple[Step, ...]
    results: tuple[Picture, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """One card. `matter` is there if it is about a case; `post` counts the pages of the feed."""

    post: int
    path: str
    title: str
    what: str
    text: str
    department: Department | None
    at: datetime
    edited: datetime | None
    pictures: tuple[Picture, ...]
    matter: Matter | None = None

    @property
    def key(self) -> Key:
        """All that it says, to be compared with others."""
        said = (self.post, self.path, self.title, self.what, self.text, self.at, self.edited)
        whose = self.department.key if self.department else ""
        return *said, whose, self.pictures, self.matter


def cards(reading: Reading, threads: Sequence[Post]) -> list[Card]:
    """The cards of these threads, each given by its newest post."""
    stories = stories_of(reading, [post.case_id for post in threads if post.case_id])
    return [
        case_card(reading, stories[post.case_id], post) if post.case_id else news(reading, post)
        for post in threads
    ]


def stories_of(reading: Reading, case_ids: Sequence[int]) -> Mapping[int, Story]:
    """These cases, their entries and their posts, with one question for each of the three."""
    entries: defaultdict[int | None, list[Entry]] = defaultdict(list)
    for entry in reading.feed.entries(case_ids):
        entries[entry.case_id].append(entry)
    posts: defaultdict[int | None, list[Post]] = defaultdict(list)
    for post in reading.feed.about(case_ids):
        posts[post.case_id].append(post)
    return {
        case.id or 0: Story(case, entries[case.id], posts[case.id])
        for case in reading.feed.cases(case_ids)
    }


def news(reading: Reading, post: Post) -> Card:
    told = tell(reading.hall, post, reading.language)
    title = title_of(told)
    return Card(
        post=post.id or 0,
        path=f"/post/{post.id}",
        title=told.title.strip(),
        what=title,
        text=told.text,
        department=reading.town.department(post.department),
        at=post.published_at,
        edited=post.edited_at,
        pictures=reading.gallery.pictures(told.photos),
    )


def case_card(reading: Reading, story: Story, newest: Post) -> Card:
    case, hall, report = story.case, reading.hall, story.report
    place = street(hall, case)
    what = what_and_where(reading, case, place)
    shown = public_photos(hall, report, case) if report else ()
    return Card(
        post=newest.id or 0,
        path=f"/case/{case.number}",
        title=what,
        what=what,
        text=public_words(hall, report, case, reading.language) if report else "",
        department=reading.town.department(case.department),
        at=case.opened_at,
        edited=None,
        pictures=reading.gallery.pictures(shown),
        matter=matter(reading, story, place),
    )


def what_and_where(reading: Reading, case: Case, place: str) -> str:
    what = subject(reading.hall, case, reading.language)
    return reading.say("post-subject-at", what=what, where=place) if place else what


def matter(reading: Reading, story: Story, place: str) -> Matter:
    case = story.case
    category = reading.town.category(case.category)
    today = reading.town.local(reading.hall.now).date()
    question = answering.is_public(case)
    joined = str(case.matter) if answering.is_for_all(case) else ""
    return Matter(
        number=case.number,
        icon=category.icon if category else "",
        state=str(case.state),
        state_label=reading.say(f"state-{case.state}"),
        open=case.state.open,
        place=place,
        expected=case.expected if case.state.open else None,
        late=case.expected is not None and case.expected < today,
        clerk=case.clerk_name if case.state.open else "",
        joined=joined,
        clock=clock(reading, case),
        supporters=reading.hall.store.questions.supporters(case.id or 0) if question else 0,
        steps=steps(reading, story),
        results=results(reading, story),
    )


def clock(reading: Reading, case: Case) -> str:
    """How long a question to the mayor waits, or how many support a proposal."""
    if answering.is_public(case):
        return answering.clock(reading.hall, case, reading.language)
    proposed = answering.is_for_all(case)
    return answering.supports(reading.hall, case, reading.language) if proposed else ""


def results(reading: Reading, story: Story) -> tuple[Picture, ...]:
    """The photos of the last result that has some."""
    for post in reversed(story.results):
        if found := public_photos(reading.hall, post, story.case):
            return reading.gallery.pictures(found)
    return ()
