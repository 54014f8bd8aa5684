"""Reports: what somebody has seen, told in words, or by the number on a thing in the street."""

from core.handler import Handler
from core.handlers.reports import asset
from core.handlers.reports.acting import act
from core.handlers.reports.asking import script
from core.handlers.reports.room import COMMANDS
from core.town.assets import AssetKinds
from core.town.posters import PosterTable
from storage.helpers import Right

__all__ = ["COMMANDS", "HANDLERS", "TABLES"]

HANDLERS = (
    Handler("report", script, act, rank=1, right=Right.MATTERS),
    Handler("asset", asset.script, asset.act, right=Right.MATTERS),
)
TABLES = {"assets": AssetKinds, "posters": PosterTable}
