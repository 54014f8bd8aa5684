"""What is told beyond the standard, and only to whoever asks."""

import pytest

from core.town.open311 import Open311
from storage.cases import State
from tests.feed.open311.reading import FIELDS, of_each_kind
from tests.feed.open311.spark import ENDPOINT, ids, refused, told
from tests.feed.window import jun, opened

# Beyond the standard, and only for whoever asks


async def test_nothing_beyond_the_standard_is_told_unasked(window):
    await window.happens(of_each_kind)
    for query in ("", "extensions=false", "extensions=1"):
        for one in await told(window, "/requests", query):
            assert list(one) == FIELDS


async def test_with_extensions_the_story_and_all_photos_are_told(window):
    before, after = window.photo(64), window.photo(80)

    def repaired(life):
        lamp = life.report("light", "Dark.", photos=[before], shown=True)
        life.repairs(lamp, "A new bulb.", (after,))

    await window.happens(repaired)
    for path in ("/requests", "/requests/J-00001"):
        [one] = await told(window, path, "extensions=true&lang=en")
        assert list(one) == [*FIELDS, "extended_attributes", "notes"]
        photos = one["extended_attributes"]["photos"]
        assert [shown["media_url"][-64:] for shown in photos] == [before, after]
        assert (photos[1]["width"], photos[1]["height"]) == (80, 48)
        assert [note["type"] for note in one["notes"]] == ["opened", "done"]
        assert one["notes"][1]["description"] == "Done: A new bulb."


async def test_pages_are_turned_for_whoever_asks(window):
    await window.happens(lambda life: [life.report("light") for _ in range(5)])
    assert await ids(window, "page_size=2") == ["J-00005", "J-00004"]
    assert await ids(window, "page_size=2&page=3") == ["J-00001"]
    assert await ids(window, "page_size=2&page=4") == []


async def test_updates_are_not_there_unless_the_town_says_so(window):
    await window.happens(of_each_kind)
    assert (await refused(window, "/servicerequestupdates"))[0] == 404


@pytest.fixture
async def telling_window(one_database, tmp_path):
    """The window of a town that tells each step, too."""
    extras = {**jun().extras, "open311": Open311(updates=True)}
    town = jun().model_copy(update={"extras": extras})
    async with opened(one_database, tmp_path, town) as window:
        yield window


async def test_updates_tell_each_step_and_only_what_staff_have_shown(telling_window):
    photo = telling_window.photo()

    def steps(life):
        shown, hidden = life.report("light", shown=True), life.report("road")
        life.moves(shown, State.IN_WORK)
        life.repairs(shown, "A new bulb.", (photo,))
        life.repairs(hidden, "Dear Ana, done.", (photo,))
        life.moves(life.report("noise", department="police", shown=True), State.DONE)

    await telling_window.happens(steps)
    first, second, third = await told(telling_window, "/servicerequestupdates")
    assert list(first) == [
        "update_id",
        "service_request_id",
        "status",
        "updated_datetime",
        "description",
        "media_url",
    ]
    assert (first["status"], first["description"]) == ("open", "In work")
    assert (second["status"], second["description"]) == ("closed", "Done: A new bulb.")
    assert second["media_url"] == f"https://jun.example/photo/{photo}"
    assert (third["service_request_id"], third["description"]) == ("J-00002", "Done")
    assert third["media_url"] is None


async def test_updates_are_of_the_days_that_are_asked_for(telling_window):
    await telling_window.happens(of_each_kind)
    path = "/servicerequestupdates"
    assert len(await told(telling_window, path)) == 1
    assert await told(telling_window, path, "end_date=2026-11-01T00:00:00Z") == []
    assert (await refused(telling_window, path, "start_date=lately"))[0] == 400


# The web


async def test_whoever_has_the_newest_is_told_so_and_nothing_else(window):
    await window.happens(of_each_kind)
    seen = await window.sees(f"{ENDPOINT}/requests.json")
    again = await window.sees(f"{ENDPOINT}/requests.json", If_None_Match=seen.headers["ETag"])
    assert (again.status, again.text) == (304, "")


async def test_every_page_in_the_world_may_read_what_all_may_read(window):
    for path in ("services.json", "services/none.json"):
        seen = await window.sees(f"{ENDPOINT}/{path}")
        assert seen.headers["Access-Control-Allow-Origin"] == "*"
