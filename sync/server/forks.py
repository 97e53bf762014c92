"""Two copies of one device: somebody must be told, and must say which of its rights still count."""

from __future__ import annotations

import msgspec

from boxoffice.fold.rows import Conflict, Device, Grant, Row
from sync.server import conflicts
from sync.server.overlay import BatchRows

_replace = msgspec.structs.replace
KIND = "forked_device"


def _about(device: bytes, incarnation: int) -> bytes:
    return device + b"%d" % incarnation


def found(device: Device, incarnation: int) -> Conflict:
    """The device was restored or cloned while in this incarnation."""
    return conflicts.other(KIND, device.house, _about(device.id, incarnation), [device.id])


def settled(ended: Grant, before: BatchRows) -> list[Row]:
    """When the last contested right of that incarnation is released by a person."""
    id_ = conflicts.named(KIND, _about(ended.device, ended.incarnation))
    known = before.get(Conflict, (id_,))
    if ended.state != "contested" or known is None or known.state != "open":
        return []
    others = before.store.select(
        Grant, "device = ? AND incarnation = ? AND state = 'contested'",
        (ended.device, ended.incarnation),
    )  # fmt: skip
    now = (before.get(Grant, (grant.id,)) for grant in others if grant.id != ended.id)
    if any(grant is not None and grant.state == "contested" for grant in now):
        return []
    return [_replace(known, state="closed")]
