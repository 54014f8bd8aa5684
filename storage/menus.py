"""What the school kitchens cook, and what is in it."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from sqlalchemy import JSON, Column
from sqlmodel import Field, col, func, select

from storage.kept import Keeps
from storage.row import Row
from storage.session import Books

# The 14 of Regulation (EU) 1169/2011, Annex II, in its order.
ALLERGENS = (
    "gluten",
    "crustaceans",
    "eggs",
    "fish",
    "peanuts",
    "soy",
    "milk",
    "nuts",
    "celery",
    "mustard",
    "sesame",
    "sulphites",
    "lupin",
    "molluscs",
)
COURSES = ("first", "second", "alternative", "side", "dessert", "bread", "drink")
LONGEST_NAME = 120  # signs of a dish


class Stated(StrEnum):
    """What the kitchen says of one allergen in one dish."""

    CONTAINS = "contains"
    MAY_CONTAIN = "may-contain"
    FREE = "free"
    NOT_STATED = "not-stated"


class Dish(Row, table=True):
    """One course of one day in one school.

    `allergens` holds what the kitchen has stated, by allergen; what is not in it is not stated.
    """

    __kept__ = Keeps(plain="school day course name allergens")

    school: str = Field(primary_key=True)
    day: date = Field(primary_key=True)
    course: str = Field(primary_key=True)
    name: str
    allergens: dict[str, str] = Field(default_factory=dict, sa_column=Column(JSON, nullable=False))

    def stated(self, allergen: str) -> Stated:
        return Stated(self.allergens.get(allergen, Stated.NOT_STATED))

    def those(self, stated: Stated) -> list[str]:
        """The allergens of which this is stated, in the order of the regulation."""
        return [one for one in ALLERGENS if self.stated(one) is stated]

    @property
    def place(self) -> int:
        """Where it stands in the meal."""
        return COURSES.index(self.course) if self.course in COURSES else len(COURSES)


class Menus(Books):
    """The book of what is cooked."""

    def on(self, school: str, day: date) -> list[Dish]:
        """The meal of a day, in its order; empty if nobody has told us."""
        return self.between(school, day, day)

    def between(self, school: str, first: date, last: date) -> list[Dish]:
        """The meals of these days, both included, in their order."""
        found = self.session.exec(
            select(Dish).where(Dish.school == school, col(Dish.day).between(first, last))
        )
        return sorted(found, key=lambda dish: (dish.day, dish.place))

    def next_day(self, school: str, first: date) -> date | None:
        """The first day from this one on of which we know the meal."""
        question = select(func.min(Dish.day)).where(Dish.school == school, Dish.day >= first)
        return self.session.exec(question).one()

    def replace(self, school: str, dishes: Iterable[Dish]) -> None:
        """Put down whole days: what was known of them before is forgotten."""
        new = list(dishes)
        for day in {dish.day for dish in new}:
            self._forget(school, day)
        self.session.add_all(new)
        self.session.flush()

    def put(self, dish: Dish) -> Dish | None:
        """Put one dish in the place of another, which is given back if there was one."""
        old = self.session.get(Dish, (dish.school, dish.day, dish.course))
        if old:
            self.session.delete(old)
            self.session.flush()
        self.session.add(dish)
        self.session.flush()
        return old

    def _forget(self, school: str, day: date) -> None:
        for dish in self.on(school, day):
            self.session.delete(dish)
        self.session.flush()
