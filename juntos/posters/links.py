"""Where the codes on paper lead: into the chat at each door, to the channels and to the page."""

from collections.abc import Iterator
from dataclasses import dataclass

from core.town import Department, Town
from core.town.posters import PosterTable
from feed.departments import join_link
from feed.elsewhere import matrix_link
from juntos.mistakes import Mistakes

CHAT = "/chat"
DOORS = ("browser", "telegram", "matrix")
NOWHERE = (
    "there is no address yet to which a code could lead: set JUNTOS_PUBLIC_URL, or write the name"
    " of the bot into the town file, under [posters]"
)

UNKNOWN = "there is no address for {} yet; write it into the town file, under [posters]"


@dataclass(frozen=True)
class Way:
    """A way into the chat or to what is public: what a camera reads, and what people type."""

    name: str
    address: str
    written: str


class Links:
    """The ways to one town. `site` is its public address without a slash at its end."""

    def __init__(self, town: Town, site: str = "", matrix: str = "") -> None:
        known = town.extras.get("posters") or PosterTable()
        self.site = site
        self.telegram = known.telegram.removeprefix("@")
        self.matrix = known.matrix or matrix

    def ways(self, payload: str, door: str = "") -> list[Way]:
        """The ways into the chat, all or that by one door. Raises Mistakes if there are none.

        `payload` says what the talk is about, for the doors at which a link can say it.
        """
        found = [one for one in self._ways(payload) if door in ("", one.name)]
        if not found:
            raise Mistakes([UNKNOWN.format(door) if any(self._ways(payload)) else NOWHERE])
        return found

    def _ways(self, payload: str) -> Iterator[Way]:
        if self.site:
            chat = f"{self.site}{CHAT}"
            yield Way("browser", f"{chat}?start={payload}", short(chat))
        if self.telegram:
            bot = f"https://t.me/{self.telegram}"
            yield Way("telegram", f"{bot}?start={payload}", f"@{self.telegram}")
        if self.matrix:
            yield Way("matrix", matrix_link(self.matrix), self.matrix)

    def public(self, department: Department) -> Iterator[Way]:
        """The page of a department, and its channels that are on other platforms."""
        if self.site:
            page = f"{self.site}/department/{department.key}"
            yield Way("page", page, short(page))
        for channel in department.channels:
            link = join_link(channel)
            if channel.platform != "browser" and link:
                yield Way(f"channel-{channel.platform}", link, short(link))


def short(address: str) -> str:
    """An address as people type it."""
    return address.partition("://")[2].removeprefix("www.")


def payload_of(town: Town, department: Department) -> str:
    """What a talk with a department is about: a report, if it looks after something."""
    reports = any(one.department == department.key for one in town.categories)
    return "report" if reports else f"person-{department.key}"
