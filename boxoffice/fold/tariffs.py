"""What tickets by a pass and at a changed price leave in the rows, and who registered them."""

from __future__ import annotations

import msgspec

from boxoffice.fold.rows import Key, PriceChange, Row, TariffPass
from boxoffice.fold.view import RowsView
from boxoffice.journal import kinds
from boxoffice.journal.event import Event

_replace = msgspec.structs.replace


def of_sale(event: Event, sale: kinds.Sale) -> list[Row]:
    """One row for each ticket by a pass, one for each at a changed price."""
    if not (sale.passes or sale.changes):
        return []
    envelope, tickets = event.envelope, {ticket.id: ticket for ticket in sale.tickets}
    changed: list[Row] = [
        TariffPass(
            one.ticket, sale.house, sale.order, tickets[one.ticket].performance, envelope.shift,
            envelope.wall_ms, one.number.ref, "open", b"", 0,
        )
        for one in sale.passes if one.ticket in tickets
    ]  # fmt: skip
    changed += [
        PriceChange(
            one.ticket, sale.house, sale.order, envelope.shift, envelope.device, one.by,
            envelope.wall_ms, one.listed, tickets[one.ticket].cents,
            one.reason.ref if one.reason else b"", one.second,
        )
        for one in sale.changes if one.ticket in tickets
    ]  # fmt: skip
    return changed


def reads_state(said: kinds.TariffState) -> list[tuple[type[Row], Key]]:
    """The ticket's row."""
    return [(TariffPass, (said.ticket,))]


def fold_state(event: Event, said: kinds.TariffState, rows: RowsView) -> list[Row]:
    """As it was said last. What is withdrawn stays so: two desks may have said both."""
    row = rows.get(TariffPass, (said.ticket,))
    if row is None or row.state == "withdrawn":
        return [] if row is None else [row]
    who, at_ms = event.envelope.operator, event.envelope.wall_ms
    return [_replace(row, state=said.state, by=who, by_ms=at_ms)]
