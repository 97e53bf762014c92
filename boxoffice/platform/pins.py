"""PINs: argon2id over the PIN and the house's pepper.

The pepper lives in the keystore, so a stolen database alone does not give the PINs away: a
4-digit one would fall to a file in 40 minutes even with argon2 (sync.md §9).
"""

from __future__ import annotations

import base64
import hmac

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from boxoffice.errors import Refused

_hasher = PasswordHasher(time_cost=3, memory_cost=65_536, parallelism=4)
"""argon2id, 64 MiB, t=3: 0.24 s on a counter PC (sync.md §9, measured)."""

SHORTEST, LONGEST = 4, 6
"""Digits; six are advised, a house that wants four gets four; the pad takes no more than six."""


def require_usable(pin: str) -> None:
    """Refused("pin_too_short"): who could never type it at the pad must not be made."""
    if not (pin.isascii() and pin.isdigit() and SHORTEST <= len(pin) <= LONGEST):
        raise Refused("pin_too_short", shortest=SHORTEST, longest=LONGEST)


BADGE_SHORTEST = 8
"""Characters of a badge: what a scanner reads of fewer is typing (ui.wedge)."""


def badge_proof(code: str, pepper: bytes) -> str:
    """What is stored of a badge: a keyed hash. A badge is random, so it needs no slow one.

    Refused("badge_short", shortest=…).
    """
    if len(code) < BADGE_SHORTEST:
        raise Refused("badge_short", shortest=BADGE_SHORTEST)
    return hmac.digest(pepper, b"badge " + code.encode(), "sha256").hex()


def _peppered(pin: str, pepper: bytes) -> str:
    return base64.b64encode(hmac.digest(pepper, pin.encode(), "sha256")).decode()


def hash_pin(pin: str, pepper: bytes) -> str:
    """The argon2id hash to keep."""
    return _hasher.hash(_peppered(pin, pepper))


def pin_fits(pin: str, pepper: bytes, kept: str) -> bool:
    """Whether it is the PIN; false for a broken hash too."""
    try:
        return _hasher.verify(kept, _peppered(pin, pepper))
    except (VerificationError, InvalidHashError):
        return False
