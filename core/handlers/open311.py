"""Open311: reports that other programs read, and bring; see docs/open311.md."""

from core.hall import Hall
from core.open311 import MARK, changed_at, fingerprint, mark
from core.town.open311 import Open311


def note_change(hall: Hall) -> None:
    """Note when the town's services have changed, so that programs ask for them again."""
    kept = hall.store.cursors.at(MARK)
    if changed_at(kept, hall.town) is None:
        now = f"{hall.town.local(hall.now):%Y-%m-%d %H:%M}"
        hall.store.cursors.make_known(MARK, mark(now, fingerprint(hall.town)), hall.now)


ROUNDS = (note_change,)
TABLES = {"open311": Open311}
