"""Events in quarantine, tried again: what an older program could not read may be plain to this."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from sqlalchemy.exc import OperationalError

from boxoffice.clock import Clock
from boxoffice.fold.rows import Device
from sync.protocol import SentEvent
from sync.server.batch import WakingError
from sync.server.locks import BeyondReachError
from sync.server.pushing import Pushing
from sync.server.transactions import Transactions
from sync.server.work import Work

log = logging.getLogger("boxoffice.server")


def replay_quarantined(transactions: Transactions, clock: Clock) -> None:
    """Apply them in the order they came, each in a transaction of its own."""
    for row in transactions.run(_waiting):
        incarnation, seq, *parts = row
        digest, prev, body, device = (bytes(part) for part in parts)
        sent = SentEvent(incarnation, seq, prev, digest, body)

        def replay(work: Work, sent: SentEvent = sent, device: bytes = device) -> None:
            owner = work.store.get(Device, (device,))
            still = work.store.run(
                "SELECT 1 FROM event WHERE hash = ? AND status = 'quarantined'", (sent.hash,)
            ).fetchone()  # another process may have been quicker
            if still and owner is not None and owner.state == "active":
                _pushing(work, clock).batch().replay(sent, device)

        while (waited := _try(transactions, replay, digest)) is not None:

            def put_aside(work: Work, waited: WakingError = waited) -> None:
                _pushing(work, clock).batch().put_aside(waited)

            transactions.run(put_aside)


def _try(
    transactions: Transactions, replay: Callable[[Work], None], digest: bytes
) -> WakingError | None:
    """Replay one; what waited for it and stands in its way, if anything."""
    try:
        transactions.run(replay)
    except (OperationalError, BeyondReachError):  # the disk, the locks: not the event
        raise
    except WakingError as error:
        return error
    except Exception:
        log.info("event %s stays in quarantine", digest.hex(), exc_info=True)
    return None


def _pushing(work: Work, clock: Clock) -> Pushing:
    return Pushing(work.store, work.feed, work.journal, clock.wall_ms())


def _waiting(work: Work) -> list[tuple[Any, ...]]:
    return list(
        work.store.run(
            "SELECT incarnation, seq, hash, prev, body, device FROM event"
            " WHERE status = 'quarantined'"
            " ORDER BY received_ms, device, incarnation, seq"
        ).fetchall()
    )
