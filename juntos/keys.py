"""Reads all settings, and says in one plain line for each what is wrong with them."""

from collections.abc import Iterator, Mapping
from os import environ
from pathlib import Path
from typing import TypeVar

from dotenv import dotenv_values
from pydantic import ValidationError
from pydantic_settings import BaseSettings

from bots.browser.settings import BrowserSettings
from bots.matrix.settings import MatrixSettings
from bots.telegram.settings import TelegramSettings
from core.town import Town, TownMistakes, read_town
from juntos.doors import Keys
from juntos.settings import Settings

S = TypeVar("S", bound=BaseSettings)


class Mistakes(Exception):
    """What is wrong with the settings or the town file, each in one line."""

    def __init__(self, lines: list[str]) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


def given() -> Mapping[str, str | None]:
    """Everything that is set, in the environment or in `.env`."""
    return {**dotenv_values(".env"), **environ}


def read_settings() -> Settings:
    return read(Settings)


def read_keys(settings: Settings) -> Keys:
    """What the doors need; a platform of which nothing is set stays closed."""
    everything, problems = given(), list[str]()
    if not settings.secret_key:
        problems.append(
            "JUNTOS_SECRET_KEY is missing; it signs the cookies of the chat in the browser."
            " Make one with: openssl rand -hex 32"
        )
    found: dict[str, BaseSettings | None] = {}
    for name, kind, sign in PLATFORMS:
        try:
            found[name] = read(kind) if everything.get(sign) else None
        except Mistakes as mistakes:
            problems += mistakes.lines
    if problems:
        raise Mistakes(problems)
    return Keys(**found)  # type: ignore[arg-type]


PLATFORMS: tuple[tuple[str, type[BaseSettings], str], ...] = (
    ("browser", BrowserSettings, "JUNTOS_SECRET_KEY"),
    ("telegram", TelegramSettings, "JUNTOS_TELEGRAM_TOKEN"),
    ("matrix", MatrixSettings, "JUNTOS_MATRIX_HOMESERVER"),
)


def read(kind: type[S]) -> S:
    """One set of settings, or Mistakes."""
    try:
        return kind()
    except ValidationError as error:
        raise Mistakes(list(lines(kind, error))) from None


def lines(kind: type[BaseSettings], error: ValidationError) -> Iterator[str]:
    """Each mistake as a person says it: which variable, what is wrong, what was expected."""
    prefix = kind.model_config.get("env_prefix", "")
    for one in error.errors(include_url=False, include_input=False, include_context=False):
        name = f"{prefix}{'_'.join(map(str, one['loc']))}".upper() if one["loc"] else ""
        if one["type"] == "missing":
            yield f"{name} is missing"
        else:
            what = one["msg"].removeprefix("Value error, ")
            yield f"{name}: {what}" if name else what


def read_the_town(file: Path) -> Town:
    """The town, or Mistakes with the line of each."""
    if not file.exists():
        raise Mistakes([f"{file}: there is no town file here; set JUNTOS_TOWN to where it lies"])
    try:
        return read_town(file)
    except TownMistakes as mistakes:
        raise Mistakes([str(finding) for finding in mistakes.findings]) from None
