"""A device's way to its hub: signed questions, answers believed only under the hub's seal."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.errors import Unavailable
from boxoffice.fold.rows import Device
from boxoffice.replica.replica import Replica
from sync import signing
from sync.claim_messages import ClaimRequest
from sync.client import HttpApi, understood
from sync.door_check import CheckReply, CheckRequest
from sync.hub.messages import (
    HubAnswer,
    KeepReply,
    SubGrantReply,
    SubGrantsRequest,
)
from sync.protocol import Message, PullReply, PullRequest, PushRequest, encode
from sync.snapshot import SnapshotReply, SnapshotRequest

R = TypeVar("R", bound=Message)

KEEP_S = 10.0
SNAPSHOT_S = 30.0
CONNECT_S = 1.0


class HubApi(HttpApi):
    """One hub's address. Every call raises Unavailable when there is no answer that holds."""

    def __init__(
        self, url: str, replica: Replica, key: Ed25519PrivateKey, trusted: Path | None = None
    ) -> None:
        """`trusted`: the TLS roots of our server, under which the hub's certificate stands."""
        super().__init__(url, replica.device, key, trusted)
        self.url = url
        self._replica = replica

    def keep(self, ask: PushRequest) -> KeepReply:
        """Let it keep events."""
        return self._sealed("/v1/hub/keep", ask, KeepReply, KEEP_S)

    def check(self, ask: CheckRequest, timeout_s: float) -> CheckReply:
        """Ask before somebody goes in, no longer than `timeout_s` in all."""
        return self._sealed("/v1/hub/check", ask, CheckReply, timeout_s)

    def sub_claim(self, ask: ClaimRequest, timeout_s: float) -> SubGrantReply:
        """Ask for a right out of the hub's own."""
        return self._sealed("/v1/hub/claim", ask, SubGrantReply, timeout_s)

    def given(self, ask: SubGrantsRequest) -> SubGrantReply:
        """Ask for rights whose answer was lost."""
        return self._sealed("/v1/hub/given", ask, SubGrantReply, KEEP_S)

    def pull(self, ask: PullRequest) -> PullReply:
        """Pages as the hub received them."""
        return self._sealed("/v1/hub/pull", ask, PullReply, KEEP_S)

    def hub_snapshot(self, ask: SnapshotRequest) -> SnapshotReply:
        """A snapshot's manifest or a chunk, as the hub received it."""
        return self._sealed("/v1/hub/snapshot", ask, SnapshotReply, SNAPSHOT_S)

    def _sealed(self, path: str, ask: Message, kind: type[R], timeout_s: float) -> R:
        body = encode(ask)
        connect_s = min(CONNECT_S, timeout_s)
        data = self._send("POST", path, body, timeout_s, connect_s=connect_s, digested=True)
        said = understood(data or b"", HubAnswer, path)
        hub = self._replica.reader().get(Device, (said.hub,))
        ours = hub is not None and (hub.kind, hub.house, hub.state) == (
            "hub", self._replica.house, "active",
        )  # fmt: skip
        if (
            hub is None
            or not ours
            or not signing.unbroken(hub.public_key, said.signature, path, body, said.body)
        ):
            raise Unavailable("server_answered_nonsense", path=path)
        return understood(said.body, kind, path)
