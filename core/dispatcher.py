"""The dispatcher: every message comes in here, and is led to where it belongs."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from core import helping
from core.desk import Desk
from core.handler import Handler, Keep, Seal
from core.logbook import read
from core.messages import Address, Incoming, Kind
from core.names import clean_name, clean_text, looks_mixed
from core.order import AnyCommand
from core.reception import Reception
from core.texts import Texts
from core.town import Town
from core.turn import Turn
from core.vault import Vault
from storage.columns import utc_now
from storage.files import Files
from storage.store import Store


class Dispatcher:
    """Knows the staff rooms and the services, and nothing of where a message came from."""

    def __init__(
        self,
        town: Town,
        texts: Texts,
        handlers: Iterable[Handler[Any]],
        commands: Iterable[AnyCommand] = (),
        *,
        public_url: str = "",
        files: Files | None = None,
        vault: Vault | None = None,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self.town = town
        self.texts = texts
        self.reception = Reception(handlers)
        self.desk = Desk(tuple(commands))
        self.unanswered = frozenset(unanswered(town))
        self.public_url = public_url
        self.files = files
        self.vault = vault
        self.now = now

    def dispatch(self, store: Store, said: Incoming) -> None:
        """Let one message have its turn, in a transaction that is open."""
        said = cleaned(said)
        if department := self.town.department_in(said.sender):
            self.desk.serve(self.turn(store, said), department)
        elif said.sender not in self.unanswered:
            self.reception.receive(self.resident_turn(store, said))

    def wants_document(self, store: Store, said: Incoming) -> bool:
        """Whether somebody waits for the file that came along; no other is fetched at all."""
        if said.kind is not Kind.MESSAGE:
            return False
        turn = self.turn(store, cleaned(said))
        if department := self.town.department_in(said.sender):  # it may be the one above all, too
            return self.desk.wants_document(turn, department)
        if said.sender in self.unanswered:
            return False
        turn.person = store.residents.at(turn.address)
        return turn.person is not None and self.reception.wants_document(turn)

    def seal(self, store: Store, said: Incoming) -> Seal | None:
        """The seal under which a message may be kept, if it is said in confidence."""
        if self.town.department_in(said.sender) or said.sender in self.unanswered:
            return None
        return self.reception.services.seal(self.sealing_turn(store, said))

    def photo_seal(self, store: Store, said: Incoming) -> Callable[[bytes, bytes], Keep] | None:
        """What to do with the photos of a message that is said in confidence."""
        seal = self.seal(store, said)
        if seal is None:
            return None
        turn = self.sealing_turn(store, said)
        talk = self.reception.services.talk(turn)
        return seal.photo(turn, read(talk)[1] if talk else ())

    def sealing_turn(self, store: Store, said: Incoming) -> Turn:
        """A turn of a resident in which nothing is changed: it only looks."""
        turn = self.turn(store, said)
        turn.person = store.residents.at(turn.address)
        return turn

    def apologise(self, store: Store, said: Incoming) -> None:
        """Say that something went wrong, and that it was our fault."""
        if said.kind not in (Kind.MESSAGE, Kind.PRESS):
            return
        if self.town.department_in(said.sender):
            self.turn(store, said).reply("desk-sorry")
        elif said.sender not in self.unanswered:
            turn = self.resident_turn(store, said)
            turn.secret = self.seal(store, said) is not None
            turn.reply("sorry-in-confidence" if turn.secret else "sorry")

    def turn(self, store: Store, said: Incoming) -> Turn:
        """A turn of staff: they speak the town's own language."""
        own = self.texts.own
        hall = (store, self.town, self.texts, self.now(), self.public_url, self.files)
        return Turn(*hall, vault=self.vault, incoming=said, language=own)

    def resident_turn(self, store: Store, said: Incoming) -> Turn:
        """A turn of a resident, in the language that they read."""
        turn = self.turn(store, said)
        language = self.texts.known(said.language)
        turn.person = store.residents.meet(turn.address, language, turn.now)
        turn.language = turn.person.language
        turn.menu, turn.rights = self.reception.menu, self.reception.rights
        if turn.person.acting_id:
            helping.go_on(turn)
        return turn


def unanswered(town: Town) -> Iterator[Address]:
    """Where we speak but nobody is answered: the channels, and the room above all others."""
    yield from (channel for department in town.departments for channel in department.channels)
    if town.escalation_room:
        yield town.escalation_room


def cleaned(said: Incoming) -> Incoming:
    """The same without what only deceives the eye."""
    name, text = clean_name(said.name), clean_text(said.text)
    if looks_mixed(name):
        name = ""
    same = (name, text) == (said.name, said.text)
    return said if same else replace(said, text=text, name=name)
