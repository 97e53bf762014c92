"""The signed code in a ticket's QR: 80 bytes that a door can check without ever having met it.

    version and flags 1 · key hint 3 · performance hint 3 · seat 2 · price type 1 · admits 1 ·
    code id 5 · Ed25519 signature 64            = 120 base45 characters = QR version 5-M

No personal data. Hints are truncated SHA-256, so nothing is numbered centrally; two keys with one
hint are tried in turn (design.md §7). The signature covers the first 16 bytes behind a domain
prefix, so that it can never be taken for a signature over anything else of ours. Layouts are in a
table by version: a version that was printed once is read for ever.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from typing import Literal

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.errors import Bug
from boxoffice.ids import PerformanceId, SeatIndex
from boxoffice.signature import holds
from boxoffice.tickets import base45

VERSION = 1
"""The version this program writes; it reads all of `_LAYOUTS`."""
HINT_LENGTH = 3
CODE_ID_LENGTH = 5
SIGNATURE_LENGTH = 64
TEXT_LENGTH = 120
"""Characters of a code; QR v5-M holds 122 (ISO/IEC 18004 table 7)."""
UNNUMBERED = 0xFFFF
"""The two seat bytes of a ticket without a seat; a plan therefore ends at index 65,534."""

_DOMAIN_V1 = b"boxoffice ticket code v1\x00"
_SIGNED_LENGTH_V1 = 16
_TRIMMED = TEXT_LENGTH - 2
"""Two spaces at most can begin a code: the third digit says its version."""
_LONGEST_SCAN = 160
"""Longer texts are not ours: nothing of a stranger's novel is worth decoding."""

Outcome = Literal["genuine", "forged", "unknown_key"]


class CodeContent(msgspec.Struct, frozen=True):
    """What the code says of its ticket. Hints, not truth: a door with data believes its data."""

    performance_hint: bytes
    """First 3 bytes of SHA-256 of the performance's id, see `performance_hint`."""
    seat: SeatIndex | None
    """Seat in the performance's plan, 0..65534; None when unnumbered."""
    price_type: int
    """`PriceType.number`, 1..255."""
    admits: int
    """How many people may enter, 1..255: a group has one code."""
    code_id: bytes
    """5 random bytes, unique within the performance."""
    flags: int = 0
    """4 bits, 0 in version 1; kept as read so that a later meaning survives an older door."""


class SignedCode(msgspec.Struct, frozen=True):
    """A code that has the right shape. Nothing in it may be believed before `verify`."""

    version: int
    key_hint: bytes
    content: CodeContent
    message: bytes
    """The exact bytes that were signed, domain prefix included."""
    signature: bytes
    trimmed: bool = False
    """Spaces that a scanner took for padding were put back before it: only a signature that holds
    makes it a code; else a character is missing, and it is none."""


class TrustedKey(msgspec.Struct, frozen=True):
    """A public key that may sign tickets, with the caller's name for it (a device, an old root)."""

    key_id: bytes
    public_key: bytes
    hint: bytes


class Verification(msgspec.Struct, frozen=True):
    """`genuine` with its signer; `forged`: a known key's hint, another signature; `unknown_key`."""

    outcome: Outcome
    signer: TrustedKey | None = None


def key_hint(public_key: bytes) -> bytes:
    """First 3 bytes of SHA-256 of the raw 32-byte public key."""
    return hashlib.sha256(public_key).digest()[:HINT_LENGTH]


def performance_hint(performance: PerformanceId) -> bytes:
    """First 3 bytes of SHA-256 of the 16-byte performance id."""
    return hashlib.sha256(performance).digest()[:HINT_LENGTH]


def trusted_key(key_id: bytes, public_key: bytes) -> TrustedKey:
    """Name a key and compute its hint once, so that `verify` never hashes."""
    return TrustedKey(key_id, public_key, key_hint(public_key))


