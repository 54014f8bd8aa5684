"""What an operator can do for a person who asks: hand out all that is kept, or erase it."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from juntos.disk import write_private
from juntos.mistakes import Mistakes
from juntos.work import beside

if TYPE_CHECKING:
    from core.hall import Hall
    from storage.store import Store

OPERATOR = "operator"


class NotKept(Exception):
    """What was done has been looked at, and is not to be kept."""

    def __init__(self, found: Any) -> None:
        super().__init__()
        self.found = found


async def export(address: str, file: Path) -> str:
    """Write all that is kept of whoever writes from an address into a ZIP; what was written."""
    from core.export import export as exported  # noqa: PLC0415 - each command starts with what it needs

    def work(hall: "Hall") -> tuple[bytes, bool]:
        person = hall.store.residents.at(address)
        language = person.language if person else hall.texts.own
        number = resident_at(hall.store, address)
        return exported(hall, number, language, most=None)[0], hall.vault is None

    content, shut = await beside(work)
    write_private(file, content)
    warning = "; what is sealed was not opened, for there is no JUNTOS_SECRET_KEY" if shut else ""
    return f"{file}: {len(content)} bytes{warning}"


async def erase(address: str) -> str:
    """Erase whoever writes from an address, everywhere; what was done."""
    from core.erasure import erase as erase_person  # noqa: PLC0415
    from core.holding import lines  # noqa: PLC0415

    def work(hall: "Hall") -> tuple[int, list[str]]:
        resident = resident_at(hall.store, address)
        held = lines(hall, hall.texts.own, resident)
        return erase_person(hall, resident, OPERATOR), held

    cases, held = await beside(work)
    await beside(removed_files)
    erased = f"erased; {cases} cases know nobody any more, what is taken back goes out by itself"
    return "\n".join(
        (erased, *(["on hold, and kept until staff release it:"] if held else []), *held)
    )


async def retention(*, dry_run: bool) -> str:
    """Forget what has outlived its time, or only tell what that would be."""
    from core.retention import forget_old  # noqa: PLC0415

    def work(hall: "Hall") -> dict[str, int]:
        found = forget_old(hall, most=sys.maxsize)
        if dry_run:
            raise NotKept(found)
        return found

    try:
        found = await beside(work)
        found["files"] = await beside(removed_files)
    except NotKept as only:
        found = only.found
    lines = [f"{number:6} {name}" for name, number in sorted(found.items())]
    head = "this would be forgotten:" if dry_run else "this was forgotten:"
    return "\n".join((head, *lines))


def removed_files(hall: "Hall") -> int:
    """Remove the files that nobody shows any more, all of them."""
    from core.retention import empty_waste  # noqa: PLC0415

    count = 0
    while some := empty_waste(hall):
        count += some
    return count


def resident_at(store: "Store", address: str) -> int:
    """Who writes from an address, such as `telegram:4711`, or Mistakes."""
    person = store.residents.at(address)
    if person is None:
        known = "an address is written like telegram:4711 or matrix:!room:jun.example"
        raise Mistakes([f"nobody is known at {address}; {known}"])
    return person.resident_id
