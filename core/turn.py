"""One turn of talk: what came in, and what we do and say about it."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from core.buttons import keyboard
from core.hall import Hall
from core.messages import Act, Address, Choice, Choices, Incoming, Outgoing
from core.texts import Texts
from core.town.speech import tokens
from storage.cases import Case
from storage.outbox import Lane
from storage.residents import Person

COMMAND = re.compile(r"[/!](\S+)\s*(.*)", re.DOTALL)
POLITE = "choice-with-words"  # the list of what is said beside a choice
MOST_SAID = 60  # letters; who writes more is telling something
ANYBODY, ONESELF = "anybody", "oneself"  # rights of services; see `core.handler.Handler`
KEYCAP, COLOURED = "\u20e3", "\ufe0f"  # what makes an emoji of a digit


@dataclass(frozen=True, slots=True)
class Helping:
    """Whoever speaks does so for somebody else, by the consent with this id.

    `name` is what the helper is called, `called` what they call whom they help, who reads
    `language`. `own` is the helper as they are themselves.
    """

    id: int
    name: str
    called: str
    rights: frozenset[str]
    language: str
    own: Person


@dataclass(kw_only=True)
class Turn(Hall):
    """One message and all that is done about it. Its books are one open transaction."""

    incoming: Incoming
    language: str
    person: Person | None = None  # for whom it is: whoever speaks, or whom they help
    helping: Helping | None = None  # where somebody speaks for another
    lapsed: bool = False  # whether they could until just now
    menu: tuple[str, ...] = ()  # the services that everybody is shown
    rights: Mapping[str, str] = field(default_factory=dict)  # what a helper needs for a service
    new: bool = False  # whether we see this person for the first time
    secret: bool = False  # whether nothing that we say here may be kept
    reply_to: str | None = None  # whose message this answers, where several talk in one room
    compared: tuple[str, str] = ("", "")  # a text, and the same as it is compared

    @property
    def address(self) -> str:
        """Where the message came from, as the books know it."""
        return str(self.incoming.sender)

    @property
    def home(self) -> str:
        """The chat in which whoever this turn is for hears how it goes on."""
        return self.person.address if self.person else self.address

    @property
    def talker(self) -> tuple[str, str, str]:
        """The key of a talk: chat, and in a staff room also who is speaking, and in which thread.

        A resident has one talk in their chat, whoever of the family holds the telephone.
        """
        if self.person:
            return self.address, "", ""
        return self.address, self.incoming.author, self.incoming.thread or ""

    @property
    def word(self) -> str:
        """What was said, as it is compared: with the words of every service, so only once."""
        if self.compared[0] != self.incoming.text:
            self.compared = (self.incoming.text, plain(self.incoming.text))
        return self.compared[1]

    @property
    def command(self) -> tuple[str, str]:
        """The word after a slash or exclamation mark, and what follows: ("report", "light")."""
        return parts(self.incoming.text)

    def may(self, service: str) -> bool:
        """Whether whoever speaks may do this; for themselves, everybody may do everything."""
        if self.helping is None:
            return True
        return self.rights.get(service, "") in {ANYBODY, ONESELF, *self.helping.rights}

    def wants(self, key: str) -> bool:
        """Whether one of the words was said, or ordered, that the text `key` lists."""
        return self.means(key) or self.command[0] in said_words(self.texts, key)

    def means(self, key: str) -> bool:
        """Whether all that was said is one of the words that the text `key` lists, if any does."""
        return self.word in said_words(self.texts, key)

    def picked(self, choices: Choices, token: str) -> Choice | None:
        """Which of these choices was meant: by its button, its number or its words."""
        pressed = self.incoming.choice
        if pressed is not None:
            handle, _, number = pressed.partition(":")
            return nth(choices, number) if token and handle == token else None
        return nth(choices, number_of(self.incoming.text), first=1) or self.named(choices)

    def named(self, choices: Choices) -> Choice | None:
        """The choice with these words on it, or others for the same; or that begins with them."""
        if not (said := self.word):
            return None
        for one in choices:
            if said in (plain(one.label), one.key) or self.means(f"choice-{one.key}-words"):
                return one
        begun = [one for one in choices if f"{plain(one.label)} ".startswith(f"{said} ")]
        meant = begun or [one for one in choices if self.is_said_in_pieces(one)]
        return meant[0] if len(meant) == 1 else None

    def begins_with(self, choice: Choice, words: str) -> bool:
        """Whether words begin with those for a choice, and then say more: "yes, at the corner"."""
        own = said_words(self.texts, f"choice-{choice.key}-words")
        return any(f"{plain(words)} ".startswith(f"{one} ") for one in own)

    def is_said_in_pieces(self, choice: Choice) -> bool:
        """Whether all that was said is words for a choice, with a "please": "yes, send it"."""
        own = {plain(choice.label), choice.key} | said_words(
            self.texts, f"choice-{choice.key}-words"
        )
        polite = said_words(self.texts, POLITE)
        return is_made_of(self.word, own | polite) and not is_made_of(self.word, polite)

    def labelled(self, key: str, choices: Choices) -> Choices:
        """The choices, each with the words that the resident reads on it."""
        return tuple(
            one if one.label else replace(one, label=self.texts.label(self.language, key, one.key))
            for one in choices
        )

    def tell(self, key: str, **values: Any) -> str:
        """A text in the language of whoever is speaking, and in easy words if they want those."""
        easy = f"{key}.easy"
        wanted = self.person and self.person.easy and self.texts.has(easy)
        return self.say(self.language, easy if wanted else key, **values)

    def reads_easily(self, to: Address) -> bool:
        if self.person and to == self.incoming.sender:
            return self.person.easy
        return super().reads_easily(to)

    def reply(
        self, key: str, choices: Choices = (), case: Case | None = None, **values: Any
    ) -> int:
        """Say something to whoever is speaking. Choices must each say what they start."""
        labelled = self.labelled(key, choices)
        token = keyboard(self, self.address, labelled) if labelled else ""
        self.tell_helped(key, case, **values)
        return self.answer(self.tell(key, **values), labelled, token, case=case)

    def tell_helped(self, key: str, case: Case | None = None, **values: Any) -> None:
        """Tell whom somebody has helped what was done, if the text has words for that."""
        if self.helping is None or not self.texts.has(f"{key}.helped"):
            return
        language = self.helping.language
        words = self.say(language, f"{key}.helped", helper=self.helping.name, **values)
        label = self.say(language, "choice-end-help", name=self.helping.name)
        end = (Choice("end-help", label, start=f"/trusted end-{self.helping.id}"),)
        token = keyboard(self, self.home, end)
        to = Address.parse(self.home)
        message = Outgoing(to, words, choices=end, token=token, language=language)
        self.send(message, Lane.STATUS, case=case)

    def send(self, message: Outgoing, lane: Lane, **about: Any) -> int:
        """The same as anywhere; a helper reads above each answer for whom they are speaking."""
        here = message.to == self.incoming.sender and message.act is Act.SEND
        if self.helping and here and not message.heading:
            heading = self.tell("helping-heading", called=self.helping.called)
            message = replace(message, heading=heading)
        return super().send(message, lane, **about)

    def answer(
        self,
        words: str,
        choices: Choices = (),
        token: str = "",
        *,
        case: Case | None = None,
        ask_place: bool = False,
        ask_document: bool = False,
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
            reply_to=self.reply_to,
            ask_document=ask_document,
        )
        thread = self.thread_of(case)
        return self.send(message, Lane.REPLY, case=case, thread=thread, secret=self.secret)

    def thread_of(self, case: Case | None) -> int | None:
        """The card that a case's thread begins with, for what is said of it outside of a thread."""
        if self.person or case is None or case.card_id is None or self.incoming.thread:
            return None
        card = self.store.outbox.get(case.card_id)
        return card.id if card and card.address == self.address else None


