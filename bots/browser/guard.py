"""The guard at the door: lets in what comes from our own pages, at a human pace."""

import json
import math
from dataclasses import dataclass, field

from aiohttp import web

from bots.browser.hearing import NotThere
from bots.browser.limits import Houses, Pace
from bots.browser.seats import Seat, Seats
from bots.browser.spool import Full
from bots.browser.transport import NotOpen
from core.transport import Busy, TooLarge
from storage.writer import Unavailable


class No(Exception):
    """We do not do it. `word` says why: the page tells it in its language."""

    def __init__(self, status: int, word: str, after: float = 0) -> None:
        super().__init__(word)
        self.status = status
        self.word = word
        self.after = after

    @property
    def headers(self) -> dict[str, str]:
        return {"Retry-After": str(math.ceil(self.after))} if self.after else {}

    def answer(self) -> web.Response:
        text = json.dumps({"error": self.word, "after": math.ceil(self.after)})
        return web.json_response(text=text, status=self.status, headers=self.headers)


MEANINGS: dict[type[Exception], tuple[int, str, float]] = {
    NotThere: (404, "gone", 0),
    TooLarge: (413, "too-large", 0),
    Full: (507, "later", 60),
    NotOpen: (503, "later", 2),
    Busy: (503, "later", 2),
    TimeoutError: (503, "later", 2),
    Unavailable: (503, "later", 5),
}


def no(error: Exception) -> No:
    """What an error of ours means to whoever asked."""
    return error if isinstance(error, No) else No(*MEANINGS[type(error)])


ERRORS: tuple[type[Exception], ...] = (No, *MEANINGS)


@dataclass
class Paces:
    """How fast things may be done, by one session and by all of one house.

    A house may be a school behind one address; so it may do many times as much.
    """

    say: Pace = field(default_factory=lambda: Pace(1, 20))
    say_from_house: Pace = field(default_factory=lambda: Pace(10, 200))
    upload: Pace = field(default_factory=lambda: Pace(0.2, 20))
    upload_from_house: Pace = field(default_factory=lambda: Pace(2, 100))
    look: Pace = field(default_factory=lambda: Pace(5, 100))
    look_from_house: Pace = field(default_factory=lambda: Pace(50, 1000))
    begin_from_house: Pace = field(default_factory=lambda: Pace(0.5, 100))


class Guard:
    """Asks of every request from where it comes, whose it is, and whether it is in a hurry."""

    def __init__(self, seats: Seats, origin: str | None, paces: Paces | None = None) -> None:
        self.seats = seats
        self.origin = origin
        self.paces = paces or Paces()
        self.houses = Houses()

    def seat(self, request: web.Request) -> Seat:
        """Whose page it is, or No."""
        seat = self.seats.of(request)
        if seat is None:
            asked = "room" in request.query or "channel" in request.query
            raise No(403, "closed") if asked else No(401, "no-session")
        return seat

    def writer(self, request: web.Request) -> Seat:
        """Whose page it is, if one can write there, and a page of ours asks for it."""
        self.from_our_page(request)
        seat = self.seat(request)
        if not seat.author:
            raise No(403, "closed")
        return seat

    def from_our_page(self, request: web.Request) -> None:
        """Browsers say from where a page writes, and no page can make them lie about it."""
        origin = request.headers.get("Origin", "")
        ours = {f"http://{request.host}", f"https://{request.host}", self.origin}
        if origin not in ours:
            raise No(403, "not-ours")

    def may_say(self, request: web.Request, seat: Seat) -> None:
        self._slowly(self.paces.say, seat.author)
        self._slowly(self.paces.say_from_house, self.houses.of(request))

    def may_upload(self, request: web.Request, seat: Seat) -> None:
        self._slowly(self.paces.upload, seat.author)
        self._slowly(self.paces.upload_from_house, self.houses.of(request))

    def may_look(self, request: web.Request, seat: Seat) -> None:
        if seat.author:
            self._slowly(self.paces.look, seat.author)
        self._slowly(self.paces.look_from_house, self.houses.of(request))

    def may_begin(self, request: web.Request) -> None:
        """A new chat for somebody who has none yet."""
        self._slowly(self.paces.begin_from_house, self.houses.of(request))

    def _slowly(self, pace: Pace, who: str) -> None:
        if after := pace.wait(who):
            raise No(429, "too-fast", after)
