"""What staff do about appointments: who comes, who came, and a day that is called off."""

import re

import pytest

from storage.appointments import Standing
from tests.handlers.booking import VISIT, appointment, at, books, free, shown, told
from tests.paper_town import example_town
from tests.people import Clerk, Person, Press, t

MONDAY = "2026-11-23"
ORDERS = {"es": ("es", "de", "en"), "de": ("de", "es", "en"), "en": ("en", "es", "de")}


@pytest.fixture
async def rosa(found_town, language):
    """Rosa, at the doctor's, in a town that speaks each language; it is Monday, at nine."""
    town = example_town().model_copy(update={"languages": ORDERS[language]})
    paper = await found_town(town=town)
    rosa = Clerk(paper, "health-staff", language, "@rosa:jun.example", "Rosa")
    await rosa.joins()
    return rosa


async def patients(rosa, *times):
    """Ana, Ben and so on, each in another language, with an appointment at one of these times."""
    found = []
    for name, language, time in zip(("ana", "ben", "eva"), ("es", "de", "en"), times, strict=False):
        person = Person(rosa.town, name, language)
        await person.says("/start")
        await books(person, f"{MONDAY} {time}")
        found.append(person)
    return found


def order(rosa, name):
    return f"!{rosa.town.texts.words(rosa.language, f'desk-{name}-words')[0]}"


def office(rosa):
    found = rosa.town.town.extras["offices"][0]
    return {"office": found.name.in_(rosa.language), "day": at(f"{MONDAY} 12:00").date()}


def line(rosa, time, number, mark="booked"):
    kind = rosa.town.town.extras["offices"][0].services[0].name.in_(rosa.language)
    return rosa.text(t("desk-today-line", time=time, number=number, what=kind, mark=mark))


async def test_the_list_of_today_shows_times_numbers_and_how_they_stand(rosa):
    rosa.town.clock.time = at(f"{MONDAY} 07:00")
    await rosa.talks((order(rosa, "today"), t("desk-today-none", **office(rosa))))
    ana, _, _ = await patients(rosa, "09:00", "10:00", "11:00")
    await ana.says("/appointment coming-1")
    rosa.town.clock.time = at(f"{MONDAY} 10:10")
    await rosa.says(f"{order(rosa, 'arrived')} JT-0002")
    lines = [line(rosa, "09:00", "JT-0001", "coming"), line(rosa, "10:00", "JT-0002", "arrived"),
             line(rosa, "11:00", "JT-0003")]  # fmt: skip
    told = t("desk-today", count=3, lines="\n".join(lines), **office(rosa))
    await rosa.talks((order(rosa, "today"), told))


async def test_who_has_not_come_reads_a_kind_word_and_is_counted(rosa):
    rosa.town.clock.time = at(f"{MONDAY} 07:00")
    [ana] = await patients(rosa, "09:00")
    missed = f"{order(rosa, 'missed')} JT-0001"
    await rosa.talks((missed, t("desk-not-yet", number="JT-0001")))
    rosa.town.clock.time = at(f"{MONDAY} 09:20")
    await rosa.talks((missed, t("desk-missed", number="JT-0001", times=1)))
    assert ana.last.text == ana.text(t("appointment-missed", **told(ana, f"{MONDAY} 09:00")))
    before = len(ana.read())
    await rosa.talks((missed, t("desk-missed", number="JT-0001", times=1)))
    assert len(ana.read()) == before
    await rosa.talks((f"{order(rosa, 'arrived')} 1", t("desk-arrived", number="JT-0001")))
    assert (await appointment(rosa.town)).standing is Standing.ARRIVED


async def test_one_command_calls_a_day_off_tells_all_and_offers_each_another_time(rosa):
    people = await patients(rosa, "09:00", "10:00", "11:00")
    await people[0].says("/appointment coming-1")
    rosa.town.clock.time = at("2026-11-22 09:00")
    closed = t("desk-day-closed", count=3, offered=3, waiting=0, **office(rosa))
    await rosa.talks((f"{order(rosa, 'close-day')} 23.11.", closed))
    new = ("09:00", "09:10", "09:20")
    for number, (person, old, time) in enumerate(
        zip(people, ("09", "10", "11"), new, strict=True), 1
    ):
        values = told(person, f"{MONDAY} {old}:00", f"JT-000{number}")
        kept = {
            "new": shown(person, f"2026-11-24 {time}"),
            "until": shown(person, "2026-11-23 09:00"),
        }
        assert person.last.text == person.text(t("appointment-called-off", **values, **kept))
    assert await free(rosa.town, MONDAY) == []
    assert (await people[1].does(Press("yes")))[-1].text.startswith("✅")
    moved = await appointment(rosa.town, 5)
    assert (moved.standing, moved.starts_at) == (Standing.BOOKED, at("2026-11-24 09:10"))
    assert (await appointment(rosa.town, 2)).standing is Standing.CALLED_OFF
    rosa.town.clock.time = at("2026-11-23 08:31")
    said = await rosa.town.walks()
    assert "JT-0001" not in " ".join(one.text for one in said)


async def test_a_day_that_was_closed_by_mistake_can_be_opened_again(rosa):
    await rosa.says(f"{order(rosa, 'close-day')} 23.11.")
    assert await free(rosa.town, MONDAY) == []
    await rosa.talks((f"{order(rosa, 'open-day')} 23.11.", t("desk-day-open", **office(rosa))))
    assert "09:00" in await free(rosa.town, MONDAY)


