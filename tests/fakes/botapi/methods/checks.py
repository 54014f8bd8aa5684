"""What Telegram looks at before it does anything."""

from typing import Any

from tests.fakes.botapi.chats import Chat, Json
from tests.fakes.botapi.declined import bad_request, violation
from tests.fakes.botapi.parameters import Parameters
from tests.fakes.botapi.world import World

TEXT, CAPTION = 4096, 1024  # UTF-16 code units
DATA = 64  # bytes

ACTIONS = {
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "pay",
    "copy_text",
}


def units(text: str) -> int:
    """The length in UTF-16 code units, as Telegram counts."""
    return len(text.encode("utf-16-le")) // 2


def text_of(parameters: Parameters) -> Json:
    said = parameters.text("text").strip()
    if not said:
        raise violation("message text is empty")
    if units(said) > TEXT:
        raise violation("message is too long")
    return {"text": said} | entities_of(parameters, "entities", said)


def caption_of(parameters: Parameters) -> Json:
    said = parameters.text("caption").strip()
    if units(said) > CAPTION:
        raise violation("message caption is too long")
    shown = {"caption": said} if said else {}
    return shown | entities_of(parameters, "caption_entities", said)


def entities_of(parameters: Parameters, name: str, text: str) -> Json:
    entities = parameters.json(name) or []
    for entity in entities:
        check_entity(entity, text)
    return {name: entities} if entities else {}


def check_entity(entity: Json, text: str) -> None:
    """It must lie within the text, and part no sign in two."""
    start, end = entity["offset"], entity["offset"] + entity["length"]
    if start < 0 or entity["length"] <= 0 or end > units(text):
        raise violation(
            f"entity beginning at UTF-16 offset {start} ends after the end of the text"
            f" at UTF-16 offset {units(text)}"
        )
    cut = text.encode("utf-16-le")[2 * start : 2 * end]
    try:
        cut.decode("utf-16-le")
    except UnicodeDecodeError:
        raise violation("entity begins in a middle of a UTF-16 symbol") from None


def markup_of(parameters: Parameters) -> Json:
    markup = parameters.json("reply_markup")
    if not markup:
        return {}
    for row in markup.get("inline_keyboard", []):
        for button in row:
            check_button(button)
    return {"reply_markup": markup} if "inline_keyboard" in markup else {}


def check_button(button: Json) -> None:
    if not button.get("text"):
        raise violation("can't parse inline keyboard button: button text must be non-empty")
    if not button.keys() & ACTIONS:
        raise violation("text buttons are unallowed in the inline keyboard")
    data = button.get("callback_data")
    if data is not None and not 1 <= len(data.encode()) <= DATA:
        raise violation("BUTTON_DATA_INVALID")


def reply_of(chat: Chat, parameters: Parameters) -> Json:
    reply: Any = parameters.json("reply_parameters")
    if not reply:
        return {}
    answered = chat.messages.get(reply["message_id"])
    if answered is None:
        if reply.get("allow_sending_without_reply"):
            return {}
        raise bad_request("message to be replied not found")
    shown = {name: value for name, value in answered.items() if name != "reply_to_message"}
    return {"reply_to_message": shown}


def open_chat(world: World, parameters: Parameters) -> Chat:
    """The chat that is named, if the bot may write there."""
    chat = world.chat(parameters.values.get("chat_id"))
    chat.check_writing()
    return chat


def our_message(world: World, chat: Chat, parameters: Parameters, purpose: str) -> Json:
    """A message of the bot's that is to be changed."""
    number = parameters.integer("message_id")
    if not number:
        raise violation("message identifier is not specified")
    message = chat.messages.get(number)
    if message is None:
        raise bad_request(f"message to {purpose} not found")
    if chat.type != "channel" and message.get("from", {}).get("id") != world.bot.id:
        raise bad_request("message can't be edited")
    return message
