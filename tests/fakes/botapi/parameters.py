"""What a call brings along, read from JSON, from a form or from the address."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson
from aiohttp import web

from tests.fakes.botapi.declined import bad_request


@dataclass(frozen=True)
class Upload:
    """A file that came along with a call."""

    filename: str
    content_type: str
    content: bytes


@dataclass(frozen=True)
class Parameters:
    """The values by their names. In a `form` they are all text."""

    values: Mapping[str, Any]
    form: bool = False
    attached: Mapping[str, Upload] = field(default_factory=dict)

    def named(self) -> dict[str, Any]:
        """All but the files that another value refers to."""
        said = " ".join(value for value in self.values.values() if isinstance(value, str))
        return {
            name: value
            for name, value in self.values.items()
            if name not in self.attached or f"attach://{name}" not in said
        }

    def text(self, name: str) -> str:
        return str(self.values.get(name, ""))

    def integer(self, name: str, default: int = 0) -> int:
        try:
            return int(self.values.get(name, default))
        except (TypeError, ValueError):
            return default

    def flag(self, name: str) -> bool:
        return str(self.values.get(name, "")).lower() in {"true", "1", "yes"}

    def json(self, name: str) -> Any:
        """An object or a list; it may have been written down as text."""
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        try:
            return json.loads(value) if value else None
        except ValueError:
            raise bad_request(f"can't parse {name}: it is no JSON") from None

    def upload(self, name: str) -> Upload | None:
        """A file: itself, or where it was attached."""
        value = self.values.get(name)
        return value if isinstance(value, Upload) else self.attachment(value)

    def attachment(self, value: Any) -> Upload | None:
        return self.attached.get(str(value).removeprefix("attach://"))


async def read(request: web.Request) -> Parameters:
    """Everything that was said in a request."""
    query = dict(request.query)
    if request.content_type == "application/json":
        return Parameters(query | orjson.loads(await request.read() or b"{}"), form=bool(query))
    fields = query | {name: value_of(value) for name, value in (await request.post()).items()}
    return Parameters(fields, form=True, attached=only_uploads(fields))


def value_of(value: Any) -> Any:
    if isinstance(value, web.FileField):
        return Upload(value.filename, value.content_type, value.file.read())
    return value


def only_uploads(fields: Mapping[str, Any]) -> dict[str, Upload]:
    return {name: value for name, value in fields.items() if isinstance(value, Upload)}
