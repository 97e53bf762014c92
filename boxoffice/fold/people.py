"""What enrolment, revocation and erasure do to devices and personal data."""

from __future__ import annotations

import msgspec

from boxoffice.fold.rows import Device, FormerRoot, Key, Pii, Row
from boxoffice.fold.view import RowsView
from boxoffice.journal import kinds
from boxoffice.journal.event import Event


def fold_enrol(event: Event, enrol: kinds.Enrol, rows: RowsView) -> list[Row]:  # noqa: ARG001 - one signature for all folds
    """The device and its public key, for everyone who must verify its tickets."""
    return [
        Device(
            enrol.device, enrol.house, enrol.number, enrol.name, enrol.kind,
            enrol.public_key, enrol.certificate, "active", event.envelope.wall_ms,
        )
    ]  # fmt: skip


def reads_device(revoke: kinds.DeviceRevoke) -> list[tuple[type[Row], Key]]:
    """The device."""
    return [(Device, (revoke.device,))]


def fold_device_revoke(event: Event, revoke: kinds.DeviceRevoke, rows: RowsView) -> list[Row]:
    """Lost (its tickets show amber) or stolen (red after this date)."""
    device = rows.get(Device, (revoke.device,))
    if device is None:
        return []
    when = event.envelope.wall_ms
    return [msgspec.structs.replace(device, state=revoke.why, since_ms=when)]


def fold_root_taken(event: Event, taken: kinds.RootTaken, rows: RowsView) -> list[Row]:  # noqa: ARG001
    """The newest statement on this root stands."""
    return [FormerRoot(taken.house, taken.root, taken.statement)]


def reads_erase(erase: kinds.PiiErase) -> list[tuple[type[Row], Key]]:
    """The items to forget."""
    return [(Pii, (ref,)) for ref in erase.refs]


def fold_erase(event: Event, erase: kinds.PiiErase, rows: RowsView) -> list[Row]:  # noqa: ARG001
    """Tombstones, also for items never seen here: a late push must not bring the person back."""
    return [Pii(ref, erase.house, b"", "", 1) for ref in erase.refs]
