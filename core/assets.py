"""What stands in the streets with a number on it: how it is called, and where it is named."""

import re
from collections.abc import Iterator

from core.hall import Hall
from core.messages import Place
from core.town.assets import AssetKind, AssetKinds
from storage.assets import Asset, sought
from storage.cases import Case

TABLE = "assets"
PAYLOAD = "asset-"  # how a link says that the talk is about one: `?start=asset-F-123`
NUMBER = re.compile(r"(?<!\w)[a-z0-9]+(?:[-–_.][a-z0-9]+)*(?!\w)", re.IGNORECASE)
MOST = 20  # numbers that are looked for in one message


def kinds(hall: Hall) -> AssetKinds:
    """All kinds that the town file names; a town may have none."""
    found: AssetKinds = hall.town.extras.get(TABLE, ())
    return found


def kind_of(hall: Hall, key: str) -> AssetKind | None:
    """The kind with this key; a category of the town is one, too."""
    if found := next((one for one in kinds(hall) if one.key == key), None):
        return found
    category = hall.town.category(key)
    return AssetKind(key=key, category=key, name=category.name) if category else None


def called(hall: Hall, asset: Asset, language: str) -> str:
    """Its kind and number, e.g. `Street lamp F-123`."""
    kind = kind_of(hall, asset.kind)
    if kind is None:
        return asset.key
    return hall.say(language, "asset-called", kind=kind.name.in_(language), number=asset.key)


def called_fully(hall: Hall, asset: Asset, language: str) -> str:
    """The same with all by which one finds it, e.g. `Bench B-7 (at the fountain), Calle Mayor`."""
    what = called(hall, asset, language)
    if asset.name:
        what = hall.say(language, "asset-named", what=what, name=asset.name)
    street = asset.street
    return hall.say(language, "asset-at", what=what, street=street) if street else what


def asset_of(hall: Hall, case: Case) -> Asset | None:
    """The thing that a case is about, if it is about one with a number."""
    return hall.store.assets.get(case.asset_id)


def place_of(asset: Asset) -> Place:
    """Where it stands, called by its street."""
    return Place(asset.latitude, asset.longitude, asset.street)


def asset_in(hall: Hall, words: str) -> Asset | None:
    """The one thing that is named by its number in the middle of a sentence; no retired one."""
    numbers = list(numbers_in(words))[:MOST]
    found = hall.store.assets.among(numbers) if numbers else []
    standing = [one for one in found if one.retired_at is None and kind_of(hall, one.kind)]
    return standing[0] if len(standing) == 1 else None


def numbers_in(words: str) -> Iterator[str]:
    """What may be the number of a thing: letters and digits in one. Digits alone are a house."""
    for found in NUMBER.finditer(words):
        number = sought(found[0])
        if any(map(str.isdigit, number)) and any(map(str.isalpha, number)):
            yield number
