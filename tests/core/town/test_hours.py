"""When a department is open, and until when it has time."""

import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as some

from core.town import Duration
from core.town.hours import Hours, UnknownHolidays, public_holidays
from tests.core.town.examples import jun, works

MADRID = ZoneInfo("Europe/Madrid")
OFFICE = "Mo-Fr 08:00-15:00; PH off"


def at(text, zone=MADRID, fold=0):
    """A moment as the clock on the wall shows it, told in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=zone, fold=fold).astimezone(UTC)


def ask(town, question, *values):
    return getattr(town, question)(town.department("works"), *values)


@pytest.fixture(scope="module")
def office():
    return works(OFFICE, country="ES", region="AN")


@pytest.mark.parametrize(
    ("moment", "is_open"),
    [
        ("2026-11-04 07:59:59.999999", False),
        ("2026-11-04 08:00", True),
        ("2026-11-04 14:59:59.999999", True),
        ("2026-11-04 15:00", False),
        ("2026-11-07 10:00", False),  # a Saturday
        ("2026-10-12 10:00", False),  # the national day
        ("2026-02-27 10:00", True),
        ("2026-11-02 10:00", False),  # All Saints' Day is a Sunday, and kept on Monday
    ],
)
def test_an_office_is_open_from_the_first_moment_and_closed_from_the_last(office, moment, is_open):
    assert ask(office, "is_open", at(moment)) is is_open


def test_it_does_not_matter_in_which_zone_a_moment_is_told(office):
    moment = at("2026-11-04 08:00")
    for zone in (UTC, MADRID, ZoneInfo("Asia/Tokyo")):
        assert ask(office, "is_open", moment.astimezone(zone))
        assert ask(office, "next_opening", moment.astimezone(zone)) == moment


def test_the_holidays_of_the_region_count_and_those_of_others_do_not():
    andalusia, murcia = (works(OFFICE, country="ES", region=region) for region in ("AN", "MC"))
    maundy_thursday, day_of_murcia = at("2025-04-17 10:00"), at("2025-06-09 10:00")
    assert not ask(andalusia, "is_open", maundy_thursday)
    assert ask(andalusia, "is_open", day_of_murcia)
    assert not ask(murcia, "is_open", day_of_murcia)


def test_holidays_may_have_hours_of_their_own():
    town = works("Mo-Fr 08:00-15:00; PH 10:00-12:00", country="DE")
    assert ask(town, "is_open", at("2026-12-25 11:00"))
    assert not ask(town, "is_open", at("2026-12-25 09:00"))
    assert ask(town, "is_open", at("2026-12-24 09:00"))


def test_a_comment_that_speaks_of_ph_is_only_a_comment():
    assert ask(works('08:00-15:00 open "not on PH"'), "is_open", at("2026-12-25 11:00"))


def test_hours_by_appointment_are_not_open_hours():
    assert not ask(works("Mo-Fr 08:00-15:00 unknown"), "is_open", at("2026-11-04 10:00"))


def test_holidays_of_a_country_that_does_not_exist_are_unknown():
    with pytest.raises(UnknownHolidays):
        public_holidays("XX")
    with pytest.raises(UnknownHolidays):
        public_holidays("ES", "XX")


@pytest.mark.parametrize(
    ("moment", "opens"),
    [
        ("2026-11-04 10:00", "2026-11-04 10:00"),
        ("2026-11-04 06:00", "2026-11-04 08:00"),
        ("2026-11-04 15:00", "2026-11-05 08:00"),
        ("2026-11-06 15:00", "2026-11-09 08:00"),
        ("2026-12-24 15:00", "2026-12-28 08:00"),
    ],
)
def test_the_next_opening_is_now_or_the_next_morning_somebody_comes(office, moment, opens):
    assert ask(office, "next_opening", at(moment)) == at(opens)


def test_a_department_without_hours_is_always_open():
    town = works("24/7")
    always = jun()
    police = always.department("police")
    assert ask(town, "next_opening", at("2026-11-08 03:00")) == at("2026-11-08 03:00")
    assert always.is_open(police, at("2026-12-25 03:00"))
    assert always.due(police, at("2026-12-24 23:00"), Duration(8, "h")) == at("2026-12-25 07:00")


@pytest.mark.parametrize(
    ("start", "duration", "due"),
    [
        ("2026-11-04 08:00", "1h", "2026-11-04 09:00"),
        ("2026-11-04 08:00", "7h", "2026-11-04 15:00"),
        ("2026-11-04 08:00", "8h", "2026-11-05 09:00"),
        ("2026-11-04 14:45", "30m", "2026-11-05 08:15"),
        ("2026-11-04 20:00", "1h", "2026-11-05 09:00"),
        ("2026-11-04 05:00", "1h", "2026-11-04 09:00"),
        ("2026-11-06 14:00", "2h", "2026-11-09 09:00"),
        ("2026-12-24 14:00", "2h", "2026-12-28 09:00"),
        ("2026-11-04 10:00", "1d", "2026-11-05 15:00"),
        ("2026-11-04 22:00", "1d", "2026-11-05 15:00"),
        ("2026-11-06 10:00", "1d", "2026-11-09 15:00"),
        ("2026-11-07 10:00", "1d", "2026-11-09 15:00"),
        ("2026-11-04 10:00", "5d", "2026-11-11 15:00"),
        ("2026-12-22 10:00", "3d", "2026-12-28 15:00"),
    ],
)
def test_hours_run_while_the_office_is_open_and_days_are_working_days(office, start, duration, due):
    assert ask(office, "due", at(start), Duration.parse(duration)) == at(due)


@pytest.mark.parametrize(
    ("end", "duration", "before"),
    [
        ("2026-11-04 12:00", "2h", "2026-11-04 10:00"),
        ("2026-11-04 09:00", "2h", "2026-11-03 14:00"),
        ("2026-11-09 09:00", "2h", "2026-11-06 14:00"),
        ("2026-11-08 09:00", "7h", "2026-11-06 08:00"),
        ("2026-11-09 15:00", "1d", "2026-11-06 15:00"),
    ],
)
def test_a_warning_comes_before_in_open_time_too(office, end, duration, before):
    assert ask(office, "before", at(end), Duration.parse(duration)) == at(before)


def test_a_day_that_never_closes_ends_in_its_last_minute():
    assert ask(works("24/7"), "due", at("2026-11-04 10:00"), Duration(2, "d")) == at(
        "2026-11-06 23:59"
    )


def test_a_night_shift_goes_on_past_midnight():
    town = works("Mo-Su 22:00-06:00")
    assert ask(town, "is_open", at("2026-11-04 03:00"))
    assert ask(town, "due", at("2026-11-04 23:00"), Duration(3, "h")) == at("2026-11-05 02:00")


def test_who_never_opens_again_goes_by_the_clock():
    town = works("2020 Mo-Fr 08:00-15:00")
    start = at("2026-11-04 10:00")
    assert ask(town, "next_opening", start) is None
    assert ask(town, "due", start, Duration(8, "h")) == start + timedelta(hours=8)
    assert ask(town, "due", start, Duration(2, "d")) == start + timedelta(days=2)
    assert ask(town, "before", start, Duration(8, "h")) == start - timedelta(hours=8)


# On 2026-10-25 the hour from 02:00 to 03:00 comes twice; on 2027-03-28 there is none.


def test_when_the_clock_goes_back_the_hour_counts_twice():
    town = works("Su 01:00-05:00")
    assert ask(town, "due", at("2026-10-25 01:00"), Duration(4, "h")) == at("2026-10-25 04:00")
    assert ask(town, "due", at("2026-10-25 01:00"), Duration(5, "h")) == at("2026-10-25 05:00")


def test_when_the_clock_goes_forward_the_hour_does_not_count():
    town = works("Su 01:00-05:00")
    assert ask(town, "due", at("2027-03-28 01:00"), Duration(1, "h")) == at("2027-03-28 03:00")
    assert ask(town, "due", at("2027-03-28 01:00"), Duration(3, "h")) == at("2027-03-28 05:00")


def test_hours_that_begin_or_end_in_the_hour_that_comes_twice_do_so_the_first_time():
    town = works("Su 02:30-05:00")
    first, second = at("2026-10-25 02:30"), at("2026-10-25 02:30", fold=1)
    assert second - first == timedelta(hours=1)
    assert ask(town, "next_opening", at("2026-10-25 00:00")) == first
    assert ask(town, "is_open", second - timedelta(minutes=15))


def test_hours_that_begin_or_end_in_the_skipped_hour_do_so_at_the_jump():
    jump = at("2027-03-28 03:00")
    assert ask(works("Su 02:30-05:00"), "next_opening", at("2027-03-28 00:00")) == jump
    assert not ask(works("Su 01:00-02:30"), "is_open", jump)
    assert ask(works("Su 01:00-02:30"), "is_open", jump - timedelta(seconds=1))
    assert not ask(works("Su 02:00-03:00"), "is_open", jump)


@pytest.mark.parametrize(
    ("zone", "day", "length"),
    [
        ("Europe/Madrid", date(2026, 10, 25), 25),
        ("Europe/Madrid", date(2027, 3, 28), 23),
        ("America/Havana", date(2026, 3, 8), 23),  # there is no midnight
        ("America/Havana", date(2026, 11, 1), 25),  # there are two
        ("Australia/Lord_Howe", date(2026, 10, 4), 23.5),  # only half an hour
    ],
)
def test_a_day_is_as_long_as_the_clock_makes_it(zone, day, length):
    spans = Hours("24/7", ZoneInfo(zone)).spans(day)
    assert sum((end - start for start, end in spans), timedelta()) == timedelta(hours=length)


def test_an_office_at_midday_does_not_care_about_the_clock(office):
    friday = at("2026-10-23 14:00")
    assert ask(office, "due", friday, Duration(2, "h")) == at("2026-10-26 09:00")
    assert ask(office, "due", friday, Duration(1, "d")) == at("2026-10-26 15:00")
    assert ask(office, "due", at("2027-03-26 16:00"), Duration(1, "h")) == at("2027-03-29 09:00")


EXPRESSIONS = (
    OFFICE,
    "24/7",
    "Mo-Fr 09:00-14:00; Th 17:00-19:00; PH off",
    "Mo-Su 22:00-06:00",
    "Su 02:30-05:00",
    "Sep 01-Jun 30 Mo-Fr 09:00-14:00; PH off",
)
departments = some.sampled_from(
    [Hours(each, MADRID, public_holidays("ES", "AN")) for each in EXPRESSIONS]
)
MINUTE = timedelta(minutes=1)
any_day = some.integers(0, 2 * 365 * 24 * 60 * 60).map(lambda after: timedelta(seconds=after))
near_the_change = some.integers(-90, 90).map(lambda minutes: minutes * MINUTE)
moments = any_day.map(lambda after: at("2026-01-01 00:00") + after) | near_the_change.map(
    lambda after: at("2026-10-25 02:00") + after
)
short = some.builds(Duration, some.integers(1, 3000), some.just("m"))
long = some.builds(Duration, some.integers(1, 60), some.just("d"))


def open_time(hours, start, end):
    """How long it is open between two moments, counted in another way: day by day."""
    days = range((end - start).days + 3)
    first = start.astimezone(MADRID).date()
    spans = [span for day in days for span in hours.spans(first + timedelta(days=day))]
    return sum(
        (max(timedelta(), min(end, stop) - max(start, begin)) for begin, stop in spans),
        timedelta(),
    )


@given(departments, moments, short)
def test_the_open_time_until_it_is_due_is_the_duration(hours, start, duration):
    due = hours.due(start, duration)
    assert open_time(hours, start, due) == duration.on_the_clock
    assert hours.is_open(due - timedelta(microseconds=1))


@given(departments, moments, short)
def test_the_open_time_after_the_warning_is_the_duration(hours, end, duration):
    before = hours.before(end, duration)
    assert open_time(hours, before, end) == duration.on_the_clock


@given(departments, moments, moments, short | long)
def test_who_starts_later_is_never_due_earlier(hours, one, other, duration):
    first, second = sorted((one, other))
    assert hours.due(first, duration) <= hours.due(second, duration)


@given(departments, moments, some.sampled_from("mhd"), some.integers(1, 60), some.integers(1, 60))
def test_who_has_longer_is_never_due_earlier(hours, start, unit, one, other):
    less, more = sorted((one, other))
    assert start < hours.due(start, Duration(less, unit)) <= hours.due(start, Duration(more, unit))


@given(departments, moments)
def test_it_is_open_at_the_next_opening_and_not_before(hours, moment):
    opening = hours.next_opening(moment)
    assert hours.is_open(opening)
    assert opening == moment if hours.is_open(moment) else opening > moment
    assert open_time(hours, moment, opening) == timedelta()


def test_of_the_holidays_only_those_of_one_country_are_loaded():
    code = (
        "import sys\n"
        "from datetime import date\n"
        "from core.town.hours import public_holidays\n"
        "assert public_holidays('ES', 'AN')(date(2026, 2, 28))\n"
        "assert not public_holidays('DE', 'BE')(date(2026, 1, 6))\n"
        "loaded = [name.split('.')[2] for name in sys.modules if 'holidays.countries.' in name]\n"
        "assert sorted(loaded) == ['germany', 'spain'], loaded\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
