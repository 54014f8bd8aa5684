"""Appointments: booked in the chat, moved, cancelled, and never twice."""

import pytest

from storage.appointments import Standing
from tests.handlers.booking import (
    VISIT,
    appointment,
    at,
    booked,
    books,
    checked,
    free,
    key_of,
    told,
    what,
)
from tests.people import ONE_LANGUAGE, Again, Clerk, Person, Press, t

NEXT = "2026-11-20 12:10"  # Friday; it is just after eleven, and an hour ahead is soon enough


async def test_the_next_free_time_is_booked_with_four_words(ana):
    await ana.talks(
        ("/appointment", "appointment-errand"),
        (Press(VISIT), "appointment-day"),
        (Press(key_of(NEXT)), checked(ana, NEXT)),
        (ana.words["yes"], booked(ana, NEXT)),
    )
    kept = await appointment(ana.town)
    assert (kept.standing, kept.starts_at, kept.desk) == (Standing.BOOKED, at(NEXT), 1)
    assert "12:10" not in await free(ana.town, "2026-11-20")


async def test_the_words_for_it_lead_there(ana, language):
    said = {"es": "Quiero cita con el médico", "de": "Ein Termin beim Arzt", "en": "appointment"}
    expected = "appointment-errand" if language == "en" else "appointment-day"
    await ana.talks((said[language], expected))


async def test_a_day_and_an_hour_are_chosen_or_written(ana):
    day = t(
        "appointment-hour", day=ana.text(t("appointment-a-day", day=at("2026-11-23 12:00").date()))
    )
    await ana.talks(
        (f"/appointment again-{VISIT}", "appointment-day"),
        (Press("other-day"), "appointment-which-day"),
        ("2026-11-23", day),
        (Press("later"), day),
        (Press("other-day"), "appointment-day"),
        ("23.11.", day),
        ("10:30", checked(ana, "2026-11-23 10:30")),
        (Press("other-time"), "appointment-day"),
    )


@pytest.mark.parametrize(
    ("said", "problem"),
    [("mmm", "no-such-day"), ("22.11.2026", "day-full"), ("1.1.2020", "no-such-day")],
)
async def test_a_day_that_will_not_do_is_asked_again(jun, said, problem):
    ana = Person(jun, "ana")
    await ana.says("/start")
    await ana.talks(
        (f"/appointment again-{VISIT}", "appointment-day"),
        (said, Again(f"appointment-{problem}", "appointment-day")),
    )


async def test_morning_and_afternoon_are_asked_apart_where_there_are_both(jun):
    ana = Person(jun, "ana")
    await ana.says("/start")
    await ana.says("/appointment again-registry/papers")
    thursday = await ana.says("26.11.")
    assert thursday[-1].buttons == ["In the morning", "In the afternoon"]
    afternoon = await ana.says("afternoon")
    assert afternoon[-1].buttons[:3] == ["13:00", "13:15", "13:30"]
    assert (await ana.says("17"))[-1].text.splitlines()[
        1
    ] == "Thursday, November 26 at 5:00\u202fPM"


async def test_never_more_than_eight_buttons_are_shown(jun):
    ana = Person(jun, "ana")
    await ana.says("/start")
    for words in ("/appointment", "1", "other day", "24.11.", "more", "more"):
        await ana.says(words)
    assert max(len(one.buttons) for one in ana.read()) <= 8


@ONE_LANGUAGE
async def test_an_own_appointment_can_be_moved_and_keeps_its_number(ana):
    await books(ana, "2026-11-23 10:30")
    later = "2026-11-24 09:20"
    label = ana.text(t("appointment-label", **told(ana, "2026-11-23 10:30")))
    await ana.talks(
        ("/appointment", "appointment-mine"),
        ("1", t("appointment-now", label=label)),
        (Press("move"), "appointment-day"),
    )
    await ana.says("24.11.")
    await ana.says("9:20")
    await ana.talks((Press("yes"), booked(ana, later, how="moved")))
    kept = await appointment(ana.town)
    assert (kept.standing, kept.starts_at, kept.sequence) == (Standing.BOOKED, at(later), 1)
    ana.town.clock.passes(minutes=11)
    assert "10:30" in await free(ana.town, "2026-11-23")
    assert "09:20" not in await free(ana.town, "2026-11-24")


@ONE_LANGUAGE
async def test_an_appointment_is_cancelled_and_its_time_is_free_after_a_while(ana):
    await books(ana, "2026-11-23 10:30")
    label = ana.text(t("appointment-label", **told(ana, "2026-11-23 10:30")))
    await ana.talks(
        ("/appointment", "appointment-mine"),
        ("1", t("appointment-now", label=label)),
        (Press("cancel"), t("appointment-sure", label=label)),
        (ana.words["yes"], t("appointment-cancelled", **told(ana, "2026-11-23 10:30"))),
    )
    assert "10:30" not in await free(ana.town, "2026-11-23")
    ana.town.clock.passes(minutes=10)
    assert "10:30" in await free(ana.town, "2026-11-23")


