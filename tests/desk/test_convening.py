"""A session of the council is planned, moved and called off; whoever asked for it is reminded."""

from datetime import UTC, datetime

import pytest

from core.convocations import about
from tests.desk.test_council import BUDGET, neighbour
from tests.people import Again, Clerk, Person, Press, t

TITLE = "Pleno de diciembre"
AGENDA = "1. Presupuesto\n2. Ruegos y preguntas"
AT = datetime(2026, 12, 3, 18, tzinfo=UTC)  # a Thursday; seven in the evening in Jun
PLACE = "Salón de plenos"


@pytest.fixture
async def marta(jun):
    marta = Clerk(jun, "townhall-staff", "es", "@marta:jun.example", "Marta")
    await marta.joins()
    return marta


def shown(marta):
    when = marta.text(t("session-at", at=local(marta, AT)))
    return t("convene-check", title=TITLE, when=when, place=PLACE, agenda=AGENDA)


def local(person, at):
    return person.town.town.local(at)


async def convenes(marta):
    await marta.talks(
        ("!convocar", "convene-title"),
        (TITLE, "convene-when"),
        ("3.12. 19:00", "convene-place"),
        (PLACE, "convene-agenda"),
        (AGENDA, shown(marta)),
        (Press("publish"), t("desk-convened", number="1", link="https://jun.example/post/1")),
    )


async def planned(town):
    return await town.finds(lambda store: store.sittings.planned.get(1))


async def told(person, key, **values):
    """A text about the session, as it is now."""
    one = await planned(person.town)
    known = {**about(one), "at": local(person, one.starts_at), "because": one.because or "–"}
    return person.text(t(key, **{**known, **values}))


async def changes(marta, what, *said):
    await marta.says("!convocar 1")
    await marta.does(Press(what))
    for one in said:
        read = await marta.does(one)
    return read[-1].text


async def test_a_session_is_planned_step_by_step_and_all_read_of_it(marta):
    await convenes(marta)
    channel = Person(marta.town, "townhall", "es")
    said = channel.sees()[-1]
    for words in (TITLE, "3 de diciembre", "19:00", PLACE, "2. Ruegos y preguntas"):
        assert words in said
    one = await planned(marta.town)
    assert (one.starts_at, one.sequence, one.agenda) == (AT, 0, AGENDA)


async def test_what_cannot_be_understood_is_asked_again_and_nothing_is_lost(marta):
    await marta.talks(
        (f"!convocar {TITLE}", "convene-when"),
        ("ayer", Again("convene-when-wrong", "convene-when")),
        ("no sé", Again("convene-when-wrong", "convene-when")),
        ("3.12.", "convene-place"),  # at the usual hour
        ("x" * 201, Again("convene-too-long", "convene-place")),
        (PLACE, "convene-agenda"),
        (AGENDA, shown(marta)),
        (Press("change"), "convene-title"),
    )


async def test_an_agenda_may_be_an_address(marta):
    for said in (f"!convocar {TITLE}", "3.12.", Press("skip"), "https://jun.example/orden.pdf"):
        await marta.does(said)
    await marta.does(Press("publish"))
    post = await marta.town.finds(lambda store: store.posts.get(1))
    assert post.link == "https://jun.example/orden.pdf"
    assert (await planned(marta.town)).place == ""


@pytest.mark.parametrize("language", ["es", "de", "en"])
async def test_somebody_is_reminded_the_day_before_and_hears_at_once_of_a_change(marta, language):
    await convenes(marta)
    ana = await neighbour(marta.town, "ana", language)
    one = await planned(ana.town)
    when = ana.text(t("session-when", **{**about(one), "at": local(ana, AT)}))
    await ana.talks(("/council", t("session-coming", lines=f"{when}\n{AGENDA}")))
    await ana.does(Press("remind-1"))
    assert ana.last.text == await told(ana, "session-reminder-on")
    ana.town.clock.passes(hours=(AT - ana.town.clock()).total_seconds() / 3600 - 24.1)
    assert await ana.town.walks() == []
    ana.town.clock.passes(minutes=10)
    await ana.town.walks()
    assert ana.last.text == await told(ana, "session-reminder")
    count = len(ana.read())
    await ana.town.walks()
    assert len(ana.read()) == count
    await changes(marta, "when", "4.12. 20:00")
    assert ana.last.text == await told(ana, "session-moved")
    await changes(marta, "call-off", "Falta de quórum", Press("yes"))
    assert ana.last.text == await told(ana, "session-called-off")
    assert "Falta de quórum" in ana.last.text


