"""A whole day of the town, from the menu in the morning to the books in the evening.

Residents of three languages write at three doors, staff work in their rooms, the watchman walks
his rounds, and one clock goes from morning to night. Every act says whom it has reached: it must
have reached nobody else.
"""

import asyncio
import re
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta

import pytest
from aiohttp.test_utils import TestClient, TestServer
from sqlmodel import col, select
from typer.testing import CliRunner

from core.tips import settings_of
from feed.app import feed_app
from juntos.cli import app
from storage.appointments import Standing
from storage.cases import Case, State
from storage.inbox import Arrival, ArrivalState
from storage.members import Act
from storage.outbox import Delivery, DeliveryState
from storage.polls import Ballot
from storage.posts import Post
from tests.handlers.booking import appointment, at, books, shown, told
from tests.handlers.reporting import reports
from tests.paper_town import JUN, PUBLIC_URL, example_town
from tests.people import Clerk, Person, Press, Show, t
from tests.several_doors import PLATFORMS, Street, on_platforms, street

THURSDAY, FRIDAY, MONDAY = "2026-11-19", "2026-11-20", "2026-11-23"
ROUND = timedelta(hours=1)  # between two rounds: else the night would be long
DEPARTMENTS = ("works", "police", "townhall", "school", "health")
LAMP = "J-00001"
KEY = str(JUN.parent / "example-tips.key")
MENU = f"""!importar-menú Colegio La Vega
day;course;dish;contains
{FRIDAY};first;Lentejas;apio
{FRIDAY};dessert;Yogur;leche
"""
QUESTION = "¿Fiesta en julio?"
SECRET = "Am Kanarienvogelplatz wird nachts gehandelt"
SMOKE = {"es": "Humo en la vega", "de": "Rauch in der Vega", "en": "Smoke on the plain"}
CLEAR = "Ya no hay humo"
# Where there are two answers: what the town keeps, and its menu; a talk, and how to go on.
TWO_ANSWERS = re.compile(r"/start|/tip \d+ .*")
PAGES = (*("/", "/department/works", "/department/police", f"/case/{LAMP}", "/stats"),
         *("/feed.atom", "/feed.json", "/alerts.atom"))  # fmt: skip
AUDIT = (
    *("import-menu", "poll", "close-day", "take", "answer", "answer", "done", "publish"),
    *("tip-open", "tip-answer", "paper-vote"),
    *("alert", "alert-confirm", "alert", "alert-confirm", "by-name"),
)
POSTS = ("news", "report", "result", "thanks", "news", "news", "news")


def everywhere(*keys):
    """The channels of departments, on each platform; each is reached once."""
    return Counter(f"{platform}:{key}" for key in keys for platform in PLATFORMS)


def rooms(**times):
    """Staff rooms, and how many messages came there."""
    return Counter({f"matrix:{key}-staff": number for key, number in times.items()})


@dataclass
class Day:
    """Who is in the town today, and what has come to whom since somebody last looked."""

    street: Street
    ana: Person
    ben: Person
    eva: Person
    luz: Person
    elena: Clerk
    rosa: Clerk
    luis: Clerk
    marta: Clerk
    pepe: Clerk
    paco: Clerk

    @property
    def residents(self):
        return (self.ana, self.ben, self.eva, self.luz)

    @property
    def staff(self):
        return (self.elena, self.rosa, self.luis, self.marta, self.pepe, self.paco)

    @property
    def town(self):
        return self.ana.town

    def reached(self, *whom, **times):
        """Nothing has come to anybody but to these: residents, and counted places."""
        expected = sum(whom, Counter())
        expected += Counter({address(getattr(self, name)): n for name, n in times.items()})
        assert self.street.reached() == expected

    async def goes_on(self, until):
        """Time goes by, and the watchman walks."""
        clock, end = self.town.clock, at(until)
        while clock.time < end:
            clock.time = min(end, clock.time + ROUND)
            await self.town.walks()

    async def finds(self, question):
        return await self.town.finds(lambda store: list(store.posts.session.exec(question)))


def address(person):
    return f"{person.town.paper.platform}:{person.chat}"


def resident(doors, platform, name, language):
    return Person(doors.doors[platform], name, language)


def clerk(doors, name, department):
    return Clerk(
        doors.doors["matrix"], f"{department}-staff", "es", f"@{name.lower()}:jun.example", name
    )


