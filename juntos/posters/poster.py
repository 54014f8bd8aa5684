"""`juntos poster`: one sentence that everybody reads, and the ways into the chat below it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from core.texts import Texts
from core.town import Department, Town
from juntos import disk
from juntos.mistakes import Mistakes
from juntos.posters.board import (
    GREEN,
    GREY,
    INK,
    RED,
    SMALLER,
    WHITE,
    Block,
    Board,
    PdfBoard,
    PngBoard,
    fit,
    put,
)
from juntos.posters.links import Links, Way, payload_of


@dataclass(frozen=True)
class Paper:
    """A size of paper in millimetres, and how finely a picture of it is drawn (pixels a mm)."""

    wide: float
    high: float
    dots: float


FINE, COARSE = 300 / 25.4, 100 / 25.4
SIZES = {
    "a4": Paper(210, 297, FINE),
    "sticker": Paper(105, 148, FINE),  # A6
    "car": Paper(600, 300, COARSE),  # a magnet on the door of a car
}
MARGIN = 14.0
MOST_CODES = 3
GAP = 2.0  # between the languages, on A4
NAMES = ("browser", "telegram", "matrix", "page", "channel-telegram", "channel-matrix")


@dataclass(frozen=True)
class Room:
    """Where on a sheet there is room, in millimetres; `scale` is 1 on A4."""

    left: float
    top: float
    wide: float
    scale: float


@dataclass(frozen=True)
class Words:
    """What a poster says: in the town's own language, and in its others."""

    heading: str
    sentences: tuple[str, ...]
    emergencies: tuple[str, ...]
    names: dict[str, str]  # what each way is called


def write(
    out: Path, town: Town, links: Links, department: str, *, size: str = "a4", door: str = ""
) -> None:
    """Write a poster, as PDF or PNG by the ending of its name. Raises Mistakes."""
    problems = [
        f"there is no {what} {said}; there is: {', '.join(known)}"
        for what, said, known in (
            ("department", department, [one.key for one in town.departments]),
            ("size", size, list(SIZES)),
        )
        if said not in known
    ]
    found = town.department(department)
    if problems or found is None:
        raise Mistakes(problems)
    disk.write(out, poster(kind_of(out), town, links, found, size=size, door=door))


def kind_of(out: Path) -> str:
    """Whether a file is to be a PDF or a PNG. Raises Mistakes."""
    kind = out.suffix.casefold().removeprefix(".")
    if kind not in ("pdf", "png"):
        raise Mistakes([f"{out}: the name must end in .pdf or .png"])
    return kind


def poster(
    kind: str, town: Town, links: Links, department: Department, *, size: str, door: str = ""
) -> bytes:
    """The file of a poster. Raises Mistakes if no code could lead anywhere."""
    title = f"{town.name} · {department.name.in_(town.languages[0])}"
    board = board_of(kind, SIZES[size], title, town.languages[0])
    draw(board, town, links, department, size=size, door=door)
    return board.bytes()


def draw(
    board: Board, town: Town, links: Links, department: Department, *, size: str, door: str = ""
) -> None:
    """Draw a poster on a sheet of its size. Raises Mistakes if no code could lead anywhere."""
    words = words_of(Texts(town.languages), town, department)
    ways = links.ways(payload_of(town, department), door)[:MOST_CODES]
    board.page()
    if size == "car":
        landscape(board, SIZES[size], words, ways)
    else:
        public = list(links.public(department))[:MOST_CODES] if size == "a4" else []
        portrait(board, SIZES[size], words, ways, public)


def board_of(kind: str, paper: Paper, title: str, language: str) -> Board:
    if kind == "png":
        return PngBoard(paper.wide, paper.high, paper.dots)
    return PdfBoard(paper.wide, paper.high, title, language)


def words_of(texts: Texts, town: Town, department: Department) -> Words:
    every, own = town.languages, texts.own
    key = "poster-report" if payload_of(town, department) == "report" else "poster-write"
    number = town.emergency_number
    return Words(
        heading=f"{town.name} · {department.name.in_(own)}",
        sentences=tuple(texts.say(one, key) for one in every),
        emergencies=tuple(texts.say(one, "poster-emergency", number=number) for one in every),
        names={name: texts.say(own, f"poster-at-{name}") for name in NAMES},
    )


