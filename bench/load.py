"""A load of updates for a webhook, as a process: `python -m bench.load --url URL --secret SECRET`.

It prints one line of JSON: how long each answer took after the warm-up, how many came in all, and
how many that were not 200.
"""

import argparse
import gc
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from urllib.parse import urlsplit

import uvloop

from bench.connections import ask

GROUPS = 1000
GOOD = b"HTTP/1.1 200"


@dataclass
class Load:
    """What is sent, and how it went."""

    host: str
    path: str
    secret: str
    numbers: Iterator[int] = field(default_factory=lambda: count(500_000_000))
    took: list[float] = field(default_factory=list)
    before: int = 0  # how many of these were to warm up
    refused: int = 0

    def request(self) -> tuple[str, bytes]:
        """The next update: words in a group that the bot does not serve."""
        number = next(self.numbers)
        body = update(number)
        head = (
            f"POST {self.path} HTTP/1.1\r\nHost: {self.host}\r\n"
            f"X-Telegram-Bot-Api-Secret-Token: {self.secret}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        return str(number), head.encode() + body

    def note(self, _name: str, head: bytes, took: float, _size: int) -> None:
        self.took.append(took)
        self.refused += not head.startswith(GOOD)


def update(number: int) -> bytes:
    group = -100_000_000 - number % GROUPS
    sender = {"id": 4711, "is_bot": False, "first_name": "Ana", "language_code": "es"}
    chat = {"id": group, "type": "group", "title": "Vecinos"}
    message = {"message_id": number, "from": sender, "chat": chat, "date": 1, "text": "Buenas"}
    return json.dumps({"update_id": number, "message": message}).encode()


async def load(url: str, secret: str, connections: int, warm_up: float, seconds: float) -> Load:
    address = urlsplit(url)
    measured = Load(address.netloc, address.path, secret)
    await ask(measured, address.port or 80, connections, warm_up)
    measured.before = len(measured.took)
    await ask(measured, address.port or 80, connections, seconds)
    return measured


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", required=True)
    parser.add_argument("--secret", required=True)
    parser.add_argument("--connections", type=int, default=40)
    parser.add_argument("--warm-up", type=float, default=1.0)
    parser.add_argument("--seconds", type=float, default=5.0)
    asked = parser.parse_args()
    gc.disable()
    work = load(asked.url, asked.secret, asked.connections, asked.warm_up, asked.seconds)
    done = uvloop.run(work)
    took = sorted(done.took[done.before :])
    print(json.dumps({"took": took, "all": len(done.took), "refused": done.refused}))


if __name__ == "__main__":
    main()
