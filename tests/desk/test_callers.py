"""Whoever phones has a case, too: staff enter it, and a code brings it into a chat later."""

import re

import pytest

from core.messages import Act
from tests.people import Clerk, Person, Point, Press, t

CODE = re.compile(r"\d{4} \d{4}")


def clerk(jun, room="works-staff", name="Elena"):
    return Clerk(jun, room, "es", f"@{name.lower()}:jun.example", name)


@pytest.fixture
async def elena(jun):
    elena = clerk(jun)
    await elena.joins()
    return elena


async def enters(elena, order="!for"):
    """A lamp of somebody who phoned; the code that is given for it."""
    await elena.says(order)
    await elena.does(Press("light"))
    await elena.says("No luce desde anoche")
    await elena.says("Calle Mayor 3")
    await elena.does(Press("yes"))
    return CODE.search(elena.last.text)[0]


async def case(town, number="J-00001"):
    return await town.finds(lambda store: store.cases.numbered(number))


async def test_staff_enter_a_lamp_for_whoever_phoned(elena):
    code = await enters(elena)
    told = t("for-done", number="J-00001", code=code, days=30, command="!llamada")
    assert elena.last.text == elena.text(told)
    kept = await case(elena.town)
    assert (kept.resident_id, kept.address, kept.place) == (None, "", "Calle Mayor 3")
    assert (kept.text, kept.door) == ("No luce desde anoche", "phone")
    assert elena.card().text.startswith("J-00001")
    posts = [one for one in elena.town.read() if one.chat == "works"]
    assert len(posts) == 1  # it stands in the feed like any other


async def test_an_answer_that_nobody_can_read_is_said_to_be_one(elena):
    await enters(elena)
    *_, told = await elena.writes("Vamos mañana")
    assert told.text == elena.text(t("desk-no-chat", number="J-00001"))


async def test_the_code_brings_the_case_into_a_chat(elena, language):
    code = await enters(elena)
    ana = Person(elena.town, "ana", language)
    await ana.says("/start")
    (told,) = await ana.says(f"{ana.text('join-command')} {code}")
    assert told.text == ana.text(t("join-done", number="J-00001"))
    assert elena.last.text == elena.text("thread-joined")
    await elena.writes("Vamos mañana")
    assert "Vamos mañana" in ana.last.text
    await ana.talks((f"/code {code}", "join-unknown"))


async def test_the_code_is_asked_for_and_may_be_an_old_one(elena):
    code = await enters(elena)
    ana = Person(elena.town, "ana", "en")
    await ana.says("/start")
    await ana.talks(("/join", "join-which"), ("1111 1111", "join-unknown"))
    elena.town.clock.passes(days=31)
    await elena.town.walks()
    await ana.talks((f"/join {code}", "join-unknown"))
    assert (await case(elena.town)).resident_id is None


async def test_whoever_guesses_has_to_wait(elena):
    code = await enters(elena)
    ana = Person(elena.town, "ana", "en")
    await ana.says("/start")
    for _ in range(5):
        await ana.says("/join 1111 1111")
    await ana.talks((f"/join {code}", "join-guessed"))
    elena.town.clock.passes(hours=2)
    await ana.talks((f"/join {code}", t("join-done", number="J-00001")))


async def test_a_new_code_is_given_as_long_as_nobody_has_the_case(elena):
    old = await enters(elena)
    await elena.says("!for J-00001")
    new = CODE.search(elena.last.text)[0]
    ana = Person(elena.town, "ana", "en")
    await ana.says("/start")
    await ana.talks(
        (f"/join {old}", "join-unknown"), (f"/join {new}", t("join-done", number="J-00001"))
    )
    (told,) = await elena.says("!for J-00001")
    assert told.text == elena.text(t("for-has-chat", number="J-00001"))
    (told,) = await elena.says("!for J-00007")
    assert told.text == elena.text(t("desk-no-such-case", number="J-00007"))


async def test_a_question_stays_in_the_room_in_which_it_was_entered(jun):
    marta = clerk(jun, "townhall-staff", "Marta")
    await marta.joins()
    await marta.talks(
        ("!for", "for-category"), (Press("question"), "for-what"), ("¿Cuándo abren?", CHECK)
    )
    await marta.does(Press("yes"))
    kept = await case(jun)
    assert (kept.department, kept.matter, kept.private) == ("townhall", "question", True)


CHECK = t("for-check", kind="–", what="¿Cuándo abren?", where="–", photos=0)


async def test_what_is_named_at_once_is_not_asked_for_and_no_enters_nothing(elena):
    await elena.talks(("!for farola", "for-what"), ("No luce", "report-where"))
    await elena.does(Point())
    await elena.does(Press("no"))
    assert elena.last.text == elena.text("for-left")
    assert await case(elena.town) is None


def says(elena, *words):
    """What stands in the room that has some of these words in it; staff's own is not ours."""
    return [one for one in elena.sees() if any(word in one for word in words)]


async def test_what_was_understood_is_taken_out_of_the_room_once_it_is_answered(elena):
    await elena.talks(
        ("!for", "for-category"),
        (Press("light"), "for-what"),
        ("No luce desde anoche", "report-where"),
    )
    for answer in ("Calle Mayor 3", "atrás", "Calle Mayor 3", "quizás", "!cola"):
        await elena.says(answer)
    assert len(says(elena, "No luce desde anoche")) == 1  # the question that is open
    await elena.says("sí")
    (card,) = says(elena, "No luce desde anoche")
    assert card.startswith("J-00001")


async def test_what_staff_write_for_somebody_is_taken_out_of_the_room_at_once(elena):
    await elena.says("!for", id="order")
    await elena.does(Press("light"))
    await elena.says("No luce", id="words")
    assert taken_out(elena) == ["words"]
    await elena.says("Calle Mayor 3", id="place")
    assert taken_out(elena) == ["words", "place"]
    for answer in ("atrás", "!cola", "Calle Mayor 4", "sí"):
        await elena.says(answer, id=answer)
    assert taken_out(elena) == ["words", "place", "Calle Mayor 4"]
    assert (await case(elena.town)).place == "Calle Mayor 4"


def taken_out(elena):
    """The messages of staff that were deleted in the room; ours have ids like m12."""
    gone = [one.message.target for one in elena.read() if one.message.act is Act.DELETE]
    return [one for one in gone if one and not re.fullmatch(r"m\d+", one)]


@pytest.mark.parametrize("answer", ["no", "cancelar"])
async def test_what_is_not_entered_after_all_does_not_stay_in_the_room_either(elena, answer):
    for said in ("!for", Press("light"), "No luce", "Calle Mayor 3"):
        await elena.does(said)
    assert says(elena, "No luce")
    await elena.says(answer)
    assert says(elena, "No luce") == []


async def test_with_the_data_of_its_person_all_that_the_room_was_told_goes(elena):
    codes = [await enters(elena)]
    await elena.says("!for J-00001")
    codes.append(CODE.search(elena.last.text)[0])
    ana = Person(elena.town, "ana", "en")
    await ana.says("/start")
    await ana.says(f"/join {codes[-1]}")
    assert len(says(elena, *codes)) == len(codes)
    await ana.says("/delete")
    await ana.does(Press("go-on"))
    await ana.does(Press("erase"))
    assert says(elena, "No luce desde anoche", "Calle Mayor", *codes) == []
