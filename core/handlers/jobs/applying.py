"""Applying for a job in the chat: a few words, a telephone number, and a CV that is passed on.

The CV goes to the room of the department and is erased here once it is there.
"""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from core import jobs
from core.cases import Wish, note_said, open_case
from core.dialogue import Answer, Ask, Dialogue, Said, Start
from core.hall import Hall
from core.handler import Handler
from core.handlers.jobs.looking import every, number
from core.messages import Choice, Document, Outgoing
from core.office import when_read
from core.questions import SKIP, choose, documents_in, look, text, words_in
from core.turn import Turn
from storage.cases import Case, EntryKind, Matter
from storage.helpers import Right
from storage.job_papers import JobPaper
from storage.jobs import Job
from storage.outbox import Lane

SEND, CHANGE = Choice("send"), Choice("change")
LONGEST_PHONE = 60  # signs
AT_A_TIME = 50
FETCHED_WITHIN = timedelta(days=7)  # by staff whose room is a page of ours


@dataclass(frozen=True)
class Application:
    """What somebody wants an employer to read; without an offer there is nothing to apply for."""

    job: int | None
    said: Said = ()
    phone: str = ""
    papers: tuple[Document, ...] = ()


def script(start: Start) -> Dialogue[Application]:
    offer = yield from look("apply-offer", offer_named, start.argument)
    if not offer:
        return Application(None)
    while True:
        said = yield from text("apply-who", title=offer["title"], employer=offer["employer"])
        phone = yield from ask_phone()
        papers = yield from ask_papers()
        names = ", ".join(one.name for one in papers) or "–"
        shown = {"words": words_in(said), "phone": phone or "–", "papers": names}
        picked = yield from choose("apply-check", (SEND, CHANGE), title=offer["title"], **shown)
        if picked == SEND.key:
            return Application(offer["id"], said, phone, papers)


def offer_named(turn: Turn, words: str) -> dict[str, Any] | None:
    """The offer with this number, if it stands and one applies for it here."""
    job = standing(turn, number(words.strip().lstrip("#")))
    return {"id": job.id, "title": job.title, "employer": job.employer} if job else None


def standing(turn: Turn, job_id: int | None) -> Job | None:
    job = turn.store.jobs.standing_one(job_id, jobs.today(turn)) if job_id else None
    department = turn.town.department(job.department) if job else None
    return job if job and job.by_chat and department else None


def ask_phone() -> Dialogue[str]:
    """A telephone number, or whatever else somebody wants to be reached by; or nothing."""
    answer: Answer = yield Ask("apply-phone", choices=(SKIP,))
    while not answer.choice and not 0 < len(answer.text) <= LONGEST_PHONE:
        answer = yield Ask("apply-phone", choices=(SKIP,), problem="please-write")
    return "" if answer.choice else answer.text


def ask_papers() -> Dialogue[tuple[Document, ...]]:
    """The CV as a file, or none. A photo would be kept, and so it is not taken for one."""
    answer: Answer = yield Ask("apply-papers", choices=(SKIP,), document=True)
    while not (answer.choice or answer.documents):
        answer = yield Ask(
            "apply-papers", choices=(SKIP,), problem="apply-send-file", document=True
        )
    return documents_in((answer,))


def act(turn: Turn, wanted: Application) -> None:
    """Open a case with the department, and pass the CV on into its thread."""
    job = standing(turn, wanted.job)
    if job is None:
        turn.reply("apply-gone", (every(turn),))
        return
    said = (Answer(text=heading(turn, job, wanted.phone)), *without_photos(wanted.said))
    turn.store.personal.throw_photos_of(*(one.ref for each in wanted.said for one in each.photos))
    case = open_case(turn, Wish(Matter.QUESTION, job.department, said))
    for paper in wanted.papers:
        pass_on(turn, job, case, paper)
    read = when_read(turn, case, turn.language)
    turn.reply("apply-thanks", case=case, number=case.number, title=job.title, read=read)


def heading(turn: Turn, job: Job, phone: str) -> str:
    """What staff read above the words of somebody who applies, in their language."""
    own = turn.texts.own
    lines = [turn.say(own, "apply-for", number=str(job.id), title=job.title, employer=job.employer)]
    if phone:
        lines.append(turn.say(own, "apply-call", phone=phone))
    return "\n".join(lines)


def without_photos(said: Said) -> Said:
    """The words; whatever else came with them is not the business of an employer."""
    return tuple(replace(one, photos=(), place=None) for one in said)


def pass_on(turn: Turn, job: Job, case: Case, paper: Document) -> None:
    """Send a file into the thread of the case; from there on it is to be erased here."""
    department = turn.town.department(job.department)
    assert department
    entry = note_said(turn, case, EntryKind.WORDS, Answer(f"📎 {paper.name}"))
    words = turn.say(turn.texts.own, "apply-paper", number=case.number)
    message = Outgoing(department.room, words, document=paper)
    about: dict[str, Any] = {"case": case, "entry": entry.id, "thread": case.card_id}
    delivery = turn.send(message, Lane.STATUS, **about)
    lies_here = department.room.platform == "browser"
    until = turn.now + (FETCHED_WITHIN if lies_here else timedelta())
    turn.store.job_papers.add(JobPaper(delivery_id=delivery, ref=paper.ref, until=until))


def erase_passed_on(hall: Hall) -> bool:
    """Erase here the CVs that have reached the room, or never will. True, if there are more."""
    done = hall.store.job_papers.done(hall.now, AT_A_TIME)
    for paper in done:
        ref = paper.ref
        if hall.store.job_papers.forget(paper) and hall.files:
            hall.files.erase_passing(ref)
    return len(done) == AT_A_TIME


HANDLERS = (Handler("apply", script, act, right=Right.MATTERS),)
