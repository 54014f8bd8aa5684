"""What staff say of one another in an order: who is meant, and by when."""

from datetime import date, timedelta

from core.dates import day_in_words
from core.order import Wrong, brief, short
from core.texts import Texts
from core.turn import Turn, plain, said_words
from storage.members import Member

FURTHEST = timedelta(days=366)


def colleague(turn: Turn, room: str, words: str) -> Member:
    """The member of a room that is meant by `@who`."""
    wanted = words.lstrip("@").casefold().strip()
    if not wanted:
        raise Wrong("desk-who")
    for member in turn.store.members.of(room):
        if wanted in (member.user.lstrip("@"), short(member.user), member.name.casefold()):
            return member
    raise Wrong("desk-no-such-colleague", who=brief(words))


def day_meant(turn: Turn, words: str) -> date:
    """The day in words, from today to a year from now."""
    today = turn.town.local(turn.now).date()
    day = day_in_words(words, today, turn.texts.languages)
    if day is None or not today <= day <= today + FURTHEST:
        raise Wrong("desk-which-day", words=brief(words))
    return day


def who_and_when(texts: Texts, words: str) -> tuple[str, str]:
    """`@elena by friday`, `@elena friday` or `by friday`: who is meant, and by when."""
    said = words.split()
    by = next((at for at, word in enumerate(said) if is_by(texts, word)), None)
    if by is None:
        by = min(1, len(said))
    return " ".join(said[:by]), " ".join(said[by:])


def is_by(texts: Texts, word: str) -> bool:
    """Whether a day follows this word."""
    return plain(word) in said_words(texts, "before-a-day")
