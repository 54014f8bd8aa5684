"""The menu every day, the warning of a family, and what is told when a dish is swapped."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from sqlalchemy import text as sql

from core.export import of_resident
from core.hall import Hall
from core.handlers.menu.daily import tell_menus
from core.vault import Vault
from storage.allergies import AllergyProfile
from storage.menus import ALLERGENS
from storage.outbox import Lane
from tests.handlers.test_menu import MEALS, cooks, one_school
from tests.paper_town import VAULT
from tests.people import Again, Clerk, Person, Press, t

SCHOOL = "Colegio La Vega"
TOLD = sql("SELECT count(*) FROM delivery WHERE address LIKE 'paper:reader-%'")
LANES = sql("SELECT DISTINCT lane FROM delivery WHERE address = 'paper:eva'")
SAY = {
    "es": {"milk": "leche y frutos secos", "hour": "a las 7:15"},
    "de": {"milk": "Milch und Nüsse", "hour": "um 7:15 Uhr"},
    "en": {"milk": "milk and nuts", "hour": "7:15"},
}


@pytest.fixture
async def ana(found_town, language):
    ana = Person(await found_town(town=one_school()), "ana", language)
    await cooks(ana.town, *MEALS)
    await ana.says("/start")
    return ana


@pytest.fixture
async def eva(found_town):
    """A resident who reads English."""
    eva = Person(await found_town(town=one_school()), "eva", "en")
    await cooks(eva.town, *MEALS)
    await eva.says("/start")
    return eva


@pytest.fixture
async def luis(eva):
    luis = Clerk(eva.town, "school-staff", "es", "@luis:jun.example", "Luis")
    await luis.joins()
    return luis


def at(person, day, hour, minute=0):
    """The clock on the town hall shows this (in winter, an hour before UTC)."""
    person.town.clock.time = datetime(2026, 11, day, hour - 1, minute, tzinfo=UTC)


async def walked(person):
    return person.here(await person.town.walks())


def set_to(when, morning="", evening=""):
    return t("menu-daily-set", school=SCHOOL, when=when, morning=morning, evening=evening)


async def test_the_menu_comes_every_morning_at_the_chosen_hour_and_once(ana):
    await ana.talks(
        ("/menu daily", "menu-daily-when"),
        (Press("morning"), set_to("morning", "07:30")),
    )
    at(ana, 23, 7, 29)
    assert await walked(ana) == []
    at(ana, 23, 7, 30)
    [told] = await walked(ana)
    assert "Arroz" in told.text
    assert ana.text("menu-shown.absent") in told.buttons
    assert await walked(ana) == []
    at(ana, 24, 7, 30)  # nobody has told us that day
    assert await walked(ana) == []


def reads(store, number):
    """Somebody of many, who wants the menu each morning."""
    store.residents.meet(f"paper:reader-{number}", "es", datetime(2026, 11, 20, tzinfo=UTC))
    reader = store.menu_readers.chooses(f"paper:reader-{number}", "ceip", datetime.now(UTC))
    reader.morning = "07:30"


def told(store):
    return store.menus.session.execute(TOLD).scalar_one()


async def test_many_are_told_some_at_a_time_and_between_that_others_have_their_turn(eva):
    jun, many = eva.town, 45
    await jun.finds(lambda store: [reads(store, number) for number in range(many)])
    at(eva, 23, 7, 30)
    parts, more = [], True
    while more:
        more = await jun.finds(
            lambda store: tell_menus(Hall(store, jun.town, jun.texts, jun.clock()))
        )
        parts.append(await jun.finds(told))
    assert parts[-1] == many
    assert max(after - before for before, after in pairwise([0, *parts])) <= many // 2
    assert await walked(eva) == []


async def test_the_menu_comes_the_evening_before_and_can_be_stopped(ana):
    await ana.talks(("/menu daily", "menu-daily-when"))
    await ana.talks((Press("both"), set_to("both", "07:30", "20:00")))
    at(ana, 22, 20, 5)
    [told] = await walked(ana)
    assert "Arroz" in told.text
    await ana.talks(("/menu daily", "menu-daily-when"), (Press("stop"), set_to("none")))
    at(ana, 23, 7, 31)
    assert await walked(ana) == []


async def test_an_hour_of_ones_own_is_understood_or_asked_again(ana):
    await ana.talks(
        ("/menu daily", "menu-daily-when"),
        (Press("hour"), "menu-daily-hour"),
        ("25:00", Again("menu-daily-no-hour", "menu-daily-hour")),
        (SAY[ana.language]["hour"], set_to("morning", "07:15")),
        ("/menu daily", "menu-daily-when"),
        (Press("hour"), "menu-daily-hour"),
        ("19.30", set_to("evening", evening="19:30")),
    )


async def test_after_an_outage_a_morning_message_is_late_but_not_useless(eva):
    await eva.says("/menu daily")
    await eva.does(Press("morning"))
    at(eva, 23, 10, 29)
    assert len(await walked(eva)) == 1
    at(eva, 20, 7, 30)
    eva.town.clock.time = datetime(2026, 11, 27, 11, tzinfo=UTC)
    await cooks(eva.town, *[type(one)(**{**one.model_dump(), "day": date(2026, 11, 27)})
                            for one in MEALS[:1]])  # fmt: skip
    assert await walked(eva) == []


async def test_who_has_left_is_not_written_to(eva):
    await eva.says("/menu daily")
    await eva.does(Press("morning"))
    await eva.town.finds(lambda store: store.residents.reachable("paper:eva", reachable=False))
    at(eva, 23, 7, 30)
    assert await walked(eva) == []


# The allergens of a family.


def names(ana, *allergens):
    return [ana.text(f"menu-allergen-{one}") for one in allergens]


def which(ana):
    return t("menu-profile-which", allergens=names(ana, *ALLERGENS))


async def keeps(ana):
    """Agree, and name milk and nuts."""
    milk = names(ana, "milk", "nuts")
    await ana.talks(
        ("/menu allergies", "menu-profile-consent"),
        (ana.words["yes"], which(ana)),
        ("xyz", Again("menu-profile-unknown", which(ana))),
        (SAY[ana.language]["milk"], t("menu-profile-check", allergens=milk)),
        (Press("yes"), t("menu-profile-kept", allergens=milk)),
    )


async def test_a_family_is_warned_of_what_is_in_it_and_of_what_is_not_stated(ana):
    await keeps(ana)
    [warned, told] = await ana.says("/menu")
    assert told.text.startswith("🍽")
    milk, nuts, both = (names(ana, *those) for those in (["milk"], ["nuts"], ["milk", "nuts"]))
    for line in (
        t("menu-warning-contains", name="Yogur", allergens=milk),
        t("menu-warning-not-stated", name="Yogur", allergens=nuts),
        t("menu-warning-not-stated", name="Lentejas", allergens=both),
    ):
        assert ana.text(line) in warned.text.splitlines()
    assert "Tortilla" not in warned.text
    [told] = await ana.says("/menu 23.11.")
    assert told.text.startswith("🍽")


async def test_nothing_is_kept_without_consent_and_all_is_sealed(ana):
    await ana.talks(
        ("/menu allergies", "menu-profile-consent"),
        (ana.words["no"], "menu-profile-declined"),
    )
    assert await profile(ana) is None
    await keeps(ana)
    kept = await profile(ana)
    assert "milk" not in kept.sealed
    assert kept.agreed_at


async def profile(ana):
    def find(store):
        person = store.residents.at(f"paper:{ana.chat}")
        return store.allergies.session.get(AllergyProfile, person.resident_id)

    return await ana.town.finds(find)


async def test_a_profile_is_changed_and_erased(ana):
    await keeps(ana)
    now = t("menu-profile-now", allergens=names(ana, "milk", "nuts"))
    fish = names(ana, "fish")
    await ana.talks(
        ("/menu allergies", now),
        (Press("leave-it"), "menu-profile-left"),
        ("/menu allergies", now),
        (Press("change"), which(ana)),
        (fish[0], t("menu-profile-check", allergens=fish)),
        (Press("yes"), t("menu-profile-kept", allergens=fish)),
        ("/menu allergies", t("menu-profile-now", allergens=fish)),
        (Press("erase"), "menu-profile-erased"),
    )
    assert await profile(ana) is None


async def test_a_profile_that_cannot_be_read_any_more_is_not_taken_for_none(eva):
    await keeps(eva)
    eva.town.intake.dispatcher.vault = eva.town.sender.courier.vault = Vault("another secret")
    [warned, _] = await eva.says("/menu")
    assert warned.text == eva.text("menu-profile-lost")


async def test_the_daily_message_warns_too(eva):
    await keeps(eva)
    await eva.says("/menu daily")
    await eva.does(Press("morning"))
    at(eva, 20, 7, 30)
    [warned, told] = await walked(eva)
    assert "Yogur contains milk." in warned.text
    assert told.text.startswith("🍽")


async def test_a_warning_lies_sealed_until_it_goes_out(eva):
    await keeps(eva)
    await eva.says("/menu daily")
    await eva.does(Press("morning"))
    at(eva, 20, 7, 30)
    for work in eva.town.rounds.works:
        await eva.town.database.run(work)
    waiting = await eva.town.finds(lambda store: store.outbox.due("paper", eva.town.clock(), 10))
    assert [VAULT.open(one.message) is not None for one in waiting] == [True, False]
    assert [one for one in waiting if "contains milk." in one.message] == []
    mine = await eva.town.finds(lambda store: of_resident(hall_of(eva.town, store), 1))
    assert "contains milk." in str(mine["delivery"])
    [warned, _] = eva.here(await eva.town.answers())
    assert "Yogur contains milk." in warned.text


def hall_of(town, store):
    return Hall(store, town.town, town.texts, town.clock(), vault=VAULT)


async def test_what_was_sealed_with_a_secret_that_is_lost_is_given_up_and_holds_nothing_up(eva):
    await keeps(eva)
    eva.town.sender.courier.vault = Vault("another secret")
    [told] = await eva.says("/menu")
    assert told.text.startswith("🍽")


async def test_of_a_warning_nothing_lies_in_the_outbox_once_it_has_gone(eva, luis):
    await keeps(eva)
    await eva.says("/menu daily")
    await eva.does(Press("morning"))
    at(eva, 20, 7, 30)
    await walked(eva)
    await luis.says(SWAP)
    await eva.says("/menu")
    warned = [one.text for one in eva.read() if one.text.startswith("⚠️")]
    assert len(warned) == 3
    kept = await eva.town.finds(
        lambda store: str(store.outbox.rows(sql("SELECT message FROM delivery")))
    )
    assert "Lentejas" in kept
    assert [one for one in ("contains milk.", "may contain nuts.") if one in kept] == []


# The kitchen swaps a dish.

SWAP = "!swap primero: Crema de queso | contiene: leche | puede contener: frutos secos | sin: resto"


def swapped(person, name="Crema de queso", old="Lentejas"):
    course = person.text("menu-course-first")
    (line,) = (line for line in person.last.text.splitlines() if name in line and course in line)
    return old in line


async def test_a_swap_is_told_to_the_subscribers_and_the_family_is_warned(eva, luis):
    await keeps(eva)
    await eva.says("/menu daily")
    await eva.does(Press("evening"))
    [done] = await luis.says(SWAP)
    assert luis.town.texts.say("es", "menu-contains", allergens=["leche"]) in done.text
    assert swapped(eva)
    warned = eva.read()[-2].text
    assert "Crema de queso contains milk." in warned
    assert "Crema de queso may contain nuts." in warned
    assert "Crema de queso" in (await eva.says("/menu"))[0].text
    lanes = await eva.town.finds(lambda store: store.outbox.rows(LANES))
    assert (int(Lane.ALERT),) in lanes


async def test_a_family_that_only_asked_is_warned_of_what_it_must_not_eat(eva, luis):
    await keeps(eva)
    await eva.says("/menu")
    await luis.says("!swap primero: Sopa de ajo | sin: resto")
    assert "Sopa de ajo" not in eva.last.text
    await luis.says(SWAP)
    assert eva.read()[-2].text.startswith("⚠️")
    assert "Crema de queso" in eva.last.text


async def test_a_menu_that_is_brought_in_anew_tells_of_what_has_changed_in_it(eva, luis):
    await eva.says("/menu daily")
    await eva.does(Press("morning"))
    file = "!menu-import\nday;course;dish\n2026-11-20;first;Lentejas\n2026-11-20;second;Tortilla"
    before = len(eva.read())
    await luis.says(f"{file} francesa\n2026-11-20;bread;Pan\n2026-12-01;first;Arroz\n")
    [told] = eva.read()[before:]
    assert "Tortilla francesa" in told.text
    assert "instead of Tortilla" in told.text


@pytest.mark.parametrize(
    ("monday", "at_eight"),
    [
        (date(2026, 3, 30), datetime(2026, 3, 29, 18, tzinfo=UTC)),  # it was an hour more by night
        (date(2026, 10, 26), datetime(2026, 10, 25, 19, tzinfo=UTC)),  # and here an hour less
    ],
)
async def test_on_the_day_the_clock_is_changed_eight_is_eight(eva, monday, at_eight):
    await cooks(eva.town, *[type(one)(**{**one.model_dump(), "day": monday}) for one in MEALS[:1]])
    eva.town.clock.time = at_eight - timedelta(days=1, hours=6)
    await eva.says("/menu daily")
    await eva.does(Press("evening"))
    eva.town.clock.time = at_eight - timedelta(minutes=1)
    assert await walked(eva) == []
    eva.town.clock.time = at_eight
    assert len(await walked(eva)) == 1
    eva.town.clock.passes(hours=1)
    assert await walked(eva) == []


async def test_who_has_not_subscribed_is_not_told_and_a_day_far_off_is_not_news(eva, luis):
    before = len(eva.read())
    [done] = await luis.says(SWAP)
    assert len(eva.read()) == before
    none = luis.text(t("menu-swap-done", name="Crema de queso", day=date(2026, 11, 20),
                       in_it="x", count=0)).splitlines()[-1]  # fmt: skip
    assert none in done.text
    await eva.says("/menu daily")
    await eva.does(Press("morning"))
    before = len(eva.read())
    await luis.says("!swap 27.11. primero: Sopa")
    assert len(eva.read()) == before
    assert "Sopa" in (await eva.says("/menu 27.11."))[0].text


@pytest.mark.parametrize(
    ("order", "answer"),
    [
        ("!swap", "menu-swap-how"),
        ("!swap Arroz", "menu-swap-how"),
        ("!swap cena: Arroz", "menu-swap-how"),
        ("!swap 19.11.2026 primero: Arroz", t("menu-swap-day", value="19.11.2026")),
        ("!swap xyz primero: Arroz", t("menu-swap-day", value="xyz")),
    ],
)
async def test_a_swap_that_is_not_understood_changes_nothing(luis, order, answer):
    await luis.talks((order, answer))


async def test_a_swap_with_a_word_that_is_no_allergen_changes_nothing(eva, luis):
    [said] = await luis.says("!swap primero: Arroz | contiene: glutten")
    assert "gluten" in said.text
    assert "Arroz" not in (await eva.says("/menu"))[0].text
