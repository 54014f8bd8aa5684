"""Nobody votes twice by being erased in between, or by separating a chat: a mark outlasts them.

It is made of the chat for one poll alone, stands beside nothing else, and goes when the poll ends.
"""

from collections.abc import Iterable

from core.hall import Hall
from core.register import mark_of_chat


def outlast(hall: Hall, resident_id: int, chats: Iterable[str]) -> None:
    """Before these chats are somebody's no more: mark them for the polls in which that one voted.

    Where the town has no secret there are no marks. A vote with a card has one of the person.
    """
    if hall.vault is None:
        return
    open_votes = hall.store.polls.votes_of(resident_id, hall.now)
    loose = [poll.id or 0 for poll, ballot in open_votes if not (poll.verified and ballot.marked)]
    for address in chats:
        for poll_id in loose:
            hall.store.polls.put_mark(poll_id, mark_of_chat(hall.vault, poll_id, address))


def marks_of_chats(hall: Hall, poll_id: int, resident_id: int) -> list[str]:
    """The marks that stand in somebody's way, if one of their chats has voted before."""
    if hall.vault is None:
        return []
    chats = hall.store.residents.addresses(resident_id)
    return [mark_of_chat(hall.vault, poll_id, one) for one in chats]
