"""Writing an alert, an update or an all-clear: one question after the other."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from core.catalogue import DISTRICT, districts
from core.dialogue import Answer, Ask, Dialogue, Start
from core.handlers.alerts.asking import ask_for_confirmation
from core.handlers.alerts.audience import district_of, reach
from core.handlers.alerts.rules import check_sender
from core.messages import Choice, Choices
from core.order import Order, ScriptedCommand, Wrong, record
from core.questions import SKIP, choose, confirm, look, look_choices
from core.turn import Turn
from core.writing import EVENING, moment_in
from storage.alerts import Alert, MessageType

ACTUAL, EXERCISE = Choice("actual"), Choice("exercise")
KINDS = {
    "weather": "Met",
    "fire": "Fire",
    "supply": "Infra",
    "traffic": "Transport",
    "health": "Health",
    "police": "Safety",
    "environment": "Env",
    "other": "Other",
}
SEVERITIES = tuple(map(Choice, ("extreme", "severe", "moderate", "minor")))
URGENCIES = {
    "now": ("Immediate", "Observed"),
    "soon": ("Expected", "Likely"),
    "perhaps": ("Future", "Possible"),
}
HOURS = {"two-hours": 2, "six-hours": 6, "a-day": 24}
WHOLE = Choice("whole-town")
OVER, MISTAKE = Choice("over"), Choice("mistake")
LONGEST = 1000  # signs in one language: an alert has to fit into one message
AREA = 200


@dataclass(frozen=True)
class Draft:
    """What is to be told. `follows` is the number of the alert that it changes or ends."""

    texts: dict[str, list[str]]
    severity: str = ""
    until: str = ""
    status: str = ""
    kind: str = ""
    urgency: str = ""
    area: str = ""
    follows: int = 0
    end: str = ""
    sure: bool = field(default=True)


Script = Callable[[Start], Dialogue[Draft]]


def new_script(_: Start) -> Dialogue[Draft]:
    """A new alert, or an exercise."""
    status = yield from choose("alert-status", (ACTUAL, EXERCISE))
    kind = yield from choose("alert-kind", tuple(map(Choice, KINDS)))
    severity = yield from choose("alert-severity", SEVERITIES)
    urgency = yield from choose("alert-urgency", tuple(map(Choice, URGENCIES)))
    area = yield from ask_area()
    texts = yield from ask_texts("alert-text")
    until = yield from ask_until()
    sure = yield from ask_sure(status, texts, severity, area)
    return Draft(texts, severity, until, status, kind, urgency, area, sure=sure)


def update_script(start: Start) -> Dialogue[Draft]:
    """News of an alert that holds."""
    follows, status = yield from ask_which(start)
    severity = yield from choose("alert-severity", SEVERITIES)
    texts = yield from ask_texts("alert-text")
    until = yield from ask_until()
    sure = yield from ask_sure(status, texts, severity, follows=follows)
    return Draft(texts, severity, until, status, follows=follows, sure=sure)


def end_script(start: Start) -> Dialogue[Draft]:
    """The end of an alert: the danger is over, or there never was any."""
    follows, status = yield from ask_which(start)
    end = yield from choose("alert-end", (OVER, MISTAKE))
    texts = yield from ask_texts("alert-end-text")
    sure = yield from ask_sure(status, texts, follows=follows)
    return Draft(texts, status=status, follows=follows, end=end, sure=sure)


def ask_which(start: Start) -> Dialogue[tuple[int, str]]:
    """The alert that is meant, and whether it is an exercise."""
    holding = yield from look_choices("alert-holding", current)
    keys = [one.key for one in holding]
    named = start.argument.strip().lstrip("#")
    picked = named if named in keys else keys[0]
    if len(keys) > 1 and named not in keys:
        picked = yield from choose("alert-which", holding)
    status = yield from look("alert-status-of", status_of, int(picked))
    return int(picked), str(status)


def current(turn: Turn) -> Choices:
    """The alerts that hold now. Raises Wrong, if there are none."""
    holding = turn.store.alerts.current(turn.now)
    if not holding:
        raise Wrong("alert-none-holds")
    return tuple(Choice(str(one.id), f"{one.id} · {one.in_(turn.language)[0]}") for one in holding)


def status_of(turn: Turn, number: int) -> str:
    alert = turn.store.alerts.get(number)
    return EXERCISE.key if alert and alert.is_exercise else ACTUAL.key


def ask_area() -> Dialogue[str]:
    """Nothing for the whole town, a district as `district:north`, or words of their own."""
    parts = yield from look_choices("alert-districts", districts)
    answer: Answer = yield Ask("alert-area", choices=(WHOLE, *parts))
    while not answer.choice and not 0 < len(answer.text) <= AREA:
        answer = yield Ask("alert-area", choices=(WHOLE, *parts), problem="please-write")
    if answer.choice:
        return "" if answer.choice == WHOLE.key else answer.choice
    named: str = yield from look("alert-area-named", district_named, answer.text)
    return named or answer.text


def district_named(turn: Turn, words: str) -> str:
    """A district that is written, for there may be more than buttons; empty, if it is none."""
    district = turn.town.district_called(words)
    return f"{DISTRICT}:{district.key}" if district else ""


def ask_texts(key: str) -> Dialogue[dict[str, list[str]]]:
    """The headline and the text, in the town's own language and in the others if wished."""
    languages = yield from look("alert-languages", languages_of)
    told: dict[str, list[str]] = {}
    for language, name in languages:
        if words := (yield from ask_text(key, name, needed=not told)):
            headline, _, description = words.partition("\n")
            told[language] = [headline.strip(), description.strip()]
    return told


