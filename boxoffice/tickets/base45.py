"""Base45 (RFC 9285): binary data as the 45 characters of a QR code's alphanumeric mode.

Two bytes become three characters, a last odd byte two. Decoding is strict, because a ticket code
must have one spelling: only the 45 characters (upper case), no value beyond 16 bits. The door's
budget (design.md §11) leaves some 50 µs beside the signature, so the work is done on whole
slices and not character by character.
"""

from __future__ import annotations

import struct

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
"""RFC 9285 table 1; equal to the alphanumeric mode of ISO/IEC 18004."""

_FOREIGN = 255
_VALUES = bytes(
    ALPHABET.index(chr(byte)) if chr(byte) in ALPHABET else _FOREIGN for byte in range(256)
)
_PAIRS = tuple(first + second for second in ALPHABET for first in ALPHABET)
"""The two low characters of each value 0..2024, least significant first."""


def encode(data: bytes) -> str:
    """Write bytes as base45, upper case: 3 characters for 2 bytes, 2 for an odd last byte."""
    whole = len(data) // 2
    parts: list[str] = []
    for value in struct.unpack(f">{whole}H", data[: 2 * whole]):
        high, low = divmod(value, 2025)
        parts.append(_PAIRS[low] + ALPHABET[high])
    if len(data) % 2:
        parts.append(_PAIRS[data[-1]])
    return "".join(parts)


def decode(text: str) -> bytes:
    """Read base45 strictly.

    Raises `ValueError` for a foreign character, a length that no data has, or a triplet above
    65535 (a last pair above 255).
    """
    values = text.encode("ascii").translate(_VALUES)
    if _FOREIGN in values:
        raise ValueError("a character outside base45")
    rest = len(values) % 3
    if rest == 1:
        raise ValueError("a length that base45 cannot have")
    body = values[: len(values) - rest]
    numbers = [low + 45 * mid + 2025 * high for low, mid, high in zip(*_thirds(body), strict=True)]
    try:
        data = struct.pack(f">{len(numbers)}H", *numbers)
    except struct.error as error:
        raise ValueError("a triplet beyond 16 bits") from error
    if not rest:
        return data
    last = values[-2] + 45 * values[-1]
    if last > 0xFF:
        raise ValueError("a last pair beyond 8 bits")
    return data + bytes((last,))


def _thirds(body: bytes) -> tuple[bytes, bytes, bytes]:
    return body[::3], body[1::3], body[2::3]
