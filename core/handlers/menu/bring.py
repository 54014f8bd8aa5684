"""A file of menus is brought in: read as a whole, or told line by line why not."""

from collections.abc import Iterator, Sequence

from core.hall import Hall
from core.handlers.menu.forms import MenuMistakes, Mistake
from core.handlers.menu.reading import read_menus
from core.handlers.menu.schools import School
from core.handlers.menu.swap import replace_menus
from core.handlers.menu.vocabulary import Vocabulary
from storage.menus import Dish, Stated

MOST_LINES, MOST_DISHES = 12, 10


def bring_in(hall: Hall, language: str, schools: Sequence[School], content: bytes) -> str:
    """Put down the menus of a file, and say what was read. Raises MenuMistakes."""
    vocabulary = Vocabulary.of(hall.texts)
    dishes = read_menus(content, vocabulary, hall.town, schools)
    told = []
    for school in schools:
        if mine := [dish for dish in dishes if dish.school == school.key]:
            replace_menus(hall, school, mine)
            told.append(taken(hall, language, school, mine))
    return "\n\n".join(told)


def taken(hall: Hall, language: str, school: School, dishes: Sequence[Dish]) -> str:
    """What was read for a school: days, dishes, and of which not everything is stated."""
    days = sorted({dish.day for dish in dishes})
    return hall.say(
        language,
        "menu-file-taken",
        school=school.name.in_(language),
        days=len(days),
        first=days[0],
        last=days[-1],
        dishes=len(dishes),
        open=left_open(hall, language, dishes),
    )


def left_open(hall: Hall, language: str, dishes: Sequence[Dish]) -> str:
    """The dishes of which not everything is stated."""
    found = [dish for dish in dishes if dish.those(Stated.NOT_STATED)]
    if not found:
        return hall.say(language, "menu-file-all-stated")
    lines = [open_dish(hall, language, dish) for dish in found[:MOST_DISHES]]
    if more := len(found) - len(lines):
        lines.append(hall.say(language, "menu-file-more", count=more))
    return hall.say(language, "menu-file-open", count=len(found), dishes="\n".join(lines))


def open_dish(hall: Hall, language: str, dish: Dish) -> str:
    missing = len(dish.those(Stated.NOT_STATED))
    values = {"day": dish.day, "name": dish.name, "missing": missing}
    return hall.say(language, "menu-file-open-dish", **values)


def refused(hall: Hall, language: str, wrong: MenuMistakes) -> str:
    """Why nothing was taken, line by line."""
    return hall.say(language, "menu-file-refused", lines="\n".join(lines(hall, language, wrong)))


def lines(hall: Hall, language: str, wrong: MenuMistakes) -> Iterator[str]:
    """Each mistake with its line; of very many the first."""
    for mistake in wrong.mistakes[:MOST_LINES]:
        yield line(hall, language, mistake)
    if len(wrong.mistakes) > MOST_LINES:
        yield hall.say(language, "menu-file-more", count=len(wrong.mistakes) - MOST_LINES)


def line(hall: Hall, language: str, mistake: Mistake) -> str:
    what = hall.say(language, mistake.key, **mistake.values)
    return hall.say(language, "menu-file-line", line=str(mistake.line), what=what)
