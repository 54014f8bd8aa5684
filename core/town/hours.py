"""When a department is open, and until when it has time: moments in UTC, days in its own zone.

The form of opening hours is that of https://wiki.openstreetmap.org/wiki/Key:opening_hours.
The clock is local: `08:00` is what the clock on the wall shows, also on the day it is changed.
"""

import re
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from importlib.resources import files
from itertools import islice
from threading import Lock
from types import ModuleType
from zoneinfo import ZoneInfo

from opening_hours import (  # type: ignore[attr-defined] # its stubs forget the ParserError
    OpeningHours,
    ParserError,
    State,
)

from core.town.values import Duration

Span = tuple[datetime, datetime]
IsHoliday = Callable[[date], bool]

_DAY = timedelta(days=1)
_LAST_MINUTE = timedelta(minutes=1)
_LONGEST_BREAK = 400  # days; after so many closed ones a department is taken to be closed for good
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_QUOTED_OR = r'"[^"]*"|\b{}\b'
_HOLIDAY = re.compile(_QUOTED_OR.format("PH"))
_HOLIDAY_FORMS = 'PH can only be used as in "PH off" or "Sa,PH 10:00-14:00"'
_SCHOOL_HOLIDAY = re.compile(_QUOTED_OR.format("SH"))


class UnknownHolidays(ValueError):
    """Nobody has told us the public holidays of this country or region."""


def load_one_country_alone() -> None:
    """Have `holidays` load the country that is asked for, and not 250 countries beside it.

    Its package of countries imports all of them. One of them needs no other, so a bare package
    in its place saves a quarter of a second and 8 MB.
    """
    name = "holidays.countries"
    if name in sys.modules:
        return
    bare = ModuleType(name)
    bare.__path__ = [str(files("holidays") / "countries")]
    sys.modules[name] = bare


def public_holidays(country: str, region: str | None = None) -> IsHoliday:
    """Whether a day is a public holiday there, or raise UnknownHolidays."""
    from holidays import country_holidays  # noqa: PLC0415 (large; most questions need none)

    load_one_country_alone()
    try:
        days = country_holidays(country, subdiv=region)
    except NotImplementedError as error:
        raise UnknownHolidays(country, region) from error
    lock = Lock()  # a year is worked out when it is first asked for, which must not happen twice

    def is_holiday(day: date) -> bool:
        with lock:
            return day in days

    return is_holiday


def names_holidays(expression: str) -> bool:
    """Whether opening hours say something of public holidays (PH)."""
    return "PH" in _HOLIDAY.findall(expression)


def problem(expression: str) -> str | None:
    """What is wrong with these opening hours, in plain words, if anything is."""
    if "SH" in _SCHOOL_HOLIDAY.findall(expression):
        return "it names school holidays (SH), which Juntos does not know; write their dates"
    try:
        OpeningHours(expression)
    except ParserError as error:
        column = re.search(r"--> 1:(\d+)", str(error))
        rest = expression[int(column[1]) - 1 :] if column else expression
        return f'"{rest}" is not understood; write opening hours like "Mo-Fr 08:00-15:00; PH off"'
    return None if _can_be_read(_as_on_a_holiday(expression)) else _HOLIDAY_FORMS


def _can_be_read(expression: str) -> bool:
    try:
        OpeningHours(expression)
    except ParserError:
        return False
    return True


def _as_on_a_holiday(expression: str) -> str:
    """The hours that hold on public holidays, written as if every day were one."""
    return _HOLIDAY.sub(lambda found: "Mo-Su" if found[0] == "PH" else found[0], expression)


class Hours:
    """The opening hours of one department: an expression, the zone it is in, its holidays."""

    def __init__(
        self, expression: str, zone: ZoneInfo, is_holiday: IsHoliday = lambda _: False
    ) -> None:
        self._zone = zone
        self._is_holiday = is_holiday
        self._ordinary = OpeningHours(expression)
        self._holiday = OpeningHours(_as_on_a_holiday(expression))
        self.spans = lru_cache(maxsize=1024)(self._spans)

    def _spans(self, day: date) -> tuple[Span, ...]:
        """When it is open on a day; what goes on past midnight belongs to both days."""
        midnight = datetime.combine(day, time())
        hours = self._holiday if self._is_holiday(day) else self._ordinary
        found = hours.intervals(midnight, midnight + _DAY)
        spans = ((self._moment(a), self._moment(b)) for a, b, state, _ in found if _open(state))
        return tuple((start, end) for start, end in spans if start < end)

    def _moment(self, wall: datetime) -> datetime:
        """When the clock first shows this; for an hour that is skipped, the jump of the clock."""
        early = wall.replace(tzinfo=self._zone).astimezone(UTC)
        late = wall.replace(tzinfo=self._zone, fold=1).astimezone(UTC)
        if late >= early:
            return early
        return early - (early - _EPOCH) % (early - late)  # clocks jump on a multiple of the jump

    def _day(self, moment: datetime) -> date:
        return moment.astimezone(self._zone).date()

    def _days(self, first: date, step: timedelta) -> Iterator[date]:
        """The days with any opening hours from the first on, until there are none for a year."""
        day, closed = first, 0
        while closed < _LONGEST_BREAK:
            is_open = bool(self.spans(day))
            closed = 0 if is_open else closed + 1
            if is_open:
                yield day
            day += step

    def is_open(self, at: datetime) -> bool:
        """Whether it is open; at the very moment of closing it is not."""
        return any(start <= at < end for start, end in self.spans(self._day(at)))

    def next_opening(self, at: datetime) -> datetime | None:
        """The first moment from `at` on at which it is open, if there is one within a year."""
        return next((start for start, _ in self._time_after(at)), None)

    def due(self, start: datetime, duration: Duration) -> datetime:
        """When a duration that begins at `start` is over, all counted in open time.

        Hours and minutes run while it is open. Days are working days, the first one after
        `start`, and last until the end of its opening hours. Who never opens goes by the clock.
        """
        if duration.in_days:
            return self._end_of_day(start, duration, _DAY)
        left = duration.on_the_clock
        for begin, end in self._time_after(start):
            if end - begin >= left:
                return begin + left
            left -= end - begin
        return start.astimezone(UTC) + left

    def before(self, end: datetime, duration: Duration) -> datetime:
        """The latest moment from which a duration, counted in open time, is over by `end`."""
        if duration.in_days:
            return self._end_of_day(end, duration, -_DAY)
        left = duration.on_the_clock
        for begin, stop in self._time_before(end):
            if stop - begin >= left:
                return stop - left
            left -= stop - begin
        return end.astimezone(UTC) - left

    def _end_of_day(self, start: datetime, duration: Duration, step: timedelta) -> datetime:
        days = self._days(self._day(start) + step, step)
        day = next(islice(days, duration.amount - 1, None), None)
        if day is None:
            return start.astimezone(UTC) + duration.amount * step
        end = self.spans(day)[-1][1]
        return end if self._day(end) == day else end - _LAST_MINUTE  # 24:00 is no longer that day

    def _time_after(self, start: datetime) -> Iterator[Span]:
        """The open time from `start` on."""
        now = start.astimezone(UTC)
        for day in self._days(self._day(start), _DAY):
            for begin, end in self.spans(day):
                if end > now:
                    yield max(begin, now), end

    def _time_before(self, end: datetime) -> Iterator[Span]:
        """The open time before `end`, the latest first."""
        now = end.astimezone(UTC)
        for day in self._days(self._day(end), -_DAY):
            for begin, stop in reversed(self.spans(day)):
                if begin < now:
                    yield begin, min(stop, now)


def _open(state: State) -> bool:
    return state == State.OPEN
