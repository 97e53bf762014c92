"""What a hub does by itself beside answering: give back, tidy up, renew its certificate."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime

from boxoffice.actions.returning import return_unsold
from boxoffice.errors import BoxOfficeError
from boxoffice.fold.rows import Grant
from boxoffice.ids import HouseId, PerformanceId
from boxoffice.platform.rounds import Rounds
from boxoffice.queries.performances import over_ms
from boxoffice.replica.replica import NOBODY, Replica
from sync.hub.retention import tidy
from sync.hub.store import HubStore

log = logging.getLogger("boxoffice.server")

TURN_S = 60.0
TIDY_MS = 60 * 60 * 1000


def give_back(replica: Replica) -> int:
    """RETURN what is left of performances that are over, tills' RETURNs among it; how many places.

    What tills have is theirs until they give it back; the next turn returns that. A hub that is a
    restored copy, or whose clock is not sure, gives nothing back.
    """
    now = replica.server_time()
    if replica.restored or not now.sure:
        return 0
    store = replica.reader()
    owned = store.select(
        Grant, "device = ? AND incarnation = ? AND state = 'active'",
        (replica.device, replica.incarnation),
    )  # fmt: skip
    over = {
        grant.performance
        for grant in owned
        if 0 < over_ms(store, HouseId(grant.house), PerformanceId(grant.performance)) < now.ms
    }
    return sum(return_unsold(replica, PerformanceId(id_), NOBODY) for id_ in sorted(over))


class Housekeeping:
    """One thread of a hub. `renew` asks the server for a certificate when it is time, `refresh` for
    snapshots.
    """

    def __init__(
        self, replica: Replica, store: HubStore, renew: Callable[[datetime], None],
        refresh: Callable[[], None],
    ) -> None:  # fmt: skip
        self._replica = replica
        self._store = store
        self._renew = renew
        self._refresh = refresh
        self._tidied_ms = 0
        self._rounds = Rounds("hub-keep", self._turn, TURN_S)

    def start(self) -> None:
        """Begin."""
        self._rounds.start()

    def stop(self, timeout_s: float = 3.0) -> None:
        """End after the running turn."""
        self._rounds.stop(timeout_s)

    def _turn(self) -> None:
        try:
            self.turn()
        except BoxOfficeError as error:
            log.info("not done yet: %s", error)

    def turn(self) -> None:
        """Everything that is due now."""
        give_back(self._replica)
        now_ms = self._replica.clock.wall_ms()
        if not 0 <= now_ms - self._tidied_ms < TIDY_MS:
            tidy(self._store, now_ms)
            self._tidied_ms = now_ms
        self._renew(datetime.now(UTC))
        self._refresh()
