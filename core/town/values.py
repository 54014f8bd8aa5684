"""The small values of a town file, each with the plain words for what is expected of it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated, Any

from pydantic import BeforeValidator, ConfigDict, Field, PlainValidator, RootModel, model_validator
from pydantic_core import PydanticCustomError

from core.messages import Address

_DURATION = re.compile(r"([1-9]\d{0,3})([mhd])")
_DISTANCE = re.compile(r"(\d{1,5}(?:\.\d+)?)\s*(m|km)")
_ADDRESS = re.compile(r"[a-z]+:(?!//)\S+")
_KEY = re.compile(r"[a-z][a-z0-9_-]*")
_TEXT = 'text in quotes, or a table of texts by language, like { es = "Farola", en = "Lamp" }'


def wrong(expected: str) -> PydanticCustomError:
    """A mistake in a value; `expected` completes the sentence "... is 3, but ..."."""
    return PydanticCustomError("town", "{expected}", {"expected": expected})


class Name(RootModel[dict[str, Annotated[str, Field(min_length=1)]]]):
    """A text that people read, in one or more languages; a plain text stands under ""."""

    model_config = ConfigDict(frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _by_language(cls, value: Any) -> Any:
        match value:
            case str():
                return {"": value}
            case Mapping() if value:
                return value
        raise wrong(f"it must be {_TEXT}")

    def in_(self, language: str) -> str:
        """The text in `language` (`de-AT` is content with `de`), or else in the first one."""
        texts = self.root
        first = next(iter(texts.values()))
        return texts.get(language) or texts.get(language.partition("-")[0], first)

    @property
    def all(self) -> tuple[str, ...]:
        return tuple(self.root.values())


@dataclass(frozen=True, slots=True)
class Duration:
    """A time limit: `unit` is m (minutes) or h (hours), both of open time, or d (working days)."""

    amount: int
    unit: str

    def __str__(self) -> str:
        return f"{self.amount}{self.unit}"

    @property
    def in_days(self) -> bool:
        return self.unit == "d"

    @property
    def on_the_clock(self) -> timedelta:
        """As long as it is by the clock, whether anybody works or not."""
        units = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}
        return self.amount * units[self.unit]

    @property
    def half(self) -> "Duration":
        """Half as long; of one working day or one minute, that."""
        amount, unit = (self.amount * 60, "m") if self.unit == "h" else (self.amount, self.unit)
        return Duration(max(1, amount // 2), unit)

    @classmethod
    def parse(cls, text: str) -> "Duration":
        """Read `30m`, `8h` or `5d`, or raise ValueError."""
        if not (found := _DURATION.fullmatch(text)):
            raise ValueError(text)
        return cls(int(found[1]), found[2])


def _duration(value: Any) -> Duration:
    match value:
        case Duration():
            return value
        case str() if _DURATION.fullmatch(value):
            return Duration.parse(value)
    raise wrong('it must be a number with m, h or d, in quotes, like "30m", "8h" or "5d"')


def _distance(value: Any) -> float:
    match value:
        case float():
            return value
        case str() if found := _DISTANCE.fullmatch(value):
            return float(found[1]) * (1000 if found[2] == "km" else 1)
    raise wrong('it must be a distance in quotes, like "100m" or "1km"')


def _days(value: Any) -> int | None:
    match value:
        case bool():
            pass
        case int() if value >= 0:
            return value
        case None | "forever":
            return None
    raise wrong('it must be a number of days, 0 for never kept, or "forever"')


def _address(value: Any) -> Address:
    match value:
        case Address():
            return value
        case str() if _ADDRESS.fullmatch(value):
            return Address.parse(value)
    raise wrong(
        'it must name a platform and a chat, like "matrix:!works:jun.example", '
        '"telegram:@jun_works" or "browser:works"'
    )


def _key(value: Any) -> str:
    if isinstance(value, str) and _KEY.fullmatch(value):
        return value
    raise wrong('it must be small letters, digits, - and _, beginning with a letter, like "works"')


def _switch(value: Any) -> bool | dict[str, bool]:
    match value:
        case bool():
            return value
        case dict() if value and all(isinstance(on, bool) for on in value.values()):
            return value
    raise wrong("it must be true, false, or a table by platform, like { telegram = false }")


def _words(value: Any) -> Any:
    match value:
        case list() | tuple():
            return {"": value}
        case Mapping():
            return value
    raise wrong('it must be a list of words, or a table of lists, like { es = ["farola", "luz"] }')


def _choices(value: Any) -> Any:
    match value:
        case list() | tuple() if all(isinstance(key, str) for key in value):
            return {key: key for key in value}
        case Mapping():
            return value
    raise wrong('it must be a list of keys, or a table of names, like { drops = "Only drops" }')


Key = Annotated[str, PlainValidator(_key)]
Text = Annotated[str, Field(min_length=1)]
TextList = tuple[Text, ...]
TimeLimit = Annotated[Duration, PlainValidator(_duration)]
Metres = Annotated[float, PlainValidator(_distance)]
Kept = Annotated[int | None, PlainValidator(_days)]
Chat = Annotated[Address, PlainValidator(_address)]
Switch = Annotated[bool | dict[str, bool], PlainValidator(_switch)]
Words = Annotated[dict[str, TextList], BeforeValidator(_words)]
Choices = Annotated[dict[Key, Name], BeforeValidator(_choices), Field(min_length=2)]
