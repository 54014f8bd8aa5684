"""The rules of GeoReport v2 for whoever reads, one by one; docs/open311.md has them in a table."""

import json
import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from core.handlers.open311 import note_change
from core.town.open311 import Open311
from storage.cases import Matter, State
from storage.posts import PostKind
from tests.feed.life import MORNING
from tests.feed.open311.spark import ENDPOINT, asks, ids, read, refused, spark, told
from tests.feed.window import jun, opened

W3 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d")
DAY = timedelta(days=1)
FIELDS = [
    "service_request_id",
    "status",
    "status_notes",
    "service_name",
    "service_code",
    "description",
    "agency_responsible",
    "service_notice",
    "requested_datetime",
    "updated_datetime",
    "expected_datetime",
    "address",
    "address_id",
    "zipcode",
    "lat",
    "long",
    "media_url",
]
READS = ("/services", "/services/water", "/requests", "/requests/J-00001")


def year(life):
    """Reports of four seasons, the newest two of them in the last ninety days."""
    days = (300, 200, 80, 10)
    moments = [MORNING - timedelta(days=ago) for ago in days]
    return [life.report("light", opened_at=at) for at in moments]


def of_each_kind(life):
    life.report("light")
    life.moves(life.report("water"), State.DONE)
    life.report("road")


# The forms


async def test_xml_is_utf_8_and_says_so_in_its_declaration_and_its_header(window):
    await window.happens(lambda life: life.report("light", "Está oscuro aquí ñ€", shown=True))
    for path in READS:
        seen = await window.sees(f"{ENDPOINT}{path}.xml")
        assert seen.headers["Content-Type"] == "text/xml; charset=utf-8"
        assert seen.text.startswith('<?xml version="1.0" encoding="utf-8"?>')
    assert "Está oscuro aquí ñ€" in seen.text


async def test_json_is_utf_8_and_says_so_in_its_header(window):
    await window.happens(lambda life: life.report("light"))
    for path in READS:
        seen = await window.sees(f"{ENDPOINT}{path}.json")
        assert seen.headers["Content-Type"] == "application/json; charset=utf-8"
        json.loads(seen.text)


async def test_no_element_has_a_namespace_or_an_attribute(window):
    await window.happens(of_each_kind)
    for path in READS:
        root = read((await window.sees(f"{ENDPOINT}{path}.xml")).text)
        assert [one.tag for one in root.iter() if one.attrib or "}" in one.tag] == []


async def test_json_follows_from_xml_by_the_spark_convention(window):
    """Each answer that `asks` gets is held against that; here for all that can be asked."""
    await window.happens(of_each_kind)
    for path in (*READS, "/services/light", "/requests/J-9", "/nothing"):
        await asks(window, path)


async def test_lists_are_bare_arrays_in_json_also_with_one_in_them(window):
    await window.happens(lambda life: life.report("light"))
    assert isinstance(await told(window, "/services"), list)
    assert len(await told(window, "/requests")) == 1
    assert len(await told(window, "/requests/J-00001")) == 1


async def test_ids_and_codes_are_words_in_json(window):
    await window.happens(lambda life: life.report("light"))
    [one] = await told(window, "/requests")
    assert (one["service_request_id"], one["service_code"]) == ("J-00001", "light")


async def test_every_moment_is_w3_with_its_distance_from_utc(window):
    await window.happens(lambda life: life.repairs(life.report("light", done_due=life.now)))
    [one] = await told(window, "/requests")
    for name in ("requested_datetime", "updated_datetime", "expected_datetime"):
        assert W3.fullmatch(one[name]), one[name]


async def test_what_people_wrote_stays_what_it_is_in_both_forms(window):
    text = "a <b> & \"c\" 'd' ]]> \x00\x0b\ud7ff\r\nnew line é 💡"
    await window.happens(lambda life: life.report("light", text, shown=True))
    [one] = await told(window, "/requests")
    assert one["description"] == "a <b> & \"c\" 'd' ]]> \ud7ff\nnew line é 💡"


# Discovery


async def discovered(window):
    xml, told_json = [
        await window.sees(f"/open311/discovery.{form}?lang=en") for form in ("xml", "json")
    ]
    return read(xml.text), json.loads(told_json.text)


async def test_discovery_is_there_in_both_forms_and_says_the_same(window):
    root, found = await discovered(window)
    assert root.tag == "discovery"
    assert spark(root) == found


