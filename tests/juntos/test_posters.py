"""`juntos poster`: paper that a camera can read, and that people can read without one."""

import pytest
from typer.testing import CliRunner

from core.hall import Hall
from core.messages import Address
from core.town.posters import PosterTable
from juntos.cli import app
from juntos.mistakes import Mistakes
from juntos.posters.links import Links
from juntos.posters.poster import SIZES, board_of, draw, poster, write
from juntos.posters.stickers import ON_A_SHEET, sheets, stickers, wanted
from juntos.sample import register
from tests.juntos.codes import modules, of_pdf, of_png, shows
from tests.juntos.test_sheet import letters
from tests.paper_town import JUN, example_town

SITE = "https://jun.example"
TOWN = example_town()
CHAT, PAGE = f"{SITE}/chat?start=report", f"{SITE}/department/works"
BOT, MATRIX = "https://t.me/jun_bot?start=report", "https://matrix.to/#/@juntos:jun.example"


def with_doors(town=TOWN):
    """A town that is on Telegram and on Matrix, too."""
    doors = PosterTable(telegram="@jun_bot", matrix="@juntos:jun.example")
    return town.model_copy(update={"extras": {**town.extras, "posters": doors}})


def made(kind, town=TOWN, department="works", size="a4", **about):
    found = town.department(department)
    return poster(kind, town, Links(town, SITE), found, size=size, **about)


# What a camera reads.


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES)
def test_the_code_stands_in_the_picture_of_each_size_to_the_last_module(size):
    picture = of_png(made("png", size=size))
    assert shows(picture, CHAT)
    assert not shows(picture, f"{CHAT}x")
    assert shows(picture, PAGE) is (size == "a4")


@pytest.mark.slow
def test_every_way_into_the_chat_has_a_code_on_a4():
    picture = of_png(made("png", with_doors()))
    assert [shows(picture, one) for one in (CHAT, BOT, MATRIX, PAGE)] == [True] * 4


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES)
def test_the_codes_stand_in_the_pdf_of_each_size(size):
    pictures = list(of_pdf(made("pdf", with_doors(), size=size)))
    wanted_there = {"a4": (CHAT, BOT, MATRIX, PAGE), "sticker": (CHAT, BOT, MATRIX), "car": (CHAT,)}
    assert len(pictures) == len(wanted_there[size])
    for address in wanted_there[size]:
        assert any(shows(picture, address) for picture in pictures)


def test_a_channel_on_another_platform_has_a_code_too():
    named = ("telegram:@jun_obras", "matrix:!works:jun.example", "browser:works")
    channels = tuple(map(Address.parse, named))
    department = TOWN.department("works").model_copy(update={"channels": channels})
    found = {way.name: way.address for way in Links(TOWN, SITE).public(department)}
    assert found == {
        "page": PAGE,
        "channel-telegram": "https://t.me/jun_obras",
        "channel-matrix": "https://matrix.to/#/!works:jun.example",
    }


def test_one_way_alone_can_be_wished():
    picture = of_png(made("png", with_doors(), size="sticker", door="telegram"))
    assert shows(picture, BOT)
    assert not shows(picture, CHAT)


def test_the_code_of_a_link_is_light_around_it():
    rows = modules(CHAT)
    assert all(one == 255 for row in rows[:4] for one in row)


# What people read.


@pytest.mark.parametrize("size", SIZES)
def test_the_sentence_stands_there_in_every_language_with_address_and_emergency_number(size):
    told = letters(made("pdf", size=size))
    flat = told.replace(" ", "")
    for words in ("¿Hay algo roto?", "Etwas kaputt?", "Is something broken?", "jun.example/chat",
                  "Emergencias: 112", "Notruf: 112"):  # fmt: skip
        assert words.replace(" ", "") in flat


def test_a_department_that_looks_after_nothing_asks_for_questions():
    told = letters(made("pdf", department="school")).replace(" ", "")
    assert "¿Tieneunapregunta?" in told
    codes = of_pdf(made("pdf", department="school"))
    assert any(shows(one, f"{SITE}/chat?start=person-school") for one in codes)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", ["pdf", "png"])
def test_nothing_is_written_outside_the_paper(kind, size):
    paper, town, written = SIZES[size], with_doors(), []

    class Watched(type(board_of(kind, paper, "", "es"))):
        def write(self, at, words, size, _, *, bold):
            written.append((*at, self.width_of(words, size, bold=bold), size))

    watched = object.__new__(Watched)
    watched.__dict__.update(vars(board_of(kind, paper, "", "es")))
    draw(watched, town, Links(town, SITE), town.department("works"), size=size)
    assert written
    assert all(left >= 0 and left + wide <= paper.wide for left, _, wide, _ in written)
    assert all(top >= 0 and top + high <= paper.high for _, top, _, high in written)


# Stickers.


