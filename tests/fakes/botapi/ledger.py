"""The book of all that was really shown in a chat, in its order."""

from dataclasses import dataclass
from typing import Any

from tests.fakes.botapi.signals import Signal


@dataclass(frozen=True)
class Shown:
    """One thing that people saw: a message `sent`, `edited` or `deleted`, `reacted`, `action`.

    `message` is how it looked from then on.
    """

    act: str
    chat: int
    message_id: int
    message: dict[str, Any]

    @property
    def text(self) -> str:
        return str(self.message.get("text", self.message.get("caption", "")))


class Ledger:
    """Grows and never forgets. `changed` tells of everything new."""

    def __init__(self) -> None:
        self.shown: list[Shown] = []
        self.changed = Signal()

    def note(self, act: str, message: dict[str, Any]) -> None:
        chat, number = message["chat"]["id"], message.get("message_id", 0)
        self.shown.append(Shown(act, chat, number, dict(message)))
        self.changed.give()

    def of(self, chat: int, *acts: str) -> list[Shown]:
        """What was shown in one chat."""
        return [one for one in self.shown if one.chat == chat and (not acts or one.act in acts)]
