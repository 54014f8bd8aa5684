"""The number of somebody's card: it is never kept, only a mark by which nobody votes twice.

There are two kinds of marks, both made with the town's secret. That of a person stands beside
their verification. That of a voter is made of it anew for each poll, so no two polls can be held
against each other, and it is forgotten when the poll ends. Where no card is known, a chat can have
one of the second kind (`core.ballots`).
"""

import re
import unicodedata

from core.vault import Vault

FEWEST_SIGNS = 5
SPANISH = re.compile(r"([XYZ]?)(\d{7,8})([A-Z])")
LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE"
FOREIGNERS = {"": "", "X": "0", "Y": "1", "Z": "2"}


class Misread(ValueError):
    """No number of a card, or one with a slip in it."""


def number_of_card(words: str, country: str | None) -> str:
    """The number as it is compared: 12.345.678-z is 12345678Z. Raises Misread.

    In Spain the letter at its end shows whether it was written without a slip.
    """
    plain = unicodedata.normalize("NFKC", words).upper()
    number = "".join(sign for sign in plain if sign.isalnum())
    if len(number) < FEWEST_SIGNS:
        raise Misread(words)
    return spanish(number) if country == "ES" else number


def spanish(number: str) -> str:
    """The same for the cards of Spain; a passport is taken as it is."""
    if number.isdecimal():
        raise Misread(number)  # without its letter it would be somebody else's
    found = SPANISH.fullmatch(number)
    if not found:
        return number
    kind, digits, letter = found.groups()
    if LETTERS[int(FOREIGNERS[kind] + digits) % len(LETTERS)] != letter:
        raise Misread(number)
    return f"{kind}{digits if kind else digits.zfill(8)}{letter}"


def mark_of_person(vault: Vault, number: str) -> str:
    return vault.mark(f"person/{number}")


def mark_of_voter(vault: Vault, poll_id: int, person: str) -> str:
    """Made of the mark of a person, for one poll alone."""
    return vault.mark(f"poll/{poll_id}/{person}")


def mark_of_chat(vault: Vault, poll_id: int, address: str) -> str:
    """The same for a chat whose person has gone."""
    return vault.mark(f"poll/{poll_id}/chat/{address}")
