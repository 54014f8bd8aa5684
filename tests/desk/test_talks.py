"""Staff are asked a few questions in their room: each in a talk of their own."""

from dataclasses import dataclass

import pytest

from core.handler import AskAgain
from core.messages import Attachment, Choice, Kind
from core.order import Command, ScriptedCommand, Wrong
from core.questions import choose, look, photos, photos_in, text
from storage.inbox import ArrivalState
from tests.desk.conftest import ORDERS
from tests.handlers.reporting import reports
from tests.handlers.words import WORDS
from tests.paper_town import example_town
from tests.people import Again, Clerk, Person, Press, Show, t

# The texts of these commands are those of others: they only have to be there.
FIRST, SECOND, THIRD, DONE, SAID = (
    "report-what",
    "person-matter",
    "report-photo",
    "desk-on-duty",
    "desk-queue-empty",
)
MATTERS = (Choice("question"), Choice("complaint"))


@dataclass(frozen=True)
class Offer:
    what: str
    matter: str
    photos: int


def offering(start):
    """Asks what, which of two, and for photos."""
    what = start.argument
    if not what:
        what = (yield from text(FIRST))[0].text
    matter = yield from choose(SECOND, MATTERS)
    shown = yield from photos(THIRD)
    return Offer(what, matter, len(photos_in(shown)))


def offer(order, made):
    if made.what == "taken":
        raise AskAgain(SECOND, because=SAID)
    if made.what == "wrong":
        raise Wrong("desk-why")
    who = f"{made.what} {made.matter} {made.photos} {order.name} {order.department.key}"
    case = f" {order.case.number}" if order.case else ""
    order.turn.reply(DONE, names=f"{who}{case}")


def hidden(start):
    yield from look("look", refuse)


def refuse(turn):
    raise Wrong("desk-which-post")


def sign(order):
    if order.words:
        order.turn.reply(DONE, names=f"{order.name} {order.words}")
    else:
        order.turn.reply(SAID, (Choice("yes", start="/sign 12"),))


COMMANDS = (
    ScriptedCommand("proffer", offering, offer),
    ScriptedCommand("case-proffer", offering, offer, about_case=True),
    ScriptedCommand("hidden", hidden, offer),
    Command("sign", sign, about_case=False),
)


@dataclass
class Room:
    """The room of the works department, with Elena and Paco in it, and a case of Ana's."""

    ana: Person
    elena: Clerk
    paco: Clerk


@pytest.fixture
async def founded(found_town):
    async def found(language="es", **about):
        town = example_town().model_copy(update={"languages": ORDERS[language], **about})
        paper = await found_town(town=town, commands=COMMANDS)
        elena = Clerk(paper, "works-staff", language, "@elena:jun.example", "Elena")
        paco = Clerk(paper, "works-staff", language, "@paco:jun.example", "Paco")
        await elena.joins()
        await paco.joins()
        return Room(Person(paper, "ana", language), elena, paco)

    return found


@pytest.fixture
async def room(founded):
    return await founded()


@pytest.fixture
async def each_room(founded, language):
    return await founded(language)


@pytest.fixture
async def with_case(room):
    await reports(room.ana, where="Calle Mayor 3")
    return room


def done(what, matter="question", count=0, name="Elena", case=""):
    return t(DONE, names=f"{what} {matter} {count} {name} works{case}")


# A talk from its beginning to its end.


async def test_a_command_asks_in_the_room_until_it_knows_enough(each_room):
    elena = each_room.elena
    matter = elena.town.texts.label(elena.language, SECOND, "complaint")
    await elena.talks(
        ("!proffer", FIRST),
        ("A job", SECOND),
        ("?", Again("please-choose", SECOND)),
        (matter, THIRD),
        (Show(), t(f"{THIRD}-more", count=1)),
        (Press("enough"), done("A job", "complaint", 1)),
        ("A job", ()),
    )


async def test_what_is_said_after_the_command_need_not_be_asked(room):
    await room.elena.talks(("!proffer A job", SECOND), ("1", THIRD), (Press("skip"), done("A job")))


async def test_questions_say_whom_they_are_for_by_the_message_that_they_answer(room):
    [first] = await room.elena.says("!proffer", id="$order")
    [second] = await room.elena.says("A job", id="$job")
    [third] = await room.elena.reacts("1\ufe0f\u20e3", second.id)
    assert [one.message.reply_to for one in (first, second, third)] == ["$order", "$job", "$order"]
    assert third.text == room.elena.text(THIRD)


