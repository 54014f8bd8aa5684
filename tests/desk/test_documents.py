"""Documents in a staff room: for the command that takes them, and for no other."""

import pytest

from core.attachments import LARGEST_DOCUMENT
from core.order import Command, ScriptedCommand
from core.questions import document, documents_in
from tests.people import Clerk

MENU = (b"2026-11-23;Lentejas", "Menú.csv", "text/csv")
PAGE = (b"<html>", "page.html", "text/html")


def is_menu(order, file):
    return order.department.key == "works" and file.name.endswith(".csv")


def import_menu(order):
    (document,) = order.documents
    content = order.turn.files.read(document.ref).decode()
    order.turn.answer(f"{document.name}: {content} {order.words}".strip())


def ask_for_sheet(_start):
    return (yield from document("report-photo", needed=True))


def hang_up(order, said):
    order.turn.answer(" ".join(one.name for one in documents_in(said)))


@pytest.fixture
async def works(found_town):
    commands = (
        Command("menu-file", import_menu, about_case=False, takes=is_menu),
        ScriptedCommand("hang-up", ask_for_sheet, hang_up),
    )
    works = Clerk(await found_town(commands=commands), "works-staff", "es", "@elena:jun.example")
    await works.joins()
    return works


def texts(said):
    return [one.text for one in said]


async def test_a_file_dropped_into_the_room_is_for_the_command_that_takes_it(works):
    assert texts(await works.brings(*MENU)) == ["Menú.csv: 2026-11-23;Lentejas"]
    assert texts(await works.brings(*MENU, "noviembre")) == [
        "Menú.csv: 2026-11-23;Lentejas noviembre"
    ]


async def test_a_file_with_the_order_is_for_that_whatever_it_is_called(works):
    said = await works.brings(MENU[0], "x", "application/octet-stream", "!menu-file noviembre")
    assert texts(said) == ["x: 2026-11-23;Lentejas noviembre"]


async def test_what_no_command_takes_is_not_fetched_and_nobody_is_disturbed(works):
    assert await works.brings(*PAGE) == []
    assert texts(await works.brings(*PAGE, "!queue")) == [works.text("desk-cannot-take")]
    assert works.town.files.passing_bytes() == 0


async def test_who_is_not_staff_brings_nothing_in(works):
    stranger = Clerk(works.town, "works-staff", "es", "@eve:elsewhere.example")
    assert await stranger.brings(*MENU) == []
    assert works.town.files.passing_bytes() == 0


async def test_a_room_of_another_department_takes_it_not(works):
    other = Clerk(works.town, "police-staff", "es", "@pia:jun.example")
    await other.joins()
    assert await other.brings(*MENU) == []


async def test_a_file_that_is_too_large_is_told_of(works):
    said = await works.brings(bytes(LARGEST_DOCUMENT + 1), *MENU[1:])
    assert texts(said) == [works.text("desk-document-lost")]


async def test_a_file_in_the_thread_of_a_case_does_not_get_lost_in_a_command(room):
    said = await room.elena.brings(*MENU, thread=room.elena.card_id())
    assert texts(said) == [room.elena.text("desk-cannot-take")]


async def test_in_a_talk_of_staff_a_file_is_taken_where_the_question_wants_one(works):
    (asked,) = await works.says("!hang-up")
    assert asked.message.ask_document
    assert texts(await works.brings(*PAGE)) == ["page.html"]
    assert await works.brings(*PAGE) == []


async def test_a_file_for_the_open_question_is_for_no_other_command(works):
    await works.says("!hang-up")
    assert texts(await works.brings(*MENU)) == ["Menú.csv"]
