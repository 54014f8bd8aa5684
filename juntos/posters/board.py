"""A sheet on which posters are drawn, in millimetres: as PDF for printers, or as PNG.

Letters and lines are drawn by the same few calls on both, so that both look alike.
"""

from dataclasses import dataclass, field
from io import BytesIO
from typing import Protocol

import segno
from fpdf import FPDF
from PIL import Image, ImageDraw

from core.handlers.menu.lettering import Pen
from core.handlers.menu.lettering import width as width_in_pixels
from juntos.sheet import LETTERS, plain

POINTS = 72 / 25.4  # in a millimetre
BASELINE = 0.93  # of the height of a letter, from above
PER_MODULE = 8  # pixels of the picture of a code in a PDF
QUIET = 4  # modules of white around a code
STRONG = "q"  # a quarter of a code may be torn or dirty

Colour = tuple[int, int, int]
INK: Colour = (24, 32, 29)
GREY: Colour = (86, 96, 92)
GREEN: Colour = (27, 96, 73)
RED: Colour = (163, 29, 29)
WHITE: Colour = (255, 255, 255)


class Board(Protocol):
    """What one can draw on. Places are millimetres from the upper left corner."""

    def page(self) -> None:
        """Begin another sheet."""

    def width_of(self, words: str, size: float, *, bold: bool = False) -> float:
        """How wide a line of text is, in letters of this height."""
        ...

    def write(
        self, at: tuple[float, float], words: str, size: float, colour: Colour, *, bold: bool
    ) -> None:
        """A line of text, given its upper left corner."""

    def box(self, at: tuple[float, float], wide: float, high: float, colour: Colour) -> None:
        """A filled rectangle."""

    def code(self, at: tuple[float, float], edge: float, address: str) -> None:
        """A QR code, with the white around it."""

    def bytes(self) -> bytes:
        """The file."""
        ...


def made(address: str) -> segno.QRCode:
    """The code of an address, as strong as fits into the same size."""
    return segno.make(address, error=STRONG, micro=False)


class PdfBoard:
    """Sheets of a PDF."""

    def __init__(self, wide: float, high: float, title: str, language: str) -> None:
        self.pdf = FPDF(unit="mm", format=(wide, high))
        self.pdf.core_fonts_encoding = LETTERS
        self.pdf.set_title(plain(title))
        self.pdf.set_lang(language)
        self.pdf.set_auto_page_break(auto=False)
        self.codes: dict[str, bytes] = {}

    def page(self) -> None:
        self.pdf.add_page()

    def width_of(self, words: str, size: float, *, bold: bool = False) -> float:
        self._font(size, bold=bold)
        return self.pdf.get_string_width(plain(words))

    def _font(self, size: float, *, bold: bool) -> None:
        self.pdf.set_font("helvetica", style="B" if bold else "", size=size * POINTS)

    def write(
        self, at: tuple[float, float], words: str, size: float, colour: Colour, *, bold: bool
    ) -> None:
        self._font(size, bold=bold)
        self.pdf.set_text_color(*colour)
        self.pdf.text(at[0], at[1] + size * BASELINE, plain(words))

    def box(self, at: tuple[float, float], wide: float, high: float, colour: Colour) -> None:
        self.pdf.set_fill_color(*colour)
        self.pdf.rect(*at, wide, high, style="F")

    def code(self, at: tuple[float, float], edge: float, address: str) -> None:
        picture = BytesIO()
        made(address).save(picture, kind="png", scale=PER_MODULE, border=QUIET)
        self.pdf.image(picture, *at, w=edge, h=edge, alt_text=address)

    def bytes(self) -> bytes:
        return bytes(self.pdf.output())


