"""What the staff of a school can order: bring in a menu, swap a dish, see who does not come."""

from core.handlers.menu.absent import kitchen_list
from core.handlers.menu.asked import day_in, week_of
from core.handlers.menu.bring import bring_in, refused
from core.handlers.menu.forms import MenuMistakes
from core.handlers.menu.picture import send_card
from core.handlers.menu.plate import in_it
from core.handlers.menu.schools import School, schools_in, today
from core.handlers.menu.swap import swapped, tell_subscribers
from core.meaning import names
from core.messages import Attachment
from core.order import Command, Order, Wrong, brief, record
from core.turn import plain

ENDINGS = (".csv", ".json", ".ics", ".tsv")


def schools_here(order: Order) -> tuple[School, ...]:
    """The schools whose kitchens are looked after in this room."""
    found = schools_in(order.turn.town, order.department)
    if not found:
        raise Wrong("menu-import-no-school")
    return found


def schools_and_rest(order: Order) -> tuple[tuple[School, ...], str]:
    """The school with whose key or name the order begins, else all of the room; and the rest."""
    every = schools_here(order)
    for school in every:
        for name in (school.key, *school.name.all):
            said, rest = order.words[: len(name)], order.words[len(name) :]
            if plain(said) == plain(name) and not rest[:1].isalnum():
                return (school,), rest.lstrip(" :\n")
    return every, order.words


def the_school(order: Order) -> tuple[School, str]:
    """The one school that is meant, and the rest of the order."""
    schools, rest = schools_and_rest(order)
    if len(schools) > 1:
        names = [school.name.in_(order.turn.texts.own) for school in schools]
        raise Wrong("menu-which-kitchen", schools=names)
    return schools[0], rest


def import_menu(order: Order) -> None:
    """Take the menus of a file, or written below the command; or say line by line why not."""
    schools, words = schools_and_rest(order)
    files = order.turn.files
    if order.documents and files:
        for one in order.documents:
            take(order, schools, files.read(one.ref))
    elif words.strip():
        take(order, schools, words.encode())
    else:
        raise Wrong("menu-import-what")


def take(order: Order, schools: tuple[School, ...], content: bytes) -> None:
    turn = order.turn
    try:
        told = bring_in(turn, turn.language, schools, content)
    except MenuMistakes as wrong:
        turn.answer(refused(turn, turn.language, wrong))
    else:
        turn.answer(told)
        record(order, "import-menu", bytes=len(content))


def swap(order: Order) -> None:
    """Put a dish in the place of another, and tell those who count on that."""
    turn = order.turn
    school, words = the_school(order)
    if ":" not in words:
        raise Wrong("menu-swap-how")
    try:
        dish = swapped(turn, school, words)
    except MenuMistakes as wrong:
        turn.answer(refused(turn, turn.language, wrong))
        return
    stated, name, day = in_it(turn, turn.language, dish), dish.name, dish.day
    old = turn.store.menus.put(dish)
    count = tell_subscribers(turn, school, dish, old.name if old else "–")
    turn.reply("menu-swap-done", name=name, day=day, in_it=stated, count=count)
    record(order, "swap-dish", school=school.key, day=day.isoformat())


def absences(order: Order) -> None:
    """Who does not come to eat today, or on the day that is named."""
    turn = order.turn
    school, words = the_school(order)
    day = day_in(turn, words) if words.strip() else today(turn)
    if day is None:
        raise Wrong("menu-absences-day", value=brief(words))
    turn.answer(kitchen_list(turn, school, day))


def card(order: Order) -> None:
    """The week as a picture: this one, the next one, or that of a day."""
    turn = order.turn
    school, words = the_school(order)
    following = bool(words) and names(turn, "menu-next-week-names", plain(words))
    day = None if following or not words.strip() else day_in(turn, words)
    monday, sunday = week_of(day or today(turn), following=following)
    if not send_card(turn, school, monday, sunday):
        name = school.name.in_(turn.language)
        turn.reply("menu-week-not-known", day=monday, school=name)


def is_menu(order: Order, file: Attachment) -> bool:
    """Whether a file may be a menu: by its name, and only in the room of a school."""
    looked_after = schools_in(order.turn.town, order.department)
    return bool(looked_after) and file.name.casefold().endswith(ENDINGS)


COMMANDS = (
    Command("menu-import", import_menu, about_case=False, takes=is_menu),
    Command("menu-card", card, about_case=False, aside=True),
    Command("swap", swap, about_case=False),
    Command("absences", absences, about_case=False, aside=True),
)
