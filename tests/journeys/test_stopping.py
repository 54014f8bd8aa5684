"""`juntos run` is asked to stop in the middle of its work: it does so soon, and nothing is lost."""

import asyncio
from collections import Counter

import pytest

from core.texts import Texts
from tests.fakes.botapi import Slow
from tests.journeys.jun import Jun
from tests.journeys.process import running
from tests.pictures import jpeg

LONGEST = 10.0  # seconds, after which a supervisor would kill it
ASKED = 5
SPANISH = Texts(["es"])


def answers(person):
    """How often each question of somebody was answered."""
    return Counter(
        number
        for shown in person.world.ledger.of(person.id, "sent")
        for number in range(ASKED)
        if f"J-{number:05}" in shown.text
    )


@pytest.mark.slow
async def test_a_stop_in_the_middle_of_work_loses_nothing_and_doubles_nothing(tmp_path, fake):
    jun = Jun(tmp_path, fake)
    people = [fake.person(f"Ana {number}", language="es") for number in range(5)]
    async with running(jun) as house:
        for number in range(ASKED):
            for person in people:
                person.writes(f"/follow J-{number:05}")
        await people[0].hears("J-00001")
        code, seconds = await house.stops()
        assert (code, house.complaints) == (0, [])
        assert seconds < LONGEST
    before = sum(sum(answers(person).values()) for person in people)
    assert before < len(people) * ASKED
    async with running(jun) as house:
        for person in people:
            await person.waits_for(lambda person=person: len(answers(person)) == ASKED, 30)
        assert (await house.stops())[0] == 0
    assert [answers(person) for person in people] == [Counter(range(ASKED))] * len(people)


@pytest.mark.slow
async def test_a_stop_while_a_photo_comes_is_quick_and_the_photo_comes_again(tmp_path, fake, ana):
    jun, still = Jun(tmp_path, fake), asyncio.Event()
    fake.fail(Slow(release=still), "download")
    async with running(jun) as house:
        ana.sends_photo(jpeg())
        assert await fake.answered.until(lambda: bool(fake.called("getFile")), 10)
        code, seconds = await house.stops()
        assert (code, house.complaints) == (0, [])
        assert seconds < LONGEST
    still.set()
    assert ana.texts() == []
    async with running(jun) as house:
        await ana.hears(SPANISH.say("es", "report-category-of-photo"), 20)
        assert (await house.stops())[0] == 0
