"""Finding something in the feed: the index of its words, and the map of its places.

What the index does not hold yet is taken up, also when it is to hold more.
"""

from core import finding
from core.hall import Hall
from core.town.map import MapTable

MARK = "search-1"  # up to which post all is in the index; another name, and it is made anew
AT_ONCE = 200


def find(hall: Hall) -> bool:
    """Take up posts that may not be in the index: those from before there was one."""
    known = int(hall.store.cursors.at(MARK) or 0)
    further = hall.store.posts.after(known, AT_ONCE)
    for post in further:
        finding.note(hall, post)
    if further:
        hall.store.cursors.move(MARK, str(further[-1].id), hall.now)
    return len(further) == AT_ONCE


def tidy(hall: Hall) -> bool:
    """Have words that were taken back thrown out of the files, too: a part of them at a time."""
    return hall.store.search.tidy(hall.now)


ROUNDS = (find, tidy)
TABLES = {"map": MapTable}
