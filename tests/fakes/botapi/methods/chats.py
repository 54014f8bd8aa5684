"""Chats, and who is in them."""

from tests.fakes.botapi.chats import Json, User, membership
from tests.fakes.botapi.declined import bad_request, forbidden
from tests.fakes.botapi.methods.registry import method
from tests.fakes.botapi.parameters import Parameters
from tests.fakes.botapi.world import World

GIFTS = (
    "unlimited_gifts",
    "limited_gifts",
    "unique_gifts",
    "premium_subscription",
    "gifts_from_channels",
)


@method
def get_chat(world: World, parameters: Parameters) -> Json:
    chat = world.chat(parameters.values.get("chat_id"))
    more = {"accent_color_id": 0, "max_reaction_count": 11}
    return chat.json() | more | {"accepted_gift_types": dict.fromkeys(GIFTS, False)}


@method
def get_chat_member(world: World, parameters: Parameters) -> Json:
    chat = world.chat(parameters.values.get("chat_id"))
    if chat.bot in {"left", "kicked"} and chat.type == "channel":
        raise forbidden("bot is not a member of the channel chat")
    number = parameters.integer("user_id")
    if number == world.bot.id:
        return membership(world.bot, chat.bot)
    if number not in chat.members:
        raise bad_request("user not found")
    return membership(chat.members[number], "member")


@method
def get_chat_administrators(world: World, parameters: Parameters) -> list[Json]:
    chat = world.chat(parameters.values.get("chat_id"))
    if chat.is_private():
        raise bad_request("there are no administrators in the private chat")
    owner: User | None = next(iter(chat.members.values()), None)
    told = [{"status": "creator", "user": owner.json(), "is_anonymous": False}] if owner else []
    ours = [membership(world.bot, "administrator")] if chat.bot == "administrator" else []
    return told + ours


@method
def leave_chat(world: World, parameters: Parameters) -> bool:
    chat = world.chat(parameters.values.get("chat_id"))
    if chat.is_private():
        raise bad_request("chat not found")
    chat.bot = "left"
    return True
