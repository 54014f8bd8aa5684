"""`juntos import assets`: the register of what stands in the streets, from a table or a map."""

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from core.assets import kind_of, kinds
from core.hall import Hall
from core.messages import Place
from core.table_file import Cells, Unlike, table, text_of
from core.town.geojson import NoGeometry, positions, shapes
from core.town.speech import plain
from juntos.mistakes import Mistakes
from storage.assets import Asset, sought

COLUMNS = {
    "key": {"key", "number", "id", "numero", "clave", "codigo", "nummer", "nr", "schlussel"},
    "kind": {"kind", "type", "category", "tipo", "clase", "categoria", "art", "typ", "kategorie"},
    "name": {"name", "description", "nombre", "descripcion", "bezeichnung", "beschreibung"},
    "latitude": {"latitude", "lat", "latitud", "breite", "breitengrad"},
    "longitude": {"longitude", "lon", "lng", "long", "longitud", "lange", "langengrad"},
    "street": {"street", "calle", "via", "direccion", "strasse", "straße"},
}
NEEDED_IN_TABLE = ("key", "kind", "latitude", "longitude")
KEY = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9_-]{0,22}[A-Za-z0-9])?")
LONGEST = 80  # signs of a name, and of a street
Said = tuple[str, Cells | Unlike]  # where it stands in the file, and what it says or why not


def bring_assets(hall: Hall, content: bytes) -> list[str]:
    """Let the file be the register of each kind that is in it; what was done, a line for each.

    What was there is brought up to date; what is not in the file any more is retired. Raises
    Mistakes, and then nothing is changed.
    """
    assets, problems = understood(hall, read(content))
    if problems or not assets:
        raise Mistakes(["nothing was taken", *(problems or ["there is nothing in it"])])
    done: Counter[tuple[str, str]] = Counter()
    for one in assets:
        done[one.kind, take(hall, one)] += 1
    for kind in {one.kind for one in assets}:
        done[kind, "retired"] = retire(hall, kind, {one.sought for one in assets})
    return [told(kind, done) for kind in sorted({one.kind for one in assets})]


def told(kind: str, done: Mapping[tuple[str, str], int]) -> str:
    parts = (f"{done.get((kind, what), 0)} {what}" for what in ("new", "changed", "as before"))
    return f"{kind}: {', '.join(parts)}; {done.get((kind, 'retired'), 0)} no longer there, retired"


def take(hall: Hall, one: Asset) -> str:
    """Put one thing into the register, or bring it up to date there; which of both that was."""
    there = hall.store.assets.called(one.key)
    if there is None:
        hall.store.assets.keep(one)
        return "new"
    before = there.model_dump()
    for name in ("key", "kind", "name", "street", "latitude", "longitude", "retired_at"):
        setattr(there, name, getattr(one, name))
    return "as before" if there.model_dump() == before else "changed"


def retire(hall: Hall, kind: str, there: set[str]) -> int:
    """Retire what stands in the register and not among those that are there; how many."""
    gone = [one for one in hall.store.assets.standing([kind]) if one.sought not in there]
    for one in gone:
        one.retired_at = hall.now
    return len(gone)


# What the file says.


def understood(hall: Hall, rows: Iterator[Said]) -> tuple[list[Asset], list[str]]:
    """What the rows say, and what is wrong with them, row by row."""
    found: list[Asset] = []
    problems: list[str] = []
    seen: dict[str, str] = {}
    for where, cells in rows:
        try:
            one = asset(hall, cells)
            stands_once(one, seen.setdefault(one.sought, where), where)
            found.append(one)
        except Unlike as problem:
            problems.append(f"{where}: {problem}")
    return found, problems


def stands_once(one: Asset, first: str, here: str) -> None:
    if first != here:
        raise Unlike(f'the number "{one.key}" stands in {first} already')


def asset(hall: Hall, cells: Cells | Unlike) -> Asset:
    """What one row says, or raise Unlike."""
    if isinstance(cells, Unlike):
        raise cells
    key = number(hall, cells.get("key", ""))
    place = place_of(hall, cells)
    name, street = (short(cells, column) for column in ("name", "street"))
    return Asset(
        key=key,
        sought=sought(key),
        kind=kind(hall, cells.get("kind", "")),
        name=name,
        street=street or hall.town.nearest_street(place) or "",
        latitude=place.latitude,
        longitude=place.longitude,
    )


