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
from juntos.mistakes import Mistakes
from juntos.settings import Settings

S = TypeVar("S", bound=BaseSettings)


def given() -> Mapping[str, str | None]:
    """Everything that is set, in the environment or in `.env`."""
    return {**dotenv_values(".env"), **environ}


def read_settings() -> Settings:
    return read(Settings)


def read_keys(settings: Settings) -> Keys:
    """What the doors need; a platform of which nothing is set stays closed."""
    everything, problems = given(), list(missing(settings))
    found: dict[str, BaseSettings | None] = {}
    for name, kind, signs in PLATFORMS:
        wanted = any(value for key, value in everything.items() if key.upper().startswith(signs))
        try:
            found[name] = read(kind) if wanted else None
        except Mistakes as mistakes:
            problems += mistakes.lines
    telegram = found.get("telegram")
    if isinstance(telegram, TelegramSettings) and telegram.mode == "webhook" and not settings.site:
        problems.append("JUNTOS_PUBLIC_URL is missing; Telegram has to know where to come")
    if problems:
        raise Mistakes(problems)
    return Keys(**found)  # type: ignore[arg-type]


def missing(settings: Settings) -> Iterator[str]:
    if not settings.secret_key:
        yield (
            "JUNTOS_SECRET_KEY is missing; it signs the cookies of the chat in the browser."
            " Make one with: openssl rand -hex 32"
        )


PLATFORMS: tuple[tuple[str, type[BaseSettings], str], ...] = (
    ("browser", BrowserSettings, "JUNTOS_SECRET_KEY"),
    ("telegram", TelegramSettings, "JUNTOS_TELEGRAM_"),
    ("matrix", MatrixSettings, "JUNTOS_MATRIX_"),
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
    if not file.is_file():
        raise Mistakes([f"{file}: there is no town file here; set JUNTOS_TOWN to where it lies"])
    try:
        return read_town(file)
    except TownMistakes as mistakes:
        raise Mistakes([str(finding) for finding in mistakes.findings]) from None
