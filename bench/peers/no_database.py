"""The server of Juntos and its webhook, with nothing behind it: what arrives is thrown away."""

import argparse
import asyncio
from collections.abc import Sequence
from typing import Any

from aiohttp import web

from bench.peers.juntos_bot import SECRET, telegram_settings
from bench.peers.served import parser, run, until_ended
from bench.ports import free_port
from bots.telegram.client import connected
from bots.telegram.webhook import Webhook
from juntos.web_server import served


async def forget(_updates: Sequence[Any]) -> None:
    """Keep nothing."""


async def serve(asked: argparse.Namespace) -> None:
    port = free_port()
    async with connected(telegram_settings(asked.url, asked.token)) as client:
        webhook = Webhook(client, asyncio.sleep, SECRET, f"http://127.0.0.1:{port}")
        app = web.Application()
        app.add_routes(webhook.routes)
        listening = asyncio.create_task(webhook.listen(forget))
        async with served(app, "127.0.0.1", port):
            await until_ended()
        listening.cancel()


if __name__ == "__main__":
    run(serve, parser().parse_args())
