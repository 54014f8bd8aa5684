"""Looking for work: the offers that stand, the newest first, and each with all that it says."""

from dataclasses import asdict
from typing import Any

from core import jobs
from core.dialogue import Answer, Ask, Dialogue, Start
from core.handler import Handler
from core.handlers.jobs.draft import HOURS, TRADES
from core.job_search import Search, found, search_in
from core.messages import Choice
from core.questions import choose, look
from core.turn import ANYBODY, Turn
from storage.cases import LONGEST_NUMBER
from storage.jobs import Job

SHOWN = 4  # offers in one message: each has a button, and there are four more
LONGEST_LABEL = 40  # signs on a button
FIND, BEFORE = "find", "<"
BY_TRADE = Choice("by-trade")

Asked = dict[str, Any]


def script(start: Start) -> Dialogue[Asked]:
    """What is looked for: an offer by its number, or offers by words, hours and trade."""
    asked: Asked = yield from look("jobs-asked", understand, start.argument)
    if not asked["find"]:
        return asked
    answer: Answer = yield Ask("jobs-find", choices=(*HOURS, BY_TRADE))
    wanted = answer.choice or answer.text
    if answer.choice == BY_TRADE.key:
        wanted = yield from choose("jobs-which-trade", TRADES)
    heard: Asked = yield from look("jobs-heard", understand, wanted)
    return heard


def understand(turn: Turn, words: str) -> Asked:
    """The number of an offer, or a search; `before` is the offer after which the list goes on."""
    first, _, rest = words.strip().partition(" ")
    before = number(first.removeprefix(BEFORE)) if first.startswith(BEFORE) else None
    numbers = [one for word in words.split() if (one := number(word.strip("#.?¿")))]
    search = search_in(turn, rest if before else words)
    return {
        "find": first == FIND,
        "before": before,
        "number": numbers[0] if len(numbers) == 1 and not (before or search) else None,
        **asdict(search),
    }


def number(word: str) -> int | None:
    known = word.isascii() and word.isdigit() and len(word) <= LONGEST_NUMBER
    return int(word) if known else None


def act(turn: Turn, asked: Asked) -> None:
    """Show the offer that was asked for, or those that fit."""
    if asked["number"]:
        show_one(turn, turn.store.jobs.standing_one(asked["number"], jobs.today(turn)))
        return
    search = Search(asked["words"], asked["hours"], asked["trade"])
    fitting = found(turn, turn.store.jobs.standing(jobs.today(turn)), search)
    if not fitting:
        say_none(turn, search)
        return
    left = [job for job in fitting if not asked["before"] or (job.id or 0) < asked["before"]]
    show(turn, search, left, len(fitting))


def show(turn: Turn, search: Search, left: list[Job], count: int) -> None:
    shown = left[:SHOWN]
    lines = "\n\n".join(line_of(turn, job) for job in shown)
    ways = [button_of(job) for job in shown]
    if len(left) > SHOWN:
        start = f"/jobs {BEFORE}{shown[-1].id} {search.as_words}".strip()
        ways.append(Choice("jobs-more", turn.tell("choice-jobs-more"), start=start))
    ways += [narrower(turn), alert(turn, search)]
    if search:
        ways.append(every(turn))
    turn.reply("jobs-list", tuple(ways), count=count, lines=lines or "–")


def line_of(turn: Turn, job: Job) -> str:
    """An offer in two lines: what and who, where and how much."""
    what = turn.tell("jobs-line", title=job.title, employer=job.employer)
    hours = jobs.hours_in(turn, turn.language, job)
    return f"{what}\n" + " · ".join(filter(None, (job.place, hours, job.pay)))


def button_of(job: Job) -> Choice:
    label = job.title
    if len(label) > LONGEST_LABEL:
        label = f"{label[: LONGEST_LABEL - 1].rstrip()}…"
    return Choice(f"job-{job.id}", label, start=f"/jobs {job.id}")


def say_none(turn: Turn, search: Search) -> None:
    """There is none: say so, and offer to tell when there is one."""
    if search:
        turn.reply("jobs-none-fits", (alert(turn, search), narrower(turn), every(turn)))
    else:
        turn.reply("jobs-none", (alert(turn, search),))


def show_one(turn: Turn, job: Job | None) -> None:
    """All that an offer says, and how one applies."""
    if job is None:
        turn.reply("jobs-gone", (every(turn), alert(turn, Search())))
        return
    ways = [every(turn), alert(turn, Search(trade=str(job.trade)))]
    if job.by_chat:
        ways.insert(0, Choice("apply", turn.tell("choice-apply"), start=f"/apply {job.id}"))
    title, link = jobs.title_in(turn, turn.language, job), jobs.link_to(turn, job)
    words = (title, jobs.body(turn, turn.language, job), link)
    turn.reply("jobs-one", tuple(ways), offer="\n".join(filter(None, words)))


def every(turn: Turn) -> Choice:
    return Choice("jobs-all", turn.tell("choice-jobs-all"), start="/jobs")


def narrower(turn: Turn) -> Choice:
    return Choice("jobs-find", turn.tell("choice-jobs-find"), start=f"/jobs {FIND}")


def alert(turn: Turn, search: Search) -> Choice:
    start = f"/job-alert {search.as_words}".strip()
    return Choice("job-alert", turn.tell("choice-job-alert"), start=start)


HANDLERS = (Handler("jobs", script, act, rank=6, right=ANYBODY),)