def number(hall: Hall, text: str) -> str:
    if not text:
        raise Unlike("there is no number; the column for it is called key")
    if not KEY.fullmatch(text):
        raise Unlike(f'the number "{text}" must be of letters, digits and hyphens, like F-123')
    if re.fullmatch(rf"{hall.town.case_prefix}\d+", sought(text)):
        raise Unlike(f'the number "{text}" looks like that of a case; begin with another letter')
    if not any(map(str.isdigit, text)):
        raise Unlike(f'the number "{text}" needs a digit, like F-123')
    return text


def kind(hall: Hall, text: str) -> str:
    if found := kind_of(hall, text):
        return found.key
    named = [one.key for one in kinds(hall) if plain(text) in map(plain, one.name.all)]
    if text and named:
        return named[0]
    known = [*(one.key for one in kinds(hall)), *(one.key for one in hall.town.categories)]
    raise Unlike(f'the kind is "{text}", but must be one of: {", ".join(dict.fromkeys(known))}')


def place_of(hall: Hall, cells: Cells) -> Place:
    place = Place(degrees(cells, "latitude", 90), degrees(cells, "longitude", 180))
    if not hall.town.contains(place):
        raise Unlike(f"{place} does not lie in the town; are latitude and longitude exchanged?")
    return place


def degrees(cells: Cells, column: str, most: int) -> float:
    text = cells.get(column, "")
    try:
        found = float(text.replace(",", "."))
    except ValueError:
        found = most + 1.0
    if not abs(found) <= most:
        raise Unlike(f'the {column} is "{text}", but must be degrees, like 37.2197')
    return found


def short(cells: Cells, column: str) -> str:
    text = " ".join(cells.get(column, "").split())
    if len(text) > LONGEST:
        raise Unlike(f"the {column} is too long for a sticker; {LONGEST} signs fit")
    return text


def read(content: bytes) -> Iterator[Said]:
    """The rows of a table, or the points of a map."""
    text = decoded(content)
    return features(text) if text.lstrip().startswith("{") else rows(text)


def decoded(content: bytes) -> str:
    try:
        return text_of(content)
    except Unlike as problem:
        raise Mistakes(["nothing was taken", str(problem)]) from None


def numbers_in(content: bytes) -> Iterator[tuple[str, str]]:
    """The numbers in such a file, each with where it stands; a table needs no other column."""
    text = decoded(content)
    listed = features(text) if text.lstrip().startswith("{") else rows(text, ("key",))
    for where, cells in listed:
        if isinstance(cells, Unlike):
            raise Mistakes([f"{where}: {cells}"])
        yield where, cells.get("key", "")


def rows(text: str, needed: Sequence[str] = NEEDED_IN_TABLE) -> Iterator[Said]:
    columns, lines = table(text, column_of)
    if missing := [name for name in needed if name not in columns]:
        yield "line 1", Unlike(f"the columns {', '.join(missing)} are missing")
        return
    for line, cells in lines:
        if any(cells.values()):
            yield f"line {line}", cells


def column_of(heading: str) -> str:
    called = plain(heading)
    return next((name for name, words in COLUMNS.items() if called in words), heading)


def features(text: str) -> Iterator[Said]:
    """The features of a GeoJSON; what they say of themselves stands in their properties."""
    try:
        found = json.loads(text)
    except ValueError as problem:
        yield "the file", Unlike(f"this is neither a table nor GeoJSON: {problem}")
        return
    listed = found.get("features") if isinstance(found, dict) else None
    if not isinstance(listed, list):
        yield "the file", Unlike("it must be a GeoJSON FeatureCollection with a point for each")
        return
    for count, feature in enumerate(listed, 1):
        yield f"feature {count}", point(feature)


def point(feature: Any) -> Cells | Unlike:
    """What one feature says, by column."""
    try:
        found: Sequence[Any] = list(shapes(feature))
    except NoGeometry as problem:
        return Unlike(str(problem))
    if len(found) != 1 or found[0][1]["type"] != "Point":
        return Unlike("it must be one point")
    properties, geometry = found[0]
    longitude, latitude = next(positions(geometry))
    said = {column_of(str(name)): cell(value) for name, value in properties.items()}
    if not said.get("key") and isinstance(feature.get("id"), str | int):
        said["key"] = str(feature["id"])
    return {**said, "latitude": str(latitude), "longitude": str(longitude)}


def cell(value: Any) -> str:
    return "" if value is None else str(value).strip()
