"""A case goes to another department with all that was said."""

import pytest

from storage.cases import State
from tests.people import ONE_LANGUAGE, t

NUMBER = {"number": "J-00001"}


@ONE_LANGUAGE
async def test_a_case_goes_to_another_department_with_all_that_was_said(each_room):
    elena, ana = each_room.elena, each_room.ana
    await elena.writes("¿Qué farola es?")
    await ana.says("La de la esquina")
    await elena.writes("// es de la policía")
    for mark in ("👀", "📢"):
        await elena.reacts(mark, elena.card_id())
    await elena.writes("!to police")
    police = each_room.clerk("police-staff", "Luis")
    await police.joins()
    names = [each_room.town.town.department("police").name.in_(one.language)
             for one in (elena, ana)]  # fmt: skip
    assert ana.last.text == ana.text(t("case-moved", department=names[1], **NUMBER))
    assert elena.town.on_table("works-staff")[0].message.heading == elena.text(
        t("card-moved", department=names[0], **NUMBER)
    )
    card, *history = police.sees()
    assert card.startswith("J-00001")
    line = "history-line"
    assert history == [
        police.text(t(line, who="Elena", text="¿Qué farola es?")),
        police.text(t(line, who=police.text("history-resident"), text="La de la esquina")),
        police.text(t(line, who="Elena", text="es de la policía")),
    ]
    assert all(one.message.thread == police.card_id() for one in police.read()[1:])


async def test_after_that_only_the_new_department_works_on_it(room):
    await room.elena.writes("!pasar policía")
    police = room.clerk("police-staff", "Luis")
    await police.joins()
    theirs = room.elena.text(t("desk-other-department", **NUMBER))
    before = len(room.ana.read())
    for said in ("!tomar", "¿Hola?", "!prometer viernes"):
        assert (await room.elena.writes(said))[0].text == theirs
    assert (await room.elena.reacts("👀", room.elena.card_id()))[0].text == theirs
    assert len(room.ana.read()) == before
    await police.writes("!tomar")
    assert (await room.case()).clerk_name == "Luis"
    assert "Luis" not in room.elena.card().text


@pytest.mark.parametrize("words", ["", " works", " obras", " nobody"])
async def test_a_department_that_there_is_not_or_that_has_it_already(room, words):
    [said] = await room.elena.writes(f"!pasar{words}")
    names = "Policía local, Alcaldía y registro, Escuela, Consultorio"
    assert said.text == room.elena.text(t("desk-which-department", departments=names))


async def test_the_escalation_room_may_help_everywhere(room):
    mayor = room.clerk("townhall-staff", "Marta")
    await mayor.joins()
    await mayor.says("!tomar J-00001")
    assert (await room.case()).clerk_name == "Marta"


async def test_another_department_may_not(room):
    police = room.clerk("police-staff", "Luis")
    await police.joins()
    [said] = await police.says("!hecho J-00001 x")
    assert said.text == police.text(t("desk-other-department", **NUMBER))
    assert (await room.case()).state is State.RECEIVED
