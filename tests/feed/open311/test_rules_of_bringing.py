"""The rules of GeoReport v2 for whoever brings a report; docs/open311.md has them in a table."""

import json
from datetime import timedelta

import pytest

from core.town import Publication
from storage.assets import Asset
from storage.cases import State
from tests.feed.open311.bringing import (
    KEY,
    LAMP,
    OTHER_KEY,
    brings,
    case_of,
    form,
    posts,
    refused,
    town_with_programs,
    written,
)
from tests.feed.open311.spark import ENDPOINT, as_words, read, spark, told
from tests.feed.window import jun


@pytest.fixture
async def window(one_database, tmp_path):
    async with town_with_programs(one_database, tmp_path) as window:
        yield window


def town_of(**category):
    """The example town, with one category that is different."""
    changed = tuple(
        one.model_copy(update=category) if one.key == "light" else one for one in jun().categories
    )
    return jun().model_copy(update={"categories": changed})


AFTER_APPROVAL = {"publication": Publication(reports="after-approval")}


# The answer


async def test_the_answer_has_the_number_and_a_notice_and_no_token(window):
    one = await brings(window)
    assert list(one) == ["service_request_id", "service_notice", "account_id"]
    assert one["service_request_id"] == "J-00001"
    assert "working days" in one["service_notice"]
    assert one["account_id"] is None


async def test_the_answer_comes_in_the_form_that_was_asked_for(window):
    seen = await posts(window, LAMP, "/requests.xml?lang=en")
    assert (seen.status, seen.headers["Content-Type"]) == (200, "text/xml; charset=utf-8")
    root = read(seen.text)
    assert root.tag == "service_requests"
    assert root.find("request/service_request_id").text == "J-00001"
    other = await posts(window, LAMP)
    assert spark(root) == as_words(json.loads(other.text))


async def test_what_was_brought_can_be_read_at_once(window):
    one = await brings(window)
    [found] = await told(window, f"/requests/{one['service_request_id']}")
    assert (found["status"], found["service_code"]) == ("open", "light")
    assert found["description"] is None  # until staff have shown it


async def test_a_town_that_shows_nothing_unseen_gives_a_token(one_database, tmp_path):
    town = jun().model_copy(update=AFTER_APPROVAL)
    async with town_with_programs(one_database, tmp_path, town) as window:
        services = await told(window, "/services")
        one = await brings(window)
        token = one["token"]
        [waits] = await told(window, f"/tokens/{token}")
        await window.happens(lambda life: life.publishes(life.store.cases.get(1)))
        [found] = await told(window, f"/tokens/{token}")
    assert {each["type"] for each in services} == {"batch"}
    assert list(one) == ["token", "service_notice", "account_id"]
    assert waits == {"service_request_id": None, "token": token}
    assert found == {"service_request_id": "J-00001", "token": token}


async def test_an_unknown_token_is_not_found(window):
    for token in ("abc", "%00", "x" * 500):
        seen = await window.sees(f"{ENDPOINT}/tokens/{token}.json")
        assert seen.status == 404
        assert json.loads(seen.text)[0]["code"] == 404


# The key


async def test_without_a_key_nothing_is_taken(window):
    assert (await refused(window, api_key=None))[0] == 403
    assert (await refused(window, api_key=""))[0] == 403


async def test_a_wrong_key_is_told_as_the_standard_has_it(window):
    for key in ("guessed", KEY + "s", KEY.upper(), "ñ" * 300):
        status, words = await refused(window, api_key=key)
        assert (status, "api_key" in words) == (403, True)
    assert await told(window, "/requests") == []


async def test_a_key_in_the_address_does_not_count(window):
    seen = await posts(window, form(api_key=None), f"/requests.json?api_key={KEY}")
    assert seen.status == 403


# The arguments


@pytest.mark.parametrize(
    ("changed", "status", "says"),
    [
        ({"service_code": None}, 400, "service_code"),
        ({"service_code": "spaceport"}, 404, "spaceport"),
        ({"service_code": "noise"}, 404, "noise"),
        ({"jurisdiction_id": "sfgov.org"}, 404, "sfgov.org"),
        ({"lat": None, "long": None}, 400, "lat and long"),
        ({"lat": None}, 400, "lat"),
        ({"long": ""}, 400, "long"),
        ({"lat": "north"}, 400, "north"),
        ({"lat": "nan"}, 400, "nan"),
        ({"lat": "91"}, 400, "91"),
        ({"long": "1e2"}, 400, "1e2"),
        ({"lat": "40.4", "long": "-3.7"}, 400, "not in our town"),
        ({"lat": None, "long": None, "address_string": "Fifth Avenue"}, 400, "street"),
        ({"lat": None, "long": None, "address_id": "545483"}, 400, "address_id"),
        ({"description": "a" * 4001}, 400, "4,000"),
        ({"attribute__how_much": "floods"}, 400, "how_much"),
        ({"service_code": "water"}, 400, "How much water"),
        ({"service_code": "water", "attribute__how_much": "a lot"}, 400, "drops"),
    ],
    ids=str,
)
async def test_an_argument_that_cannot_be_is_told(window, changed, status, says):
    found, words = await refused(window, **changed)
    assert found == status
    assert says in words
    assert await told(window, "/requests") == []


