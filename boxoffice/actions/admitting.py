"""Keeping a scan as an event, taking it back, and letting somebody in by hand."""

from __future__ import annotations

from msgspec.structs import replace

from boxoffice.actions.door_reader import Reader
from boxoffice.actions.privacy import keep_text
from boxoffice.actions.scanned import Asked, Scanned
from boxoffice.errors import Refused
from boxoffice.fold.rows import Admission
from boxoffice.fold.scans import may_take_back
from boxoffice.ids import HouseId
from boxoffice.journal import kinds
from boxoffice.journal.kinds import Secret
from boxoffice.network import Nearby
from boxoffice.replica.replica import Actor, Replica
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.admission import admits
from boxoffice.rules.heard_facts import together
from boxoffice.rules.protected import Warrant
from boxoffice.views import Verdict

SCAN_ID_LENGTH = 8


def with_nearby(
    reader: Reader, store: RowStore, scanned: Scanned, near: Nearby | None, asked: Asked
) -> Scanned:
    """What this copy found, and what the building's hub or the server adds to it: judged again,
    by everybody's passages.
    """
    if near is None or scanned.facts.replay:
        return scanned
    facts = together(replace(scanned.facts, used=False), replace(near.facts, used=False))
    kept = {one.scan for one in scanned.passages}
    theirs = [one for one in near.passed if one.seq or one.scan not in kept]
    known = {one.scan for one in theirs}
    passed = [*theirs, *(one for one in scanned.passages if one.scan not in known)]
    before = [one for one in passed if one.scan != asked.scan]
    return reader.judged(store, replace(scanned, facts=facts), before, asked)


def admission_of(
    scanned: Scanned, text: str, verdict: Verdict, asked: Asked, house: HouseId
) -> kinds.Admission:
    """The event of a readable scan. A ticket that is not in this copy is kept as the whole code,
    so that the server can rebuild its sale if the desk dies (sync.md §8); a short code holds
    nothing to rebuild from.
    """
    performance = scanned.performance
    signed = b"" if scanned.ticket or not scanned.facts.signature else text.encode()
    passes = admits(verdict) or verdict is Verdict.OUT
    return kinds.Admission(
        performance.id if performance else b"",
        performance.house if performance else house,
        scanned.ticket_id,
        scanned.code,
        asked.direction,
        verdict,
        asked.door,
        signed,
        scanned.seat,
        asked.scan,
        max(1, asked.count) if passes else 1,
        scanned.facts.places,
    )


def by_hand(
    refused: kinds.Admission, asked: Asked, reason: Secret | None, second: bytes, *, used: bool
) -> kinds.Admission:
    """The same scan, let in by a person despite its verdict. Where somebody is in already, it is a
    second person on a ticket that counts once. `used`: nobody more may enter on it, whatever the
    scan was refused for.
    """
    verdict = Verdict(refused.verdict)
    count = 0 if used else asked.count
    return kinds.Admission(
        refused.performance, refused.house, refused.ticket, refused.code, "in",
        Verdict.OK_BY_HAND, refused.door, refused.signed, refused.seat, asked.scan, count,
        refused.places, verdict, reason, second,
    )  # fmt: skip


def take_back(replica: Replica, admission: bytes, warrant: Warrant, actor: Actor) -> None:
    """A scan of this device was a mistake. Refused("scan_unknown" | "scan_not_ours" |
    "scan_too_old" | "scan_taken_back").
    """
    with replica.write() as tx:
        scan = tx.store.get(Admission, (admission,))
        if scan is None:
            raise Refused("scan_unknown")
        if scan.device != replica.device:
            raise Refused("scan_not_ours")
        if scan.back_ms:
            raise Refused("scan_taken_back")
        if not may_take_back(scan, replica.device, replica.clock.wall_ms()):
            raise Refused("scan_too_old")
        why = keep_text(replica, tx, warrant.reason)
        back = kinds.ScanBack(
            scan.performance, scan.house, scan.event, scan.scan, why, warrant.second
        )
        tx.record(back, actor.operator, actor.shift)
