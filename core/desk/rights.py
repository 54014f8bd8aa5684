"""Who may do what in a staff room."""

from core.order import Order
from core.town import Department
from core.turn import Turn


def is_staff(turn: Turn, department: Department) -> bool:
    """Whether someone is in the room now, and on the town's list if it has one."""
    author = turn.incoming.author
    listed = not department.staff or author in department.staff
    return listed and turn.store.members.get(turn.address, author) is not None


def may_touch(order: Order) -> bool:
    """A department works on its own cases; the escalation room may help everywhere."""
    department = order.department
    helps = department.room == order.turn.town.escalation_room
    return helps or order.the_case.department == department.key
