"""What a town may say of tips."""

import pytest
from pydantic import ValidationError

from core.town.tips import Tips
from tests.paper_town import example_town

KEY = example_town().extras["tips"].public_key


def test_tips_are_taken_in_the_chats_that_the_town_names_and_on_telegram_only_so():
    assert Tips(public_key=KEY, department="police").chats == ("matrix",)
    assert Tips(public_key=KEY, department="police", chats=["telegram"]).chats == ("telegram",)


def test_a_chat_that_lies_in_our_own_books_is_none_for_tips():
    with pytest.raises(ValidationError, match="the page /tip"):
        Tips(public_key=KEY, department="police", chats=["matrix", "browser"])
