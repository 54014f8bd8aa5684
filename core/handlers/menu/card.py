"""The menu of a week as a picture, for chats and for the wall."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

from babel.dates import format_date, format_skeleton
from PIL import Image

from core.hall import Hall
from core.handlers.menu.lettering import Pen, width
from core.handlers.menu.plate import monday_of, names
from core.handlers.menu.schools import School
from storage.menus import ALLERGENS, Dish, Stated

WIDE, MARGIN, PAD = 1240, 40, 22  # pixels
TITLE, DAY, TEXT, SMALL = 46, 30, 30, 22  # sizes of letters
PAPER, INK, SOFT, RED, HEAD = "#fffdf7", "#22303c", "#5b6b78", "#a3341f", "#1f6f5c"
BAND, LINE = "#f1ede1", "#d9d2bf"
SPACE = 1.35  # lines apart


@dataclass(frozen=True)
class Row:
    """One line of the card: its words, how large they are, and in which colour."""

    text: str
    size: int = TEXT
    colour: str = INK


Block = tuple[Row, ...]


def week_card(hall: Hall, language: str, school: School, dishes: Sequence[Dish]) -> bytes:
    """A week as PNG: each day with its dishes, and what is stated of their allergens."""
    monday = monday_of(dishes[0].day)
    week = hall.say(
        language, "menu-card-week", day=format_skeleton("MMMMd", monday, locale=language)
    )
    title = (Row(school.name.in_(language), TITLE, HEAD), Row(week, DAY, SOFT))
    days = sorted({dish.day for dish in dishes})
    blocks = tuple(
        tuple(day_rows(hall, language, [dish for dish in dishes if dish.day == day]))
        for day in days
    )
    return drawn(title, blocks, hall.say(language, "menu-card-foot"))


def day_rows(hall: Hall, language: str, dishes: Sequence[Dish]) -> Iterator[Row]:
    heading = format_date(dishes[0].day, "EEEE d", locale=language)
    yield Row(heading[:1].upper() + heading[1:], DAY, HEAD)
    for dish in dishes:
        yield Row(dish.name)
        yield from allergen_rows(hall, language, dish)


def allergen_rows(hall: Hall, language: str, dish: Dish) -> Iterator[Row]:
    """What is in a dish, in small letters; what is not stated stands there, too."""
    for stated in (Stated.CONTAINS, Stated.MAY_CONTAIN):
        if found := dish.those(stated):
            called = names(hall, language, found)
            yield Row(hall.say(language, f"menu-{stated}", allergens=called), SMALL, SOFT)
    unknown = len(dish.those(Stated.NOT_STATED))
    if unknown:
        key = "menu-card-nothing-stated" if unknown == len(ALLERGENS) else "menu-card-not-stated"
        yield Row(hall.say(language, key, count=unknown), SMALL, RED)


@lru_cache(maxsize=32)
def drawn(title: Block, blocks: tuple[Block, ...], foot: str) -> bytes:
    """The card as PNG; the same card is drawn once."""
    shown = [tuple(folded(block)) for block in (title, *blocks, (Row(foot, SMALL, SOFT),))]
    height = sum(map(height_of, shown)) + 2 * MARGIN
    image = Image.new("RGB", (WIDE, height), PAPER)
    pen, top = Pen(image), MARGIN
    for number, block in enumerate(shown):
        band = number % 2 == 1 and number < len(shown) - 1
        draw_block(pen, block, top, band=band)
        top += height_of(block)
    buffer = BytesIO()
    image.quantize(64).save(buffer, "PNG", optimize=True)
    return buffer.getvalue()


def draw_block(pen: Pen, block: Block, top: int, *, band: bool) -> None:
    if band:
        pen.brush.rectangle((0, top, WIDE, top + height_of(block)), fill=BAND)
    below: float = top + PAD
    for row in block:
        pen.write((MARGIN, below), row.text, row.size, row.colour)
        below += row.size * SPACE


def height_of(block: Block) -> int:
    return round(sum(row.size * SPACE for row in block)) + 2 * PAD


def folded(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows, with those that are too long on several lines."""
    for row in rows:
        line = ""
        for word in row.text.split():
            longer = f"{line} {word}".strip()
            if line and width(longer, row.size) > WIDE - 2 * MARGIN:
                yield Row(line, row.size, row.colour)
                longer = word
            line = longer
        yield Row(line, row.size, row.colour)
