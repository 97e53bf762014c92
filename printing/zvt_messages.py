"""The messages of ZVT, as far as a till needs them (ZVT protocol PA00P015, revision 13).

A message is a command of two bytes, a length (one byte, or FF and two, low first) and its data.
Data begins with fixed fields and goes on in bitmaps: a byte that names a field, whose length
follows from the name. Numbers are packed decimals.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from boxoffice.ids import Cents
from boxoffice.terminal import CardResult, CardState

Command = tuple[int, int]

REGISTRATION: Command = (0x06, 0x00)
AUTHORISATION: Command = (0x06, 0x01)
COMPLETION: Command = (0x06, 0x0F)
ABORTED: Command = (0x06, 0x1E)
REPEAT_RECEIPT: Command = (0x06, 0x20)
ABORT: Command = (0x06, 0xB0)
STATUS_ENQUIRY: Command = (0x05, 0x01)
STATUS_INFORMATION: Command = (0x04, 0x0F)
INTERMEDIATE: Command = (0x04, 0xFF)
ACKNOWLEDGED: Command = (0x80, 0x00)
NEGATIVE = 0x84
"""First byte of a refusal; the second says why."""

EURO = 978
"""ISO 4217."""
PAYMENT_TYPE = 0x40
"""The terminal decides how the card is read."""
WANT_STATES = 0x08
"""Config byte of the registration: the till wants to hear what the terminal does meanwhile; all
other bits are clear, so the terminal prints its slips itself."""

_ABORTED_CODES = frozenset({0x6C, 0x6D})
"""Stopped at the terminal or by the till; nobody answered in time."""

_FIXED = {
    0x01: 1, 0x02: 1, 0x03: 1, 0x04: 6, 0x05: 1, 0x0A: 2, 0x0B: 3, 0x0C: 3, 0x0D: 2, 0x0E: 2,
    0x17: 2, 0x19: 1, 0x27: 1, 0x29: 4, 0x2A: 15, 0x37: 3, 0x3A: 2, 0x3B: 8, 0x3D: 3, 0x49: 2,
    0x87: 2, 0x88: 3, 0x8A: 1, 0x8C: 1, 0xA0: 1, 0xAA: 3, 0xBA: 5, 0xD0: 1, 0xD1: 1,
    0xD2: 1, 0xD3: 1,
}  # fmt: skip
"""Bytes of each field with a length of its own."""
_TWO_DIGITS = frozenset({0x1C, 0x22, 0x23, 0x2D, 0x8B, 0xA7, 0xF1, 0xF2, 0xF3, 0xF4})
"""Fields whose length stands before them in two bytes, F0 to F9 each."""
_THREE_DIGITS = frozenset({0x24, 0x25, 0x2E, 0x3C, 0x60, 0x92, 0x9A, 0xAF})
"""In three."""
_TLV = 0x06


@dataclass(frozen=True, slots=True)
class Message:
    """One message, to or from the terminal."""

    command: Command
    data: bytes = b""

    def encode(self) -> bytes:
        """As it goes over the line."""
        size = len(self.data)
        length = bytes([size]) if size < 0xFF else b"\xff" + size.to_bytes(2, "little")
        return bytes(self.command) + length + self.data


def packed(number: int, size: int) -> bytes:
    """A decimal of `size` bytes, two digits each."""
    return bytes.fromhex(f"{number:0{2 * size}d}")


def unpacked(data: bytes) -> int:
    """Its value; nonsense is 0."""
    digits = data.hex()
    return int(digits) if digits.isdigit() else 0


def registration(password: int) -> Message:
    """The till says what it wants to hear."""
    config = bytes([WANT_STATES])
    return Message(REGISTRATION, packed(password, 3) + config + packed(EURO, 2))


def authorisation(cents: int) -> Message:
    """Ask for an amount in euro."""
    data = b"\x04" + packed(cents, 6) + b"\x49" + packed(EURO, 2) + bytes([0x19, PAYMENT_TYPE])
    return Message(AUTHORISATION, data)


def repeat_receipt(password: int) -> Message:
    """Ask what the last transaction was."""
    return Message(REPEAT_RECEIPT, packed(password, 3))


def status_enquiry(password: int) -> Message:
    """Ask how the terminal is."""
    return Message(STATUS_ENQUIRY, packed(password, 3))


def fields(data: bytes) -> dict[int, bytes]:
    """The bitmaps of a message; reading ends at one that nobody told us of."""
    found: dict[int, bytes] = {}
    at = 0
    while at < len(data):
        name, at = data[at], at + 1
        begin, size = _sized(name, data, at)
        if size < 0:
            break
        found[name] = data[begin : begin + size]
        at = begin + size
    return found


def _sized(name: int, data: bytes, at: int) -> tuple[int, int]:
    """Where a field's value begins, and its length; -1 when that is not known."""
    if name in _TWO_DIGITS or name in _THREE_DIGITS:
        digits = 2 if name in _TWO_DIGITS else 3
        said = data[at : at + digits]
        return at + digits, int("".join(str(byte & 0x0F) for byte in said) or "0")
    if name == _TLV:
        return _tlv(data, at)
    return at, _FIXED.get(name, -1)


def _tlv(data: bytes, at: int) -> tuple[int, int]:
    """A container's length as in BER: one byte, or 81 and one, or 82 and two."""
    first = data[at] if at < len(data) else 0
    if first in (0x81, 0x82):
        size = first - 0x80
        return at + 1 + size, int.from_bytes(data[at + 1 : at + 1 + size], "big")
    return at + 1, first


def refusal(code: int) -> CardState:
    """What a result code other than 0 means for the till."""
    return CardState.ABORTED if code in _ABORTED_CODES else CardState.DECLINED


@dataclass(slots=True)
class Transaction:
    """What the status information of one transaction has said so far."""

    said: dict[int, bytes] = field(default_factory=dict)

    def note(self, message: Message) -> None:
        """One more status information."""
        self.said |= fields(message.data)

    def result(self, year: int) -> CardResult | None:
        """What became of it; None when nothing was said. The terminal's date has no year."""
        code = self.said.get(0x27)
        if not code:
            return None
        state = CardState.APPROVED if code[0] == 0 else refusal(code[0])
        cents = Cents(unpacked(self.said.get(0x04, b"")))
        detail = "" if code[0] == 0 else f"zvt {code.hex()}"
        return CardResult(state, cents, self.reference(), self._moment(year), detail)

    def reference(self) -> str:
        """Terminal, trace and receipt number, as they stand on the slip; empty when none is."""
        parts = (self.said.get(0x29, b""), self.said.get(0x0B, b""), self.said.get(0x87, b""))
        return "/".join(part.hex() for part in parts) if any(parts) else ""

    def _moment(self, year: int) -> datetime | None:
        day, clock = self.said.get(0x0D, b"").hex(), self.said.get(0x0C, b"").hex()
        try:
            return datetime.fromisoformat(f"{year}{day}T{clock}")
        except ValueError:
            return None
