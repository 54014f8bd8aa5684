"""The pages of job offers: all that stand, and each by itself, as search engines want it, too."""

from dataclasses import dataclass
from datetime import date

from aiohttp import web

from core import jobs
from core.job_search import HOURS, TRADES, Search, found, search_in
from core.town import Department
from feed.answers import Answer
from feed.job_posting import posting
from feed.pages import number, page
from feed.prose import legible
from feed.site import Reading
from storage.jobs import Job

LONGEST_SEARCH = 100  # signs


@dataclass(frozen=True, slots=True)
class Offer:
    """An offer as a page shows it. `how` says how one applies, `start` begins that in the chat."""

    number: int
    path: str
    title: str
    employer: str
    text: str
    place: str
    hours: str
    trade: str
    pay: str
    until: date
    how: str
    start: str
    department: Department | None


def offer(reading: Reading, job: Job) -> Offer:
    hall, language = reading.hall, reading.language
    return Offer(
        number=job.id or 0,
        path=f"/jobs/{job.id}",
        title=legible(job.title).strip() or reading.say("feed-job"),
        employer=job.employer,
        text=job.text,
        place=job.place,
        hours=jobs.hours_in(hall, language, job),
        trade=jobs.trade_in(hall, language, job),
        pay=job.pay,
        until=job.until,
        how=job.apply,
        start=f"apply-{job.id}" if job.by_chat else "",
        department=reading.town.department(jobs.channel_of(hall, job)),
    )


def jobs_page(reading: Reading, request: web.Request) -> Answer:
    """The offers that stand, the newest first; `q` holds words, `hours` and `trade` their keys."""
    hall = reading.hall
    every = hall.store.jobs.standing(jobs.today(hall))
    search = search_of(reading, request)
    fitting = found(hall, every, search)
    return page(
        reading,
        "jobs.html",
        None,
        offers=[offer(reading, job) for job in fitting],
        any=bool(every),
        search=search,
        asked=request.query.get("q", "")[:LONGEST_SEARCH],
        hours=[(key, reading.say(f"choice-{key}")) for key in HOURS],
        trades=[(key, reading.say(f"choice-{key}")) for key in TRADES],
    )


def search_of(reading: Reading, request: web.Request) -> Search:
    """What is looked for: by words, and by what was chosen, which counts more."""
    asked = request.query
    said = search_in(reading.hall, asked.get("q", "")[:LONGEST_SEARCH])
    hours, trade = asked.get("hours", ""), asked.get("trade", "")
    return Search(
        said.words,
        hours if hours in HOURS else said.hours,
        trade if trade in TRADES else said.trade,
    )


def job_page(reading: Reading, request: web.Request) -> Answer:
    """One offer. One that stands no longer is gone, so that search engines forget it."""
    job_id = number(request.match_info["id"]) or 0
    job = reading.hall.store.jobs.standing_one(job_id, jobs.today(reading.hall))
    if job is None:
        raise missing(reading, job_id)
    shown = offer(reading, job)
    return page(
        reading,
        "job.html",
        shown.department.key if shown.department else None,
        offer=shown,
        facts=jobs.body(reading.hall, reading.language, job),
        posting=posting(reading, job),
    )


def missing(reading: Reading, job_id: int) -> web.HTTPException:
    there = reading.hall.store.jobs.get(job_id)
    return web.HTTPGone() if there else web.HTTPNotFound()
