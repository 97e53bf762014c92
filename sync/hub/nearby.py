"""A device's dealings with the hub of its building: one thread, and one question at the door.

Nothing here is needed: without a hub, or when it dies, the device does what it did before. What the
hub keeps is acknowledged as level 1 and goes to the server all the same.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.errors import BoxOfficeError, Unavailable
from boxoffice.ids import PerformanceId
from boxoffice.journal.event import HEAD_DOMAIN
from boxoffice.network import Refusal, Wish
from boxoffice.replica.replica import Replica
from boxoffice.views import Link
from sync import copying, sending, snapshotting
from sync.claim_messages import ClaimRequest
from sync.device import SyncDevice
from sync.door_check import CheckReply, CheckRequest
from sync.hub.accepting import accept, known
from sync.hub.address import address_of, hub_setting
from sync.hub.api import HubApi
from sync.hub.messages import SubGrantsRequest
from sync.hub.snapshots import Ask
from sync.link import LinkState
from sync.protocol import PullRequest, PushRequest
from sync.snapshot import SnapshotRequest
from sync.wishes import bundled

log = logging.getLogger("boxoffice.sync")

CHECK_S = 0.15
"""A door waits no longer for its hub; then its own copy decides alone."""
CLAIM_S = 0.4
"""With as much for the server it is what a claim may take (design.md §6)."""
PATIENCE_S = 0.5
"""With the server in reach an event is there before the hub is bothered."""
ALONE_S = 1.0
IDLE_S = 5.0


class NearHub:
    """The hub as this device sees it. `address` says where it is; empty: nobody knows."""

    def __init__(
        self, replica: Replica, key: Ed25519PrivateKey, device: SyncDevice, link: LinkState,
        address: Callable[[], str], trusted: Path | None = None,
    ) -> None:  # fmt: skip
        self._replica = replica
        self._key = key
        self._device = device
        self._link = link
        self._address = address
        self._trusted = trusted
        self._api: HubApi | None = None
        self._unsure = True
        """It may have given us a right that we do not know of."""
        self._after_s = 0.0
        self._head = replica.head
        self._wake = threading.Event()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="hub", daemon=True)

    def start(self, after_s: float = 0.0) -> None:
        """Begin to look for it, or a little later."""
        self._after_s = after_s
        self._replica.subscribe(self._committed)
        self._thread.start()

    def stop(self, timeout_s: float = 3.0) -> None:
        """End after the running request."""
        self._over.set()
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(timeout_s)

    def check(self, ask: CheckRequest) -> CheckReply | None:
        """The hub's answer, or None when there is none in time."""
        api = self._api
        if api is None or not self._link.hub:
            return None
        try:
            return api.check(ask, CHECK_S)
        except Unavailable:
            self._link.hub = False  # nobody waits for it twice; the thread finds it again
            return None

    def claim(self, wishes: tuple[Wish, ...]) -> tuple[Refusal, ...]:
        """Ask for seats that are the hub's; those that it refuses. What it gave is ours when this
        returns. Unavailable("server_unreachable") when there is no hub.
        """
        api, replica = self._api, self._replica
        if api is None or not self._link.hub:
            raise Unavailable("server_unreachable")
        left = [
            ClaimRequest(
                replica.device, replica.incarnation, b"", 0, replica.new_id(), wish.house,
                wish.performance, tuple(wish.seats), wish.pool, wish.places,
            )
            for wish in wishes
        ]  # fmt: skip
        refused: list[Refusal] = []
        self._unsure = True  # an answer that is lost is asked for by the thread
        while left:
            reply = api.sub_claim(bundled(left), CLAIM_S)
            accept(replica, reply.given)
            heard = (reply.refused, *reply.more)  # an older hub hears one wish a request
            for ask, seats in zip(left, heard, strict=False):
                evening = PerformanceId(ask.performance)
                refused += [Refusal(evening, seat, "not_here") for seat in seats]
            left = left[len(heard) :]
        self._unsure = False
        return tuple(refused)

    # -- the thread ----------------------------------------------------------------------------

    def _committed(self) -> None:
        if self._replica.head != self._head:
            self._head = self._replica.head
            self._wake.set()

    def _run(self) -> None:
        self._over.wait(self._after_s)
        while not self._over.is_set():
            try:
                self._link.hub = self._turn()
            except BoxOfficeError as error:
                self._link.hub = False
                log.debug("no hub: %s", error)
            except Exception:  # whatever a hub sends, the desk sells
                self._link.hub = False
                log.exception("hub step failed")
            online = self._link.link is Link.ONLINE
            self._wake.wait(IDLE_S if online else ALONE_S)
            self._wake.clear()
            if online:
                self._over.wait(PATIENCE_S)

    def _turn(self) -> bool:
        """Everything that is to be said and asked now; False when there is no hub."""
        address = self._address()
        if not address:
            return False
        if self._api is None or self._api.url != address:
            self._api = HubApi(address, self._replica, self._key, self._trusted)
        if self._unsure:
            ask = SubGrantsRequest(self._replica.device, known(self._replica))
            accept(self._replica, self._api.given(ask).given)
            self._unsure = False
        self._keep(self._api)
        self._pull(self._api)
        return True

    def _keep(self, api: HubApi) -> None:
        replica = self._replica
        while not self._over.is_set():
            events = sending.next_events(replica.reader().conn, sending.ACK_HUB)
            if not events:
                return
            signature = self._key.sign(HEAD_DOMAIN + events[-1].hash)
            ask = PushRequest(replica.device, replica.incarnation, b"", events, signature)
            kept = set(api.keep(ask).kept)
            if not {event.hash for event in events} <= kept:
                raise Unavailable("server_answered_nonsense", path="/v1/hub/keep")
            with replica.write() as tx:
                for event in events:
                    tx.acknowledge(event.place, sending.ACK_HUB, None)

    def _read_snapshots(self, api: HubApi, ask: PullRequest, paged: set[str]) -> int:
        """Where the hub's feed does not begin as early as this copy ends."""
        return sum(
            read_snapshot(self._replica, cursor.scope, ask.epoch, api.hub_snapshot)
            for cursor in ask.cursors
            if cursor.scope not in paged and not self._over.is_set()
        )

    def _pull(self, api: HubApi) -> None:
        """The server's rows as the hub has them; only a knock while the server is in reach."""
        replica = self._replica
        alone = self._link.link is not Link.ONLINE
        while not self._over.is_set():
            conn = replica.reader().conn
            cursors = tuple(copying.cursors(conn, replica.house)) if alone else ()
            ask = PullRequest(
                replica.device, replica.incarnation, b"", self._device.session.epoch, cursors
            )
            reply = api.pull(ask)
            asked = {cursor.scope: cursor for cursor in cursors}
            rows = sum(
                copying.take_page(replica, page, asked[page.scope], ask.epoch)
                for page in reply.pages
                if page.scope in asked
            )
            if rows == 0 and alone:
                rows = self._read_snapshots(api, ask, {page.scope for page in reply.pages})
            if rows == 0:
                if reply.pages and reply.server_ms > self._link.copied_ms:
                    self._link.copied(reply.server_ms, complete=True)
                return


def read_snapshot(replica: Replica, scope: str, epoch: int, ask: Ask) -> int:
    """Read a hub's snapshot of a scope into this copy, part by part; how many rows it brought."""
    while True:
        manifest = snapshotting.manifest_of(replica, scope, epoch)
        chunk = snapshotting.missing(replica, manifest) if manifest else b""
        wanted = SnapshotRequest(replica.device, replica.incarnation, b"", epoch, scope, chunk)
        reply = ask(wanted)
        if not reply.ok:
            return 0
        taken = snapshotting.take(replica, wanted, reply)
        if taken is not None:
            return taken


def near_hub(
    replica: Replica,
    key: Ed25519PrivateKey,
    device: SyncDevice,
    link: LinkState,
    trusted: Path | None,
) -> NearHub | None:
    """The hub that this data folder is set to, or None when it is set to none."""
    if not hub_setting(replica):
        return None
    return NearHub(replica, key, device, link, address_of(replica), trusted)
