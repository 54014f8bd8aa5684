"""What becomes of a report: a case of its own, or one more voice for a case that there is."""

from core.additions import add_to_case
from core.cards import to_staff
from core.cases import Wish, note_said, open_case
from core.dialogue import Said
from core.handlers.reports.parts import Follow, Report
from core.office import when_read
from core.turn import Turn
from storage.cases import Case, EntryKind, Matter


def act(turn: Turn, wanted: Report | Follow) -> None:
    if isinstance(wanted, Follow):
        follow(turn, turn.store.cases.get(wanted.case_id), wanted.said)
        return
    category = turn.town.category(wanted.category)
    assert category
    wish = Wish(
        Matter.REPORT,
        category.department,
        wanted.said,
        category=wanted.category,
        place=wanted.where,
        answers=wanted.answers,
        asset=wanted.asset,
    )
    thank(turn, open_case(turn, wish), wanted)


def thank(turn: Turn, case: Case, report: Report) -> None:
    number, read = case.number, when_read(turn, case, turn.language)
    if report.asset:
        turn.reply("asset-thanks", case=case, called=report.called, number=number, read=read)
    else:
        turn.reply("report-thanks", case=case, number=number, read=read)


def follow(turn: Turn, case: Case, said: Said) -> None:
    """Hear how a case of another goes on; staff read what this resident has seen, too."""
    assert turn.person
    if case.resident_id == turn.person.resident_id:
        add_to_case(turn, case, *said)
        return
    turn.store.cases.follow(case.id or 0, turn.home, turn.now)
    for one in said:
        if one.text or one.photos:
            entry = note_said(turn, case, EntryKind.FOLLOWED, one)
            to_staff(turn, case, entry, "thread-followed", entry.photos, text=one.text or "📷")
    turn.reply("report-followed-too", case=case, number=case.number)
