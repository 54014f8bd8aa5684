"""The services on a real homeserver: what only a room, a file or a reaction can show."""

import re
from datetime import timedelta
from io import BytesIO

import pytest
from aiohttp import FormData
from icalendar import Calendar
from PIL import Image

from storage.columns import utc_now
from tests.journeys.books import rows
from tests.journeys.jun import Jun
from tests.journeys.rooms import chat_with, furnish
from tests.journeys.visitor import visiting

pytestmark = pytest.mark.slow  # a house each, and a homeserver

SECRET = "Venden drogas en el parque, un Kanarienvogel amarillo"
RECEIPT = re.compile(r"\d{4} \d{4} \d{4} \d{4}")
EVERY_DAY = {'"Sep 10-Jun 22 Mo-Fr; PH off; Dec 23-Jan 7 off"': '"Mo-Su"'}
YES = "1️⃣"


@pytest.fixture
async def house(tmp_path, staff, newcomer):
    """Opens the town with an office on Matrix, and somebody's chat: `town, office, ana`."""
    entered = []

    async def opened(key, **changes):
        office = await furnish(key, await newcomer("clerk", display="Marta"), staff.bot)
        jun = Jun(tmp_path, staff=staff, changes={**changes, **office.change})
        block = jun.open()
        town = await block.__aenter__()
        entered.append(block)
        await office.clerk.meets(office.room, staff.bot.id)
        chat = await chat_with(staff.bot, await newcomer("ana", display="Anna"))
        await chat.reads(town.say("welcome"))
        return town, office, chat

    yield opened
    for block in entered:
        await block.__aexit__(None, None, None)


def words_of(text):
    """The first line of a text: what stands below it has values of its own."""
    return text.splitlines()[0]


async def test_a_tip_told_on_matrix_is_answered_on_the_page_and_leaves_nothing(house):
    town, police, ana = await house("police")
    await ana.says("!tip")
    about = {"emergency": "112", "page": "–"}
    await ana.answers(
        (words_of(town.say("tip-warning-matrix", **about)), "1"),
        (town.say("tip-category"), town.label("tip-category", "drugs")),
        (town.say("tip-urgency"), "2"),
        (town.say("tip-what"), SECRET),
        (town.say("tip-more", count=0), town.say("choice-enough")),
    )
    thanks = await ana.reads(words_of(town.say("tip-thanks", receipt="", page="", days=90)))
    receipt = RECEIPT.search(thanks.text)[0]
    await police.reads("T-00001 · Drogas")
    await police.says("!responder-aviso T-1 ¿Qué parque?")
    await police.reads(town.say("desk-tip-answered", number="T-00001"))
    assert "¿Qué parque?" in await on_the_page(town, receipt)
    async with visiting(town.pages.address) as eva:  # a chat that lies in the books of the town
        await eva.says(f"/tip {receipt}")
        await eva.reads(town.say("tip-unsaid"))
    await nothing_is_left(town, ana.room, receipt)


async def on_the_page(town, receipt):
    """What the page for tips shows to whoever has this receipt."""
    form = FormData(default_to_multipart=True)
    form.add_field("receipt", receipt)
    async with town.pages.session.post("/tip?language=es", data=form) as answer:
        return await answer.text()


async def nothing_is_left(town, chat, receipt):
    """Neither the words nor the receipt lie anywhere, and no row about a chat is about a tip."""
    lies = await rows(town.house.database)
    for secret in ("Kanarienvogel", receipt, receipt.replace(" ", "")):
        assert not [row for row in lies if secret in row]
    about_her = [row for row in lies if chat in row]
    assert about_her
    assert not [row for row in about_her if "tip" in row.casefold() or "seal" in row.casefold()]


async def test_a_menu_dropped_into_the_room_is_read_and_comes_back_as_a_picture(house):
    town, school, ana = await house("school", **EVERY_DAY)
    today = town.house.town.local(utc_now()).date()
    monday = today - timedelta(days=today.weekday())
    # On a Sunday, this week is the one that begins tomorrow.
    days = [monday + timedelta(days=number) for number in range(14)]
    lines = [f"Colegio La Vega;{day};first;Lentejas;apio;;resto" for day in days]
    content = "\n".join(["school;day;course;dish;contains;may_contain;free", *lines])
    await school.drops(content.encode(), "Menú.csv", "text/csv")
    taken = await school.reads(town.say("menu-file-all-stated"))
    assert "Colegio La Vega" in taken.text
    await ana.says("menú semana")
    await ana.reads(town.say("menu-which-school"))
    await ana.says("1")
    with Image.open(BytesIO(await ana.file("", "m.image"))) as picture:
        assert picture.format == "PNG"
        assert picture.width > 1000
    await ana.reads("Lentejas")


