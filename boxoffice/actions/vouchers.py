"""Issuing vouchers and gift cards with a sale, and paying with them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from boxoffice.clock import local_from_ms
from boxoffice.errors import Refused
from boxoffice.ids import HouseId
from boxoffice.journal.kinds import SoldAllocation, SoldLine, SoldPayment, SoldVoucher
from boxoffice.queries.house import house_zone, setting
from boxoffice.queries.vouchers import offline_limit, voucher_view
from boxoffice.replica.replica import Replica
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.vouchers import Credit, new_code, require_spendable
from boxoffice.views import Method

VOUCHER = "voucher"
"""Kind of a line that gives credit."""
NO_VAT = "voucher"
"""VAT is due when it is redeemed, at the rate of what is bought then (reference/domain.md §2)."""


def voucher_line(house: HouseId, cents: int) -> SoldLine:
    """A line that gives credit: of the selling house, without VAT."""
    part = SoldAllocation(house, cents, NO_VAT, 0, 0)
    return SoldLine(VOUCHER, 1, b"", b"", cents, (part,))


def issued(replica: Replica, store: RowStore, lines: Iterable[SoldLine]) -> tuple[SoldVoucher, ...]:
    """A new voucher for each line that gives credit."""
    giving = [(n, line.cents) for n, line in enumerate(lines) if line.kind == VOUCHER]
    until = _until(replica, store) if giving else ""
    return tuple(SoldVoucher(new_code(replica.entropy), n, cents, until) for n, cents in giving)


def _until(replica: Replica, store: RowStore) -> str:
    """By the house's rule `voucher_days`; without one it does not end."""
    days = setting(store, replica.house, "voucher_days")
    if not isinstance(days, int) or days <= 0:
        return ""
    return (_today(replica, store) + timedelta(days=days)).isoformat()


def _today(replica: Replica, store: RowStore) -> date:
    return local_from_ms(replica.server_time().ms, house_zone(store, replica.house)).date()


def require_covered(
    replica: Replica, store: RowStore, payments: Iterable[SoldPayment], *, online: bool
) -> None:
    """Whether every voucher that is paid with is known here and has so much left.

    Refused("voucher_unknown" | "voucher_over" | "voucher_too_little" | "voucher_offline").
    """
    wanted: dict[str, int] = {}
    for payment in payments:
        if payment.method == Method.VOUCHER and payment.cents > 0:
            wanted[payment.reference] = wanted.get(payment.reference, 0) + payment.cents
    for code, cents in wanted.items():
        view = voucher_view(store, code)
        if view is None:
            raise Refused("voucher_unknown")
        require_spendable(
            Credit(view.balance_cents, view.until), cents, _today(replica, store).isoformat(),
            online=online, offline_cents=offline_limit(store, replica.house),
        )  # fmt: skip
