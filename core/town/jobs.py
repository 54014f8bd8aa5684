"""What the town file says of job offers: whose channel has them, and who takes applications."""

from core.town.extras import DepartmentKey, Table


class JobTable(Table):
    """Offers stand in the channel of `department`, or else of whoever writes them.

    Departments in `applications` take them in the chat, for an employer who wants that.
    """

    department: DepartmentKey | None = None
    applications: tuple[DepartmentKey, ...] = ()
