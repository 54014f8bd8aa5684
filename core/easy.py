"""The easy mode: a message as somebody reads it who wants it short, plain and without buttons."""

import re
from dataclasses import replace

from core.messages import Act, Outgoing

# Pictures among letters: what Unicode draws in colour, and what joins and colours it.
PICTURES = re.compile(
    "[\U0001f000-\U0001faff\U00002600-\U000027bf\U00002b00-\U00002bff\U00002300-\U000023ff"
    "\U0000fe0f\U0000200d\U000020e3\U000021a9\U000021aa]+ ?"
)


def plainly(text: str) -> str:
    """A text without pictures."""
    lines = (PICTURES.sub("", line).rstrip() for line in text.split("\n"))
    return "\n".join(lines).strip()


def shaped(message: Outgoing) -> Outgoing:
    """A message in the easy mode: numbers take the place of buttons."""
    if message.act not in (Act.SEND, Act.EDIT):
        return message
    labels = [plainly(choice.label) for choice in message.choices]
    numbers = "\n".join(f"{number} – {label}" for number, label in enumerate(labels, 1))
    text = "\n\n".join(filter(None, (plainly(message.text), numbers)))
    heading = plainly(message.heading)
    return replace(message, text=text, heading=heading, choices=(), token="")
