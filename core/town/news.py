"""What the town file says of news: when digests come, and what its channels are."""

from typing import Annotated, Literal

from pydantic import Field

from core.messages import Address
from core.town.tables import Table

DAYS = ("mo", "tu", "we", "th", "fr", "sa", "su")


class News(Table):
    """When the digests go out, by the clock on the town hall, and more about the channels.

    `links` are the invitations to channels that have no public name, and `languages` say in which
    language a channel is written, both by the channel as departments list it. `hubs` are WebSub
    hubs elsewhere, which are told when the feeds have changed.
    """

    digest_at: Annotated[str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")] = "18:00"
    digest_day: Literal["mo", "tu", "we", "th", "fr", "sa", "su"] = "fr"
    links: dict[str, Annotated[str, Field(pattern=r"^https://\S+$")]] = Field(default_factory=dict)
    languages: dict[str, str] = Field(default_factory=dict)
    hubs: tuple[Annotated[str, Field(pattern=r"^https?://[^\s<>]+$")], ...] = ()

    def link(self, channel: Address) -> str:
        """Where one joins a channel, if that can be said."""
        if said := self.links.get(str(channel)):
            return said
        if channel.platform == "telegram" and channel.chat.startswith("@"):
            return f"https://t.me/{channel.chat[1:]}"
        if channel.platform == "matrix":
            server = channel.chat.partition(":")[2]
            return f"https://matrix.to/#/{channel.chat}" + (f"?via={server}" if server else "")
        return ""
