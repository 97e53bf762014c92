"""What the desk shows of a voucher or gift card."""

from __future__ import annotations

from dataclasses import dataclass

from boxoffice.ids import Cents


@dataclass(frozen=True, slots=True)
class VoucherView:
    """A voucher as this copy knows it."""

    code: str
    """16 digits, as they are scanned and typed."""
    issued_cents: Cents
    balance_cents: Cents
    """What is left of it: what it was issued for, less all payments with it."""
    until: str
    """Last local day on which it pays, "2027-11-27"; empty: it does not end."""
