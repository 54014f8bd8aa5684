"""Erasing a person: the books, the staff rooms, the feed and the channels know them no more."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from core.erasure import erase
from core.hall import Hall
from storage.appointments import Appointment, Standing
from storage.kept import notes
from tests.handlers.reporting import reports
from tests.handlers.words import WORDS
from tests.people import Clerk, Person, Point, Show, t

CANARY = WORDS["en"]["dark"]  # what Ana reports
MORE = "And a word more about the same thing"


@pytest.fixture
def language():
    return "en"


@pytest.fixture
async def works(jun):
    works = Clerk(jun, "works-staff", "es", "@elena:jun.example", "Elena")
    await works.joins()
    return works


async def erased(town, chat="paper:ana"):
    """Erase whoever writes from a chat, and have everything sent that follows."""

    def work(store):
        person = store.residents.at(chat)
        hall = Hall(store, town.town, town.texts, town.clock())
        return erase(hall, person.resident_id, "operator")

    count = await town.finds(work)
    await town.answers()
    return count


def everywhere(town):
    """All that stands in the database, as one text."""

    def work(store):
        found = (store.page.connection.execute(select(table)) for table, _ in notes())
        return str([list(map(str, row)) for rows in found for row in rows])

    return town.finds(work)


async def test_the_staff_room_the_feed_and_the_channel_follow(ana, works):
    town = ana.town
    await reports(ana, where="Calle Mayor 3")
    await works.writes("!publish")
    await works.writes("Vamos mañana")
    await ana.talks((f"J-00001 {MORE}", t("added", number="J-00001")))
    channel = Person(town, "works", "es")
    assert CANARY in str(channel.sees())
    assert CANARY in str(works.sees())
    assert MORE in str(works.sees())
    assert await erased(town) == 1
    assert channel.sees() == []
    assert [one for one in (CANARY, MORE) if one in str(works.sees())] == []
    assert works.sees()[-1] == works.text(t("thread-erased", number="J-00001"))
    assert works.text("state-withdrawn") in works.card().text
    said = await everywhere(town)
    assert [one for one in (CANARY, MORE, "paper:ana", "Calle Mayor 3") if one in said] == []


async def test_what_counts_stays(ana, works):
    await reports(ana)
    await works.writes("!done Bombilla nueva")
    before = await figures(ana.town)
    await erased(ana.town)
    assert await figures(ana.town) == before
    assert works.text("state-done") in works.card().text


async def figures(town):
    since = town.clock().replace(month=1)
    return await town.finds(lambda store: store.workload.figures("works", since, town.clock()))


async def test_what_a_follower_said_of_a_case_goes_and_the_case_stays(ana, works):
    eva = Person(ana.town, "eva", ana.language)
    await reports(ana)
    await eva.says("/report light")
    await eva.says(MORE)
    await eva.does(Point())
    await eva.says("1")
    assert MORE in str(works.sees())
    assert "paper:eva" in await everywhere(ana.town)
    await erased(ana.town, "paper:eva")
    assert MORE not in str(works.sees())
    said = await everywhere(ana.town)
    assert [one for one in (CANARY, MORE, "paper:ana", "paper:eva") if one in said] == [
        CANARY,
        "paper:ana",
    ]


async def test_an_erasure_is_in_the_audit_log_without_whose_it_was(ana):
    await reports(ana)
    await erased(ana.town)
    said = await everywhere(ana.town)
    assert "'operator'" in said
    assert "'erase'" in said


async def test_whoever_comes_back_is_new_to_us(ana, works):
    await reports(ana)
    await erased(ana.town)
    await ana.talks(("/cases", (t("notice", town="Jun", days=365), "cases-none")))


async def test_what_is_being_written_is_gone_with_its_photos(ana):
    await ana.says("/report light")
    await ana.says(CANARY)
    await ana.does(Show(b"a picture"))
    await erased(ana.town)
    assert CANARY not in await everywhere(ana.town)


async def test_staff_who_write_on_are_told_that_nobody_reads_it_and_it_is_not_kept(ana, works):
    await reports(ana)
    await erased(ana.town)
    [said] = await works.writes("Dear neighbour, we come tomorrow")
    assert said.text == works.text(t("desk-nobody-left", number="J-00001"))
    assert "Dear neighbour" not in await everywhere(ana.town)


@pytest.mark.parametrize("stands", ["held", "offered"])
async def test_a_time_that_somebody_was_holding_is_free_when_they_go(ana, stands):
    def take(store):
        mine, now = store.residents.at("paper:ana").resident_id, ana.town.clock()
        about = {"office": "doctor", "service": "visit", "standing": Standing(stands)}
        starts, ends = now + timedelta(days=3), now + timedelta(days=3, minutes=10)
        times = {"starts_at": starts, "ends_at": ends, "clear_at": ends, "until": ends}
        times["made_at"] = now
        one = Appointment(resident_id=mine, address="paper:ana", **about, **times)
        store.appointments.enter_new(one, "JT")
        assert store.slots.take(one, [1], now)

    await ana.town.finds(take)
    await erased(ana.town)
    await ana.town.walks()
    ana.town.clock.passes(minutes=11)
    assert await ana.town.finds(taken(ana.town)) == set()
    assert "paper:ana" not in await everywhere(ana.town)


def taken(town):
    now = town.clock()
    return lambda store: store.slots.taken("doctor", now, now + timedelta(days=9), now)
