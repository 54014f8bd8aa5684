"""Alerts as they are sent: written, decided by a second person, and on their way."""

from datetime import timedelta

from core.handlers.alerts.deciding import send_out
from storage.alerts import Alert, AlertState, MessageType

TEXTS = {
    "es": ["Humo en la vega", "Cierren las ventanas."],
    "de": ["Rauch in der Vega", "Schließen Sie die Fenster."],
}
ABOUT = {
    "department": "townhall",
    "category": "Fire",
    "severity": "Severe",
    "urgency": "Immediate",
    "certainty": "Observed",
    "author": "@canary-author:jun.example",
    "confirmed_by": "@canary-second:jun.example",
}


def writes(life, before=None, **values):
    """Somebody writes an alert, or what follows one; nobody has decided on it yet."""
    hall = life.hall()
    kept = ("status", "category", "urgency", "certainty", "severity", "area", "root_id")
    about = {name: getattr(before, name) for name in kept} if before else {}
    if before:
        about["message_type"] = MessageType.UPDATE
    lasting = values.pop("lasting", timedelta(hours=6))
    times = {"written_at": hall.now, "expires_at": hall.now + lasting}
    return life.store.alerts.write(Alert(**{**ABOUT, "texts": TEXTS, **times, **about, **values}))


def warns(life, before=None, **values):
    alert = writes(life, before, **values)
    alert.state = AlertState.SENT
    send_out(life.hall(), alert)
    return alert


def ends(life, before, **values):
    texts = {"es": ["Fin del humo", ""], "de": ["Der Rauch ist weg", ""]}
    return warns(life, before, **{"texts": texts, "response": "AllClear", **values})
