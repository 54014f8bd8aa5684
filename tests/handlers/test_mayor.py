"""The mayor: asked in public or in private, answered in the room, and the clock runs meanwhile."""

from datetime import date, timedelta

import pytest

from storage.cases import State
from storage.posts import PostKind
from tests.handlers.reporting import case
from tests.people import Again, Clerk, Person, Press, t

POOL = {
    "es": "¿Cuándo abre la piscina municipal este verano?",
    "de": "Wann macht das Freibad im Sommer wieder auf?",
    "en": "When does the swimming pool open this summer?",
}
AGAIN = {
    "es": "¿Abre este verano la piscina?",
    "de": "Macht das Freibad im Sommer auf?",
    "en": "Will the swimming pool open in summer?",
}
NUMBER = {"number": "J-00001"}
ANSWER = "On the first of June."


def clerk(ana, room="townhall-staff", name="Marta"):
    return Clerk(ana.town, room, "es", f"@{name.lower()}:jun.example", name)


def read(ana):
    name = ana.town.town.department("townhall").name.in_(ana.language)
    return ana.text(t("office-open", department=name))


def thanked(ana, how="openly"):
    return t(f"mayor-asked-{how}", read=read(ana), **NUMBER)


def how(ana):
    return t("mayor-how", what=POOL[ana.language])


async def asks(ana, choice="openly"):
    await ana.talks((f"/mayor {POOL[ana.language]}", how(ana)), (Press(choice), thanked(ana)))


async def posts(ana):
    return await ana.town.finds(lambda store: store.posts.about(1))


async def marta_of(ana):
    marta = clerk(ana)
    await marta.joins()
    return marta


@pytest.fixture
async def marta(ana):
    return await marta_of(ana)


@pytest.fixture
async def english(jun):
    """A resident who is greeted already, where words do not matter."""
    ana = Person(jun, "ana", "en")
    await ana.says("/start")
    return ana


async def test_a_public_question_is_asked_and_its_words_wait_until_they_are_looked_at(ana, marta):
    channel = Person(ana.town, "townhall", "es")
    await ana.talks(
        ("/mayor", t("mayor-what", who="")),
        (POOL[ana.language], how(ana)),
        (Press("openly"), thanked(ana)),
    )
    (copy,) = channel.sees()
    asked = channel.text(t("clock-asked", at=ana.town.town.local(ana.town.clock())))
    assert copy.startswith(f"{channel.text('matter-mayor')}: J-00001")
    assert asked in copy
    assert POOL[ana.language] not in copy
    assert channel.text(t("card-asked-in-public", signed="no", name="")) in marta.card().text
    await marta.writes("📢")
    assert POOL[ana.language] in channel.sees()[0]


async def test_whoever_wants_it_stands_below_their_question_with_a_name(ana, marta):
    channel = Person(ana.town, "townhall", "es")
    await ana.talks(
        (f"/mayor {POOL[ana.language]}", how(ana)),
        (Press("signed"), "mayor-name"),
        ("x" * 61, Again("mayor-name-unclear", "mayor-name")),
        ("Ana  García", thanked(ana)),
    )
    await marta.writes("📢")
    assert channel.sees()[0].count("— Ana García") == 1


async def test_a_private_question_is_answered_to_nobody_else(ana, marta):
    channel = Person(ana.town, "townhall", "es")
    await ana.talks(
        (f"/mayor {POOL[ana.language]}", how(ana)),
        (Press("privately"), thanked(ana, "privately")),
    )
    assert marta.text("card-asked-privately") in marta.card().text
    await marta.writes(ANSWER)
    assert ANSWER in ana.last.text
    assert channel.read() == []
    assert await posts(ana) == []


async def test_a_question_can_be_changed_before_it_is_sent(ana):
    await ana.talks(
        ("/mayor one two three", t("mayor-how", what="one two three")),
        (Press("change"), t("mayor-what", who="")),
        (POOL[ana.language], how(ana)),
        (Press("openly"), thanked(ana)),
    )


async def test_an_answer_in_the_room_is_public_and_stops_the_clock(english):
    marta, channel = await marta_of(english), Person(english.town, "townhall", "es")
    await asks(english)
    english.town.clock.passes(hours=2)
    await marta.writes(ANSWER)
    assert ANSWER in english.last.text
    question, answer = channel.sees()
    assert POOL["en"] in question
    assert channel.text(t("clock-took", long="2 horas")) in question
    assert f"{ANSWER}\n\n— Marta" in answer
    kinds = [post.kind for post in await posts(english)]
    assert kinds == [PostKind.REPORT, PostKind.ANSWER]
    assert (await case(english)).done_due is None


async def test_what_the_mayor_edits_or_takes_back_follows_in_public(english):
    marta, channel = await marta_of(english), Person(english.town, "townhall", "es")
    await asks(english)
    berta = Person(english.town, "berta", "en")
    await berta.says("/support 1")
    await marta.writes(ANSWER, id="answer")
    await marta.edits("answer", "On the second of June.")
    assert "On the second of June." in channel.sees()[1]
    assert "On the second of June." in berta.sees()[-1]
    await marta.deletes("answer")
    assert len(channel.sees()) == 1
    assert not any("June" in words for words in berta.sees() + english.sees())
    waiting = await english.town.finds(lambda store: store.questions.unanswered())
    assert [one.number for one in waiting] == ["J-00001"]


