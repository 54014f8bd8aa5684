"""How the fake hands out what happened."""

import asyncio
import json
import signal
import subprocess
import sys

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer

from tests.fakes.botapi import FakeBotApi
from tests.fakes.botapi.signals import Signal

DEADLINE = 30.0


class Bot:
    """A web server that takes updates, or does not, as it is told."""

    def __init__(self):
        self.asked = []
        self.inside = 0
        self.most_inside = 0
        self.status = 200
        self.headers = {}
        self.body = ""
        self.news = Signal()
        self.gate = asyncio.Event()
        self.gate.set()

    async def take(self, request):
        self.asked.append((request.headers, await request.json()))
        self.inside += 1
        self.most_inside = max(self.inside, self.most_inside)
        self.news.give()
        await self.gate.wait()
        self.inside -= 1
        return web.Response(status=self.status, headers=self.headers, text=self.body)

    def kinds(self):
        return [next(kind for kind in update if kind != "update_id") for _, update in self.asked]

    async def was_asked(self, number):
        assert await self.news.until(lambda: len(self.asked) >= number, DEADLINE), self.asked


@pytest.fixture
async def bot(fake, result):
    bot = Bot()
    app = web.Application()
    app.router.add_post("/hook", bot.take)
    async with TestServer(app) as server:
        url = str(server.make_url("/hook"))
        await result("setWebhook", url=url, secret_token="s3cret", max_connections=3)
        yield bot
        bot.gate.set()


async def texts(result, **values):
    updates = await result("getUpdates", **values)
    return [update["message"]["text"] for update in updates]


# Asked for


async def test_what_is_confirmed_does_not_come_again(ana, result):
    for text in "abc":
        ana.writes(text)
    first, second, _ = await result("getUpdates")
    assert await texts(result, offset=first["update_id"] + 1) == ["b", "c"]
    assert await texts(result, offset=second["update_id"], limit=1) == ["b"]
    assert await texts(result, offset=-1) == ["c"]
    assert await texts(result, offset=0) == ["c"]


async def test_only_what_is_wanted_comes(ana, result):
    ana.reacts(ana.writes("a"), "👍")
    assert [list(one)[1] for one in await result("getUpdates")] == ["message"]
    await result("getUpdates", allowed_updates=["message_reaction"], offset=10**9)
    ana.reacts(ana.writes("b"), "👀")
    kinds = [list(one)[1] for one in await result("getUpdates")]
    assert kinds == ["message", "message_reaction"]


async def test_a_long_poll_ends_when_something_happens(fake, ana, result):
    poll = asyncio.create_task(texts(result, timeout=50))
    await fake.world.updates.wait_for_poll()
    ana.writes("at last")
    assert await poll == ["at last"]


async def test_a_second_poll_sends_the_first_away(fake, ana, call, result):
    first = asyncio.create_task(call("getUpdates", timeout=50))
    await fake.world.updates.wait_for_poll()
    second = asyncio.create_task(texts(result, timeout=50))
    status, answer = await first
    assert (status, "other getUpdates request" in answer["description"]) == (409, True)
    await fake.world.updates.wait_for_poll()
    ana.writes("hello")
    assert await second == ["hello"]


async def test_with_a_webhook_there_is_nothing_to_ask_for(bot, call):
    status, answer = await call("getUpdates")
    assert (status, "webhook is active" in answer["description"]) == (409, True)


# Brought


async def test_an_update_is_brought_with_the_secret(bot, ana, fake):
    ana.writes("hello")
    await bot.was_asked(1)
    [(headers, update)] = bot.asked
    assert headers["X-Telegram-Bot-Api-Secret-Token"] == "s3cret"
    assert update["message"]["text"] == "hello"
    updates = fake.world.updates
    assert await updates.changed.until(lambda: not updates.pending, DEADLINE)


async def test_one_chat_waits_for_its_turn_and_others_do_not_wait_for_it(bot, ana, fake):
    bot.gate.clear()
    leo = fake.person("Leo")
    ana.writes("one")
    ana.writes("two")
    leo.writes("zwei")
    await bot.was_asked(2)
    assert {update["message"]["text"] for _, update in bot.asked} == {"one", "zwei"}
    bot.gate.set()
    await bot.was_asked(3)
    assert bot.asked[2][1]["message"]["text"] == "two"


