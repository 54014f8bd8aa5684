"""Where staff and the public are, as the town file says it, and what the doors can make of it."""

import re
from collections.abc import Iterable

from core.messages import Address
from core.town import Town

MATRIX = r"![^\s!@#:]+(:\S+)?"  # from version 12 of rooms on, without a server
BROWSER = r"[\w-]+"
STAFF = {"matrix": MATRIX, "browser": BROWSER}
PUBLIC = {"matrix": MATRIX, "browser": BROWSER, "telegram": r"@[A-Za-z]\w{3,31}|-\d+"}


def misplaced(chat: Address, staff: bool) -> str | None:  # noqa: FBT001 - it is one of two kinds
    """What is expected of a chat with staff or the public in it, if this one cannot be such."""
    form = (STAFF if staff else PUBLIC).get(chat.platform)
    if form and re.fullmatch(form, chat.chat):
        return None
    if staff:
        return (
            'staff rooms are in Matrix, and written by their id, like "matrix:!works:jun.example"'
        )
    return (
        'a channel is written like "telegram:@jun_works" or "matrix:!works-public:jun.example",'
        " a room in Matrix by its id"
    )


def rooms_of(town: Town, platform: str) -> Iterable[str]:
    """The staff rooms that lie on a platform, and the escalation room."""
    rooms = {department.room for department in town.departments}
    if town.escalation_room:
        rooms.add(town.escalation_room)
    return sorted(room.chat for room in rooms if room.platform == platform)


def channels_of(town: Town, platform: str) -> Iterable[str]:
    every = {channel for department in town.departments for channel in department.channels}
    return sorted(channel.chat for channel in every if channel.platform == platform)
