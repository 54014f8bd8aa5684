"""What the school kitchens of the example town cook, from this week on."""

from collections.abc import Iterator
from datetime import date, timedelta

from core.handlers.menu.schools import School, schools_of, serves
from core.town import Town
from storage.columns import utc_now
from storage.menus import ALLERGENS, Dish
from storage.store import Store

WEEKS = 6
CONTAINS, MAY, ELSE = "contains", "may-contain", "free"
NOTHING = ""

# Two weeks, in turn. Of each dish: what it contains, what it may contain, and whether the kitchen
# says that it is free of all else.
Course = tuple[str, str, str, bool]
MEALS: tuple[dict[str, Course], ...] = (
    {
        "first": ("Lentejas con verduras", "celery", "gluten", True),
        "second": ("Tortilla de patatas", "eggs", NOTHING, True),
        "dessert": ("Naranja", NOTHING, NOTHING, True),
    },
    {
        "first": ("Macarrones con tomate", "gluten", "eggs", True),
        "second": ("Merluza al horno", "fish", "crustaceans molluscs", True),
        "dessert": ("Yogur natural", "milk", NOTHING, True),
    },
    {
        "first": ("Crema de calabaza", "milk", NOTHING, True),
        "second": ("Pollo asado", NOTHING, NOTHING, True),
        "side": ("Ensalada", NOTHING, "mustard", False),
        "dessert": ("Pera", NOTHING, NOTHING, True),
    },
    {
        "first": ("Cocido andaluz", "celery", "gluten", True),
        "second": ("Croquetas de jamón", "gluten milk", "eggs soy", False),
        "dessert": ("Manzana", NOTHING, NOTHING, True),
    },
    {
        "first": ("Arroz con verduras", NOTHING, NOTHING, True),
        "second": ("Salmón con limón", "fish", NOTHING, True),
        "alternative": ("Hamburguesa de garbanzos", "gluten sesame", "soy", True),
        "dessert": ("Plátano", NOTHING, NOTHING, True),
    },
    {
        "first": ("Sopa de fideos", "gluten celery eggs", NOTHING, True),
        "second": ("Albóndigas en salsa", "gluten sulphites", "milk", True),
        "dessert": ("Mandarina", NOTHING, NOTHING, True),
    },
    {
        "first": ("Potaje de garbanzos", "celery", NOTHING, True),
        "second": ("Huevos con pisto", "eggs", NOTHING, True),
        "dessert": ("Flan de la casa", "milk eggs", "nuts", False),
    },
)


def cook(store: Store, town: Town) -> None:
    """Put down the meals of the coming weeks, where nobody has told us any yet."""
    now = town.local(utc_now()).date()
    monday = now - timedelta(days=now.weekday())
    for school in schools_of(town):
        unknown = [day for day in days(town, school, monday) if not store.menus.on(school.key, day)]
        store.menus.replace(school.key, (dish for day in unknown for dish in meal(school, day)))


def days(town: Town, school: School, monday: date) -> Iterator[date]:
    every = (monday + timedelta(days=number) for number in range(7 * WEEKS))
    return (day for day in every if serves(town, school, day))


def meal(school: School, day: date) -> list[Dish]:
    courses = MEALS[day.toordinal() % len(MEALS)]
    return [
        Dish(school=school.key, day=day, course=course, name=name, allergens=stated(has, may, rest))
        for course, (name, has, may, rest) in courses.items()
    ]


def stated(contains: str, may_contain: str, free_of_the_rest: bool) -> dict[str, str]:  # noqa: FBT001 - as it stands in the list above
    rest = dict.fromkeys(ALLERGENS, ELSE) if free_of_the_rest else {}
    may = dict.fromkeys(may_contain.split(), MAY)
    return rest | may | dict.fromkeys(contains.split(), CONTAINS)
