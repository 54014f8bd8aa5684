"""What only the Telegram door needs to know."""

import re
from typing import Annotated, Any, Literal, Self

from pydantic import SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]+")
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
TELEGRAM = "https://api.telegram.org"
PORTS = {443, 80, 88, 8443}  # the only ones to which Telegram brings updates, and only by HTTPS


class TelegramSettings(BaseSettings):
    """Read from the environment or `.env`, as JUNTOS_TELEGRAM_TOKEN and so on.

    `groups` are the ids of the groups that are served, written with commas; none is the rule.
    """

    model_config = SettingsConfigDict(
        env_prefix="JUNTOS_TELEGRAM_",
        env_file=".env",
        env_ignore_empty=True,
        extra="ignore",
        hide_input_in_errors=True,
    )

    token: SecretStr
    api_url: str = TELEGRAM
    mode: Literal["polling", "webhook"] = "polling"
    webhook_secret: SecretStr | None = None
    groups: Annotated[frozenset[int], NoDecode] = frozenset()

    @field_validator("token")
    @classmethod
    def looks_like_a_token(cls, token: SecretStr) -> SecretStr:
        if not TOKEN.fullmatch(token.get_secret_value()):
            raise ValueError("expected the token that @BotFather gave, like 123456:ABC-def")
        return token

    @field_validator("webhook_secret")
    @classmethod
    def may_stand_in_a_header(cls, secret: SecretStr | None) -> SecretStr | None:
        if secret and not SECRET.fullmatch(secret.get_secret_value()):
            raise ValueError("expected 1 to 256 of the signs A-Z a-z 0-9 _ -")
        return secret

    @field_validator("api_url")
    @classmethod
    def is_an_address(cls, url: str) -> str:
        if not url.startswith(("http://", "https://")):
            raise ValueError("expected an address like https://api.telegram.org")
        return url.rstrip("/")

    @field_validator("groups", mode="before")
    @classmethod
    def parted_by_commas(cls, groups: Any) -> Any:
        if isinstance(groups, str):
            return [group for group in re.split(r"[\s,]+", groups.strip()) if group]
        return groups

    @model_validator(mode="after")
    def has_a_secret_where_it_needs_one(self) -> Self:
        if self.mode == "webhook" and not self.webhook_secret:
            raise ValueError("JUNTOS_TELEGRAM_WEBHOOK_SECRET is missing; the webhook needs it")
        return self