async def test_whoever_wants_it_no_longer_is_not_reminded(marta):
    await convenes(marta)
    ana = await neighbour(marta.town, "ana")
    await ana.says("/remind 1")
    await ana.does(Press("no-reminder"))
    assert ana.last.text == await told(ana, "session-reminder-off")
    count = len(ana.read())
    await changes(marta, "when", "4.12. 20:00")
    assert len(ana.read()) == count


async def test_what_is_near_is_not_reminded_of_but_its_changes_are_told(marta):
    await convenes(marta)
    ana = await neighbour(marta.town, "ana")
    ana.town.clock.passes(hours=(AT - ana.town.clock()).total_seconds() / 3600 - 1)
    await ana.says("/remind 1")
    assert ana.last.text == await told(ana, "session-reminder-soon")


async def test_a_change_is_told_to_all_and_the_first_post_says_what_holds(marta):
    await convenes(marta)
    channel = Person(marta.town, "townhall", "es")
    await changes(marta, "when", "4.12. 20:00")
    first, moved = channel.sees()[-2:]
    assert "4 de diciembre" in first
    assert "3 de diciembre" not in first
    assert "cambia de fecha" in moved
    await changes(marta, "agenda", "1. Solo el presupuesto")
    assert "Solo el presupuesto" in channel.sees()[-2]
    await changes(marta, "where", "Polideportivo")
    assert "Polideportivo" in channel.sees()[-2]
    assert (await planned(marta.town)).sequence == 3
    await changes(marta, "call-off", "Falta de quórum", Press("yes"))
    assert "No se celebra" in channel.sees()[-3]
    ana = await neighbour(marta.town, "ana")
    await ana.talks(("/remind 1", "session-unknown"), ("/council", "session-none"))


async def test_what_was_called_off_or_never_planned_cannot_be_changed(marta):
    await marta.talks(("!convocar 7", t("desk-no-such-session", number="7")))
    await convenes(marta)
    await changes(marta, "call-off", "Falta de quórum", Press("yes"))
    await marta.talks(("!convocar 1", t("desk-no-such-session", number="1")))


async def test_nothing_is_changed_where_nobody_is_sure(marta):
    await convenes(marta)
    assert await changes(marta, "call-off", "Porque sí", Press("no")) == marta.text("convene-left")
    assert (await planned(marta.town)).sequence == 0


async def test_the_session_that_begins_is_the_one_that_was_planned(marta):
    await convenes(marta)
    ana = await neighbour(marta.town, "ana")
    ana.town.clock.passes(hours=(AT - ana.town.clock()).total_seconds() / 3600 + 0.2)
    await marta.talks(("!pleno empezar", t("desk-session-begun", title=TITLE)))
    assert (await planned(ana.town)).sitting_id == 1
    await ana.talks((f"/ask {BUDGET}", t("session-asked", number="J-00001")))


async def test_two_who_are_erased_and_joined_take_their_reminders_along(marta):
    await convenes(marta)
    ana = await neighbour(marta.town, "ana")
    await ana.says("/remind 1")
    who = await ana.town.finds(lambda store: store.residents.at("paper:ana").resident_id)
    told_of = await ana.town.finds(lambda store: store.of_resident(who))
    assert [one["convocation_id"] for one in told_of["sessionreminder"]] == [1]
    await ana.town.database.run(lambda store: store.forget_resident(who))
    assert await ana.town.finds(lambda store: store.sittings.planned.reminders(1)) == []


async def test_nobody_is_asked_how_old_they_are_for_a_session_that_there_is_not(marta):
    ana = await neighbour(marta.town, "ana")
    await ana.town.knows_age("ana", grown=None)
    await ana.talks(("/remind 99", "session-unknown"), ("/remind", "session-unknown"))
