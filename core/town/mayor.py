"""What the town file says of the mayor: the room, and when all may read a question."""

from typing import Literal

from core.town.extras import DepartmentKey
from core.town.tables import Table


class Mayor(Table):
    """The mayor reads and answers in the room of a department.

    `name` is shown to those who ask, and `user` is called when a question comes. The words of a
    question that is asked in public are there for all to read `at-once`, or `after-approval`:
    when staff have set 📢, or have answered.
    """

    department: DepartmentKey
    name: str = ""
    user: str = ""
    questions: Literal["at-once", "after-approval"] = "after-approval"
