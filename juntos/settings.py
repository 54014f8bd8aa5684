"""Where the house keeps its things, and who can reach it. What one door needs is with that door."""

from pathlib import Path
from typing import Annotated

from pydantic import BeforeValidator, HttpUrl, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

PORT = 8080
HIGHEST = 65535


def none_if_empty(value: object) -> object:
    """A line like `JUNTOS_PUBLIC_URL=` says that there is none."""
    return None if value == "" else value


class Settings(BaseSettings):
    """Read from the environment or `.env`, as JUNTOS_TOWN and so on."""

    model_config = SettingsConfigDict(
        env_prefix="JUNTOS_", env_file=".env", extra="ignore", hide_input_in_errors=True
    )

    town: Path = Path("town.toml")
    data: Path = Path("juntos-data")
    database_url: Annotated[str | None, BeforeValidator(none_if_empty)] = None
    secret_key: Annotated[SecretStr | None, BeforeValidator(none_if_empty)] = None
    listen: str = f"127.0.0.1:{PORT}"
    public_url: Annotated[HttpUrl | None, BeforeValidator(none_if_empty)] = None

    @property
    def database(self) -> str:
        """The address of the database: an embedded one in the data folder, if nothing is said."""
        return self.database_url or f"sqlite:///{self.data.absolute()}/juntos.db"

    @property
    def address(self) -> tuple[str, int]:
        """The host and port that the web server listens at."""
        host, _, port = self.listen.rpartition(":")
        return host.strip("[]"), int(port)

    @property
    def site(self) -> str:
        """The public address without a slash at its end, or nothing."""
        return str(self.public_url).rstrip("/") if self.public_url else ""

    @field_validator("listen")
    @classmethod
    def is_host_and_port(cls, listen: str) -> str:
        host, _, port = listen.rpartition(":")
        if not host or not port.isdecimal() or int(port) > HIGHEST:
            raise ValueError("expected a host and a port, like 127.0.0.1:8080")
        return listen
