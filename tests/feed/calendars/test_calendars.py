"""The calendars of the town, read as a calendar reads them."""

from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar

from storage.convocations import Convocation
from storage.menus import Dish
from storage.openings import OfficeDay
from storage.sessions import Sitting
from tests.feed.markup import Markup
from tests.feed.window import HOME, opened

MONDAY = date(2026, 11, 23)
LENTILS = {"celery": "contains", "gluten": "may-contain"}


def cooks(life, day=MONDAY, name="Lentejas, con verduras; ricas"):
    life.store.menus.replace(
        "ceip",
        [Dish(school="ceip", day=day, course="first", name=name, allergens=LENTILS),
         Dish(school="ceip", day=day, course="dessert", name="Naranja")],
    )  # fmt: skip


def sits(life):
    began = datetime(2026, 11, 19, 18, tzinfo=UTC)
    held = Sitting(department="townhall", title="Pleno de noviembre", begun_at=began)
    life.store.sittings.begin(held)
    life.store.sittings.end(held, began + timedelta(hours=2))
    return held


async def calendar(window, path):
    """A calendar, after everything in it was looked at: read, written again, and the same."""
    seen = await window.sees(path)
    assert seen.status == 200, seen.text
    assert seen.headers["Content-Type"] == "text/calendar; method=PUBLISH; charset=utf-8"
    assert "\n" not in seen.text.replace("\r\n", "")
    assert all(len(line.encode()) <= 75 for line in seen.text.split("\r\n"))
    read = Calendar.from_ical(seen.text)
    assert Calendar.from_ical(read.to_ical()) == read
    assert (read["method"], read["version"]) == ("PUBLISH", "2.0")
    events = read.walk("VEVENT")
    uids = [str(one["uid"]) for one in events]
    assert len(set(uids)) == len(uids)
    for one in events:
        assert {"uid", "dtstamp", "dtstart", "summary", "organizer"} <= {*map(str.lower, one)}
        assert "attendee" not in one
        assert one.decoded("dtstamp").utcoffset() == timedelta()
    return read, events


async def test_the_school_menu_is_a_day_each_with_its_allergens(window):
    await window.happens(cooks)
    read, [one] = await calendar(window, "/menu/ceip.ics?lang=en")
    assert read["x-wr-calname"] == "School menu: Colegio La Vega"
    assert one["uid"] == "menu-ceip-20261123@jun.juntos"
    assert (one.decoded("dtstart"), one.decoded("dtend")) == (MONDAY, date(2026, 11, 24))
    assert one["summary"] == "Lentejas, con verduras; ricas · Naranja"
    for words in ("Contains: celery.", "May contain: gluten.", "The kitchen says nothing about"):
        assert words in one["description"]
    assert "The kitchen has not said which allergens are in it." in one["description"]


async def test_another_dish_changes_the_event_and_keeps_its_uid(window):
    await window.happens(cooks)
    _, [before] = await calendar(window, "/menu/ceip.ics")
    await window.happens(lambda life: cooks(life, name="Arroz"))
    _, [after] = await calendar(window, "/menu/ceip.ics")
    assert (before["uid"], after["summary"]) == (after["uid"], "Arroz · Naranja")


async def test_a_session_stands_at_its_time_in_the_zone_of_the_town(window):
    await window.happens(sits)
    read, [one] = await calendar(window, "/sessions.ics?lang=es")
    [zone] = read.walk("VTIMEZONE")
    assert zone["tzid"] == one["dtstart"].params["tzid"] == "Europe/Madrid"
    assert one.decoded("dtstart") == datetime(2026, 11, 19, 18, tzinfo=UTC)
    assert one.decoded("dtend") - one.decoded("dtstart") == timedelta(hours=2)
    assert (one["summary"], one["url"]) == (
        "Pleno de noviembre",
        f"{HOME}/chat?start=council&language=es",
    )


async def test_a_session_that_is_held_has_no_end_yet(window):
    await window.happens(lambda life: setattr(sits(life), "ended_at", None))
    _, [one] = await calendar(window, "/sessions.ics")
    assert "dtend" not in one


def plans(life, **about):
    starts_at = datetime(2026, 12, 3, 18, tzinfo=UTC)
    values = {"title": "Pleno de diciembre", "place": "Salón", "agenda": "1. Acta", **about}
    return life.store.sittings.planned.plan(
        Convocation(department="townhall", starts_at=starts_at, **values)
    )


