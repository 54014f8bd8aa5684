"""What staff can do with a case: in its thread, by its number, or in answer to a message."""

from datetime import date, timedelta

import pytest

from storage.cases import EntryKind, Matter, State
from storage.posts import PostKind
from tests.handlers.reporting import reports
from tests.people import Clerk, Person, t

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


@pytest.mark.parametrize(
    "words",
    [
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
    ],
)
async def test_a_wrong_or_past_day_is_not_promised(each_room, words):
    elena, before = each_room.elena, len(each_room.ana.read())
    [said] = await elena.writes(f"!promise {words}".strip())
    shown = f"{words[:60]}…" if len(words) > 60 else words or "–"
    assert said.text == elena.text(t("desk-which-day", words=shown))
    assert (await each_room.case()).expected is None
    assert len(each_room.ana.read()) == before


async def test_a_promise_can_be_seen_by_all_and_a_later_one_too(room):
    await room.elena.writes("!prometer mañana")
    await room.elena.writes("!prometer viernes")
    told = [room.channel.text(t("post-promised", day=day)) for day in (date(2026, 11, 21), FRIDAY)]
    shown = room.channel.sees()
    assert told[1] in shown[0]
    assert told[0] in shown[1]
    assert told[1] in shown[2]


# Closing and opening.


async def test_done_needs_words_or_a_photo(each_room):
    elena = each_room.elena
    [said] = await elena.writes("!done")
    assert said.text == elena.text("desk-done-how")
    assert (await each_room.case()).state is State.RECEIVED


async def test_done_with_a_photo_of_its_own_shows_it_to_the_resident(room):
    await room.elena.shows(b"mended", "!hecho", thread=room.elena.card_id())
    asked = room.ana.last
    assert asked.message.photo
    assert asked.text == room.ana.text(t("case-done", name="Elena", text="", **NUMBER))
    [result] = [one for one in await room.entries() if one.state is State.DONE]
    assert result.photos == [asked.message.photo.ref]


async def test_done_with_a_photo_that_was_sent_in_the_thread_before(room):
    await room.elena.shows(b"mended", thread=room.elena.card_id())
    await room.elena.writes("!hecho")
    [result] = [one for one in await room.entries() if one.state is State.DONE]
    assert len(result.photos) == 1


@pytest.mark.parametrize("again", ["!reabrir", "resident"])
async def test_a_photo_of_the_first_repair_does_not_prove_the_second(room, again):
    await room.elena.shows(b"mended", "!hecho", thread=room.elena.card_id())
    await (room.ana.says("no") if again == "resident" else room.elena.writes(again))
    said = await room.elena.writes("!hecho")
    assert said[0].text == room.elena.text("desk-done-how")


async def test_whoever_closes_it_has_done_it(room):
    await room.elena.writes("!hecho Ya luce")
    case = await room.case()
    assert (case.clerk_name, bool(case.closed_at)) == ("Elena", True)


async def test_declining_needs_a_reason_which_the_resident_reads(each_room):
    elena, ana = each_room.elena, each_room.ana
    [said] = await elena.writes("!decline")
    assert said.text == elena.text("desk-why")
    await elena.writes("!decline Pertenece a la provincia")
    assert ana.last.text == ana.text(t("case-declined", text="Pertenece a la provincia", **NUMBER))
    assert (await each_room.case()).state is State.DECLINED


@pytest.mark.parametrize("order", ["!tomar", "!prometer viernes", "!hecho Otra vez", "!rechazar x",
                                   "!pasar policía", "!duplicado 1", "!asignar paco"])  # fmt: skip
async def test_a_case_that_is_closed_must_be_opened_first(room, order):
    await room.elena.writes("!hecho Ya luce")
    [said] = await room.elena.writes(order)
    assert said.text == room.elena.text(t("desk-is-closed", **NUMBER))


async def test_a_case_is_opened_again_with_its_number(each_room):
    elena, ana = each_room.elena, each_room.ana
    [said] = await elena.writes("!reopen")
    assert said.text == elena.text(t("desk-is-open", **NUMBER))
    await elena.writes("!done Ya luce")
    await elena.writes("!reopen")
    assert ana.last.text == ana.text(t("case-reopened", **NUMBER))
    assert (await each_room.case()).reopened == 1
    assert elena.text(t("card-reopened", times=1)) in elena.card().text


# To another department.


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


# Duplicates.


@pytest.fixture
async def twice(each_room):
    """Bob has reported the same as Ana, and Eve follows that."""
    bob = Person(each_room.town, "bob", "en")
    eve = Person(each_room.town, "eve", "en")
    await reports(bob, where="Calle Real")
    await eve.says("/follow J-00002")
    return each_room, bob, eve