def sign(content: CodeContent, private_key: Ed25519PrivateKey, hint: bytes) -> str:
    """Write and sign a code with the device's key; `hint` is `key_hint` of its public half.

    Returns 120 base45 characters. Raises `Bug("ticket_code_field")` when a field does not fit.
    """
    body = _pack_v1(content, hint)
    return base45.encode(body + private_key.sign(_DOMAIN_V1 + body))


def parse(text: str) -> SignedCode | None:
    r"""Read what a scanner gave. None means: not a code of ours. Never raises.

    Lower case, an AIM identifier (`]Q1`), an ECI marker (`\000001`) and white space around it
    are forgiven; a truncated code, further bytes or an unknown version are not. A code that begins
    with spaces and lost them is read as `trimmed`.
    """
    bare = _bare(text)
    if bare is None:
        return None
    try:
        data = base45.decode(bare.rjust(TEXT_LENGTH) if len(bare) >= _TRIMMED else bare)
    except ValueError:
        return None
    layout = _LAYOUTS.get(data[0] >> 4) if data else None
    found = layout(data) if layout else None
    if found is None or len(bare) == TEXT_LENGTH:
        return found
    return msgspec.structs.replace(found, trimmed=True)


def verify(code: SignedCode, candidates: Iterable[TrustedKey]) -> Verification:
    """Check the signature against each candidate whose hint fits, in the given order.

    Callers with many keys keep them by `hint` and pass only those; others are skipped unread.
    """
    outcome: Outcome = "unknown_key"
    for key in candidates:
        if key.hint != code.key_hint:
            continue
        if holds(key.public_key, code.signature, code.message):
            return Verification("genuine", key)
        outcome = "forged"
    return Verification(outcome)


def _bare(text: str) -> str | None:
    """The base45 text without what scanners and keyboards put around it; None if hopeless.

    A space is a base45 digit: it can be the first character of a code but, because a third digit
    is at most 32 (65535 // 2025), never the last. So white space behind is noise, and in front
    only what exceeds the length is.
    """
    if len(text) > _LONGEST_SCAN or not text.isascii():
        return None
    text = text.rstrip()
    if text.lstrip().startswith("]Q"):
        text = text.lstrip()[3:]
    if text.lstrip().startswith("\\") and text.lstrip()[1:7].isdigit():
        text = text.lstrip()[7:]
    if len(text) > TEXT_LENGTH:
        text = text[:-TEXT_LENGTH].lstrip() + text[-TEXT_LENGTH:]
    return text.upper()


def _pack_v1(content: CodeContent, hint: bytes) -> bytes:
    seat = UNNUMBERED if content.seat is None else content.seat
    fits = {
        "hint": len(hint) == HINT_LENGTH,
        "performance_hint": len(content.performance_hint) == HINT_LENGTH,
        "seat": content.seat is None or 0 <= content.seat < UNNUMBERED,
        "price_type": 1 <= content.price_type <= 255,
        "admits": 1 <= content.admits <= 255,
        "code_id": len(content.code_id) == CODE_ID_LENGTH,
        "flags": 0 <= content.flags <= 15,
    }
    for field, good in fits.items():
        if not good:
            raise Bug("ticket_code_field", field=field)
    head = bytes((VERSION << 4 | content.flags,)) + hint + content.performance_hint
    tail = bytes((content.price_type, content.admits)) + content.code_id
    return head + seat.to_bytes(2, "big") + tail


def _read_v1(data: bytes) -> SignedCode | None:
    if len(data) != _SIGNED_LENGTH_V1 + SIGNATURE_LENGTH or not (data[9] and data[10]):
        return None
    seat = int.from_bytes(data[7:9], "big")
    content = CodeContent(
        performance_hint=data[4:7],
        seat=None if seat == UNNUMBERED else SeatIndex(seat),
        price_type=data[9],
        admits=data[10],
        code_id=data[11:16],
        flags=data[0] & 0x0F,
    )
    message = _DOMAIN_V1 + data[:_SIGNED_LENGTH_V1]
    return SignedCode(1, data[1:4], content, message, data[_SIGNED_LENGTH_V1:])


_LAYOUTS: dict[int, Callable[[bytes], SignedCode | None]] = {1: _read_v1}