async def test_attributes_are_the_answers_to_the_town_s_questions(window):
    one = await brings(window, service_code="water", attribute__how_much="floods")
    case = await case_of(window, one)
    assert case.answers == {"how_much": "floods"}
    assert case.urgent


async def test_an_attribute_may_be_written_as_one_of_several(window):
    whole = {**form(service_code="water"), "attribute[how_much][]": "drops"}
    assert (await posts(window, whole)).status == 200
    twice = [*form(service_code="water").items()]
    twice += [("attribute[how_much][]", "drops"), ("attribute[how_much][]", "flows")]
    assert (await posts(window, twice)).status == 400


async def test_a_place_in_words_is_found_as_in_the_chat(window):
    one = await brings(window, lat=None, long=None, address_string="Calle Mayor 12")
    case = await case_of(window, one)
    assert case.place == "Calle Mayor 12"
    assert case.latitude is not None


async def test_an_address_id_is_the_number_of_a_thing_in_the_register(window):
    lamp = {"key": "F-123", "sought": "F123", "kind": "light", "street": "Calle Real"}
    at = {"latitude": 37.2213, "longitude": -3.5941}
    await window.happens(lambda life: life.store.assets.keep(Asset(**lamp, **at)))
    await brings(window, lat=None, long=None, address_id="f 123")
    [found] = await told(window, "/requests")
    assert found["address_id"] == "F-123"
    assert found["address"] == "Calle Real, Jun"


async def test_a_description_may_have_lines_and_every_sign_of_the_world(window):
    one = await brings(window, description="Es ist dunkel.\r\n<b>Très</b> 暗い 💡\x00")
    case = await case_of(window, one)
    assert case.text == "Es ist dunkel.\n<b>Très</b> 暗い 💡"


async def test_a_form_may_hold_utf_8_as_it_is(window):
    body = f"api_key={KEY}&service_code=light&address_string=Calle+Mayor&description=Está oscuro"
    plain = {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}
    url = f"{ENDPOINT}/requests.json"
    async with window.client.post(url, data=body.encode(), headers=plain) as answer:
        assert answer.status == 200
        [one] = await answer.json()
    assert (await case_of(window, one)).text == "Está oscuro"


async def test_what_is_not_a_form_in_utf_8_is_a_bad_request(window):
    url = f"{ENDPOINT}/requests.json"
    plain = {"Content-Type": "application/x-www-form-urlencoded"}
    for body, headers in (
        (b'{"api_key": "x"}', {"Content-Type": "application/json"}),
        (b"api_key=%FF%FE", plain),
        ("api_key=ñ".encode("latin-1"), plain),
        (b"&".join(b"a=%d" % one for one in range(300)), plain),
    ):
        async with window.client.post(url, data=body, headers=headers) as answer:
            assert answer.status == 400
            assert (await answer.json())[0]["code"] == 400


async def test_what_is_too_large_is_not_even_read(window):
    status, words = await refused(window, description="a" * 200_000)
    assert (status, "kilobytes" in words) == (400, True)


async def test_another_form_of_answer_is_a_bad_request(window):
    seen = await posts(window, LAMP, "/requests.yaml")
    assert seen.status == 400
    assert await told(window, "/requests") == []


# A case like any other


async def test_it_is_a_case_like_any_other(window):
    case = await case_of(window, await brings(window))
    assert (case.department, case.category, case.state) == ("works", "light", State.RECEIVED)
    assert case.first_answer_due
    assert case.done_due
    assert (case.text, case.door) == ("It is dark.", "open311")
    said = await written(window)
    assert any("browser:works-staff" in one and "J-00001" in one for one in said)
    assert any("browser:works " in one or "telegram:@jun_works" in one for one in said)


async def test_staff_read_which_program_has_brought_it(window):
    await brings(window)
    assert any("fix-it" in one for one in await written(window))


async def test_it_stands_in_the_feed_by_the_same_rules(window):
    await brings(window, description="canary words")
    page = await window.reads("/case/J-00001?lang=en")
    assert "Street light" in page
    assert "canary words" not in page


