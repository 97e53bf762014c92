"""Three tickets that a door must refuse: another key, an altered seat, another performance."""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.errors import Bug
from boxoffice.platform.keystore import public_bytes
from boxoffice.tickets import base45, code
from boxoffice.tickets.code import SignedCode

_SEAT_AT = 7
"""The two seat bytes stand behind version, key hint and performance hint."""


def _parsed(text: str) -> SignedCode:
    parsed = code.parse(text)
    if parsed is None:
        raise Bug("demo_step_failed", name="forging", step="parse", why=text[:20])
    return parsed


def by_unknown_key(genuine: str) -> str:
    """The same ticket, signed by a key that nobody enrolled."""
    key = Ed25519PrivateKey.generate()
    return code.sign(_parsed(genuine).content, key, code.key_hint(public_bytes(key)))


def with_altered_seat(genuine: str) -> str:
    """A genuine ticket whose holder would rather sit one seat further."""
    raw = bytearray(base45.decode(genuine))
    seat = int.from_bytes(raw[_SEAT_AT : _SEAT_AT + 2], "big")
    raw[_SEAT_AT : _SEAT_AT + 2] = (seat + 1).to_bytes(2, "big")
    return base45.encode(bytes(raw))
