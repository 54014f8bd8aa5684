"""Telegram's words in ours: what an update says to us. Nothing here waits, and nothing here sends.

The updates are read as they are, and not through the library's types: that takes a tenth of the
time, and a field that nobody has heard of yet is no trouble.
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import orjson

from bots.telegram.content import attachments, place, words
from core.messages import Address, Incoming, Kind
from core.transport import Raw

PLATFORM = "telegram"

# What we ask Telegram for. Reactions have to be named, or they do not come.
WANTED = ("message", "edited_message", "callback_query", "message_reaction", "my_chat_member")

COMMAND = re.compile(r"/\w+@(\w+)")

# What comes from a channel, or from the group as a whole.
ELSEWHERE = frozenset({"sender_chat", "is_automatic_forward"})

# What the chat itself tells, and nobody says.
SERVICE = frozenset(
    # one text, for fifty names would be fifty lines
    """
    boost_added channel_chat_created chat_background_set chat_owner_changed chat_owner_left
    chat_shared checklist_tasks_added checklist_tasks_done connected_website delete_chat_photo
    direct_message_price_changed forum_topic_closed forum_topic_created forum_topic_edited
    forum_topic_reopened general_forum_topic_hidden general_forum_topic_unhidden gift
    gift_upgrade_sent giveaway_completed giveaway_created group_chat_created left_chat_member
    managed_bot_created message_auto_delete_timer_changed migrate_from_chat_id migrate_to_chat_id
    new_chat_members new_chat_photo new_chat_title paid_message_price_changed pinned_message
    poll_option_added poll_option_deleted proximity_alert_triggered refunded_payment
    successful_payment suggested_post_approval_failed suggested_post_approved
    suggested_post_declined suggested_post_paid suggested_post_refunded supergroup_chat_created
    unique_gift users_shared video_chat_ended video_chat_participants_invited
    video_chat_scheduled video_chat_started web_app_data write_access_allowed
    """.split()  # noqa: SIM905
)


def raw(update: Any) -> Raw | None:
    """An update unread. All that is looked for is the line in which it must stand.

    None, if it has no number: then it is nothing that Telegram would have written.
    """
    match update:
        case {"update_id": int(number)}:
            line = conversation(update.values()) or f"update {number}"
            return Raw(str(number), line, orjson.dumps(update))
    return None


def pressed_query(update: Any) -> str | None:
    """What a button that was pressed is answered by, so that its clock stops."""
    match update:
        case {"callback_query": {"id": str(query)}}:
            return query
    return None


def moved(update: Any) -> tuple[int, int] | None:
    """The old and the new id of a group that has become a supergroup."""
    match update:
        case {"message": {"chat": {"id": int(old)}, "migrate_to_chat_id": int(new)}}:
            return old, new
    return None


def conversation(events: Iterable[Any]) -> str | None:
    """A private chat has the number of its person, so all that one person does is one line."""
    for event in events:
        match event:
            case (
                {"chat": {"id": int(number)}}
                | {"message": {"chat": {"id": int(number)}}}
                | {"from": {"id": int(number)}}
                | {"user": {"id": int(number)}}
            ):
                return str(number)
    return None


def incoming(
    update: dict[str, Any], groups: frozenset[int], our_name: str | None
) -> Incoming | None:
    """What an update says to us, if it says anything.

    Heard are private chats and the `groups`. `our_name` is the bot's, as it stands behind an @ in
    a command; as long as we do not know it, all commands are for us. Raises KeyError, TypeError
    or the like where the update is none that Telegram would write.
    """
    match update:
        case {"message": message}:
            return heard(message, groups, our_name)
        case {"edited_message": message}:
            return edited(message, groups, our_name)
        case {"callback_query": query}:
            return pressed(query, groups)
        case {"message_reaction": reaction}:
            return reacted(reaction, groups)
        case {"my_chat_member": change}:
            return came_or_went(change)
    return None


def heard(message: dict[str, Any], groups: frozenset[int], our_name: str | None) -> Incoming | None:
    if not is_heard(message["chat"], groups) or not is_a_persons(message):
        return None
    text = words(message)
    asked = COMMAND.match(text)
    if asked and is_for_another(asked[1], message["chat"], our_name):
        return None
    user = message["from"]
    return Incoming(
        sender=address(message["chat"]),
        author=str(user["id"]),
        id=str(message["message_id"]),
        text=text if asked is None else text.replace(f"@{asked[1]}", "", 1),
        name=full_name(user),
        attachments=attachments(message),
        place=place(message),
        target=answered(message),
        thread=thread(message),
        album=message.get("media_group_id"),
        language=user.get("language_code"),
    )


def edited(
    message: dict[str, Any], groups: frozenset[int], our_name: str | None
) -> Incoming | None:
    """A correction. Someone who shares where they walk sends many: those say nothing new."""
    said = heard(message, groups, our_name)
    if said is None or said.place:
        return None
    return replace(said, kind=Kind.EDIT, target=said.id)


def pressed(query: dict[str, Any], groups: frozenset[int]) -> Incoming | None:
    match query:
        case {"data": str(data), "message": {"message_id": number, "chat": chat}}:
            user = query["from"]
            if not is_heard(chat, groups):
                return None
            return Incoming(
                sender=address(chat),
                author=str(user["id"]),
                id=str(query["id"]),
                kind=Kind.PRESS,
                name=full_name(user),
                choice=data,
                target=str(number),
                language=user.get("language_code"),
            )
    return None


def reacted(reaction: dict[str, Any], groups: frozenset[int]) -> Incoming | None:
    """A mark that was set. One that was taken away, or has no name, says nothing."""
    old, new = emoji(reaction["old_reaction"]), emoji(reaction["new_reaction"])
    marks = [mark for mark in new if mark not in old]
    user = reaction.get("user")
    if not marks or user is None or user["is_bot"] or not is_heard(reaction["chat"], groups):
        return None
    return Incoming(
        sender=address(reaction["chat"]),
        author=str(user["id"]),
        kind=Kind.REACTION,
        text=marks[-1],
        name=full_name(user),
        target=str(reaction["message_id"]),
        language=user.get("language_code"),
    )


def came_or_went(change: dict[str, Any]) -> Incoming | None:
    """In a private chat this means just one thing: we were blocked, or unblocked."""
    if change["chat"]["type"] != "private":
        return None
    user = change["from"]
    return Incoming(
        sender=address(change["chat"]),
        author=str(user["id"]),
        kind=Kind.LEAVE if change["new_chat_member"]["status"] == "kicked" else Kind.JOIN,
        name=full_name(user),
        language=user.get("language_code"),
    )


def is_heard(chat: dict[str, Any], groups: frozenset[int]) -> bool:
    return chat["type"] == "private" or chat["id"] in groups


def is_a_persons(message: dict[str, Any]) -> bool:
    """Not a bot's, not a channel's, and nothing that the chat tells of itself.

    Where we are alone with someone, what another bot helped to write (`via_bot`: mostly a moving
    picture) is theirs: to say nothing to that would be rude.
    """
    elsewhere = ELSEWHERE if message["chat"]["type"] == "private" else ELSEWHERE | {"via_bot"}
    user = message.get("from")
    return not (user is None or user["is_bot"] or message.keys() & (elsewhere | SERVICE))


def answered(message: dict[str, Any]) -> str | None:
    """The message that is answered. In a topic that is its first one if nothing else is."""
    match message:
        case {"reply_to_message": {"message_id": number}} if str(number) != thread(message):
            return str(number)
    return None


def thread(message: dict[str, Any]) -> str | None:
    return str(message["message_thread_id"]) if message.get("is_topic_message") else None


def is_for_another(name: str, chat: dict[str, Any], our_name: str | None) -> bool:
    """Whether a command names another bot. Where we are alone with someone, it is for us."""
    in_a_group = chat["type"] != "private"
    return in_a_group and our_name is not None and name.casefold() != our_name.casefold()


def full_name(user: dict[str, Any]) -> str:
    return " ".join(filter(None, (user.get("first_name"), user.get("last_name"))))


def emoji(reactions: list[dict[str, Any]]) -> list[str]:
    return [reaction["emoji"] for reaction in reactions if reaction["type"] == "emoji"]


def address(chat: dict[str, Any]) -> Address:
    return Address(PLATFORM, str(chat["id"]))
