"""Asking hub or server before somebody is let in: another door may have been first."""

from __future__ import annotations

from dataclasses import replace

from boxoffice.actions.door_reader import Read, Reader
from boxoffice.actions.scanned import Asked, Scanned
from boxoffice.fold.rows import Admission
from boxoffice.network import DoorQuestion, Nearby, Network
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.admission import admits, decide
from boxoffice.views import Verdict

_WORTH_ASKING = (
    Verdict.ALREADY_USED, Verdict.GROUP_FULL, Verdict.GROUP, Verdict.UNKNOWN, Verdict.LATECOMER,
)  # fmt: skip
"""What others may know better: another door let somebody out, or in whom a person is about to let
in after the start; a desk has just sold it."""
_LET_IN = (
    "(code = ? AND performance = ? OR ticket = ?) AND device = ? AND scan = ?"
    " AND verdict LIKE 'ok%'"
)


def ask_nearby(
    reader: Reader, store: RowStore, network: Network, code: Read, asked: Asked
) -> tuple[Asked, Nearby | None]:
    """What hub or server know of somebody whom this copy would let in, or whom another door may
    have let out; and the scan as it is to be kept. One of this door's that they let in, and that
    died with the program before it was kept, is this very scan: nobody saw green.
    """
    if not network.link().checks or asked.direction != "in":
        return asked, None
    found = reader.read(store, code, asked)
    verdict = decide(found.facts)
    if found.performance is None or not (admits(verdict) or verdict in _WORTH_ASKING):
        return asked, None
    question = DoorQuestion(
        found.performance.id, found.code, found.ticket_id, asked.scan, asked.door,
        found.facts, found.passages, found.cleared,
    )  # fmt: skip
    near = network.check(question)
    died = _died_unkept(store, reader.device, found, near) if near else b""
    if not died:
        return asked, near
    return replace(asked, scan=died), network.check(replace(question, scan=died))


def _died_unkept(store: RowStore, device: bytes, scanned: Scanned, near: Nearby) -> bytes:
    """A scan of this device that hub or server registered as an entry and that let nobody in by its
    own books: the program ended between their yes and its own commit. Empty: there is none.
    """
    evening = scanned.performance.id if scanned.performance else b""
    of = (scanned.code, evening, scanned.ticket_id or None, device)
    registered = (one.scan for one in near.passed if one.device == device and not one.seq)
    unkept = (scan for scan in registered if not store.select(Admission, _LET_IN, (*of, scan)))
    return next(unkept, b"")
