"""Open data: what the town file says of them; they are made outside, see docs/open-data.md."""

from core.town.open_data import OpenDataTable

TABLES = {"open_data": OpenDataTable}
