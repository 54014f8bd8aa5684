"""My data: all that is kept of you, as a file."""

from core.dialogue import Start
from core.export import ZIP, export
from core.handler import Handler, no_questions
from core.messages import Choice, Outgoing
from core.turn import Turn
from storage.outbox import Lane

NAME = "juntos-{:%Y-%m-%d}.zip"
DELETE, PERSON = Choice("delete", start="/delete"), Choice("person", start="/person")


def send(turn: Turn, _: Start) -> None:
    """Send a ZIP: a page to read, the same as JSON, and the photos."""
    assert turn.person
    content, left = export(turn, turn.person.resident_id, turn.language)
    name = NAME.format(turn.town.local(turn.now))
    document = turn.document(name, ZIP, content)
    turn.reply("mydata-here", (DELETE, PERSON), left=left)
    turn.send(Outgoing(turn.incoming.sender, document=document), Lane.REPLY)


HANDLERS = (Handler("mydata", no_questions, send, aside=True),)
