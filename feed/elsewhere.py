"""The ways from a page into the chat with the town on other platforms."""

from urllib.parse import quote

from core.town import Town
from core.town.posters import PosterTable


def telegram(town: Town, start: str) -> str:
    """The way into the chat with the town's bot, which is told `start`; "" if nobody named it."""
    bot = named(town).telegram.removeprefix("@")
    return f"https://t.me/{bot}?start={start}" if bot else ""


def matrix(town: Town, account: str = "") -> str:
    """The way to the town on Matrix, where no link can say anything; "" if it is not there.

    `account` is the one with which the town is there, if the town file names no other.
    """
    user = named(town).matrix or account
    return matrix_link(user) if user else ""


def matrix_link(user: str) -> str:
    return f"https://matrix.to/#/{quote(user, safe='@:')}"


def named(town: Town) -> PosterTable:
    known = town.extras.get("posters")
    return known if isinstance(known, PosterTable) else PosterTable()