async def test_a_session_that_is_planned_keeps_its_uid_while_it_is_moved_and_called_off(window):
    one = await window.happens(plans)
    _, [event] = await calendar(window, "/sessions.ics?lang=en")
    assert (event["uid"], event["sequence"], event["status"]) == (
        "council-1@jun.juntos", 0, "CONFIRMED",
    )  # fmt: skip
    assert event.decoded("dtstart") == datetime(2026, 12, 3, 18, tzinfo=UTC)
    assert (event["location"], event["url"]) == ("Salón", f"{HOME}/council?lang=en#session-1")
    assert "1. Acta" in event["description"]

    def moved(life):
        found = life.store.sittings.planned.get(one.id)
        found.starts_at += timedelta(days=1)
        found.sequence += 1

    await window.happens(moved)
    _, [event] = await calendar(window, "/sessions.ics")
    assert (event["uid"], event["sequence"]) == ("council-1@jun.juntos", 1)
    assert event.decoded("dtstart").day == 4

    def off(life):
        found = life.store.sittings.planned.get(one.id)
        found.called_off_at, found.because, found.sequence = life.now, "Nobody comes.", 2

    await window.happens(off)
    _, [event] = await calendar(window, "/sessions.ics")
    assert (event["sequence"], event["status"]) == (2, "CANCELLED")


async def test_a_session_that_was_planned_and_held_stands_there_once(window):
    def told(life):
        one = plans(life, title="Pleno de noviembre")
        one.starts_at = datetime(2026, 11, 19, 18, tzinfo=UTC)
        one.sitting_id = sits(life).id

    await window.happens(told)
    _, [event] = await calendar(window, "/sessions.ics")
    assert (event["uid"], event["sequence"]) == ("council-1@jun.juntos", 2)
    assert event.decoded("dtend") == datetime(2026, 11, 19, 20, tzinfo=UTC)


async def test_the_hours_of_a_department_follow_the_clock_and_the_holidays(window):
    _, events = await calendar(window, "/department/works/hours.ics?lang=en")
    days = {one.decoded("dtstart").date(): one for one in events}
    assert date(2026, 11, 21) not in days  # a Saturday
    assert date(2026, 12, 8) not in days  # a public holiday
    monday = days[MONDAY]
    assert (monday["summary"], monday["uid"]) == (
        "Open: Public works",
        "hours-works-20261123T0800@jun.juntos",
    )
    assert f"{monday.decoded('dtstart'):%H:%M}-{monday.decoded('dtend'):%H:%M}" == "08:00-15:00"


async def test_the_dates_of_the_course_are_there_until_one_is_called_off(window):
    _, events = await calendar(window, "/courses.ics?lang=en")
    first = events[0]
    assert first.decoded("dtstart").isoformat() == "2026-11-25T10:00:00+01:00"
    assert first.decoded("dtend") - first.decoded("dtstart") == timedelta(minutes=90)
    assert first["location"] == "Town hall, ground floor, classroom"

    def called_off(life):
        away = OfficeDay(office="school-of-chat", day=date(2026, 11, 25), closed=True)
        life.store.openings.session.add(away)

    await window.happens(called_off)
    _, events = await calendar(window, "/courses.ics")
    assert events[0].decoded("dtstart").date() == date(2026, 12, 2)


@pytest.mark.parametrize("language", ["es", "de", "en"])
async def test_one_page_leads_to_every_calendar(window, language):
    page = Markup(await window.reads(f"/calendars?lang={language}"))
    assert page.problems == []
    links = {one.attributes["href"] for one in page.all("a") if ".ics" in one.attributes["href"]}
    assert len(links) == 8
    for link in links:
        await calendar(window, link)


async def test_who_has_the_calendar_already_is_told_so(window):
    await window.happens(cooks)
    first = await window.sees("/menu/ceip.ics")
    window.clock.passes(minutes=5)
    again = await window.sees("/menu/ceip.ics", If_None_Match=first.headers["ETag"])
    assert (again.status, again.text) == (304, "")


@pytest.mark.parametrize(
    "path",
    ["/menu/nowhere.ics", "/department/nowhere/hours.ics", "/department/police/hours.ics"],
)
async def test_what_nobody_knows_has_no_calendar(window, path):
    assert await window.status(path) == 404


async def test_a_town_without_courses_has_no_calendar_of_them(one_database, tmp_path, window):
    bare = window.town.model_copy(update={"extras": {}})
    async with opened(one_database, tmp_path, bare) as other:
        assert await other.status("/courses.ics") == 404
        assert "courses.ics" not in await other.reads("/calendars")


async def test_calendars_are_the_same_on_every_kind_of_database(database, tmp_path):
    async with opened(database, tmp_path) as window:
        await window.happens(lambda life: (cooks(life), sits(life)))
        for path in ("/menu/ceip.ics", "/sessions.ics"):
            assert len((await calendar(window, path))[1]) == 1
