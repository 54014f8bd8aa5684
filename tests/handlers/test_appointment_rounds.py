"""Appointments and the clock: reminders once, offers in order, and what was held runs out."""

import pytest

from core.messages import Kind
from core.town import Duration
from storage.appointments import Standing
from tests.handlers.booking import VISIT, appointment, at, booked, books, free, key_of, shown, told
from tests.paper_town import example_town
from tests.people import ONE_LANGUAGE, Clerk, Person, Press, t

MONDAY = "2026-11-23 10:30"


async def walks_at(town, moment):
    town.clock.time = at(moment)
    return [one for one in await town.walks() if not one.chat.endswith("-staff")]


async def people(town, *names):
    found = [Person(town, name) for name in names]
    for one in found:
        await one.says("/start")
    return found


async def test_reminders_come_the_day_before_and_two_hours_before_each_once(ana):
    town, values = ana.town, told(ana, MONDAY)
    await books(ana, MONDAY)
    assert await walks_at(town, "2026-11-22 10:29") == []
    [day_before] = await walks_at(town, "2026-11-22 10:30")
    assert day_before.text == ana.text(t("appointment-reminder", **values))
    assert await walks_at(town, "2026-11-22 10:31") == []
    await ana.talks((Press("coming"), t("appointment-coming", **values)))
    assert await walks_at(town, "2026-11-23 08:29") == []
    [soon] = await walks_at(town, "2026-11-23 08:30")
    assert soon.text == ana.text(t("appointment-remember", **values))
    assert await walks_at(town, "2026-11-23 08:31") == []
    assert await walks_at(town, "2026-11-23 10:31") == []


@ONE_LANGUAGE
async def test_one_tap_on_i_cannot_frees_the_time(ana):
    await books(ana, MONDAY)
    await walks_at(ana.town, "2026-11-22 10:30")
    await ana.talks((Press("cannot"), t("appointment-cancelled", **told(ana, MONDAY))))
    assert (await appointment(ana.town)).standing is Standing.CANCELLED
    assert await walks_at(ana.town, "2026-11-23 08:30") == []
    assert "10:30" in await free(ana.town, "2026-11-23")


async def test_after_an_outage_only_the_latest_reminder_comes(jun):
    [ana] = await people(jun, "ana")
    await books(ana, MONDAY)
    assert len(await walks_at(jun, "2026-11-23 09:00")) == 1
    assert await walks_at(jun, "2026-11-23 09:01") == []


async def test_whoever_books_on_the_same_day_is_reminded_once_or_not_at_all(jun):
    ana, ben = await people(jun, "ana", "ben")
    jun.clock.time = at("2026-11-23 07:00")
    await books(ana, MONDAY)
    jun.clock.time = at("2026-11-23 08:40")
    await books(ben, "2026-11-23 10:40")
    assert [one.chat for one in await walks_at(jun, "2026-11-23 08:50")] == ["ana"]
    assert await walks_at(jun, "2026-11-23 10:00") == []


async def test_what_is_freed_is_offered_to_those_who_wait_in_their_order(jun):
    ana, ben, eva = await people(jun, "ana", "ben", "eva")
    await books(ana, MONDAY)
    for place, one in enumerate((ben, eva), 1):
        await one.says(f"/appointment again-{VISIT}")
        said = await one.does(Press("wait"))
        assert said[-1].text == one.text(
            t("appointment-waiting", what=told(one, MONDAY)["what"], place=place)
        )
    jun.clock.time = at("2026-11-20 12:00")
    await jun.hears("ana", "/appointment cannot-1")
    until = shown(ben, "2026-11-20 12:30")
    offer = {key: told(ben, MONDAY)[key] for key in ("what", "at")}
    assert ben.last.text == ben.text(t("appointment-offer", until=until, **offer))
    assert eva.last.text != ben.last.text
    assert "10:30" not in await free(jun, "2026-11-23")
    [over, next_one] = await walks_at(jun, "2026-11-20 12:30")
    assert (over.chat, over.text) == ("ben", ben.text("appointment-offer-over"))
    assert next_one.chat == "eva"
    await eva.talks((Press("yes"), booked(eva, MONDAY, "JT-0003")))
    assert [
        one.resident_id for one in await jun.finds(lambda store: store.waiting.at("doctor"))
    ] == [2]
    assert await walks_at(jun, "2026-11-20 18:00") == []


