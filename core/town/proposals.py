"""What the town file says of proposals: how many must support one, and what follows."""

from typing import Annotated

from pydantic import Field, StrictBool

from core.town.extras import DepartmentKey, Duration, TimeLimit
from core.town.tables import Table


class Proposals(Table):
    """Proposals go to a `department`, which shows them with 📢.

    When `supports` people support one, the town must answer within `answer_within`. If only those
    may who have been seen at the town hall, they are `verified`.
    """

    department: DepartmentKey
    supports: Annotated[int, Field(ge=1, le=1_000_000)] = 25
    answer_within: TimeLimit = Duration.parse("20d")
    verified: StrictBool = False
