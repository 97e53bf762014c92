"""Vouchers at the server: two desks that were cut off may have spent one of them together."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from boxoffice.fold.rows import Conflict, Payment, Row, Voucher
from sync.server import conflicts
from sync.server.judgement import Judgement
from sync.server.overlay import BatchRows

_replace = msgspec.structs.replace
_decode = msgspec.msgpack.Decoder(list[bytes]).decode

KIND = "voucher_overspent"
_SPEND = {Payment, Voucher}
"""Rows that a voucher stands in: looked at once for each row of each sale."""


def watched(judged: Judgement, before: BatchRows) -> Judgement:
    """With the conflict of each voucher that the event issues, spends or gets back.

    Whichever comes first: a server that lost its tail may hear of a payment before the voucher.
    """
    codes = [code for row in judged.rows if type(row) in _SPEND and (code := _code_of(row))]
    for code in dict.fromkeys(codes):
        found = _conflict(code, judged.rows, before)
        if found is not None:
            judged.rows = [*judged.rows, found]
            if found.state == "open":
                judged.status = "flagged" if judged.status == "applied" else judged.status
    return judged


def _code_of(row: Row) -> str:
    if isinstance(row, Payment) and row.method == "voucher":
        return row.reference
    return row.code if isinstance(row, Voucher) else ""


def _conflict(code: str, rows: Iterable[Row], before: BatchRows) -> Conflict | None:
    """Open with all orders that were paid with it, or closed again; None when nothing changes."""
    fresh = [row for row in rows if _code_of(row) == code]
    voucher = next((row for row in fresh if isinstance(row, Voucher)), None)
    voucher = voucher or before.get(Voucher, (code,))
    if voucher is None:
        return None
    payments = {row.key(): row for row in before.paid_with(code)}
    payments |= {row.key(): row for row in fresh if isinstance(row, Payment)}
    orders = list(dict.fromkeys(row.order for _, row in sorted(payments.items())))
    known = before.get(Conflict, (conflicts.named(KIND, code.encode()),))
    if sum(row.cents for row in payments.values()) > voucher.cents:
        members = [voucher.order, *orders]
        if known is not None and _decode(known.members) == members:
            return None
        return conflicts.other(KIND, voucher.house, code.encode(), members)
    if known is not None and known.state == "open":
        return _replace(known, state="closed")
    return None
