"""Who may send an alert, and who must agree: what the town file says of it."""

from typing import Annotated, Literal

from pydantic import Field, StrictBool

from core.hall import Hall
from core.order import Order, Wrong
from core.town import Department, Town
from core.town.extras import DepartmentKey, Duration, Table, TextList, TimeLimit


class Alerts(Table):
    """The rules for alerts.

    `departments` may send them; without any it is the one of the escalation room. `senders` and
    `confirmers` are the only people who may, if any are listed. Whoever has written an alert
    cannot confirm it, unless the town lets people send `alone`. `sender` stands in the CAP file.
    Unless `by_district` is false, a small danger in one district is told only to those who want
    news from there, or of everything.
    """

    departments: tuple[DepartmentKey, ...] = ()
    senders: TextList = ()
    confirmers: TextList = ()
    alone: StrictBool = False
    reach: Literal["everybody", "subscribers"] = "everybody"
    by_district: StrictBool = True
    sender: Annotated[str, Field(pattern=r"^[^\s,<&]*$")] = ""
    confirm_within: TimeLimit = Duration(60, "m")
    report_after: TimeLimit = Duration(5, "m")


def rules(town: Town) -> Alerts:
    said: Alerts = town.extras.get("alerts") or Alerts()
    return said


def departments(town: Town) -> tuple[Department, ...]:
    """The departments that may send alerts."""
    if keys := rules(town).departments:
        return tuple(each for each in town.departments if each.key in keys)
    above = town.department_in(town.escalation_room) if town.escalation_room else None
    return (above or town.departments[0],)


def check_sender(order: Order) -> None:
    """Raises Wrong, if whoever orders this may not write an alert."""
    town = order.turn.town
    listed = rules(town).senders
    if order.department not in departments(town) or (listed and order.user not in listed):
        raise Wrong("alert-not-allowed")


def check_confirmer(order: Order, author: str) -> None:
    """Raises Wrong, if whoever orders this may not confirm what `author` has written."""
    said = rules(order.turn.town)
    if order.department not in departments(order.turn.town):
        raise Wrong("alert-not-allowed")
    if order.user == author and not said.alone:
        raise Wrong("alert-not-yourself")
    listed = said.confirmers or said.senders
    if listed and order.user not in listed:
        raise Wrong("alert-not-allowed")


def mentioned(hall: Hall, department: Department, author: str) -> tuple[str, ...]:
    """Who is called when an alert waits for a second person: the listed, or who is on duty."""
    said = rules(hall.town)
    people = said.confirmers or said.senders or hall.on_duty(department)
    here = {member.user for member in hall.store.members.of(str(department.room))}
    return tuple(one for one in people if one != author and one in here)
