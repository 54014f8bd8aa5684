"""Juntos as `juntos run` has it, on a database of its own; only Telegram's limits are off."""

import argparse
import asyncio
import signal
from contextlib import AsyncExitStack
from pathlib import Path

import uvloop
from pydantic import SecretStr

from bench.dialogue import JUN, crowded_jun
from bench.ports import free_port
from bots.browser.settings import BrowserSettings
from bots.telegram.settings import TelegramSettings
from bots.telegram.transport import LIMITS, connect
from core.transport import Limits
from juntos.doors import Keys, add_browser, pages
from juntos.house import house
from juntos.logs import set_up_logs
from juntos.memory import settle
from juntos.settings import Settings
from juntos.web_server import served

SECRET = "a-secret-of-the-bench"
UNLIMITED = Limits(*[(1e6, 1_000_000)] * 3)


async def serve(url: str, token: str, data: Path, limits: Limits) -> None:
    ended = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    async with AsyncExitStack() as stack:
        await opened(stack, telegram_settings(url, token), data, limits)
        settle()
        await ended.wait()


def telegram_settings(url: str, token: str) -> TelegramSettings:
    return TelegramSettings(
        token=SecretStr(token), api_url=url, mode="webhook", webhook_secret=SecretStr(SECRET)
    )


async def opened(
    stack: AsyncExitStack, telegram: TelegramSettings, data: Path, limits: Limits
) -> None:
    """The house with its books, the door to Telegram, and the browser's, where staff sit."""
    site = f"http://127.0.0.1:{free_port()}"
    settings = Settings(
        town=JUN, data=data, listen=site.removeprefix("http://"), database_url="", public_url=None
    )
    built = await stack.enter_async_context(house(settings, crowded_jun()))
    keys = Keys(BrowserSettings(secret_key=SecretStr("x" * 32), data=data))
    app = pages(built, keys)
    add_browser(built, keys, app)
    door = await stack.enter_async_context(
        connect(telegram, built.files, public_url=site, limits=limits)
    )
    built.add_door(door, alone=False)
    app.add_routes(door.routes)
    await stack.enter_async_context(built.at_work())
    await stack.enter_async_context(served(app, *settings.address))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", required=True)
    parser.add_argument("--token", required=True)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--limits", action="store_true", help="keep to Telegram's limits")
    asked = parser.parse_args()
    set_up_logs("WARNING")
    uvloop.run(serve(asked.url, asked.token, asked.data, LIMITS if asked.limits else UNLIMITED))


if __name__ == "__main__":
    main()
