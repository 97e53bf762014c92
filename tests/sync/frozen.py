"""Databases of every schema that there was, as they lay on a disk: a server's and two devices'.

    PYTHONHASHSEED=0 python -m tests.sync.frozen tests/fixtures/databases/NAME

makes one with the present schema. Who adds a migration freezes the new schema under a new name; the
old ones are never made again: they are what houses have.
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.actions.reserving import Terms
from boxoffice.fold.rows import Grant
from boxoffice.ids import HouseId
from boxoffice.platform.keystore import FileKeyStore
from boxoffice.replica.database import open_database
from boxoffice.replica.schema import SCHEMA_VERSION
from sync.server.engine import make_engine
from sync.server.keeping import AS_USUAL
from tests.sync.blocking import block, unblock
from tests.sync.bookings import collect, reserve
from tests.sync.databases import SqliteFile
from tests.sync.till import Till
from tests.sync.world import FakeClock, World

FROZEN = Path(__file__).parents[1] / "fixtures" / "databases"
DEVICES = ("device1", "device2")
SAID = "said.json"
REVISION = "SELECT version_num FROM alembic_version"

LEVEL = 19


def play(world: World) -> None:
    """Something of everything that leaves a row; at the end one desk is a few events ahead."""
    one, two = world.enrol(), world.enrol()
    seats = [(one.id, list(range(10)), "", 0), (two.id, list(range(10, 20)), "", 0)]
    world.plan(*seats, (one.id, [], "floor", 4))
    world.settle()
    sold = [one.sell(0, 1), one.sell(2), two.sell(10)]
    one.sell_place(_floor(one))
    one.void(sold[1])
    two.sell(3, grant=b"", flag="risk")
    kept = reserve(
        one, 4, 5, terms=Terms("2027-11-27T19:30", "Europe/Brussels", name="Ann Peeters")
    )
    two.edit("note", world.house, 0, text="first")
    world.settle()
    collect(one, kept.reservation, 1)
    two.scan(sold[0].tickets[0].code, sold[0].tickets[0].id)
    one.scan(sold[0].tickets[0].code, sold[0].tickets[0].id)
    one.edit("note", world.house, 0, text="second")
    two.claim(30, 31)
    two.give_back(two.grant_of(30))
    block(one, 5, 25)
    unblock(one, block(two, 26, 27), 27)
    world.settle()
    one.sell(3)  # nobody has heard of these
    one.scan(sold[0].tickets[1].code, sold[0].tickets[1].id)


def _floor(till: Till) -> bytes:
    return next(g.id for g in till.replica.reader().select(Grant, "pool <> ''"))


class Thawed(World):
    """The world of frozen databases, opened by today's program."""

    def __init__(self, folder: Path, said: dict[str, Any]) -> None:
        self.folder, self.database = folder, SqliteFile(folder)
        self._looking = make_engine(self.database.url)
        self.clock = FakeClock()
        self.clock.now = said["now_ms"]
        self.rng = random.Random(said["seed"] + 1)  # other ids than those that were given
        self.entropy = self.rng.randbytes
        self._witness, self._keeping = True, AS_USUAL
        self.devices = []
        self.house = HouseId(bytes.fromhex(said["house"]))
        self.performance = bytes.fromhex(said["performance"])
        self.server = self._open_server()
        for n, (name, key) in enumerate(zip(DEVICES, said["keys"], strict=True), 1):
            signs = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(key))
            till = Till(self, folder / name, signs, n)
            till.start()
            self.devices.append(till)


def thaw(name: str, to: Path) -> dict[str, Any]:
    """Lay frozen databases out in a folder; what was known of them when they were frozen."""
    said: dict[str, Any] = json.loads((FROZEN / name / SAID).read_text())
    for device in DEVICES:
        (to / device).mkdir()
        _unpack(FROZEN / name / f"{device}.db.zst", to / device / "device.db")
    _unpack(FROZEN / name / "server.db.zst", to / "server.db")
    FileKeyStore(to / "keys").put("root", bytes.fromhex(said["root"]))
    return said


def _unpack(frozen: Path, to: Path) -> None:
    to.write_bytes(zstandard.decompress(frozen.read_bytes()))


def numbers(path: Path) -> dict[str, Any]:
    """What an outsider reads of a database with plain SQL, whatever its schema is."""
    with closing(open_database(path, read_only=True)) as conn:

        def all_of(sql: str) -> list[list[Any]]:
            return [list(row) for row in conn.execute(sql)]

        return {
            "orders": all_of("SELECT number, state, total FROM order_ ORDER BY number, total"),
            "tickets": all_of("SELECT seat, pool, state, flag FROM ticket ORDER BY seat, id"),
            "seats": all_of("SELECT seat, state FROM seat ORDER BY seat"),
            "paid": all_of("SELECT count(*), sum(cents) FROM payment"),
            "admissions": all_of("SELECT verdict FROM admission ORDER BY verdict"),
            "reserved": all_of("SELECT n, state, seat FROM reserved_place ORDER BY n"),
            "conflicts": all_of("SELECT kind, state FROM conflict ORDER BY kind, state"),
            "names": all_of("SELECT value FROM pii ORDER BY value"),
        }


def freeze(to: Path, seed: int = 20261126) -> None:
    """Make the databases of the present schema, small and the same each time."""
    to.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        world = World(folder, seed)
        play(world)
        said = {
            "seed": seed, "now_ms": world.clock.now, "house": world.house.hex(),
            "performance": world.performance.hex(), "device_schema": SCHEMA_VERSION,
            "server_schema": world.all_of(REVISION)[0][0],
            "keys": [till.key.private_bytes_raw().hex() for till in world.devices],
            "root": (folder / "keys" / "root").read_bytes().hex(),
        }  # fmt: skip
        world.close()
        for name in DEVICES:
            said[name] = numbers(folder / name / "device.db")
            _pack(folder / name / "device.db", to / f"{name}.db.zst")
        said["server"] = numbers(folder / "server.db")
        _pack(folder / "server.db", to / "server.db.zst")
    (to / SAID).write_bytes(msgspec.json.format(msgspec.json.encode(said)) + b"\n")


def _pack(path: Path, to: Path) -> None:
    whole = path.with_suffix(".whole")
    with closing(open_database(path)) as conn:
        conn.execute("VACUUM INTO ?", (str(whole),))
    to.write_bytes(zstandard.compress(whole.read_bytes(), LEVEL))


if __name__ == "__main__":
    freeze(Path(sys.argv[1]))
