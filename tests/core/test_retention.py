"""Retention: what has been kept for as long as the town says goes by itself, and counts stay."""

from datetime import UTC, date, datetime

import pytest

from core.hall import Hall
from core.retention import forget_old
from storage.absences import Absence, Notice
from tests.core.test_erasure import CANARY, everywhere, figures, works
from tests.handlers.reporting import reports
from tests.people import Clerk, Person, Point, Press, Show

assert works


@pytest.fixture
def language():
    return "en"


@pytest.fixture
async def closed(ana, works):
    """A case with a photo that was closed and is shown to all."""
    await reports(ana, photo=Show(b"a dark lamp"))
    await works.writes("!publish")
    await works.says("!done J-00001 Bombilla nueva")
    return ana.town


async def photo_of(town):
    return (await town.finds(lambda store: store.cases.get(1))).photos


async def later(town, days):
    town.clock.passes(days=days)
    await town.walks()
    await town.walks()


async def test_photos_go_a_month_after_the_end_also_from_the_channel_and_the_disk(closed):
    [photo] = await photo_of(closed)
    channel = Person(closed, "works", "es")
    await later(closed, 29)
    assert await photo_of(closed) == [photo]
    assert any(one.message.photo for one in closed.on_table("works"))
    await later(closed, 2)
    assert await photo_of(closed) == []
    assert not any(one.message.photo for one in closed.on_table("works"))
    assert CANARY in str(channel.sees())
    assert not closed.files.exists(photo)


async def test_a_closed_case_knows_nobody_after_a_year_and_counts_still(closed, works):
    counts = await figures(closed)
    assert CANARY in await everywhere(closed)
    await later(closed, 364)
    assert (await closed.finds(lambda store: store.cases.get(1))).resident_id
    await later(closed, 2)
    case = await closed.finds(lambda store: store.cases.get(1))
    assert (case.resident_id, case.text, case.address) == (None, "", "")
    assert CANARY not in await everywhere(closed)
    assert CANARY not in str(works.sees())
    assert CANARY not in str(Person(closed, "works", "es").sees())
    assert (await figures(closed))["open"] == counts["open"]


async def test_an_open_case_is_never_forgotten(ana):
    await reports(ana)
    await later(ana.town, 800)
    assert (await ana.town.finds(lambda store: store.cases.get(1))).resident_id


async def test_what_a_town_keeps_for_ever_stays(found_town, jun):
    kept = jun.town.retention.model_copy(
        update={"closed_cases": None, "photos_after_closing": None, "audit": None}
    )
    town = await found_town(town=jun.town.model_copy(update={"retention": kept}))
    ana = Person(town, "ana", "en")
    elena = Clerk(town, "works-staff", "es", "@elena:jun.example", "Elena")
    await elena.joins()
    await reports(ana, photo=Show(b"a dark lamp"))
    await elena.says("!done J-00001 Bombilla nueva")
    await later(town, 4000)
    case = await town.finds(lambda store: store.cases.get(1))
    assert (case.text, len(case.photos)) == (CANARY, 1)
    assert "'done'" in await everywhere(town)


async def test_talks_the_audit_log_and_dead_letters_go_in_their_time(closed):
    await Person(closed, "eva", "en").says("/report light")

    def lay_aside(store):
        [kept] = store.inbox.keep("paper", [("broken", "eva", b"?")], closed.clock())
        store.inbox.dead(kept, "nobody can read it")

    await closed.finds(lay_aside)
    counts = []
    for days in (6, 2, 80, 10, 300):
        closed.clock.passes(days=days)
        counts.append(await closed.finds(forget(closed)))
    assert [one["arrival"] for one in counts] == [0, 1, 0, 0, 0]
    assert [one["conversation"] for one in counts] == [0, 0, 0, 1, 0]
    assert counts[-1]["audit"] >= 1
    assert [one["cases"] for one in counts] == [0, 0, 0, 0, 1]


def forget(town):
    return lambda store: forget_old(Hall(store, town.town, town.texts, town.clock()))


async def test_it_is_looked_for_once_an_hour_only(closed):
    await later(closed, 400)
    mark = await closed.finds(lambda store: store.cursors.at("retention"))
    closed.clock.passes(seconds=30)
    await closed.walks()
    assert await closed.finds(lambda store: store.cursors.at("retention")) == mark


async def test_the_last_word_to_whoever_was_erased_goes_as_well(ana):
    for said in ("/delete", "1", "1"):
        await ana.says(said)
    assert "paper:ana" in await everywhere(ana.town)
    await later(ana.town, 8)
    assert "paper:ana" not in await everywhere(ana.town)


@pytest.mark.parametrize("leaves", ["/cancel", "/back", "/menu", ""])
async def test_a_photo_of_a_talk_that_comes_to_nothing_goes_from_the_disk(ana, leaves):
    await ana.says("/report light")
    await ana.says(CANARY)
    await ana.does(Point())
    await ana.does(Show(b"a lamp that nobody hears of"))
    [photo] = [
        one.name for one in ana.town.files.folder.rglob("*") if len(one.name) == len("a" * 64)
    ]
    if leaves:
        await ana.says(leaves)
    await later(ana.town, 1 if leaves else 91)
    assert not ana.town.files.exists(photo)


async def test_old_thanks_count_and_nobody_knows_who_said_them_or_how(ana, works):
    await ana.says("/thanks works")
    await ana.says(CANARY)
    assert CANARY in str(works.sees())
    await later(ana.town, 364)
    assert CANARY in str(works.sees())
    await later(ana.town, 2)
    assert CANARY not in str(works.sees())
    assert CANARY not in await everywhere(ana.town)
    assert await ana.town.finds(lambda store: store.thanks.count("works", *ever(ana.town))) == 1


def ever(town):
    now = town.clock()
    return now.replace(year=2020), now.replace(year=2040)


async def test_who_has_voted_is_forgotten_long_after_the_end_and_the_result_stays(ana):
    marta = Clerk(ana.town, "townhall-staff", "es", "@marta:jun.example", "Marta")
    await marta.joins()
    about = ("Sí\nNo", Press("everybody"), Press("by-name"), Press("skip"), "27.11.", Press("send"))
    for said in ("!poll ¿Fiesta en julio?", *about):
        await marta.does(said)
    await ana.says("/vote")
    await ana.says("1")
    await later(ana.town, 10)
    for days, voters in ((350, 1), (20, 0)):
        await later(ana.town, days)
        assert len(await ana.town.finds(lambda store: store.polls.voters(1))) == voters
    assert (await ana.town.finds(lambda store: store.polls.get(1))).counts == [1, 0]


async def test_what_the_kitchen_was_told_goes_a_week_later_even_in_the_holidays(ana):
    def tell(store):
        mine = store.residents.at("paper:ana").resident_id
        store.absences.note(
            Absence(school="ceip", day=date(2026, 11, 23), resident_id=mine,
                    notice=Notice.ABSENT, sealed="…")
        )  # fmt: skip

    await ana.town.finds(tell)
    ana.town.clock.time = datetime(2026, 11, 30, 12, tzinfo=UTC)
    for gone in (False, True):
        await ana.town.walks()
        there = await ana.town.finds(lambda store: store.absences.on("ceip", date(2026, 11, 23)))
        assert (there == []) is gone
        ana.town.clock.passes(days=1)
