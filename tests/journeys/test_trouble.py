"""The house opens whatever the platforms do, says how they are, and works when they are back."""

import pytest

from tests.fakes.botapi import Says
from tests.journeys.jun import Jun
from tests.journeys.wire import Wire

pytestmark = pytest.mark.slow  # a house each, and servers that come and go

QUESTION = "¿Cuándo se corta la luz?"


async def test_telegram_may_be_down_when_the_house_opens(tmp_path, fake, ana):
    await fake.close()
    async with Jun(tmp_path, fake).open() as town:
        assert await town.pages.get("/livez") == "ok\n"
        await town.is_told(lambda platforms: platforms["telegram"] != "ok")
        async with fake:
            ana.starts()
            await ana.hears(town.say("welcome"))
            await town.is_told(lambda platforms: platforms["telegram"] == "ok")


async def test_telegram_may_refuse_the_introduction_or_not_know_it(tmp_path, fake, ana):
    fake.forget("setMyCommands")
    fake.forget("setMyDescription")
    fake.fail(Says(400, "Bad Request: no"), "setMyShortDescription", times=20)
    async with Jun(tmp_path, fake).open() as town:
        ana.starts()
        await ana.hears(town.say("welcome"))
        assert await town.is_told(lambda platforms: platforms["telegram"] == "ok")


async def test_a_wrong_token_is_named_where_the_platforms_are(tmp_path, fake):
    fake.fail(Says(401, "Unauthorized"), times=1000)
    async with Jun(tmp_path, fake).open() as town:
        platforms = await town.is_told(lambda platforms: platforms["telegram"] != "ok")
        assert "JUNTOS_TELEGRAM_TOKEN" in platforms["telegram"]
        assert fake.token not in str(platforms)


async def test_the_homeserver_may_be_down_when_the_house_opens(tmp_path, staff, newcomer):
    wire = Wire(staff.bot.server.port)
    eva = await newcomer("eva")
    async with Jun(tmp_path, staff=staff, homeserver=wire.url).open(settled=False) as town:
        await town.is_told(lambda platforms: platforms["matrix"] != "ok")
        chat = await eva.person.chat(staff.bot.id)
        async with wire.whole():
            await eva.meets(chat, staff.bot.id)
            await eva.reads(chat, town.say("welcome"))
            await town.is_told(lambda platforms: platforms["matrix"] == "ok")
