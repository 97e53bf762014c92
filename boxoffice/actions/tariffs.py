"""What a sale says of tickets by a pass, at a changed price, or for which something was shown; and
the registration of a kansentarief by a person.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from boxoffice.actions.privacy import keep, keep_text
from boxoffice.errors import Refused
from boxoffice.fold.rows import TariffPass, Ticket
from boxoffice.ids import TicketId
from boxoffice.journal.kinds import SoldChange, SoldPass, SoldTicket, TariffState
from boxoffice.replica.replica import Actor, Replica
from boxoffice.replica.transaction import Transaction
from boxoffice.rules.pricing import PricedPlace

Numbered = Sequence[tuple[int, PricedPlace]]
"""Line and place, in the order of the tickets."""


def passes_of(
    replica: Replica, tx: Transaction, places: Numbered, tickets: tuple[SoldTicket, ...]
) -> tuple[SoldPass, ...]:
    """The passes of a sale; their numbers go beside the chain."""
    return tuple(
        SoldPass(ticket.id, keep(replica, tx, item.place.pass_number))
        for (_, item), ticket in zip(places, tickets, strict=True)
        if item.place.pass_number
    )


def changes_of(
    replica: Replica, tx: Transaction, places: Numbered, tickets: tuple[SoldTicket, ...]
) -> tuple[SoldChange, ...]:
    """Its tickets at another price than the list's, each with who agreed to it, and why."""
    return tuple(
        SoldChange(
            ticket.id, item.price_type.cents(item.rank), agreed.by,
            keep_text(replica, tx, agreed.reason), agreed.second,
        )
        for (_, item), ticket in zip(places, tickets, strict=True)
        if (agreed := item.place.agreed) is not None
    )  # fmt: skip


def shown_for(places: Iterable[PricedPlace]) -> tuple[str, ...]:
    """What was shown at the desk, as its prices ask: nothing is sold before it was."""
    return tuple(dict.fromkeys(p for item in places if (p := item.price_type.terms.proof)))


def say_registered(replica: Replica, tickets: Sequence[TicketId], actor: Actor) -> int:
    """Registered by this person, or withdrawn where the ticket was taken back meanwhile; how many.

    Refused("nobody_logged_in" | "unknown_ticket"). What is settled already stays as it is.
    """
    if not actor.operator:
        raise Refused("nobody_logged_in")
    said = 0
    with replica.write() as tx:
        for ticket in tickets:
            row, sold = tx.store.get(TariffPass, (ticket,)), tx.store.get(Ticket, (ticket,))
            if row is None or sold is None:
                raise Refused("unknown_ticket")
            state = "registered" if sold.state == "valid" else "withdrawn"
            if row.state not in (state, "withdrawn"):
                payload = TariffState(ticket, row.house, state)
                tx.record(payload, actor.operator, actor.shift)
                said += 1
    return said