async def test_discovery_has_every_field_that_is_required(window):
    _, found = await discovered(window)
    assert list(found) == ["changeset", "contact", "key_service", "endpoints"]
    [endpoint] = found["endpoints"]
    assert list(endpoint) == ["specification", "url", "changeset", "type", "formats"]
    assert all([*found.values(), *endpoint.values()])
    assert endpoint["specification"] == "http://wiki.open311.org/GeoReport_v2"
    assert endpoint["type"] in ("production", "test")
    assert endpoint["formats"] == ["text/xml", "application/json"]


async def test_discovery_leads_to_an_endpoint_that_answers(window):
    _, found = await discovered(window)
    url = found["endpoints"][0]["url"]
    path = url.removeprefix("https://jun.example")
    assert await window.status(f"{path}/services.xml") == 200


async def test_the_changeset_stays_until_the_services_change(one_database, tmp_path):
    async with opened(one_database, tmp_path) as window:
        await window.happens(lambda life: note_change(life.hall()))
        first = (await discovered(window))[1]["changeset"]
        window.clock.passes(days=3)
        await window.happens(lambda life: note_change(life.hall()))
        assert (await discovered(window))[1]["changeset"] == first
    fewer = jun().model_copy(update={"categories": jun().categories[1:]})
    async with opened(one_database, tmp_path, fewer) as window:
        assert (await discovered(window))[1]["changeset"] > first
        await window.happens(lambda life: note_change(replace(life, step=2 * DAY).hall()))
        noted = (await discovered(window))[1]["changeset"]
        assert noted > first
        window.clock.passes(days=1)
        assert (await discovered(window))[1]["changeset"] == noted


# Services


async def test_every_service_has_all_fields(window):
    for one in await told(window, "/services"):
        assert list(one) == [
            "service_code",
            "service_name",
            "description",
            "metadata",
            "type",
            "keywords",
            "group",
        ]
        assert one["metadata"] in (True, False)
        assert one["type"] in ("realtime", "batch", "blackbox")


async def test_codes_of_services_are_unique(window):
    codes = [one["service_code"] for one in await told(window, "/services")]
    assert len(set(codes)) == len(codes) > 1


async def test_keywords_are_one_text_with_commas(window):
    lamp = next(one for one in await told(window, "/services") if one["service_code"] == "light")
    assert lamp["keywords"].split(", ")[:2] == ["street lamp", "lamp"]


async def test_metadata_says_whether_there_is_something_to_ask(window):
    for one in await told(window, "/services"):
        defined = await told(window, f"/services/{one['service_code']}")
        assert one["metadata"] == bool(defined["attributes"])


async def test_a_definition_has_all_fields_in_their_order(window):
    found = await told(window, "/services/water")
    assert list(found) == ["service_code", "attributes"]
    assert found["service_code"] == "water"
    [asked] = found["attributes"]
    assert asked == {
        "variable": True,
        "code": "how_much",
        "datatype": "singlevaluelist",
        "required": True,
        "datatype_description": "Pick one of the answers.",
        "order": 1,
        "description": "How much water is coming out?",
        "values": [
            {"key": "drops", "name": "It only drips"},
            {"key": "flows", "name": "It keeps running"},
            {"key": "floods", "name": "The street is flooded"},
        ],
    }


async def test_attributes_are_numbered_from_one_without_a_number_twice(one_database, tmp_path):
    water = jun().category("water")
    twice = (*water.questions, water.questions[0].model_copy(update={"key": "since"}))
    changed = water.model_copy(update={"questions": twice, "photo": "needed"})
    town = jun().model_copy(update={"categories": (changed,)})
    async with opened(one_database, tmp_path, town) as window:
        asked = (await told(window, "/services/water"))["attributes"]
    assert [one["order"] for one in asked] == [1, 2, 3]
    assert [one["variable"] for one in asked] == [True, True, False]


async def test_an_unknown_service_is_not_found(window):
    status, words = await refused(window, "/services/spaceport")
    assert status == 404
    assert "spaceport" in words


# Requests


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


async def test_ids_count_before_every_other_argument(window):
    await window.happens(year)
    wanted = "service_request_id=J-00001,J-00003,J-99999"
    assert await ids(window, f"{wanted}&status=nonsense&start_date=x") == ["J-00001", "J-00003"]
    assert await ids(window, "service_request_id=J-00001&service_request_id=J-00002") == [
        "J-00001",
        "J-00002",
    ]


