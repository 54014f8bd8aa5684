"""Start the fake as a process of its own: `python -m tests.fakes.botapi --port 0`.

It prints a line of JSON with its address and the bot's token, and runs until it is ended.
"""

import argparse
import asyncio
import json
import signal
import sys

import uvloop
from aiohttp import web

from tests.fakes.botapi.control import routes
from tests.fakes.botapi.fake import FakeBotApi


async def serve(fake: FakeBotApi, more_routes: list[web.RouteDef]) -> None:
    """Until somebody ends this process."""
    fake.more_routes = more_routes
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    async with fake:
        sys.stdout.write(json.dumps({"url": fake.url, "token": fake.token}) + "\n")
        sys.stdout.flush()
        await ended.wait()


def main() -> None:
    parser = argparse.ArgumentParser(description="A strict Telegram Bot API for tests")
    parser.add_argument("--port", type=int, default=0, help="0: the system chooses")
    parser.add_argument("--second", type=float, default=1.0, help="how long a second takes")
    arguments = parser.parse_args()
    fake = FakeBotApi(arguments.second, arguments.port)
    uvloop.run(serve(fake, routes(fake)))


if __name__ == "__main__":
    main()
