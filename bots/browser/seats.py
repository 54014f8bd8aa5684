"""Who sits at a page, and which chat it shows."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from hmac import compare_digest

from aiohttp import web

from bots.browser.sessions import Sessions

Title = Callable[[str], str]  # the name of a thing in a language


@dataclass(frozen=True, slots=True)
class Seat:
    """A place at a page. `author` is as whom one writes there; nobody, if one can only read.

    `query` leads back to this seat: it stands behind every address that the page calls.
    """

    chat: str
    author: str = ""
    name: str = ""
    room: bool = False
    title: Title | None = None
    query: str = ""


@dataclass(frozen=True, slots=True)
class StaffRoom:
    """A staff room that can be entered in the browser by whoever holds the key.

    They sit there as `member`, and are called `name`. This is no way to tell who someone is: it
    is made for the demonstration, on one's own machine.
    """

    chat: str
    title: Title
    key: str
    member: str
    name: str

    @property
    def seat(self) -> Seat:
        query = f"?room={self.chat}&key={self.key}"
        return Seat(self.chat, self.member, self.name, room=True, title=self.title, query=query)


class Seats:
    """Finds the seat that a request speaks of: one's own chat, a staff room, or a channel."""

    def __init__(
        self,
        sessions: Sessions,
        rooms: Iterable[StaffRoom] = (),
        channels: Mapping[str, Title] | None = None,
    ) -> None:
        self.sessions = sessions
        self.rooms = tuple(rooms)
        self.channels = channels or {}

    def of(self, request: web.Request) -> Seat | None:
        if room := request.query.get("room"):
            return self._in_room(room, request.query.get("key", ""))
        if channel := request.query.get("channel"):
            return self._at_channel(channel)
        session = self.sessions.read(request)
        return Seat(session, author=session) if session else None

    def _in_room(self, chat: str, key: str) -> Seat | None:
        for room in self.rooms:
            if room.chat == chat and compare_digest(room.key.encode(), key.encode()):
                return room.seat
        return None

    def _at_channel(self, chat: str) -> Seat | None:
        title = self.channels.get(chat)
        return Seat(chat, title=title, query=f"?channel={chat}") if title else None