@pytest.fixture
async def day(long_lived_database, long_lived_url, tmp_path, clock, monkeypatch):
    monkeypatch.setenv("JUNTOS_TOWN", str(JUN))
    monkeypatch.setenv("JUNTOS_DATABASE_URL", long_lived_url)
    town = on_platforms(example_town())
    tips = settings_of(town).model_copy(update={"show_in_room": False, "chats": ("matrix",)})
    town = town.model_copy(update={"extras": {**town.extras, "tips": tips}})
    clock.time = at(f"{THURSDAY} 20:00")
    doors = street(long_lived_database, tmp_path, clock, town)
    day = Day(
        doors,
        ana=resident(doors, "telegram", "ana", "es"),
        ben=resident(doors, "matrix", "ben", "de"),
        eva=resident(doors, "browser", "eva", "en"),
        luz=resident(doors, "telegram", "luz", "es"),
        elena=clerk(doors, "Elena", "works"),
        rosa=clerk(doors, "Rosa", "health"),
        luis=clerk(doors, "Luis", "school"),
        marta=clerk(doors, "Marta", "townhall"),
        pepe=clerk(doors, "Pepe", "townhall"),
        paco=clerk(doors, "Paco", "police"),
    )
    yield day
    for door in doors.doors.values():
        await door.closes()


# The acts


async def people_get_ready(day):
    """The evening before: menu and poll are made known, three see the doctor tomorrow."""
    for one in day.staff:
        await one.joins()
    for one in day.residents:
        await one.says("/start")
    day.reached(ana=2, ben=2, eva=2, luz=2)  # the town says what it keeps, and shows its menu
    await day.luis.says(MENU)
    for one in (day.luz, day.ben):
        await one.says("/menu daily ceip")
        await one.does(Press("morning"))
    day.reached(rooms(school=1), luz=2, ben=2)
    for one, time in ((day.ana, "10:00"), (day.ben, "11:00"), (day.eva, "12:00")):
        await books(one, f"{FRIDAY} {time}")
    day.reached(ana=6, ben=7, eva=8)
    await day.marta.says(f"!votación {QUESTION}")
    for said in ("Sí\nNo", Press("everybody"), Press("secretly"), Press("skip"), "20.11."):
        await day.marta.does(said)
    await day.marta.does(Press("send"))
    day.reached(rooms(townhall=7), everywhere("townhall"))


async def the_menu_comes_to_those_who_want_it(day):
    await day.goes_on(f"{FRIDAY} 07:29")
    day.reached()
    await day.goes_on(f"{FRIDAY} 07:30")
    day.reached(luz=1, ben=1)
    for one in (day.luz, day.ben):
        assert "Lentejas" in one.last.text
    await day.goes_on(f"{FRIDAY} 07:45")
    day.reached()


async def the_doctor_is_ill(day):
    """One order calls the day off; all three read it, each with an hour of their own."""
    await day.rosa.says("!cerrar-día 20.11.")
    day.reached(rooms(health=1), ana=1, ben=1, eva=1)
    for number, one, old, new in (
        (1, day.ana, "10:00", "09:00"),
        (2, day.ben, "11:00", "09:10"),
        (3, day.eva, "12:00", "09:20"),
    ):
        off = told(one, f"{FRIDAY} {old}", f"JT-000{number}")
        kept = {"new": f"{MONDAY} {new}", "until": "2026-11-21 07:45"}
        off |= {name: shown(one, moment) for name, moment in kept.items()}
        assert one.last.text == one.text(t("appointment-called-off", **off))
    await day.ben.does(Press("yes"))
    day.reached(ben=1)
    await day.goes_on(f"{FRIDAY} 09:00")  # nobody is reminded of what was called off
    day.reached(rooms(townhall=1))  # who comes to the registry


