"""What happens in the town before it is exported."""

from datetime import UTC, date, datetime, timedelta

from storage.cases import Entry, EntryKind, Matter, State
from storage.jobs import Job, JobHours, Trade
from storage.menus import Dish
from tests.feed.life import SQUARE

OCTOBER = datetime(2026, 10, 5, 8, tzinfo=UTC)


def somebody(life, number):
    return life.store.residents.meet(f"telegram:{number}", "es", life.now).resident_id


def reported(life, number, category="light", **what):
    """Somebody reports something; each number is another person."""
    about = {"resident_id": somebody(life, number), "address": f"telegram:{number}"}
    return life.report(category, **{**about, "door": "telegram", **what})


def seven_lamps(life):
    """As many people report one lamp each on the square."""
    return [reported(life, number) for number in range(7)]


def all_done(life):
    """All seven are answered, the first within ten minutes, and done; five say that it is fixed."""
    for number, case in enumerate(seven_lamps(life), 1):
        case.answered_at = case.opened_at + timedelta(minutes=10 * number)
        life.moves(case, State.DONE)
        kind, state = (EntryKind.THANKS, None) if number <= 5 else (EntryKind.STATE, State.SEEN)
        verdict = Entry(case_id=case.id, kind=kind, state=state, author="resident", at=life.now)
        life.store.cases.note(verdict)


def a_whole_month(life):
    """Something of everything that all may read, and of some that they may not."""
    lamps = seven_lamps(life)
    life.promises(lamps[0], date(2026, 10, 7))
    life.taken_by(lamps[0], "Elena")
    lamps[0].answered_at = life.now
    life.repairs(lamps[0], "A new bulb.")
    lamps[0].confirmed = True
    life.thanks(lamps[0])
    life.moves(lamps[1], State.DECLINED, "Not ours.")
    reported(life, 8, "road", at=(None, None), door="phone", shown=True)
    reported(life, 9, "", matter=Matter.MAYOR, department="townhall", text="When, please?")
    life.news("The market is on Friday.", "Market", translations={"en": ["Market", "Friday."]})
    life.withdraws(life.news("Nothing."))
    life.edits(life.news("It rains."), "It does not rain.")
    life.store.menus.replace("ceip", dishes())
    work(life)


def dishes():
    day = date(2026, 11, 20)
    stated = {"milk": "contains", "fish": "may-contain", "eggs": "free"}
    yield Dish(
        school="ceip", day=day, course="first", name='Sopa, "rica"\nde pan', allergens=stated
    )
    yield Dish(school="ceip", day=day + timedelta(days=1), course="dessert", name="Fruta")


def work(life):
    """An offer that stands, and one that has ended."""
    for title, ended in (("Camarera", None), ("Albañil", life.now)):
        job = Job(title=title, employer="Bar Pepe", place="Calle Mayor", pay="1.200 € al mes",
                  hours=JobHours.PART, trade=Trade.HOSPITALITY, until=date(2026, 12, 24),
                  department="townhall", made_at=life.now, ended_at=ended)  # fmt: skip
        life.store.jobs.add(job).post_id = life.news("Trabajo.").id
    life.store.jobs.changed()


def everywhere(life):
    """Cases in many places, of several kinds, of 25 people."""
    latitude, longitude = SQUARE
    for number in range(150):
        at = (latitude + number % 5 * 0.001, longitude + number % 7 * 0.0015)
        reported(life, number % 25, ("light", "road", "waste")[number % 3], at=at)
