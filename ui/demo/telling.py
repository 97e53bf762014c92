"""What a puppet tells of its workplace, read through the facade that its window uses."""

from __future__ import annotations

from typing import Any

from boxoffice.counter import Counter
from boxoffice.gate import Gate
from boxoffice.office import Office
from sync.installation import Installation


class Telling:
    """State as plain values, and the few acts that have no window of their own yet."""

    def __init__(self, workplace: Counter | Gate | Office, installation: Installation) -> None:
        self._workplace = workplace
        self._installation = installation

    def state(self) -> dict[str, Any]:
        """Link and what waits; for a desk its last sale and papers, for a door its counts."""
        workplace = self._workplace
        sync = workplace.sync_state()
        said: dict[str, Any] = {
            "link": sync.link.value, "waiting": sync.waiting_events,
            "conflicts": sync.open_conflicts, "copied_ms": sync.copied_ms,
        }  # fmt: skip
        if isinstance(workplace, Counter):
            sold = workplace.last_sale()
            said |= {
                "last": sold.number if sold else "",
                "last_places": sold.places if sold else "",
                "last_paid": [sold.method.value, sold.paid_cents] if sold else [],
                "last_tickets": len(sold.tickets) if sold else 0,
                "shift": workplace.shift() is not None,
                "papers": len(workplace.print_jobs()),
                "ours": {view.title: view.ours for view in workplace.performances()[:2]},
            }
        elif isinstance(workplace, Gate):
            counts = workplace.counts()
            scans = workplace.last_scans(1)
            said |= {
                "performances": len(workplace.performances()),
                "tickets": counts.tickets_here, "inside": counts.inside,
                "scans": len(workplace.last_scans(200)),
                "verdict": scans[0].verdict.value if scans else "",
            }  # fmt: skip
        return said

    def act(self, command: dict[str, Any]) -> object:
        """A door chooses its performances; a manager shares places among the desks."""
        workplace = self._workplace
        if command["act"] == "choose" and isinstance(workplace, Gate):
            chosen = [view.id for view in workplace.performances()]
            workplace.choose(chosen[: command["first"]], command["door"])
            return len(chosen)
        if command["act"] == "share" and isinstance(workplace, Office):
            rows = workplace.tonight()
            return [
                workplace.share_among_desks(row.performance, command["percent"]) for row in rows
            ]
        if command["act"] == "codes" and isinstance(workplace, Counter):
            sold = workplace.last_sale()
            store = self._installation.replica.reader()
            tickets = sold.tickets if sold else ()
            return [self._installation.stationery.ticket(store, t).code for t in tickets]
        raise ValueError(command["act"])
