"""A platform in trouble is left in peace, and the trouble is named in plain words."""

import asyncio

import pytest

from tests.bots.telegram.hearing import Inbox, listening
from tests.fakes.botapi import Broken, Half, Lost, Reset, Says, Throttle


@pytest.mark.parametrize(
    "fault", [Broken(502), Reset(), Lost(), Half(), Broken(200, "[]"), Says(500, "Oops")]
)
async def test_a_platform_in_trouble_is_left_in_peace(telegram, ana, fake, pauses, fault):
    fake.fail(fault, "getUpdates", times=8)
    ana.writes("hello")
    inbox = Inbox()
    async with listening(telegram, inbox):
        await inbox.holds(1)
    assert pauses.were_about(2, 4, 8, 16, 32, 60, 60, 60)


async def test_a_platform_that_says_how_long_is_left_in_peace_that_long(
    telegram, ana, fake, pauses
):
    fake.fail(Throttle(35), "getUpdates", times=2)
    ana.writes("hello")
    inbox = Inbox()
    async with listening(telegram, inbox):
        await inbox.holds(1)
    assert pauses.seconds == [35, 35]


async def test_pauses_are_short_again_after_it_worked(telegram, ana, fake, pauses):
    inbox = Inbox()
    fake.fail(Broken(), "getUpdates", times=3)
    async with listening(telegram, inbox):
        ana.writes("one")
        await inbox.holds(1)
        await fake.world.updates.wait_for_poll()
        fake.fail(Broken(), "getUpdates")
        fake.world.updates.drive_away("a test")
        await pauses.are(5)
    assert pauses.were_about(2, 4, 8, 2, 4)


async def test_a_webhook_in_the_way_is_taken_down(telegram, ana, fake, caplog):
    fake.world.delivery.webhook.url = "http://127.0.0.1:9/elsewhere"
    ana.writes("hello")
    inbox = Inbox()
    async with listening(telegram, inbox):
        await inbox.holds(1)
    assert fake.world.delivery.webhook.url == ""
    assert "a webhook is set" in caplog.text


async def test_whoever_comes_second_sends_the_first_away_and_it_says_so(
    door, ana, fake, pauses, caplog
):
    first, second = Inbox(), Inbox()
    async with listening(await door(), first), listening(await door(), second):
        await pauses.are(2)
        ana.writes("hello")
        signal = asyncio.create_task(first.holds(1)), asyncio.create_task(second.holds(1))
        done, waiting = await asyncio.wait(signal, return_when=asyncio.FIRST_COMPLETED)
        for task in waiting:
            task.cancel()
    assert done
    assert "running twice" in caplog.text


@pytest.mark.parametrize("answer", [Says(401, "Unauthorized"), Says(404, "Not Found")])
async def test_a_wrong_token_is_named_in_plain_words(telegram, fake, pauses, caplog, answer):
    fake.fail(answer, "getUpdates", times=2)
    async with listening(telegram, Inbox()):
        await pauses.are(2)
    assert "JUNTOS_TELEGRAM_TOKEN" in caplog.text
    assert fake.token not in caplog.text


async def test_a_platform_that_is_down_is_waited_for(telegram, ana, fake, pauses):
    await fake.close()
    inbox = Inbox()
    async with listening(telegram, inbox):
        await pauses.are(3)
        async with fake:
            ana.writes("hello")
            await inbox.holds(1)
    assert pauses.were_about(2, 4, 8)
