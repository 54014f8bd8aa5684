"""Messages that change, go away, or get a mark."""

from tests.fakes.botapi.chats import Chat, Json
from tests.fakes.botapi.declined import bad_request, violation
from tests.fakes.botapi.methods.checks import (
    caption_of,
    markup_of,
    open_chat,
    our_message,
    text_of,
)
from tests.fakes.botapi.methods.media import album_item
from tests.fakes.botapi.methods.registry import method
from tests.fakes.botapi.parameters import Parameters
from tests.fakes.botapi.world import World

DELETABLE = 48 * 3600  # seconds

CAN_CHANGE = ("text", "entities", "caption", "caption_entities", "photo", "reply_markup")

# The marks that a bot may set, as Telegram lists them at ReactionTypeEmoji.
REACTIONS = frozenset(
    "❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 "  # noqa: SIM905 - else it would be seventy lines
    "🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 "
    "🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡".split()
)

SAME = (
    "message is not modified: specified new message content and reply markup are exactly the "
    "same as a current content and reply markup of the message"
)


def change(world: World, chat: Chat, old: Json, content: Json, markup: Json) -> Json:
    """The message from now on. Without new buttons it has none."""
    kept = {name: value for name, value in old.items() if name not in {*content, "reply_markup"}}
    new = kept | content | markup
    if all(old.get(name) == new.get(name) for name in CAN_CHANGE):
        raise bad_request(SAME)
    chat.messages[old["message_id"]] = new = new | {"edit_date": world.now}
    world.ledger.note("edited", new)
    return new


@method
def edit_message_text(world: World, parameters: Parameters) -> Json:
    content, markup = text_of(parameters), markup_of(parameters)
    chat = open_chat(world, parameters)
    old = our_message(world, chat, parameters, "edit")
    if "text" not in old:
        raise bad_request("there is no text in the message to edit")
    old = {name: value for name, value in old.items() if name != "entities"}
    return change(world, chat, old, content, markup)


@method
def edit_message_caption(world: World, parameters: Parameters) -> Json:
    content, markup = caption_of(parameters), markup_of(parameters)
    chat = open_chat(world, parameters)
    old = our_message(world, chat, parameters, "edit")
    if "photo" not in old and "document" not in old:
        raise bad_request("there is no caption in the message to edit")
    content = {"caption": "", "caption_entities": []} | content
    return change(world, chat, {"caption": "", "caption_entities": []} | old, content, markup)


@method
def edit_message_media(world: World, parameters: Parameters) -> Json:
    chat = open_chat(world, parameters)
    old = our_message(world, chat, parameters, "edit")
    if "photo" not in old:
        raise bad_request("there is no media in the message to edit")
    content = album_item(world, parameters, parameters.json("media") or {})
    return change(world, chat, old, content, markup_of(parameters))


@method
def edit_message_reply_markup(world: World, parameters: Parameters) -> Json:
    chat = open_chat(world, parameters)
    old = our_message(world, chat, parameters, "edit")
    return change(world, chat, old, {}, markup_of(parameters))


@method
def delete_message(world: World, parameters: Parameters) -> bool:
    chat = open_chat(world, parameters)
    number = parameters.integer("message_id")
    if not number:
        raise violation("message identifier is not specified")
    if number not in chat.messages:
        raise bad_request("message to delete not found")
    delete(world, chat, number)
    return True


@method
def delete_messages(world: World, parameters: Parameters) -> bool:
    chat = open_chat(world, parameters)
    numbers = parameters.json("message_ids") or []
    if not 1 <= len(numbers) <= 100:
        raise violation("too many message identifiers specified")
    for number in numbers:
        if number in chat.messages:
            delete(world, chat, number)
    return True


def delete(world: World, chat: Chat, number: int) -> None:
    message = chat.messages[number]
    if world.now - message["date"] > DELETABLE:
        raise bad_request("message can't be deleted for everyone")
    if chat.type == "group" and message.get("from", {}).get("id") != world.bot.id:
        raise bad_request("message can't be deleted")
    del chat.messages[number]
    world.ledger.note("deleted", message)


@method
def set_message_reaction(world: World, parameters: Parameters) -> bool:
    chat = open_chat(world, parameters)
    message = chat.messages.get(parameters.integer("message_id"))
    if message is None:
        raise bad_request("message to react not found")
    marks = [mark.get("emoji") for mark in parameters.json("reaction") or []]
    if len(marks) > 1:
        raise violation("REACTIONS_TOO_MANY")
    if not REACTIONS.issuperset(marks):
        raise bad_request("REACTION_INVALID")
    world.ledger.note("reacted", message | {"text": "".join(marks)})
    return True