async def test_where_nothing_is_free_they_are_on_the_waiting_list(found_town):
    town = example_town()
    doctor, *others = town.extras["offices"]
    service = doctor.services[0].model_copy(
        update={"horizon": doctor.services[0].horizon.parse("3d")}
    )
    only = doctor.model_copy(update={"services": (service,)})
    town = town.model_copy(update={"extras": {"offices": (only, *others)}})
    rosa = Clerk(await found_town(town=town), "health-staff", "es", "@rosa:jun.example", "Rosa")
    await rosa.joins()
    [ana] = await patients(rosa, "09:00")
    rosa.town.clock.time = at("2026-11-20 14:00")
    await rosa.says("!cerrar-día 23.11.")
    expected = t("appointment-called-off-full", **told(ana, f"{MONDAY} 09:00"))
    assert ana.last.text == ana.text(expected)
    assert len(await rosa.town.finds(lambda store: store.waiting.at("doctor"))) == 1


async def test_the_free_times_of_a_day_are_shown(rosa):
    await patients(rosa, "09:00")
    [said] = await rosa.says(f"{order(rosa, 'slots')} 23.11.")
    assert "09:10, 09:20" in said.text
    assert "09:00" not in said.text


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("arrived", "desk-which-appointment"),
        ("arrived JT-9999", t("desk-no-such-appointment", number="JT-9999")),
        ("missed nonsense", t("desk-no-such-appointment", number="nonsense")),
        ("slots nonsense", t("desk-which-free-day", words="nonsense")),
        ("close-day", t("desk-which-closed-day", words="–")),
        ("close-day 1.1.2020", t("desk-which-closed-day", words="1.1.2020")),
    ],
)
async def test_an_order_that_cannot_be_done_says_why(jun, words, answer):
    rosa = Clerk(jun, "health-staff", "es", "@rosa:jun.example", "Rosa")
    await rosa.joins()
    await rosa.talks((f"!{words}", answer))


async def test_where_there_are_several_offices_the_one_is_named(jun):
    marta = Clerk(jun, "townhall-staff", "es", "@marta:jun.example", "Marta")
    await marta.joins()
    names = "Registro, Trabajadora social, Aula del ayuntamiento"
    await marta.talks(("!cerrar-día 24.11.", t("desk-which-office", offices=names)))
    for words in ("24.11. Trabajadora social", "social 24.11."):
        [said] = await marta.says(f"!cerrar-día {words}")
        assert said.text.startswith("Trabajadora social cierra")
    assert await free(jun, "2026-11-24", "social/talk") == []
    assert await free(jun, "2026-11-24", "registry/padron") != []


async def test_a_department_without_offices_and_one_of_others_are_told_so(jun):
    elena = Clerk(jun, "works-staff", "es", "@elena:jun.example", "Elena")
    await elena.joins()
    await elena.talks(("!agenda", "desk-no-offices"))
    ana = Person(jun, "ana")
    await ana.says("/start")
    await books(ana, f"{MONDAY} 09:00")
    marta = Clerk(jun, "townhall-staff", "es", "@marta:jun.example", "Marta")
    await marta.joins()
    await marta.talks(("!llegó 1", t("desk-no-such-appointment", number="1")))
    assert VISIT


async def test_for_whoever_phones_a_time_is_booked_and_given_back(rosa):
    rosa.town.clock.time = at("2026-11-20 11:00")
    await rosa.talks((order(rosa, "book"), "appointment-day"))
    await rosa.says("23.11.")
    [said] = await rosa.says("9:00")
    monday = {**told(rosa, f"{MONDAY} 09:00"), "code": re.search(r"\d{4} \d{4}", said.text)[0]}
    assert said.text == rosa.text(t("desk-booked", **monday))
    assert "09:00" not in await free(rosa.town, MONDAY)
    rosa.town.clock.time = at("2026-11-22 09:00")
    assert [one for one in await rosa.town.walks() if not one.chat.endswith("staff")] == []
    given = t("desk-given-back", number="JT-0001")
    await rosa.talks((f"{order(rosa, 'give-back')} 1", given))
    rosa.town.clock.passes(minutes=11)
    assert "09:00" in await free(rosa.town, MONDAY)
    again = t("desk-no-such-appointment", number="1")
    await rosa.talks((f"{order(rosa, 'give-back')} 1", again))


async def test_whose_time_is_given_back_for_them_reads_so(jun):
    rosa = Clerk(jun, "health-staff", "es", "@rosa:jun.example", "Rosa")
    await rosa.joins()
    [ana] = await patients(rosa, "09:00")
    await rosa.says("!anular-cita 1")
    assert ana.last.text == ana.text(t("appointment-cancelled", **told(ana, f"{MONDAY} 09:00")))


async def test_a_room_with_several_offices_is_asked_what_for(jun):
    marta = Clerk(jun, "townhall-staff", "es", "@marta:jun.example", "Marta")
    await marta.joins()
    await marta.talks(("!reservar", "desk-book-what"), ("2", "appointment-day"))
    elena = Clerk(jun, "works-staff", "es", "@elena:jun.example", "Elena")
    await elena.joins()
    await elena.talks(("!reservar", "desk-no-offices"))
