"""The desk's facade, as far as it is about the drawer: open, count, close."""

from __future__ import annotations

from collections.abc import Mapping

from boxoffice.actions import shifts
from boxoffice.actions.shifts import Closing
from boxoffice.errors import Refused
from boxoffice.fold.rows import Shift
from boxoffice.ids import Cents, OperatorId
from boxoffice.queries import till
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.protected import Guard
from boxoffice.views import (
    NO_SLIPS,
    ShiftResult,
    ShiftTotals,
    ShiftView,
    Slips,
    SlipTotals,
    WrongTender,
)
from boxoffice.workplace import Workplace


class TillDesk(Workplace):
    """A workplace with a drawer."""

    def open_shift(self, float_cents: Cents) -> ShiftView:
        """Open the drawer in the name of the operator logged in."""
        shifts.open_shift(self._replica, self._operator, float_cents)
        opened = self.shift()
        assert opened is not None, "just opened"  # noqa: S101 - one writer
        return opened

    def move_cash(self, cents: Cents, reason: str) -> None:
        """Cash into the drawer, or (below zero) out of it.
        Refused("no_shift" | "no_amount" | "reason_missing").
        """
        shifts.move_cash(self._replica, self.actor(), cents, reason)

    def print_x(self) -> None:
        """An X report of the open shift, at any time. Refused("no_shift")."""
        shifts.print_x(self._replica)

    def uncounted_shift(self) -> ShiftView | None:
        """The shift of this device that was closed and is still to be counted."""
        store = self._replica.reader()
        found = till.uncounted_shift_of(store, self._replica.device)
        return None if found is None else self._shift_view(store, found)

    def count_shift(
        self, counts: Mapping[str, Cents], slips: Slips = NO_SLIPS, *, late: bool = False
    ) -> None:
        """Keep a blind count, in cents per payment method; `late`: of the shift that was closed
        uncounted. Refused("no_shift" | "count_negative").
        """
        shifts.count_shift(self._replica, self.actor(), counts, slips, late=late)

    def shift_result(self, *, late: bool = False) -> tuple[ShiftTotals, ...]:
        """Expected against counted. Refused("no_shift" | "not_counted")."""
        store = self._replica.reader()
        return till.totals(store, self._till_of(store, late=late))

    def shift_slips(self, *, late: bool = False) -> SlipTotals:
        """Vouchers and returned tickets, booked and counted.
        Refused("no_shift" | "not_counted").
        """
        store = self._replica.reader()
        shift = self._till_of(store, late=late)
        till.totals(store, shift)  # what is booked is told after a count only
        return till.slip_totals(store, shift.id)

    def wrong_tenders(self, *, late: bool = False) -> tuple[WrongTender, ...]:
        """Sales of the very amount of a difference. Refused("no_shift" | "not_counted")."""
        store = self._replica.reader()
        shift = self._till_of(store, late=late)
        return till.wrong_tenders(store, shift, till.totals(store, shift))

    def _till_of(self, store: RowStore, *, late: bool) -> Shift:
        find = till.uncounted_shift_of if late else till.open_shift_of
        shift = find(store, self._replica.device)
        if shift is None:
            raise Refused("no_shift")
        return shift

    def close_shift(
        self,
        reason: str = "",
        second: OperatorId | None = None,
        deposit_bag: str = "",
        left_in_drawer: Cents = Cents(0),
        *,
        late: bool = False,
        pin: str = "",
        second_pin: str = "",
    ) -> ShiftResult:
        """Close with a Z report, or (`late`) settle the count of the one that is closed; works
        offline. The house may protect a difference (its rule `till_difference`; without one a
        reason is enough, so that somebody who is alone can go home); whoever signs as the second
        does so with a PIN, also where nobody has to.

        Refused("not_counted" | "own_pin_missing" | "second_missing" | "wrong_pin" | …); what was
        counted stays counted.
        """
        warrant = self._vouched(reason, pin, second, second_pin)
        guard = self._guard("till_difference", Guard.FREE)
        said = Closing(warrant, deposit_bag, left_in_drawer, guard)
        act = shifts.settle_count if late else shifts.close_shift
        return act(self._replica, self.actor(), said)

    def close_uncounted(
        self, deposit_bag: str = "", left_in_drawer: Cents = Cents(0)
    ) -> ShiftResult:
        """Close now, count another day. Refused("no_shift" | "still_uncounted")."""
        said = Closing(deposit_bag=deposit_bag, left_in_drawer=left_in_drawer)
        return shifts.close_uncounted(self._replica, self.actor(), said)
