"""What the staff of a school can order: bring in a menu."""

from core.handlers.menu.bring import bring_in, refused
from core.handlers.menu.forms import MenuMistakes
from core.handlers.menu.schools import School, schools_in
from core.order import Order, Wrong, record
from core.turn import plain


def schools_here(order: Order) -> tuple[School, ...]:
    """The schools whose kitchens are looked after in this room."""
    found = schools_in(order.turn.town, order.department)
    if not found:
        raise Wrong("menu-import-no-school")
    return found


def school_and_rest(order: Order) -> tuple[tuple[School, ...], str]:
    """The school that the first line names, else all of the room; and the other lines."""
    every = schools_here(order)
    first, _, rest = order.words.partition("\n")
    for school in every:
        if plain(first) in {plain(school.key), *map(plain, school.name.all)}:
            return (school,), rest
    return every, order.words


def import_menu(order: Order) -> None:
    """Take the menus that are written below the command, or say line by line why not."""
    schools, words = school_and_rest(order)
    if not words.strip():
        raise Wrong("menu-import-what")
    take(order, schools, words.encode())


def take(order: Order, schools: tuple[School, ...], content: bytes) -> None:
    turn = order.turn
    try:
        told = bring_in(turn, turn.language, schools, content)
    except MenuMistakes as wrong:
        turn.answer(refused(turn, turn.language, wrong))
    else:
        turn.answer(told)
        record(order, "import-menu", bytes=len(content))
