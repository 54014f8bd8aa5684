"""People, as they are at Telegram: what they do the bot hears, and what it says they see."""

import secrets
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from tests.fakes.botapi.chats import Chat, Json, User
from tests.fakes.botapi.declined import forbidden
from tests.fakes.botapi.kinds import OTHER_KINDS
from tests.fakes.botapi.world import World

if TYPE_CHECKING:
    from tests.fakes.botapi.places import Group

PATIENCE = 30.0  # seconds


class Person:
    """Somebody who talks with the bot. Without a `chat` they do it where nobody else reads it."""

    def __init__(self, world: World, user: User, chat: Chat) -> None:
        self.world = world
        self.user = user
        self.chat = chat
        self.read = 0

    @property
    def id(self) -> int:
        return self.user.id

    # What they do

    def says(self, content: Json, chat: "Group | None" = None, reply_to: int | None = None) -> int:
        """Send a message of any kind, and give its id. Whoever writes has unblocked the bot."""
        where = chat.chat if chat else self.chat
        if where is self.chat:
            self.opens_chat()
        if reply_to is not None:
            content = {"reply_to_message": without_reply(where.messages[reply_to]), **content}
        message = self.world.message(where, {"from": self.user.json()}, content)
        self.world.happens("message", message, where.id)
        return int(message["message_id"])

    def opens_chat(self) -> None:
        """Whoever writes to the bot may be written to from now on."""
        if self.chat.bot == "kicked":
            self.unblocks()
        self.chat.bot = "member"

    def writes(self, text: str, chat: "Group | None" = None, reply_to: int | None = None) -> int:
        return self.says({"text": text, **command_entity(text)}, chat, reply_to)

    def starts(self, payload: str = "") -> int:
        """Press the start button, or a link with a payload."""
        return self.writes(f"/start {payload}".strip())

    def sends_photo(self, content: bytes, caption: str = "", size: int | None = None) -> int:
        """`size` is what Telegram says of it, if that is not true."""
        return self.says({"photo": self.world.files.photo(content, size)} | captioned(caption))

    def sends_album(self, photos: Sequence[bytes], caption: str = "") -> list[int]:
        """Several photos at once: a message each, and the words on the first."""
        album = {"media_group_id": str(secrets.randbits(53))}
        captions = [caption, *[""] * len(photos)]
        return [
            self.says({"photo": self.world.files.photo(photo)} | captioned(words) | album)
            for photo, words in zip(photos, captions, strict=False)
        ]

    def adds_to_album(self, first: int, photo: bytes) -> int:
        """A photo that was slow on its way."""
        album = {"media_group_id": self.chat.messages[first]["media_group_id"]}
        return self.says({"photo": self.world.files.photo(photo)} | album)

    def sends_file(
        self, content: bytes, name: str, kind: str, caption: str = "", size: int | None = None
    ) -> int:
        file = self.world.files.keep("documents", content, size).json()
        document = file | {"file_name": name, "mime_type": kind}
        return self.says({"document": document} | captioned(caption))

    def shares_place(self, latitude: float, longitude: float, live: int = 0) -> int:
        """A pin; with `live`, in seconds, one that goes along."""
        return self.says({"location": location(latitude, longitude, live)})

    def walks(self, message: int, latitude: float, longitude: float) -> None:
        """The pin that goes along has moved."""
        self.edits_content(message, {"location": location(latitude, longitude, 900)})

    def shares_venue(self, latitude: float, longitude: float, title: str, address: str) -> int:
        at = location(latitude, longitude)
        venue = {"location": at, "title": title, "address": address}
        return self.says({"venue": venue, "location": at})

    def sends(self, kind: str) -> int:
        """Something that the bot may not know what to do with: voice, video, sticker, poll…"""
        return self.says(OTHER_KINDS[kind](self.world.files))

    def edits(self, message: int, text: str) -> None:
        name = "caption" if "photo" in self.chat.messages[message] else "text"
        self.edits_content(message, {name: text})

    def exchanges_photo(self, message: int, content: bytes, caption: str = "") -> None:
        """Put another photo in the place of the one that the message had."""
        photo = {"photo": self.world.files.photo(content)}
        self.edits_content(message, photo | {"caption": caption})

    def edits_content(self, number: int, content: Json) -> None:
        message = self.chat.messages[number] | content | {"edit_date": self.world.now}
        self.chat.messages[number] = message
        self.world.happens("edited_message", message, self.chat.id)

    def presses(self, label: str, message: int | None = None) -> str:
        """Press the button with this label, on the last message that has it."""
        for number in [message] if message else reversed(self.chat.messages):
            for button in buttons(self.chat.messages[number]):
                if button["text"] == label:
                    return self.presses_data(button["callback_data"], number)
        raise AssertionError(f"no button {label!r}, only {self.buttons()}")

    def presses_data(self, data: str, message: int) -> str:
        """Press a button, or send what no button holds. Gives the id of the query."""
        query = str(secrets.randbits(63))
        self.world.open_queries.add(query)
        content = {
            "id": query,
            "from": self.user.json(),
            "chat_instance": str(hash(self.chat.id)),
            "data": data,
            "message": without_reply(self.chat.messages[message]),
        }
        self.world.happens("callback_query", content, self.id)
        return query

    def reacts(self, message: int, emoji: str | None, chat: "Group | None" = None) -> None:
        """Set a mark on a message, or take it away."""
        where = chat.chat if chat else self.chat
        new = [{"type": "emoji", "emoji": emoji}] if emoji else []
        content = {"chat": where.json(), "message_id": message, "user": self.user.json()}
        content |= {"old_reaction": where.marks.get(self.id, []), "new_reaction": new}
        where.marks[self.id] = new
        self.world.happens("message_reaction", content | {"date": self.world.now}, where.id)

    def blocks(self) -> None:
        self.world.change_bot(self.chat, self.user, "kicked")

    def unblocks(self) -> None:
        self.world.change_bot(self.chat, self.user, "member")

    def deletes_account(self) -> None:
        self.chat.closed = forbidden("user is deactivated")

    # What they see

    def sees(self) -> list[Json]:
        """The bot's messages, as they look now."""
        bot = self.world.bot.id
        return [one for one in self.chat.messages.values() if one.get("from", {}).get("id") == bot]

    def texts(self) -> list[str]:
        return [text_of(one) for one in self.sees()]

    def buttons(self) -> list[str]:
        """The labels of the last message that has buttons."""
        for message in reversed(self.sees()):
            if labels := [button["text"] for button in buttons(message)]:
                return labels
        return []

    async def waits_for(self, condition: Callable[[], bool], seconds: float = PATIENCE) -> None:
        """Until it is so, or complain."""
        if not await self.world.ledger.changed.until(condition, seconds):
            raise AssertionError(f"{self.user.first_name} saw only {self.texts()}")

    async def hears(self, words: str = "", seconds: float = PATIENCE) -> Json:
        """The next message not read yet that holds these words; those before it count as read."""
        await self.waits_for(lambda: any(words in text_of(one) for one in self.unread()), seconds)
        message = next(one for one in self.unread() if words in text_of(one))
        self.read = message["message_id"]
        return message

    def unread(self) -> list[Json]:
        return [one for one in self.sees() if one["message_id"] > self.read]


def text_of(message: Json) -> str:
    return str(message.get("text", message.get("caption", "")))


def without_reply(message: Json) -> Json:
    """A message that stands within another has none within itself."""
    return {name: value for name, value in message.items() if name != "reply_to_message"}


def buttons(message: Json) -> list[Json]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button for row in rows for button in row]


def captioned(caption: str) -> Json:
    return {"caption": caption} if caption else {}


def command_entity(text: str) -> Json:
    if not text.startswith("/"):
        return {}
    length = len(text.split(maxsplit=1)[0])
    return {"entities": [{"type": "bot_command", "offset": 0, "length": length}]}


def location(latitude: float, longitude: float, live: int = 0) -> Json:
    at: Json = {"latitude": latitude, "longitude": longitude}
    return at | ({"live_period": live} if live else {})
