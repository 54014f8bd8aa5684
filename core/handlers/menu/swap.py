"""A dish is swapped: the kitchen says what there is instead, and the subscribers hear of it."""

from collections.abc import Sequence
from datetime import date
from itertools import islice

from core.hall import Hall
from core.handlers.menu.asked import day_in
from core.handlers.menu.daily import reached, warn, write
from core.handlers.menu.forms import MenuMistakes, Record, in_a_line
from core.handlers.menu.plate import in_it
from core.handlers.menu.profile import warning
from core.handlers.menu.reading import Reading
from core.handlers.menu.schools import School, served_from, today
from core.handlers.menu.vocabulary import Vocabulary, compared
from core.order import Wrong
from core.turn import Turn
from storage.menu_readers import MenuReader
from storage.menus import Dish
from storage.outbox import Lane


def swapped(turn: Turn, school: School, words: str) -> Dish:
    """The dish of an order like `tomorrow starter: Rice | contains: celery | free: rest`.

    Raises MenuMistakes, or Wrong where it cannot be told which course or day is meant.
    """
    vocabulary = Vocabulary.of(turn.texts)
    before, _, dish = words.partition(":")
    day, course = day_and_course(before, vocabulary)
    when = day_in(turn, day) if day else today(turn)
    if when is None or when < today(turn):
        raise Wrong("menu-swap-day", value=day[:60])
    columns = in_a_line(f"{course}:{dish}", 1, vocabulary)
    reading = Reading(vocabulary, turn.town, (school,))
    found = reading.dish(Record(1, {**columns, "day": when.isoformat()}))
    if found is None or reading.mistakes:
        raise MenuMistakes(*reading.mistakes)
    return found


def day_and_course(words: str, vocabulary: Vocabulary) -> tuple[str, str]:
    """The course stands last before the colon, and what stands before it is the day."""
    said = words.split()
    for cut in range(len(said)):
        course = " ".join(said[cut:])
        if compared(course) in vocabulary.courses:
            return " ".join(said[:cut]), course
    raise Wrong("menu-swap-how")


def tell_subscribers(hall: Hall, school: School, dish: Dish, old: str) -> int:
    """Tell of a dish that takes the place of another, if it is for a day that is near.

    All who are told of this school's menu hear of it, and of those who have only asked for it the
    families that must not eat it. How many they are.
    """
    if dish.day not in near_days(hall, school):
        return 0
    return sum(
        tell_reader(hall, school, reader, dish, old)
        for reader in hall.store.menu_readers.of(school.key)
    )


def tell_reader(hall: Hall, school: School, reader: MenuReader, dish: Dish, old: str) -> bool:
    """Tell somebody of the new dish, before all else if their family must not eat it."""
    for person in reached(hall, [reader]):
        alarm = warning(hall, person.language, person.resident_id, [dish])
        if alarm or reader.told:
            news = told(hall, person.language, school, dish, old)
            lane = Lane.ALERT if alarm else Lane.STATUS
            warn(hall, person, alarm, lane)
            write(hall, person, news, lane)
            return True
    return False


def near_days(hall: Hall, school: School) -> Sequence[date]:
    """The days of which subscribers have been told, or are about to be: today and the next."""
    return list(islice(served_from(hall.town, school, today(hall)), 2))


def told(hall: Hall, language: str, school: School, dish: Dish, old: str) -> str:
    values = {"school": school.name.in_(language), "day": dish.day, "name": dish.name}
    values |= {"course": hall.say(language, f"menu-course-{dish.course}")}
    values |= {"old": old, "in_it": in_it(hall, language, dish)}
    return hall.say(language, "menu-swapped", **values)


def replace_menus(hall: Hall, school: School, dishes: Sequence[Dish]) -> None:
    """Put down whole days; who was told another dish for a day that is near hears of the change."""
    near = near_days(hall, school)
    known = {(one.day, one.course): one for day in near for one in meals(hall, school, day)}
    before = {key: (one.name, dict(one.allergens)) for key, one in known.items()}
    hall.store.menus.replace(school.key, dishes)
    for dish in dishes:
        name, allergens = before.get((dish.day, dish.course), (dish.name, dish.allergens))
        if (name, allergens) != (dish.name, dish.allergens):
            tell_subscribers(hall, school, dish, name)


def meals(hall: Hall, school: School, day: date) -> Sequence[Dish]:
    return hall.store.menus.on(school.key, day)
