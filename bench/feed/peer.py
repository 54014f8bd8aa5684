"""The server of Juntos with nothing behind it: one answer, made before, whatever is asked for.

That is the ceiling: no web application that stands on it can be quicker.
"""

import argparse
import json
from pathlib import Path

import uvloop
from aiohttp import web

from bench.peers.served import until_ended
from juntos.web_server import served


def app_with(body: bytes, headers: dict[str, str]) -> web.Application:
    tag = next(value for name, value in headers.items() if name.casefold() == "etag")

    async def answer(request: web.Request) -> web.Response:
        if request.headers.get("If-None-Match") == tag:
            return web.Response(status=web.HTTPNotModified.status_code, headers=headers)
        return web.Response(body=body, headers=headers)

    app = web.Application()
    app.router.add_get("/{path:.*}", answer)
    return app


async def serve(asked: argparse.Namespace) -> None:
    headers = json.loads(asked.headers.read_text())
    async with served(app_with(asked.body.read_bytes(), headers), "127.0.0.1", asked.port):
        await until_ended()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--body", type=Path, required=True)
    parser.add_argument("--headers", type=Path, required=True)
    uvloop.run(serve(parser.parse_args()))
