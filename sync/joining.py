"""Joining a house with a pairing code: a fresh data folder becomes a device."""

from __future__ import annotations

import ipaddress
import os
import shutil
import socket
import ssl
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

from boxoffice.clock import SystemClock
from boxoffice.errors import Param, Refused, Unavailable
from boxoffice.ids import DeviceId, HouseId
from boxoffice.platform.folders import make_folder, require_possible
from boxoffice.platform.keystore import choose_keystore, public_bytes, signing_key
from boxoffice.replica import meta
from boxoffice.replica.looking import refuse_newer
from boxoffice.replica.replica import Replica
from sync import pairing
from sync.client import enrol, shown_roots
from sync.enrolment import EnrolReply
from sync.installation import DATABASE, ROOTS, SECRET_NAMES, WITNESS, witness_of

_UNJOINED = {
    "server_not_believed": "join_not_believed",
    "server_unreachable": "join_unanswered",
    "server_answered_error": "join_misanswered",
    "server_answered_nonsense": "join_misanswered",
}
"""What a device in a house goes on selling through says something else to who is in none yet."""


_BEFORE_ASKING = (ConnectionRefusedError, socket.gaierror, ssl.SSLCertVerificationError)
"""Nothing was sent yet when these came."""


def join(data: Path, url: str, code: str, name: str, witness: Path | None = None) -> EnrolReply:
    """Enrol this data folder with the server at `url`; returns what the server said. `witness` is
    the folder in a second place that its head witness is kept in from now on.

    Raises Refused("already_enrolled" | "pairing_code_wrong" | "database_newer" |
    "server_not_secure" | "server_not_ours") and
    Unavailable("folder_unusable" | "join_unanswered" | "join_misanswered" | …).
    """
    _require_private(url)
    require_possible(data)
    if witness is not None:
        make_folder(witness)
        require_possible(witness)
    if (data / DATABASE).exists():
        refuse_newer(data / DATABASE)
    before = _inside(data)
    try:
        return _join(data, url, code, name, witness)
    except BaseException as error:
        if _surely_not_enrolled(error):
            _remove_new(data, before)
        if isinstance(error, Unavailable) and error.code in _UNJOINED:
            raise Unavailable(_UNJOINED[error.code], url=url, **_why(error)) from error
        raise


def _why(error: Unavailable) -> dict[str, Param]:
    return {name: said for name, said in error.params.items() if name == "why"}


def _inside(data: Path) -> set[str] | None:
    """Names in the folder; None when there is no folder yet."""
    return {path.name for path in data.iterdir()} if data.exists() else None


def _surely_not_enrolled(error: BaseException) -> bool:
    """Whether no server can know the key that was made here.

    When only the answer was lost, the same code with the same key is answered once more: then
    the key must stay.
    """
    if isinstance(error, Refused):
        return True
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, _BEFORE_ASKING):
            return True
        cause = cause.__cause__ or cause.__context__
    return False


def _remove_new(data: Path, before: set[str] | None) -> None:
    """Remove what this run made and nothing else; what cannot go is no worse than before."""
    kept = before or set()
    made = (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", "keys", "witness", ROOTS)
    for path in (data / name for name in made if name not in kept):
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            with suppress(OSError):
                path.unlink()
    if before is None:
        with suppress(OSError):
            data.rmdir()


def _enrol(data: Path, url: str, code: str, public_key: bytes, name: str) -> EnrolReply:
    """Ask to be let in, over TLS roots that the code alone vouches for."""
    roots = shown_roots(url) if urlsplit(url).scheme == "https" else b""
    trusted = data / ROOTS if roots else None
    if trusted is not None:
        trusted.write_bytes(roots)
    reply = enrol(url, pairing.request(code, public_key, name, roots), trusted)
    if not reply.ok:
        raise Refused(reply.reason)
    if not pairing.is_true(code, reply, public_key, roots):
        raise Refused("server_not_ours", url=url)
    return reply


def _require_private(url: str) -> None:
    """Refused("server_not_secure"): secrets go over this line, and without TLS anybody reads."""
    parts = urlsplit(url)
    if parts.scheme == "https" or parts.hostname == "localhost":
        return
    try:
        private = ipaddress.ip_address(parts.hostname or "").is_loopback
    except ValueError:
        private = False
    if not private:
        raise Refused("server_not_secure", url=url)


def _join(data: Path, url: str, code: str, name: str, witness: Path | None) -> EnrolReply:
    make_folder(data)
    keystore = choose_keystore(data)
    replica = Replica(data / DATABASE, SystemClock(), os.urandom, witness_of(data, None))
    try:
        if replica.device:
            raise Refused("already_enrolled")
        reply = _enrol(data, url, code, public_bytes(signing_key(keystore)), name)
        for secret, value in {**reply.secrets, "root_key": reply.root_key}.items():
            if secret in SECRET_NAMES:
                keystore.put(secret, value)
        with replica.write() as tx:
            meta.put(tx.store.conn, "server_url", url)
            meta.put(tx.store.conn, "certificate", reply.certificate)
            if witness is not None:
                meta.put(tx.store.conn, WITNESS, str(witness.resolve()))
        replica.became(DeviceId(reply.device), HouseId(reply.house))
        return reply
    finally:
        replica.close()
