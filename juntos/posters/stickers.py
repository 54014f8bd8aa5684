"""`juntos poster --assets`: sheets of stickers, each with the code of one thing in the street."""

from collections.abc import Sequence
from dataclasses import dataclass

from core.assets import PAYLOAD, called_fully, kind_of
from core.hall import Hall
from core.town import Town
from juntos.assets_file import numbers_in
from juntos.mistakes import Mistakes
from juntos.posters.board import GREEN, GREY, INK, SMALLER, Block, Board, Colour, fit, put
from juntos.posters.links import Links
from juntos.posters.poster import SIZES, board_of
from storage.assets import Asset

COLUMNS, ROWS = 3, 8  # the usual 24 on a sheet of A4
ON_A_SHEET = COLUMNS * ROWS
WIDE, HIGH = 210 / COLUMNS, 297 / ROWS
PAD, EDGE = 3.5, 30.0
ALL = "all"


@dataclass(frozen=True)
class Sticker:
    """What stands on a sticker: its code, its number, what it is, how one reports it."""

    address: str
    number: str
    what: str
    sentences: tuple[str, ...]
    typed: str


def wanted(hall: Hall, which: str, content: bytes) -> list[Asset]:
    """The things for which stickers are to be printed, in order. Raises Mistakes.

    `which` is `all`, or the name of a file, whose `content` lists their numbers.
    """
    if which == ALL:
        found = hall.store.assets.standing()
        if not found:
            raise Mistakes(["the register is empty; bring it in with: juntos import assets FILE"])
        return found
    assets, problems = [], []
    for where, key in numbers_in(content):
        asset = hall.store.assets.called(key)
        if asset and asset.retired_at is None:
            assets.append(asset)
        else:
            problems.append(f'{where}: there is no "{key}" in the register')
    if problems or not assets:
        raise Mistakes(problems or [f"{which}: there is nothing in it"])
    return assets


def stickers(hall: Hall, links: Links, assets: Sequence[Asset], door: str = "") -> list[Sticker]:
    """What is to stand on each. Raises Mistakes if no code could lead anywhere."""
    return [sticker(hall, links, asset, door) for asset in assets]


def sheets(kind: str, town: Town, every: Sequence[Sticker]) -> bytes:
    """The file with the stickers, 24 on a sheet. Raises Mistakes if they do not fit into it."""
    if kind == "png" and len(every) > ON_A_SHEET:
        raise Mistakes([f"a PNG has one sheet, with {ON_A_SHEET} stickers; write a PDF instead"])
    board = board_of(kind, SIZES["a4"], town.name, town.languages[0])
    for number, one in enumerate(every):
        place = number % ON_A_SHEET
        if not place:
            board.page()
        draw(board, one, (place % COLUMNS * WIDE, place // COLUMNS * HIGH))
    return board.bytes()


def sticker(hall: Hall, links: Links, asset: Asset, door: str) -> Sticker:
    way = links.ways(f"{PAYLOAD}{asset.key}", door)[0]
    own = hall.texts.own
    word = hall.texts.words(own, "asset-command")[0]
    return Sticker(
        address=way.address,
        number=asset.key,
        what=called_fully(hall, asset, own) if kind_of(hall, asset.kind) else asset.street,
        sentences=tuple(hall.say(one, "poster-sticker") for one in hall.town.languages),
        typed=hall.say(own, "poster-typed", address=way.written, words=f"{word} {asset.key}"),
    )


def draw(board: Board, one: Sticker, at: tuple[float, float]) -> None:
    """One sticker: the code at its left, and beside it what is to be read, as large as it goes."""
    left, top = at
    board.code((left + PAD / 2, top + (HIGH - EDGE) / 2), EDGE, one.address)
    left, wide, scale = left + PAD / 2 + EDGE, WIDE - EDGE - PAD * 1.5, 1.0
    while sum(block.high for block, _ in read(board, one, wide, scale)) > HIGH - 2 * PAD:
        scale *= SMALLER
    blocks = read(board, one, wide, scale)
    top += (HIGH - sum(block.high for block, _ in blocks)) / 2
    for block, colour in blocks:
        top = put(board, block, (left, top), colour)


def read(board: Board, one: Sticker, wide: float, scale: float) -> list[tuple[Block, Colour]]:
    """What is to be read on a sticker, in lines that are not too wide."""
    first, *others = one.sentences
    return [
        (fit(board, one.number, 7 * scale, wide, bold=True), GREEN),
        (fit(board, one.what, 2.7 * scale, wide, 2), GREY),
        (fit(board, first, 3.2 * scale, wide, 2, bold=True), INK),
        *((fit(board, sentence, 2.7 * scale, wide), INK) for sentence in others),
        (fit(board, one.typed, 2.7 * scale, wide, 2), GREY),
    ]
