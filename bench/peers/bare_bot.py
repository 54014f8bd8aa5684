"""A web server, a web client, and nothing between: what any bot in Python pays for a reply.

It knows no talk, no person and no library for bots. From each message it can see by itself which
question comes next, so it says that one.
"""

import argparse
from collections.abc import Mapping
from functools import partial
from typing import Any

import orjson
from aiohttp import ClientSession, TCPConnector, web

from bench.dialogue import CATEGORIES, WHAT, Words, crowded_jun, words_of
from bench.peers.served import PATH, SECRET, UPDATES, parser, run, served, until_ended

JSON = {"Content-Type": "application/json"}

Answer = Mapping[str, Any]


def answers(words: Words) -> Mapping[str, Answer]:
    """What is said to each thing that somebody may say or press."""
    check = words.check(words.categories[CATEGORIES[0]], WHAT, "37.22000, -3.59500")
    ends = {one: words.label("report-check", one) for one in ("send", "change")}
    return {
        "/report": said(words.say("report-category"), words.categories),
        **dict.fromkeys(words.categories, said(words.say("report-what"))),
        WHAT: said(words.say("report-where")),
        "a place": said(words.say("report-photo"), {"skip": words.label("report-photo", "skip")}),
        "skip": said(check, ends),
        "send": said(words.thanks("J-00001")),
    }


def said(text: str, choices: Mapping[str, str] | None = None) -> Answer:
    if not choices:
        return {"text": text}
    rows = [[{"text": label, "callback_data": key}] for key, label in choices.items()]
    return {"text": text, "reply_markup": {"inline_keyboard": rows}}


async def answer(
    session: ClientSession, url: str, known: Mapping[str, Answer], request: web.Request
) -> web.Response:
    """Say what comes next, and then that we have heard."""
    update = orjson.loads(await request.read())
    query = update.get("callback_query")
    message = query["message"] if query else update["message"]
    heard = query["data"] if query else message.get("text", "a place")
    parameters = orjson.dumps({"chat_id": message["chat"]["id"], **known[heard]})
    async with session.post(f"{url}/sendMessage", data=parameters, headers=JSON) as told:
        await told.read()
    if query:
        stop = {"method": "answerCallbackQuery", "callback_query_id": query["id"]}
        return web.json_response(body=orjson.dumps(stop))
    return web.Response()


async def serve(asked: argparse.Namespace) -> None:
    url = f"{asked.url}/bot{asked.token}"
    known = answers(words_of(crowded_jun()))
    async with ClientSession(connector=TCPConnector(limit=0)) as session:
        app = web.Application()
        app.router.add_post(PATH, partial(answer, session, url, known))
        async with served(app) as webhook:
            told = {"url": webhook, "secret_token": SECRET, "allowed_updates": UPDATES}
            await session.post(f"{url}/setWebhook", json=told)
            await until_ended()


if __name__ == "__main__":
    run(serve, parser().parse_args())
