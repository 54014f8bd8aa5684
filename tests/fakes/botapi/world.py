"""All that Telegram knows."""

import itertools
import time
from dataclasses import dataclass, field
from typing import Any

from tests.fakes.botapi.chats import Chat, Json, User, membership
from tests.fakes.botapi.declined import violation
from tests.fakes.botapi.delivery import Delivery, Webhook
from tests.fakes.botapi.files import Shelf
from tests.fakes.botapi.ledger import Ledger
from tests.fakes.botapi.updates import Pending, Updates

# Updates of these kinds have queues of their own, beside the one of the chat.
QUEUES = {"callback_query": 3 << 33, "my_chat_member": 5 << 33, "message_reaction": 8 << 33}

BOT = User(7_000_000_001, "Jun", username="jun_bot", is_bot=True)


@dataclass
class Profile:
    """How the bot shows itself, by language."""

    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    texts: dict[tuple[str, str], str] = field(default_factory=dict)


class World:
    """Chats, files, updates, and the book of what was shown."""

    def __init__(self, second: float) -> None:
        self.bot = BOT
        self.chats: dict[int, Chat] = {}
        self.files = Shelf()
        self.ledger = Ledger()
        self.updates = Updates()
        self.profile = Profile()
        self.delivery = Delivery(self.updates, second)
        self.numbers = itertools.count(1)
        self.open_queries: set[str] = set()
        self.answered_queries: dict[str, str] = {}
        self.violations: list[str] = []
        self.ahead = 0.0

    @property
    def now(self) -> int:
        return int(time.time() + self.ahead)

    def pass_time(self, *, hours: float) -> None:
        self.ahead += hours * 3600

    def chat(self, name: Any) -> Chat:
        """A chat by its id or its public @name."""
        if isinstance(name, str) and name.startswith("@"):
            for chat in self.chats.values():
                if chat.about.get("username") == name[1:]:
                    return chat
        elif str(name).lstrip("-").isdigit() and int(name) in self.chats:
            return self.chats[int(name)]
        raise violation("chat not found" if name else "chat_id is empty")

    def message(self, chat: Chat, sender: Json, content: Json) -> Json:
        """A new message. What people see of it they see at once."""
        number = next(self.numbers)
        message = {"message_id": number, **sender, "chat": chat.json(), "date": self.now}
        chat.messages[number] = message = message | content
        return message

    def from_bot(self) -> Json:
        return {"from": self.bot.json()}

    def happens(self, kind: str, content: Json, key: int) -> Pending | None:
        """Tell the bot, if it wants to know. `key` is the chat, or whose button it was."""
        update = self.updates.add(kind, content, key + QUEUES.get(kind, 0))
        if update:
            self.delivery.bring(update)
        return update

    def change_bot(self, chat: Chat, by: User, status: str) -> None:
        """Somebody makes the bot a member of a chat, or throws it out."""
        content = {
            "chat": chat.json(),
            "from": by.json(),
            "date": self.now,
            "old_chat_member": membership(self.bot, chat.bot),
            "new_chat_member": membership(self.bot, status),
        }
        chat.bot = status
        self.happens("my_chat_member", content, chat.id)

    def set_webhook(self, webhook: Webhook) -> None:
        if webhook.url:
            self.updates.drive_away("terminated by setWebhook request")
        self.delivery.set(webhook)
