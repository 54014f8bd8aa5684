"""The districts of a town: each has an outline, or is a list of streets."""

from typing import Annotated, Any, Self

from pydantic import PlainValidator, model_validator

from core.messages import Place
from core.town.geography import Boundary
from core.town.geojson import NoGeometry
from core.town.speech import plain
from core.town.tables import Table
from core.town.values import Key, Name, TextList, wrong


def as_outline(value: Any) -> Boundary | None:
    """The outline of a district ends where it is drawn, for another begins there."""
    try:
        return value if isinstance(value, Boundary | None) else Boundary(value, tolerance=0.0)
    except NoGeometry as error:
        raise wrong(f"it must be GeoJSON with the polygon of the district: {error}") from error


class District(Table):
    """A part of the town that people know by its name; both `boundary` and `streets` count."""

    key: Key
    name: Name
    boundary: Annotated[Boundary | None, PlainValidator(as_outline)] = None
    streets: TextList = ()

    @model_validator(mode="after")
    def _is_somewhere(self) -> Self:
        if self.boundary is None and not self.streets:
            raise wrong("a district needs a boundary, or the streets that are in it")
        return self

    def holds(self, place: Place | None, street: str) -> bool:
        """Whether a place lies in it, or one of which only the street is known."""
        inside = place is not None and self.boundary is not None and self.boundary.contains(place)
        return inside or street in self.streets

    def is_called(self, words: str) -> bool:
        return plain(words) in {plain(one) for one in (self.key, *self.name.all)}
