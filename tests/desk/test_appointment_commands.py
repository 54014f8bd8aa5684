"""What staff do about appointments: who comes, who came, and who phones."""

import re

import pytest

from storage.appointments import Standing
from tests.desk.doctors import MONDAY, office, order, patients
from tests.handlers.booking import VISIT, appointment, at, books, free, told
from tests.people import ONE_LANGUAGE, Clerk, Person, t


def line(rosa, time, number, mark="booked"):
    kind = rosa.town.town.extras["offices"][0].services[0].name.in_(rosa.language)
    return rosa.text(t("desk-today-line", time=time, number=number, what=kind, mark=mark))


@ONE_LANGUAGE
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


@ONE_LANGUAGE
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
