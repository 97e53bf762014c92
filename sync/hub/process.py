"""`boxoffice serve --hub`: the hub of a building as a process of its own."""

from __future__ import annotations

import ipaddress
import logging
import os
from collections.abc import Callable
from contextlib import ExitStack, suppress
from datetime import datetime
from pathlib import Path

from boxoffice import __version__
from boxoffice.clock import SystemClock
from boxoffice.errors import Refused
from boxoffice.fold.rows import Device
from boxoffice.journal.kinds import RunStart
from boxoffice.platform.keystore import choose_keystore, signing_key
from boxoffice.platform.single import FolderLock
from boxoffice.replica import meta
from boxoffice.replica.database import failures_named
from boxoffice.replica.looking import require_device
from boxoffice.replica.replica import Replica
from sync import tls
from sync.device import SyncDevice
from sync.hub.app import make_app
from sync.hub.core import Hub
from sync.hub.discovery import Announcer
from sync.hub.housekeeping import Housekeeping
from sync.hub.renewing import Renewal
from sync.hub.store import HubStore
from sync.hub.upstream import Forwarder, UpstreamApi
from sync.installation import DATABASE, ROOTS, witness_of
from sync.link import LinkState
from sync.server.process import HttpServer, ServedTls, address, config_of, listening
from sync.server.waking import Waking
from sync.worker import SyncWorker

log = logging.getLogger("boxoffice.server")

HUB_DATABASE = "hub.db"


class Running:
    """A hub's folder opened, in step with its server; close it to let go."""

    def __init__(self, data: Path, upstream: str = "", witness: Path | None = None) -> None:
        """Open a folder that joined a house as a hub.

        Raises Refused("not_enrolled" | "not_a_hub" | "already_running" | "database_newer") and
        Unavailable("database_…").
        """
        if not (data / DATABASE).exists():
            raise Refused("not_enrolled", path=str(data))
        require_device(data / DATABASE)
        with ExitStack() as stack, failures_named(data / DATABASE):
            stack.enter_context(FolderLock(data, "boxoffice"))
            self.replica = Replica(
                data / DATABASE, SystemClock(), os.urandom, witness_of(data, witness)
            )
            stack.callback(self.replica.close)
            if not self.replica.device:
                raise Refused("not_enrolled", path=str(data))
            self._begin(data, upstream)
            stack.callback(self.hub.close)
            self._close = stack.pop_all()

    def _begin(self, data: Path, upstream: str) -> None:
        replica, key = self.replica, signing_key(choose_keystore(data))
        url = upstream or meta.get(replica.reader().conn, "server_url", "")
        self.link = LinkState(replica.clock)
        device = SyncDevice(replica, key, os.urandom)
        store = HubStore(data / HUB_DATABASE)
        self.hub = Hub(replica, key, store, lambda: self.link.copied_ms)
        trusted = data / ROOTS
        api = UpstreamApi(url, replica.device, key, self.hub, trusted if trusted.exists() else None)
        self.worker = SyncWorker(replica, device, api, self.link)
        self.forwarder = Forwarder(replica, device, self.hub, api)
        self.served = ServedTls(data)
        self._api, self._data = api, data
        self.housekeeping = Housekeeping(
            replica, store, self.renew, self.forwarder.refresh_snapshots
        )

    def renew(self, now: datetime) -> None:
        """Ask for a new TLS certificate when this one ends soon. Unavailable without a server."""
        if not tls.roots_of(self._data) or not tls.ends_soon(self._data, now):
            return
        renewal = Renewal(self._data, self.replica.device)
        reply = self._api.renew(renewal.request)
        if not reply.ok:
            log.warning("the server does not renew this hub's certificate; boxoffice tls hub does")
            return
        renewal.take(reply)
        self.served.read_again()
        log.info("certificate renewed")

    def start(self) -> None:
        """Say that a program began to write, and come in step."""
        self.replica.commit(RunStart(__version__))
        self.worker.start()
        self.forwarder.start()
        self.housekeeping.start()

    def close(self) -> None:
        """End the threads, let go of the folder."""
        self.housekeeping.stop()
        self.forwarder.stop()
        self.worker.stop()
        self._close.close()


def serve_hub(
    data: Path, host: str, port: int, upstream: str = "", witness: Path | None = None,
    ready: Callable[[str], None] = lambda _url: None,
) -> None:  # fmt: skip
    """Serve a building until told to stop; `ready` is told the address, once.

    Raises as `Running` does, Unavailable("port_taken"), and Refused("tls_missing") for an address
    that others can reach when `boxoffice tls hub` has made nothing here.
    """
    secure = bool(tls.roots_of(data))
    if not secure and not ipaddress.ip_address(host).is_loopback:
        raise Refused("tls_missing", path=str(data))
    with ExitStack() as stack:
        taken = stack.enter_context(listening(host, port))
        running = Running(data, upstream, witness)
        stack.callback(running.close)
        _require_hub(running.replica)
        running.start()
        announcer = _announce(running.replica, host, port, secure=secure)
        if announcer is not None:
            stack.callback(announcer.close)
        config = config_of(make_app(running.hub), running.served if secure else None)
        url = address(host, port, secure=secure)
        with suppress(KeyboardInterrupt):
            HttpServer(config, Waking(), lambda: ready(url)).run([taken])


def _announce(replica: Replica, host: str, port: int, *, secure: bool) -> Announcer | None:
    """Be found. A machine without multicast serves devices that know its address."""
    try:
        return Announcer(replica.house, replica.device, host, port, secure=secure)
    except OSError as error:
        log.warning("not announced: %s", error)
        return None


def _require_hub(replica: Replica) -> None:
    """Devices believe a hub only; a desk that serves would be believed by nobody."""
    row = replica.reader().get(Device, (replica.device,))
    if row is not None and row.kind != "hub":
        raise Refused("not_a_hub", kind=row.kind)