async def test_without_filters_the_last_ninety_days_are_told(window):
    await window.happens(year)
    assert await ids(window) == ["J-00004", "J-00003"]


@pytest.mark.slow
async def test_no_more_than_the_first_thousand_are_told(window):
    def thousand(life):
        life.step = timedelta(seconds=1)
        for _ in range(1001):
            life.report("light")

    await window.happens(thousand)
    found = await ids(window)
    assert len(found) == 1000
    assert found[0] == "J-01001"


async def test_service_codes_filter_several_at_once(window):
    await window.happens(of_each_kind)
    assert await ids(window, "service_code=light") == ["J-00001"]
    assert await ids(window, "service_code=light,road") == ["J-00003", "J-00001"]
    assert await ids(window, "service_code=light&service_code=road") == ["J-00003", "J-00001"]


async def test_status_filters_several_at_once(window):
    await window.happens(of_each_kind)
    assert await ids(window, "status=closed") == ["J-00002"]
    assert await ids(window, "status=open") == ["J-00003", "J-00001"]
    assert len(await ids(window, "status=open,closed")) == 3


async def test_start_and_end_are_both_included(window):
    await window.happens(year)
    at = (MORNING - timedelta(days=200)).isoformat().replace("+00:00", "Z")
    assert await ids(window, f"start_date={at}&end_date={at}") == ["J-00002"]


async def test_an_open_range_is_ninety_days_long(window):
    await window.happens(year)
    start = (MORNING - timedelta(days=205)).isoformat().replace("+00:00", "Z")
    end = (MORNING - timedelta(days=250)).isoformat().replace("+00:00", "Z")
    assert await ids(window, f"start_date={start}") == ["J-00002"]
    assert await ids(window, f"end_date={end}") == ["J-00001"]


async def test_a_range_may_not_span_more_than_ninety_days(window):
    dates = "start_date=2026-01-01T00:00:00Z&end_date={}"
    assert await ids(window, dates.format("2026-04-01T00:00:00Z")) == []
    status, words = await refused(window, "/requests", dates.format("2026-04-01T00:00:01Z"))
    assert (status, "90 days" in words) == (400, True)


async def test_moments_may_be_written_with_any_offset(window):
    await window.happens(year)
    for offset in ("2026-05-04T11:30:00%2B02:00", "2026-05-04T11:30:00+02:00"):
        assert await ids(window, f"start_date={offset}&end_date={offset}") == ["J-00002"]


@pytest.mark.parametrize(
    "query",
    [
        "start_date=2026-01-01",
        "start_date=2026-01-01T00:00:00",
        "end_date=yesterday",
        "start_date=2026-13-01T00:00:00Z",
        "start_date=0001-01-01T00:00:00%2B14:00",
        "end_date=0001-01-01T00:00:00Z",
        "start_date=9999-12-31T00:00:00Z",
        "start_date=2026-05-01T00:00:00Z&end_date=2026-04-01T00:00:00Z",
        "status=in-work",
        "status=OPEN",
        "page=0",
        "page=-1",
        "page=99999999999999999999",
        "page=two",
        "page=1000",
        "page_size=0",
        "page_size=1001",
        "page_size=%C2%B2",
        "service_request_id=" + ",".join(str(one) for one in range(1001)),
    ],
)
async def test_a_filter_that_cannot_be_is_a_bad_request(window, query):
    status, words = await refused(window, "/requests", query)
    assert status == 400
    assert words


async def test_a_filter_for_an_unknown_service_is_not_found(window):
    assert (await refused(window, "/requests", "service_code=light,spaceport"))[0] == 404


async def test_what_is_sent_empty_is_as_if_it_had_not_been_sent(window):
    await window.happens(year)
    names = ("jurisdiction_id", "service_request_id", "service_code", "start_date", "end_date")
    query = "&".join(f"{name}=" for name in (*names, "status", "page", "extensions"))
    assert await ids(window, query) == await ids(window)


# One jurisdiction


async def test_the_jurisdiction_may_be_left_out_and_another_is_not_found(window):
    await window.happens(of_each_kind)
    for path in READS:
        assert (await asks(window, path)).status == 200
        assert (await asks(window, path, "jurisdiction_id=jun.example")).status == 200
        assert (await refused(window, path, "jurisdiction_id=sfgov.org"))[0] == 404


