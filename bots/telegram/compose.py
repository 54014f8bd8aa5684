"""Our words in Telegram's: which call says what is to go out. Nothing here waits."""

from dataclasses import dataclass
from typing import Any

from core.messages import Act, Document, Outgoing, Photo, Place
from core.pieces import units
from core.transport import Refused

SHORT = 14  # signs on a button, so that two of them fit side by side on a phone
MAP = "https://www.openstreetmap.org/?mlat={0:.6f}&mlon={1:.6f}#map=18/{0:.6f}/{1:.6f}"

Parameters = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the Bot API, and the picture or the file that goes along with it."""

    method: str
    parameters: Parameters
    photo: Photo | None = None
    document: Document | None = None


def compose(message: Outgoing) -> Call:
    """The one call that does what the message asks for. Refused, if it names no real message."""
    match message.act:
        case Act.SEND:
            return sending(message)
        case Act.EDIT:
            return editing(message)
        case Act.DELETE:
            return Call("deleteMessage", target(message))
        case Act.REACT:
            return reacting(message, [{"type": "emoji", "emoji": message.text}])
        case Act.UNREACT:
            return reacting(message, [])


def sending(message: Outgoing) -> Call:
    if message.photo:
        return Call("sendPhoto", envelope(message) | caption(message), message.photo)
    if message.document:
        as_it_is = {"disable_content_type_detection": True}
        parameters = envelope(message) | caption(message) | as_it_is
        return Call("sendDocument", parameters, document=message.document)
    if message.place and not (message.text or message.heading):
        return pinning(message, message.place)
    return Call("sendMessage", envelope(message) | text(message))


def pinning(message: Outgoing, place: Place) -> Call:
    """A pin on the map. One that has a name must have an address too: there stand the degrees."""
    at = {"latitude": place.latitude, "longitude": place.longitude}
    if not place.label:
        return Call("sendLocation", envelope(message) | at)
    degrees = f"{place.latitude:.5f}, {place.longitude:.5f}"
    return Call("sendVenue", envelope(message) | at | {"title": place.label, "address": degrees})


def editing(message: Outgoing) -> Call:
    """New words and new buttons; a message without choices loses those that it had."""
    buttons = known(reply_markup=keyboard(message))
    if message.photo or message.document:
        return Call("editMessageCaption", target(message) | caption(message) | buttons)
    return Call("editMessageText", target(message) | text(message) | buttons)


def reacting(message: Outgoing, marks: list[Parameters]) -> Call:
    return Call("setMessageReaction", target(message) | {"reaction": marks})


def envelope(message: Outgoing) -> Parameters:
    """Where it goes, what it answers, and the buttons below it.

    Channels and plain groups have no threads, and whoever names one there is refused. To answer
    its first message is to stay in a thread everywhere, in a forum's topic too.
    """
    return known(
        chat_id=chat_id(message.to.chat),
        reply_parameters=answering(message.reply_to or message.thread),
        reply_markup=keyboard(message),
    )


def answering(reply_to: str | None) -> Parameters | None:
    """What is answered; if that is gone, the answer goes out all the same."""
    answered = number(reply_to)
    if answered is None:
        return None
    return {"message_id": answered, "allow_sending_without_reply": True}


def target(message: Outgoing) -> Parameters:
    chosen = number(message.target)
    if chosen is None:
        raise Refused(f"Telegram has no message {message.target!r}")
    return {"chat_id": chat_id(message.to.chat), "message_id": chosen}


def text(message: Outgoing) -> Parameters:
    said, entities = written(message)
    preview = {"is_disabled": True}
    return known(text=said, entities=entities or None, link_preview_options=preview)


def caption(message: Outgoing) -> Parameters:
    said, entities = written(message)
    return known(caption=said, caption_entities=entities or None)


def written(message: Outgoing) -> tuple[str, list[Parameters]]:
    """Heading, text and place below each other, and how they are shown.

    No markup: what people write may hold any sign, and means just that sign.
    """
    heading = message.heading.strip()
    above = "\n".join(filter(None, (heading, message.text)))
    entities = [entity("bold", "", heading)] if heading else []
    if message.place is None:
        return above, entities
    link = MAP.format(message.place.latitude, message.place.longitude)
    above = f"{above}\n" if above else ""
    entities.append(entity("text_link", above, str(message.place)) | {"url": link})
    return f"{above}{message.place}", entities


def entity(kind: str, before: str, marked: str) -> Parameters:
    return {"type": kind, "offset": units(before), "length": units(marked)}


def keyboard(message: Outgoing) -> Parameters | None:
    """A button for each choice, below each other; side by side if all of them are short."""
    if not message.choices:
        return None
    buttons = [
        {"text": choice.label or choice.key, "callback_data": f"{message.token}:{index}"}
        for index, choice in enumerate(message.choices)
    ]
    wide = 2 if all(units(button["text"]) <= SHORT for button in buttons) else 1
    rows = [buttons[start : start + wide] for start in range(0, len(buttons), wide)]
    return {"inline_keyboard": rows}


def chat_id(chat: str) -> int | str:
    """A number, or the `@name` of a public channel."""
    chosen = number(chat)
    return chat if chosen is None else chosen


def number(text: str | None) -> int | None:
    try:
        return int(text) if text else None
    except ValueError:
        return None


def known(**parameters: Any) -> Parameters:
    """Only what there is: Telegram reads a null as a value."""
    return {name: value for name, value in parameters.items() if value is not None}
