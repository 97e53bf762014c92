"""A building on the stage: a hub and doors that joined the house, beside the tills."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import requests

from boxoffice.fold.rows import Grant
from boxoffice.journal.kinds import DocumentEdit
from boxoffice.replica.database import open_database
from boxoffice.replica.rowstore import RowStore
from boxoffice.views import DeviceKind
from sync.founding import pairing_code
from sync.hub.address import choose_hub
from sync.hub.process import HUB_DATABASE
from sync.installation import DATABASE, Installation
from sync.joining import join
from sync.server.folder import open_server
from sync.simulator.hall import EVENINGS, HOUSE
from tests.e2e.nursery import Child
from tests.e2e.power_cut import Disk
from tests.e2e.stage import Stage, free_port
from tests.e2e.verdict import Lost


class Building:
    """What stands in one building of the stage's house."""

    def __init__(self, stage: Stage, doors: int, hubs_seats: int) -> None:
        """The hub owns the first seats of the first evening by the grant plan."""
        self.stage = stage
        self.port = free_port()
        self.doors = [f"door{n}" for n in range(1, doors + 1)]
        self.hub: Child | None = None
        stage.hub_url = f"http://127.0.0.1:{self.port}"
        stage.start_server()
        joined = self._join("hub", DeviceKind.HUB)
        for name in self.doors:
            self._join(name, DeviceKind.DOOR)
            with closing(Installation(stage.of(name))) as opened:
                choose_hub(opened.replica, stage.hub_url)
        stage.kill_server()
        server = open_server(stage.server_folder, witness=stage.server_folder / "second")
        entries = [[joined, list(range(hubs_seats)), "", 0]]
        server.record(DocumentEdit(HOUSE, "grant_plan", EVENINGS[0], 0, {"entries": entries}))
        server.close()

    def _join(self, name: str, kind: DeviceKind) -> bytes:
        stage = self.stage
        code = pairing_code(stage.server_folder, None, kind, name)
        return join(stage.of(name), f"http://127.0.0.1:{stage.port}", code, name).device

    def start_hub(self, *plants: str, disk: Disk | None = None) -> None:
        """Serve the building, and come back when it answers."""
        stage = self.stage
        upstream = f"http://127.0.0.1:{stage.port}"
        self.hub = stage.bear(
            "hub", str(stage.of("hub")), str(self.port), upstream, *plants, disk=disk
        )
        stage.until(self._answers)

    def _answers(self) -> bool:
        try:
            return requests.get(f"http://127.0.0.1:{self.port}/v1/health", timeout=1).ok
        except requests.RequestException:
            return False

    def kill_hub(self) -> None:
        """kill -9."""
        assert self.hub is not None
        self.hub.kill()
        self.hub.close()
        self.hub = None

    def start_door(self, name: str) -> None:
        """Let a door scan."""
        stage = self.stage
        seed = str(stage.rng.randrange(1 << 30))
        stage.run(name, "door", str(stage.of(name)), "--seed", seed)

    # -- looking -----------------------------------------------------------------------------

    def kept(self) -> tuple[set[bytes], int]:
        """Events that the hub ever acknowledged, and how many of them wait for the server."""
        with closing(open_database(self.stage.of("hub") / HUB_DATABASE, read_only=True)) as conn:
            hashes = {bytes(found) for (found,) in conn.execute("SELECT hash FROM kept")}
            waiting: int = conn.execute(
                "SELECT count(*) FROM batch WHERE state = 'waiting'"
            ).fetchone()[0]
        return hashes, waiting

    def keeps_more_than(self, known: set[bytes]) -> bool:
        """Whether events were kept since."""
        return len(self.kept()[0]) > len(known)

    def acknowledged(self) -> set[bytes]:
        """Events of the tills that the hub alone has told them it has (level 1)."""
        found: set[bytes] = set()
        for name in self.stage.names:
            with closing(open_database(self.stage.of(name) / "device.db", read_only=True)) as conn:
                rows = conn.execute("SELECT hash FROM journal WHERE ack = 1")
                found |= {bytes(digest) for (digest,) in rows}
        return found

    def require_given(self) -> None:
        """Raises Lost when a till has a right of which the hub does not know that it gave it."""
        had: set[bytes] = set()
        for name in self.stage.names:
            had |= {grant.id for grant in _grants(self.stage.of(name) / "device.db")}
        lost = had - {grant.id for grant in self.sub_granted()}
        if lost:
            raise Lost(f"{len(lost)} rights of tills are not in the hub's journal")

    def require_kept(self) -> None:
        """Raises Lost when the dead hub's disk lacks what it acknowledged."""
        lost = self.acknowledged() - self.kept()[0]
        if lost:
            raise Lost(f"{len(lost)} events that the hub acknowledged are not on its disk")

    def sub_granted(self) -> list[Grant]:
        """Rights that came out of the hub's, as its own copy has them."""
        return _grants(self.stage.of("hub") / DATABASE)


def _grants(path: Path) -> list[Grant]:
    with closing(open_database(path, read_only=True)) as conn:
        return RowStore(conn).select(Grant, "parent <> x''")
