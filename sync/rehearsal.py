"""A rehearsal: everything works, on a copy that no server, door or till ever hears of.

The copy has a key and a root of its own, so that no ticket of a rehearsal opens a real door, and
it says on every screen and paper what it is. It is made anew each time, and goes when it is closed:
it holds people's names, and no erasure reaches it.
"""

from __future__ import annotations

import logging
import shutil
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice import certificate
from boxoffice.errors import Refused
from boxoffice.fold.rows import Device, Document
from boxoffice.platform.folders import make_folder, require_possible
from boxoffice.platform.keystore import choose_keystore, public_bytes, signing_key
from boxoffice.platform.single import FolderLock
from boxoffice.replica import meta
from boxoffice.replica.database import Connection, failures_named, open_database
from boxoffice.replica.looking import require_device
from boxoffice.replica.rowstore import RowStore
from sync.installation import DATABASE, SECRET_NAMES

FOLDER = "rehearsal"
ROOT = "rehearsal_root"
log = logging.getLogger(__name__)
_decode = msgspec.msgpack.Decoder(dict[str, object]).decode


def prepare(data: Path) -> Path:
    """A fresh copy of a data folder, to be opened `alone`; where it is.

    Raises Refused("not_enrolled" | "already_running") and Unavailable("database_…" |
    "folder_unusable" | "keystore_unusable" | "keys_missing").
    """
    require_possible(data)
    source = data / DATABASE
    if not source.exists():
        raise Refused("not_enrolled", path=str(data))
    require_device(source)
    folder = data / FOLDER
    if folder.exists():
        with FolderLock(folder, "boxoffice"):  # somebody rehearses there
            pass
        shutil.rmtree(folder)
    make_folder(folder)
    with failures_named(source):
        _copy(source, folder / DATABASE)
    root = _keys(data, folder)
    with failures_named(folder / DATABASE):
        _mark(folder / DATABASE, folder, root)
    return folder


def forget(data: Path) -> None:
    """Remove the copy that a rehearsal left, with its papers; one that runs is left alone.

    What cannot be removed must not stop a counter: it is logged, and tried at the next start.
    """
    folder = data / FOLDER
    if not folder.exists():
        return
    try:
        with FolderLock(folder, "boxoffice"):
            pass
        shutil.rmtree(folder)
    except (Refused, OSError) as error:
        log.warning("a rehearsal's copy stays for now: %s", error)


def _copy(source: Path, target: Path) -> None:
    read, write = open_database(source, read_only=True), open_database(target)
    read.backup(write)
    read.close()
    write.close()
    target.chmod(0o600)


def _keys(data: Path, folder: Path) -> Ed25519PrivateKey:
    """The house's secrets, so that its people may log in; a root and a device key of its own."""
    ours, copy = choose_keystore(data), choose_keystore(folder)
    for name in SECRET_NAMES:
        secret = ours.get(name)
        if secret is not None:
            copy.put(name, secret)
    root = signing_key(copy, ROOT)
    copy.put("root_key", public_bytes(root))
    signing_key(copy)
    return root


def _mark(database: Path, folder: Path, root: Ed25519PrivateKey) -> None:
    """Rows as nobody ever sends them: this house is for training, this desk has another key, and
    there is no server.
    """
    conn = open_database(database)
    store = RowStore(conn)
    conn.execute("BEGIN IMMEDIATE")
    me = meta.identity(conn)
    house = store.get(Document, (me.house, "house", me.house))
    if house is not None:
        said = msgspec.msgpack.encode(_decode(house.fields) | {"training": "yes"})
        store.put([msgspec.structs.replace(house, fields=said)])
    _certify(store, conn, folder, root)
    meta.put(conn, "server_url", "")
    conn.execute("COMMIT")
    conn.close()


def _certify(store: RowStore, conn: Connection, folder: Path, root: Ed25519PrivateKey) -> None:
    device = store.get(Device, (meta.identity(conn).device,))
    if device is None:
        return
    key = public_bytes(signing_key(choose_keystore(folder)))
    said = certificate.Certificate(
        device.id, device.house, device.number, device.kind, key, (device.house,), device.since_ms
    )
    signed = certificate.issue(said, root)
    store.put([msgspec.structs.replace(device, public_key=key, certificate=signed)])
