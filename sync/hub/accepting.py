"""Taking a right that the hub gave: verified, then an event of our own journal that carries it."""

from __future__ import annotations

from collections.abc import Iterable

from boxoffice.fold import subgrants
from boxoffice.fold.rows import Device, Grant
from boxoffice.journal.kinds import GrantAccept
from boxoffice.replica.replica import Replica
from sync.heads import signed_head
from sync.hub.messages import SubGrant


def accept(replica: Replica, given: Iterable[SubGrant]) -> int:
    """Own what a hub of this house gave to this device; returns how many rights are new.

    What is not the hub's word, or is for another incarnation, is left alone.
    """
    fresh = 0
    with replica.write() as tx:
        for item in given:
            payload = _genuine(replica, item)
            if payload is not None and tx.store.get(Grant, (payload.grant,)) is None:
                tx.record(payload)
                fresh += 1
    return fresh


def _genuine(replica: Replica, item: SubGrant) -> GrantAccept | None:
    event = item.event
    found = subgrants.read_issue(event.prev, event.body)
    if found is None or found[0].hash != event.hash:
        return None
    carried, issue = found
    hub = replica.reader().get(Device, (carried.envelope.device,))
    ours = (issue.device, issue.incarnation) == (replica.device, replica.incarnation)
    if hub is None or (hub.kind, hub.house) != ("hub", replica.house) or not ours:
        return None
    if not signed_head(event.hash, item.signature, hub.public_key):
        return None
    return GrantAccept(issue.grant, replica.house, hub.id, event.prev, event.body, item.signature)


def known(replica: Replica) -> tuple[bytes, ...]:
    """Rights out of a hub's that this device has or had."""
    found = replica.reader().select(Grant, "device = ? AND parent <> x''", (replica.device,))
    return tuple(grant.id for grant in found)
