"""Letters in a picture, with their accents: the font that comes with Pillow has none.

Each letter is drawn from what it is made of: `é` is an `e` below an acute, `¿` is a `?` turned
round. Signs that cannot be made so are left out.
"""

import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache

from PIL import Image, ImageDraw, ImageFont
from PIL.ImageFont import FreeTypeFont

ACUTE, GRAVE, CIRCUMFLEX, TILDE, DIAERESIS = "\u0301", "\u0300", "\u0302", "\u0303", "\u0308"
CARON, RING, CEDILLA = "\u030c", "\u030a", "\u0327"
SIGNS = {ACUTE: "´", GRAVE: "`", CIRCUMFLEX: "^", TILDE: "~", CARON: "^", RING: "°"}
TURNED = {"¿": "?", "¡": "!"}
SPELT = {"ß": "ss", "–": "-", "—": "-", "„": "“", "€": "EUR", "œ": "oe", "æ": "ae", "Æ": "AE"}
SPELT |= {"º": "o", "ª": "a", "\u00a0": " ", "\u202f": " "}
KNOWN = {chr(code) for code in range(32, 127)} | set("«»´·°“”‘’…‹›")
DOTTED = "ij"


@lru_cache(maxsize=8)
def font(size: int) -> FreeTypeFont:
    found = ImageFont.load_default(size)
    assert isinstance(found, FreeTypeFont), "Pillow was built without FreeType"
    return found


@dataclass(frozen=True)
class Letter:
    """One letter: the sign of the font, whether it stands on its head, and its accents."""

    base: str
    turned: bool = False
    marks: tuple[str, ...] = ()


@lru_cache(maxsize=1024)
def letters(text: str) -> tuple[Letter, ...]:
    """What a text is made of, as far as the font can show it."""
    spelt = "".join(SPELT.get(sign, sign) for sign in unicodedata.normalize("NFC", text))
    return tuple(letter for sign in spelt if (letter := made_of(sign)))


def made_of(sign: str) -> Letter | None:
    if sign in TURNED:
        return Letter(TURNED[sign], turned=True)
    parts = unicodedata.normalize("NFD", sign)
    return Letter(parts[0], marks=tuple(parts[1:])) if parts[0] in KNOWN else None


def width(text: str, size: int) -> float:
    """How wide a text is, in pixels."""
    return sum(font(size).getlength(letter.base) for letter in letters(text))


@dataclass
class Pen:
    """Writes on a picture."""

    image: Image.Image
    brush: ImageDraw.ImageDraw = field(init=False)

    def __post_init__(self) -> None:
        self.brush = ImageDraw.Draw(self.image)

    def write(self, at: tuple[float, float], text: str, size: int, colour: str) -> None:
        """A line of text; `at` is its upper left corner, in pixels."""
        left, top = at
        for letter in letters(text):
            mask = drawn(letter, size)
            self.image.paste(colour, (round(left), round(top) - size // 2), mask)
            left += font(size).getlength(letter.base)


@lru_cache(maxsize=2048)
def drawn(letter: Letter, size: int) -> Image.Image:
    """A letter as a mask, with room for its accents: half its size above it and below."""
    wide = round(font(size).getlength(letter.base)) + size // 2
    mask = Image.new("L", (wide, size * 2), 0)
    ImageDraw.Draw(mask).text((0, size // 2), letter.base, fill=255, font=font(size))
    if letter.turned:
        return turned(mask, size)
    above = [mark for mark in letter.marks if mark != CEDILLA]
    if letter.base in DOTTED and above:
        without_dot(mask, size)
    for mark in letter.marks:
        put(mask, mark, size)
    return mask


def turned(mask: Image.Image, size: int) -> Image.Image:
    """A sign on its head, a little lower, as `¿` stands."""
    box = mask.getbbox() or (0, 0, 1, 1)
    upside = mask.crop(box).rotate(180)
    canvas = Image.new("L", mask.size, 0)
    canvas.paste(upside, (box[0], box[1] + size // 5))
    return canvas


def without_dot(mask: Image.Image, size: int) -> None:
    """Take the dot of an i away: the accent stands in its place."""
    top = size // 2 + font(size).getbbox("x")[1]
    mask.paste(0, (0, 0, mask.width, round(top)))


def put(mask: Image.Image, mark: str, size: int) -> None:
    """Set an accent over a letter, in the middle; a cedilla hangs below it."""
    box = mask.getbbox() or (0, 0, 1, 1)
    middle = (box[0] + box[2]) / 2
    if mark == DIAERESIS:
        dots(mask, middle, box[1], size)
        return
    accent = sign(mark, size)
    top = box[3] - size // 12 if mark == CEDILLA else box[1] - accent.height - size // 14
    mask.paste(255, (round(middle - accent.width / 2), max(0, round(top))), accent)


def sign(mark: str, size: int) -> Image.Image:
    """An accent alone, as small as it is."""
    known = SIGNS.get(mark, "," if mark == CEDILLA else "´")
    canvas = Image.new("L", (size, size * 2), 0)
    ImageDraw.Draw(canvas).text((size // 4, size // 2), known, fill=255, font=font(size))
    found = canvas.crop(canvas.getbbox())
    if mark in (CIRCUMFLEX, CARON):  # these are made to stand alone, and large
        found = found.resize((found.width * 3 // 4, found.height // 2))
    return found.rotate(180) if mark == CARON else found


def dots(mask: Image.Image, middle: float, top: int, size: int) -> None:
    """The two dots of an umlaut."""
    radius, apart = max(1.0, size / 15), size / 7
    brush = ImageDraw.Draw(mask)
    height = top - size / 7
    for centre in (middle - apart, middle + apart):
        box = (centre - radius, height - radius, centre + radius, height + radius)
        brush.ellipse(box, fill=255)
