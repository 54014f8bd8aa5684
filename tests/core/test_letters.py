"""Seals: opened by one key alone, of no telling length; and receipts, however they are written."""

import pytest
from nacl.public import PrivateKey

from core.letters import (
    Letter,
    Picture,
    Unreadable,
    key_of,
    legible,
    new_keys,
    new_receipt,
    private_key,
    receipt_in,
    seal,
    unseal,
)

KEY = PrivateKey.generate()
PUBLIC = bytes(KEY.public_key)


@pytest.mark.parametrize("content", [Letter("ä\0b", "de", ("p",)), Picture(b"\0" * 5, b"o")])
def test_what_is_sealed_is_opened_by_its_key_and_by_no_other(content):
    sealed = seal(PUBLIC, content)
    assert unseal(KEY, sealed, type(content)) == content
    with pytest.raises(Unreadable):
        unseal(PrivateKey.generate(), sealed, type(content))


def test_short_letters_are_all_of_one_length_and_no_two_alike():
    short, longer = seal(PUBLIC, Letter("yes")), seal(PUBLIC, Letter("no" * 200))
    assert len(short) == len(longer)
    assert seal(PUBLIC, Letter("yes")) != short


@pytest.mark.parametrize("broken", [b"", b"x" * 100])
def test_what_is_no_seal_is_said_to_be_unreadable(broken):
    with pytest.raises(Unreadable):
        unseal(KEY, broken, Letter)


def test_a_key_is_read_from_a_file_with_remarks():
    private, public = new_keys()
    key = private_key(f"# keep this\n{private}\n")
    assert unseal(key, seal(bytes(key.public_key), Letter("a")), Letter) == Letter("a")
    assert len(public) == 44
    with pytest.raises(Unreadable):
        private_key("no key")


@pytest.mark.parametrize(
    ("written", "rest"),
    [
        ("1234567890123456", ""),
        ("1234 5678 9012 3456", ""),
        ("1234-5678-9012-3456 and more", "and more"),
        (" 1234.5678.9012.3456\nmore", "more"),
    ],
)
def test_a_receipt_is_read_however_it_is_written(written, rest):
    assert receipt_in(written) == ("1234567890123456", rest)


@pytest.mark.parametrize("written", ["", "123", "12345678901234567", "call 600 123 456"])
def test_other_digits_are_no_receipt(written):
    assert receipt_in(written) == ("", "")


def test_a_receipt_is_16_digits_in_groups_and_makes_the_same_key_again():
    receipt = new_receipt()
    assert receipt_in(legible(receipt)) == (receipt, "")
    assert bytes(key_of(receipt, b"s" * 16)) == bytes(key_of(receipt, b"s" * 16))
    assert bytes(key_of(receipt, b"s" * 16)) != bytes(key_of(receipt, b"t" * 16))
