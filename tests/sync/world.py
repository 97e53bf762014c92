"""A house, its server and its devices in one process.

Real databases, a clock that stands still until it is told, and messages that a test carries by
hand.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol, TypeVar

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.catalog.plan import Plan, Pool, Seat, encode_plan
from boxoffice.fold import rows as tables
from boxoffice.fold.rows import Row
from boxoffice.ids import DeviceId, Entropy, HouseId, mint
from boxoffice.journal.kinds import DocumentEdit
from boxoffice.platform.keystore import FileKeyStore, public_bytes
from sync import pairing
from sync.server.core import Server
from sync.server.engine import make_engine
from sync.server.keeping import AS_USUAL, Keeping
from sync.server.schema import prepare
from sync.server.store import ServerStore
from sync.server.witness import ServerWitness
from tests.sync.databases import Database, SqliteFile
from tests.sync.till import POOL, Till, everything

R = TypeVar("R", bound=Row)

SEATS = 40
PLACES = 10
START_MS = 1_800_000_000_000


class FakeClock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = START_MS

    def wall_ms(self) -> int:
        return self.now

    def boot_ms(self) -> int:
        return self.now - START_MS

    def boot_id(self) -> bytes:
        return b"one boot of many"


def plan_blob() -> bytes:
    """A hall of forty seats and a floor of ten places."""
    seats = tuple(Seat(f"s{n}", "Z", "A", str(n + 1), 1, n * 10.0, 0.0) for n in range(SEATS))
    return encode_plan(Plan("hall", 400, 100, ("1",), seats, (Pool(POOL, "Floor", PLACES, 1),)))


class World:
    """One house on one server."""

    def __init__(
        self, folder: Path, seed: int = 1, *, witness: bool = True,
        database: Database | None = None, keeping: Keeping = AS_USUAL,
    ) -> None:  # fmt: skip
        self._keeping = keeping
        self.folder = folder
        self.clock = FakeClock()
        self.rng = random.Random(seed)
        self.entropy: Entropy = self.rng.randbytes
        self.database = database or SqliteFile(folder)
        self._looking = make_engine(self.database.url)
        self._copy: object = None
        self._witness = witness
        FileKeyStore(folder / "keys").put("root", self.entropy(32))  # the same in every run
        self.server = self._open_server()
        self.house = HouseId(self._id())
        self.performance = self._id()
        self.devices: list[Till] = []
        blob = plan_blob()
        digest = hashlib.sha256(blob).digest()
        self.server.put_blob(digest, blob)
        self.record("house", self.house, name="House")
        self.record("performance", self.performance, title="Evening", plan=digest)

    def _id(self) -> bytes:
        return mint(self.clock.now, self.entropy)

    def _open_server(self) -> Server:
        engine = make_engine(self.database.url)
        prepare(engine)
        seen = ServerWitness(self.folder / "second" / "witness") if self._witness else None
        keys = FileKeyStore(self.folder / "keys")
        return Server(engine, self.clock, self.entropy, keys, seen, self._keeping)

    def restart_server(self) -> None:
        """Another process on the same file."""
        self.server.close()
        self.server = self._open_server()

    def back_up(self) -> None:
        """A copy of the server's database as it stands."""
        self._copy = self.database.copy()

    def restore(self) -> None:
        """A person puts the last copy of the database back, and starts the server again."""
        self.server.close()
        self._looking.dispose()
        self.database.put_back(self._copy)
        self._looking = make_engine(self.database.url)
        self.server = self._open_server()

    def record(self, kind: str, id_: bytes, **fields: object) -> list[Row]:
        """A document edited on the server itself."""
        return self.server.record(DocumentEdit(self.house, kind, id_, 0, fields))

    def plan(self, *entries: tuple[bytes, list[int], str, int]) -> None:
        """Give the performance a grant plan, on the server."""
        known = self.rows_of(tables.Document, "kind = 'grant_plan'")
        base = known[0].revision if known else 0
        fields = {"entries": [list(entry) for entry in entries]}
        self.server.record(DocumentEdit(self.house, "grant_plan", self.performance, base, fields))

    def enrol(self, kind: str = "desk") -> Till:
        """A new device, in step with the server."""
        code, _ = self.server.pairing_code(self.house, kind, "till")
        key = Ed25519PrivateKey.from_private_bytes(self.entropy(32))
        reply = self.server.enrol(pairing.request(code, public_bytes(key), "till"))
        assert reply.ok
        folder = self.folder / f"device{len(self.devices) + 1}"
        folder.mkdir()
        till = Till(self, folder, key, len(self.devices) + 1)
        till.start()
        till.replica.became(DeviceId(reply.device), HouseId(reply.house))
        till.restart()
        till.sync()
        self.devices.append(till)
        return till

    def settle(self, *tills: Till) -> None:
        """Everybody syncs until nobody has news."""
        for _ in range(2):
            for till in tills or self.devices:
                till.sync()

    # -- looking -------------------------------------------------------------------------------

    @contextmanager
    def store(self) -> Iterator[ServerStore]:
        """The server's own tables, read beside it."""
        with self._looking.connect() as conn:
            yield ServerStore(conn)

    def rows(self) -> dict[str, list[tuple[object, ...]]]:
        """The server's whole read model."""
        with self.store() as store:
            return everything(store)

    def rows_of(self, table: type[R], where: str = "true") -> list[R]:
        """Rows of one table on the server."""
        with self.store() as store:
            return store.select(table, where)

    def all_of(self, sql: str) -> list[tuple[Any, ...]]:
        """Any question to the server's database."""
        with self.store() as store:
            return [tuple(row) for row in store.run(sql).fetchall()]

    def seat(self, number: int) -> tables.Seat:
        """A seat as the server sees it."""
        (found,) = self.rows_of(tables.Seat, f"seat = {number}")
        return found

    def open_conflicts(self) -> list[tables.Conflict]:
        """Conflicts that wait for a person."""
        return self.rows_of(tables.Conflict, "state = 'open'")

    def close(self) -> None:
        """End all processes."""
        for till in self.devices:
            till.stop()
        self.server.close()
        self._looking.dispose()


class MakeWorld(Protocol):
    """Makes worlds that end with the test."""

    def __call__(self, seed: int = 1, *, witness: bool = True, folder: Path | None = None) -> World:
        """One house on one server."""
        ...


def members_of(conflict: tables.Conflict) -> list[bytes]:
    """Who is in a conflict."""
    found: list[bytes] = msgspec.msgpack.decode(conflict.members)
    return found
