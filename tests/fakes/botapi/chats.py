"""Who there is at Telegram, and what stands in their chats."""

from dataclasses import dataclass, field
from typing import Any

from tests.fakes.botapi.declined import Declined, bad_request, forbidden

Json = dict[str, Any]

RIGHTS = (
    "can_be_edited",
    "can_change_info",
    "can_delete_messages",
    "can_delete_stories",
    "can_edit_stories",
    "can_invite_users",
    "can_manage_chat",
    "can_manage_video_chats",
    "can_post_stories",
    "can_promote_members",
    "can_restrict_members",
    "is_anonymous",
)


# Why the bot may not write, by what it is in a chat and whether that is a private one.
REASONS = {
    ("stranger", True): "bot can't initiate conversation with a user",
    ("kicked", True): "bot was blocked by the user",
    ("kicked", False): "bot was kicked from the {} chat",
    ("left", False): "bot is not a member of the {} chat",
}


@dataclass
class User:
    """Somebody, or a bot."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = ""
    is_bot: bool = False

    def json(self) -> Json:
        seen = {"id": self.id, "is_bot": self.is_bot} | self.names()
        return seen | ({"language_code": self.language_code} if self.language_code else {})

    def names(self) -> Json:
        names = {
            "first_name": self.first_name,
            "last_name": self.last_name,
            "username": self.username,
        }
        return {name: value for name, value in names.items() if value}


@dataclass
class Chat:
    """A chat. `bot` is what it is there: member, administrator, left, kicked or a stranger.

    `closed` is why the bot may not write, where that is not plain from the rest.
    """

    id: int
    type: str
    about: Json
    bot: str = "member"
    closed: Declined | None = None
    members: dict[int, User] = field(default_factory=dict)
    messages: dict[int, Json] = field(default_factory=dict)
    marks: dict[int, list[Json]] = field(default_factory=dict)

    def json(self) -> Json:
        return {"id": self.id, "type": self.type, **self.about}

    def is_private(self) -> bool:
        return self.type == "private"

    def check_writing(self) -> None:
        """Telegram's reasons for not letting the bot write here."""
        if self.closed:
            raise self.closed
        if self.type == "channel" and self.bot == "member":
            raise bad_request("need administrator rights in the channel chat")
        if self.bot not in {"member", "administrator"}:
            raise forbidden(REASONS[self.bot, self.is_private()].format(self.type))


def membership(user: User, status: str) -> Json:
    """What somebody is in a chat, as Telegram tells it."""
    told: Json = {"status": status, "user": user.json()}
    if status == "kicked":
        return told | {"until_date": 0}
    if status == "administrator":
        rights = dict.fromkeys(RIGHTS, False)
        return told | rights | {"can_post_messages": True, "can_edit_messages": True}
    return told
