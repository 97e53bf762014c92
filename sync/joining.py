"""Joining a house with a pairing code: a fresh data folder becomes a device."""

from __future__ import annotations

import os
from pathlib import Path

from boxoffice.clock import SystemClock
from boxoffice.errors import Refused, Unavailable
from boxoffice.ids import DeviceId, HouseId
from boxoffice.platform.keystore import choose_keystore, public_bytes, signing_key
from boxoffice.replica import meta
from boxoffice.replica.replica import Replica
from sync.client import enrol
from sync.enrolment import EnrolRequest
from sync.installation import DATABASE, SECRET_NAMES, witness_of


def join(data: Path, url: str, code: str, name: str, witness: Path | None = None) -> None:
    """Enrol this data folder with the server at `url`.

    Raises Refused("already_enrolled" | "pairing_code_wrong") and
    Unavailable("server_unreachable" | …).
    """
    try:
        data.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unavailable("folder_unusable", path=str(data)) from error
    keystore = choose_keystore(data)
    replica = Replica(data / DATABASE, SystemClock(), os.urandom, witness_of(data, witness))
    try:
        if replica.device:
            raise Refused("already_enrolled")
        key = signing_key(keystore)
        reply = enrol(url, EnrolRequest(code, public_bytes(key), name))
        if not reply.ok:
            raise Refused(reply.reason)
        for secret, value in {**reply.secrets, "root_key": reply.root_key}.items():
            if secret in SECRET_NAMES:
                keystore.put(secret, value)
        with replica.write() as tx:
            meta.put(tx.store.conn, "server_url", url)
        replica.became(DeviceId(reply.device), HouseId(reply.house))
    finally:
        replica.close()
