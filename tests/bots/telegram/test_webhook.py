"""Telegram comes to us; and so does everybody else who finds the way."""

import asyncio
import json
import socket
from contextlib import asynccontextmanager
from io import BytesIO

import pytest
from aiohttp import ClientSession, web

from bots.telegram.settings import TelegramSettings
from bots.telegram.transport import connect
from bots.telegram.webhook import HEADER, is_same
from core.messages import Kind
from core.transport import Busy
from tests.bots.telegram.hearing import DEADLINE, Inbox, listening, until
from tests.fakes.botapi import Broken
from tests.fakes.botapi.delivery import Webhook

SECRET = "correct-horse_battery"
UPDATE = {"update_id": 5, "message": {"chat": {"id": 4711, "type": "private"}, "text": "Hola"}}
GENUINE = {HEADER: SECRET, "Content-Type": "application/json"}


class Roof:
    """A web server with the door mounted on it."""

    def __init__(self, telegram, url):
        self.telegram = telegram
        self.webhook = telegram.way_in
        self.url = url

    async def post(self, data=UPDATE, path=None, headers=GENUINE, method="POST"):
        """What comes back for a request, and what it says of coming again."""
        body = json.dumps(data).encode() if isinstance(data, dict) else data
        body = BytesIO(body) if isinstance(body, bytes) else body
        address = self.url + (path or self.webhook.path)
        async with (
            ClientSession() as session,
            session.request(method, address, data=body, headers=headers) as answer,
        ):
            return answer.status, answer.headers.get("Retry-After")


@asynccontextmanager
async def mounted(opened):
    """The door that `opened` gives for an address, served there."""
    bound = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{bound.getsockname()[1]}"
    telegram = await opened(url)
    app = web.Application()
    app.router.add_routes(telegram.routes)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.SockSite(runner, bound).start()
    try:
        yield Roof(telegram, url)
    finally:
        await runner.cleanup()


@pytest.fixture
async def roof(door):
    async def opened(url):
        settings = {"mode": "webhook", "webhook_secret": SECRET}
        return await door(settings=settings, public_url=url)

    async with mounted(opened) as roof:
        yield roof


@pytest.fixture
async def inbox(roof, fake):
    """What is kept, while the door listens and Telegram knows where it is."""
    inbox = Inbox()
    async with listening(roof.telegram, inbox):
        await until(lambda: bool(fake.called("setWebhook")), fake.answered)
        yield inbox


# From end to end


async def test_telegram_brings_what_people_say(roof, inbox, ana):
    for text in ("one", "two", "three"):
        ana.writes(text)
    raws = await inbox.holds(3)
    assert [roof.telegram.decode(raw.payload).text for raw in raws] == ["one", "two", "three"]


async def test_telegram_is_told_what_we_want_and_how_we_know_it(roof, inbox, fake):
    [told] = fake.called("setWebhook")
    assert told.values["secret_token"] == SECRET
    assert told.values["url"] == roof.url + roof.webhook.path
    assert "message_reaction" in told.values["allowed_updates"]


async def test_nothing_is_confirmed_before_it_is_kept(inbox, ana, fake):
    inbox.gate.clear()
    ana.writes("one")
    await inbox.was_offered(1)
    assert fake.world.delivery.attempts == []
    inbox.gate.set()
    await inbox.holds(1)


async def test_what_could_not_be_kept_comes_again_and_the_next_waits_for_it(roof, inbox, ana):
    inbox.broken = OSError("the disk is full")
    ana.writes("one")
    ana.writes("two")
    await inbox.was_offered(3)
    assert set(inbox.handed_over) == {inbox.handed_over[0]}
    inbox.broken = None
    raws = await inbox.holds(2)
    assert [roof.telegram.decode(raw.payload).text for raw in raws] == ["one", "two"]


