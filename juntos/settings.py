"""Where the house keeps its things, and who can reach it. What one door needs is with that door."""

from pathlib import Path

from pydantic import HttpUrl, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from core.vault import Vault
from storage.engine import plain_url

PORT = 8080
HIGHEST = 65535


class Settings(BaseSettings):
    """Read from the environment or `.env`, as JUNTOS_TOWN and so on.

    A line like `JUNTOS_PUBLIC_URL=` says the same as no line.
    """

    model_config = SettingsConfigDict(
        env_prefix="JUNTOS_",
        env_file=".env",
        env_ignore_empty=True,
        extra="ignore",
        hide_input_in_errors=True,
    )

    town: Path = Path("town.toml")
    data: Path = Path("juntos-data")
    database_url: str | None = None
    secret_key: SecretStr | None = None
    listen: str = f"127.0.0.1:{PORT}"
    public_url: HttpUrl | None = None

    @property
    def database(self) -> str:
        """The address of the database: an embedded one in the data folder, if nothing is said."""
        return self.database_url or f"sqlite:///{self.data.absolute()}/juntos.db"

    @property
    def shown_database(self) -> str:
        """The same as anybody may read it."""
        return plain_url(self.database).render_as_string(hide_password=True)

    @property
    def address(self) -> tuple[str, int]:
        """The host and port that the web server listens at."""
        host, _, port = self.listen.rpartition(":")
        return host.strip("[]"), int(port)

    @property
    def site(self) -> str:
        """The public address without a slash at its end, or nothing."""
        return str(self.public_url).rstrip("/") if self.public_url else ""

    @property
    def vault(self) -> Vault | None:
        """What is sealed in the books is sealed with the secret of the town."""
        return Vault(self.secret_key.get_secret_value()) if self.secret_key else None

    @field_validator("database_url")
    @classmethod
    def is_a_database(cls, url: str | None) -> str | None:
        if url:
            plain_url(url)
        return url

    @field_validator("listen")
    @classmethod
    def is_host_and_port(cls, listen: str) -> str:
        host, _, port = listen.rpartition(":")
        if not host or not port.isdecimal() or int(port) > HIGHEST:
            raise ValueError("expected a host and a port, like 127.0.0.1:8080")
        return listen
