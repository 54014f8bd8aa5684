"""What the Bot API does, a function for each method."""

from tests.fakes.botapi.methods import bot, chats, editing, media, receiving, sending
from tests.fakes.botapi.methods.registry import METHODS

__all__ = ["METHODS", "bot", "chats", "editing", "media", "receiving", "sending"]