def portrait(
    board: Board, paper: Paper, words: Words, ways: Sequence[Way], public: Sequence[Way]
) -> None:
    """Upright: the sentence above, the codes in a row, and what is to be read below them."""
    scale = paper.wide / SIZES["a4"].wide
    margin, wide = MARGIN * scale, paper.wide - 2 * MARGIN * scale
    board.box((0, 0), paper.wide, 20 * scale, GREEN)
    heading = fit(board, words.heading, 9 * scale, wide, bold=True)
    put(board, heading, (margin, (20 * scale - heading.high) / 2), WHITE)
    top = sentences(board, words, Room(margin, 28 * scale, wide, scale), 115 * scale)
    foot = paper.high - 15 * scale
    emergency(board, words, (0, foot), paper.wide, 15 * scale)
    if public:
        foot -= 50 * scale
        row(board, words, public, Room(margin, foot, wide, scale), 32 * scale)
    edge = min(foot - top - 26 * scale, wide / len(ways) - 6 * scale, 112 * scale)
    space = foot - top - edge - 20 * scale
    row(board, words, ways, Room(margin, top + space / 2, wide, scale), edge)


def landscape(board: Board, paper: Paper, words: Words, ways: Sequence[Way]) -> None:
    """Lying, for the door of a car: the sentence at the left, one code at the right."""
    scale = 2.0
    way, edge, margin = ways[0], 212.0, 24.0
    board.box((0, 0), paper.wide, 34, GREEN)
    heading = fit(board, words.heading, 18, paper.wide - 2 * margin, bold=True)
    put(board, heading, (margin, (34 - heading.high) / 2), WHITE)
    wide = paper.wide - edge - 3 * margin
    written = fit(board, way.written, 24, wide, bold=True)
    high = paper.high - 32 - 50 - written.high - 8
    sentences(board, words, Room(margin, 46, wide, scale), high)
    put(board, written, (margin, paper.high - 32 - written.high - 6), GREEN)
    board.code((paper.wide - margin - edge, 46), edge, way.address)
    emergency(board, words, (0, paper.high - 32), paper.wide, 32)


def sentences(board: Board, words: Words, room: Room, high: float) -> float:
    """The one sentence, in every language, the first as large as it goes; where it ends."""
    scale = room.scale
    while True:
        blocks = sentence_blocks(board, words, room.wide, scale)
        if sum(block.high + GAP * scale for block in blocks) <= high:
            break
        scale *= SMALLER
    top = room.top
    for block in blocks:
        top = put(board, block, (room.left, top), INK if block.bold else GREY) + GAP * scale
    return top


def sentence_blocks(board: Board, words: Words, wide: float, scale: float) -> list[Block]:
    first, *others = words.sentences
    large = fit(board, first, 19 * scale, wide, 3, bold=True)
    return [large, *(fit(board, one, 8.5 * scale, wide, 2) for one in others)]


def row(board: Board, words: Words, ways: Sequence[Way], room: Room, edge: float) -> None:
    """Codes side by side, each with what it is above it, and the same to be typed below."""
    each = room.wide / len(ways)
    inside = each - 4 * room.scale
    for number, way in enumerate(ways):
        here = room.left + number * each
        name = fit(board, words.names[way.name], 7 * room.scale, inside, bold=True)
        below = put(board, name, (here + 2 * room.scale, room.top), middle=inside)
        board.code((here + (each - edge) / 2, below), edge, way.address)
        written = fit(board, way.written, 6.5 * room.scale, inside)
        put(board, written, (here + 2 * room.scale, below + edge), GREEN, middle=inside)


def emergency(
    board: Board, words: Words, at: tuple[float, float], wide: float, high: float
) -> None:
    """A strip at the foot: this is not the way when it cannot wait."""
    board.box(at, wide, high, RED)
    block = fit(board, " · ".join(words.emergencies), high * 0.45, wide * 0.93, bold=True)
    put(board, block, (at[0], at[1] + (high - block.high) / 2), WHITE, middle=wide)
