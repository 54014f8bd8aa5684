"""What is looked after by the clock: silence ends the help for now, a year the consent."""

from datetime import timedelta

from core import helping
from core.hall import Hall
from core.messages import Choice

REMINDED = timedelta(days=14)  # before a consent ends


def end_silence(hall: Hall) -> None:
    """Whoever has said nothing for a while speaks for themselves again, and knows it."""
    for address in hall.store.helpers.silent_since(hall.now):
        helping.leave(hall, address)
        person = hall.store.residents.at(address)
        again = (Choice("helping", start="/helping"),)
        helping.write(hall, person, "helping-silent", again)


def end_old(hall: Hall) -> None:
    """What nobody has agreed to in a week, or again in a year, is over; both are told."""
    for one in hall.store.helpers.over(hall.now):
        if helping.end(hall, one, "time"):
            helping.tell_helper_of_end(hall, one)
            if one.agreed_at:
                again = (Choice("trusted", start="/trusted"),)
                told = helping.resident_of(hall, one)
                helping.write(hall, told, "trusted-over", again, name=one.name)


def ask_again(hall: Hall) -> None:
    """Before a year is over the resident is asked, once, whether it shall go on."""
    for one in hall.store.helpers.ending(hall.now + REMINDED):
        one.asked_again_at = hall.now
        answers = (
            Choice("renew", start=f"/trusted renew-{one.id}"),
            Choice("end", start=f"/trusted end-{one.id}"),
        )
        until = hall.town.local(one.until).date()
        told = helping.resident_of(hall, one)
        helping.write(hall, told, "trusted-again", answers, name=one.name, until=until)


ROUNDS = (end_silence, end_old, ask_again)