@ONE_LANGUAGE
async def test_one_open_booking_is_enough_for_each_service(ana):
    await books(ana, "2026-11-23 10:30")
    await ana.says("/appointment")
    await ana.does(Press("new"))
    await ana.talks((Press(VISIT), t("appointment-already", **told(ana, "2026-11-23 10:30"))))
    await ana.says("/appointment")
    await ana.does(Press("new"))
    await ana.talks((Press("registry/padron"), "appointment-day"))


async def test_a_held_time_is_for_one_alone_until_it_runs_out(jun):
    ana, ben = Person(jun, "ana"), Person(jun, "ben")
    for one in (ana, ben):
        await one.says("/start")
        await one.says(f"/appointment again-{VISIT}")
    await ana.does(Press(key_of(NEXT)))
    [sorry, again] = await ben.does(Press(key_of(NEXT)))
    assert sorry.text == ben.text("appointment-just-taken")
    assert again.text == ben.text("appointment-day")
    assert key_of(NEXT) not in {one.key for one in again.message.choices}
    jun.clock.passes(minutes=10)
    await jun.walks()
    await ben.says(f"/appointment again-{VISIT}")
    await ben.does(Press(key_of("2026-11-20 12:20")))
    assert (await ben.does(Press("yes")))[-1].text.startswith("✅")


async def test_whoever_says_yes_late_has_it_if_nobody_took_it_and_else_reads_so(jun):
    ana, ben = Person(jun, "ana"), Person(jun, "ben")
    monday = "2026-11-23 10:30"
    for one in (ana, ben):
        await one.says("/start")
        await one.says(f"/appointment again-{VISIT}")
        await one.says("23.11.")
        await one.says("10:30")
        jun.clock.passes(minutes=11)
        await jun.walks()
    assert (await ana.does(Press("yes")))[-1].text.startswith("✅")
    assert (await ben.does(Press("yes")))[-1].text == ben.text("appointment-gone")
    assert (await appointment(jun)).starts_at == at(monday)


async def test_whoever_looks_at_another_time_gives_the_first_one_back(jun):
    ana = Person(jun, "ana")
    await ana.says("/start")
    for time in ("10:30", "10:40"):
        await ana.says(f"/appointment again-{VISIT}")
        await ana.says("23.11.")
        await ana.says(time)
    assert "10:30" in await free(jun, "2026-11-23")
    assert "10:40" not in await free(jun, "2026-11-23")
    await ana.does(Press("let-go"))
    assert ana.last.text == ana.text("appointment-dropped")
    assert "10:40" in await free(jun, "2026-11-23")


async def test_nobody_can_touch_the_appointment_of_another(jun):
    ana, ben = Person(jun, "ana"), Person(jun, "ben")
    await ana.says("/start")
    await ben.says("/start")
    await books(ana, "2026-11-23 10:30")
    for order in ("cannot", "move", "book", "coming", "other"):
        assert (await ben.says(f"/appointment {order}-1"))[-1].text == ben.text(
            "appointment-unknown"
        )
    for order in ("drop-1", "refuse-1", "cannot-x", "book-", "again-nothing"):
        await ben.says(f"/appointment {order}")
    assert (await appointment(jun)).standing is Standing.BOOKED


async def test_an_appointment_never_appears_in_public_and_keeps_no_name(jun):
    ana = Person(jun, "ana", name="Ana García")
    await ana.says("/start")
    await books(ana, "2026-11-23 10:30")
    assert Clerk(jun, "health").read() == []
    kept = await appointment(jun)
    assert "García" not in repr(kept.model_dump())


async def test_two_desks_see_two_people_and_a_service_may_use_fewer(jun):
    for number, name in enumerate(("ana", "ben", "eva"), 1):
        person = Person(jun, name)
        await person.says("/start")
        padron = "registry/padron"
        assert ("10:00" in await free(jun, "2026-11-23", padron)) is (number <= 2)
        if number <= 2:
            await books(person, "2026-11-23 10:00", padron)
            assert (await appointment(jun, number)).desk == number
        assert ("10:00" in await free(jun, "2026-11-23", "registry/papers")) is False or number == 1


@ONE_LANGUAGE
async def test_the_button_is_heard_in_the_middle_of_another_talk(ana):
    await books(ana, "2026-11-23 10:30")
    await ana.says("/report light")
    said = await ana.says("/appointment coming-1")
    assert said[0].text == ana.text(t("appointment-coming", **told(ana, "2026-11-23 10:30")))
    assert said[1].text == ana.text("report-what")
    assert (await appointment(ana.town)).coming
    assert what(ana)
