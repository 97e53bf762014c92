"""Keeping tickets out at the doors for the time being, with a reason, and letting them in again."""

from __future__ import annotations

from collections.abc import Iterable

from boxoffice.actions.privacy import keep_text
from boxoffice.errors import Refused
from boxoffice.fold.rows import Code
from boxoffice.journal.kinds import CodesBlocked
from boxoffice.replica.replica import Actor, Replica
from boxoffice.rules.protected import Warrant

MOST_IN_ONE = 1000
"""Codes in one event, which holds 64 KB: a batch may be larger."""


def block_tickets(
    replica: Replica, tickets: Iterable[bytes], warrant: Warrant, actor: Actor, *, blocked: bool
) -> int:
    """All codes that stand for these tickets admit nobody from now on, or do so again; how many
    changed. Refused("unknown_ticket") when a ticket has none in this copy: nothing happens then.
    """
    found: dict[bytes, list[tuple[bytes, bytes]]] = {}
    wanted = "valid" if blocked else "blocked"
    with replica.write() as tx:
        for ticket in dict.fromkeys(tickets):
            codes = tx.store.select(Code, "ticket = ?", (ticket,))
            if not codes:
                raise Refused("unknown_ticket")
            for row in codes:
                if row.state == wanted:
                    found.setdefault(row.performance, []).append((row.code, row.ticket))
        for performance, some in found.items():
            for at in range(0, len(some), MOST_IN_ONE):
                part = tuple(some[at : at + MOST_IN_ONE])
                why = keep_text(replica, tx, warrant.reason)
                said = CodesBlocked(performance, replica.house, part, blocked, why)
                tx.record(said, actor.operator, actor.shift)
    return sum(map(len, found.values()))