async def test_a_button_is_answered_after_it_was_kept(roof, inbox, ana, fake):
    question = ana.world.message(ana.chat, ana.world.from_bot(), {"text": "?"})
    query = ana.presses_data("k7:0", question["message_id"])
    answered = fake.world.answered_queries
    await until(lambda: query in answered, fake.world.ledger.changed)
    [raw] = await inbox.holds(1)
    assert roof.telegram.decode(raw.payload).kind is Kind.PRESS


async def test_an_update_that_nobody_can_read_is_kept_like_the_rest(roof, inbox, ana, fake):
    fake.world.happens("message", "nonsense", 4711)
    ana.writes("hello")
    poison, hello = await inbox.holds(2)
    with pytest.raises(TypeError):
        roof.telegram.decode(poison.payload)
    assert roof.telegram.decode(hello.payload).text == "hello"


async def test_a_platform_that_is_down_is_told_later_where_we_are(roof, fake, ana, pauses):
    fake.fail(Broken(), "setWebhook", times=3)
    inbox = Inbox()
    async with listening(roof.telegram, inbox):
        await pauses.are(3)
        ana.writes("hello")
        await inbox.holds(1)
    assert pauses.were_about(2, 4, 8)


# Strangers


STRANGERS = {
    "no secret": ({"headers": {"Content-Type": "application/json"}}, 401),
    "a wrong secret": ({"headers": GENUINE | {HEADER: "wrong"}}, 401),
    "half a secret": ({"headers": GENUINE | {HEADER: SECRET[:-1]}}, 401),
    "a longer secret": ({"headers": GENUINE | {HEADER: SECRET + "x"}}, 401),
    "an empty secret": ({"headers": GENUINE | {HEADER: ""}}, 401),
    "a secret with other signs": ({"headers": GENUINE | {HEADER: "contraseña"}}, 401),
    "a guessed path": ({"path": "/telegram/webhook"}, 404),
    "no path": ({"path": "/telegram/"}, 404),
    "a path to elsewhere": ({"path": "/telegram/../etc"}, 404),
    "another method": ({"method": "GET", "data": None}, 405),
    "another type": ({"headers": GENUINE | {"Content-Type": "text/plain"}}, 415),
    "a form": ({"headers": {HEADER: SECRET}, "data": {"update_id": 1}, "path": None}, 415),
    "a byte too much": ({"data": b'{"a":"' + b"a" * 2**20 + b'"}'}, 413),
    "no JSON": ({"data": b"{"}, 400),
    "nothing": ({"data": b""}, 400),
    "an endless nest": ({"data": b"[" * 100_000}, 400),
}


@pytest.mark.parametrize("stranger", STRANGERS)
async def test_a_stranger_is_turned_away(roof, inbox, stranger):
    asked, status = STRANGERS[stranger]
    headers = asked.get("headers", GENUINE)
    if stranger == "a form":
        headers = headers | {"Content-Type": "application/x-www-form-urlencoded"}
    assert (await roof.post(**{**asked, "headers": headers}))[0] == status
    assert inbox.handed_over == []


def test_a_secret_that_is_no_text_is_wrong():
    """As a server reads a header with the byte FF in it."""
    assert not is_same("\udcff", SECRET)


async def test_a_path_that_is_almost_right_is_wrong(roof, inbox):
    last = roof.webhook.path[-1]
    almost = roof.webhook.path[:-1] + ("0" if last != "0" else "1")
    assert (await roof.post(path=almost))[0] == 404
    assert inbox.handed_over == []


async def test_a_body_that_hides_its_length_is_counted(roof, inbox):
    async def pieces():
        for _ in range(40):
            yield b" " * 2**15

    assert (await roof.post(data=pieces()))[0] == 413
    assert inbox.handed_over == []


