"""How conflicts of each kind may be solved, and which way is suggested (sync.md §7)."""

from __future__ import annotations

from enum import StrEnum


class Outcome(StrEnum):
    """What a person decides."""

    RESEAT = "reseat"
    """One ticket keeps the seat, the others get an equal or better one under a new code."""
    REFUND = "refund"
    """One ticket keeps the seat, another is taken back and paid back."""
    KEEP_BOTH = "keep_both"
    """It is fine as it is: a bench, standing room, a child on a lap."""
    WRITE_OFF = "write_off"
    """Nothing can or need be done any more."""


_SEAT = (Outcome.RESEAT, Outcome.REFUND, Outcome.KEEP_BOTH, Outcome.WRITE_OFF)
_BOOKS = (Outcome.WRITE_OFF, Outcome.KEEP_BOTH)
_WAYS: dict[str, tuple[Outcome, ...]] = {
    "double_sale": _SEAT,
    "risk_on_granted": _SEAT,
    "late_after_revoke": _SEAT,
    "quota_over": (Outcome.KEEP_BOTH, Outcome.REFUND, Outcome.WRITE_OFF),
    "double_entry": _BOOKS,
    "orphan_ticket": _BOOKS,
    "entered_void": _BOOKS,
    "forked_device": _BOOKS,
    "money_mismatch": _BOOKS,
    "price_mismatch": (Outcome.KEEP_BOTH, Outcome.WRITE_OFF),
    "refund_twice": _BOOKS,
    "paid_twice": _BOOKS,
    "voucher_overspent": _BOOKS,
    "quarantined": _BOOKS,
    "beyond_rights": (Outcome.KEEP_BOTH, Outcome.WRITE_OFF),
    "edit_conflict": (Outcome.KEEP_BOTH, Outcome.WRITE_OFF),
}


def ways_out(kind: str, seat: int) -> tuple[Outcome, ...]:
    """Every way out of a conflict, the suggested one first. A kind of a newer program can only be
    written off; so can a lost reservation, which no ticket stands for.
    """
    ways = _WAYS.get(kind, (Outcome.WRITE_OFF,))
    if seat < 0 and Outcome.RESEAT in ways:
        return (Outcome.WRITE_OFF,)
    return ways
