"""How an order about a case is given: in its thread, by its number, or in answer to a message."""

from datetime import date, timedelta

import pytest

from tests.people import t

NUMBER = {"number": "J-00001"}

FRIDAY = date(2026, 11, 27)  # the next one; today is the 20th

ORDERS = {
    "take": {"es": "!tomar", "de": "!nehmen", "en": "!take"},
    "assign": {"es": "!asignar @paco", "de": "!zuweisen Paco", "en": "!assign @paco:jun.example"},
    "to": {"es": "!pasar policía", "de": "!abgeben Polizei", "en": "!to police"},
    "promise": {"es": "!prometer 27.11.", "de": "!zusagen 27.11.", "en": "!promise 27.11."},
    "done": {"es": "!hecho Ya luce", "de": "!fertig Leuchtet", "en": "!done It shines"},
    "decline": {"es": "!rechazar No", "de": "!ablehnen Nein", "en": "!decline No"},
    "publish": {"es": "!publicar", "de": "!zeigen", "en": "!publish"},
    "unpublish": {"es": "!ocultar", "de": "!verbergen", "en": "!hide"},
    "mute": {"es": "!silenciar 2 insulta", "de": "!stumm 2 grob", "en": "!mute 2 insults"},
}

ANSWERS = {
    "take": t("desk-taken", name="Elena", **NUMBER),
    "assign": t("desk-taken", name="Paco", **NUMBER),
    "promise": t("desk-promised", day=FRIDAY, **NUMBER),
    "done": t("desk-done", **NUMBER),
    "decline": t("desk-declined", **NUMBER),
    "publish": t("desk-published", **NUMBER),
    "unpublish": t("desk-unpublished", **NUMBER),
}


def answer_to(room, command):
    """What is answered to an order: in the language of the town, and with its time."""
    if command == "to":
        name = room.town.town.department("police").name.in_(room.elena.language)
        return t("desk-moved", department=name, **NUMBER)
    if command == "mute":
        return t("desk-muted", until=room.town.town.local(room.town.clock()) + timedelta(hours=2))
    return ANSWERS[command]


@pytest.mark.parametrize("command", ORDERS)
async def test_every_command_works_in_every_language(each_room, command):
    elena = each_room.elena
    said = await elena.writes(ORDERS[command][elena.language])
    assert_told(each_room, said, command)


@pytest.mark.parametrize("command", ORDERS)
@pytest.mark.parametrize("how", ["answer", "number", "slash"])
async def test_every_command_works_in_answer_to_the_card_by_number_and_with_a_slash(
    room, command, how
):
    elena, order = room.elena, ORDERS[command]["es"]
    word, _, rest = order.partition(" ")
    said = await {
        "answer": lambda: elena.says(order, target=elena.card_id()),
        "number": lambda: elena.says(f"{word} J-00001 {rest}".strip()),
        "slash": lambda: elena.writes(f"/{order[1:].upper()}"),
    }[how]()
    assert_told(room, said, command)


def assert_told(room, said, command):
    """What was ordered is said to be done, in the thread of the case."""
    told = {one.text: one.message for one in said}
    assert told[room.elena.text(answer_to(room, command))].thread == room.elena.card_id()


@pytest.mark.parametrize("command", sorted(ORDERS.keys() - {"mute"}))
async def test_without_a_case_it_is_asked_which_one_is_meant(room, command):
    [said] = await room.elena.says(ORDERS[command]["es"])
    assert said.text == room.elena.text("desk-which-case")


@pytest.mark.parametrize("number", ["J-00077", "77", "#77", "J-999999999"])
async def test_a_case_that_there_is_not(room, number):
    [said] = await room.elena.says(f"!hecho {number} Ya luce")
    assert said.text == room.elena.text(t("desk-no-such-case", number=number))


@pytest.mark.parametrize("number", ["J-00001", "j1", "J1", "#1", "1", "00001"])
async def test_a_number_may_be_written_in_many_ways(room, number):
    await room.elena.says(f"!tomar {number}")
    assert (await room.case()).clerk == "@elena:jun.example"


async def test_an_order_that_we_do_not_know_says_where_all_stand_and_goes_to_nobody(each_room):
    elena, before = each_room.elena, len(each_room.ana.read())
    for order, word in (("!vamos", "vamos"), ("/vamos", "vamos"), ("!", "–"), ("!!!", "!!")):
        [said] = await elena.writes(order)
        assert said.text == elena.text(t("desk-unknown", word=word))
    assert len(each_room.ana.read()) == before


async def test_who_mistypes_an_order_reads_which_one_may_be_meant(room):
    [said] = await room.elena.says("!publciar J-00001")
    assert "¿Quería decir !publicar?" in said.text
    [said] = await room.elena.says("!anuncia Corte de agua")
    assert "!anunciar" in said.text
