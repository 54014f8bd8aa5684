"""One turn of talk: what came in, and what we do and say about it."""

import unicodedata
from dataclasses import dataclass, replace
from typing import Any

from core.buttons import keyboard
from core.hall import Hall
from core.messages import Choice, Choices, Incoming, Outgoing
from storage.cases import Case
from storage.outbox import Lane
from storage.residents import Person

KEYCAP = "\ufe0f\u20e3"


@dataclass
class Turn(Hall):
    """One message and all that is done about it. Its books are one open transaction."""

    incoming: Incoming = None  # type: ignore[assignment] # a dataclass with defaults above it
    language: str = ""
    person: Person | None = None
    menu: tuple[str, ...] = ()  # the services that everybody is shown
    new: bool = False  # whether we see this person for the first time

    @property
    def address(self) -> str:
        """Where the message came from, as the books know it."""
        return str(self.incoming.sender)

    @property
    def word(self) -> str:
        """What was said, in small letters, without accents and signs at its ends."""
        return plain(self.incoming.text)

    @property
    def command(self) -> tuple[str, str]:
        """The word after a slash or exclamation mark, and what follows: ("report", "light")."""
        text = self.incoming.text.strip()
        if text[:1] not in ("/", "!"):
            return "", ""
        name, _, rest = text[1:].partition(" ")
        return plain(name), rest.strip()

    def wants(self, key: str) -> bool:
        """Whether one of the words was said that the text `key` lists, in any language."""
        return self.word in said_words(self, key) or self.command[0] in said_words(self, key)

    def picked(self, choices: Choices, token: str) -> Choice | None:
        """Which of these choices was meant: by its button, its number, its label or its key."""
        pressed = self.incoming.choice
        if pressed is not None:
            handle, _, number = pressed.partition(":")
            return nth(choices, number) if token and handle == token else None
        if found := nth(choices, number_of(self.incoming.text), first=1):
            return found
        return next((one for one in choices if self.word in (plain(one.label), one.key)), None)

    def labelled(self, key: str, choices: Choices) -> Choices:
        """The choices, each with the words that the resident reads on it."""
        return tuple(
            one if one.label else replace(one, label=self.texts.label(self.language, key, one.key))
            for one in choices
        )

    def tell(self, key: str, **values: Any) -> str:
        """A text in the language of whoever is speaking."""
        return self.say(self.language, key, **values)

    def reply(
        self, key: str, choices: Choices = (), case: Case | None = None, **values: Any
    ) -> int:
        """Say something to whoever is speaking. Choices must each say what they start."""
        labelled = self.labelled(key, choices)
        token = keyboard(self, self.address, labelled) if labelled else ""
        return self.answer(self.tell(key, **values), labelled, token, case=case)

    def answer(
        self,
        words: str,
        choices: Choices = (),
        token: str = "",
        *,
        case: Case | None = None,
        ask_place: bool = False,
    ) -> int:
        """Send these words to whoever is speaking, in the thread where they do."""
        message = Outgoing(
            self.incoming.sender,
            words,
            choices=choices,
            token=token,
            thread=self.incoming.thread,
            language=self.language,
            ask_place=ask_place,
        )
        return self.send(message, Lane.REPLY, case=case)


def said_words(hall: Hall, key: str) -> frozenset[str]:
    """What people write for a thing, in any of the town's languages."""
    return frozenset(plain(word) for word in hall.texts.everywhere(key))


def plain(text: str) -> str:
    """A text as it is compared: small letters, no accents, no signs at its ends."""
    letters = unicodedata.normalize("NFKD", text.strip().casefold())
    bare = "".join(sign for sign in letters if not unicodedata.combining(sign))
    return bare.strip(" .!¡?¿,;:/")


def number_of(text: str) -> str:
    """The digits of `2`, `2.`, `2)` or of an emoji digit; else nothing."""
    digits = text.strip().removesuffix(KEYCAP).rstrip(".)")
    return digits if digits.isascii() and digits.isdigit() else ""


def nth(choices: Choices, number: str, first: int = 0) -> Choice | None:
    """The choice with this number, counted from `first`."""
    if not (number.isascii() and number.isdigit()) or len(number) > 2:  # noqa: PLR2004
        return None
    place = int(number) - first
    return choices[place] if 0 <= place < len(choices) else None
