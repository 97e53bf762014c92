"""Vouchers as they stand in this copy: what is left is counted, never stored."""

from __future__ import annotations

from boxoffice.fold.rows import Voucher
from boxoffice.ids import Cents, HouseId
from boxoffice.queries.house import setting
from boxoffice.replica.rowstore import RowStore
from boxoffice.views import VoucherView

OFFLINE_CENTS = 5000
"""Cut off, a voucher pays up to € 50 unless the house says otherwise (`voucher_offline_cents`)."""


def voucher_view(store: RowStore, code: str) -> VoucherView | None:
    """A voucher with its balance; None when this copy does not know it."""
    row = store.get(Voucher, (code,))
    if row is None:
        return None
    left = Cents(row.cents - spent(store, code))
    return VoucherView(code, Cents(row.cents), left, row.until)


def spent(store: RowStore, code: str) -> int:
    """Cents that were paid with it, less what was booked back."""
    found: int = store.conn.execute(
        "SELECT coalesce(sum(cents), 0) FROM payment WHERE method = 'voucher' AND reference = ?",
        (code,),
    ).fetchone()[0]
    return found


def vouchers_of(store: RowStore, order: bytes) -> tuple[VoucherView, ...]:
    """Vouchers that an order issued, in the order of its lines."""
    rows = store.select(Voucher, '"order" = ? ORDER BY line', (order,))
    found = (voucher_view(store, row.code) for row in rows)
    return tuple(view for view in found if view is not None)


def offline_limit(store: RowStore, house: HouseId) -> int:
    """What the house risks per payment while nobody can be asked, in cents."""
    said = setting(store, house, "voucher_offline_cents")
    return said if isinstance(said, int) else OFFLINE_CENTS