async def test_the_time_of_whoever_deletes_their_data_is_offered_to_those_who_wait(jun):
    ana, ben = await people(jun, "ana", "ben")
    await books(ana, MONDAY)
    await ben.says(f"/appointment again-{VISIT}")
    await ben.does(Press("wait"))
    jun.clock.time = at("2026-11-20 12:00")
    for said in ("/delete", Press("go-on"), Press("erase")):
        await ana.does(said)
    assert "10:30" not in await free(jun, "2026-11-23")
    [offer] = await walks_at(jun, "2026-11-20 12:01")
    told_of = {key: told(ben, MONDAY)[key] for key in ("what", "at")}
    until = shown(ben, "2026-11-20 12:31")
    assert (offer.chat, offer.text) == (
        "ben",
        ben.text(t("appointment-offer", until=until, **told_of)),
    )
    assert await walks_at(jun, "2026-11-20 12:02") == []
    await ben.talks((Press("yes"), booked(ben, MONDAY, "JT-0002")))


async def test_where_nobody_waits_the_time_of_whoever_deletes_their_data_is_soon_for_all(jun):
    [ana] = await people(jun, "ana")
    await books(ana, MONDAY)
    for said in ("/delete", Press("go-on"), Press("erase")):
        await ana.does(said)
    for minutes, there in ((0, False), (9, False), (2, True)):
        jun.clock.passes(minutes=minutes)
        await jun.walks()
        assert ("10:30" in await free(jun, "2026-11-23")) is there


async def test_an_offer_that_was_open_goes_to_the_next_when_its_person_is_erased(jun):
    ana, ben, eva = await people(jun, "ana", "ben", "eva")
    await books(ana, MONDAY)
    for one in (ben, eva):
        await one.says(f"/appointment again-{VISIT}")
        await one.does(Press("wait"))
    await ana.says("/appointment cannot-1")
    for said in ("/delete", Press("go-on"), Press("erase")):
        await ben.does(said)
    [offer] = await walks_at(jun, "2026-11-20 12:01")
    assert offer.chat == "eva"
    await eva.talks((Press("yes"), booked(eva, MONDAY, "JT-0003")))


async def test_who_says_no_lets_the_next_one_choose_and_in_the_end_all(jun):
    ana, ben = await people(jun, "ana", "ben")
    await books(ana, MONDAY)
    await ben.says(f"/appointment again-{VISIT}")
    await ben.does(Press("wait"))
    await ana.says("/appointment cannot-1")
    await ben.talks((Press("no"), "appointment-refused"))
    assert "10:30" not in await free(jun, "2026-11-23")
    jun.clock.passes(minutes=11)
    assert "10:30" in await free(jun, "2026-11-23")
    await ben.talks((Press("leave-queue"), "appointment-left-queue"))
    assert await jun.finds(lambda store: store.waiting.at("doctor")) == []


async def test_whoever_waits_sees_it_among_their_appointments_and_can_leave(jun):
    [ben] = await people(jun, "ben")
    await ben.says(f"/appointment again-{VISIT}")
    await ben.does(Press("wait"))
    [asked] = await ben.says("/appointment")
    assert "On the waiting list: Visit · Doctor's practice" in asked.buttons
    await ben.talks(("1", "appointment-leave-sure"), ("yes", "appointment-left-queue"))
    assert await jun.finds(lambda store: store.waiting.at("doctor")) == []


