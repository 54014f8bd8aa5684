"""The town as its own people describe it, in town.toml and the maps beside it."""

from core.town.districts import District
from core.town.geography import Boundary, distance_m
from core.town.links import ShortLink, place_in_words
from core.town.mistakes import Finding, TownMistakes
from core.town.read import read_town
from core.town.streets import Streets
from core.town.tables import Category, Deadlines, Department, Publication, Question, Retention
from core.town.town import Town
from core.town.values import Duration, Name

__all__ = [
    "Boundary",
    "Category",
    "Deadlines",
    "Department",
    "District",
    "Duration",
    "Finding",
    "Name",
    "Publication",
    "Question",
    "Retention",
    "ShortLink",
    "Streets",
    "Town",
    "TownMistakes",
    "distance_m",
    "place_in_words",
    "read_town",
]
