"""The desk's facade, as far as it is about the drawer: open, count, close."""

from __future__ import annotations

from collections.abc import Mapping

from boxoffice.actions import shifts
from boxoffice.errors import Refused
from boxoffice.ids import Cents, OperatorId
from boxoffice.queries import till
from boxoffice.views import ShiftResult, ShiftTotals, ShiftView
from boxoffice.workplace import Workplace


class TillDesk(Workplace):
    """A workplace with a drawer."""

    def open_shift(self, float_cents: Cents) -> ShiftView:
        """Open the drawer in the name of the operator logged in."""
        shifts.open_shift(self._replica, self._operator, float_cents)
        opened = self.shift()
        assert opened is not None, "just opened"  # noqa: S101 - one writer
        return opened

    def count_shift(self, counts: Mapping[str, Cents]) -> None:
        """Keep a blind count, in cents per payment method."""
        shifts.count_shift(self._replica, self.actor(), counts)

    def shift_result(self) -> tuple[ShiftTotals, ...]:
        """Expected against counted. Refused("no_shift" | "not_counted")."""
        store = self._replica.reader()
        shift = till.open_shift_of(store, self._replica.device)
        if shift is None:
            raise Refused("no_shift")
        return till.totals(store, shift)

    def close_shift(
        self,
        reason: str = "",
        second: OperatorId | None = None,
        deposit_bag: str = "",
        left_in_drawer: Cents = Cents(0),
    ) -> ShiftResult:
        """Close with a Z report; works offline."""
        return shifts.close_shift(
            self._replica, self.actor(), reason=reason, second=second or OperatorId(b""),
            deposit_bag=deposit_bag, left_in_drawer=left_in_drawer,
        )  # fmt: skip
