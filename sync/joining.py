"""Joining a house with a pairing code: a fresh data folder becomes a device."""

from __future__ import annotations

import os
from pathlib import Path

from boxoffice.clock import SystemClock
from boxoffice.errors import Refused
from boxoffice.ids import DeviceId, HouseId
from boxoffice.platform.folders import make_folder, require_possible
from boxoffice.platform.keystore import choose_keystore, public_bytes, signing_key
from boxoffice.replica import meta
from boxoffice.replica.looking import refuse_newer
from boxoffice.replica.replica import Replica
from sync.client import enrol
from sync.enrolment import EnrolReply, EnrolRequest
from sync.installation import DATABASE, SECRET_NAMES, witness_of


def join(data: Path, url: str, code: str, name: str, witness: Path | None = None) -> EnrolReply:
    """Enrol this data folder with the server at `url`; returns what the server said.

    Raises Refused("already_enrolled" | "pairing_code_wrong" | "database_newer") and
    Unavailable("folder_unusable" | "server_unreachable" | …).
    """
    require_possible(data)
    if (data / DATABASE).exists():
        refuse_newer(data / DATABASE)
    make_folder(data)
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
        return reply
    finally:
        replica.close()
