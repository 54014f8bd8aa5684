"""A session of the council: people ask from home, and what most want to know comes first."""

from tests.handlers.reporting import case
from tests.people import Clerk, Person, Press, t

TITLE = "Pleno de noviembre"
BUDGET = "What does the new square cost?"
NUMBER = {"number": "J-00001"}


async def sits(town):
    marta = Clerk(town, "townhall-staff", "es", "@marta:jun.example", "Marta")
    await marta.joins()
    await marta.talks((f"!pleno empezar {TITLE}", t("desk-session-begun", title=TITLE)))
    return marta


async def neighbour(town, name, language="en"):
    found = Person(town, name, language)
    await found.says("/start")
    return found


async def test_while_nobody_sits_people_are_led_to_the_mayor(ana):
    await ana.talks(
        ("/ask", "session-none"),
        (Press("to-mayor"), t("mayor-what", who="")),
        ("/cancel", "cancelled"),
        ("/council", "session-none"),
    )


async def test_a_question_is_asked_supported_and_answered_for_all(ana):
    marta, channel = await sits(ana.town), Person(ana.town, "townhall", "es")
    await ana.talks(
        ("/council", t("session-no-questions", title=TITLE)),
        (Press("ask"), t("session-what", title=TITLE)),
        (BUDGET, t("session-asked", **NUMBER)),
    )
    berta = await neighbour(ana.town, "berta")
    await berta.talks(("/support 1", t("support-gone", **NUMBER)))
    await marta.writes("📢")
    assert BUDGET in channel.sees()[-1]
    line = berta.text(t("session-line", what=BUDGET, count=0, **NUMBER))
    await berta.talks(
        ("/council", t("session-questions", title=TITLE, lines=line)),
        (Press("J-00001"), t("session-supported", count=1, **NUMBER)),
        ("/support 1", t("session-supported", count=1, **NUMBER)),
    )
    await marta.writes("Two million.")
    told = t("follow-answered", name="Marta", text="Two million.", **NUMBER)
    assert berta.last.text == berta.text(told)
    assert "Two million." in channel.sees()[-1]


async def test_the_room_sees_the_most_supported_first_and_what_is_left_has_a_deadline(jun):
    marta = await sits(jun)
    ana, berta = await neighbour(jun, "ana"), await neighbour(jun, "berta")
    (said,) = await marta.says("!pleno")
    assert said.text == marta.text("desk-session-empty")
    for words in ("When does the bus come again?", BUDGET):
        await ana.says(f"/ask {words}")
    for number in ("J-00001", "J-00002"):
        await marta.writes("📢", number=number)
    await berta.says("/support 2")
    (said,) = await marta.says("!pleno")
    assert said.text.index("J-00002") < said.text.index("J-00001")
    await marta.writes("Two million.", number="J-00002")
    assert (await case(ana)).first_answer_due is None
    await marta.says("!pleno terminar")
    told = t("desk-session-ended", title=TITLE, count=2, answered=1)
    assert marta.text(told) in marta.sees()
    assert (await case(ana)).first_answer_due is not None
    await marta.talks(
        ("!pleno", "desk-session-none"),
        ("!pleno terminar", "desk-session-none"),
    )
    await ana.talks(("/ask", "session-none"))


async def test_only_one_session_is_held_at_a_time(jun):
    marta = await sits(jun)
    await marta.talks(("!session start Another", "desk-session-is-on"))
