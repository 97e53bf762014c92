"""Signatures hold or they do not: libsodium's answer beside the library that made them."""

from __future__ import annotations

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from boxoffice.platform.keystore import public_bytes
from boxoffice.signature import holds

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = public_bytes(KEY)


def test_a_signature_of_the_standard_holds() -> None:
    """RFC 8032 §7.1, test 2."""
    public = bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
    signature = bytes.fromhex(
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    )
    assert holds(public, signature, b"\x72")
    assert not holds(public, signature, b"\x73")


@given(message=st.binary(max_size=300), bit=st.integers(min_value=0, max_value=64 * 8 - 1))
def test_what_the_key_signed_holds_and_nothing_near_it(message: bytes, bit: int) -> None:
    signature = KEY.sign(message)
    assert holds(PUBLIC, signature, message)
    bent = (int.from_bytes(signature, "big") ^ 1 << bit).to_bytes(64, "big")
    assert not holds(PUBLIC, bent, message)
    assert not holds(PUBLIC, signature, message + b"\0")


@pytest.mark.parametrize(
    ("public", "signature"),
    [(b"", bytes(64)), (bytes(31), bytes(64)), (bytes(32), bytes(64)), (PUBLIC, b""),
     (PUBLIC, bytes(63)), (PUBLIC, bytes(65)), (b"\xff" * 32, b"\xff" * 64)],
)  # fmt: skip
def test_foreign_bytes_are_no_signature(public: bytes, signature: bytes) -> None:
    """Of another length, or of a point that is no key."""
    assert not holds(public, signature, b"said")
