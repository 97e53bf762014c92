"""Events that a hub carries for another device of its house (design.md §6a.5).

The device's own signature under the chain lets them in; the hub's session lets the hub ask. They
give nobody a session: the device's token, its epoch and its rights are as they were.
"""

from __future__ import annotations

import msgspec

from boxoffice.fold.rows import Device
from sync.hub.messages import ForwardReply, ForwardRequest
from sync.protocol import PushRequest
from sync.server import state
from sync.server.opening import authentic
from sync.server.store import ServerStore


def refusal(ask: ForwardRequest, store: ServerStore) -> ForwardReply | None:
    """Why this hub's batch is not stored now; None when it is to be.

    In recovery a device opens first: only then are its rights known here again, and a sale under
    one of them is none without a right (design.md §6a.1).
    """
    if not authentic(store, ask.device, ask.incarnation, ask.token):
        return ForwardReply(ok=False, reopen=True)
    hub, device = store.get(Device, (ask.device,)), store.get(Device, (ask.push.device,))
    if hub is None or hub.kind != "hub" or device is None or device.house != hub.house:
        return ForwardReply(ok=False, foreign=True)
    if hub.house in state.recovering(store):
        return ForwardReply(ok=False, later=True)
    return None


def carried(push: PushRequest) -> PushRequest:
    """The push without what only a session may bring: token, epoch and personal values."""
    return msgspec.structs.replace(push, token=b"", epoch=0, pii=())
