"""What is sealed can be read again with the same secret, and with no other."""

from core.seal import Seal


def test_what_is_sealed_is_opened_with_the_same_secret():
    sealed = Seal("a secret").close('["milk"]')
    assert "milk" not in sealed
    assert Seal("a secret").open(sealed) == '["milk"]'


def test_with_another_secret_or_damaged_it_is_not_opened():
    sealed = Seal("a secret").close("milk")
    assert Seal("another").open(sealed) is None
    assert Seal("a secret").open(sealed[:-8]) is None
    assert Seal("a secret").open("ñ") is None


def test_the_same_words_are_sealed_differently_each_time():
    seal = Seal("a secret")
    assert seal.close("milk") != seal.close("milk")
