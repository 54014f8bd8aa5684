"""One alert as CAP 1.2 (OASIS, 1 July 2010): what each element is, in the order of the standard."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement

from aiohttp import web

from core import alerting
from core.town.geojson import Position
from feed.answers import Answer
from feed.pages import number
from feed.prose import legible
from feed.site import Reading
from feed.xml import written
from storage.alerts import Alert, AlertState

CAP = "application/cap+xml"
NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2"

Values = Iterator[tuple[str, str]]  # elements with what is in them


def cap_file(reading: Reading, request: web.Request) -> Answer:
    """An alert that was sent; of one that waits, or was refused, nobody learns."""
    alert = reading.hall.store.alerts.get(number(request.match_info["id"]) or 0)
    if alert is None or alert.state is not AlertState.SENT or alert.sent_at is None:
        raise web.HTTPNotFound
    body = written(as_xml(reading, alert))
    return Answer(body, CAP, alert.sent_at, language=", ".join(languages(reading, alert)))


def languages(reading: Reading, alert: Alert) -> list[str]:
    """The languages that it was written in, the town's own first."""
    return [one for one in reading.hall.texts.languages if one in alert.texts]


def as_xml(reading: Reading, alert: Alert) -> Element:
    root = Element("alert", xmlns=NAMESPACE)
    fill(root, head(reading, alert))
    for language in languages(reading, alert):
        info = SubElement(root, "info")
        fill(info, about(reading, alert, language))
        area = SubElement(info, "area")
        fill(area, where(reading, alert, language))
    return root


def fill(parent: Element, values: Values) -> None:
    """Put elements into another one; those in which nothing stands are left out."""
    for name, value in values:
        if told := legible(value).strip():
            SubElement(parent, name).text = told


def head(reading: Reading, alert: Alert) -> Values:
    yield "identifier", alert.identifier
    yield "sender", alert.sender
    yield "sent", alerting.moment(alert.sent_at or alert.written_at)
    yield "status", alert.status
    yield "msgType", str(alert.message_type)
    yield "scope", "Public"
    yield "note", exercise(reading, alert)
    yield "references", alert.references


def exercise(reading: Reading, alert: Alert) -> str:
    """An exercise says that it is one, in all languages of the town."""
    if not alert.is_exercise:
        return ""
    hall = reading.hall
    return " · ".join(
        dict.fromkeys(hall.say(one, "alert-exercise") for one in hall.texts.languages)
    )


def about(reading: Reading, alert: Alert, language: str) -> Values:
    """What is told in one language. When it ends, nobody has to do anything any more: Past."""
    hall = reading.hall
    headline, description = alert.in_(language)
    yield "language", tag(reading, language)
    yield "category", alert.category
    yield "event", event(reading, alert, language)
    yield "responseType", alert.response if alert.response != "None" else ""
    yield "urgency", "Past" if alert.ends else alert.urgency
    yield "severity", alert.severity
    yield "certainty", alert.certainty
    yield "expires", alerting.moment(alert.expires_at)
    yield "senderName", hall.town.name
    yield "headline", alerting.title(hall, alert, language) if alert.is_exercise else headline
    yield "description", description
    yield "instruction", instruction(reading, alert, language)
    yield "web", f"{reading.visit.origin}/alerts#alert-{alert.root_id}"


def tag(reading: Reading, language: str) -> str:
    """A language as CAP wants it: the town's own with its country, `es-ES`."""
    own = language == reading.hall.texts.own and reading.town.country and "-" not in language
    return f"{language}-{reading.town.country}" if own else language


def event(reading: Reading, alert: Alert, language: str) -> str:
    kind = alert.category.lower()
    return reading.hall.say(language, f"feed-alert-event-{kind}")


def instruction(reading: Reading, alert: Alert, language: str) -> str:
    if alert.ends:
        return ""
    emergency = reading.town.emergency_number
    return reading.hall.say(language, "feed-alert-instruction", emergency=emergency)


def where(reading: Reading, alert: Alert, language: str) -> Values:
    yield "areaDesc", alerting.area(reading.hall, alert, language)
    outline = alerting.outline(reading.hall, alert)
    for ring in outline.outlines if outline else ():
        yield "polygon", polygon(ring)


def polygon(ring: list[Position]) -> str:
    """Pairs of latitude and longitude, the last one the same as the first."""
    return " ".join(f"{latitude},{longitude}" for longitude, latitude in ring)
