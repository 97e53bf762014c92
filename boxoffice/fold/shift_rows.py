"""The rows of a till period."""

from __future__ import annotations

from typing import ClassVar

from boxoffice.fold.row import InHouse


class Shift(InHouse, frozen=True, array_like=True):
    """One drawer's till period."""

    TABLE: ClassVar[str] = "shift"
    id: bytes
    house: bytes
    device: bytes
    number: int
    operator: bytes
    opened_ms: int
    float_cents: int
    state: str
    """open · uncounted (closed, to be counted later) · closed"""
    closed_ms: int
    z_number: str
    waiting_sales: int
    second: bytes
    deposit_bag: str
    left_in_drawer: int


class CashMove(InHouse, frozen=True, array_like=True):
    """Cash put in or taken out within a shift."""

    TABLE: ClassVar[str] = "cash_move"
    KEY: ClassVar[int] = 2
    shift: bytes
    n: int
    house: bytes
    cents: int
    reason: bytes


class ShiftCount(InHouse, frozen=True, array_like=True):
    """One counted amount of one blind count."""

    TABLE: ClassVar[str] = "shift_count"
    KEY: ClassVar[int] = 3
    shift: bytes
    n: int
    method: str
    house: bytes
    cents: int


class ShiftTotal(InHouse, frozen=True, array_like=True):
    """Expected and counted cents of a method on the Z report."""

    TABLE: ClassVar[str] = "shift_total"
    KEY: ClassVar[int] = 2
    shift: bytes
    method: str
    house: bytes
    expected: int
    counted: int


class DrawerOpen(InHouse, frozen=True, array_like=True):
    """The drawer was opened without a sale."""

    TABLE: ClassVar[str] = "drawer_open"
    event: bytes
    house: bytes
    device: bytes
    operator: bytes
    shift: bytes
    at_ms: int
    reason: bytes
    """Where the reason is kept."""
    second: bytes
