"""Who looks at a page: in which language, from which address, and whether in a frame."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlencode

from aiohttp import web

from core.texts import Texts

# A language and how much it is wanted; RFC 9110, section 12.5.4.
WANTED = re.compile(r"([A-Za-z]{1,8})(?:-[A-Za-z0-9-]+)?(?:\s*;\s*q=([01](?:\.\d{0,3})?))?")
LONGEST_HEADER = 500
FRAMED, ALONE = "1", "0"
OURS = ("lang", "pane")  # what an address says of how somebody reads
# A name or an address, and perhaps a port; RFC 3986, section 3.2.
HOST = re.compile(r"(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?")


@dataclass(frozen=True, slots=True)
class Visit:
    """One look at a page. `origin` is scheme and host, e.g. `https://jun.example`.

    `chosen` says that the language was picked by hand: then links keep it. There are no cookies.
    `hub` is where other programs can ask to be told of changes, if the town's address is known.
    `pane` is kept in the same way: the feed as a part of the demonstration, framed or by itself.
    `asked` is what else the address asks for, by name.
    """

    language: str
    origin: str
    chosen: bool = False
    pane: str = ""
    hub: str = ""
    asked: tuple[tuple[str, str], ...] = ()

    @property
    def framed(self) -> bool:
        return self.pane == FRAMED

    def link(self, path: str, **query: object) -> str:
        """A link to another page of ours, which keeps language and frame."""
        kept = {"lang": self.language} if self.chosen else {}
        pane = {"pane": self.pane} if self.pane else {}
        return with_query(path, {**query, **kept, **pane})

    def here_in(self, language: str) -> str:
        """A link to the same page in another language, which asks for the same."""
        pane = {"pane": self.pane} if self.pane else {}
        return with_query("", {**dict(self.asked), "lang": language, **pane})

    def absolute(self, path: str, **query: object) -> str:
        """The same for those who read it elsewhere."""
        kept = {"lang": self.language} if self.chosen else {}
        return self.origin + with_query(path, {**query, **kept})


def with_query(path: str, query: dict[str, object]) -> str:
    path, mark, fragment = path.partition("#")
    asked = urlencode({name: value for name, value in query.items() if value is not None})
    return f"{path}?{asked}{mark}{fragment}" if asked else f"{path}{mark}{fragment}"


def visit_of(request: web.Request, texts: Texts, public_url: str) -> Visit:
    asked, pane = request.query.get("lang"), request.query.get("pane", "")
    chosen = asked in texts.languages
    return Visit(
        language=asked if asked and chosen else negotiated(request, texts),
        origin=public_url or f"{request.scheme}://{host_of(request)}",
        chosen=chosen,
        pane=pane if pane in (FRAMED, ALONE) else "",
        hub=f"{public_url}/hub" if public_url else "",
        asked=tuple(
            (name, said) for name, said in request.query.items() if said and name not in OURS
        ),
    )


def host_of(request: web.Request) -> str:
    """The host that a browser says it has called, if that can be one."""
    return request.host if HOST.fullmatch(request.host) else "localhost"


def negotiated(request: web.Request, texts: Texts) -> str:
    """The language of the town's that a reader likes best, or else the town's own."""
    header = request.headers.get("Accept-Language", "")[:LONGEST_HEADER]
    known = (tag for tag in wanted(header) if tag in texts.languages)
    return next(known, texts.own)


def wanted(header: str) -> Iterator[str]:
    """The languages of an Accept-Language header, the dearest first: `de-AT, en;q=0.5`."""
    found = [WANTED.fullmatch(part.strip()) for part in header.split(",")]
    ranges = [(float(one[2] or 1), one[1].casefold()) for one in found if one]
    for weight, tag in sorted(ranges, key=lambda one: -one[0]):
        if weight > 0:
            yield tag
