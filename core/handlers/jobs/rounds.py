"""What is looked after of job offers: the last day of one, and who wishes to be told of it."""

from core import jobs
from core.hall import Hall
from storage.jobs import Job

AT_A_TIME = 50


def withdraw_old(hall: Hall) -> bool:
    """Withdraw the offers whose last day is past, and tell those who wrote them."""
    old = hall.store.jobs.over(jobs.today(hall), AT_A_TIME)
    for job in old:
        stood = jobs.post_of(hall, job)
        jobs.end(hall, job)
        if stood:
            tell_room(hall, job)
    return len(old) == AT_A_TIME


def tell_room(hall: Hall, job: Job) -> None:
    if department := hall.town.department(job.department):
        hall.tell_staff(department, "desk-job-over", number=str(job.id), title=job.title)