async def test_buttons_and_blocking_have_queues_of_their_own(bot, ana):
    bot.gate.clear()
    message = ana.writes("one")
    ana.presses_data("x", message)
    ana.blocks()
    ana.edits(message, "uno")
    await bot.was_asked(3)
    assert sorted(bot.kinds()) == ["callback_query", "message", "my_chat_member"]
    bot.gate.set()
    await bot.was_asked(4)
    assert bot.kinds()[3] == "edited_message"


async def test_no_more_come_at_once_than_the_bot_allows(bot, fake):
    bot.gate.clear()
    for number in range(10):
        fake.person(f"Person {number}").writes("hello")
    await bot.was_asked(3)
    bot.gate.set()
    await bot.was_asked(10)
    assert bot.most_inside == 3


async def test_what_was_not_taken_comes_again_before_the_next(bot, ana, result):
    bot.status = 503
    ana.writes("one")
    ana.writes("two")
    await bot.was_asked(4)
    assert {update["message"]["text"] for _, update in bot.asked} == {"one"}
    info = await result("getWebhookInfo")
    assert info["pending_update_count"] == 2
    assert info["last_error_message"] == "Wrong response from the webhook: 503"
    bot.status = 200
    count = len(bot.asked)
    await bot.was_asked(count + 2)
    assert bot.asked[-1][1]["message"]["text"] == "two"


async def test_a_bot_that_asks_for_time_gets_it(bot, ana, fake):
    bot.status, bot.headers = 503, {"Retry-After": "1000"}
    ana.writes("one")
    await bot.was_asked(1)
    ana.world.delivery.stop()
    assert len(bot.asked) == 1
    assert fake.world.updates.pending


async def test_a_button_nobody_takes_is_dropped_after_its_time(bot, ana, fake):
    bot.status, bot.headers = 503, {"Retry-After": "200"}  # it lives for 150
    ana.presses_data("x", ana.writes("one"))
    updates = fake.world.updates
    kinds = lambda: [update.kind for update in updates.pending.values()]  # noqa: E731
    assert await updates.changed.until(lambda: kinds() == ["message"], DEADLINE)


async def test_a_bot_may_call_once_in_its_answer(bot, ana):
    bot.headers = {"Content-Type": "application/json"}
    bot.body = json.dumps({"method": "sendMessage", "chat_id": ana.id, "text": "Hola"})
    ana.writes("hello")
    assert (await ana.hears("Hola"))["text"] == "Hola"


async def test_without_a_webhook_the_updates_wait(bot, ana, result):
    await result("deleteWebhook")
    ana.writes("hello")
    assert await texts(result) == ["hello"]
    assert bot.asked == []


# As a process of its own


async def test_it_runs_as_a_process_that_can_be_driven_from_outside():
    command = [sys.executable, "-m", "tests.fakes.botapi", "--port", "0"]
    process = await asyncio.create_subprocess_exec(*command, stdout=subprocess.PIPE)
    async with asyncio.timeout(DEADLINE):
        started = json.loads(await process.stdout.readline())
    api = f"{started['url']}/bot{started['token']}"
    control = f"{started['url']}/control"
    async with ClientSession() as session:

        async def post(address, **values):
            async with session.post(address, json=values) as answer:
                return await answer.json()

        await post(f"{control}/writes", person=7, text="Hola")
        [update] = (await post(f"{api}/getUpdates"))["result"]
        buttons = {"inline_keyboard": [[{"text": "Sí", "callback_data": "k:0"}]]}
        await post(f"{api}/sendMessage", chat_id=7, text="¿Sí?", reply_markup=buttons)
        await post(f"{control}/presses", person=7, label="Sí")
        async with session.get(f"{control}/ledger?since=0") as answer:
            [shown] = await answer.json()
        async with session.get(f"{control}/violations") as answer:
            assert await answer.json() == []
    process.send_signal(signal.SIGTERM)
    assert await process.wait() == 0
    assert update["message"]["text"] == "Hola"
    assert shown["message"]["text"] == "¿Sí?"


async def test_it_can_be_closed_and_opened_again_where_it_was():
    fake = FakeBotApi()
    async with fake:
        url = fake.url
    async with fake:
        assert fake.url == url
