"""Planted bugs: each takes one rule out of the protocol; the simulator must notice.

A simulator that finds nothing proves nothing until it has found what was hidden for it. Each bug
names the rule that it breaks (the prototype's list, sync.md §10, and those of design.md §6a). Rules
that others cover so well that no story has broken yet (a gap in a chain, a number seen twice, a
right not adopted) have a direct test in `tests/sync`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import msgspec

from boxoffice.fold import orders
from boxoffice.fold.rows import Seat
from boxoffice.replica.pending import Pending
from sync import copying, sending, snapshotting
from sync.device import SyncDevice
from sync.server import (
    judgement,
    opening,
    pulling,
    recovery,
    rights,
    state,
)
from sync.server.batch import Batch
from sync.server.parking import Parking
from sync.simulator import bugs_of_loss, bugs_of_rights
from sync.simulator.actions import Settings
from sync.snapshot import rows_of

_replace = msgspec.structs.replace
Patch = tuple[Any, str, Any]


def _ack_on_send() -> list[Patch]:
    """Events count as stored when they were sent, not when the server said so."""
    real = SyncDevice.push_request

    def push_request(self: SyncDevice) -> Any:
        ask = real(self)
        if ask is not None and ask.events:
            with self._replica.write() as tx:
                for event in ask.events:
                    tx.acknowledge(event.hash, sending.ACK_SERVER, {})
        return ask

    return [(SyncDevice, "push_request", push_request)]


def _reject() -> list[Patch]:
    """The server refuses a sale without a right instead of keeping and flagging it."""
    real = Batch.apply

    def apply(self: Batch, sent: Any, device: bytes) -> None:
        kept = []
        for item in sent:
            event = self._events[item.hash]
            tickets = getattr(event.payload, "tickets", ()) if event else ()
            risky = any(getattr(ticket, "flag", "") == "risk" for ticket in tickets)
            if not risky:
                kept.append(item)
        real(self, kept, device)

    return [(Batch, "apply", apply)]


def _no_last_acknowledged() -> list[Patch]:
    """A pull does not say what was acknowledged, nor where the device stands in feeds."""
    return [(pulling.Pulling, "_lost_what_was_told", lambda *_: False)]


def _no_chain_in_cursor() -> list[Patch]:
    """A cursor is a number only."""
    return [
        (pulling.Pulling, "_gave", lambda *_: True),
        (pulling.Pulling, "_lost_what_was_told", _only_acknowledged),
        (copying, "_read", _read_unchecked),
    ]


def _only_acknowledged(self: Any, ask: Any, _cursors: Any) -> bool:
    return bool(ask.last_acked) and not self._has_event(ask.last_acked)


def _read_unchecked(page: Any, _asked: Any) -> Any:
    rows = [
        copying._DECODE[table](data)
        for change in page.changes
        for table, data in copying._decode_rows(change.rows)
    ]
    return rows, page.chain


def _no_parking() -> list[Patch]:
    """A void whose sale has not come yet is forgotten; so is a release before its hand-over."""
    return [(Parking, "park", lambda *_: None)]


def _risk_beats_right() -> list[Patch]:
    """A sale at risk takes a seat that another desk owns."""
    real = orders.taken

    def taken(sold: Any, seat: Any, reservation: Any) -> Any:
        if seat is not None and seat.state == "granted":
            return _replace(seat, state="sold", grant=sold.grant, ticket=sold.id)
        return real(sold, seat, reservation)

    as_it_is = rights.as_found

    def as_found(row: Any, found: Any) -> Any:
        return row if isinstance(row, Seat) else as_it_is(row, found)

    return [(orders, "taken", taken), (rights, "as_found", as_found)]


def _no_incarnations() -> list[Patch]:
    """A restored or cloned device goes on with the number it had."""

    def continued(self: Any, ask: Any, _session: Any, _newest: int) -> Any:
        return self._begin(ask, ask.incarnation)

    return [(opening.Opening, "_continue", continued)]


def _one_phase_open() -> list[Patch]:
    """The first open that does not fit begins a new incarnation at once."""
    return [(opening.Opening, "_confirmed", lambda *_: True)]


def _no_recovery() -> list[Patch]:
    """A restored server gives rights again before its devices have spoken."""
    return [(state, "recovering", lambda *_: frozenset())]


def _void_frees_at_once() -> list[Patch]:
    """A void of another desk frees a seat whose owner may still sell it (decision 0011)."""

    def after(seat: Any, holder: Any, _before: Any) -> Any:
        if seat.ticket != holder:
            return seat
        return _replace(seat, state="free", ticket=b"", grant=b"")

    return [(judgement, "seat_after", after)]


def _forgotten_grant() -> list[Patch]:
    """A right that the server gave and forgot stays unknown to it."""
    return [
        (recovery, "forgotten", lambda *_: False),
        (pulling.Pulling, "_owns_something_else", lambda *_: False),
    ]


def _stitched_pages() -> list[Patch]:
    """A page is taken although the cursor has moved since it was asked for."""
    real = copying.take_page

    def take(replica: Any, page: Any, asked: Any, epoch: int) -> int:
        here = {c.scope: c for c in copying.cursors(replica.reader().conn, replica.house)}
        return real(replica, page, here.get(page.scope, asked), epoch)

    return [
        (copying, "take_page", take),
        (copying, "_read", _read_unchecked),
    ]


def _pending_not_folded() -> list[Patch]:
    """A server row overwrites what an own event that waits has done."""

    def take(self: Pending, store: Any, rows: Any, passed: Any = (), *_followed: Any) -> None:
        self._release(store, passed)
        store.put(list(rows))

    return [(Pending, "take", take)]


def _snapshot_over_pending() -> list[Patch]:
    """A snapshot overwrites what an own event that waits has done."""

    def take(replica: Any, manifest: Any) -> int:
        chunks = list(snapshotting._chunks(replica.reader().conn, manifest))
        with replica.write() as tx:
            for data in chunks:
                tx.store.put(rows_of(data))
            snapshotting._finish(tx, replica, manifest)
        return len(chunks)

    return [(snapshotting, "_take_in_slices", take)]


def _feed_ends_unnoticed() -> list[Patch]:
    """Who was away for longer than the feed is kept is served from what is left of it."""
    return [
        (pulling.Pulling, "_too_far_behind", lambda *_: False),
        (pulling.Pulling, "_gave", lambda *_: True),
        (copying, "_read", _read_unchecked),
    ]


_ALL = Settings()
_COPIES = Settings(often=frozenset({"clone", "claim", "cut"}), faults=frozenset({"clone", "cut"}))
_RESTORED = Settings(
    often=frozenset({"server_backup", "server_restore", "claim"}),
    faults=frozenset({"server_backup", "server_restore", "cut", "slow"}),
)
_FORGETFUL = replace(_RESTORED, witnessed=False)
_FORGOTTEN_ACTS = replace(
    _FORGETFUL, often=frozenset({"server_backup", "server_restore", "declare_lost"})
)
_EARLY = replace(
    _RESTORED, often=frozenset({"server_backup", "server_restore", "void", "hand_over", "release"})
)
_REBOOTS = Settings(
    often=frozenset({"reboot"}), faults=frozenset({"reboot", "drop", "double", "slow"})
)
_VOIDS = Settings(often=frozenset({"void", "give_back", "cut"}), faults=frozenset({"cut", "slow"}))
_RISKS = Settings(often=frozenset({"risk"}), faults=frozenset({"cut"}))
_TIDY = Settings(often=frozenset({"tidy", "cut"}), faults=frozenset({"tidy", "cut"}))
_RECALLS = Settings(often=frozenset({"recall", "claim", "cut"}), faults=frozenset({"cut", "slow"}))
_DECISIONS = Settings(often=frozenset({"risk", "decide"}), faults=frozenset({"cut"}))
_QUIET = Settings(faults=frozenset({"slow", "cut"}))
_CLOCKS = Settings(
    often=frozenset({"clock", "reboot"}), faults=frozenset({"clock", "reboot", "cut"})
)
_LATE = Settings(faults=frozenset({"slow", "double"}))
_CRASHES = Settings(often=frozenset({"crash"}), faults=frozenset({"crash"}))
_OLD_COPIES = Settings(
    often=frozenset({"backup", "restore", "clone", "sell"}),
    faults=frozenset({"backup", "restore", "clone", "cut"}),
)
_TWINS = replace(
    _COPIES,
    often=frozenset({"clone", "restore", "backup", "claim"}),
    faults=frozenset({"clone", "restore", "backup", "cut"}),
)
_NOTICED = replace(_RESTORED, witnessed=True)
_PERSONS = Settings(
    often=frozenset({"erase", "reserve", "tidy"}), faults=frozenset({"slow", "double", "tidy"})
)
_PERSONS_AGAIN = Settings(
    often=frozenset({"erase", "reserve", "backup", "restore"}),
    faults=frozenset({"backup", "restore", "slow", "double"}),
)
_THIEVES = Settings(often=frozenset({"steal"}), faults=frozenset({"steal", "cut"}))
_SKEW = Settings(faults=frozenset({"upgrade", "cut"}))
_FORGED = Settings(often=frozenset({"forge"}), faults=frozenset({"forge"}))


@dataclass(frozen=True, slots=True)
class Bug:
    """How it is planted, and the workload in which it shows."""

    plant: Callable[[], list[Patch]]
    where: Settings = _ALL


BUGS: dict[str, Bug] = {
    "ack_on_send": Bug(_ack_on_send),
    "reject": Bug(_reject),
    "no_last_acknowledged": Bug(_no_last_acknowledged, _FORGETFUL),
    "no_chain_in_cursor": Bug(_no_chain_in_cursor, _FORGOTTEN_ACTS),
    "no_parking": Bug(_no_parking, _EARLY),
    "risk_beats_right": Bug(_risk_beats_right, _RISKS),
    "no_incarnations": Bug(_no_incarnations, _COPIES),
    "one_phase_open": Bug(_one_phase_open, _REBOOTS),
    "no_recovery": Bug(_no_recovery, _RESTORED),
    "void_frees_at_once": Bug(_void_frees_at_once, _VOIDS),
    "forgotten_grant": Bug(_forgotten_grant, _FORGETFUL),
    "stitched_pages": Bug(_stitched_pages, _LATE),
    "pending_not_folded": Bug(_pending_not_folded),
    "snapshot_over_pending": Bug(_snapshot_over_pending, _TIDY),
    "feed_ends_unnoticed": Bug(_feed_ends_unnoticed, _TIDY),
    "wall_clock_trusted": Bug(bugs_of_rights.wall_clock_trusted, _CLOCKS),
    "silent_risk": Bug(bugs_of_rights.silent_risk, _RISKS),
    "recall_takes": Bug(bugs_of_rights.recall_takes, _RECALLS),
    "recall_unheard": Bug(bugs_of_rights.recall_unheard, _RECALLS),
    "deals_what_is_owned": Bug(bugs_of_rights.deals_what_is_owned, _QUIET),
    "decided_is_over": Bug(bugs_of_rights.decided_is_over, _DECISIONS),
    "reseat_keeps_both": Bug(bugs_of_rights.reseat_keeps_both, _DECISIONS),
    "half_a_sale": Bug(bugs_of_loss.half_a_sale, _CRASHES),
    "told_apart_by_number": Bug(bugs_of_loss.told_apart_by_number, _OLD_COPIES),
    "time_frees_grants": Bug(bugs_of_loss.time_frees_grants, _COPIES),
    "copies_share_rights": Bug(bugs_of_loss.copies_share_rights, _TWINS),
    "recovery_waits_for_few": Bug(bugs_of_loss.recovery_waits_for_few, _RESTORED),
    "restore_unnoticed": Bug(bugs_of_loss.restore_unnoticed, _NOTICED),
    "void_frees_locally": Bug(bugs_of_loss.void_frees_locally, _VOIDS),
    "dropped_when_acknowledged": Bug(bugs_of_loss.dropped_when_acknowledged, _LATE),
    "late_push_revives": Bug(bugs_of_loss.late_push_revives, _PERSONS_AGAIN),
    "erased_in_rows_only": Bug(bugs_of_loss.erased_in_rows_only, _PERSONS),
    "erased_but_in_snapshots": Bug(bugs_of_loss.erased_but_in_snapshots, _PERSONS),
    "thief_believed": Bug(bugs_of_loss.thief_believed, _THIEVES),
    "quarantine_for_ever": Bug(bugs_of_loss.quarantine_for_ever, _SKEW),
    "garbled_stands_in_the_way": Bug(bugs_of_loss.garbled_stands_in_the_way, _FORGED),
    "unsigned_push": Bug(bugs_of_loss.unsigned_push, _FORGED),
    "pool_given_twice": Bug(bugs_of_rights.pool_given_twice, _QUIET),
}


@contextmanager
def planted(name: str) -> Iterator[None]:
    """Let the bug be there for a while. Raises KeyError for a name that is none."""
    patches = BUGS[name].plant()
    before = [(where, what, where.__dict__[what]) for where, what, _ in patches]
    for where, what, wrong in patches:
        setattr(where, what, wrong)
    try:
        yield
    finally:
        for where, what, right in before:
            setattr(where, what, right)
