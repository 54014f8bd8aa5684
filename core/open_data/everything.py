"""All rows of the open data, a thousand at a time: what all may read, and nothing else."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from core.figures import work_out
from core.hall import Hall
from core.open_data import tables
from core.open_data.answers import Word, answers, words_given
from core.open_data.areas import Cell, Located, areas, name, square
from core.open_data.areas import rows as rows_of_areas
from core.open_data.columns import Row, Table
from core.open_data.months import Months
from core.open_data.others import job_months, jobs, menus, schools
from core.telling import public_place
from core.town import Name, Town
from core.town.open_data import OpenDataTable
from storage.cases import Case
from storage.open_data import OpenData, Published
from storage.posts import PostKind

Batch = tuple[Table, Sequence[Row]]
ENGLISH = "en"
NONE = Word()


def rules_of(town: Town) -> OpenDataTable:
    """What the town has said of its open data."""
    found = town.extras.get("open_data")
    return found if isinstance(found, OpenDataTable) else OpenDataTable()


def everything(hall: Hall) -> Iterator[Batch]:
    """Every row of every table; a table may come in several parts, or in none."""
    books = OpenData(hall.store.page, hall.town.private_categories)
    yield from Export(hall, books, rules_of(hall.town).least).batches()


@dataclass
class Export:
    """One walk through the books, and what is gathered on the way."""

    hall: Hall
    books: OpenData
    least: int
    areas: dict[int, Cell] = field(default_factory=dict)
    words: dict[int, Word] = field(default_factory=dict)
    departments: set[str] = field(default_factory=set)
    categories: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.running = self.month_of(self.hall.now)
        self.months = Months(self.running, self.least)
        town = self.hall.town
        self.departments |= {one.key for one in town.departments}
        self.categories |= {one.key for one in town.categories if not one.private}

    def batches(self) -> Iterator[Batch]:
        self.areas = areas(self.located(), self.least)
        self.words = words_given(self.hall)
        yield tables.AREAS, list(rows_of_areas(self.areas.values()))
        for cases in self.books.all_cases():
            yield from self.of_cases(cases)
        for posts in self.books.all_posts():
            self.departments |= {one.department for one in posts}
            yield tables.POSTS, [self.post(one) for one in posts]
        yield tables.MONTHS, list(self.months.rows(work_out(self.hall)))
        yield tables.DOORS_OF_MONTHS, list(self.months.rows_of_doors())
        for dishes in self.books.all_dishes():
            yield tables.MENUS, menus(dishes)
        yield from self.of_few()

    def of_few(self) -> Iterator[Batch]:
        """The tables that are short in every town, and those that others have named."""
        hall = self.hall
        offers = hall.store.jobs.standing(hall.town.local(hall.now).date())
        self.departments |= {one.department for one in offers}
        yield tables.JOBS, list(jobs(hall, offers))
        yield tables.JOB_MONTHS, list(job_months(self.books.offered(), self.month_of))
        yield tables.SCHOOLS, list(schools(hall.town, self.books.schools(), self.named))
        yield tables.CATEGORIES, [self.category(key) for key in sorted(self.categories)]
        yield tables.DEPARTMENTS, [self.department(key) for key in sorted(self.departments)]

    # Cases.

    def located(self) -> Iterator[Located]:
        """The cases of months that are over, where all may know in which street they lie."""
        for cases in self.books.all_cases(located=True):
            known = self.hall.store.assets.known(case.asset_id for case in cases)
            yield from filter(None, map(self.place, cases))
            del known  # until now each of them was at hand

    def place(self, case: Case) -> Located | None:
        month, place = self.month_of(case.opened_at), public_place(self.hall, case)
        if place is None or month >= self.running:
            return None
        group = (case.matter, case.category, month)
        return Located(case.id or 0, group, *square(place), case.resident_id)

    def of_cases(self, cases: Sequence[Case]) -> Iterator[Batch]:
        """The cases with their times; of promises only where one stands in the feed."""
        standing = self.books.promising([case.id for case in cases])
        for case in cases:
            self.months.add(self.month_of(case.opened_at), case)
            self.departments.add(case.department)
            self.categories |= {case.category} - {""}
        yield tables.CASES, [self.case(one) for one in cases]
        yield tables.ANSWER_TIMES, [self.times(one, promised=one.id in standing) for one in cases]

    def case(self, case: Case) -> Row:
        return (
            case.number,
            self.url(f"/case/{case.number}"),
            case.matter.value,
            case.category or None,
            case.department,
            name(self.areas.get(case.id or 0)),
            case.state.value,
            self.day_of(case.opened_at),
            self.day_of(case.closed_at) if case.closed_at else None,
            case.reopened,
        )

    def times(self, case: Case, *, promised: bool) -> Row:
        found = answers(case, self.hall.now)
        word = self.words.get(case.id or 0, NONE) if promised else NONE
        return (
            case.number,
            found.first,
            found.first_due,
            found.first_in_time,
            found.closed,
            found.done_due,
            found.done_in_time,
            word.named,
            word.kept,
            word.broken,
            word.last,
        )

    def post(self, post: Published) -> Row:
        path = f"/case/{post.number}#post-{post.id}" if post.number else f"/post/{post.id}"
        own, *others = self.hall.town.languages
        languages = post.languages if post.kind is PostKind.NEWS else others
        return (
            post.id,
            self.url(path),
            post.kind.value,
            post.department,
            post.number,
            " ".join(dict.fromkeys((own, *languages))),
            post.shown or post.number is None,
            post.published_at,
            post.edited_at,
        )

    # What the town file names, and what it once has named.

    def department(self, key: str) -> Row:
        found = self.hall.town.department(key)
        return (key, *self.named(found.name if found else None))

    def category(self, key: str) -> Row:
        found = self.hall.town.category(key)
        return (
            key,
            *self.named(found.name if found else None),
            found.department if found else None,
        )

    def named(self, name: Name | None) -> tuple[str | None, str | None]:
        """What something is called in the town's own language, and in English."""
        own = self.hall.town.languages[0]
        return (name.in_(own), name.in_(ENGLISH)) if name else (None, None)

    def url(self, path: str) -> str | None:
        return f"{self.hall.public_url}{path}" if self.hall.public_url else None

    def day_of(self, moment: datetime) -> date:
        return self.hall.town.local(moment).date()

    def month_of(self, moment: datetime) -> date:
        return self.day_of(moment).replace(day=1)
