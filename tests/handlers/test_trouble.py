"""When something goes wrong: nobody is left without an answer, and nothing said is lost."""

import msgspec
import pytest

from core.handler import Handler, no_questions
from core.messages import Address, Incoming, Kind
from core.transport import Gone, Raw
from storage.inbox import ArrivalState
from tests.handlers.reporting import reports, thanked
from tests.people import Clerk, Person, Press, t


def raw(number, chat, text, conversation=None):
    said = Incoming(Address("paper", chat), chat, f"u{number}", text=text, language="en")
    return Raw(f"r{number}", conversation or chat, msgspec.json.encode(said))


def broken(turn, _):
    raise RuntimeError("something that nobody thought of")


@pytest.fixture
async def bob(found_town, language):
    """Somebody in a town of which one service is broken."""
    town = await found_town(handlers=(Handler("broken", no_questions, broken),))
    bob = Person(town, "bob", language)
    await bob.says("/start")
    return bob


async def test_whoever_meets_a_mistake_of_ours_is_told_and_the_talk_goes_on(bob):
    await bob.talks(
        ("/report light", "report-what"),
        ("/broken", "sorry"),
        (bob.words["dark"], "report-where"),
    )
    assert await bob.town.finds(lambda store: store.inbox.count(ArrivalState.DEAD)) == 1


async def test_a_mistake_for_one_holds_up_nobody_else(bob):
    eve = Person(bob.town, "eve", "en")
    messages = [raw(1, "bob", "/broken"), raw(2, "eve", "/start"), raw(3, "bob", "/report")]
    await bob.town.intake.receive(messages)
    await bob.town.intake.settled()
    await bob.town.answers()
    assert bob.last.text == bob.text("report-category")
    assert eve.last.text == eve.text("welcome")


async def test_what_nobody_can_read_is_kept_and_holds_up_nobody(ana):
    await ana.town.intake.receive([Raw("x", "ana", b"\xff{"), raw(1, "ana", "/report")])
    await ana.town.intake.settled()
    await ana.town.answers()
    assert ana.last.text == ana.text("report-category")
    assert await ana.town.finds(lambda store: store.inbox.count(ArrivalState.DEAD)) == 1


async def test_a_message_that_comes_again_is_answered_once(ana):
    before = len(ana.read())
    for _ in range(3):
        await ana.town.intake.receive([raw(1, "ana", "/report light")])
        await ana.town.intake.settled()
    await ana.town.answers()
    assert len(ana.read()) - before == 1


async def test_the_messages_of_one_talk_are_answered_in_their_order(ana):
    said = ["/report light", ana.words["dark"], ana.words["street"], "1", "1"]
    await ana.town.intake.receive([raw(number, "ana", text) for number, text in enumerate(said)])
    await ana.town.intake.settled()
    answered = [one.text for one in ana.here(await ana.town.answers())]
    assert answered[:3] == [ana.text(f"report-{key}") for key in ("what", "where", "photo")]
    assert answered[-1] == ana.text(thanked(ana))


async def test_what_was_left_when_we_stopped_is_answered_after_the_restart(ana):
    await ana.says("/report light")
    await ana.town.intake.stop()
    await ana.town.intake.receive([raw(1, "ana", ana.words["dark"])])
    await ana.town.restarts()
    await ana.town.answers()
    assert ana.last.text == ana.text("report-where")


async def test_whoever_blocks_us_before_the_first_word_is_told_all_when_they_come_back(jun):
    ana = Person(jun, "ana")
    notice = ana.text(t("notice", town="Jun", days=365))
    assert await ana.says(kind=Kind.LEAVE) == []
    told = await ana.says(kind=Kind.JOIN)
    assert [one.text for one in told] == [notice, ana.text("welcome")]


async def test_whoever_lets_us_in_again_is_not_greeted_twice(ana):
    assert await ana.says(kind=Kind.LEAVE) == []
    assert await ana.says(kind=Kind.JOIN) == []
    await ana.talks(("/report", "report-category"))


async def test_to_whoever_has_blocked_us_nothing_more_goes_until_they_are_back(ana):
    await reports(ana)
    elena = Clerk(ana.town, "works-staff", "es", "@elena:jun.example", "Elena")
    await elena.joins()
    ana.town.paper.trouble = lambda one: Gone("blocked") if one.to.chat == "ana" else None
    await elena.writes("Vamos mañana")
    ana.town.paper.trouble = lambda _: None
    await ana.says(kind=Kind.JOIN)
    await elena.writes("Vamos hoy")
    assert "Vamos hoy" in ana.last.text
    assert not any("mañana" in one.text for one in ana.read())


async def test_a_room_that_joins_greets_once(jun):
    ana = Person(jun, "ana")
    told = await ana.says(kind=Kind.JOIN)
    assert len(told) == 2
    assert await ana.says(kind=Kind.JOIN) == []
    await ana.talks((Press("report"), "report-category"))
