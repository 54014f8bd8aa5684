"""The marks on what staff have said: ✅ delivered, ⏳ waiting, ⚠️ could not be delivered."""

import pytest

from core.marks import FAILED
from core.messages import Act
from core.transport import Gone, NotSent, Refused, Unknown
from tests.handlers.reporting import reports
from tests.paper import AnswerLost
from tests.paper_town import example_town
from tests.people import ONE_LANGUAGE, Clerk, Person, t

ORDERS = {"es": ("es", "de", "en"), "de": ("de", "es", "en"), "en": ("en", "es", "de")}
NUMBER = {"number": "J-00001"}


@pytest.fixture
async def elena(found_town, language):
    town = example_town().model_copy(update={"languages": ORDERS[language]})
    paper = await found_town(town=town)
    await reports(Person(paper, "ana", "en"))
    elena = Clerk(paper, "works-staff", language, "@elena:jun.example", "Elena")
    await elena.joins()
    return elena


def marks(elena, message="said"):
    """The marks that stand on a message."""
    standing = []
    for one in elena.read():
        if one.message.act is Act.REACT and one.message.target == message:
            standing.append(one.message.text)
        elif one.message.act is Act.UNREACT:
            standing.pop(0)
    return standing


def fails_for(chat, *errors):
    """Trouble with all that goes to one chat, as long as there is some."""
    left = list(errors)
    return lambda message: left.pop(0) if message.to.chat == chat and left else None


@ONE_LANGUAGE
async def test_what_has_arrived_is_marked(elena):
    await elena.writes("Vamos mañana", id="said")
    assert marks(elena) == ["✅"]


@ONE_LANGUAGE
async def test_what_waits_is_marked_and_then_what_has_arrived(elena):
    elena.town.paper.trouble = fails_for("ana", NotSent("later"), NotSent("later"))
    await elena.writes("Vamos mañana", id="said")
    assert marks(elena) == ["⏳"]
    for _ in range(4):
        elena.town.clock.passes(minutes=5)
        await elena.town.answers()
    assert marks(elena) == ["✅"]


@pytest.mark.parametrize(
    ("error", "why"), [(Gone("blocked"), "why-gone"), (Refused("no"), "why-other")]
)
async def test_what_cannot_be_delivered_is_marked_and_explained_in_the_thread(elena, error, why):
    elena.town.paper.trouble = fails_for("ana", error)
    await elena.writes("Vamos mañana", id="said")
    assert marks(elena) == [FAILED]
    told = elena.text(t("mark-failed", why=elena.text(why), **NUMBER))
    explained = next(one for one in elena.read() if one.text == told)
    assert explained.message.thread == elena.card_id()


async def test_the_question_whether_it_is_fixed_is_marked_too(elena):
    await elena.writes("!done Ya luce", id="said")
    assert marks(elena) == ["✅"]


async def test_an_answer_of_several_messages_has_one_mark(elena):
    await elena.writes("palabra " * 1200, id="said")
    assert marks(elena) == ["✅"]


async def test_what_may_have_arrived_is_sent_again_and_marked_once_it_surely_has(elena):
    elena.town.paper.trouble = fails_for("ana", AnswerLost("lost"))
    await elena.writes("Vamos mañana", id="said")
    for _ in range(3):
        elena.town.clock.passes(minutes=5)
        await elena.town.answers()
    assert marks(elena) == ["✅"]


@ONE_LANGUAGE
async def test_what_may_have_arrived_too_often_is_left_and_marked(elena):
    elena.town.paper.trouble = fails_for("ana", *(Unknown("lost") for _ in range(9)))
    await elena.writes("Vamos mañana", id="said")
    for _ in range(9):
        elena.town.clock.passes(hours=1)
        await elena.town.answers()
    assert marks(elena) == [FAILED]


@ONE_LANGUAGE
async def test_whoever_has_blocked_us_and_comes_back_is_reached_again(elena):
    ana = Person(elena.town, "ana", "en")
    elena.town.paper.trouble = fails_for("ana", Gone("blocked"))
    await elena.writes("Vamos mañana", id="said")
    chat = await elena.town.finds(lambda store: store.residents.chat("paper:ana").reachable)
    assert chat is False
    await ana.says("/cases")
    chat = await elena.town.finds(lambda store: store.residents.chat("paper:ana").reachable)
    assert chat is True
    await elena.writes("Vamos hoy", id="again")
    assert marks(elena, "again") == ["✅"]
