"""What comes over the wire and is no request, or hardly one: answered strictly, and forgotten."""

import asyncio
import logging

import pytest
from aiohttp import web

from juntos.mistakes import Mistakes
from juntos.web_server import served
from storage.database import Database
from tests.feed.whole import whole
from tests.feed.window import opened

CANARY = "canary"
PATIENCE = 20  # seconds
GET = "GET /{} HTTP/1.1\r\nHost: x\r\nX-Canary: canary\r\nConnection: close\r\n\r\n"
POST = "POST {} HTTP/1.1\r\nHost: x\r\nContent-Type: {}\r\n{}\r\nConnection: close\r\n\r\n{}"
FORM = "application/x-www-form-urlencoded"

# What is sent, and the status of the answer.
WIRE = {
    "a word that is no method": ("CANARY / HTTP/1.1\r\nHost: x\r\n\r\n", 400),
    "no version": ("GET /canary HTTP/9.9\r\nHost: x\r\n\r\n", 400),
    "another protocol": ("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03canary\r\n\r\n", 400),
    "no host": ("GET /canary HTTP/1.1\r\nConnection: close\r\n\r\n", 400),
    "no slash": (GET.replace("/{}", "canary"), 400),
    "a zero": (GET.format("canary\0"), 400),
    "letters that are not written in signs": (GET.format("?q=canary\xff"), 400),
    "an impossible port": (GET.replace("/{}", "http://canary:99999/"), 400),
    "a long address": (GET.format("canary" * 2000), 414),
    "an endless address": (GET.format("canary" * 20_000), 400),
    "a long header": (GET.format("").replace("canary", "canary" * 5000), 400),
    "too many headers": (GET.format("").replace("\r\nX", "\r\nY: canary" * 3000 + "\r\nX"), 400),
    "a length below nothing": (POST.format("/hub", FORM, "Content-Length: -5", "canary"), 400),
    "a length of words": (POST.format("/hub", FORM, "Content-Length: five", "canary"), 400),
    "two lengths": (
        POST.format("/hub", FORM, "Content-Length: 3\r\nContent-Length: 6", "abc"),
        400,
    ),
    "more than its length": (POST.format("/hub", FORM, "Content-Length: 3", "canary"), 400),
    "a length, and pieces": (
        POST.format("/tip", FORM, "Content-Length: 3\r\nTransfer-Encoding: chunked", "0\r\n\r\n"),
        400,
    ),
    "pieces of no size": (
        POST.format("/hub", FORM, "Transfer-Encoding: chunked", "zz\r\ncanary\r\n0\r\n\r\n"),
        400,
    ),
    "nothing of what was pressed": (
        POST.format("/hub", FORM, "Content-Encoding: gzip\r\nContent-Length: 6", "canary"),
        400,
    ),
    "the same in a tip": (
        POST.format("/tip", "multipart/form-data; boundary=b",
                    "Content-Encoding: gzip\r\nContent-Length: 6", "canary"),
        400,
    ),
    "an expectation": (POST.format("/hub", FORM, "Expect: canary\r\nContent-Length: 0", ""), 417),
    "a range of a page": (GET.format("").replace("X-Canary: canary", "Range: bytes=0-1"), 200),
    "a cookie of nonsense": (GET.format("chat").replace("X-Canary", "Cookie: =;\xff; x"), 200),
    "an address in full": (GET.replace("/{}", "http://evil.example/feed.json"), 200),
}  # fmt: skip


async def answered(address: str, said: str) -> tuple[int, dict[str, str], str]:
    """What comes back for some bytes: the status, the headers and the body."""
    host, _, port = address.removeprefix("http://").partition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(said.encode("latin-1"))
    async with asyncio.timeout(PATIENCE):
        raw = await reader.read()
    writer.close()
    head, _, body = raw.decode("latin-1").partition("\r\n\r\n")
    first, *lines = head.split("\r\n")
    pairs = (line.partition(": ") for line in lines)
    return int(first.split()[1]), {name.lower(): value for name, _, value in pairs}, body


@pytest.fixture
async def address(sqlite_url, tmp_path):
    async with (
        Database(sqlite_url) as database,
        opened(database, tmp_path) as window,
        served(whole(window, tmp_path), "127.0.0.1", 0) as addresses,
    ):
        yield addresses[0]


async def test_what_hardly_is_a_request_is_answered_strictly_and_never_written_down(
    address, caplog
):
    with caplog.at_level(logging.INFO):
        for what, (said, status) in WIRE.items():
            given, headers, body = await answered(address, said)
            assert given == status, what
            assert headers["server"] == "Juntos", what
            assert headers["x-content-type-options"] == "nosniff", what
            assert headers["content-security-policy"].startswith("default-src 'none'"), what
            assert CANARY not in body.lower() or status in (200, 417), what
    told = caplog.text.lower()
    assert CANARY not in told
    assert "127.0.0.1" not in told


async def test_a_mistake_of_ours_is_written_down_without_an_address(caplog):
    async def falls(_):
        raise RuntimeError("the ladder broke")

    app = web.Application()
    app.router.add_get("/", falls)
    async with served(app, "127.0.0.1", 0) as addresses:
        status, headers, body = await answered(addresses[0], GET.format(""))
    assert (status, body) == (500, "500: Internal Server Error\n")
    assert headers["x-frame-options"] == "DENY"
    assert "the ladder broke" in caplog.text
    assert "127.0.0.1" not in caplog.text


async def test_a_port_that_is_taken_is_a_mistake_in_the_settings():
    async with served(web.Application(), "127.0.0.1", 0) as addresses:
        port = int(addresses[0].rpartition(":")[2])
        with pytest.raises(Mistakes, match="JUNTOS_LISTEN"):
            async with served(web.Application(), "127.0.0.1", port):
                pass