async def a_lamp_is_mended(day):
    """From the report with its photo to the thanks, and all can see it."""
    ana, elena = day.ana, day.elena
    await reports(ana, where="Calle Mayor 3", photo=Show())
    day.reached(rooms(works=2), everywhere("works"), ana=6)
    await elena.reacts("👀", elena.card_id())
    day.reached(rooms(works=1), ana=1)
    assert ana.last.text == ana.text(t("case-taken", name="Elena", number=LAMP))
    marks = await elena.writes("Voy con la escalera")
    assert [one.text for one in marks] == ["✅"]
    day.reached(ana=1)
    await day.goes_on(f"{FRIDAY} 10:30")
    day.reached(rooms(school=2))  # who does not eat today, in each school
    await elena.shows(b"it shines", thread=elena.card_id())
    day.reached(ana=1)
    await elena.writes("!hecho Bombilla nueva")
    day.reached(rooms(works=1), everywhere("works"), ana=1)
    await ana.does(Press("yes"))
    day.reached(rooms(works=1), everywhere("works"), ana=1)
    assert ana.last.text == ana.text(t("verdict-thanked", who="Elena"))
    await elena.reacts("📢", elena.card_id())
    day.reached(rooms(works=1), everywhere("works", "works"))  # now the photos, too


async def somebody_tells_the_police(day):
    """Sealed, opened with the key of the police, and answered to whoever has the receipt."""
    ben = day.ben
    await ben.says("/tip")
    for key in ("tip-go-on", "drugs", "soon"):
        await ben.does(Press(key))
    await ben.says(SECRET)
    [thanks] = await ben.does(Press("enough"))
    receipt = re.search(r"\d{4} \d{4} \d{4} \d{4}", thanks.text)[0]
    day.reached(ben=6)
    await day.goes_on(f"{FRIDAY} 11:30")
    day.reached(rooms(police=1))
    assert "T-00001" in day.paco.last.text
    assert SECRET not in day.paco.last.text
    assert SECRET in await juntos("tips", "open", "--key", KEY)
    await juntos("tips", "answer", "T-1", "Wann genau?")
    day.reached()
    talk, _ = await ben.says(f"/tip {receipt}")
    assert "Wann genau?" in talk.text
    assert SECRET not in talk.text
    day.reached(ben=2)


async def juntos(*words):
    """What a command says, beside the town at work."""
    return await asyncio.to_thread(said, *words)


