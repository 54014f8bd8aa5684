"""The times that follow from an office's hours, on the days on which the clock is changed too."""

import itertools
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest
from pydantic import TypeAdapter, ValidationError

from core.hall import Hall
from core.handlers.appointments.booking import next_reminder
from core.handlers.appointments.offices import TABLES, errand
from core.handlers.appointments.times import Diary
from storage.appointments import Appointment
from storage.openings import OfficeDay, Opening
from tests.core.town.examples import town as a_town

OFFICE = {
    "key": "doctor",
    "department": "works",
    "name": "Doctor",
    "hours": "Mo-Fr 09:00-10:00; PH off",
    "services": [{"key": "visit", "name": "Visit", "length": "20m", "horizon": "400d"}],
}


class Books:
    """Books in which nothing is taken, but for what a test has put there."""

    def __init__(self, openings=(), closed=()):
        self.brought, self.closed = openings, closed

    def taken(self, *_):
        return set()

    def between(self, *_):
        return self.brought

    def closed_days(self, *_):
        return {one.day for one in self.closed}


def hall(now="2026-10-20 08:00", zone="Europe/Madrid", openings=(), closed=(), **changes):
    town = a_town(timezone=zone, country="ES", region="AN")
    office = OFFICE | changes
    office["services"] = [OFFICE["services"][0] | changes.pop("service", {})]
    office.pop("service", None)
    read = TypeAdapter(TABLES["offices"]).validate_python([office], context={"town": town})
    town.extras["offices"] = read
    books = Books(openings, closed)
    store = SimpleNamespace(appointments=books, slots=books, openings=books)
    local = datetime.fromisoformat(now).replace(tzinfo=ZoneInfo(zone))
    return Hall(store, town, None, local.astimezone(UTC))


def on(day, **about):
    """The free times of a day: by the clock on the wall, and in UTC."""
    there = hall(**about)
    found = Diary(there, errand(there, "doctor/visit")).on(date.fromisoformat(day))
    return [f"{there.town.local(one):%H:%M}" for one in found], found


def times(day, **about):
    return on(day, **about)[0]


def test_times_follow_from_hours_one_after_the_other():
    assert times("2026-10-21") == ["09:00", "09:20", "09:40"]
    assert times("2026-10-24") == []  # a Saturday
    assert times("2026-11-02") == []  # a public holiday in Andalusia


@pytest.mark.parametrize(
    ("service", "expected"),
    [
        ({"buffer": "5m"}, ["09:00", "09:25"]),
        ({"length": "30m"}, ["09:00", "09:30"]),
        ({"length": "1h"}, ["09:00"]),
        ({"length": "2h"}, []),
    ],
)
def test_length_and_buffer_part_the_times(service, expected):
    assert times("2026-10-21", service=service) == expected


@pytest.mark.parametrize(
    ("lead", "expected"), [("30m", ["09:00", "09:20", "09:40"]), ("90m", ["09:40"]), ("1d", [])]
)
def test_what_is_too_soon_is_not_offered(lead, expected):
    assert times("2026-10-20", service={"lead": lead}) == expected


def test_an_exception_goes_before_the_usual_hours():
    changes = {"exceptions": {"2026-10-21": "12:00-12:40", "2026-10-22": "off"}}
    assert times("2026-10-21", **changes) == ["12:00", "12:20"]
    assert times("2026-10-22", **changes) == []
    holiday = {"exceptions": {"2026-11-02": "12:00-12:20"}}
    assert times("2026-11-02", **holiday) == ["12:00"]


def test_nothing_is_offered_beyond_the_horizon_or_on_a_closed_day():
    assert times("2026-10-28", service={"horizon": "7d"}) == []
    assert times("2026-10-26", service={"horizon": "7d"}) == ["09:00", "09:20", "09:40"]
    closed = [OfficeDay(office="doctor", day=date(2026, 10, 21), closed=True)]
    assert times("2026-10-21", closed=closed) == []


