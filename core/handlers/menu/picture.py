"""The picture of a week, laid into our files and sent to whoever asked for it."""

from datetime import date

from core.handlers.menu.card import week_card
from core.handlers.menu.schools import School
from core.messages import Outgoing, Photo
from core.turn import Turn, plain
from storage.outbox import Lane


def send_card(turn: Turn, school: School, first: date, last: date) -> bool:
    """Send the week as a picture; False if nobody has told us any day of it."""
    dishes = turn.store.menus.between(school.key, first, last)
    if not dishes or turn.files is None:
        return False
    content = week_card(turn, turn.language, school, dishes)
    called = turn.texts.words(turn.language, "menu-command")[0]
    photo = Photo(turn.files.keep_until(content, turn.files_last), f"{plain(called)}-{first}")
    said = turn.incoming
    message = Outgoing(said.sender, photo=photo, thread=said.thread, language=turn.language)
    turn.send(message, Lane.REPLY)
    return True
