"""What is sealed can be read again with the same secret, and with no other."""

from core.vault import Vault


def test_what_is_sealed_is_opened_with_the_same_secret():
    sealed = Vault("a secret").close('["milk"]')
    assert "milk" not in sealed
    assert Vault("a secret").open(sealed) == '["milk"]'


def test_with_another_secret_or_damaged_it_is_not_opened():
    sealed = Vault("a secret").close("milk")
    assert Vault("another").open(sealed) is None
    assert Vault("a secret").open(sealed[:-8]) is None
    assert Vault("a secret").open("ñ") is None


def test_the_same_words_are_sealed_differently_each_time():
    vault = Vault("a secret")
    assert vault.close("milk") != vault.close("milk")
