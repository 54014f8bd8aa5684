"""Documents that residents send: taken where a question asks for one, and nowhere else."""

import pytest

from core.attachments import LARGEST_DOCUMENT
from core.dialogue import Start
from core.handler import Handler
from core.messages import Attachment, Outgoing
from core.questions import document, documents_in, text, words_in
from core.transport import Refused
from storage.outbox import Lane
from tests.people import Person

PDF = ("cv.pdf", "application/pdf")
CONTENT = b"%PDF-1.7 <script>"


def script(_: Start):
    who = yield from text("cases-add")
    said = yield from document("report-photo")
    return words_in(who), said


def act(turn, found):
    """Pass it on to the town hall, and give a receipt to keep."""
    who, said = found
    room = turn.town.department("townhall").room
    for one in documents_in(said):
        turn.send(Outgoing(room, f"{who} {words_in(said)}".strip(), document=one), Lane.STATUS)
    receipt = turn.document("receipt.ics", "text/calendar", b"BEGIN:VCALENDAR")
    turn.send(Outgoing(turn.incoming.sender, "Thank you", document=receipt), Lane.REPLY)


@pytest.fixture
async def applicant(found_town):
    ana = Person(await found_town(handlers=(Handler("hand-in", script, act),)), "ana", "en")
    await ana.says("/hand-in")
    return ana


def lies(ana):
    return ana.town.files.passing_bytes()


async def test_a_document_is_passed_on_as_it_is_and_another_comes_back(applicant):
    town, (asked,) = applicant.town, await applicant.says("I am Ana Ruiz")
    assert asked.message.ask_document
    to_ana, to_staff = sorted(await town.brings("ana", CONTENT, *PDF), key=lambda one: one.chat)
    assert (to_staff.chat, to_staff.text) == ("townhall-staff", "I am Ana Ruiz")
    passed, receipt = to_staff.message.document, to_ana.message.document
    assert (passed.name, passed.kind, passed.size) == (*PDF, len(CONTENT))
    assert town.files.read(passed.ref) == CONTENT
    assert (receipt.name, town.files.read(receipt.ref)) == ("receipt.ics", b"BEGIN:VCALENDAR")


async def test_what_is_passed_on_stays_as_long_as_the_talk_about_it(applicant):
    town = applicant.town
    await applicant.says("I am Ana Ruiz")
    said = await town.brings("ana", CONTENT, *PDF)
    town.clock.passes(days=town.town.retention.conversations - 1)
    await town.walks()
    assert all(town.files.exists(one.message.document.ref) for one in said)
    town.clock.passes(days=2)
    await town.walks()
    assert lies(applicant) == 0


async def test_the_words_beside_it_and_a_restart_change_nothing(applicant):
    await applicant.says("I am Ana Ruiz")
    await applicant.town.restarts()
    said = await applicant.town.brings("ana", CONTENT, *PDF, "cancel my doubts, here it is")
    (to_staff,) = [one for one in said if one.chat == "townhall-staff"]
    assert to_staff.text == "I am Ana Ruiz cancel my doubts, here it is"


async def test_before_it_is_asked_for_it_is_not_even_fetched(applicant):
    said = await applicant.brings(CONTENT, *PDF)
    assert said[0].text == applicant.text("cannot-take-file")
    assert lies(applicant) == 0


async def test_after_it_was_taken_back_and_without_a_talk_it_is_not_fetched(applicant):
    await applicant.says("I am Ana Ruiz")
    await applicant.says("back")
    await applicant.brings(CONTENT, *PDF)
    await applicant.says("cancel")
    said = await applicant.brings(CONTENT, *PDF)
    assert said[0].text == applicant.text("cannot-take-file")
    assert lies(applicant) == 0


@pytest.mark.parametrize("problem", ["too-large", "lost"])
async def test_a_document_that_did_not_come_is_asked_for_again(applicant, problem):
    await applicant.says("I am Ana Ruiz")
    if problem == "lost":
        applicant.town.paper.fetch = nothing
    first, again = await applicant.brings(bytes(LARGEST_DOCUMENT + 1), *PDF)
    assert first.text == applicant.text(f"document-{problem}")
    assert again.message.ask_document
    assert lies(applicant) == 0


async def nothing(_attachment, _limit):
    raise Refused("gone")


async def test_a_video_is_no_document(applicant):
    await applicant.says("I am Ana Ruiz")
    said = await applicant.says(attachments=(Attachment("video", "v"),))
    assert said[0].text == applicant.text("cannot-take-video")