async def test_who_waits_where_all_is_taken_is_asked_first_when_a_new_day_can_be_booked(found_town):
    town = example_town()
    doctor, *others = town.extras["offices"]
    soon = doctor.services[0].model_copy(update={"horizon": Duration(3, "d")})
    only = doctor.model_copy(update={"services": (soon,)})
    paper = await found_town(town=town.model_copy(update={"extras": {"offices": (only, *others)}}))
    rosa = Clerk(paper, "health-staff", "es", "@rosa:jun.example", "Rosa")
    await rosa.joins()
    [ben] = await people(paper, "ben")
    for day in ("20.11.", "23.11."):
        await rosa.says(f"!cerrar-día {day}")
    await ben.talks((f"/appointment again-{VISIT}", "appointment-full"))
    await ben.says("yes")
    assert await walks_at(paper, "2026-11-20 12:00") == []
    [offer] = await walks_at(paper, "2026-11-21 12:00")
    assert "Tuesday, November 24 at 9:00" in offer.text
    assert await walks_at(paper, "2026-11-21 12:01") == []
    await ben.talks((Press("yes"), booked(ben, "2026-11-24 09:00")))
    assert await walks_at(paper, "2026-11-21 12:02") == []


async def test_whoever_cannot_be_reached_is_passed_over(jun):
    ana, ben, eva = await people(jun, "ana", "ben", "eva")
    await books(ana, MONDAY)
    for one in (ben, eva):
        await one.says(f"/appointment again-{VISIT}")
        await one.does(Press("wait"))
    await ben.says(kind=Kind.LEAVE)
    await ana.says("/appointment cannot-1")
    assert "A time has become free for you" in eva.last.text


async def test_whoever_has_a_later_time_is_moved_to_the_earlier_one(jun):
    ana, ben = await people(jun, "ana", "ben")
    await books(ana, MONDAY)
    await books(ben, "2026-11-24 09:00")
    await ben.says("/appointment move-2")
    await ben.does(Press("wait"))
    await ana.says("/appointment cannot-1")
    await ben.talks((Press("yes"), booked(ben, MONDAY, "JT-0002", how="moved")))
    jun.clock.passes(minutes=11)
    assert "09:00" in await free(jun, "2026-11-24")


async def test_at_night_the_half_hour_begins_in_the_morning(jun):
    ana, ben = await people(jun, "ana", "ben")
    await books(ana, "2026-11-24 10:30")
    await ben.says(f"/appointment again-{VISIT}")
    await ben.does(Press("wait"))
    jun.clock.time = at("2026-11-22 23:00")
    await ana.says("/appointment cannot-1")
    assert "8:30" in ben.last.text
    assert [one.chat for one in await walks_at(jun, "2026-11-23 08:29")] == []


async def test_an_earlier_time_than_a_waiting_one_has_is_the_only_one_offered(jun):
    ana, ben = await people(jun, "ana", "ben")
    await books(ana, "2026-11-25 10:30")
    await books(ben, "2026-11-24 09:00")
    await ben.says("/appointment move-2")
    await ben.does(Press("wait"))
    before = len(ben.read())
    await ana.says("/appointment cannot-1")
    assert len(ben.read()) == before


async def test_appointments_are_forgotten_in_time(jun):
    [ana] = await people(jun, "ana")
    await books(ana, MONDAY)
    jun.clock.time = at("2027-02-22 10:00")
    await jun.walks()
    assert await appointment(jun) is None


async def test_the_room_of_an_office_reads_each_morning_who_comes_and_once(jun):
    [ana] = await people(jun, "ana")
    await books(ana, MONDAY)
    jun.clock.time = at("2026-11-23 08:29")
    await jun.walks()
    health = Clerk(jun, "health-staff", "es")
    assert health.read() == []
    jun.clock.time = at("2026-11-23 08:30")
    await jun.walks()
    jun.clock.passes(minutes=1)
    await jun.walks()
    [listed] = health.read()
    assert "10:30 · JT-0001 · Visita" in listed.text


@pytest.mark.parametrize("day", ["2026-11-21", "2026-12-08"])
async def test_where_nobody_is_seen_nothing_is_listed(jun, day):
    jun.clock.time = at(f"{day} 10:00")
    await jun.walks()
    assert Clerk(jun, "health-staff").read() == []
    assert key_of(MONDAY)
