"""Reads all settings, and says in one plain line for each what is wrong with them."""

from collections.abc import Iterable, Iterator, Mapping
from os import environ
from pathlib import Path
from typing import TypeVar

from dotenv import dotenv_values
from pydantic import ValidationError
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings
from rapidfuzz import fuzz, process

from bots.browser.settings import BrowserSettings
from bots.matrix.settings import MatrixSettings
from bots.telegram.settings import PORTS, TELEGRAM, TelegramSettings
from core.handlers import all_tables
from core.texts import FOLDER
from core.town import Town, TownMistakes, read_town
from juntos.addresses import misplaced
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
    everything = given()
    problems = [*missing(settings), *misspelt(everything)]
    found: dict[str, BaseSettings | None] = {}
    for name, kind, signs in PLATFORMS:
        wanted = any(value for key, value in everything.items() if key.upper().startswith(signs))
        try:
            found[name] = read(kind) if wanted else None
        except Mistakes as mistakes:
            problems += mistakes.lines
    telegram = found.get("telegram")
    if isinstance(telegram, TelegramSettings) and telegram.mode == "webhook":
        problems += out_of_reach(settings, telegram)
    if problems:
        raise Mistakes(problems)
    return Keys(**found)  # type: ignore[arg-type]


def out_of_reach(settings: Settings, telegram: TelegramSettings) -> Iterator[str]:
    """Why Telegram could not come to us; a server of our own (`api_url`) goes anywhere."""
    if settings.public_url is None:
        yield "JUNTOS_PUBLIC_URL is missing; Telegram has to know where to come"
    elif telegram.api_url == TELEGRAM and not (
        settings.public_url.scheme == "https" and settings.public_url.port in PORTS
    ):
        yield (
            "JUNTOS_PUBLIC_URL: for the webhook, Telegram comes only to an address that begins"
            " with https://, on port 443, 80, 88 or 8443"
        )


def missing(settings: Settings) -> Iterator[str]:
    if not settings.secret_key:
        yield (
            "JUNTOS_SECRET_KEY is missing; it signs the cookies of the chat in the browser."
            " Make one with: openssl rand -hex 32"
        )


def misspelt(names: Iterable[str]) -> Iterator[str]:
    """Settings that nobody knows, but which are nearly the name of one."""
    known = {f"{prefix(kind)}{field}".upper() for kind in KINDS for field in kind.model_fields}
    for name in sorted({name.upper() for name in names} - known):
        if name.startswith("JUNTOS_") and (near := nearest(name, known)):
            yield f"{name} is no setting; did you mean {near}?"


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The name that was probably meant; what all of them begin with does not make them alike."""
    found = process.extractOne(
        name,
        known,
        processor=lambda each: each.removeprefix("JUNTOS_"),
        scorer=fuzz.ratio,
        score_cutoff=ALIKE,
    )
    return found[0] if found else None


ALIKE = 80  # per cent that two names must have in common, for one to be a slip for the other
PLATFORMS: tuple[tuple[str, type[BaseSettings], str], ...] = (
    ("browser", BrowserSettings, "JUNTOS_SECRET_KEY"),
    ("telegram", TelegramSettings, "JUNTOS_TELEGRAM_"),
    ("matrix", MatrixSettings, "JUNTOS_MATRIX_"),
)
KINDS: tuple[type[BaseSettings], ...] = (Settings, *(kind for _, kind, _ in PLATFORMS))


def read(kind: type[S]) -> S:
    """One set of settings, or Mistakes."""
    try:
        return kind()
    except ValidationError as error:
        raise Mistakes(list(lines(kind, error))) from None


def lines(kind: type[BaseSettings], error: ValidationError) -> Iterator[str]:
    """Each mistake as a person says it: which variable, what is wrong, what was expected."""
    errors = error.errors(include_url=False, include_input=False, include_context=False)
    yield from dict.fromkeys(line(kind, one) for one in errors)  # once for a whole list


def line(kind: type[BaseSettings], error: ErrorDetails) -> str:
    name = f"{prefix(kind)}{error['loc'][0]}".upper() if error["loc"] else ""
    if error["type"] == "missing":
        return f"{name} is missing"
    said = error["msg"].removeprefix("Value error, ").replace("Input should be", "expected")
    what = EXPECTED.get(error["type"], said)
    return f"{name}: {what}" if name else what


def prefix(kind: type[BaseSettings]) -> str:
    return kind.model_config.get("env_prefix", "")


EXPECTED = {
    "url_parsing": "expected an address like https://jun.example",
    "url_scheme": "expected an address like https://jun.example",
    "bool_parsing": "expected true or false",
    "int_parsing": "expected whole numbers, with commas between them",
}


def read_the_town(file: Path) -> Town:
    """The town, or Mistakes with the line of each."""
    if not file.is_file():
        raise Mistakes([f"{file}: there is no town file here; set JUNTOS_TOWN to where it lies"])
    try:
        languages = {texts.parent.name for texts in FOLDER.glob("*/*.ftl")}
        return read_town(file, all_tables(), languages=languages, misplaced=misplaced)
    except TownMistakes as mistakes:
        raise Mistakes([str(finding) for finding in mistakes.findings]) from None
