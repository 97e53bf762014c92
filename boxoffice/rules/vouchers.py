"""Vouchers and gift cards: their codes, and when one may pay.

A code is 14 random digits and two that check them (ISO 7064, mod 97-10, as an IBAN has them): it is
typed on the numeric keypad, comes right out of every scanner, is no EAN, and is not to be guessed.
"""

from __future__ import annotations

from dataclasses import dataclass

from boxoffice.errors import Refused
from boxoffice.ids import Cents, Entropy

LENGTH = 16
_RANDOM = 10**14
_CHECKED = 1


@dataclass(frozen=True, slots=True)
class Credit:
    """What is known of a voucher at the moment when it is to pay."""

    balance_cents: Cents
    until: str
    """Last local day on which it pays; empty: it does not end."""


def new_code(entropy: Entropy) -> str:
    """A code that nobody has: 46 bits by chance."""
    number = int.from_bytes(entropy(8), "big") % _RANDOM
    check = 98 - number * 100 % 97
    return f"{number:014d}{check:02d}"


def parse_code(text: str) -> str | None:
    """The code that was scanned or typed, spaces and dashes apart; None when it is none."""
    bare = "".join(text.split()).replace("-", "")
    if len(bare) != LENGTH or not (bare.isascii() and bare.isdigit()):
        return None
    return bare if int(bare) % 97 == _CHECKED else None


def foreign_code(text: str) -> str:
    """The code of a voucher that another system issued, as it is kept: letters and digits only, in
    capitals; empty when nothing is left.
    """
    return "".join(letter for letter in text.upper() if letter.isalnum())


def grouped(code: str) -> str:
    """`4829 1073 5566 0241`, for people."""
    return " ".join(code[at : at + 4] for at in range(0, len(code), 4))


def require_spendable(
    credit: Credit, cents: int, today: str, *, online: bool, offline_cents: int
) -> None:
    """Refused("voucher_over", until=…), Refused("voucher_too_little", left=cents) or, cut off,
    Refused("voucher_offline", most=cents) above what the house risks: another desk that is cut off
    as well may be spending it at this moment.
    """
    if credit.until and today > credit.until:
        raise Refused("voucher_over", until=credit.until)
    if cents > credit.balance_cents:
        raise Refused("voucher_too_little", left=credit.balance_cents)
    if not online and cents > offline_cents:
        raise Refused("voucher_offline", most=offline_cents)
