"""Where a town file may say that staff and the public are: what the doors can make of it."""

import re

from core.messages import Address

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
