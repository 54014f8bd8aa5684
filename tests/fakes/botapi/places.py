"""Groups and channels."""

from typing import Any

from tests.fakes.botapi.chats import Chat, Json
from tests.fakes.botapi.declined import Declined
from tests.fakes.botapi.people import Person, text_of
from tests.fakes.botapi.world import World

# Who speaks for a group as a whole.
ANONYMOUS = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}


class Group:
    """A group in which the bot is, too."""

    def __init__(self, world: World, chat: Chat) -> None:
        self.world = world
        self.chat = chat

    @property
    def id(self) -> int:
        return self.chat.id

    def kicks_bot(self, by: Person) -> None:
        self.world.change_bot(self.chat, by.user, "kicked")

    def becomes_supergroup(self, new_id: int) -> None:
        """It gets a new id; the old one is good for nothing from now on. Both chats tell of it."""
        old = self.chat
        anonymous = {"from": ANONYMOUS, "sender_chat": old.json()}
        self.hears("message", anonymous, {"migrate_to_chat_id": new_id})
        description = "Bad Request: group chat was upgraded to a supergroup chat"
        old.closed = Declined(400, description, migrate_to_chat_id=new_id)
        new = Chat(new_id, "supergroup", old.about, members=old.members)
        self.world.chats[new_id] = self.chat = new
        self.hears("message", anonymous, {"migrate_from_chat_id": old.id})

    def hears(self, kind: str, sender: Json, content: Json) -> int:
        """Something that no member wrote: another bot, a channel, the group itself."""
        message = self.world.message(self.chat, sender, content)
        self.world.happens(kind, message, self.id)
        return int(message["message_id"])


class Channel(Group):
    """A channel. The bot may post in it if it is an administrator."""

    @property
    def name(self) -> str:
        return f"@{self.chat.about['username']}"

    def posts(self, text: str) -> int:
        """Another administrator posts."""
        return self.hears("channel_post", {"sender_chat": self.chat.json()}, {"text": text})

    def forwards_to(self, group: Group, text: str) -> int:
        """What is posted here also stands in the group where people discuss it."""
        telegram = {"id": 777000, "is_bot": False, "first_name": "Telegram"}
        origin: dict[str, Any] = {"type": "channel", "date": self.world.now, "message_id": 1}
        origin["chat"] = self.chat.json()
        sender = {"from": telegram, "sender_chat": self.chat.json()}
        content = {"text": text, "is_automatic_forward": True, "forward_origin": origin}
        return group.hears("message", sender, content)

    def sees(self) -> list[str]:
        """What stands in it now."""
        return [text_of(message) for message in self.chat.messages.values()]
