"""Devices that were enrolled in a tail that the server lost: their certificates tell (§6a.1).

The organisation's root has signed who they are, and each request is signed with the key that the
certificate names, so nobody comes in who was not let in once. A revocation comes back with the
journal of the device on which it was said; one that was said at the server has to be said again.
"""

from __future__ import annotations

from boxoffice import certificate
from boxoffice.certificate import Certificate
from boxoffice.fold.rows import Device
from boxoffice.journal.kinds import Enrol
from sync.protocol import OpenRequest
from sync.server import state
from sync.server.work import Work

MOST_LETTERS = 100
"""Of a device's name, which nobody has signed."""


def vouched(ask: OpenRequest, root: bytes) -> Certificate | None:
    """What our root says of who asks, or None."""
    said = certificate.read(ask.certificate, root) if ask.certificate else None
    return said if said is not None and said.device == ask.device else None


def renews(signed: bytes, known: Device | None) -> bool:
    """Whether this certificate says something newer of a device than its row here, or anything at
    all of one that is not here. Nothing makes one that is cut off a device of ours again.
    """
    if known is None or not known.certificate:
        return known is None
    newer = certificate.claimed(signed).issued_ms > certificate.claimed(known.certificate).issued_ms
    return known.state == "active" and newer


def readmit(work: Work, ask: OpenRequest, said: Certificate) -> None:
    """It is a device of its house again, which waits for all of its devices now."""
    name = ask.name[:MOST_LETTERS] or f"{said.kind} {said.number}"
    work.journal.record(
        Enrol(
            said.device, said.house, said.number, name, said.kind, said.public_key, ask.certificate
        )
    )
    waiting = state.recovering(work.store) | {said.house, *said.sells_for}
    state.set_recovering(work.store, waiting)
