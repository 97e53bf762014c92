"""The short code beside the QR: 16 letters to look a ticket up by, never a reason to admit.

The code id (5 bytes) and a keyed check (3 bytes) in modhex, whose sixteen letters lie on the same
keys in every Latin keyboard layout (reference: Yubico's modhex; design.md §7). It is printed as
Code 128, typed by hand, and comes right out of any wedge scanner. The check keeps a mistyped
letter from naming another guest's ticket; its key belongs to the house whose desk prints it. A door
of the performance's house has not got the key of another house, and looks up what that one sold by
the code id alone: forty random bits, of which a slip of a letter meets no second ticket.
"""

from __future__ import annotations

import hashlib
import hmac

import msgspec

from boxoffice.errors import Bug
from boxoffice.ids import PerformanceId
from boxoffice.tickets.code import CODE_ID_LENGTH

ALPHABET = "CBDEFGHIJKLNRTUV"
"""Modhex digits 0..15."""
LENGTH = 16
CHECK_LENGTH = 3

_DOMAIN = b"boxoffice short code v1\x00"
_TO_MODHEX = str.maketrans("0123456789abcdef", ALPHABET)
_TO_HEX = str.maketrans(ALPHABET, "0123456789abcdef")


class ShortCode(msgspec.Struct, frozen=True):
    """A well-formed short code: the ticket's code id and a check that is still to be matched."""

    code_id: bytes
    check: bytes


def make(code_id: bytes, key: bytes, performance: PerformanceId) -> str:
    """Write the short code of a 5-byte code id: 16 modhex letters, without spaces.

    `key` is the secret of the house that prints it. Raises `Bug` when the id has another length.
    """
    if len(code_id) != CODE_ID_LENGTH:
        raise Bug("ticket_code_field", field="code_id")
    return (code_id + _check(code_id, key, performance)).hex().translate(_TO_MODHEX)


def parse(text: str) -> ShortCode | None:
    """Read a typed or scanned short code; None when it is none. Never raises.

    Case, spaces, dashes and an AIM identifier (`]C0`) do not matter.
    """
    if not text.isascii():
        return None
    text = text.strip()
    if text.startswith("]C"):
        text = text[3:]
    bare = "".join(text.split()).replace("-", "").upper()
    if len(bare) != LENGTH or not set(bare) <= set(ALPHABET):
        return None
    data = bytes.fromhex(bare.translate(_TO_HEX))
    return ShortCode(data[:CODE_ID_LENGTH], data[CODE_ID_LENGTH:])


def matches(short: ShortCode, key: bytes, performance: PerformanceId) -> bool:
    """Whether the check was made with this house's key for this performance; constant time."""
    return hmac.compare_digest(short.check, _check(short.code_id, key, performance))


def grouped(text: str) -> str:
    """For people: groups of four, `CBDE FGHI JKLN RTUV`."""
    return " ".join(text[start : start + 4] for start in range(0, len(text), 4))


def _check(code_id: bytes, key: bytes, performance: PerformanceId) -> bytes:
    digest = hmac.digest(key, _DOMAIN + performance + code_id, hashlib.sha256)
    return digest[:CHECK_LENGTH]
