"""The services through the real door to Telegram: files, buttons, links, commands, and tips."""

import json
import re
from datetime import timedelta

import pytest
from icalendar import Calendar

from storage.columns import utc_now
from storage.jobs import Job, JobHours
from storage.posts import Post, PostKind
from tests.journeys.books import rows
from tests.journeys.jun import Jun
from tests.journeys.visitor import visiting
from tests.waiting import until

PRIVATE = json.dumps({"type": "all_private_chats"})
RECEIPT = re.compile(r"\d{4} \d{4} \d{4} \d{4}")
CV = b"%PDF-1.7 Kanarienvogel"
SECRET = "Venden drogas en el parque, un Kanarienvogel amarillo"
ON_TELEGRAM = {'chats = ["matrix"]': 'chats = ["telegram"]', "show_in_room = true": ""}


def content(fake, message):
    """The name and the bytes of the file in a message."""
    document = message["document"]
    return document["file_name"], fake.world.files.get(document["file_id"]).read()


async def in_room(town, key):
    """What stands in a staff room that is a page of ours."""
    lines = await town.house.database.read(lambda store: store.lines.since(f"{key}-staff"))
    return [line.body for line in lines if not line.deleted]


async def room_reads(town, key, words):
    async def stands():
        return any(words in body.get("text", "") for body in await in_room(town, key))

    await until(stands)


@pytest.mark.slow
async def test_commands_links_files_and_buttons(tmp_path, fake, ana):
    async with Jun(tmp_path, fake).open() as town:
        await until(lambda: (PRIVATE, "es") in fake.world.profile.commands)
        named = {one["command"] for one in fake.world.profile.commands[PRIVATE, "es"]}
        assert {"avisar", "cita", "menu", "empleo", "votar", "aprender", "cancelar"} <= named
        await applies_by_a_link(town, fake, ana)
        await books_and_gives_back(town, fake, ana)


async def applies_by_a_link(town, fake, ana):
    """A link of the page leads to the job; the CV goes up, and lies in the room."""
    await town.house.database.run(offer)
    ana.starts("apply-1")
    await ana.hears("Camarera")
    ana.writes("Lo he hecho diez años.")
    await ana.hears(town.say("apply-phone"))
    ana.presses(town.say("choice-skip"))
    await ana.hears(town.say("apply-papers"))
    ana.sends_file(CV, "cv.pdf", "application/pdf")
    await ana.hears("cv.pdf")
    ana.presses(town.label("apply-check", "send"))
    await ana.hears("J-00001")

    async def passed_on():
        return [
            one for body in await in_room(town, "townhall") for one in body.get("documents", ())
        ]

    await until(passed_on)
    (paper,) = await passed_on()
    assert (paper["name"], town.house.files.read(paper["ref"])) == ("cv.pdf", CV)


def offer(store):
    """A job for which one applies in the chat."""
    until = utc_now().date() + timedelta(days=9)
    about = {"title": "Camarera", "employer": "Bar Pepe", "place": "Calle Mayor 3"}
    about |= {"hours": JobHours.PART, "until": until, "by_chat": True, "department": "townhall"}
    post = store.posts.publish(Post(kind=PostKind.NEWS, department="townhall", text="Camarera"))
    store.jobs.add(Job(**about, post_id=post.id))


async def books_and_gives_back(town, fake, ana):
    """Days and hours are buttons with tokens; a calendar file comes, and one that ends it."""
    ana.writes("cita médico")
    asked = await ana.hears(town.say("appointment-day"))
    every = [button for row in asked["reply_markup"]["inline_keyboard"] for button in row]
    assert not any("doctor" in one["callback_data"] for one in every)
    ana.presses(every[0]["text"])
    await ana.waits_for(lambda: town.label("appointment-check", "yes") in ana.buttons())
    ana.presses(town.label("appointment-check", "yes"))
    name, booked = content(fake, await ana.hears("JT-0001"))
    assert name == "JT-0001.ics"
    ana.presses(town.label("appointment-booked", "cancel"))
    _, cancelled = content(fake, await ana.hears("JT-0001 queda anulada"))
    first, second = map(Calendar.from_ical, (booked, cancelled))
    assert (first["method"], second["method"]) == ("PUBLISH", "CANCEL")
    assert first.walk("VEVENT")[0]["uid"] == second.walk("VEVENT")[0]["uid"]


@pytest.mark.slow
async def test_a_tip_is_taken_on_telegram_only_where_the_town_wants_it(tmp_path, fake, ana):
    async with Jun(tmp_path / "off", fake).open() as town:
        ana.starts()
        await ana.hears(town.say("welcome"))
        ana.writes(f"/tip {SECRET}")
        await ana.hears("sin nombre y sin cuenta")
        assert not [row for row in await rows(town.house.database) if "Kanarienvogel" in row]
    async with Jun(tmp_path / "on", fake, changes=ON_TELEGRAM).open() as town:
        receipt = await tells(town, ana)
        await room_reads(town, "police", "T-00001 · Drogas")
        async with visiting(town.pages.address) as eva:  # whose chat lies in the books of the town
            await eva.says(f"/tip {receipt}")
            await eva.reads(town.say("tip-unsaid"))
            await until(lambda: not [one for one in eva.lines.values() if receipt in str(one)])
        lies = await rows(town.house.database)
        for secret in ("Kanarienvogel", receipt, receipt.replace(" ", "")):
            assert not [row for row in lies if secret in row]
        about_her = [row for row in lies if str(ana.id) in row]
        assert about_her
        assert not [row for row in about_her if "tip" in row.casefold() or "seal" in row.casefold()]


async def tells(town, ana):
    """The whole talk about a tip; the receipt."""
    ana.writes("/tip")
    await ana.hears("Telegram puede leerlo")
    ana.presses(town.say("choice-tip-go-on"))
    await ana.hears(town.say("tip-category"))
    ana.presses(town.label("tip-category", "drugs"))
    await ana.hears(town.say("tip-urgency"))
    ana.presses(town.label("tip-urgency", "soon"))
    await ana.hears(town.say("tip-what"))
    ana.writes(SECRET)
    await ana.hears(town.say("tip-more", count=0))
    ana.presses(town.say("choice-enough"))
    return RECEIPT.search((await ana.hears("Este es su código"))["text"])[0]