async def test_what_staff_do_can_be_read_by_the_program(window):
    await brings(window)

    def repaired(life):
        life.now += timedelta(days=4)
        case = life.store.cases.get(1)
        life.publishes(case)
        life.repairs(case, "A new bulb.")

    await window.happens(repaired)
    [found] = await told(window, "/requests/J-00001")
    assert (found["status"], found["status_notes"]) == ("closed", "Done: A new bulb.")


async def test_nothing_is_kept_of_whoever_wrote_it_and_they_are_told(window):
    person = {
        "email": "ana@canary.example",
        "first_name": "Canaria",
        "last_name": "Gorrion",
        "phone": "600123987",
        "device_id": "canary-device",
        "account_id": "canary-account",
    }
    one = await brings(window, **person)
    assert "not kept" in one["service_notice"]

    def everything(store):
        case = store.cases.numbered("J-00001")
        entries = store.cases.entries(case.id)
        return repr([row.model_dump() for row in (case, *entries)])

    books = await window.database.run(everything)
    books += "".join(await written(window))
    assert [value for value in person.values() if value in books] == []


async def test_the_same_report_sent_again_is_taken_once(window):
    first, again = await brings(window), await brings(window)
    assert again["service_request_id"] == first["service_request_id"]
    other = await brings(window, description="Another one.")
    assert other["service_request_id"] == "J-00002"
    window.clock.passes(hours=2)
    assert (await brings(window))["service_request_id"] == "J-00003"


# How many


async def test_too_many_in_a_minute_are_told_when_to_come_again(one_database, tmp_path):
    async with town_with_programs(one_database, tmp_path, most_a_minute=2) as window:
        for number in range(2):
            await brings(window, description=f"Number {number}.")
        seen = await posts(window, form(description="Number 3."))
    assert seen.status == 429
    assert 0 < int(seen.headers["Retry-After"]) <= 31
    assert json.loads(seen.text)[0]["code"] == 429


async def test_too_many_in_a_day_are_told_when_to_come_again(window):
    for number in range(2):
        await brings(window, api_key=OTHER_KEY, description=f"Number {number}.")
        window.clock.passes(hours=1)
    seen = await posts(window, form(api_key=OTHER_KEY, description="Number 3."))
    assert seen.status == 429
    assert int(seen.headers["Retry-After"]) == 22 * 3600 + 1
    await brings(window, description="Another program may.")
    window.clock.passes(hours=23)
    await brings(window, api_key=OTHER_KEY, description="Number 3.")


# Photos


async def test_a_photo_is_fetched_from_a_host_that_the_town_has_named(window):
    one = await brings(window, media_url="https://photos.example.org/lamp.jpg")
    case = await case_of(window, one)
    assert len(case.photos) == 1
    assert window.files.exists(case.photos[0])
    assert "photo" not in one["service_notice"]


@pytest.mark.parametrize(
    "url",
    [
        "https://elsewhere.example.org/lamp.jpg",
        "http://photos.example.org/lamp.jpg",
        "https://photos.example.org:8080/lamp.jpg",
        "https://photos.example.org@10.0.0.1/lamp.jpg",
        "https://127.0.0.1/lamp.jpg",
        "https://[::1]/lamp.jpg",
        "https://[/lamp.jpg",
        "file:///etc/lamp",
        "lamp",
    ],
)
async def test_no_photo_is_fetched_from_anywhere_else_and_that_is_told(window, url):
    one = await brings(window, media_url=url)
    assert "no photos from that address" in one["service_notice"]
    assert (await case_of(window, one)).photos == []


async def test_a_photo_of_a_report_that_is_not_taken_goes_again(window):
    photo = "https://photos.example.org/lamp.jpg"
    assert (await refused(window, lat="40.4", media_url=photo))[0] == 400
    thrown = await window.database.run(lambda store: store.waste.all(window.clock()))
    assert len(thrown) == 1


@pytest.mark.parametrize("name", ["nothing", "script"])
async def test_a_photo_that_cannot_be_had_does_not_lose_the_report(window, name):
    one = await brings(window, media_url=f"https://photos.example.org/{name}")
    assert "could not be fetched" in one["service_notice"]
    assert (await case_of(window, one)).photos == []


async def test_where_a_photo_is_needed_the_definition_says_so_and_none_is_refused(
    one_database, tmp_path
):
    async with town_with_programs(one_database, tmp_path, town_of(photo="needed")) as window:
        [asked] = (await told(window, "/services/light"))["attributes"]
        assert (asked["variable"], asked["code"]) == (False, "photo")
        assert "media_url" in asked["description"]
        assert (await refused(window))[0] == 400
        await brings(window, media_url="https://photos.example.org/lamp.jpg")


async def test_where_a_place_is_not_wanted_none_is_kept(one_database, tmp_path):
    async with town_with_programs(one_database, tmp_path, town_of(place="no")) as window:
        case = await case_of(window, await brings(window))
        assert (case.place, case.latitude) == ("", None)
