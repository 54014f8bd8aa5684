"""New messages."""

from tests.fakes.botapi.chats import Chat, Json
from tests.fakes.botapi.declined import bad_request, violation
from tests.fakes.botapi.methods.checks import (
    caption_of,
    markup_of,
    open_chat,
    reply_of,
    text_of,
)
from tests.fakes.botapi.methods.media import album_item, document_of, photo_of
from tests.fakes.botapi.methods.registry import method
from tests.fakes.botapi.parameters import Parameters
from tests.fakes.botapi.world import World

ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}


def show(world: World, parameters: Parameters, content: Json) -> Json:
    """Let people see a new message of the bot's."""
    chat = open_chat(world, parameters)
    no_topics(parameters)
    return post(world, chat, content | reply_of(chat, parameters) | markup_of(parameters))


def post(world: World, chat: Chat, content: Json) -> Json:
    sender = {"sender_chat": chat.json()} if chat.type == "channel" else world.from_bot()
    message = world.message(chat, sender, content)
    world.ledger.note("sent", message)
    return message


def no_topics(parameters: Parameters) -> None:
    """None of our chats is a forum, and only these have topics."""
    if parameters.integer("message_thread_id"):
        raise violation("message thread not found")


@method
def send_message(world: World, parameters: Parameters) -> Json:
    preview = parameters.json("link_preview_options")
    shown = {"link_preview_options": preview} if preview else {}
    return show(world, parameters, text_of(parameters) | shown)


@method
def send_photo(world: World, parameters: Parameters) -> Json:
    content = caption_of(parameters)
    open_chat(world, parameters)
    photo = photo_of(world, parameters, parameters.values.get("photo"))
    return show(world, parameters, {"photo": photo} | content)


@method
def send_document(world: World, parameters: Parameters) -> Json:
    content = caption_of(parameters)
    document = document_of(world, parameters, parameters.values.get("document"))
    return show(world, parameters, {"document": document} | content)


@method
def send_location(world: World, parameters: Parameters) -> Json:
    return show(world, parameters, {"location": location_of(parameters)})


@method
def send_venue(world: World, parameters: Parameters) -> Json:
    title, address = parameters.text("title"), parameters.text("address")
    if not title or not address:
        raise violation("venue title and address must be non-empty")
    at = location_of(parameters)
    venue = {"location": at, "title": title, "address": address}
    return show(world, parameters, {"venue": venue, "location": at})


def location_of(parameters: Parameters) -> Json:
    try:
        latitude = float(parameters.values["latitude"])
        longitude = float(parameters.values["longitude"])
    except (KeyError, ValueError, TypeError):
        raise violation("latitude is empty") from None
    if abs(latitude) > 90 or abs(longitude) > 180:
        raise violation("invalid coordinates specified")
    return {"latitude": latitude, "longitude": longitude}


@method
def send_media_group(world: World, parameters: Parameters) -> list[Json]:
    chat = open_chat(world, parameters)
    items = parameters.json("media") or []
    if not 2 <= len(items) <= 10:
        raise violation("album must contain from 2 to 10 items")
    contents = [album_item(world, parameters, item) for item in items]
    together = {"media_group_id": str(world.now * 1000 + len(world.ledger.shown))}
    reply = reply_of(chat, parameters)
    return [post(world, chat, content | together | reply) for content in contents]


@method
def send_chat_action(world: World, parameters: Parameters) -> bool:
    chat = open_chat(world, parameters)
    if parameters.text("action") not in ACTIONS:
        raise violation("wrong parameter action in request")
    world.ledger.note("action", {"chat": chat.json(), "text": parameters.text("action")})
    return True


@method
def answer_callback_query(world: World, parameters: Parameters) -> bool:
    query = parameters.text("callback_query_id")
    if query not in world.open_queries:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if len(parameters.text("text")) > 200:
        raise violation("MESSAGE_TOO_LONG")
    world.open_queries.discard(query)
    world.answered_queries[query] = parameters.text("text")
    world.ledger.changed.give()
    return True
