"""How fast the town answers, told in the chat: a few lines at once, and the charts behind them."""

import sys
from datetime import timedelta

import pytest
from sqlmodel import select

from core.draughtsman import Draughtsman
from core.drawing_room import DrawingRoom
from core.erasure import erase
from core.hall import Hall
from core.messages import Address
from storage.chart_wishes import ChartWish
from storage.files import PNG
from tests.history import AT, cases, promise, thank, verdicts
from tests.paper_town import PUBLIC_URL
from tests.people import Clerk, Person

LINES = {
    "es": (
        "📊 Jun, últimos 12 meses:",
        (
            "▪ La primera respuesta – En la mitad de los casos tardó como mucho 42 minutos; en"
            " nueve de cada diez, como mucho 30 horas."
        ),
        "▪ ¿Está arreglado? – De cada 100 personas, 75 dijeron que sí. Respuestas: 8.",
    ),
    "de": (
        "📊 Jun, die letzten 12 Monate:",
        (
            "▪ Die erste Antwort – In der Hälfte der Fälle dauerte es höchstens 42 Minuten, in neun"
            " von zehn höchstens 30 Stunden."
        ),
        "▪ Ist es behoben? – Von 100 Menschen sagten 75 Ja. Antworten: 8.",
    ),
    "en": (
        "📊 Jun, the last 12 months:",
        (
            "▪ The first answer – In half of the cases it took 42 minutes at most, in nine of ten"
            " 30 hours at most."
        ),
        "▪ Is it fixed? – Of 100 people, 75 said yes. Answers: 8.",
    ),
}
WORDS = {"es": "cifras", "de": "Zahlen", "en": "statistics"}
BROKEN = (sys.executable, "-c", "raise SystemExit(1)")


def lived(store):
    cases(store, [0.5, 0.6, 0.7, 8, 30], done=[20, 30, 40, 50, 24 * 9])
    promise(store, (AT + timedelta(days=2)).date(), done=24)
    verdicts(store, yes=6, no=2)
    thank(store, times=3)


@pytest.fixture
async def town(jun):
    """A town in which some things have happened."""
    await jun.finds(lived)
    return jun


def room_of(town, folder, command=None):
    """The drawing room of a town."""
    draughtsman = Draughtsman(folder / "charts", *([command] if command else []))

    def hall(store):
        return Hall(store, town.town, town.texts, town.clock(), PUBLIC_URL, town.files)

    return DrawingRoom(town.database, draughtsman, hall)


async def waiting(town):
    return len(await town.finds(lambda store: store.chart_wishes.rows(select(ChartWish.id))))


async def test_the_figures_are_told_at_once_in_plain_words(town, language):
    ana = Person(town, "ana", language)
    await ana.says("/start")
    [said] = await ana.says(WORDS[language])
    told = said.text.splitlines()
    assert set(LINES[language]) <= set(told)
    assert told[-1].endswith(f"{PUBLIC_URL}/stats")
    assert said.message.photo is None


async def test_the_charts_follow_with_words_that_say_the_same(town, tmp_path):
    ana, room = Person(town, "ana"), room_of(town, tmp_path)
    await ana.says("/start")
    [told] = await ana.says("stats")
    while await room.draw():
        pass
    answer, done = [one for one in await town.answers() if one.chat == "ana"]
    assert answer.text.splitlines()[0] in told.text
    assert answer.text.splitlines()[1] == "Jun, Dec 2025–Nov 2026"
    assert done.text.startswith("▪ Until it is done – In half")
    for one in (answer, done):
        assert town.files.read(one.message.photo.ref).startswith(PNG)
    assert not await room.draw()


async def test_staff_see_the_figures_of_their_department_with_its_charts(town, tmp_path):
    elena = Clerk(town, "works-staff", "es", "@elena:jun.example", "Elena")
    await elena.joins()
    [said] = await elena.says("!cifras", thread="t1")
    assert "https://jun.example/stats?department=works" in said.text
    assert LINES["es"][1] in said.text
    room = room_of(town, tmp_path)
    while await room.draw():
        pass
    pictures = [one for one in await town.answers() if one.chat == "works-staff"]
    assert [one.message.thread for one in pictures] == ["t1", "t1"]
    assert "Obras y servicios, dic 2025–nov 2026" in pictures[0].text


async def test_of_too_few_there_is_neither_a_figure_nor_a_chart(jun):
    await jun.finds(lambda store: cases(store, [1, 2, 3, 4]))
    ana = Person(jun, "ana")
    await ana.says("/start")
    [said] = await ana.says("stats")
    assert "▪ The first answer – Fewer than 5: too few to tell." in said.text
    assert await waiting(jun) == 0
    [said] = await ana.says("/stats police")
    assert said.text.startswith("There is too little to tell of Police yet.")


async def test_a_chart_that_cannot_be_drawn_is_let_go(town, tmp_path):
    ana, room = Person(town, "ana"), room_of(town, tmp_path, BROKEN)
    await ana.says("stats")
    await ana.says("stats")
    await room.once()
    assert await waiting(town) == 0
    assert [one for one in await town.answers() if one.message.photo] == []


async def test_whoever_is_erased_meanwhile_gets_no_picture(town, tmp_path):
    ana, room = Person(town, "ana"), room_of(town, tmp_path, BROKEN)
    await ana.says("/start")
    await ana.says("stats")
    assert await waiting(town) == 2

    def forget(store):
        person = store.residents.at(str(Address("paper", "ana")))
        erase(room.hall(store), person.resident_id)

    await town.finds(forget)
    assert await waiting(town) == 0
    assert not await room.draw()


async def test_the_figures_are_worked_out_beside_the_turns_when_they_are_old(town, tmp_path):
    room = room_of(town, tmp_path)
    assert await room.renew()
    assert not await room.renew()
    await town.finds(lambda store: verdicts(store, yes=2))
    town.clock.passes(minutes=59)
    assert not await room.renew()
    town.clock.passes(minutes=1)
    assert await room.renew()
    [found] = [one for one in await town.finds(lambda store: store.figures.in_("recent"))
               if not one.department]  # fmt: skip
    assert (found.fixed, found.not_fixed) == (8, 2)
