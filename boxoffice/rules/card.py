"""What the last transaction of a terminal proves about an intent whose result never came."""

from __future__ import annotations

from datetime import datetime, timedelta

from boxoffice.ids import Cents
from boxoffice.terminal import CardResult, CardState

CLOCKS_DIFFER = timedelta(minutes=5)
"""A terminal's clock and ours may be so far apart, and a payment still be the one that was asked
for; above it a person looks at the slip."""


def settled(
    cents: Cents, asked_local: datetime, last: CardResult | None, *, booked: bool
) -> CardState:
    """State of an intent of `cents`, asked for at `asked_local`, by what the terminal did last.

    `booked`: that transaction stands in the books already. Then ours never came about, because it
    would be the last. One that was declined was not approved, whichever it is. An approved one is
    ours when nobody has booked it, the amount is ours, and it is not older than the question. All
    else proves nothing: it stays unknown, and is never asked for again.
    """
    if last is None or last.state is CardState.UNKNOWN:
        return CardState.UNKNOWN
    if last.state is not CardState.APPROVED:
        return last.state
    if booked:
        return CardState.ABORTED
    recent = last.at_local is not None and last.at_local >= asked_local - CLOCKS_DIFFER
    return CardState.APPROVED if recent and last.cents == cents else CardState.UNKNOWN
