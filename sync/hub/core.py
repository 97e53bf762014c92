"""`Hub(replica, key, store)`: what a hub answers, without any transport."""

from __future__ import annotations

from collections.abc import Callable

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.fold.rows import Device
from boxoffice.replica.replica import Replica
from sync import copying, signing
from sync.hub.checking import Checking
from sync.hub.feeds import Feeds
from sync.hub.giving import Giving
from sync.hub.keeping import Keeping
from sync.hub.messages import HubAnswer
from sync.hub.snapshots import HubSnapshots
from sync.hub.store import HubStore
from sync.protocol import Message, PullReply, PullRequest, encode
from sync.snapshot import SnapshotReply, SnapshotRequest


class Hub:
    """The hub of one house in one building."""

    def __init__(
        self, replica: Replica, key: Ed25519PrivateKey, store: HubStore,
        copied_ms: Callable[[], int],
    ) -> None:  # fmt: skip
        self._replica = replica
        self._key = key
        self._store = store
        self._copied_ms = copied_ms
        self.keeping = Keeping(replica, store)
        self.checking = Checking(replica, store)
        self.giving = Giving(replica, key)
        scopes = copying.scopes_of(replica.house)
        self.feeds = Feeds(store, scopes)
        self.snapshots = HubSnapshots(store, scopes)

    def public_key(self, device: bytes) -> bytes | None:
        """The key of a device of this house; None for any other."""
        row = self._replica.reader().get(Device, (device,))
        return row.public_key if row is not None and row.house == self._replica.house else None

    def pull(self, ask: PullRequest) -> PullReply:
        """Pages of the feeds as they came from the server; none for who is cut off."""
        if not self._is_active(ask.device):
            return PullReply(ok=True)
        return self.feeds.answer(ask, self._copied_ms())

    def snapshot(self, ask: SnapshotRequest) -> SnapshotReply:
        """A part of a snapshot as it came from the server; none for who is cut off."""
        return (
            self.snapshots.answer(ask) if self._is_active(ask.device) else SnapshotReply(ok=False)
        )

    def _is_active(self, device: bytes) -> bool:
        row = self._replica.reader().get(Device, (device,))
        return row is not None and row.state == "active"

    def sealed(self, path: str, request: bytes, reply: Message) -> HubAnswer:
        """A reply, signed for who asked this."""
        body = encode(reply)
        return HubAnswer(self._replica.device, signing.sealed(self._key, path, request, body), body)

    def close(self) -> None:
        """Let go of its file; the replica is the caller's."""
        self._store.close()
