"""A strict Telegram Bot API that runs inside the tests.

It follows the Bot API server (https://github.com/tdlib/telegram-bot-api) in what it checks, in
what it says, and in how it delivers. What a correct bot would never send is answered with an
error and also noted in `violations`.
"""

from tests.fakes.botapi.fake import FakeBotApi
from tests.fakes.botapi.faults import Broken, Half, Lost, Reset, Says, Slow, Throttle
from tests.fakes.botapi.people import Person
from tests.fakes.botapi.places import Channel, Group

__all__ = [
    "Broken",
    "Channel",
    "FakeBotApi",
    "Group",
    "Half",
    "Lost",
    "Person",
    "Reset",
    "Says",
    "Slow",
    "Throttle",
]
