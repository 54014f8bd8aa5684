"""`juntos sheet`: a lesson on paper, in the letters of each language."""

import re
import zlib

import pytest
from typer.testing import CliRunner

from juntos.cli import app
from juntos.mistakes import Mistakes
from juntos.sheet import LESSONS, STEPS, plain, sheet, write
from tests.paper_town import JUN, example_town

TOWN = example_town()


def letters(pdf):
    """What is drawn in a PDF, as its letters: fpdf2 packs pages with zlib."""
    packed = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL)
    pages = b""
    for one in packed:
        try:
            pages += zlib.decompress(one)
        except zlib.error:
            continue
    lines = re.findall(rb"\((.*?)\) Tj", pages, re.DOTALL)
    words = " ".join(line.decode("cp1252") for line in lines)
    return re.sub(r"\\(.)", r"\1", words)


def test_every_lesson_has_a_sheet():
    assert list(STEPS) == list(LESSONS)


@pytest.mark.parametrize("lesson", LESSONS)
def test_a_sheet_is_written_of_each_lesson(lesson):
    pdf = sheet(TOWN, lesson, "de", "browser", "https://jun.example")
    assert pdf.startswith(b"%PDF-")
    assert "https://jun.example/chat" in letters(pdf)
    assert b"/Subtype /Image" in pdf


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("es", "Escriba ahora: Buenos días"),
        ("de", "Drücken Sie dann auf „Senden“"),
        ("en", "“Write here…”"),
    ],
)
def test_letters_quotes_and_dashes_are_right(language, words):
    told = letters(sheet(TOWN, "message", language, "browser", ""))
    assert words in told


def test_each_door_has_its_own_words():
    assert "paper clip" in letters(sheet(TOWN, "photo", "en", "telegram", ""))
    assert "Add photos" in letters(sheet(TOWN, "photo", "en", "browser", ""))


def test_without_an_address_there_is_no_code():
    assert b"/Subtype /Image" not in sheet(TOWN, "photo", "en", "browser", "")


def test_signs_that_no_letter_stands_for_are_left_out():
    assert plain("🎓 Übung: »ja« – „¿qué?“ 📎 …") == "Übung: »ja« – „¿qué?“ …"


def test_what_there_is_not_is_said_with_what_there_is(tmp_path):
    with pytest.raises(Mistakes) as wrong:
        write(tmp_path / "x.pdf", TOWN, "dance", language="fr", door="fax")
    assert [line.partition(";")[0] for line in wrong.value.lines] == [
        "there is no lesson dance",
        "there is no language fr",
        "there is no door fax",
    ]
    with pytest.raises(Mistakes, match=r"x\.pdf"):
        write(tmp_path / "no" / "x.pdf", TOWN, "photo")


def test_the_command_writes_a_file(tmp_path):
    out = tmp_path / "photo.pdf"
    where = {"JUNTOS_TOWN": str(JUN)}
    done = CliRunner().invoke(app, ["sheet", "photo", "--out", str(out)], env=where)
    assert done.exit_code == 0, done.output
    assert "Añadir fotos" in letters(out.read_bytes())