async def test_a_body_that_never_ends_is_not_waited_for(roof, inbox):
    roof.webhook.slowest = 0.05
    host, port = roof.url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    lines = [f"POST {roof.webhook.path} HTTP/1.1", f"Host: {host}", "Content-Length: 100"]
    lines += [f"{name}: {value}" for name, value in GENUINE.items()]
    writer.write(("\r\n".join(lines) + '\r\n\r\n{"update_id"').encode())
    async with asyncio.timeout(DEADLINE):
        assert b" 408 " in await reader.readline()
    writer.close()
    await writer.wait_closed()
    assert inbox.handed_over == []


async def test_a_replayed_update_has_no_effect(roof, inbox):
    assert [await roof.post(), await roof.post()] == [(200, None), (200, None)]
    assert inbox.handed_over == ["5", "5"]
    assert list(inbox.kept) == ["5"]


async def test_what_is_no_update_is_passed_over(roof, inbox):
    assert await roof.post(data={"message": {}}) == (200, None)
    assert inbox.handed_over == []


# Load


async def test_where_nobody_listens_telegram_is_asked_to_come_again(roof):
    assert await roof.post() == (503, "2")


async def test_under_load_telegram_is_asked_to_come_again(roof, inbox):
    roof.webhook.most = 2
    inbox.gate.clear()
    early = [asyncio.create_task(roof.post(data=UPDATE | {"update_id": n})) for n in (1, 2)]
    await inbox.was_offered(2)
    assert await roof.post(data=UPDATE | {"update_id": 3}) == (503, "2")
    inbox.gate.set()
    assert await asyncio.gather(*early) == [(200, None), (200, None)]
    assert await roof.post(data=UPDATE | {"update_id": 3}) == (200, None)
    assert list(inbox.kept) == ["1", "2", "3"]


async def test_a_failing_disk_asks_telegram_to_come_again(roof, inbox):
    inbox.broken = OSError("the disk is full")
    assert await roof.post() == (503, "2")


async def test_where_too_much_waits_already_telegram_is_asked_to_come_again(roof, inbox, caplog):
    inbox.broken = Busy("5000 messages wait")
    assert await roof.post() == (503, "2")
    inbox.broken = None
    assert await roof.post() == (200, None)
    assert list(inbox.kept) == ["5"]
    assert caplog.text == ""


# Whether they come at all


async def test_updates_that_were_sent_elsewhere_are_called_back(roof, fake, ana, caplog):
    roof.webhook.look_every, inbox = 0.01, Inbox()
    async with listening(roof.telegram, inbox):
        await until(lambda: bool(fake.called("setWebhook")), fake.answered)
        fake.world.set_webhook(Webhook())
        ana.writes("is anybody there?")
        await inbox.holds(1)
    assert fake.world.delivery.webhook.url == roof.url + roof.webhook.path
    assert "running twice" in caplog.text
    assert roof.webhook.path not in caplog.text


async def test_it_is_told_when_many_updates_wait_at_telegram(roof, fake, ana, caplog):
    roof.webhook.look_every, inbox = 0.01, Inbox()
    inbox.broken = OSError("the disk is full")
    for _ in range(1001):
        ana.writes("hello?")
    async with listening(roof.telegram, inbox):
        await until(lambda: len(fake.called("getWebhookInfo")) > 1, fake.answered)
    assert "1001 updates wait at Telegram" in caplog.text
    assert len(fake.called("setWebhook")) == 1


async def test_the_path_depends_on_the_token_and_does_not_tell_it(roof, fake):
    assert fake.token not in roof.webhook.path
    assert len(roof.webhook.path.rpartition("/")[2]) == 64
    async with connect(webhook_settings("123456:other"), None, public_url=roof.url) as other:
        assert other.way_in.path != roof.webhook.path


def webhook_settings(token):
    return TelegramSettings(_env_file=None, token=token, mode="webhook", webhook_secret=SECRET)


async def test_without_a_public_address_the_webhook_says_what_is_missing():
    with pytest.raises(ValueError, match="JUNTOS_PUBLIC_URL"):
        async with connect(webhook_settings("123456:abc"), None):
            pass


async def test_who_asks_for_updates_serves_no_address(telegram):
    assert telegram.routes == ()
