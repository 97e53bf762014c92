"""The hub's way to its server: as any device's, with what it carries and what it keeps of feeds."""

from __future__ import annotations

import logging
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.errors import Unavailable
from boxoffice.platform.rounds import Rounds
from boxoffice.replica.replica import Replica
from sync.client import HttpApi
from sync.device import SyncDevice
from sync.hub.carrying import carry
from sync.hub.core import Hub
from sync.hub.messages import ForwardReply, ForwardRequest, RenewReply, RenewRequest
from sync.protocol import PullReply, PullRequest, PushRequest
from sync.snapshot import SnapshotRequest

log = logging.getLogger("boxoffice.sync")

FORWARD_S = 30.0
REST_S = 1.0


class UpstreamApi(HttpApi):
    """Keeps pages before the hub's own copy takes them, so that the kept feed has no holes."""

    def __init__(
        self, url: str, device: bytes, key: Ed25519PrivateKey, hub: Hub,
        trusted: Path | None = None,
    ) -> None:  # fmt: skip
        super().__init__(url, device, key, trusted)
        self._hub = hub

    def pull(self, ask: PullRequest) -> PullReply:
        """Fetch rows, and keep them as they came."""
        reply = super().pull(ask)
        if reply.ok:
            self._hub.feeds.took(ask, reply)
        return reply

    def forward(self, ask: ForwardRequest) -> ForwardReply:
        """Carry another device's events."""
        return self._ask("/v1/forward", ask, ForwardReply, FORWARD_S)

    def renew(self, ask: RenewRequest) -> RenewReply:
        """Ask for a new TLS certificate."""
        return self._ask("/v1/hub/certificate", ask, RenewReply)


class Forwarder:
    """The thread that carries kept events to the server, for ever."""

    def __init__(self, replica: Replica, device: SyncDevice, hub: Hub, api: UpstreamApi) -> None:
        self._replica = replica
        self._device = device
        self._hub = hub
        self._api = api
        self._rounds = Rounds("hub-forward", self._turn, REST_S)

    def start(self) -> None:
        """Begin."""
        self._rounds.start()

    def stop(self, timeout_s: float = 3.0) -> None:
        """End after the running request."""
        self._rounds.stop(timeout_s)

    def _turn(self) -> None:
        try:
            self.carry()
        except Unavailable as error:
            log.debug("not carried: %s", error)

    def refresh_snapshots(self) -> None:
        """Fetch the snapshots that the kept feeds lack. Unavailable without a server."""
        session, replica = self._device.session, self._replica
        if not session.opened:
            return
        for scope in self._hub.snapshots.wanted(session.epoch):
            first = SnapshotRequest(
                replica.device, replica.incarnation, session.token, session.epoch, scope
            )
            self._hub.snapshots.fetch(first, self._api.snapshot)

    def carry(self) -> None:
        """Everything that waits and that the server takes now."""
        session, replica = self._device.session, self._replica
        if not session.opened:
            return
        self._hub.keeping.carry_in(session.epoch)

        def forward(push: PushRequest) -> ForwardReply:
            return self._api.forward(
                ForwardRequest(replica.device, replica.incarnation, session.token, push)
            )

        carry(self._hub.keeping, forward, lambda: self._rounds.over)
