"""What only the Matrix door needs to know."""

from typing import Self

from pydantic import HttpUrl, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

DEVICE = "JUNTOS"


class MatrixSettings(BaseSettings):
    """Read from the environment or `.env`, as JUNTOS_MATRIX_HOMESERVER and so on.

    Either a password, or an access token and the device it belongs to. The device stays the same
    over restarts, for it is by account, device and key that the server knows a message again.
    """

    model_config = SettingsConfigDict(
        env_prefix="JUNTOS_MATRIX_",
        env_file=".env",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
    )

    homeserver: HttpUrl
    user_id: str
    password: SecretStr | None = None
    access_token: SecretStr | None = None
    device_id: str | None = None
    e2ee: bool = False

    @property
    def url(self) -> str:
        """The homeserver's address, without a slash at its end."""
        return str(self.homeserver).rstrip("/")

    @property
    def device(self) -> str:
        return self.device_id or DEVICE

    @field_validator("user_id")
    @classmethod
    def is_whole(cls, user_id: str) -> str:
        if not user_id.startswith("@") or ":" not in user_id:
            raise ValueError("write the whole Matrix id, such as @town:jun.example")
        return user_id

    @field_validator("e2ee")
    @classmethod
    def is_not_built_yet(cls, e2ee: bool) -> bool:  # noqa: FBT001 - a validator takes its value
        if e2ee:
            raise ValueError(
                "encrypted rooms come in a later version; remove JUNTOS_MATRIX_E2EE or set it to"
                " false, and use rooms without encryption"
            )
        return e2ee

    @model_validator(mode="after")
    def can_log_in(self) -> Self:
        if self.password and self.access_token:
            raise ValueError("set JUNTOS_MATRIX_PASSWORD or JUNTOS_MATRIX_ACCESS_TOKEN, not both")
        if not self.password and not self.access_token:
            raise ValueError("set JUNTOS_MATRIX_PASSWORD or JUNTOS_MATRIX_ACCESS_TOKEN")
        if self.access_token and not self.device_id:
            raise ValueError("JUNTOS_MATRIX_ACCESS_TOKEN needs JUNTOS_MATRIX_DEVICE_ID beside it")
        return self
