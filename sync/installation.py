"""An installation: one data folder opened as a running device, with its sync threads."""

from __future__ import annotations

import logging
import os
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice import __version__, certificate
from boxoffice.clock import SystemClock
from boxoffice.errors import Refused, Unavailable
from boxoffice.fold.rows import Device
from boxoffice.journal.kinds import RunStart
from boxoffice.platform.backup_keeper import BackupKeeper
from boxoffice.platform.before_upgrade import copy_before_upgrade
from boxoffice.platform.folders import DEVICE_DATABASE, require_possible
from boxoffice.platform.keystore import choose_keystore, signing_key
from boxoffice.platform.single import FolderLock
from boxoffice.print_queue import PrintQueue
from boxoffice.queries.papers import Stationery
from boxoffice.replica import meta
from boxoffice.replica.database import failures_named
from boxoffice.replica.looking import glance, require_device
from boxoffice.replica.replica import Replica
from boxoffice.replica.witness import Witness
from boxoffice.workplace import Setting
from sync.client import HttpApi
from sync.device import SyncDevice
from sync.hub.nearby import near_hub
from sync.link import LinkState
from sync.network import SyncNetwork
from sync.worker import SyncWorker

log = logging.getLogger("boxoffice.installation")

DATABASE = DEVICE_DATABASE
ROOTS = "server-roots.pem"
"""The TLS roots of our server, given at pairing; no such file: the server has none of its own."""
WITNESS = "witness"
"""In `meta`: the folder in a second place, as `enrol join --witness` named it."""
SECRET_NAMES = ("pepper", "short_code_key", "log_key", "root_key")


def witness_path(data: Path, folder: Path | None) -> Path:
    """Where the head witness of a data folder is.

    In `folder` (another disk, a stick), else beside it, which still tells a database that was
    put back from a backup; also when the folder has been renamed or moved since.
    """
    named = (folder or data / "witness") / f"{data.resolve().name}.head"
    if folder is None and not named.exists():
        beside = list(named.parent.glob("*.head"))  # nobody else's lies there
        if len(beside) == 1:
            return beside[0]
    return named


def witness_of(data: Path, folder: Path | None) -> Witness:
    """The head witness of a data folder, opened. Raises Unavailable("witness_unwritable")."""
    return Witness(witness_path(data, folder))


def witness_elsewhere(database: Path) -> Path | None:
    """Where this device was told at pairing to keep its head witness, or None: beside its data.

    Named after the device, because several may share the folder. Raises Unavailable("database_…").
    """
    with glance(database) as conn:
        tables = {name for (name,) in conn.execute("SELECT name FROM sqlite_schema")}
        if not {"journal", "meta"} <= tables:  # a server's, or none of ours: others say so
            return None
        folder, device = meta.get(conn, WITNESS, ""), meta.identity(conn).device
    return Path(folder) / f"{device.hex()}.head" if folder and device else None


def _secrets(data: Path) -> dict[str, bytes]:
    """What pairing kept. A device whose key is gone must not make another: nobody knows that one,
    so no door would admit its tickets, and no server hear it.
    """
    keystore = choose_keystore(data)
    found = {name: keystore.get(name) for name in (*SECRET_NAMES, "device")}
    kept = {name: secret for name, secret in found.items() if secret}
    if len(kept) < len(found):
        raise Unavailable("keys_missing", path=str(data))
    return {name: kept[name] for name in SECRET_NAMES}


class Installation:
    """Everything one running program has; close it to let go of the folder."""

    def __init__(
        self, data: Path, url: str = "", database: str = DATABASE, *, alone: bool = False
    ) -> None:
        """Open a folder that joined a house; `database` is the name of the file in it. `alone`: it
        speaks to nobody, as a rehearsal.

        Raises Refused("already_running" | "not_enrolled" | "database_newer") and
        Unavailable("folder_unusable" | "database_…" | "keystore_unusable" | "keys_missing").
        """
        self.data = data
        self._alone = alone
        require_possible(data)
        self.path = data / database
        if not self.path.exists():  # nothing is made for a folder that belongs to no house
            raise Refused("not_enrolled", path=str(data))
        require_device(self.path)
        if not os.access(self.path, os.W_OK):
            raise Unavailable("database_readonly", path=str(self.path))
        self._lock = FolderLock(data, "boxoffice")
        self._lock.__enter__()
        try:
            with failures_named(self.path):
                self._open(data, url)
        except BaseException:
            self._lock.__exit__(None, None, None)
            raise

    def _open(self, data: Path, url: str) -> None:
        copy_before_upgrade(data, self.path)
        self.replica = Replica(self.path, SystemClock(), os.urandom, self._witness())
        if not self.replica.device:
            self.replica.close()
            raise Refused("not_enrolled", path=str(data))
        secrets = _secrets(data)
        self.key: Ed25519PrivateKey = signing_key(choose_keystore(data))
        server = url or meta.get(self.replica.reader().conn, "server_url", "")
        self.link = LinkState(self.replica.clock)
        device = SyncDevice(self.replica, self.key, os.urandom)
        trusted = data / ROOTS if (data / ROOTS).exists() else None
        api = HttpApi(server, self.replica.device, self.key, trusted)
        self.worker = SyncWorker(self.replica, device, api, self.link)
        self.near = (
            None if self._alone else near_hub(self.replica, self.key, device, self.link, trusted)
        )
        self.network = SyncNetwork(self.replica, device, api, self.link, self.near)
        self.setting = Setting(self.replica, self.network, secrets)
        stationery = Stationery(
            self.setting.catalogue, self.replica.house, self.key, secrets["short_code_key"]
        )
        self.stationery = stationery
        self.print_queue = PrintQueue(self.replica, stationery)
        self.backups = BackupKeeper(data, self.path, self.replica.device, self.replica.clock)

    def _witness(self) -> Witness:
        """A disk that is not there today must not stop a counter: then the one beside the data.

        What is rehearsed never happened: the device's own witness must not hear of it.
        """
        elsewhere = None if self._alone else witness_elsewhere(self.path)
        if elsewhere is None:
            return witness_of(self.data, None)
        try:
            return Witness(elsewhere)
        except Unavailable as error:
            log.warning("head witness beside the data: %s", error)
            return witness_of(self.data, None)

    def require_fit(self, work: str = "desk") -> None:
        """Refused("wrong_device", kind=…) for work whose events its house would keep aside: of a
        door it takes scans alone, of a hub neither. `work`: "desk", "manager" or "door".
        """
        kind = self._kind()
        if kind == "hub" or (kind == "door" and work != "door"):
            raise Refused("wrong_device", kind=kind, path=str(self.data))

    def _kind(self) -> str:
        """As what it joined: also before the first contact brought the row that says so."""
        store = self.replica.reader()
        own = store.get(Device, (self.replica.device,))
        signed: bytes = meta.get(store.conn, "certificate", b"")
        if own is None and signed:
            return certificate.claimed(signed).kind
        return own.kind if own else ""

    def start(self, sync_after_s: float = 0.0) -> None:
        """Say that a program began to write, and begin to sync, at once or a little later."""
        self.replica.commit(RunStart(__version__))
        self.print_queue.begin()
        if not self._alone:
            self.worker.start(sync_after_s)
            self.backups.start()
        if self.near is not None:
            self.near.start(sync_after_s)

    def close(self) -> None:
        """Stop the threads, close the database, let go of the folder."""
        self.backups.stop()
        if not self._alone:
            self.worker.stop()
        if self.near is not None:
            self.near.stop()
        self.network.close()
        self.replica.close()
        self._lock.__exit__(None, None, None)
