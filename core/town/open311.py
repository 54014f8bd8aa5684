"""What the town file says of Open311: whom one asks, and which programs may bring reports."""

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StrictBool

from core.town.extras import Key, Name, Table
from core.town.values import wrong

SHA256 = 64  # hexadecimal digits
HOST = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z][a-z0-9-]*")  # no address in numbers


def _fingerprint(text: str) -> str:
    if len(text) == SHA256 and set(text) <= set("0123456789abcdef"):
        return text
    raise wrong("it must be the fingerprint that `juntos open311 key` has shown")


def _host(text: str) -> str:
    host = text.casefold()
    if not HOST.fullmatch(host):
        raise wrong('it must be the name of a host, like "photos.example.org"')
    return host


class App(Table):
    """A program that may bring reports. Of its key only the fingerprint is known: its SHA-256."""

    name: Key
    key: Annotated[str, AfterValidator(_fingerprint)]
    most_a_minute: Annotated[int, Field(ge=1)] = 30
    most_a_day: Annotated[int, Field(ge=1)] = 500


class Open311(Table):
    """How other programs read the town's reports, and bring some.

    `jurisdiction` is the town's own web host; else that of its public address. `photos_from` are
    the hosts from which photos are fetched. `updates` says whether each step of a report is told,
    too, which is no part of the standard.
    """

    contact: Name | None = None
    key_service: Name | None = None
    jurisdiction: str = ""
    type: Literal["production", "test"] = "production"
    zipcode: str = ""
    photos_from: tuple[Annotated[str, AfterValidator(_host)], ...] = ()
    updates: StrictBool = False
    apps: tuple[App, ...] = ()
