"""What the town file says of how the chats of the town are called where posters lead to them."""

from typing import Annotated

from pydantic import Field

from core.town.extras import Table


class PosterTable(Table):
    """The name of the bot on Telegram, and the address of the town on Matrix."""

    telegram: Annotated[str, Field(pattern=r"^@?[A-Za-z]\w{4,31}$")] = ""
    matrix: Annotated[str, Field(pattern=r"^@[^\s:]+:\S+$")] = ""