async def test_back_and_cancel_work_in_every_language(each_room):
    elena = each_room.elena
    words = WORDS[elena.language]
    await elena.talks(
        ("!proffer", FIRST),
        ("A job", SECOND),
        (words["back"], FIRST),
        ("Two jobs", SECOND),
        ("!back", FIRST),
        (words["cancel"], "cancelled"),
        (words["cancel"], ()),
        (f"!{words['cancel']}", "desk-nothing-to-stop"),
    )


async def test_a_restart_in_the_middle_loses_nothing(room):
    elena, paco = room.elena, room.paco
    await elena.talks(("!proffer", FIRST), ("A job", SECOND))
    await paco.talks(("!proffer", FIRST))
    await elena.town.restarts()
    await paco.talks(("Another", SECOND))
    await elena.talks(("2", THIRD))
    await elena.town.restarts()
    await elena.talks((Press("skip"), done("A job", "complaint")))


async def test_an_answer_that_is_out_of_date_is_asked_again(room):
    await room.elena.talks(
        ("!proffer taken", SECOND), ("1", THIRD), (Press("skip"), (SAID, SECOND))
    )


async def test_what_cannot_be_done_is_said_plainly(room):
    await room.elena.talks(
        ("!proffer wrong", SECOND),
        ("1", THIRD),
        (Press("skip"), "desk-why"),
        ("!hidden", "desk-which-post"),
        ("1", ()),
    )


async def test_an_answer_that_is_edited_counts_as_it_is_now(room):
    elena = room.elena
    await elena.says("!proffer", id="$order")
    await elena.says("A jib", id="$job")
    [said] = await elena.edits("$job", "A job")
    assert said.text == elena.text(SECOND)
    await elena.talks(("1", THIRD), (Press("skip"), done("A job")))


async def test_a_file_is_refused_and_the_question_put_again(room):
    files = (Attachment("file", "f"),)
    await room.elena.says("!proffer")
    said = await room.elena.says(attachments=files)
    assert [one.text for one in said] == [
        room.elena.text("cannot-take-file"),
        room.elena.text(FIRST),
    ]


# Several people, and what else they say.


async def test_two_people_are_asked_at_once_and_neither_disturbs_the_other(room):
    await room.elena.talks(("!proffer", FIRST))
    await room.paco.talks(("!proffer", FIRST), ("His", SECOND))
    await room.elena.talks(("Hers", SECOND))
    await room.paco.talks(("2", THIRD))
    await room.elena.talks(("1", THIRD), ("x", Again("please-send-photo", THIRD)))
    await room.paco.talks(("no", done("His", "complaint", name="Paco")))
    await room.elena.talks((Press("skip"), done("Hers")))


async def test_colleagues_go_on_talking_and_give_other_commands(room):
    await room.elena.talks(("!proffer", FIRST))
    await room.paco.talks(("Shall we have a coffee?", ()), ("!queue", "desk-queue-empty"))
    await room.elena.talks(("A job", SECOND))


async def test_notes_and_words_to_a_colleague_are_passed_over(room):
    await room.elena.talks(("!proffer", FIRST), ("// I must ask", ()))
    assert await room.elena.says("Yes, do", target="$of-paco") == []
    await room.elena.talks(("A job", SECOND))


async def test_a_question_may_be_answered_as_one_answers_a_message(room):
    [question] = await room.elena.says("!proffer")
    [said] = await room.elena.says("A job", target=question.id)
    assert said.text == room.elena.text(SECOND)


async def test_a_thread_below_the_question_is_where_the_talk_goes_on(room):
    elena = room.elena
    [question] = await elena.says("!proffer")
    [second] = await elena.says("A job", thread=question.id)
    [third] = await elena.reacts("1\u20e3", second.id)
    assert [one.message.thread for one in (second, third)] == [question.id] * 2
    assert await elena.says("Elsewhere") == []
    [said] = await elena.presses(elena.label("skip"))
    assert said.text == elena.text(done("A job"))


async def test_what_only_tells_something_is_done_in_between(room):
    await room.elena.talks(("!proffer", FIRST), ("!queue", (SAID, FIRST)), ("A job", SECOND))


async def test_another_command_leaves_the_talk_unfinished_and_says_so(each_room):
    await each_room.elena.talks(
        ("!proffer", FIRST),
        ("A job", SECOND),
        ("!proffer", ("left-unfinished", FIRST)),
        ("A job", SECOND),
        ("!sign 3", ("left-unfinished", t(DONE, names="Elena 3"))),
        ("1", ()),
    )


