"""What is told of a request."""

from datetime import UTC, date, datetime

import pytest

from storage.cases import State
from tests.feed.open311.reading import FIELDS, of_each_kind
from tests.feed.open311.spark import refused, told


async def test_a_request_has_all_fields(window):
    await window.happens(of_each_kind)
    for one in await told(window, "/requests"):
        assert list(one) == FIELDS


async def test_status_is_open_or_closed_and_nothing_else(window):
    def all_states(life):
        for state in State:
            life.moves(life.report("light"), state)

    await window.happens(all_states)
    found = await told(window, "/requests")
    assert len(found) == len(State)
    by_notes = {one["status_notes"]: one["status"] for one in found}
    assert by_notes["In work"] == by_notes["Received"] == "open"
    assert by_notes["Done"] == by_notes["Cannot be done"] == "closed"
    assert set(by_notes.values()) == {"open", "closed"}


async def test_the_notes_say_why_it_came_into_its_state(window):
    def closed(life):
        lamp = life.report("light", shown=True)
        life.moves(lamp, State.IN_WORK)
        life.repairs(lamp, "A new bulb.")

    await window.happens(closed)
    [one] = await told(window, "/requests")
    assert one["status_notes"] == "Done: A new bulb."


async def test_a_closed_request_was_last_updated_when_it_was_closed(window):
    def closed_and_thanked(life):
        lamp = life.report("light")
        life.repairs(lamp)
        when = life.now
        life.thanks(lamp)
        return when

    when = await window.happens(closed_and_thanked)
    [one] = await told(window, "/requests")
    assert datetime.fromisoformat(one["updated_datetime"]) == when


async def test_it_is_expected_on_the_promised_day_or_else_by_the_town_s_own_time(window):
    due = datetime(2026, 11, 23, 9, tzinfo=UTC)

    def two(life):
        life.report("light", done_due=due)
        life.promises(life.report("light", done_due=due), date(2026, 11, 24))

    await window.happens(two)
    promised, other = await told(window, "/requests")
    assert promised["expected_datetime"] == "2026-11-24T23:59:59+01:00"
    assert datetime.fromisoformat(other["expected_datetime"]) == due


async def test_what_staff_have_shown_is_told_with_its_first_photo(window):
    photo = window.photo()
    await window.happens(lambda life: life.report("light", "Dark.", photos=[photo], shown=True))
    [one] = await told(window, "/requests")
    assert one["description"] == "Dark."
    assert one["media_url"] == f"https://jun.example/photo/{photo}"
    assert await window.status(f"/photo/{photo}") == 200


async def test_a_description_is_no_longer_than_4000_signs(window):
    await window.happens(lambda life: life.report("light", "a" * 5000, shown=True))
    [one] = await told(window, "/requests")
    assert len(one["description"]) == 4000


async def test_one_request_is_a_list_of_one(window):
    await window.happens(of_each_kind)
    [one] = await told(window, "/requests/J-00002")
    assert one["service_request_id"] == "J-00002"


@pytest.mark.parametrize("number", ["J-00009", "J-2", "2", "j-00002", "J-" + "9" * 30, "%00", "é"])
async def test_a_request_with_an_unknown_id_is_not_found(window, number):
    await window.happens(of_each_kind)
    status, _ = await refused(window, f"/requests/{number}")
    assert status == 404