@pytest.fixture
async def street(jun):
    await jun.finds(lambda store: register(store, jun.town, jun.texts))
    return jun


async def printed(town, kind, which="all", content=b"", *, door="", known=None):
    place = known or town.town

    def work(store):
        hall = Hall(store, place, town.texts, town.clock.time)
        return stickers(hall, Links(place, SITE), wanted(hall, which, content), door)

    return sheets(kind, place, await town.finds(work))


@pytest.mark.slow
async def test_each_thing_in_the_register_has_a_sticker(street):
    picture = of_png(await printed(street, "png"))
    for number in ("F-101", "F-108", "B-203", "P-303"):
        assert shows(picture, f"{SITE}/chat?start=asset-{number}")
    pdf = await printed(street, "pdf")
    assert len(list(of_pdf(pdf))) == 14
    told = letters(pdf)
    assert "F-103" in told
    assert "Farola F-103, Calle Real" in told
    assert "objeto F-103" in told


async def test_a_link_of_telegram_holds_the_number_in_at_most_64_signs(street):
    picture = of_png(await printed(street, "png", door="telegram", known=with_doors()))
    assert shows(picture, "https://t.me/jun_bot?start=asset-F-103")


async def test_a_file_names_those_that_are_wanted_in_its_order(street):
    pdf = await printed(street, "pdf", "new.csv", b"key\nF-103\nb 201\n")
    addresses = [f"{SITE}/chat?start=asset-{one}" for one in ("F-103", "B-201")]
    for picture, address in zip(of_pdf(pdf), addresses, strict=True):
        assert shows(picture, address)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"key\nF-103\nF-999\n", 'line 3: there is no "F-999" in the register'),
        (b"name\nF-103\n", "line 1: the columns key are missing"),
        (b"key\n", "new.csv: there is nothing in it"),
        (b"\xff", "these letters are not UTF-8"),
    ],
)
async def test_what_is_wrong_in_the_file_is_told_with_its_line(street, content, problem):
    with pytest.raises(Mistakes) as raised:
        await printed(street, "pdf", "new.csv", content)
    assert any(problem in line for line in raised.value.lines)


async def test_an_empty_register_says_how_it_is_filled(jun):
    with pytest.raises(Mistakes, match="juntos import assets"):
        await printed(jun, "pdf")


async def test_more_stickers_than_fit_on_a_sheet_begin_another_and_are_too_many_for_a_png(street):
    many = b"key\n" + b"F-103\n" * (ON_A_SHEET + 1)
    pdf = await printed(street, "pdf", "many.csv", many)
    assert pdf.count(b"/Type /Page\n") == 2
    with pytest.raises(Mistakes, match="write a PDF instead"):
        await printed(street, "png", "many.csv", many)


# The command.


def ordered(tmp_path, *words, site=SITE):
    where = {"JUNTOS_TOWN": str(JUN), "JUNTOS_DATA": str(tmp_path / "data")}
    if site:
        where["JUNTOS_PUBLIC_URL"] = site
    return CliRunner().invoke(app, ["poster", *words], env=where)


def test_the_command_writes_a_poster(tmp_path):
    out = tmp_path / "works.png"
    done = ordered(tmp_path, "works", "--out", str(out), "--size", "sticker")
    assert done.exit_code == 0, done.output
    assert shows(of_png(out.read_bytes()), CHAT)


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (("garden",), "there is no department garden; there is: works, police"),
        (("works", "--size", "a0"), "there is no size a0; there is: a4, sticker, car"),
        (("works", "--door", "fax"), "there is no door fax"),
        (("works", "--door", "telegram"), "there is no address for telegram"),
        ((), "name a department"),
        (("works", "--assets", "all"), "name a department"),
        (("--assets", "all"), "the register is empty"),
        (("--assets", "none.csv"), "none.csv: No such file"),
    ],
)
def test_what_there_is_not_is_said(tmp_path, words, problem):
    done = ordered(tmp_path, *words, "--out", str(tmp_path / "x.pdf"))
    assert problem in "\n".join(done.exception.lines)


def test_a_file_must_be_a_pdf_or_a_png_and_must_be_writable(tmp_path):
    for out, problem in (("x.gif", r"must end in \.pdf or \.png"), ("no/x.pdf", "No such file")):
        with pytest.raises(Mistakes, match=problem):
            write(tmp_path / out, TOWN, Links(TOWN, SITE), "works")


def test_without_any_address_no_poster_can_lead_anywhere(tmp_path):
    with pytest.raises(Mistakes, match="JUNTOS_PUBLIC_URL"):
        write(tmp_path / "x.pdf", TOWN, Links(TOWN), "works")
    write(tmp_path / "x.pdf", TOWN, Links(TOWN, matrix="@juntos:jun.example"), "works")
    assert shows(next(of_pdf((tmp_path / "x.pdf").read_bytes())), MATRIX)
