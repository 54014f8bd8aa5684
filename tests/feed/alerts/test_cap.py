"""CAP 1.2: what warning systems of others read of our alerts."""

from datetime import timedelta
from xml.etree import ElementTree as ET

import pytest

from storage.alerts import AlertState, MessageType
from tests.feed.alerts.cap_rules import CAP, problems
from tests.feed.alerts.warning import ends, warns, writes
from tests.feed.window import HOME, opened


async def cap(window, number=1):
    """An alert as others read it, after everything in it was looked at."""
    text = await window.reads(f"/alerts/{number}.cap")
    assert problems(text) == []
    return ET.fromstring(text.encode())  # noqa: S314 - it is our own


def values(element, *names):
    return [element.findtext(CAP + name) for name in names]


async def test_an_alert_is_told_with_everything_that_the_standard_wants(window):
    await window.happens(warns)
    seen = await window.sees("/alerts/1.cap")
    assert seen.headers["Content-Type"] == "application/cap+xml; charset=utf-8"
    assert seen.headers["Content-Language"] == "es, de"
    alert = await cap(window)
    names = ("identifier", "sender", "sent", "status", "msgType", "scope", "note", "references")
    assert values(alert, *names) == [
        "J-20261117100000-1",
        "juntos",
        "2026-11-17T10:00:00-00:00",
        "Actual",
        "Alert",
        "Public",
        None,
        None,
    ]


async def test_each_language_has_a_block_of_its_own(window):
    await window.happens(warns)
    spanish, german = (await cap(window)).findall(f"{CAP}info")
    names = ("language", "event", "headline", "description", "instruction", "expires", "web")
    assert values(spanish, *names) == [
        "es-ES",
        "Fuego",
        "Humo en la vega",
        "Cierren las ventanas.",
        "Si alguien está en peligro, llame al 112.",
        "2026-11-17T15:45:00-00:00",
        f"{HOME}/alerts#alert-1",
    ]
    assert values(german, "language", "event", "headline") == ["de", "Feuer", "Rauch in der Vega"]
    same = ("category", "urgency", "severity", "certainty", "senderName", "responseType")
    assert values(spanish, *same) == ["Fire", "Immediate", "Severe", "Observed", "Jun", None]
    assert values(german, *same) == values(spanish, *same)


@pytest.mark.parametrize(
    ("area", "name", "drawn"),
    [("", "Todo Jun", 1), ("district:centre", "Centro", 1), ("district:upper", "Barrio Alto", 0),
     ("Calle Real", "Calle Real", 0)],
)  # fmt: skip
async def test_the_area_is_named_and_drawn_where_there_is_an_outline(window, area, name, drawn):
    await window.happens(lambda life: warns(life, area=area))
    info = (await cap(window)).find(f"{CAP}info")
    assert info.findtext(f"{CAP}area/{CAP}areaDesc") == name
    polygons = info.findall(f"{CAP}area/{CAP}polygon")
    assert len(polygons) == drawn
    for polygon in polygons:
        latitude, longitude = map(float, polygon.text.split()[0].split(","))
        assert (round(latitude), round(longitude)) == (37, -4)


async def test_what_follows_an_alert_names_all_that_went_before(window):
    def told(life):
        first = warns(life)
        ends(life, warns(life, first))

    await window.happens(told)
    first, update, end = [await cap(window, number) for number in (1, 2, 3)]
    named = [",".join(values(one, "sender", "identifier", "sent")) for one in (first, update)]
    assert values(update, "msgType", "references") == ["Update", named[0]]
    assert values(end, "msgType", "references") == ["Update", " ".join(named)]
    info = end.find(f"{CAP}info")
    assert values(info, "responseType", "urgency", "headline") == [
        "AllClear",
        "Past",
        "Fin del humo",
    ]
    assert info.find(f"{CAP}instruction") is None


async def test_a_mistake_is_cancelled(window):
    def told(life):
        ends(life, warns(life), response="None", message_type=MessageType.CANCEL)

    await window.happens(told)
    end = await cap(window, 2)
    assert values(end, "msgType") == ["Cancel"]
    assert values(end.find(f"{CAP}info"), "responseType", "urgency") == [None, "Past"]


async def test_nobody_takes_an_exercise_for_a_danger(window):
    await window.happens(lambda life: warns(life, status="Exercise"))
    alert = await cap(window)
    assert alert.findtext(f"{CAP}status") == "Exercise"
    for word in ("SIMULACRO", "ÜBUNG", "EXERCISE"):
        assert word in alert.findtext(f"{CAP}note")
    heads = [info.findtext(f"{CAP}headline") for info in alert.findall(f"{CAP}info")]
    assert heads == ["‼️ SIMULACRO: Humo en la vega", "‼️ ÜBUNG: Rauch in der Vega"]


async def test_what_people_write_cannot_break_the_file(window):
    evil = {"es": ["<b>&amp; ]]>\x00\x0b", "\x1b<script>\ufffe"], "en": ["🔥", ""]}
    await window.happens(lambda life: warns(life, texts=evil, area="A & B <c>"))
    info = (await cap(window)).find(f"{CAP}info")
    assert values(info, "headline") == ["<b>&amp; ]]>"]
    assert info.findtext(f"{CAP}area/{CAP}areaDesc") == "A & B <c>"


@pytest.mark.parametrize("text", ["\x08", " \n", "\ufffe\x00"])
async def test_what_no_file_may_hold_leaves_no_empty_element(window, text):
    await window.happens(lambda life: warns(life, texts={"es": ["Humo", text]}))
    assert (await cap(window)).find(f"{CAP}info/{CAP}description") is None


async def test_what_was_not_sent_is_not_there_and_nobody_is_named(window):
    def written(life):
        writes(life)
        writes(life).state = AlertState.REFUSED
        warns(life)

    await window.happens(written)
    for one in ("1", "2", "4", "x", "9" * 30):
        assert await window.status(f"/alerts/{one}.cap") == 404
    for path in ("/alerts/3.cap", "/alerts", "/alerts.atom"):
        assert "canary" not in await window.reads(path)


async def test_who_has_an_alert_already_is_told_so(window):
    await window.happens(warns)
    first = await window.sees("/alerts/1.cap")
    again = await window.sees("/alerts/1.cap", If_None_Match=first.headers["ETag"])
    assert (again.status, again.text) == (304, "")


async def test_alerts_are_the_same_on_every_kind_of_database(database, tmp_path):
    async with opened(database, tmp_path) as window:
        await window.happens(lambda life: ends(life, warns(life, lasting=timedelta(days=9))))
        assert (await cap(window, 2)).findtext(f"{CAP}references")
        assert "Fin del humo" in await window.reads("/alerts?lang=es")
