"""What the town file says of the chain in which the open feed is bound."""

from typing import Annotated

from pydantic import Field

from core.town.extras import DepartmentKey
from core.town.tables import Table


class ChainTable(Table):
    """Whose post the seal of each day is, and from which hour on it is posted; `posted` or not."""

    department: DepartmentKey = ""
    hour: Annotated[int, Field(ge=0, le=23)] = 9
    posted: bool = True