@lru_cache(maxsize=1000)
def said_words(texts: Texts, key: str) -> frozenset[str]:
    """What people write for a thing, in any of the town's languages; empty if no text lists it."""
    return frozenset(map(plain, texts.everywhere(key))) if texts.has(key) else frozenset()


def plain(text: str) -> str:
    """A text as it is compared: its words in small letters, without accents and signs."""
    return " ".join(tokens(text))


def is_made_of(said: str, pieces: Collection[str]) -> bool:
    """Whether words, as they are compared, are nothing but some of these, one after the other."""
    return len(said) <= MOST_SAID and (
        not said
        or any(
            is_made_of(said[len(one) :].lstrip(), pieces)
            for one in pieces
            if one and f"{said} ".startswith(f"{one} ")
        )
    )


def parts(order: str) -> tuple[str, str]:
    """The name of a command, as it is compared, and what follows it; empty if it is none."""
    found = COMMAND.fullmatch(order.strip())
    return (plain(found[1]), found[2]) if found else ("", "")


def number_of(text: str) -> str:
    """The digits of `2`, `2.`, `2)` or of an emoji digit; else nothing."""
    digits = text.strip().replace(COLOURED, "").removesuffix(KEYCAP).rstrip(".)")
    return digits if digits.isascii() and digits.isdigit() else ""


def nth(choices: Choices, number: str, first: int = 0) -> Choice | None:
    """The choice with this number, counted from `first`."""
    if not (number.isascii() and number.isdigit()) or len(number) > 2:  # noqa: PLR2004
        return None
    place = int(number) - first
    return choices[place] if 0 <= place < len(choices) else None
