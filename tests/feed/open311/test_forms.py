"""What is told comes as XML and as JSON, and both say the same."""

import json
import re

from tests.feed.open311.reading import READS, of_each_kind
from tests.feed.open311.spark import ENDPOINT, asks, read, told

W3 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d")


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
