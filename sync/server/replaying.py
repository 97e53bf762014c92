"""Events in quarantine, tried again: what an older program could not read may be plain to this."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager

from sqlalchemy.exc import OperationalError

from boxoffice.clock import Clock
from boxoffice.fold.rows import Device
from sync.server.pushing import Pushing
from sync.server.work import Work

log = logging.getLogger("boxoffice.server")


def replay_quarantined(begin: Callable[[], AbstractContextManager[Work]], clock: Clock) -> None:
    """Apply them in the order they came, each in a transaction of its own."""
    with begin() as work:
        waiting = work.store.run(
            "SELECT hash, prev, body, device FROM event WHERE status = 'quarantined'"
            " ORDER BY received_ms, device, incarnation, seq"
        ).fetchall()
    for row in waiting:
        digest, prev, body, device = (bytes(part) for part in row)
        try:
            with begin() as work:
                owner = work.store.get(Device, (device,))
                if owner is not None and owner.state == "active":
                    pushing = Pushing(work.store, work.feed, work.journal, clock.wall_ms())
                    pushing.batch(owner).replay(digest, prev, body)
        except OperationalError:  # the disk, not the event
            raise
        except Exception:
            log.info("event %s stays in quarantine", digest.hex(), exc_info=True)