@dataclass
class PngBoard:
    """One picture; `dots` are its pixels in a millimetre."""

    wide: float
    high: float
    dots: float
    image: Image.Image = field(init=False)
    pages: int = 0

    def __post_init__(self) -> None:
        size = (round(self.wide * self.dots), round(self.high * self.dots))
        self.image = Image.new("RGB", size, WHITE)
        self.brush, self.pen = ImageDraw.Draw(self.image), Pen(self.image)

    def page(self) -> None:
        self.pages += 1
        assert self.pages == 1, "a picture has one page"

    def pixels(self, length: float) -> int:
        return round(length * self.dots)

    def width_of(self, words: str, size: float, *, bold: bool = False) -> float:
        wide = width_in_pixels(plain(words), self.pixels(size)) / self.dots
        return wide + self._thicker(size) if bold else wide

    @staticmethod
    def _thicker(size: float) -> float:
        """By how much a bold letter is thicker; the font has no bold ones."""
        return size / 24

    def write(
        self, at: tuple[float, float], words: str, size: float, colour: Colour, *, bold: bool
    ) -> None:
        left, top = (length * self.dots for length in at)
        most = self.pixels(self._thicker(size)) if bold else 0
        for more in range(0, most + 1, max(1, most // 3)):
            self.pen.write((left + more, top), plain(words), self.pixels(size), hexed(colour))

    def box(self, at: tuple[float, float], wide: float, high: float, colour: Colour) -> None:
        left, top = map(self.pixels, at)
        right, bottom = self.pixels(at[0] + wide), self.pixels(at[1] + high)
        self.brush.rectangle((left, top, right - 1, bottom - 1), fill=colour)

    def code(self, at: tuple[float, float], edge: float, address: str) -> None:
        """Each module is a whole number of pixels, so that none is blurred."""
        found, picture = made(address), BytesIO()
        modules = int(found.symbol_size(border=QUIET)[0])
        scale = max(1, self.pixels(edge) // modules)
        found.save(picture, kind="png", scale=scale, border=QUIET)
        rest = (self.pixels(edge) - scale * modules) // 2
        self.box(at, edge, edge, WHITE)
        corner = (self.pixels(at[0]) + rest, self.pixels(at[1]) + rest)
        self.image.paste(Image.open(picture).convert("RGB"), corner)

    def bytes(self) -> bytes:
        file = BytesIO()
        dpi = self.dots * 25.4
        self.image.save(file, "PNG", dpi=(dpi, dpi), optimize=True)
        return file.getvalue()


def hexed(colour: Colour) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)


# Lines of text that fit.


@dataclass(frozen=True)
class Block:
    """Some words that have been made to fit: their lines, and how high the letters are."""

    lines: tuple[str, ...]
    size: float
    bold: bool = False

    @property
    def high(self) -> float:
        return len(self.lines) * self.size * LEADING


LEADING = 1.22  # from line to line, in heights of a letter
SMALLER = 0.94


def fit(
    board: Board, words: str, size: float, wide: float, lines: int = 1, *, bold: bool = False
) -> Block:
    """Break words into lines; in smaller letters, until there are few enough and none too wide."""
    while True:
        broken = broken_into(board, words, size, wide, bold=bold)
        widest = max(board.width_of(one, size, bold=bold) for one in broken)
        if len(broken) <= lines and widest <= wide:
            return Block(tuple(broken), size, bold)
        size *= SMALLER


def broken_into(board: Board, words: str, size: float, wide: float, *, bold: bool) -> list[str]:
    lines = [""]
    for word in words.split() or [""]:
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and board.width_of(longer, size, bold=bold) > wide:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def put(
    board: Board,
    block: Block,
    at: tuple[float, float],
    colour: Colour = INK,
    *,
    middle: float = 0.0,
) -> float:
    """Write a block; in the `middle` of so many millimetres, if any. Where the next may begin."""
    left, top = at
    for line in block.lines:
        wide = board.width_of(line, block.size, bold=block.bold)
        aside = (middle - wide) / 2 if middle else 0.0
        board.write((left + aside, top), line, block.size, colour, bold=block.bold)
        top += block.size * LEADING
    return top
