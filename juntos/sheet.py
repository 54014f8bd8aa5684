"""`juntos sheet`: a lesson of the course on paper, with the texts of the chat, in large letters.

The letters are those that every PDF reader has (Helvetica, Windows-1252): they know all that
Spanish, German and English need, quotes and dashes included. Other signs, emoji above all, are
left out.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

import segno
from fpdf import FPDF

from core.handlers.learn.examples import Tell, how_at, meal
from core.handlers.learn.lessons import LESSONS
from core.texts import Texts
from core.town import Town
from juntos import disk
from juntos.mistakes import Mistakes

LETTERS = "cp1252"
DOORS = ("browser", "telegram", "matrix")
TITLE, WORDS, SMALL = 30, 18, 14  # points
LINE = 0.5  # millimetres of a line for each point of its letters
MARGIN, GAP, EDGE = 20, 5, 38  # millimetres; the edge is that of the QR code
CHAT = "/chat"

# The questions of each lesson, what is said there of the device, and the buttons that stand below.
STEPS: dict[str, tuple[tuple[str, str, tuple[str, ...]], ...]] = {
    "message": (("learn-message", "message", ()), ("learn-sentence", "sentence", ())),
    "photo": (("learn-photo", "photo", ()),),
    "place": (("learn-place", "place", ()),),
    "menu": (
        ("learn-menu", "sentence", ()),
        ("learn-menu-other-day", "", ("tomorrow",)),
        ("learn-menu-dessert", "", ("pear", "yoghurt", "ice-cream")),
    ),
    "appointment": (
        ("learn-appointment-day", "", ()),
        ("learn-appointment-hour", "", ()),
        ("learn-appointment-check", "", ("yes", "other-time")),
    ),
}


@dataclass(frozen=True)
class Step:
    """What is read and done at one point of a lesson, and the buttons that one sees there."""

    words: str
    buttons: tuple[str, ...] = ()


def write(
    out: Path, town: Town, lesson: str, *, language: str = "", door: str = "browser", site: str = ""
) -> None:
    """Write the sheet of a lesson. Raises Mistakes if it is not known, or cannot be written."""
    language = language or town.languages[0]
    problems = [
        f"there is no {what} {said}; there is: {', '.join(known)}"
        for what, said, known in (
            ("lesson", lesson, tuple(LESSONS)),
            ("language", language, tuple(town.languages)),
            ("door", door, DOORS),
        )
        if said not in known
    ]
    if problems:
        raise Mistakes(problems)
    disk.write(out, sheet(town, lesson, language, door, site))


def sheet(town: Town, lesson: str, language: str, door: str, site: str) -> bytes:
    """The PDF of a lesson."""
    texts = Texts(town.languages)
    tell: Tell = partial(texts.say, language)
    paper = Paper(f"{town.name} - {tell(f'learn-lesson-{lesson}')}", language)
    number = 1 + list(LESSONS).index(lesson)
    paper.says(f"{town.name} · {tell('learn-sheet-title', number=number)}", SMALL)
    paper.says(tell(f"learn-lesson-{lesson}"), TITLE, bold=True)
    paper.says(tell("learn-sheet-begin"), WORDS)
    for place, step in enumerate(steps(texts, tell, lesson, language, door), 1):
        paper.shows(place, step)
    paper.says(tell("learn-sheet-help"), SMALL)
    if site:
        paper.leads_to(f"{site}{CHAT}")
    return paper.bytes()


def steps(texts: Texts, tell: Tell, lesson: str, language: str, door: str) -> Iterator[Step]:
    """What is said in a lesson, one step after the other; its days are invented."""
    for key, how, buttons in STEPS[lesson]:
        values = about(tell, 1 if key == "learn-menu-dessert" else 0)
        values["how"] = how_at(texts, language, how, door) if how else ""
        labels = tuple(texts.label(language, key, one) for one in buttons)
        yield Step(tell(key, **values), labels)


def about(tell: Tell, number: int) -> dict[str, Any]:
    """The values of the examples: a Wednesday and what follows it, at half past nine."""
    day = date(2027, 1, 13) + timedelta(days=number)
    return {**meal(tell, number, day), "at": datetime.combine(day, time(9, 30))}


class Paper:
    """One sheet of A4 after the other, as many as it takes."""

    def __init__(self, title: str, language: str) -> None:
        self.pdf = FPDF()
        self.pdf.core_fonts_encoding = LETTERS
        self.pdf.set_title(plain(title))
        self.pdf.set_lang(language)
        self.pdf.set_margin(MARGIN)
        self.pdf.set_auto_page_break(auto=True, margin=MARGIN)
        self.pdf.add_page()

    def says(self, words: str, size: int, *, bold: bool = False) -> None:
        """Some lines of text, and a gap below."""
        self.pdf.set_font("helvetica", style="B" if bold else "", size=size)
        height = size * LINE
        self.pdf.multi_cell(0, height, plain(words), align="L", new_x="LMARGIN", new_y="NEXT")
        self.pdf.ln(GAP)

    def shows(self, number: int, step: Step) -> None:
        """A step with its number, and its buttons as they look in the chat."""
        self.says(f"{number}.", WORDS, bold=True)
        self.pdf.set_y(self.pdf.get_y() - GAP)
        self.says(step.words, WORDS)
        for label in step.buttons:
            self.pdf.set_font("helvetica", style="B", size=WORDS)
            width = self.pdf.get_string_width(plain(label)) + 2 * GAP
            self.pdf.cell(width, WORDS * LINE + 2, plain(label), border=1, align="C")
            self.pdf.ln(WORDS * LINE + 2 + GAP)

    def leads_to(self, address: str) -> None:
        """The way to the chat: a code for a camera, and the same in letters."""
        if self.pdf.will_page_break(EDGE + SMALL * LINE):
            self.pdf.add_page()
        picture = BytesIO()
        segno.make(address, micro=False).save(picture, kind="png", scale=8)
        self.pdf.image(picture, w=EDGE, h=EDGE)
        self.says(address, SMALL)

    def bytes(self) -> bytes:
        return bytes(self.pdf.output())


def plain(words: str) -> str:
    """A text in the letters that there are; a sign that is not among them is left out."""
    kept = words.encode(LETTERS, "ignore").decode(LETTERS)
    return "\n".join(" ".join(line.split()) for line in kept.splitlines())
