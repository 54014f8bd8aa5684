"""What only the browser door needs to know."""

from pathlib import Path

from pydantic import HttpUrl, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

SHORTEST_SECRET = 32


class BrowserSettings(BaseSettings):
    """Read from the environment or `.env`, as JUNTOS_SECRET_KEY and so on.

    `secret_key` signs the cookies: whoever has it can read every chat. `public_url` is how people
    reach us; with https the cookie never travels without it. `data` is the folder of our files.
    """

    model_config = SettingsConfigDict(
        env_prefix="JUNTOS_",
        env_file=".env",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
    )

    secret_key: SecretStr
    public_url: HttpUrl | None = None
    data: Path = Path("juntos-data")

    @property
    def secret(self) -> bytes:
        return self.secret_key.get_secret_value().encode()

    @property
    def origin(self) -> str | None:
        """The public address as browsers name it in `Origin`: scheme, host, and an odd port."""
        url = self.public_url
        if url is None:
            return None
        usual = {"http": 80, "https": 443}[url.scheme]
        port = "" if url.port in (None, usual) else f":{url.port}"
        return f"{url.scheme}://{url.host}{port}"

    @property
    def secure(self) -> bool:
        return self.public_url is not None and self.public_url.scheme == "https"

    @property
    def spool(self) -> Path:
        """Where photos lie between their upload and their cleaning."""
        return self.data / "browser"

    @field_validator("secret_key")
    @classmethod
    def cannot_be_guessed(cls, key: SecretStr) -> SecretStr:
        if len(key.get_secret_value()) < SHORTEST_SECRET:
            raise ValueError(f"expected at least {SHORTEST_SECRET} signs drawn by chance")
        return key
