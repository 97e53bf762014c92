"""What a person says of papers: print what failed again, and what was unsure is there."""

from __future__ import annotations

from boxoffice.replica.replica import Replica
from boxoffice.replica.transaction import Transaction


def again(replica: Replica) -> None:
    """Queue every failed paper anew: there is paper now."""
    with replica.write() as tx:
        tx.store.conn.execute("UPDATE print_job SET state = 'queued' WHERE state = 'failed'")


def is_there(replica: Replica, job: int) -> None:
    """A paper that nobody was sure of has come out: somebody looked."""
    with replica.write() as tx:
        tx.store.conn.execute(
            "UPDATE print_job SET state = 'confirmed' WHERE state = 'unsure' AND id = ?", (job,)
        )


def superseded(tx: Transaction, tickets: tuple[bytes, ...]) -> None:
    """New codes are printed: nobody need ask for the papers of the old ones any more."""
    for ticket in tickets:
        tx.store.conn.execute(
            "UPDATE print_job SET state = 'confirmed' WHERE state IN ('unsure', 'failed')"
            " AND kind IN ('ticket', 'duplicate') AND subject = ?",
            (ticket,),
        )
