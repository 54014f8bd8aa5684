"""What is shown in the room at once, where the town has chosen that, is known until it is sent.

It lies in the memory of this process alone, until others have taken its place.
After a restart the room hears that there is one, and the police open it with their key.
"""

from collections import OrderedDict

MOST = 100  # letters; the oldest are forgotten

WORDS: OrderedDict[bytes, str] = OrderedDict()


def noted(letter: bytes, words: str) -> None:
    """Remember what is in a sealed letter."""
    WORDS[letter] = words
    while len(WORDS) > MOST:
        WORDS.popitem(last=False)


def remembered(letter: bytes) -> str:
    """What is in a sealed letter; nothing, if we do not know."""
    return WORDS.get(letter, "")