async def test_the_town_can_name_its_jurisdiction(one_database, tmp_path):
    extras = {**jun().extras, "open311": Open311(jurisdiction="ayuntamientojun.es")}
    town = jun().model_copy(update={"extras": extras})
    async with opened(one_database, tmp_path, town) as window:
        asked = await asks(window, "/services", "jurisdiction_id=AyuntamientoJun.es")
    assert asked.status == 200


# Errors


async def test_errors_come_in_the_form_that_was_asked_for(window):
    xml = await window.sees(f"{ENDPOINT}/services/none.xml")
    assert (xml.status, read(xml.text).tag) == (404, "errors")
    seen = await window.sees(f"{ENDPOINT}/services/none.json")
    assert seen.headers["Content-Type"] == "application/json; charset=utf-8"
    assert set(json.loads(seen.text)[0]) == {"code", "description"}


@pytest.mark.parametrize("path", ["services.yaml", "requests.html", "requests/J-00001.txt"])
async def test_another_form_is_a_bad_request_told_in_xml(window, path):
    seen = await window.sees(f"{ENDPOINT}/{path}")
    assert seen.status == 400
    assert read(seen.text).find("error/code").text == "400"


@pytest.mark.parametrize("path", ["/open311/v3/services.xml", "/open311/v2/services", "/open311/"])
async def test_another_address_is_not_found_and_says_so_in_xml(window, path):
    seen = await window.sees(path)
    assert seen.status == 404
    assert read(seen.text).tag == "errors"


async def test_another_method_is_told_which_ones_there_are(window):
    async with window.client.delete(f"{ENDPOINT}/services.json") as answer:
        assert answer.status == 405
        assert "GET" in answer.headers["Allow"]
        assert (await answer.json())[0]["code"] == 405


async def test_errors_are_told_in_the_language_of_the_reader(window):
    words = {
        language: (await window.sees(f"{ENDPOINT}/services/x.json", Accept_Language=language)).text
        for language in ("es", "de", "en")
    }
    assert "servicio" in words["es"]
    assert "Dienst" in words["de"]
    assert "service" in words["en"]


# What never appears


async def test_only_reports_appear_and_none_that_is_private(window):
    def everything(life):
        life.report("light")
        life.report("", matter=Matter.QUESTION, private=True, department="townhall")
        life.report("", matter=Matter.COMPLAINT, private=True, department="townhall")
        life.report("", matter=Matter.MAYOR, department="townhall", shown=True)
        life.report("", matter=Matter.PROPOSAL, department="townhall", shown=True)
        life.report("noise", department="police", shown=True)
        hidden = life.report("light", shown=True)
        hidden.private = True
        taken_back = life.report("road", shown=True)
        life.withdraws(life.store.posts.about(taken_back.id)[0])

    await window.happens(everything)
    every = ",".join(f"J-0000{number}" for number in range(1, 9))
    assert await ids(window) == ["J-00001"]
    assert await ids(window, f"service_request_id={every}") == ["J-00001"]
    for number in range(2, 9):
        assert (await asks(window, f"/requests/J-0000{number}")).status == 404


async def test_a_service_that_never_becomes_public_is_as_if_it_were_not_there(window):
    assert "noise" not in [one["service_code"] for one in await told(window, "/services")]
    assert (await refused(window, "/services/noise"))[0] == 404
    assert (await refused(window, "/requests", "service_code=noise"))[0] == 404


async def test_words_and_photos_are_told_only_once_staff_have_shown_them(window):
    photo = window.photo()

    def hidden(life):
        lamp = life.report("light", "My name is Ana.", photos=[photo])
        life.moves(lamp, State.DONE, "Dear Ana, done.", kind=PostKind.RESULT)

    await window.happens(hidden)
    both = await asks(window, "/requests", "extensions=true&lang=en")
    assert "Ana" not in both.json.text
    assert photo not in both.json.text
    assert both.told[0]["status_notes"] == "Done"


async def test_the_street_is_told_and_neither_the_house_nor_the_point(window):
    await window.happens(lambda life: life.report("light", place="Calle Mayor 14, 2º B"))
    both = await asks(window, "/requests", "extensions=true")
    [one] = both.told
    assert "14" not in one["address"]
    assert one["address"].endswith(", Jun")
    assert "37.2213" not in both.json.text
    assert window.town.nearest_street
    assert one["lat"] == pytest.approx(37.2213, abs=0.01)


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
