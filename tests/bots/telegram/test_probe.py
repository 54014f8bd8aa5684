"""A look at Telegram before we start."""

import pytest

from bots.telegram.probe import probe
from tests.fakes.botapi import Says


def lines(findings):
    return {finding.text: finding.okay for finding in findings}


async def test_a_bot_that_is_well_is_called_by_its_name(settings):
    assert lines(await probe(settings)) == {
        "Telegram knows this bot as @jun_bot": True,
        "0 updates wait at Telegram": True,
    }


async def test_posters_that_lead_to_another_bot_are_noticed(settings):
    told = "the posters lead to @juntos_bot, and not to this bot; see [posters]"
    assert lines(await probe(settings, printed="juntos_bot"))[told] is False
    assert told not in lines(await probe(settings, printed="Jun_Bot"))


async def test_a_wrong_token_is_named(settings, fake):
    wrong = settings.model_copy(update={"token": type(settings.token)("1234567:wrong")})
    [finding] = await probe(wrong)
    assert (finding.okay, "JUNTOS_TELEGRAM_TOKEN" in finding.text) == (False, True)
    assert fake.violations.pop().endswith("Unauthorized")


async def test_a_platform_that_is_down_is_the_one_finding(settings, fake):
    await fake.close()
    [finding] = await probe(settings)
    assert (finding.okay, "Telegram" in finding.text) == (False, True)


async def test_what_waits_too_long_and_what_failed_is_told(settings, fake, ana):
    for _ in range(1000):
        ana.writes("hello?")
    webhook = fake.world.delivery.webhook
    webhook.url, webhook.last_error = "https://jun.example/telegram/x", (1893456000, "503")
    found = lines(await probe(settings.model_copy(update={"mode": "webhook"})))
    assert found["1000 updates wait at Telegram"] is False
    assert found["the webhook last failed on 2030-01-01 00:00 UTC: 503"] is False


async def test_a_failure_of_long_ago_is_told_and_is_none_any_more(settings, fake):
    webhook = fake.world.delivery.webhook
    webhook.url, webhook.last_error = "https://jun.example/telegram/x", (1600000000, "503")
    found = lines(await probe(settings.model_copy(update={"mode": "webhook"})))
    assert found["the webhook last failed on 2020-09-13 12:26 UTC: 503"] is True


async def test_a_webhook_that_will_be_taken_down_is_told(settings, fake):
    fake.world.delivery.webhook.url = "https://jun.example/telegram/x"
    assert lines(await probe(settings))["a webhook is set; it will be taken down"] is True


async def test_a_webhook_that_is_not_set_yet_is_told(settings):
    found = lines(await probe(settings.model_copy(update={"mode": "webhook"})))
    assert found["no webhook is set yet; `juntos run` will set it"] is True


@pytest.mark.parametrize(
    ("bot", "okay", "words"),
    [
        ("administrator", True, "the bot may post there"),
        ("member", False, "make the bot an administrator"),
        ("left", False, "not a member"),
    ],
)
async def test_every_channel_is_looked_at(settings, fake, bot, okay, words):
    fake.channel("@jun_works", bot=bot)
    *_, finding = await probe(settings, ["@jun_works"])
    assert finding.okay is okay
    assert "@jun_works" in finding.text
    assert words in finding.text


async def test_one_channel_that_is_not_there_does_not_hide_the_next(settings, fake):
    fake.channel("@jun_works")
    *_, missing, works = await probe(settings, ["@nowhere", "@jun_works"])
    assert (missing.okay, works.okay) == (False, True)
    assert fake.violations.pop().endswith("chat not found")


async def test_trouble_in_the_middle_is_told(settings, fake):
    fake.fail(Says(500, "Internal Server Error"), "getWebhookInfo")
    [finding] = await probe(settings)
    assert finding.okay is False
