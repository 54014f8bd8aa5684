"""A case is taken by a clerk, given to a colleague, and promised for a day."""

from datetime import date

import pytest

from storage.cases import State
from tests.people import t

NUMBER = {"number": "J-00001"}
FRIDAY = date(2026, 11, 27)  # the next one; today is the 20th


# Taking and giving.


async def test_whoever_takes_a_case_is_named_to_the_resident_and_on_the_card(each_room):
    await each_room.elena.writes("!take")
    case = await each_room.case()
    assert (case.state, case.clerk, case.clerk_name) == (
        State.IN_WORK,
        "@elena:jun.example",
        "Elena",
    )
    assert each_room.ana.last.text == each_room.ana.text(t("case-taken", name="Elena", **NUMBER))
    assert each_room.elena.text(t("card-clerk", name="Elena")) in each_room.elena.card().text


async def test_taking_it_is_the_first_answer(room):
    assert "Primera respuesta" in room.elena.card().text
    await room.elena.writes("!tomar")
    assert "Primera respuesta" not in room.elena.card().text
    assert (await room.case()).answered_at


async def test_taking_it_twice_tells_the_resident_once(room):
    await room.elena.writes("!tomar")
    before = len(room.ana.read())
    await room.elena.writes("!tomar")
    assert len(room.ana.read()) == before


@pytest.mark.parametrize("who", ["@paco", "paco", "Paco", "@PACO:jun.example"])
async def test_a_case_is_given_to_a_colleague_in_the_room(room, who):
    await room.elena.writes(f"!asignar {who}")
    assert (await room.case()).clerk == "@paco:jun.example"
    assert room.ana.last.text == room.ana.text(t("case-taken", name="Paco", **NUMBER))


@pytest.mark.parametrize(
    ("words", "key"), [("", "desk-who"), (" @nobody", "desk-no-such-colleague")]
)
async def test_nobody_who_is_not_there_gets_a_case(room, words, key):
    [said] = await room.elena.writes(f"!asignar{words}")
    assert said.text == room.elena.text(t(key, who="@nobody"))
    assert (await room.case()).clerk == ""


# Promises.


@pytest.mark.parametrize(
    ("language", "words", "day"),
    [
        ("es", "mañana", date(2026, 11, 21)),
        ("es", "viernes", FRIDAY),
        ("es", "en 3 días", date(2026, 11, 23)),
        ("es", "24 de diciembre", date(2026, 12, 24)),
        ("de", "morgen", date(2026, 11, 21)),
        ("de", "Freitag", FRIDAY),
        ("de", "in drei Tagen", date(2026, 11, 23)),
        ("de", "24.12.", date(2026, 12, 24)),
        ("en", "tomorrow", date(2026, 11, 21)),
        ("en", "friday", FRIDAY),
        ("en", "in 3 days", date(2026, 11, 23)),
        ("en", "24 December", date(2026, 12, 24)),
        ("en", "2026-12-24", date(2026, 12, 24)),
        ("en", "today", date(2026, 11, 20)),
        ("es", "el viernes", FRIDAY),
        ("es", "para el próximo viernes", FRIDAY),
        ("es", "vie", FRIDAY),
        ("es", "el 24 de diciembre", date(2026, 12, 24)),
        ("es", "pasado mañana", date(2026, 11, 22)),
        ("es", "en dos semanas", date(2026, 12, 4)),
        ("es", "dentro de quince días", date(2026, 12, 5)),
        ("es", "10.1.", date(2027, 1, 10)),
        ("es", "24/12/26", date(2026, 12, 24)),
        ("de", "bis Freitag", FRIDAY),
        ("de", "nächsten Freitag", FRIDAY),
        ("de", "am 24.12.", date(2026, 12, 24)),
        ("de", "Fr.", FRIDAY),
        ("en", "next friday", FRIDAY),
        ("en", "by the 24th of december", date(2026, 12, 24)),
    ],
)
async def test_a_day_may_be_said_in_words(found_room, language, words, day):
    room = await found_room(language)
    await room.elena.writes(f"!promise {words}")
    assert (await room.case()).expected == day
    assert room.ana.last.text == room.ana.text(t("case-promised", day=day, **NUMBER))


WRONG_DAYS = (
    "",
    "ayer",
    "1.1.2020",
    "24.12.1926",
    "31.2.2027",
    "31.2.",
    "19.11.",
    "10.30",
    "2027",
    "diciembre",
    "12",
    "nunca",
    "24.12.2099",
    "32/13/26",
    "x" * 5000,
)


async def test_a_wrong_or_past_day_is_not_promised(each_room):
    elena, before = each_room.elena, len(each_room.ana.read())
    for words in WRONG_DAYS:
        [said] = await elena.writes(f"!promise {words}".strip())
        shown = f"{words[:60]}…" if len(words) > 60 else words or "–"
        assert said.text == elena.text(t("desk-which-day", words=shown)), words
        assert (await each_room.case()).expected is None, words
        assert len(each_room.ana.read()) == before, words


async def test_a_promise_can_be_seen_by_all_and_a_later_one_too(room):
    await room.elena.writes("!prometer mañana")
    await room.elena.writes("!prometer viernes")
    told = [room.channel.text(t("post-promised", day=day)) for day in (date(2026, 11, 21), FRIDAY)]
    shown = room.channel.sees()
    assert told[1] in shown[0]
    assert told[0] in shown[1]
    assert told[1] in shown[2]
