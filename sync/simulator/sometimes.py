"""Proof that rare states were reached: what a finished story has in the server's books."""

from __future__ import annotations

from boxoffice.replica.rowstore import RowStore
from sync.simulator.actions import FAULTS, HUB_FAULTS, HUB_WORK, WEB_WORK, WORK
from sync.simulator.besides import rare
from sync.simulator.happened import Happened

RARE = frozenset({
    *WORK, *FAULTS, *HUB_WORK, *HUB_FAULTS, *WEB_WORK, *rare(),
    "claims together", "claims in two houses", "sub-grant taken", "kept by the hub",
    "places of the hub taken",
    "carried by the hub", "page of the hub",
    "sold on the web", "cancelled on the web",
    "died", "new incarnation", "snapshot read", "restored silently",
    "a clone acts", "stolen", "forged", "upgraded", "erased", "recovery",
    "event flagged", "event quarantined", "ticket risk", "ticket late", "grant contested",
    "grant revoked",
    "conflict double_sale", "conflict double_entry", "conflict risk_on_granted",
    "conflict quota_over", "conflict edit_conflict", "conflict forked_device",
    "conflict refund_twice", "conflict quarantined", "conflict orphan_ticket",
})  # fmt: skip
"""What a long campaign must have come to, or it proves less than it seems."""
LONG = 500
"""Seeds from which a campaign is long."""

_COUNTS = (
    ("event {}", "SELECT status, count(*) FROM event GROUP BY status"),
    ("conflict {}", "SELECT kind, count(*) FROM conflict GROUP BY kind"),
    ("ticket {}", "SELECT flag, count(*) FROM ticket WHERE flag <> '' GROUP BY flag"),
    ("grant {}", "SELECT state, count(*) FROM grant_ GROUP BY state"),
    ("erased", "SELECT '', count(*) FROM pii WHERE erased = 1"),
    ("fork", "SELECT '', count(*) FROM session WHERE forked = 1"),
    ("recovery", "SELECT '', count(*) FROM event WHERE kind = 'run_start' AND incarnation > 1"),
)  # fmt: skip


def reached(store: RowStore, happened: Happened) -> None:
    """Count what the story came to."""
    for name, query in _COUNTS:
        for what, count in store.conn.execute(query):
            if count:
                happened.counts[name.format(what)] += count
