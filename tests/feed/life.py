"""What happens in a town, written into its books as the services and the desk write it."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

from core import posts
from core.hall import Hall
from core.texts import Texts
from core.town import Town
from storage.cases import Case, Entry, EntryKind, Matter, State
from storage.posts import Post, PostKind
from storage.store import Store

MORNING = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)  # a Friday; half past ten in Jun
SQUARE = (37.2213, -3.5941)


@dataclass
class Life:
    """One town, in which time goes by: each thing that happens is a quarter of an hour later."""

    store: Store
    town: Town
    texts: Texts
    now: datetime = MORNING - timedelta(days=3)
    step: timedelta = field(default=timedelta(minutes=15))

    def hall(self) -> Hall:
        self.now += self.step
        return Hall(self.store, self.town, self.texts, self.now)

    def report(self, category: str = "light", text: str = "It is dark here.", **what: Any) -> Case:
        """Somebody reports something; `shown` says whether staff have published it."""
        shown = what.pop("shown", False)
        hall = self.hall()
        latitude, longitude = what.pop("at", SQUARE)
        values = {
            "category": category,
            "department": "works",
            "text": text,
            "latitude": latitude,
            "longitude": longitude,
            "opened_at": hall.now,
            "changed_at": hall.now,
            **what,
        }
        case = self.store.cases.open(Case(**values), "J")
        self.note(case, EntryKind.OPENED, text=text)
        posts.report(hall, case)
        if shown:
            posts.approve(hall, case, approved=True)
        return case

    def note(self, case: Case, kind: EntryKind, **values: Any) -> Entry:
        entry = Entry(case_id=case.id, kind=kind, author="town", at=self.now, **values)
        return self.store.cases.note(entry)

    def moves(self, case: Case, state: State, text: str = "", **values: Any) -> Entry:
        """Staff move a case on; `kind` is the kind of post that tells of it, if any."""
        kind = values.pop("kind", None)
        hall = self.hall()
        case.state = state
        case.closed_at = None if state.open else hall.now
        entry = self.note(case, EntryKind.STATE, state=state, text=text, **values)
        posts.moved(hall, case)
        if kind:
            posts.follow_up(hall, case, kind, entry)
        return entry

    def taken_by(self, case: Case, name: str) -> None:
        case.clerk, case.clerk_name = "@clerk:jun.example", name
        self.moves(case, State.IN_WORK, name=name)

    def promises(self, case: Case, day: date) -> Entry:
        hall = self.hall()
        case.expected = day
        entry = self.note(case, EntryKind.PROMISE, day=day)
        posts.moved(hall, case)
        posts.follow_up(hall, case, PostKind.PROMISE, entry)
        return entry

    def answers(self, case: Case, text: str, photos: tuple[str, ...] = ()) -> Entry:
        hall = self.hall()
        entry = self.note(case, EntryKind.ANSWER, text=text, photos=list(photos))
        posts.follow_up(hall, case, PostKind.ANSWER, entry)
        return entry

    def repairs(self, case: Case, text: str = "", photos: tuple[str, ...] = ()) -> Entry:
        return self.moves(case, State.DONE, text, photos=list(photos), kind=PostKind.RESULT)

    def thanks(self, case: Case) -> Entry:
        hall = self.hall()
        entry = self.note(case, EntryKind.THANKS, name=case.clerk_name)
        posts.follow_up(hall, case, PostKind.THANKS, entry)
        return entry

    def news(self, text: str, title: str = "", department: str = "townhall", **values: Any) -> Post:
        hall = self.hall()
        photos = list(values.pop("photos", ()))
        return posts.news(
            hall,
            Post(
                kind=PostKind.NEWS,
                department=department,
                title=title,
                text=text,
                photos=photos,
                published_at=hall.now,
                **values,
            ),
        )

    def edits(self, post: Post, text: str) -> None:
        hall = self.hall()
        post.text = text
        posts.refresh(hall, post)

    def withdraws(self, post: Post) -> None:
        posts.withdraw(self.hall(), post)

    def publishes(self, case: Case, *, shown: bool = True) -> None:
        posts.approve(self.hall(), case, approved=shown)


def question(life: Life, text: str) -> Case:
    """A question to a department: nobody else's business."""
    return life.report("", text, matter=Matter.QUESTION, private=True, department="townhall")
