"""Money rules: cents, the 5-cent rounding of cash, VAT, and how amounts are written.

Everything is an integer number of cents. Nothing here knows a currency symbol for screens:
`ui` formats by the house's locale.
"""

from __future__ import annotations

from boxoffice.errors import Refused
from boxoffice.ids import Cents

CASH_STEP = 5
"""Belgium rounds the cash part of a total to the nearest 5 cents, compulsory for consumers on
the spot (economie.fgov.be, "afronding van contante betalingen"; reference/domain.md §2)."""


LARGEST = Cents(1_000_000_000)
"""Ten million euro: more is a slip of the hand, and sums of it would fit nowhere."""


def require_amount(amount: Cents | int) -> None:
    """Refused("amount_too_large", most=…) above it, or below its opposite."""
    if abs(amount) > LARGEST:
        raise Refused("amount_too_large", most=plain(LARGEST))


def round_cash(amount: Cents) -> Cents:
    """Round a cash amount to the nearest 5 cents; 1 and 2 go down, 3 and 4 up, also below zero.

    Example: 3198 → 3200, 3197 → 3195, -3198 → -3200.
    """
    sign = -1 if amount < 0 else 1
    return Cents(sign * ((abs(amount) + CASH_STEP // 2) // CASH_STEP * CASH_STEP))


def vat_included(gross: Cents, rate_bp: int) -> Cents:
    """VAT inside a gross amount, rounded half away from zero once, as it is stored per allocation.

    `rate_bp` is in basis points: 600 is 6 %. Example: 2200 at 600 → 125.
    """
    sign = -1 if gross < 0 else 1
    numerator = abs(gross) * rate_bp
    denominator = 10_000 + rate_bp
    return Cents(sign * ((2 * numerator + denominator) // (2 * denominator)))


def plain(amount: Cents) -> str:
    """Write cents as `12.34` for logs, exports and the command line (no locale)."""
    sign = "-" if amount < 0 else ""
    return f"{sign}{abs(amount) // 100}.{abs(amount) % 100:02d}"
