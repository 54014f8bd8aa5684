"""The Bot API over aiohttp, which costs a fraction of what the library's own way costs."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache
from http import HTTPStatus
from io import BytesIO
from typing import Any

import orjson
from aiohttp import ClientResponse, ClientSession, ClientTimeout, FormData, TCPConnector
from telegram.error import NetworkError, TelegramError
from telegram.request import BaseRequest, RequestData

CONNECT = 10.0  # seconds
KEEP_ALIVE = 60.0  # seconds; a quiet bot should not shake hands before every reply
JSON = {"Content-Type": "application/json"}


class AioRequest(BaseRequest):
    """One session. Its errors pass up as they are: the library lays them under its own."""

    read_timeout = 20.0

    def __init__(self) -> None:
        self.session: ClientSession | None = None

    async def initialize(self) -> None:
        if self.session is None:
            connector = TCPConnector(keepalive_timeout=KEEP_ALIVE, limit=0)
            self.session = ClientSession(connector=connector)

    async def shutdown(self) -> None:
        if self.session:
            await self.session.close()
            await asyncio.sleep(0)  # let the sockets go before the loop does

    async def ask(self, url: str, parameters: dict[str, Any], wait: float) -> Any:
        """What a call without files gives; the library is asked only what an error means.

        Its own way there costs nearly as much again as all of the call.
        """
        assert self.session
        try:
            async with self.session.post(
                url,
                data=orjson.dumps(parameters),
                headers=JSON,
                timeout=patience(wait),
                allow_redirects=False,
            ) as answer:
                code, payload = answer.status, await answer.read()
        except Exception as error:
            raise NetworkError(f"no answer: {error!r}") from error
        if code != HTTPStatus.OK:
            return await Answered(code, payload).post(url)
        return self.parse_json_payload(payload)["result"]

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        *_: Any,
        **__: Any,
    ) -> tuple[int, bytes]:
        wait = read_timeout if isinstance(read_timeout, int | float) else self.read_timeout
        async with self.asking(method, url, wait, request_data) as answer:
            return answer.status, await answer.read()

    @asynccontextmanager
    async def asking(
        self, method: str, url: str, wait: float, data: RequestData | None = None
    ) -> AsyncIterator[ClientResponse]:
        """An answer that is still coming in; `wait` is how many seconds it may be silent."""
        assert self.session
        async with self.session.request(
            method, url, timeout=patience(wait), allow_redirects=False, **body(data)
        ) as answer:
            yield answer

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """An answer of the Bot API: an object that says `ok`, and what came of it, or why not."""
        try:
            answer = read_json(payload)
        except (ValueError, RecursionError) as error:
            raise TelegramError("the answer is no JSON") from error
        if not isinstance(answer, dict) or (answer.get("ok") and "result" not in answer):
            raise TelegramError("the answer is none of the Bot API")
        return answer


class Answered(AioRequest):
    """An answer that is there already, for the library to read."""

    def __init__(self, code: int, payload: bytes) -> None:
        super().__init__()
        self.answer = code, payload

    async def do_request(self, *_: Any, **__: Any) -> tuple[int, bytes]:
        return self.answer


@cache
def patience(wait: float) -> ClientTimeout:
    """How long an answer may take that may be silent for `wait` seconds."""
    return ClientTimeout(
        total=CONNECT + 2 * wait, connect=CONNECT, sock_connect=CONNECT, sock_read=wait
    )


def body(data: RequestData | None) -> dict[str, Any]:
    """Parameters as JSON; or, where files come along, all of it as parts of a form."""
    if data is None:
        return {}
    if not data.contains_files:
        return {"data": orjson.dumps(data.parameters), "headers": JSON}
    form = FormData(data.json_parameters, quote_fields=False)  # names are read as they stand
    for name, (filename, content, mimetype) in data.multipart_data.items():
        file = BytesIO(content) if isinstance(content, bytes) else content
        form.add_field(name, file, filename=filename, content_type=mimetype)
    return {"data": form}


def read_json(text: bytes) -> Any:
    """What the text says. Raises ValueError where it says nothing."""
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        return orjson.loads(mended(text))


def mended(text: bytes) -> bytes:
    """The same JSON, with a question mark for each half of a sign that has lost its other half."""
    value = json.loads(text.decode("utf-8", "replace"))
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "replace")
