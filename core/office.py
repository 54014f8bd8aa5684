"""What is said of office hours: honestly, when a person will read it."""

from core.hall import Hall
from core.town import Department


def when_read(hall: Hall, department: Department, language: str) -> str:
    """Whether somebody is there now, or when the office opens next."""
    name = department.name.in_(language)
    if hall.town.is_open(department, hall.now):
        return hall.say(language, "office-open", department=name)
    opening = hall.town.next_opening(department, hall.now)
    if opening is None:
        return hall.say(language, "office-closed", department=name)
    return hall.say(language, "office-opens", department=name, at=opening)
