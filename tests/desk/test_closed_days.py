"""A day that is called off, and one that takes place after all."""

from storage.appointments import Standing
from tests.desk.doctors import MONDAY, office, order, patients
from tests.handlers.booking import appointment, at, booked, books, free, shown, told
from tests.paper_town import example_town
from tests.people import ONE_LANGUAGE, Clerk, Press, t

CLOSED = {"offered": 0, "waiting": 0, "alone": 0, "listed": 0, "numbers": "–"}
OPENED = {"offered": 0, "kept": 0, "back": 0, "lost": 0, "listed": 0, "numbers": "–"}


async def test_one_command_calls_a_day_off_tells_all_and_offers_each_another_time(rosa):
    people = await patients(rosa, "09:00", "10:00", "11:00")
    await people[0].says("/appointment coming-1")
    rosa.town.clock.time = at("2026-11-22 09:00")
    closed = t("desk-day-closed", **{**CLOSED, "count": 3, "offered": 3}, **office(rosa))
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


async def close(rosa):
    await rosa.says(f"{order(rosa, 'close-day')} 23.11.")


def opened(rosa, **counts):
    return (f"{order(rosa, 'open-day')} 23.11.", t("desk-day-open", **{**OPENED, **counts},
                                                   **office(rosa)))  # fmt: skip


async def test_a_day_that_was_closed_by_mistake_can_be_opened_again(rosa):
    await close(rosa)
    assert await free(rosa.town, MONDAY) == []
    await rosa.talks(
        opened(rosa, count=0), (opened(rosa)[0], t("desk-day-is-open", **office(rosa)))
    )
    assert "09:00" in await free(rosa.town, MONDAY)


@ONE_LANGUAGE
async def test_whoever_was_called_off_is_offered_their_hour_back(rosa):
    ana, ben, eva = await patients(rosa, "09:00", "10:00", "11:00")
    await close(rosa)
    await ben.does(Press("yes"))
    await rosa.talks(opened(rosa, count=3, offered=2, kept=1))
    assert (await free(rosa.town, MONDAY))[0] == "09:10"
    back = {**told(eva, f"{MONDAY} 11:00", "JT-0003"), "until": shown(eva, "2026-11-21 11:00")}
    assert eva.last.text[:40] == eva.text(t("appointment-back", **back))[:40]
    assert "JT-0005" in ben.last.text  # they keep the new one, and are not asked again
    await ana.does(Press("yes"))
    assert ana.last.text == ana.text(booked(ana, f"{MONDAY} 09:00"))
    assert (await appointment(rosa.town, 4)).standing is Standing.LAPSED  # what was kept instead
    await eva.does(Press("no"))
    assert eva.last.text == eva.text("appointment-refused-alone")


@ONE_LANGUAGE
async def test_whoever_does_not_answer_loses_the_hour_and_is_told(rosa):
    [ana] = await patients(rosa, "09:00")
    await close(rosa)
    await rosa.talks(opened(rosa, count=1, offered=1))
    rosa.town.clock.passes(days=1, minutes=1)
    await rosa.town.walks()
    over = t("appointment-back-over", **told(ana, f"{MONDAY} 09:00"))
    assert ana.last.text == ana.text(over)
    rosa.town.clock.passes(minutes=11)
    assert (await free(rosa.town, MONDAY))[0] == "09:00"


async def test_whoever_has_no_chat_is_named_so_that_staff_call_and_has_the_hour_again(jun):
    rosa = Clerk(jun, "health-staff", "es", "@rosa:jun.example", "Rosa")
    await rosa.joins()
    for said in ("!book", "23.11.", "9:00"):
        await rosa.says(said)
    alone = {"count": 1, "listed": 1, "numbers": "JT-0001"}
    closed = t("desk-day-closed", **{**CLOSED, **alone, "alone": 1}, **office(rosa))
    await rosa.talks(("!close-day 23.11.", closed), opened(rosa, **alone, back=1))
    assert (await appointment(jun)).standing is Standing.BOOKED
    assert (await free(jun, MONDAY))[0] == "09:10"


async def test_a_day_can_be_closed_and_opened_twice(jun):
    rosa = Clerk(jun, "health-staff", "es", "@rosa:jun.example", "Rosa")
    await rosa.joins()
    [ana] = await patients(rosa, "09:00")
    await close(rosa)
    await rosa.says("!open-day 23.11.")
    await ana.does(Press("yes"))
    await close(rosa)
    assert (await appointment(jun)).standing is Standing.CALLED_OFF
    await rosa.talks(opened(rosa, count=1, offered=1))
    await ana.does(Press("yes"))
    one = await appointment(jun)
    assert (one.standing, one.sequence) == (Standing.BOOKED, 4)  # as calendars want it


async def test_an_hour_is_offered_back_to_whoever_had_it_last(jun):
    rosa = Clerk(jun, "health-staff", "es", "@rosa:jun.example", "Rosa")
    await rosa.joins()
    ana, ben = await patients(rosa, "09:00", "10:00")
    await close(rosa)
    await rosa.says("!open-day 23.11.")
    await ana.does(Press("no"))
    await ben.does(Press("no"))
    jun.clock.passes(minutes=11)
    await books(ben, f"{MONDAY} 09:00")
    await close(rosa)
    await rosa.talks(opened(rosa, count=1, offered=1))


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
