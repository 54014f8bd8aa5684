"""The same lamp, told by somebody on Matrix, and by somebody who has neither app."""

import pytest

from tests.journeys.jun import PLACE, Jun
from tests.journeys.visitor import visiting
from tests.pictures import jpeg

pytestmark = pytest.mark.slow  # a house each, and a browser or a homeserver

SAID = "La farola está rota y la calle está a oscuras"
NUMBER = "J-00001"
YES = "1️⃣"


@pytest.fixture
async def town(tmp_path, staff, sqlite_url):
    async with Jun(tmp_path, staff=staff, database_url=sqlite_url).open() as town:
        yield town


async def elena_repairs_it(elena, room):
    """She finds the card and the photo, writes, and is done; the card."""
    card = await elena.reads(room, SAID)
    await elena.until(lambda: elena.found(room, ".jpg", {"thread": card.id}), "the photo")
    await elena.says(room, "Voy ahora mismo.", card.id)
    await elena.says(room, "!done Bombilla nueva", card.id)
    return card


async def test_a_lamp_told_on_matrix(town, staff, newcomer):
    anna = await newcomer("anna", display="Anna")
    chat = await anna.person.chat(staff.bot.id)
    await anna.meets(chat, staff.bot.id)
    await anna.reads(chat, town.say("welcome"))
    await anna.says(chat, SAID)
    await anna.reads(chat, town.say("report-where"))
    place = {"msgtype": "m.location", "body": "aquí", "geo_uri": "geo:{},{}".format(*PLACE)}
    await anna.person.post(chat, "m.room.message", place)
    await anna.reads(chat, town.say("report-photo"))
    await anna.shows(chat, jpeg())
    await anna.reads(chat, town.say("report-photo-more", count=1))
    await anna.says(chat, town.label("report-photo", "enough"))
    await anna.reads(chat, SAID)
    await anna.says(chat, "1")
    await anna.reads(chat, NUMBER)

    card = await elena_repairs_it(staff.elena, staff.room)
    await anna.reads(chat, "Voy ahora mismo.")
    done = await anna.reads(chat, "Bombilla nueva")
    await anna.person.react(chat, done.id, YES)
    await anna.reads(chat, town.say("verdict-thanked", who="Elena"))
    await staff.elena.reads(staff.room, "💚", thread=card.id)


async def test_a_lamp_told_in_the_browser(town, staff):
    async with visiting(town.pages.address) as eva:
        await eva.says(SAID)
        await eva.reads(town.say("report-where"))
        await eva.says(place={"latitude": PLACE[0], "longitude": PLACE[1]})
        await eva.reads(town.say("report-photo"))
        await eva.shows(jpeg())
        await eva.reads(town.say("report-photo-more", count=1))
        await eva.presses(town.label("report-photo", "enough"))
        await eva.reads(SAID)
        await eva.presses(town.label("report-check", "send"))
        await eva.reads(NUMBER)

        card = await elena_repairs_it(staff.elena, staff.room)
        await eva.reads("Voy ahora mismo.")
        await eva.reads("Bombilla nueva")
        await eva.presses(town.label("case-done", "yes"))
        await eva.reads(town.say("verdict-thanked", who="Elena"))
        await staff.elena.reads(staff.room, "💚", thread=card.id)
