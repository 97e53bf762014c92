"""The server of the simulation: the real one on a real file, with crashes, backups and restores."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar, cast

from sqlalchemy.exc import DBAPIError

from boxoffice.errors import Refused, Unavailable
from boxoffice.fold.rows import Grant, ReservedPlace, Seat
from boxoffice.journal.kinds import DeviceRevoke, GrantRevoke
from boxoffice.platform.keystore import FileKeyStore
from boxoffice.replica.database import Connection, open_database
from boxoffice.replica.rowstore import RowStore
from sync.server.core import Server
from sync.server.engine import make_engine
from sync.server.keeping import Keeping
from sync.server.pushing import ForeignPushError
from sync.server.witness import ServerWitness
from sync.simulator import ages
from sync.simulator.ages import Age
from sync.simulator.fuse import Fuse
from sync.simulator.hall import HOUSE
from sync.simulator.time import MachineClock, Timeline

T = TypeVar("T")

_SHORT_EVENINGS = Keeping(newcomer_changes=60, snapshot_changes=25, feed_ms=40_000, mark_ms=10_000)
"""So that what takes weeks happens within one story."""


class Central:
    """The server, its folder and its process."""

    def __init__(
        self,
        folder: Path,
        timeline: Timeline,
        rng: random.Random,
        *,
        witnessed: bool,
        age: Age,
    ) -> None:
        self.folder = folder
        self.clock = MachineClock(timeline)
        self.crashes = 0
        self._rng = rng
        self._witnessed = witnessed
        self._fuse = Fuse()
        self.age = age
        """Of its program, beside those of its devices."""
        self._boot()

    @property
    def path(self) -> Path:
        """Its database."""
        return self.folder / "server.db"

    def _boot(self) -> None:
        self._engine = make_engine(f"sqlite:///{self.path}")
        seen = ServerWitness(self.folder / "second" / "seen") if self._witnessed else None
        keys = FileKeyStore(self.folder / "keys")
        with ages.of(self.age):
            self.server = Server(
                self._engine, self.clock, self._rng.randbytes, keys, seen, _SHORT_EVENINGS
            )

    def restart(self) -> None:
        """Another process on the same file."""
        self.server.close()
        self._boot()

    def answer(self, work: Callable[[], T]) -> T | None:
        """The answer to a request; None when there is none, because it was refused or died."""
        answer: T | None = None
        try:
            with ages.of(self.age):
                answer = work()
        except (ForeignPushError, Refused, Unavailable):
            pass
        except DBAPIError:
            if not self._fuse.blown:
                raise
        if self._fuse.blown:
            self._fuse.blown = False
            self.crashes += 1
            self.restart()
            return None
        return answer

    def light_fuse(self, steps: int) -> None:
        """Die within the next statements."""
        self._on_connection(lambda conn: self._fuse.light(conn, steps))

    def upgrade(self) -> None:
        """The same file under the program of today; no program becomes an older one."""
        if self.age == "older":
            self.age = "today"
        self.restart()

    def heal(self) -> None:
        """No more faults here: a new process has no fuse on any of its connections."""
        self.upgrade()

    def _on_connection(self, work: Callable[[Connection], None]) -> None:
        raw = self._engine.raw_connection()
        work(cast("Connection", raw.driver_connection))
        raw.close()

    # -- copies ----------------------------------------------------------------------------------

    def back_up(self, to: Path) -> None:
        """A copy of the database as it stands."""
        to.unlink(missing_ok=True)
        source, target = open_database(self.path), open_database(to)
        source.backup(target)
        source.close()
        target.close()

    def put_back(self, copy: Path) -> None:
        """Somebody restored the database; the witness stands on another machine."""
        self.server.close()
        for tail in ("-wal", "-shm"):
            self.path.with_name(self.path.name + tail).unlink(missing_ok=True)
        shutil.copyfile(copy, self.path)
        self._boot()

    # -- what people do --------------------------------------------------------------------------

    def declare_lost(self, rng: random.Random) -> bytes:
        """A person says that the owner of a grant will not come back; gives the grant."""
        store = self.look()
        grants = store.select(Grant, "state IN ('active', 'contested') AND pool = '' ORDER BY id")
        if not grants:
            store.conn.close()
            return b""
        grant = rng.choice(grants)
        revoke = _revoke(grant, store)
        store.conn.close()
        self.answer(lambda: self.server.record(revoke))
        return grant.id

    def give_up(self, device: bytes) -> set[bytes]:
        """A person says that a device is gone, with all rights that it has; their ids."""
        store = self.look()
        grants = store.select(
            Grant, "device = ? AND state IN ('active', 'contested') ORDER BY id", (device,)
        )
        revokes = [_revoke(grant, store) for grant in grants]
        store.conn.close()
        for revoke in revokes:
            self.answer(lambda revoke=revoke: self.server.record(revoke))  # type: ignore[misc]
        self.answer(lambda: self.server.record(DeviceRevoke(device, HOUSE, "lost")))
        return {grant.id for grant in grants}

    def revoke_device(self, device: bytes) -> None:
        """A device was stolen."""
        self.answer(lambda: self.server.record(DeviceRevoke(device, HOUSE, "stolen")))

    # -- looking ---------------------------------------------------------------------------------

    def look(self) -> RowStore:
        """Its tables, read beside it; whoever looks closes the connection."""
        return RowStore(open_database(self.path, read_only=True))


def _revoke(grant: Grant, store: RowStore) -> GrantRevoke:
    rows = store.select(Seat, "\"grant\" = ? AND state = 'granted'", (grant.id,))
    kept = store.select(ReservedPlace, "\"grant\" = ? AND state = 'reserved'", (grant.id,))
    return GrantRevoke(
        grant.id, HOUSE, grant.performance, tuple(row.seat for row in rows),
        tuple((place.reservation, place.n) for place in kept),
    )  # fmt: skip