def ask_text(key: str, name: str, *, needed: bool) -> Dialogue[str]:
    choices = () if needed else (SKIP,)
    answer: Answer = yield Ask(key, {"tongue": name}, choices)
    while not answer.choice and not 0 < len(answer.text) <= LONGEST:
        problem = "alert-too-long" if answer.text else "please-write"
        answer = yield Ask(key, {"tongue": name}, choices, problem=problem)
    return "" if answer.choice else answer.text


def languages_of(turn: Turn) -> list[list[str]]:
    return [[one, turn.say(one, "language-name")] for one in turn.texts.languages]


def ask_until() -> Dialogue[str]:
    """Until when it holds, as a moment in ISO 8601."""
    problem = None
    while True:
        answer: Answer = yield Ask(
            "alert-until", choices=tuple(map(Choice, HOURS)), problem=problem
        )
        said = answer.choice or answer.text
        if moment := (yield from look("alert-until-heard", until, said)):
            return str(moment)
        problem = "post-moment-problem"


def until(turn: Turn, said: str) -> str:
    """The moment that is meant; nothing, if it is not plain."""
    if said in HOURS:
        return (turn.now + timedelta(hours=HOURS[said])).isoformat()
    try:
        return moment_in(turn, said, EVENING).isoformat()
    except Wrong:
        return ""


def ask_sure(
    status: str, texts: dict[str, list[str]], severity: str = "", area: str = "", follows: int = 0
) -> Dialogue[bool]:
    """All of it once more, and how many it reaches, before a second person is asked."""
    shown = "\n\n".join("\n".join(filter(None, both)) for both in texts.values())
    whom = yield from look("alert-reach", reached, area, severity, follows)
    return (yield from confirm(f"alert-check-{status}", text=shown, reach=whom))


def reached(turn: Turn, area: str, severity: str, follows: int) -> str:
    """Whom an alert would reach that is being written, in words."""
    before = turn.store.alerts.get(follows) if follows else None
    chain = turn.store.alerts.chain(before.root_id or 0) if before else []
    severities = [one.severity for one in chain] + [severity.capitalize()] * bool(severity)
    return reach(turn, district_of(turn, before.area if before else area, severities))


# What is done with it.


def lay_before(order: Order, draft: Draft) -> None:
    """Keep an alert, and ask for the second person who must agree."""
    check_sender(order)
    turn = order.turn
    if not draft.sure:
        turn.reply("alert-dropped")
        return
    before = turn.store.alerts.get(draft.follows) if draft.follows else None
    about = following(before, draft) if before else beginning(draft)
    alert = Alert(
        department=order.department.key,
        author=order.user,
        texts=draft.texts,
        written_at=turn.now,
        **about,
    )
    if alert.expires_at <= turn.now:
        raise Wrong("alert-expired")
    turn.store.alerts.write(alert)
    record(order, "alert", alert=alert.id)
    ask_for_confirmation(order, alert)


def beginning(draft: Draft) -> dict[str, Any]:
    urgency, certainty = URGENCIES[draft.urgency]
    return {
        "status": draft.status.capitalize(),
        "category": KINDS[draft.kind],
        "severity": draft.severity.capitalize(),
        "urgency": urgency,
        "certainty": certainty,
        "area": draft.area,
        "expires_at": datetime.fromisoformat(draft.until).astimezone(UTC),
    }


def following(before: Alert, draft: Draft) -> dict[str, Any]:
    """What an update or an end takes over from the alert before it."""
    kept = ("status", "category", "urgency", "certainty", "area", "root_id")
    about = {name: getattr(before, name) for name in kept}
    mistake = draft.end == MISTAKE.key
    moment = datetime.fromisoformat(draft.until) if draft.until else before.expires_at
    return about | {
        "message_type": MessageType.CANCEL if mistake else MessageType.UPDATE,
        "response": "AllClear" if draft.end == OVER.key else "None",
        "severity": draft.severity.capitalize() or before.severity,
        "expires_at": moment.astimezone(UTC),
    }


def guarded(script: Script) -> Script:
    """The same script, which begins only for whoever may write an alert."""

    def begun(start: Start) -> Dialogue[Draft]:
        yield from look("alert-may", may_begin)
        return (yield from script(start))

    return begun


def may_begin(turn: Turn) -> bool:
    department = turn.town.department_in(turn.incoming.sender)
    assert department
    check_sender(Order(turn, department))
    return True


COMMANDS = (
    ScriptedCommand("alert", guarded(new_script), lay_before),
    ScriptedCommand("alert-update", guarded(update_script), lay_before),
    ScriptedCommand("all-clear", guarded(end_script), lay_before),
)