def said(*words):
    done = CliRunner().invoke(app, words, catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.output


async def people_vote(day):
    """Three in the chat and one on paper; nobody twice."""
    until = day.town.town.local(at(f"{FRIDAY} 20:00"))
    for one, choice in ((day.ana, "Sí"), (day.ben, "No"), (day.eva, "Sí")):
        await one.says("/vote")
        await one.says(choice)
        assert one.last.text == one.text(t("vote-counted", choice=choice, until=until))
    await day.ana.talks(("/vote", "vote-twice"))
    await day.marta.says("!voto-papel 1 12345678Z 1")
    day.reached(rooms(townhall=1), ana=3, ben=2, eva=2)


async def an_alert_reaches_everybody(day):
    """One writes it and another confirms it; then all channels and all people have it."""
    marta, pepe = day.marta, day.pepe
    await day.goes_on(f"{FRIDAY} 17:00")
    day.reached()
    await marta.says("!alerta")
    for key in ("actual", "fire", "severe", "now", "whole-town"):
        await marta.does(Press(key))
    for done in (*SMOKE.values(), Press("two-hours"), Press("yes")):
        await marta.does(done)
    await day.town.walks()
    day.reached(rooms(townhall=12, police=1))
    await pepe.does(Press("alert-confirm"))
    day.reached(rooms(townhall=1, police=1), everywhere(*DEPARTMENTS))
    await day.town.walks()
    day.reached(ana=1, ben=1, eva=1, luz=1)
    for one in day.residents:
        assert SMOKE[one.language] in one.last.text
    await day.goes_on(f"{FRIDAY} 18:00")
    day.reached(rooms(townhall=1, police=1))
    figures = {"sent": 3 * len(DEPARTMENTS) + 4, "waiting": 0, "failed": 0}
    assert marta.last.text == marta.text(t("alert-report-end", number="1", **figures))
    await all_is_clear(day)


async def all_is_clear(day):
    await day.pepe.says("!fin-alerta")
    for done in (Press("over"), CLEAR, Press("skip"), Press("skip"), Press("yes")):
        await day.pepe.does(done)
    await day.marta.does(Press("alert-confirm"))
    day.reached(rooms(townhall=8, police=2), everywhere(*DEPARTMENTS))
    await day.town.walks()
    day.reached(ana=1, ben=1, eva=1, luz=1)
    for one in day.residents:
        assert one.last.text.startswith(one.text(t("alert-is-over", town="Jun")))


async def somebody_says_thanks(day):
    await day.elena.says("!con-nombre sí")
    await day.eva.says("/thanks works")
    await day.eva.says("Elena")
    await day.eva.says("You are quick")
    day.reached(rooms(works=2), eva=3)
    thanked = t("thanks-told-with", who="Elena", text="You are quick")
    assert day.elena.last.text == day.elena.text(thanked)


async def the_poll_ends(day):
    """At its hour; whoever has voted in the chat reads the result, and so does everybody."""
    await day.goes_on(f"{FRIDAY} 19:59")
    day.reached(rooms(townhall=1, police=1))  # how far the all-clear has come
    await day.goes_on(f"{FRIDAY} 20:00")
    day.reached(rooms(townhall=1), everywhere("townhall", "townhall"), ana=1, ben=1, eva=1)
    for one in (day.ana, day.ben, day.eva):
        assert "3 (75" in one.last.text
    await day.goes_on(f"{FRIDAY} 22:00")
    day.reached()


# The evening


def everything_said_was_answered_once(day):
    """To residents with one message, but for the very first; of staff every order, and no words."""
    people = {one.chat: one for one in day.residents}
    for one in day.street.talks:
        assert len(set(one.answers)) == len(one.answers), one
        if one.who in people:
            assert len(one.answers) == 1 + bool(TWO_ANSWERS.fullmatch(one.said)), one
        elif one.said.startswith("!"):
            assert len(one.answers) == 1, one


def everybody_reads_their_own_language(day):
    for person in day.residents:
        assert {one.message.language for one in person.read()} <= {person.language, ""}


async def the_books_hold(day):
    """All that came in is worked on, all that was written is sent, each thing once."""
    arrivals = Counter(await day.finds(select(Arrival.state)))
    assert arrivals == {ArrivalState.DONE: len(day.street.talks)}
    sent = [(name, key) for name, door in day.street.doors.items() for key in door.paper.keys]
    assert len(set(sent)) == len(sent)
    unsent = select(Delivery.act).where(Delivery.state != DeliveryState.SENT)
    assert set(await day.finds(unsent)) <= {"edit"}  # which a later one has overtaken


async def cases_and_appointments_stand_as_they_should(day):
    [case] = await day.finds(select(Case))
    assert (case.number, case.state, case.confirmed) == (LAMP, State.DONE, True)
    standing = [(await appointment(day.town, number)).standing for number in (1, 2, 3, 5)]
    assert standing == [*[Standing.CALLED_OFF] * 3, Standing.BOOKED]
    assert (await appointment(day.town, 5)).starts_at == at(f"{MONDAY} 09:10")
    ballots = await day.finds(select(Ballot))
    assert [one.choice for one in ballots] == [None] * 3  # a secret poll, and one vote on paper


async def staff_can_be_asked_what_they_did(day):
    assert tuple(await day.finds(select(Act.action).order_by(col(Act.id)))) == AUDIT


async def all_the_world_can_see_it(day):
    """The feed tells what is public, and nothing else."""
    town, door = day.town.town, day.town
    about = (door.database, town, door.texts, door.files)
    web = feed_app(*about, public_url=PUBLIC_URL, clock=door.clock)
    assert tuple(await day.finds(select(Post.kind).order_by(col(Post.id)))) == POSTS
    async with TestClient(TestServer(web)) as client:
        pages = {path: await (await client.get(path)).text() for path in PAGES}
    for words in (LAMP, day.ana.words["dark"], "Bombilla nueva", "Elena"):
        assert words in pages[f"/case/{LAMP}"]
    for words in (QUESTION, SMOKE["es"], CLEAR):
        assert words in pages["/"]
    for page in pages.values():
        for words in (SECRET, "Kanarienvogel", "12345678Z", "You are quick"):
            assert words not in page


async def test_a_day_of_the_town(day):
    await people_get_ready(day)
    await the_menu_comes_to_those_who_want_it(day)
    await the_doctor_is_ill(day)
    await a_lamp_is_mended(day)
    await somebody_tells_the_police(day)
    await people_vote(day)
    await an_alert_reaches_everybody(day)
    await somebody_says_thanks(day)
    await the_poll_ends(day)
    everything_said_was_answered_once(day)
    everybody_reads_their_own_language(day)
    await the_books_hold(day)
    await cases_and_appointments_stand_as_they_should(day)
    await staff_can_be_asked_what_they_did(day)
    await all_the_world_can_see_it(day)
