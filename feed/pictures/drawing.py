"""Draws the picture of a link: the town, what it is about, and how that stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageDraw

from core.handlers.menu.lettering import Pen, width

WIDE, HIGH, MARGIN = 1200, 630, 80  # pixels; what chats expect
TOWN, TITLE, SMALL = 40, 64, 36  # sizes of letters
PAPER, INK, SOFT, GREEN, TERRA = "#faf7f2", "#28241f", "#665d52", "#1f6f54", "#a8431f"
LINES, SPACE = 4, 1.25  # lines of a title, and how far they are apart
TOP, BAR, COLOURS = 190, 18, 32
REMEMBERED = 64  # pictures of 10 kB each


@dataclass(frozen=True, slots=True)
class Said:
    """What stands on a picture, and nothing else: all of it may be read by everybody."""

    town: str
    about: str
    title: str
    standing: str = ""
    done: bool = False


@lru_cache(maxsize=REMEMBERED)
def picture(said: Said) -> bytes:
    """A small PNG of 1200 by 630 pixels."""
    image = Image.new("RGB", (WIDE, HIGH), PAPER)
    brush, pen = ImageDraw.Draw(image), Pen(image)
    brush.rectangle((0, 0, WIDE, BAR), fill=GREEN)
    pen.write((MARGIN, 70), said.town, TOWN, GREEN)
    pen.write((MARGIN, 124), fitted(said.about, SMALL), SMALL, SOFT)
    for number, line in enumerate(lines(said.title)):
        pen.write((MARGIN, TOP + number * TITLE * SPACE), line, TITLE, INK)
    if said.standing:
        colour = GREEN if said.done else TERRA
        pen.write((MARGIN, HIGH - 92), fitted(said.standing, SMALL), SMALL, colour)
    written = BytesIO()
    image.quantize(COLOURS).save(written, "PNG", optimize=True)
    return written.getvalue()


def lines(title: str) -> list[str]:
    """A title in as many lines as there is room for."""
    found = list(broken(title))
    if len(found) <= LINES:
        return found
    return [*found[: LINES - 1], fitted(f"{found[LINES - 1]} …", TITLE)]


def broken(title: str) -> Iterator[str]:
    line = ""
    for word in title.split():
        longer = f"{line} {word}".strip()
        if line and width(longer, TITLE) > WIDE - 2 * MARGIN:
            yield fitted(line, TITLE)
            longer = word
        line = longer
    yield fitted(line, TITLE)


def fitted(line: str, size: int) -> str:
    """A line that is too long by itself ends in an ellipsis."""
    if width(line, size) <= WIDE - 2 * MARGIN:
        return line
    while line and width(f"{line}…", size) > WIDE - 2 * MARGIN:
        line = line[:-1]
    return f"{line}…"
