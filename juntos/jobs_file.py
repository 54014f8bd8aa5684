"""`juntos import jobs`: job offers from a table, all of them or none."""

from core import jobs
from core.hall import Hall
from core.job_table import read_offers
from core.town import Department
from juntos.mistakes import Mistakes


def bring_jobs(hall: Hall, content: bytes, department: str = "") -> list[str]:
    """Publish the offers of a file; what was done, in lines. An offer that stands is passed over.

    `department` is the key of the one whose offers they are. Raises Mistakes, and then nothing is
    changed.
    """
    found = read_offers(hall, content, department_called(hall, department))
    if found.problems:
        language = hall.texts.known("en")
        raise Mistakes(["nothing was taken", *(one.said(hall, language) for one in found.problems)])
    for job in found.new:
        jobs.publish(hall, job)
    return [f"{len(found.new)} offers are published, {found.known} were there already"]


def department_called(hall: Hall, key: str) -> Department:
    """Whose offers they are: named, or the one whose channel has all offers."""
    key = key or jobs.table(hall).department or ""
    if found := hall.town.department(key):
        return found
    known = ", ".join(one.key for one in hall.town.departments)
    raise Mistakes([f'name the department with --department; "{key}" is none of: {known}'])
