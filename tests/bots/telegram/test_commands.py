"""What Telegram shows of the bot before anybody has written."""

import asyncio
import json

import pytest

from bots.telegram.commands import Greeting, Introduction
from tests.bots.telegram.hearing import Inbox, listening, until
from tests.fakes.botapi import Broken, Says

PRIVATE = json.dumps({"type": "all_private_chats"})
SETTERS = ("setMyCommands", "setMyDescription", "setMyShortDescription")
WORDS = {
    "es": Introduction((("avisar", "Avisar de algo roto"),), "El Ayuntamiento", "Jun"),
    "de": Introduction((("melden", "Etwas melden"), ("Übel", "geht nicht"), ("leer", ""))),
}
GREETING = Greeting(("es", "de"), WORDS.__getitem__)


@pytest.fixture
async def telegram(door):
    return await door(greeting=GREETING)


def told(fake):
    return sum(len(fake.called(method)) for method in SETTERS)


async def test_every_language_is_told_and_the_first_is_for_everyone(telegram, fake):
    await GREETING.say(telegram.client.bot)
    commands = fake.world.profile.commands
    assert commands[PRIVATE, ""] == commands[PRIVATE, "es"]
    assert [one["command"] for one in commands[PRIVATE, "es"]] == ["avisar"]
    assert [one["command"] for one in commands[PRIVATE, "de"]] == ["melden"]
    assert fake.world.profile.texts == {
        ("description", ""): "El Ayuntamiento",
        ("description", "es"): "El Ayuntamiento",
        ("short_description", ""): "Jun",
        ("short_description", "es"): "Jun",
    }


async def test_what_has_not_changed_is_not_told_again(telegram, fake):
    await GREETING.say(telegram.client.bot)
    before = told(fake)
    await GREETING.say(telegram.client.bot)
    assert (before, told(fake)) == (7, 7)


async def test_it_is_told_when_the_door_opens_and_delays_nobody(telegram, ana, fake):
    fake.fail(Broken(), "getMyCommands", times=3)
    ana.writes("hello")
    inbox = Inbox()
    async with listening(telegram, inbox):
        await inbox.holds(1)
        await until(lambda: told(fake) == 7, fake.answered)


async def test_it_is_told_once_however_often_the_door_is_opened(telegram, ana, fake):
    inbox = Inbox()
    for number in (1, 2, 3):
        ana.writes("hello")
        async with listening(telegram, inbox):
            await inbox.holds(number)
            await until(lambda: told(fake) == 7, fake.answered)
    await asyncio.gather(*telegram.background.tasks)
    assert len(fake.called("getMyDescription")) == 2


@pytest.mark.parametrize("method", ["setMyCommands", "getMyCommands", "setMyDescription"])
async def test_a_platform_that_does_not_know_a_call_is_still_told_the_rest(
    telegram, fake, caplog, method
):
    fake.forget(method)
    await GREETING.say(telegram.client.bot)
    assert len(fake.called("setMyShortDescription")) == 2
    assert "introduction" in caplog.text


async def test_a_platform_that_refuses_is_still_told_the_rest(telegram, fake, caplog):
    fake.fail(Says(400, "Bad Request: BOT_COMMAND_INVALID"), "setMyCommands")
    await GREETING.say(telegram.client.bot)
    assert (PRIVATE, "es") in fake.world.profile.commands
    assert "bot_command_invalid" in caplog.text.casefold()
