"""The calendar file of an appointment, read as a calendar reads it."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from core.almanac import time_zone
from core.hall import Hall
from core.handlers.appointments.calendar import calendar_file
from storage.appointments import Standing
from tests.handlers.booking import appointment, at, books
from tests.people import Clerk, Person, Press

MONDAY = "2026-11-23 10:30"


async def file_of(town, language="en", number=1):
    one = await appointment(town, number)
    hall = Hall(None, town.town, town.texts, town.clock.time)
    return calendar_file(hall, one, language)


@pytest.fixture
async def booked(jun):
    ana = Person(jun, "ana")
    await ana.says("/start")
    await books(ana, MONDAY)
    return ana


def event(content):
    [found] = Calendar.from_ical(content).walk("VEVENT")
    return found


async def test_a_booking_is_published_with_its_zone_and_two_alarms(booked):
    content = await file_of(booked.town)
    calendar = Calendar.from_ical(content)
    assert (calendar["method"], calendar["version"]) == ("PUBLISH", "2.0")
    [zone] = calendar.walk("VTIMEZONE")
    one = event(content)
    assert zone["tzid"] == one["dtstart"].params["tzid"] == "Europe/Madrid"
    assert one.decoded("dtstart") == at(MONDAY)
    assert one.decoded("dtend") - one.decoded("dtstart") == timedelta(minutes=10)
    assert b"DTSTAMP:" in content
    assert one.decoded("dtstamp").utcoffset() == timedelta()
    triggers = [alarm.decoded("trigger") for alarm in one.walk("VALARM")]
    assert triggers == [timedelta(days=-1), timedelta(hours=-2)]
    assert (one["sequence"], one["status"], one["class"]) == (0, "CONFIRMED", "PRIVATE")
    assert "organizer" in one
    assert "attendee" not in one


@pytest.mark.parametrize("language", ["es", "de", "en"])
async def test_it_does_not_say_what_the_appointment_is_for(booked, language):
    content = (await file_of(booked.town, language)).decode()
    town = booked.town.town
    office = town.extras["offices"][0]
    secret = (*office.name.all, *office.services[0].name.all, *office.where.all, "doctor", "health")
    unfolded = content.replace("\r\n ", "")
    assert not [word for word in secret if word in unfolded]
    assert "10:30" in str(event(content)["summary"])


async def test_its_lines_end_and_are_folded_as_the_standard_wants(booked):
    content = await file_of(booked.town)
    lines = content.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert not any(b"\n" in line for line in lines)


async def test_a_move_keeps_the_uid_and_raises_the_sequence(booked):
    before = event(await file_of(booked.town))
    await booked.says("/appointment move-1")
    await booked.says("24.11.")
    await booked.says("9:20")
    await booked.does(Press("yes"))
    after = event(await file_of(booked.town))
    assert after["uid"] == before["uid"]
    assert after["sequence"] == 1
    assert after.decoded("dtstart") == at("2026-11-24 09:20")


async def test_a_cancellation_has_the_same_uid_and_a_higher_sequence(booked):
    before = event(await file_of(booked.town))
    await booked.says("/appointment cannot-1")
    assert (await appointment(booked.town)).standing is Standing.CANCELLED
    content = await file_of(booked.town)
    after = event(content)
    assert Calendar.from_ical(content)["method"] == "CANCEL"
    assert (after["uid"], after["status"]) == (before["uid"], "CANCELLED")
    assert after["sequence"] > before["sequence"]
    assert after.walk("VALARM") == []


@pytest.mark.parametrize(
    ("zone", "kinds", "onsets"),
    [
        ("Europe/Madrid", ["DAYLIGHT", "STANDARD"], ["2026-03-29 02:00", "2026-10-25 03:00"]),
        ("Europe/Berlin", ["DAYLIGHT", "STANDARD"], ["2026-03-29 02:00", "2026-10-25 03:00"]),
        ("Australia/Lord_Howe", ["STANDARD", "DAYLIGHT"], ["2026-04-05 02:00", "2026-10-04 02:00"]),
    ],
)
def test_the_changes_of_the_clock_are_told_by_what_it_shows_before_them(zone, kinds, onsets):
    changes = time_zone(ZoneInfo(zone), 2026).subcomponents
    inside = [one for one in changes if one.decoded("dtstart").year == 2026]
    assert [one.name for one in inside] == kinds
    assert [f"{one.decoded('dtstart'):%Y-%m-%d %H:%M}" for one in inside] == onsets
    assert len(changes) == 6


def test_where_the_clock_is_never_changed_there_is_one_time():
    [only] = time_zone(ZoneInfo("Asia/Tokyo"), 2026).subcomponents
    assert (only.name, only.decoded("tzoffsetto")) == ("STANDARD", timedelta(hours=9))


def test_a_calendar_reads_the_zone_as_the_clock_goes():
    zone = time_zone(ZoneInfo("Europe/Madrid"), 2026).to_tz()
    for day, hours in (("2026-10-24", 2), ("2026-10-25", 1), ("2026-03-28", 1), ("2026-03-29", 2)):
        noon = datetime.fromisoformat(f"{day} 09:00").replace(tzinfo=zone)
        assert noon.utcoffset() == timedelta(hours=hours)


async def test_the_file_comes_with_the_booking_and_with_its_end(booked):
    files, town = booked.town.files, booked.town
    document = booked.last.message.document
    assert (document.name, document.kind) == ("JT-0001.ics", "text/calendar")
    assert Calendar.from_ical(files.read(document.ref))["method"] == "PUBLISH"
    assert booked.last.buttons
    rosa = Clerk(town, "health-staff", "es", "@rosa:jun.example", "Rosa")
    await rosa.joins()
    await rosa.says("!cerrar-día 23.11.")
    end = Calendar.from_ical(files.read(booked.last.message.document.ref))
    assert (end["method"], event(end.to_ical())["uid"].split("-")[0]) == ("CANCEL", "JT")
