"""What the town file says of things in the streets: the kinds of them, as people call them."""

from typing import Annotated

from pydantic import AfterValidator

from core.town.extras import CategoryKey, Key, Name, Table
from core.town.values import wrong


class AssetKind(Table):
    """A kind of thing with numbers on it: a report about one is of this `category`."""

    key: Key
    category: CategoryKey
    name: Name


def _all_different(kinds: tuple[AssetKind, ...]) -> tuple[AssetKind, ...]:
    keys = [kind.key for kind in kinds]
    twice = next((key for key in keys if keys.count(key) > 1), None)
    if twice:
        raise wrong(f'two kinds of assets have the key "{twice}"')
    return kinds


AssetKinds = Annotated[tuple[AssetKind, ...], AfterValidator(_all_different)]
