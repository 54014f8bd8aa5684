"""What a town of 100,000 cases has in its books: rows for the tables, made up, always the same."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from random import Random
from typing import Any

from core import chain, finding
from core.hall import Hall
from storage.cases import Case, Entry, EntryKind, State
from storage.chain import NOTHING, Content, Link, LinkAct, hash_of, linked
from storage.posts import Post, PostKind
from storage.search import thread_of

SINCE = timedelta(days=300)  # not so long that the town forgets anything while we measure
OPEN_CASES = 500  # the newest, of which some are promised for a day
WORDS = 6000  # rare ones, beside those that are in every report
SYLLABLES = ("ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "zo")
THINGS = ("La farola", "El banco", "La acera", "El contenedor", "La fuente", "El semáforo")
FAULTS = ("está rota", "no funciona", "hace ruido", "huele mal", "es un peligro", "pierde agua")
WHEN = ("desde ayer", "desde hace una semana", "otra vez", "por la noche", "cuando llueve")
ANSWERS = ("Ya está arreglado.", "Hemos cambiado la pieza.", "Quedó limpio esta mañana.")
NEWS = ("Mercadillo del sábado", "Corte de agua", "Pleno del ayuntamiento", "Fiestas del barrio")


Told = tuple[set[str], list[str]]


def vocabulary() -> list[str]:
    """Words of four syllables, no two alike."""
    random = Random(1)
    found: dict[str, None] = {}
    while len(found) < WORDS:
        found["".join(random.choice(SYLLABLES) for _ in range(4))] = None
    return list(found)


@dataclass
class Life:
    """One town, whose rows come thread by thread; `rows` holds what was not written down yet."""

    hall: Hall
    cases: int
    random: Random = field(default_factory=lambda: Random(2))
    rare: Sequence[str] = field(default_factory=vocabulary)
    rows: dict[type, list[dict[str, Any]]] = field(default_factory=dict)
    words: list[dict[str, Any]] = field(default_factory=list)
    posts: int = 0
    entries: int = 0
    last: str = NOTHING

    def __post_init__(self) -> None:
        self.town, self.now = self.hall.town, self.hall.now
        self.categories = [one for one in self.town.categories if not one.private]
        places = [self.town.streets.middle(name) for name in self.town.streets.names]
        self.places = [place for place in places if place]
        self.about = cache(self.said_about)

    def happens(self) -> Iterator[int]:
        """Let it all happen; after each case its number, so that rows can be written between."""
        for number in range(1, self.cases + 1):
            self.report(number, self.now - SINCE * (1 - number / (self.cases + 1)))
            if number % 10 == 0:
                self.news(number, self.now - SINCE * (1 - number / (self.cases + 1)))
            yield number

    def report(self, number: int, at: datetime) -> None:
        case = self.case(number, at)
        post = self.post(PostKind.REPORT, case, at, approved=self.random.choice((True, False)))
        self.keep(case)
        self.entry(case, EntryKind.OPENED, at, text=case.text)
        said = [case.text] if post.approved else []
        if number % 4 == 0:
            answer = self.random.choice(ANSWERS)
            later = at + timedelta(minutes=30)
            entry = self.entry(case, EntryKind.STATE, later, state=State.DONE, text=answer)
            self.post(PostKind.RESULT, case, later, entry=entry, approved=post.approved)
            said += [answer] if post.approved else []
        words, marks = self.about(case.category, case.latitude, case.longitude)
        self.index(post, {*words, *finding.apart(" ".join([*said, case.number]))}, marks)

    def case(self, number: int, at: datetime) -> Case:
        category, place = self.random.choice(self.categories), self.random.choice(self.places)
        still_open = number > self.cases - OPEN_CASES
        promised = still_open and number % 10 == 1
        return Case(
            id=number,
            number=f"{self.town.case_prefix}-{number:05}",
            category=category.key,
            department=category.department,
            state=State.IN_WORK if still_open else State.DONE,
            text=self.words_of_a_report(),
            latitude=place.latitude,
            longitude=place.longitude,
            opened_at=at,
            changed_at=at,
            answered_at=at,
            closed_at=None if still_open else at + timedelta(minutes=30),
            expected=(self.now + timedelta(days=number % 9)).date() if promised else None,
        )

    def words_of_a_report(self) -> str:
        choose = self.random.choice
        rare = " ".join(choose(self.rare) for _ in range(3))
        return f"{choose(THINGS)} {choose(FAULTS)} {choose(WHEN)}, junto a {rare}."

    def news(self, number: int, at: datetime) -> None:
        title = f"{self.random.choice(NEWS)} {number}"
        text = "\n\n".join(self.words_of_a_report() for _ in range(3))
        department = self.random.choice(self.town.departments).key
        post = self.post(PostKind.NEWS, None, at, title=title, text=text, department=department)
        self.index(post, {*finding.apart(f"{title} {text}")}, [])

    def post(
        self,
        kind: PostKind,
        case: Case | None,
        at: datetime,
        entry: Entry | None = None,
        **about: Any,
    ) -> Post:
        self.posts += 1
        whose: dict[str, Any] = {"department": case.department, "case_id": case.id} if case else {}
        entry_id = entry.id if entry else None
        values: dict[str, Any] = {
            "id": self.posts,
            "kind": kind,
            "published_at": at,
            "entry_id": entry_id,
        }
        post = Post(**values, **whose, **about)
        self.keep(post)
        self.keep(self.link(post, case, entry, at))
        return post

    def link(self, post: Post, case: Case | None, entry: Entry | None, at: datetime) -> Link:
        """The link of a post, bound to the one before it, as the rounds bind it."""
        content = Content({"kind": str(post.kind), "department": post.department}, chain.news(post))
        if case:
            text = entry.text if entry else case.text
            words = {"text": text, "name": "", "photos": []} if post.approved else {}
            content = Content(chain.facts(self.hall, post, case), words)
        link = linked(post.id or 0, LinkAct.PUBLISHED, content, at)
        link.id = link.position = self.posts
        link.previous, link.hash = self.last, ""
        link.hash = self.last = hash_of(link)
        return link

    def entry(self, case: Case, kind: EntryKind, at: datetime, **about: Any) -> Entry:
        self.entries += 1
        entry = Entry(
            id=self.entries, case_id=case.id or 0, kind=kind, author="town", at=at, **about
        )
        self.keep(entry)
        return entry

    def keep(self, row: Any) -> None:
        values = {name: row.__dict__[name] for name in type(row).model_fields}
        self.rows.setdefault(type(row), []).append(values)

    def index(self, post: Post, words: set[str], marks: Sequence[str]) -> None:
        told = {"words": " ".join(sorted(words)), "marks": " ".join(sorted(marks))}
        self.words.append({"rowid": thread_of(post), **told})

    def said_about(self, category: str, latitude: float, longitude: float) -> Told:
        """The words and marks of each case of a kind in a place, but for those of its own."""
        case = Case(category=category, latitude=latitude, longitude=longitude, department="")
        known = finding.words_about(self.hall, case)
        words = {word for one in known for word in finding.apart(one)}
        return words, finding.marks_of(self.hall, case)