async def test_an_appointment_comes_with_a_calendar_file_and_ends_with_one(house):
    town, _, ana = await house("health")
    await ana.says("cita médico")
    await ana.reads(town.say("appointment-day"))
    await ana.says("1")
    await ana.reads(town.label("appointment-check", "yes"))
    await ana.says("1")
    await ana.reads("JT-0001")
    booked = Calendar.from_ical(await ana.file("JT-0001"))
    assert booked["method"] == "PUBLISH"
    told = await ana.reads(town.label("appointment-booked", "cancel"))
    await ana.person.person.react(ana.room, told.id, "2️⃣")
    await ana.reads("JT-0001 queda anulada")
    cancelled = Calendar.from_ical(await ana.file("queda anulada"))
    assert cancelled["method"] == "CANCEL"
    (first,), (second,) = booked.walk("VEVENT"), cancelled.walk("VEVENT")
    assert first["uid"] == second["uid"]
    assert int(second["sequence"]) > int(first["sequence"])


async def test_an_alert_is_sent_when_a_second_person_has_confirmed_it(house, newcomer):
    town, marta, ana = await house("townhall")
    pepe = await marta.joined(await newcomer("pepe", display="Pepe"))
    await pepe.clerk.meets(pepe.room, pepe.clerk.id)
    await marta.says("!alerta")
    await marta.answers(
        (town.say("alert-status"), "2"),
        (town.say("alert-kind"), "2"),
        (town.say("alert-severity"), "2"),
        (town.say("alert-urgency"), "1"),
        (town.say("alert-area"), "La vega"),
        (town.say("alert-text", tongue="Español"), "Humo en la vega\nCierren las ventanas."),
        (town.say("alert-text", tongue="Deutsch"), town.say("choice-skip")),
        (town.say("alert-text", tongue="English"), town.say("choice-skip")),
        (town.say("alert-until"), "1"),
        (words_of(town.say("alert-check-exercise", text="", reach="")), "1"),
    )
    await marta.reads(town.say("alert-waits", number="1"))
    asked = await marta.reads(town.say("choice-alert-confirm"))
    await marta.clerk.person.react(marta.room, asked.id, YES)
    await marta.reads(town.say("alert-not-yourself"))
    await pepe.clerk.person.react(pepe.room, asked.id, YES)
    told = await ana.reads("Humo en la vega")
    assert "SIMULACRO" in told.text.splitlines()[0]
    await marta.reads("ya está saliendo; la ha confirmado Pepe")


async def test_a_poll_is_voted_and_its_result_comes_as_a_picture(house, staff):
    channel = {'["browser:townhall"]': f'["browser:townhall", "matrix:{staff.channel}"]'}
    town, marta, ana = await house("townhall", **channel)
    last = town.house.town.local(utc_now()).date() + timedelta(days=2)
    await marta.says("!votación ¿Fiesta en julio?")
    await marta.answers(
        (town.say("poll-choices"), "Sí\nNo"),
        (words_of(town.say("poll-who")), "2"),
        (words_of(town.say("poll-how")), "1"),
        (town.say("poll-quorum"), town.say("choice-skip")),
        (town.say("poll-until"), f"{last.day}.{last.month}."),
        ("¿Fiesta en julio?»", "1"),
    )
    await staff.elena.reads(staff.channel, "¿Fiesta en julio?")
    await ana.says("votar")
    await ana.reads("¿Fiesta en julio?")
    await ana.says("1")
    await ana.reads("Su voto está contado: Sí")
    await town.house.database.run(over)
    await ana.reads("La votación ha terminado")
    await staff.elena.until(
        lambda: [one for one in staff.elena.stands(staff.channel) if one.photo], "the picture"
    )


def over(store):
    """The last day of the poll has come, and the watchman is called."""
    poll = store.polls.get(1)
    poll.ends_at = utc_now() - timedelta(minutes=1)
    store.polls.session.flush()
    store.polls.call("rounds")
