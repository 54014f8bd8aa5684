"""Retention: once an hour what has outlived its time is forgotten, and files follow at once."""

from core.hall import Hall
from core.retention import empty_waste, forget_old

MARK = "retention"


def by_the_hour(hall: Hall) -> None:
    """Forget what is old; there is no need to look for it every half minute."""
    hour = f"{hall.now:%Y-%m-%dT%H}"
    if hall.store.cursors.at(MARK) != hour:
        hall.store.cursors.move(MARK, hour, hall.now)
        forget_old(hall)


def clear_up(hall: Hall) -> None:
    empty_waste(hall)


ROUNDS = (by_the_hour, clear_up)