@pytest.mark.parametrize("order", ["!duplicate J-00001", "!duplicate 1", "!duplicate #1"])
async def test_whoever_brought_a_duplicate_hears_of_the_original(twice, order):
    room, bob, eve = twice
    about = {"number": "J-00002", "original": "J-00001"}
    said = await room.elena.writes(order, "J-00002")
    assert room.elena.text(t("desk-duplicate", **about)) in [one.text for one in said]
    assert bob.last.text == bob.text(t("case-duplicate", **about))
    assert eve.last.text == eve.text(t("follow-duplicate", **about))
    await room.elena.writes("!take")
    for person in (bob, eve):
        assert person.last.text == person.text(t("follow-state", state="in-work", **NUMBER))


async def test_both_numbers_may_be_named_outside_any_thread(twice):
    room, _, _ = twice
    await room.elena.says("!duplicate J-00002 J-00001")
    assert (await room.case(2)).duplicate_of == 1


async def test_a_duplicate_of_a_duplicate_is_one_of_the_original(twice):
    room, bob, _ = twice
    await reports(bob, where="Calle Nueva")
    await room.elena.writes("!duplicate J-00001", "J-00002")
    await room.elena.writes("!duplicate J-00002", "J-00003")
    assert (await room.case(3)).duplicate_of == 1
    [said] = await room.elena.writes("!duplicate J-00003")
    assert said.text == room.elena.text(t("desk-duplicate-of-itself", number="J-00001"))


@pytest.mark.parametrize(
    ("order", "key"),
    [
        ("!duplicado", "desk-duplicate-of-what"),
        ("!duplicado J-00077", t("desk-no-such-case", number="J-00077")),
        ("!duplicado 1", t("desk-duplicate-of-itself", number="J-00001")),
    ],
)
async def test_an_original_that_there_is_not(room, order, key):
    [said] = await room.elena.writes(order)
    assert said.text == room.elena.text(key)
    assert (await room.case()).state is State.RECEIVED


async def test_nobody_is_sent_after_a_case_that_is_closed(twice):
    room, *_ = twice
    await room.elena.writes("!done Ya luce", "J-00001")
    [said] = await room.elena.writes("!duplicate J-00001", "J-00002")
    assert said.text == room.elena.text(t("desk-is-closed", **NUMBER))
    assert (await room.case(2)).state is State.RECEIVED


# Muting.


async def test_muting_needs_a_reason_and_can_be_ended(each_room):
    elena, ana = each_room.elena, each_room.ana
    for order in ("!mute", "!mute 48", "!mute 5000 x", f"!mute {'9' * 5000} x"):
        [said] = await elena.writes(order)
        assert said.text == elena.text("desk-why-mute"), order[:50]
    await elena.writes("!mute insultos")
    until = each_room.town.town.local(each_room.town.clock()) + timedelta(days=1)
    await ana.talks(("hola", t("muted", until=until, reason="insultos")))
    [said] = await elena.writes("!mute 0")
    assert said.text == elena.text(t("desk-unmuted", **NUMBER))
    await ana.talks(("/report", "report-category"))


# What is kept.


async def test_the_story_of_a_case_has_a_line_for_everything(room):
    for said in ("!tomar", "!prometer viernes", "Vamos", "// nota", "!hecho Ya luce"):
        await room.elena.writes(said)
    assert [one.kind for one in await room.entries()] == [
        EntryKind.OPENED,
        EntryKind.STATE,
        EntryKind.PROMISE,
        EntryKind.ANSWER,
        EntryKind.NOTE,
        EntryKind.STATE,
    ]


async def test_questions_and_complaints_are_worked_on_in_the_same_way(room):
    for said in ("/person works", "2", "Nadie contesta", "1"):
        await room.ana.says(said)
    case = await room.case(2)
    assert case.matter is Matter.COMPLAINT
    await room.elena.writes("!hecho Hemos hablado", "J-00002")
    posts = await room.town.finds(lambda store: store.posts.about(2))
    assert posts == []
    told = await room.town.finds(lambda store: store.posts.about(1))
    assert [one.kind for one in told] == [PostKind.REPORT]


async def test_a_clerk_without_a_name_is_called_by_the_beginning_of_their_id(room):
    nameless = Clerk(room.town, "works-staff", "es", "@maria:jun.example")
    await nameless.joins()
    await nameless.writes("!tomar")
    assert (await room.case()).clerk_name == "maria"
