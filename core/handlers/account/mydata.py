"""My data: all that is kept of you, as a file."""

from datetime import timedelta

from core.dialogue import Start
from core.export import ZIP, export
from core.handler import Handler, no_questions
from core.messages import Choice, Outgoing
from core.turn import Turn
from storage.job_papers import JobPaper
from storage.outbox import Lane

NAME = "juntos-{:%Y-%m-%d}.zip"
HOUR, MOST = timedelta(hours=1), 3  # so many files in so long a time: each is some work
LIES_HERE = timedelta(days=1)  # so that it can be fetched in a browser: it tells everything
DELETE, PERSON = Choice("delete", start="/delete"), Choice("person", start="/person")


def send(turn: Turn, _: Start) -> None:
    """Send a ZIP: a page to read, the same as JSON, and the photos."""
    assert turn.person
    chats = turn.store.residents.addresses(turn.person.resident_id)
    if turn.store.job_papers.given(chats, turn.now - HOUR) >= MOST:
        turn.reply("mydata-enough", (DELETE, PERSON))
        return
    content, left = export(turn, turn.person.resident_id, turn.language)
    name = NAME.format(turn.town.local(turn.now))
    document = turn.document(name, ZIP, content)
    turn.reply("mydata-here", (DELETE, PERSON), left=left)
    sent = turn.send(Outgoing(turn.incoming.sender, document=document), Lane.REPLY)
    until = turn.now + LIES_HERE
    turn.store.job_papers.add(JobPaper(delivery_id=sent, ref=document.ref, until=until))


HANDLERS = (Handler("mydata", no_questions, send, aside=True),)