async def test_the_same_question_is_offered_before_it_is_asked_again(ana, marta):
    await asks(ana)
    await marta.writes("📢")
    berta = Person(ana.town, "berta", ana.language)
    await berta.says("/start")
    await berta.talks(
        (f"/mayor {AGAIN[ana.language]}", "mayor-is-it"),
        (Press("1"), t("mayor-joined", count=1, **NUMBER)),
    )
    await marta.writes(ANSWER)
    told = t("follow-answered", name="Marta", text=ANSWER, **NUMBER)
    assert berta.last.text == berta.text(told)
    await berta.talks(("/support J-00001", told))


async def test_words_that_nobody_has_looked_at_are_offered_to_nobody(english):
    await asks(english)
    berta = Person(english.town, "berta", "en")
    await berta.says("/start")
    await berta.talks((f"/mayor {AGAIN['en']}", t("mayor-how", what=AGAIN["en"])))


async def test_one_may_not_support_ones_own_question_nor_one_that_is_private(english):
    await asks(english)
    await english.talks(
        ("/support J-00001", t("support-yours", **NUMBER)),
        ("/support J-00002", t("case-unknown", number="J-00002")),
    )


async def test_a_question_about_private_persons_is_taken_off_the_page(english):
    marta, channel = await marta_of(english), Person(english.town, "townhall", "es")
    await asks(english)
    said = await marta.writes("!privada")
    assert said[-1].text == marta.text(t("desk-private", **NUMBER))
    assert channel.sees() == []
    assert english.last.text == english.text(t("mayor-kept-private", **NUMBER))
    await marta.writes(ANSWER)
    assert channel.sees() == []


ORDERS = (
    "!pasar obras @elena para el viernes",
    "!to works @elena by friday",
    "!abgeben Bauhof @elena bis Freitag",
)


@pytest.mark.parametrize("order", ORDERS)
async def test_a_department_and_a_worker_are_named_with_a_promised_day(english, order):
    marta, elena = await marta_of(english), clerk(english, "works-staff", "Elena")
    await elena.joins()
    await asks(english)
    await marta.writes(order)
    kept = await case(english)
    assert (kept.department, kept.clerk_name, kept.state) == ("works", "Elena", State.IN_WORK)
    assert kept.expected == date(2026, 11, 27)
    called = [one for one in elena.read() if one.message.mentions]
    assert called[-1].message.mentions == (elena.author,)
    promise = (await posts(english))[-1]
    assert (promise.kind, promise.department) == (PostKind.PROMISE, "works")
    waiting = await english.town.finds(lambda store: store.questions.unanswered())
    assert waiting == []


@pytest.mark.parametrize(
    ("order", "problem"),
    [
        ("!to works @nobody by friday", t("desk-no-such-colleague", who="@nobody")),
        ("!to works by yesterday", t("desk-which-day", words="by yesterday")),
    ],
)
async def test_nothing_is_handed_over_unless_all_is_understood(english, order, problem):
    marta = await marta_of(english)
    await asks(english)
    said = await marta.writes(order)
    assert said[-1].text == marta.text(problem)
    assert (await case(english)).department == "townhall"


async def test_the_room_lists_what_waits_for_an_answer(english):
    marta = await marta_of(english)
    (said,) = await marta.says("!preguntas")
    assert said.text == marta.text("desk-questions-none")
    await asks(english)
    english.town.clock.passes(hours=3)
    (said,) = await marta.says("!questions")
    about = {"secret": "", "long": "3 horas", "supporters": 0, "what": POOL["en"], **NUMBER}
    line = marta.text(t("desk-questions-line", **about))
    assert said.text == marta.text(t("desk-questions", count=1, lines=line))


async def test_a_stand_in_is_named_until_a_day_and_called_meanwhile(ana, marta):
    today = ana.town.town.local(ana.town.clock()).date()
    until = today + timedelta(days=7)
    (said,) = await marta.says("!suplente @marta hasta el 27.11.")
    about = {"name": "Marta", "until": until}
    assert said.text == marta.text(t("desk-stand-in-until", **about))
    who = ana.text(t("mayor-away-until", **about))
    await ana.talks(("/mayor", t("mayor-what", who=who)), (POOL[ana.language], how(ana)))
    await ana.does(Press("openly"))
    assert [one for one in marta.read() if one.message.mentions == (marta.author,)]
    ana.town.clock.passes(days=8)
    (said,) = await marta.says("!suplente")
    assert said.text == marta.text("desk-stand-in-none")


async def test_a_stand_in_ends_by_a_word_and_is_named_in_the_room_of_the_mayor(english):
    marta, elena = await marta_of(english), clerk(english, "works-staff", "Elena")
    await elena.joins()
    await marta.says("!stand-in marta")
    (said,) = await marta.says("!stand-in no")
    assert said.text == marta.text("desk-stand-in-none")
    (said,) = await elena.says("!stand-in elena")
    assert said.text == elena.text("desk-stand-in-where")


async def test_an_answered_question_is_done_when_nobody_has_said_more_for_days(english):
    marta = await marta_of(english)
    await asks(english)
    await marta.writes(ANSWER)
    english.town.clock.passes(days=3)
    await english.town.walks()
    assert (await case(english)).state is State.SEEN
    english.town.clock.passes(days=2)
    before = len(english.read())
    await english.town.walks()
    assert (await case(english)).state is State.DONE
    assert len(english.read()) == before