def test_imported_times_are_beside_the_usual_ones_and_may_be_for_one_service():
    start = datetime(2026, 10, 24, 8, tzinfo=UTC)

    def opening(service):
        end = start + timedelta(minutes=40)
        return [Opening(office="doctor", service=service, starts_at=start, ends_at=end)]

    assert times("2026-10-24", openings=opening("")) == ["10:00", "10:20"]
    assert times("2026-10-24", openings=opening("visit")) == ["10:00", "10:20"]
    assert times("2026-10-24", openings=opening("other")) == []


# On 2026-10-25 the clock goes back at three; on 2027-03-28 it goes forward at two.


@pytest.mark.parametrize("zone", ["Europe/Madrid", "Europe/Berlin"])
def test_on_the_days_of_the_change_the_times_are_those_on_the_wall(zone):
    office = {"hours": "Mo-Su 09:00-10:00", "zone": zone}
    for day, hour in (("2026-10-24", 7), ("2026-10-25", 8), ("2027-03-27", 8), ("2027-03-28", 7)):
        shown, moments = on(day, **office)
        assert shown == ["09:00", "09:20", "09:40"]
        assert moments[0].hour == hour


@pytest.mark.parametrize("zone", ["Europe/Madrid", "Europe/Berlin"])
@pytest.mark.parametrize(
    ("day", "shown"),
    [
        ("2026-10-25", ["01:40", "02:00", "02:20", "02:40", "02:00", "02:20", "02:40", "03:00"]),
        ("2027-03-28", ["01:40", "03:00"]),
    ],
)
def test_an_hour_that_comes_twice_is_there_twice_and_one_that_is_skipped_is_not(zone, day, shown):
    office = {"hours": "Mo-Su 01:40-03:20", "zone": zone}
    found, moments = on(day, **office)
    assert found == shown
    assert all(b - a == timedelta(minutes=20) for a, b in itertools.pairwise(moments))


@pytest.mark.parametrize(
    ("starts", "reminds"),
    [
        ("2026-10-25T09:00+01:00", "2026-10-24T09:00+02:00"),
        ("2027-03-28T09:00+02:00", "2027-03-27T09:00+01:00"),
    ],
)
def test_the_day_before_is_reminded_at_the_same_hour_on_the_wall(starts, reminds):
    start = datetime.fromisoformat(starts).astimezone(UTC)
    one = Appointment(
        office="doctor", service="visit", starts_at=start, ends_at=start, clear_at=start
    )
    there = hall()
    assert next_reminder(there, one) == datetime.fromisoformat(reminds)
    there.now = next_reminder(there, one)
    assert next_reminder(there, one) == start - timedelta(hours=2)
    there.now = start - timedelta(hours=1)
    assert next_reminder(there, one) is None


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"service": {"length": "7m"}}, "multiple of five minutes"),
        ({"service": {"length": "1d"}}, "multiple of five minutes"),
        ({"service": {"horizon": "8h"}}, "a number of days"),
        ({"exceptions": {"2026-10-21": "noon"}}, "the hours of 2026-10-21"),
        ({"hours": "Mo-Fr 9-10"}, "is not understood"),
        ({"department": "obras"}, "there is no department"),
        ({"desks": 0}, "greater than or equal to 1"),
        ({"services": []}, "at least 1 item"),
    ],
)
def test_what_makes_no_sense_in_the_town_file_is_told(changes, problem):
    office = OFFICE | {key: value for key, value in changes.items() if key != "service"}
    if "service" in changes:
        office["services"] = [OFFICE["services"][0] | changes["service"]]
    with pytest.raises(ValidationError, match=problem):
        TypeAdapter(TABLES["offices"]).validate_python(
            [office], context={"town": a_town(country="ES")}
        )


@pytest.mark.parametrize("double", ["offices", "services"])
def test_two_of_one_key_are_a_mistake(double):
    service = OFFICE["services"][0]
    there = [OFFICE, OFFICE] if double == "offices" else [OFFICE | {"services": [service] * 2}]
    with pytest.raises(ValidationError, match="is there twice"):
        TypeAdapter(TABLES["offices"]).validate_python(
            there, context={"town": a_town(country="ES")}
        )


def test_public_holidays_need_the_country():
    with pytest.raises(ValidationError, match="need to know the country"):
        TypeAdapter(TABLES["offices"]).validate_python([OFFICE], context={"town": a_town()})
