"""Buttons: random handles that nobody can guess, that belong to one chat, and that expire."""

import secrets
from collections.abc import Sequence
from datetime import timedelta

from core.hall import Hall
from core.messages import Choice
from storage.keyboards import Keyboard

BUTTONS_LAST = timedelta(days=30)


def new_token() -> str:
    """A handle of 96 random bits, in 16 signs."""
    return secrets.token_urlsafe(12)


def keyboard(hall: Hall, address: str, choices: Sequence[Choice]) -> str:
    """Put down buttons that stand outside any question; their handle."""
    token = new_token()
    hall.store.keyboards.keep(
        Keyboard(
            token=token,
            address=address,
            choices=[[one.key, one.label, one.start] for one in choices],
            made_at=hall.now,
            expires_at=hall.now + BUTTONS_LAST,
        )
    )
    return token
