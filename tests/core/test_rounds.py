"""The rounds: deadlines are watched over, and each thing is said once."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import event

from core.hall import Hall
from tests.handlers.reporting import reports
from tests.paper_town import QUIET, example_town
from tests.people import ONE_LANGUAGE, Clerk, Person, t

ORDERS = {"es": ("es", "de", "en"), "de": ("de", "es", "en"), "en": ("en", "es", "de")}
NUMBER = {"number": "J-00001"}


@pytest.fixture
async def works(found_town, language):
    """The room of a department in which a case has come in: on a Friday, at eleven. No offices."""
    town = example_town().model_copy(update={"languages": ORDERS[language], "extras": QUIET})
    paper = await found_town(town=town)
    await reports(Person(paper, "ana", language))
    works = Clerk(paper, "works-staff", language, "@elena:jun.example", "Elena")
    await works.joins()
    return works


async def case(works):
    return await works.town.finds(lambda store: store.cases.get(1))


def told(works, key, at):
    town = works.town.town
    name = town.department("works").name.in_(works.language)
    return works.text(t(key, at=town.local(at), department=name, **NUMBER))


async def walked(works):
    """What a round says: where, and what."""
    return [(one.chat, one.text) for one in await works.town.walks()]


async def test_before_a_first_answer_is_due_staff_are_warned_in_the_thread_and_once(works):
    due = (await case(works)).first_answer_due
    warning = ("works-staff", told(works, "round-first-warning", due))
    assert await walked(works) == []  # a warning that comes with the card itself warns of nothing
    works.town.clock.passes(minutes=30)
    assert await walked(works) == [warning]
    assert works.last.message.thread == works.card_id()
    works.town.clock.passes(minutes=5)
    assert await walked(works) == []


@ONE_LANGUAGE
async def test_a_document_goes_when_talks_of_its_age_are_forgotten(works):
    town = works.town

    def lay(store):
        hall = Hall(store, town.town, town.texts, town.clock(), files=town.files)
        return hall.document("../cita.ics", "text/calendar; method=PUBLISH", b"BEGIN")

    document = await town.finds(lay)
    assert (document.name, document.kind, document.size) == ("cita.ics", "text/calendar", 5)
    kept = town.town.retention.conversations
    town.clock.passes(days=kept - 1)
    await town.walks()
    assert town.files.read(document.ref) == b"BEGIN"
    town.clock.passes(days=2)
    await town.walks()
    assert not town.files.exists(document.ref)


async def test_a_first_answer_that_is_late_is_told_to_whoever_stands_above_and_once(works):
    due = (await case(works)).first_answer_due
    works.town.clock.time = due
    broken = told(works, "round-first-broken", due)
    assert await walked(works) == [("works-staff", broken), ("townhall-staff", broken)]
    works.town.clock.passes(hours=3)
    assert await walked(works) == []


@ONE_LANGUAGE
async def test_whoever_has_answered_is_not_warned_of_that(works):
    await works.writes("Vamos mañana")
    works.town.clock.passes(hours=2)
    assert await walked(works) == []


async def test_before_it_should_be_done_staff_are_warned_and_then_the_mayor_hears_of_it(works):
    await works.writes("!take")
    due = (await case(works)).done_due
    works.town.clock.time = due - timedelta(hours=2, minutes=1)
    assert await walked(works) == []
    works.town.clock.passes(minutes=1)
    assert await walked(works) == [("works-staff", told(works, "round-done-warning", due))]
    works.town.clock.time = due
    broken = told(works, "round-done-broken", due)
    assert await walked(works) == [("works-staff", broken), ("townhall-staff", broken)]
    works.town.clock.passes(days=3)
    assert await walked(works) == []


@ONE_LANGUAGE
async def test_nobody_is_warned_of_what_is_done(works):
    await works.writes("!done Bombilla nueva")
    works.town.clock.passes(days=30)
    assert await walked(works) == []


@ONE_LANGUAGE
async def test_what_is_opened_again_has_the_same_clock_and_is_not_said_twice(works):
    works.town.clock.passes(hours=2)
    await walked(works)
    await works.writes("!done Bombilla nueva")
    await works.writes("!reopen")
    assert await walked(works) == []
    works.town.clock.time = (await case(works)).done_due
    assert [chat for chat, _ in await walked(works)] == ["works-staff", "townhall-staff"]


@ONE_LANGUAGE
async def test_the_escalation_room_hears_once_of_its_own_cases(works):
    ana = Person(works.town, "ana", works.language)
    await reports(ana, "other")
    await works.writes("!done x")
    works.town.clock.passes(days=14)
    told_to = [chat for chat, _ in await walked(works)]
    assert told_to == ["townhall-staff", "townhall-staff"]


async def test_deadlines_are_counted_in_opening_hours(works):
    """From Friday at eleven an hour is over at noon; over the weekend nothing runs."""
    works.town.clock.time = datetime(2026, 11, 21, 12, tzinfo=UTC)
    ana = Person(works.town, "ana", works.language)
    await reports(ana, "road", where="Calle Real")
    second = await works.town.finds(lambda store: store.cases.get(2))
    monday = datetime(2026, 11, 23, 7, tzinfo=UTC)
    assert second.first_answer_due > monday


@ONE_LANGUAGE
async def test_a_town_without_a_room_above_tells_the_department_alone(found_town, works):
    town = works.town.town.model_copy(update={"escalation_room": None})
    other = await found_town(town=town)
    await reports(Person(other, "ana", works.language))
    other.clock.passes(hours=2)
    assert [one.chat for one in await other.walks()] == ["works-staff"]


@ONE_LANGUAGE
async def test_what_has_outlived_its_time_is_forgotten(works):
    works.town.clock.passes(days=100)
    await works.town.walks()
    kept = await works.town.finds(
        lambda store: (
            store.keyboards.latest("paper:ana"),
            store.outbox.get(1).message,
            store.cases.get(1).text,
        )
    )
    assert kept[:2] == (None, "")
    assert kept[2]


@ONE_LANGUAGE
async def test_the_books_are_counted_once_a_day_where_they_do_not_count_themselves(works):
    town, said = works.town, []
    event.listen(town.database.engine, "before_cursor_execute", lambda *told: said.append(told[2]))
    for hours in (0, 12, 11, 1):
        town.clock.passes(hours=hours)
        await town.walks()
    assert said.count("ANALYZE") == (2 if town.database.embedded else 0)
