"""What the town file says of tips: for whom they are sealed, and by which doors they come."""

from typing import Annotated, Literal, Self

from nacl.encoding import Base64Encoder
from nacl.exceptions import CryptoError
from nacl.public import PublicKey
from pydantic import AfterValidator, Field, StrictBool, field_validator, model_validator

from core.town.extras import DepartmentKey, Key, Name, Table
from core.town.values import wrong

KINDS = ("violence", "drugs", "theft", "damage", "fraud", "other")  # where the town names none


def _public_key(text: str) -> str:
    try:
        PublicKey(text.encode(), Base64Encoder)
    except (CryptoError, ValueError, TypeError) as error:
        raise wrong("it must be the public key that `juntos tips keygen` has shown") from error
    return text


class Tips(Table):
    """To whom tips go, and how.

    Only `public_key` is known here; the other half of it lies with the police. In `chats`, by
    their platform, a tip can be written in the chat itself; elsewhere people are shown the `page`.
    `tell` says when the room hears of a tip that is not urgent: at a full hour, so that the time
    does not tell who wrote just then, or at once. `show_in_room` shows the words there, too.
    `most_a_day` is for each door.
    """

    public_key: Annotated[str, AfterValidator(_public_key)]
    department: DepartmentKey
    page: StrictBool = True
    chats: tuple[str, ...] = ("matrix",)
    show_in_room: StrictBool = False
    tell: Literal["hourly", "at-once"] = "hourly"
    urgent: tuple[str, ...] = ("violence",)
    categories: dict[Key, Name] = Field(default_factory=dict)
    most_a_day: Annotated[int, Field(ge=1)] = 50

    @field_validator("chats")
    @classmethod
    def _none_lies_with_us(cls, chats: tuple[str, ...]) -> tuple[str, ...]:
        if "browser" in chats:
            raise wrong("no browser: its chat lies in our own books; there is the page /tip for it")
        return chats

    @model_validator(mode="after")
    def _urgent_ones_are_known(self) -> Self:
        if unknown := set(self.urgent) - set(self.kinds) - set(KINDS):
            raise wrong(f"urgent names {', '.join(sorted(unknown))}, which is no category of tips")
        return self

    @property
    def key(self) -> bytes:
        """The public key: 32 bytes."""
        return bytes(PublicKey(self.public_key.encode(), Base64Encoder))

    @property
    def kinds(self) -> tuple[str, ...]:
        """The keys of the categories."""
        return tuple(self.categories) or KINDS
