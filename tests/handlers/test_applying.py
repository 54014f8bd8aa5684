"""Applying for a job in the chat: the CV is passed on, and not kept."""

import pytest

from tests.handlers.job_offers import office_in, town_with_jobs
from tests.people import Again, Person, Press, t

PDF = ("cv.pdf", "application/pdf")
CONTENT = b"%PDF-1.7 my life"
WHO = {"title": "Waiter", "employer": "Bar Pepe"}


@pytest.fixture
async def founded(found_town):
    async def found(language="en", applications=("townhall",)):
        town = town_with_jobs("es", applications=applications)
        ana = Person(await found_town(town=town), "ana", language)
        await ana.says("/start")
        return ana, await office_in(ana.town)

    return found


async def test_an_application_reaches_the_room_with_the_cv_which_is_erased_then(founded, language):
    ana, office = await founded(language)
    await office.offers(apply="here")
    await ana.says("/jobs 1")
    await ana.talks(
        (Press("apply"), t("apply-who", **WHO)),
        ("I have done this for ten years.", "apply-phone"),
        ("600 000 000", "apply-papers"),
        ("here it is", Again("apply-send-file", "apply-papers")),
    )
    [check] = await ana.brings(CONTENT, *PDF)
    assert all(words in check.text for words in ("ten years", "600 000 000", "cv.pdf"))
    said = await ana.town.presses("ana", ana.label("send"), author="ana", language=language)
    [thanks] = [one.text for one in said if one.chat == "ana"]
    assert "J-00001" in thanks
    room = [one for one in said if one.chat == "townhall-staff"]
    card = "\n".join(one.text for one in room)
    assert all(words in card for words in ("Waiter", "ten years", "600 000 000"))
    [paper] = [one.message.document for one in room if one.message.document]
    assert (paper.name, ana.town.files.read(paper.ref)) == ("cv.pdf", CONTENT)
    await ana.town.walks()
    assert not ana.town.files.exists(paper.ref)
    assert ana.town.files.passing_bytes() == 0


async def test_nothing_but_a_few_words_is_needed_and_staff_answer_in_the_chat(founded):
    ana, office = await founded()
    await office.offers(apply="here")
    await ana.talks(("/apply 1", t("apply-who", **WHO)), ("It suits me well.", "apply-phone"))
    await ana.does(Press("skip"))
    await ana.does(Press("skip"))
    await ana.does(Press("send"))
    await office.marta.writes("Come on Monday at nine.")
    assert "Come on Monday at nine." in ana.last.text


async def test_all_can_be_told_again_before_it_is_sent(founded):
    ana, office = await founded()
    await office.offers(apply="here")
    await ana.says("/apply 1")
    await ana.says("Too quick, too short.")
    await ana.does(Press("skip"))
    await ana.does(Press("skip"))
    await ana.talks((Press("change"), t("apply-who", **WHO)))


async def test_one_file_that_goes_two_ways_is_erased_after_the_second(founded):
    ana, office = await founded()
    await office.offers(apply="here")
    await office.offers("Cook", apply="here")
    for number in (1, 2):
        await ana.says(f"/apply {number}")
        await ana.says("It suits me well.")
        await ana.does(Press("skip"))
        await ana.brings(CONTENT, *PDF)
        await ana.does(Press("send"))
    await ana.town.walks()
    assert ana.town.files.passing_bytes() == 0


@pytest.mark.parametrize("said", ["/apply", "/apply 1", "/apply 7", "/apply nonsense"])
async def test_where_one_cannot_apply_here_it_is_said(founded, said):
    ana, office = await founded(applications=())
    await office.offers()
    await ana.talks((said, "apply-gone"))


async def test_a_place_that_is_taken_meanwhile_is_told_and_nothing_is_passed_on(founded):
    ana, office = await founded()
    await office.offers(apply="here")
    await ana.says("/apply 1")
    await ana.says("It suits me well.")
    await ana.does(Press("skip"))
    await ana.does(Press("skip"))
    await office.marta.says("!filled 1")
    await ana.talks((Press("send"), "apply-gone"))
    assert office.marta.last.text == office.marta.text(
        t("desk-job-filled", number="1", title="Waiter")
    )
