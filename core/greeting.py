"""What comes before anything else: the first word, a warning, and what we cannot take."""

from core.meaning import speaks_of
from core.turn import Turn, plain

KINDS = frozenset({"video", "voice", "sticker", "contact", "poll", "file"})


def introduce(turn: Turn) -> None:
    """Tell whoever writes for the first time, in four lines, what is kept and for how long."""
    assert turn.person
    if not turn.person.reachable:
        turn.store.residents.reachable(turn.address, reachable=True)
    if turn.person.told_at is None:
        turn.new = True
        turn.store.residents.told(turn.person, turn.now)
        days = days_kept(turn.town.retention.closed_cases)
        turn.reply("notice", town=turn.town.name, days=days)
        offer_other_languages(turn)


def offer_other_languages(turn: Turn) -> None:
    """Where nothing tells which language somebody reads, say in each other one how to get it."""
    if turn.incoming.language is None:
        others = (one for one in turn.texts.languages if one != turn.language)
        if hints := [turn.say(one, "language-hint") for one in others]:
            turn.answer("\n".join(hints))


def days_kept(days: int | None) -> int | str:
    """For how long something is kept, as the texts know it: days, or `forever`."""
    return "forever" if days is None else days


def is_muted(turn: Turn) -> bool:
    """Tell someone whom staff have muted until when, and why, and where else they can go."""
    assert turn.person
    until = turn.person.muted_until
    if until is None or until <= turn.now:
        return False
    turn.reply("muted", until=until, reason=turn.person.muted_because)
    return True


def warn_of_emergency(turn: Turn) -> None:
    """Whoever speaks of an emergency, or writes its telephone number, reads first to call it."""
    number = turn.town.emergency_number
    if turn.word == plain(number) or speaks_of(turn, "emergency-words"):
        turn.reply("emergency", number=number)


def is_unusable(turn: Turn) -> bool:
    """Whether a message brings nothing that we can take."""
    said = turn.incoming
    return not (said.text or said.photos or said.documents or said.place or said.choice)


def brings_what_we_cannot_take(turn: Turn) -> bool:
    """Whether there is a file that we have no use for, or a photo that is broken."""
    said = turn.incoming
    return bool(said.broken or said.document_problem or not_taken(turn))


def not_taken(turn: Turn) -> str:
    """The kind of the first thing that was brought in vain."""
    taken = {"photo", "file"} if turn.incoming.documents else {"photo"}
    return next((one.kind for one in turn.incoming.attachments if one.kind not in taken), "")


def say_what_we_take(turn: Turn) -> None:
    """Say kindly what cannot be taken, and what to send instead."""
    said = turn.incoming
    if said.broken:
        turn.reply(f"photo-{said.broken}")
    elif said.document_problem:
        turn.reply(f"document-{said.document_problem}")
    elif kind := not_taken(turn):
        turn.reply(f"cannot-take-{kind}" if kind in KINDS else "cannot-take-this")
    else:
        turn.reply("please-write")


def tell_that_it_is_sealed(turn: Turn) -> None:
    """In an encrypted room we can read nothing: say so, once, and how to go on.

    Whom we do not know yet cannot tell us there which language they read: they get them all.
    """
    assert turn.person
    chat = turn.store.residents.chat(turn.address)
    if chat and chat.sealed_at is None:
        chat.sealed_at = turn.now
        known = turn.person.told_at is not None
        languages = (turn.language,) if known else turn.texts.languages
        town = turn.town.name
        turn.answer("\n\n".join(turn.say(one, "sealed", town=town) for one in languages))


def is_sealed(turn: Turn) -> bool:
    """Whether we have found out that we cannot read what is said here."""
    chat = turn.store.residents.chat(turn.address)
    return chat is not None and chat.sealed_at is not None
