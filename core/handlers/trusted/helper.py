"""What a helper says: the code that they were told, for whom they speak, and that they stop."""

from dataclasses import dataclass
from typing import Any

from core import helping
from core.dialogue import Dialogue, Start
from core.handler import Handler, no_questions
from core.menu import show_menu
from core.messages import Choice
from core.minors import may_agree, say_not_yet
from core.names import clean_name, looks_mixed
from core.questions import choose, confirm, look, text, words_in
from core.turn import ONESELF, Turn, plain
from storage.codes import Owner, Purpose, digits
from storage.helpers import Helper

HAVE_CODE, LEAVE = Choice("have-code"), Choice("leave-it")
MOST_HELPED = 4  # by one person
NO_CODE = ("helping-unknown", "helping-guessed")


@dataclass(frozen=True)
class Wish:
    """What is to be done: with which code and names, or with which consent."""

    action: str
    about: str = ""
    name: str = ""
    called: str = ""


def script(start: Start) -> Dialogue[Wish]:
    """For whom to speak; or a code, and whether one will help."""
    action, _, about = start.argument.partition("-")
    if action in ("for", "end"):
        return Wish(action, about)
    if code := digits(start.argument):
        return (yield from ask_to_help(code))
    people = yield from look("helping-known", known, start.argument)
    if people["named"]:
        return Wish("for", people["named"])
    choices = tuple(Choice(f"{one['do']}-{one['id']}", one["label"]) for one in people["all"])
    picked = (yield from choose("helping-whom", (*choices, HAVE_CODE, LEAVE))) if choices else ""
    if picked == LEAVE.key:
        return Wish(LEAVE.key)
    if picked in ("", HAVE_CODE.key):
        return (yield from ask_to_help(digits(words_in((yield from text("helping-which"))))))
    action, _, about = picked.partition("-")
    return Wish(action, about)


def known(turn: Turn, words: str) -> dict[str, Any]:
    """Whom somebody helps, with the buttons for that; and who of them is named, if one is."""
    assert turn.person
    agreed = [one for one in helped(turn) if one.holds(turn.now)]
    said = f" {plain(words)} "
    named = [str(one.id) for one in agreed if f" {plain(one.called)} " in said]
    return {
        "named": named[0] if len(named) == 1 else "",
        "all": [
            {"id": one.id, "do": do, "label": turn.tell(key, called=one.called)}
            for do, key in (("for", "choice-act-for"), ("end", "choice-stop-helping"))
            for one in agreed[:3]
        ],
    }


def helped(turn: Turn) -> list[Helper]:
    assert turn.person
    return list(turn.store.helpers.helped_by(turn.person.resident_id))


def ask_to_help(code: str) -> Dialogue[Wish]:
    """Whoever has a code is told what it is for, and says who they are."""
    problem = yield from look("helping-problem", problem_with, code)
    if problem:
        return Wish(str(problem))
    if not (yield from confirm("helping-sure")):
        return Wish(LEAVE.key)
    if not (yield from may_agree()):
        return Wish("too-young")
    name = yield from ask_name("helping-name")
    called = yield from ask_name("helping-called")
    return Wish("ask", code, name, called)


def ask_name(key: str) -> Dialogue[str]:
    """A name on one line, as it will be read by somebody else."""
    said = words_in((yield from text(key)))
    while not (name := a_name(said)):
        said = words_in((yield from text(f"{key}-again")))
    return name


def a_name(said: str) -> str:
    """The name that was written, if it is one: no link, no number, and not two alphabets."""
    name = clean_name(said)
    odd = any(sign.isdigit() or sign in "@/:<>" for sign in name) or looks_mixed(name)
    return "" if odd or len(said) > len(name) + 2 else name


def problem_with(turn: Turn, code: str) -> str:
    """The text that says why a code is no good for this; nothing, if it is."""
    assert turn.person
    me = turn.person.resident_id
    if turn.store.codes.has_guessed(me, turn.now):
        return "helping-guessed"
    owner = turn.store.codes.whose(Purpose.HELP, code, turn.now)
    if owner is None:
        return "helping-unknown"
    if owner.resident_id == me:
        return "helping-yourself"
    if turn.store.helpers.between(owner.resident_id, me):
        return "helping-already"
    return "helping-too-many" if len(helped(turn)) >= MOST_HELPED else ""


def act(turn: Turn, wish: Wish) -> None:
    match wish.action:
        case "ask":
            ask(turn, wish)
        case "for":
            begin(turn, mine(turn, wish.about))
        case "end":
            stop(turn, mine(turn, wish.about))
        case "too-young":
            say_not_yet(turn)
        case LEAVE.key:
            turn.reply("helping-left")
        case problem:
            refuse(turn, problem)


def refuse(turn: Turn, problem: str) -> None:
    """Say why it cannot be; whoever tries many codes may be guessing."""
    assert turn.person
    if problem == "helping-unknown":
        turn.store.codes.wrong(Owner(turn.person.resident_id, turn.address), turn.now)
    offered = (Choice("ask-person", start="/person"),) if problem in NO_CODE else ()
    turn.reply(problem, offered)


def ask(turn: Turn, wish: Wish) -> None:
    """Ask the resident, in their own chat, whether this person may help."""
    assert turn.person
    owner = turn.store.codes.whose(Purpose.HELP, wish.about, turn.now)
    if owner is None or (problem := problem_with(turn, wish.about)):
        refuse(turn, "helping-unknown" if owner is None else problem)
        return
    if not turn.store.codes.used(wish.about):  # somebody else was a bit quicker
        refuse(turn, "helping-unknown")
        return
    one = turn.store.helpers.ask(
        Helper(
            resident_id=owner.resident_id,
            helper_id=turn.person.resident_id,
            address=owner.address,
            helper_address=turn.address,
            name=wish.name,
            called=wish.called,
            asked_at=turn.now,
            until=turn.now + helping.WAITS,
        )
    )
    answers = tuple(
        Choice(key, start=f"/trusted {key}-{one.id}") for key in ("agree", "only", "refuse")
    )
    helping.write(turn, helping.resident_of(turn, one), "trusted-asked", answers, name=one.name)
    turn.reply("helping-asked", called=one.called)


# To speak for somebody, and to stop.


def mine(turn: Turn, about: str) -> Helper | None:
    """The consent with this number, by which whoever speaks may help."""
    return next((one for one in helped(turn) if str(one.id) == about), None)


def begin(turn: Turn, one: Helper | None) -> None:
    """From now on what is said here is for somebody else."""
    if one is None or not one.holds(turn.now):
        turn.reply("helping-gone", (Choice("helping", start="/helping"),))
        return
    whom = helping.resident_of(turn, one)
    if whom is None:
        turn.reply("helping-unreachable", called=one.called)
        return
    helping.step_in(turn, one, whom)
    helping.note(turn, "helper-acts", one)
    helping.show_what_can_be_done(turn)


def stop(turn: Turn, one: Helper | None) -> None:
    """Whoever helps does so no more; both know at once."""
    if one is None or not helping.end(turn, one, "helper"):
        turn.reply("helping-gone", (Choice("helping", start="/helping"),))
        return
    turn.reply("helping-stopped", called=one.called)
    if one.agreed_at:
        helping.tell_resident_of_end(turn, one)


def myself(turn: Turn, _: Start) -> None:
    """By now they speak for themselves again: `ONESELF` has seen to that."""
    show_menu(turn, "helping-off")


HANDLERS = (
    Handler("helping", script, act, right=ONESELF),
    Handler("myself", no_questions, myself, right=ONESELF),
)
