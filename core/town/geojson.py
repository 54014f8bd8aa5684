"""Reads GeoJSON (RFC 7946) as towns draw it: shapes with properties, longitude before latitude."""

from collections.abc import Iterator, Mapping
from typing import Any

Position = tuple[float, float]  # longitude and latitude, WGS 84 degrees
Shape = tuple[Mapping[str, Any], Mapping[str, Any]]  # properties and geometry

_DEPTH = {"Point": 0, "LineString": 1, "MultiLineString": 2, "Polygon": 2, "MultiPolygon": 3}
_FEWEST = {"LineString": 2, "MultiLineString": 2, "Polygon": 4, "MultiPolygon": 4}


class NoGeometry(ValueError):
    """What was given is not the GeoJSON that we need; the message says in plain words why."""


def shapes(geojson: Any) -> Iterator[Shape]:
    """Every geometry in a collection, a feature or a bare geometry, checked, or NoGeometry."""
    match geojson:
        case {"type": "FeatureCollection", "features": list(features)}:
            for feature in features:
                yield from shapes(feature)
        case {"type": "Feature", "geometry": dict(geometry)}:
            properties = geojson.get("properties")
            yield properties if isinstance(properties, dict) else {}, _checked(geometry)
        case {"type": str(), "coordinates": list()}:
            yield {}, _checked(geojson)
        case _:
            raise NoGeometry("there is something in it that is no GeoJSON feature")


def positions(geometry: Mapping[str, Any]) -> Iterator[Position]:
    """All points of a checked geometry."""
    for part in parts(geometry):
        yield from part


def parts(geometry: Mapping[str, Any]) -> Iterator[list[Position]]:
    """The lines and rings of a checked geometry; a point is a line of one."""
    return _parts(geometry["coordinates"], _DEPTH[geometry["type"]])


def outer_rings(geometry: Mapping[str, Any]) -> Iterator[list[Position]]:
    """The outer ring of each polygon of a checked geometry, which comes before its holes."""
    several = geometry["type"] == "MultiPolygon"
    for polygon in geometry["coordinates"] if several else [geometry["coordinates"]]:
        yield [_position(position) for position in polygon[0]]


def _checked(geometry: Mapping[str, Any]) -> Mapping[str, Any]:
    kind, coordinates = geometry.get("type"), geometry.get("coordinates")
    if kind not in _DEPTH:
        raise NoGeometry(f"it holds a {kind}; points, lines and polygons can be read")
    if not (parts := list(_parts(coordinates, _DEPTH[kind]))):
        raise NoGeometry(f"one of its shapes is an empty {kind}")
    for part in parts:
        if len(part) < _FEWEST.get(kind, 1):
            raise NoGeometry(f"one of its shapes is too short for a {kind}")
        if "Polygon" in kind and part[0] != part[-1]:
            raise NoGeometry("the ring of a polygon does not end where it begins")
    return geometry


def _parts(coordinates: Any, depth: int) -> Iterator[list[Position]]:
    """The lines and rings of a geometry; a point is a line of one."""
    match coordinates:
        case list() if depth == 0:
            yield [_position(coordinates)]
        case list() if depth == 1:
            yield [_position(position) for position in coordinates]
        case list():
            for part in coordinates:
                yield from _parts(part, depth - 1)
        case _:
            raise NoGeometry("its coordinates are not lists of numbers")


def _position(value: Any) -> Position:
    match value:
        case [float() | int() as longitude, float() | int() as latitude, *_] if (
            abs(longitude) <= 180 and abs(latitude) <= 90  # noqa: PLR2004 (degrees)
        ):
            return longitude, latitude
    raise NoGeometry(f"{value} is no pair of longitude and latitude in degrees")