async def test_a_command_that_nobody_knows_leaves_the_talk_as_it_is(room):
    await room.elena.talks(("!proffer", FIRST), ("!nonsense", ("command-unknown-here", FIRST)))


# Buttons.


async def test_the_button_of_a_colleague_is_not_ones_own(each_room):
    elena, paco = each_room.elena, each_room.paco
    [question] = await elena.says("!proffer A job")
    whose = paco.text(t("desk-not-yours", name="Elena", command="!proffer"))
    [said] = await paco.presses(elena.label("question"))
    assert said.text == whose
    [said] = await paco.reacts("1\ufe0f\u20e3", question.id)
    assert said.text == whose
    await elena.talks((Press("question"), THIRD))


async def test_an_old_button_says_that_it_is_old(each_room):
    elena, paco = each_room.elena, each_room.paco
    await elena.talks(("!proffer A job", SECOND), ("1", THIRD))
    for person in (elena, paco):
        [said] = await person.presses(elena.label("question"))
        assert said.text == person.text("desk-button-is-old")
    await elena.talks((Press("skip"), done("A job")))


async def test_a_button_that_stands_for_itself_orders_for_whoever_presses_it(room):
    await room.elena.talks(("!sign", SAID))
    await room.paco.talks((Press("yes"), t(DONE, names="Paco 12")))
    question = room.paco.read()[-2]
    [said] = await room.elena.says("1", target=question.id)
    assert said.text == room.elena.text(t(DONE, names="Elena 12"))
    await room.elena.talks(("1", ()))


async def test_such_a_button_leaves_a_talk_as_it_is(room):
    await room.elena.talks(("!sign", SAID), ("!proffer", FIRST))
    await room.elena.talks((Press("yes"), (t(DONE, names="Elena 12"), FIRST)), ("A job", SECOND))


# In the thread of a case.


async def test_in_the_thread_of_a_case_answers_do_not_go_to_the_resident(with_case):
    elena, ana = with_case.elena, with_case.ana
    before = len(ana.read())
    [said] = await elena.writes("!case-proffer")
    assert (said.text, said.message.thread) == (elena.text(FIRST), elena.card_id())
    for words in ("A job", "1"):
        await elena.writes(words)
    [said] = await elena.writes("no")
    assert said.text == elena.text(done("A job", case=" J-00001"))
    assert len(ana.read()) == before
    await elena.writes("We are coming")
    assert "We are coming" in ana.last.text


async def test_a_talk_in_the_room_leaves_the_threads_alone(with_case):
    await with_case.elena.talks(("!proffer", FIRST))
    await with_case.elena.writes("We are coming")
    assert "We are coming" in with_case.ana.last.text
    await with_case.elena.talks(("A job", SECOND))


async def test_a_case_that_is_named_with_the_command_stays_in_mind(with_case):
    await with_case.elena.talks(
        ("!case-proffer J-00001", FIRST),
        ("A job", SECOND),
        ("1", THIRD),
        (Press("skip"), done("A job", case=" J-00001")),
    )


# Who may, and for how long.


async def test_an_hour_of_silence_ends_a_talk_and_says_so(each_room):
    elena = each_room.elena
    ended = elena.text(t("desk-talk-ended", name="Elena", command="!proffer"))

    async def told():
        return [one for one in await elena.town.walks() if one.text == ended]

    await elena.says("!proffer", id="$order")
    await elena.says("A job")
    elena.town.clock.passes(minutes=59)
    assert await told() == []
    elena.town.clock.passes(minutes=1)
    [said] = await told()
    assert said.message.reply_to == "$order"
    await elena.talks(("1", ()))
    assert await told() == []


async def test_whoever_has_left_the_room_answers_nothing_more(room):
    await room.elena.talks(("!proffer A job", SECOND))
    await room.elena.says(kind=Kind.LEAVE)
    await room.elena.talks(("1", ()), (Press("question"), "desk-not-staff"))


async def test_a_resident_knows_nothing_of_it(room):
    await room.ana.says("/start")
    [said] = await room.ana.says("/offer")
    assert said.text == room.ana.text("command-unknown")
    dead = await room.ana.town.finds(lambda store: store.inbox.count(ArrivalState.DEAD))
    assert dead == 0
