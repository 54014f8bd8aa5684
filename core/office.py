"""Offices: what is said of their hours, and which one knows and decides about people."""

from core.hall import Hall
from core.town import Department
from storage.cases import Case


def when_read(hall: Hall, case: Case, language: str) -> str:
    """When a person will read a case. One that cannot wait has called somebody already."""
    department = hall.town.department(case.department)
    assert department
    if case.urgent and hall.on_duty(department):
        return hall.say(language, "office-on-duty", department=department.name.in_(language))
    return when_open(hall, department, language)


def when_open(hall: Hall, department: Department, language: str) -> str:
    """Whether somebody is there now, or when the office opens next."""
    name = department.name.in_(language)
    if hall.town.is_open(department, hall.now):
        return hall.say(language, "office-open", department=name)
    opening = hall.town.next_opening(department, hall.now)
    if opening is None:
        return hall.say(language, "office-closed", department=name)
    return hall.say(language, "office-opens", department=name, at=opening)


def registry(hall: Hall) -> Department:
    """The office that decides about people's data: that of the room above all, or the first."""
    room = hall.town.escalation_room
    found = hall.town.department_in(room) if room else None
    return found or hall.town.departments[0]
