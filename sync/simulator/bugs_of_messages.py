"""Planted bugs about what travels: sessions, pushes, feeds and snapshots (see `bugs`)."""

from __future__ import annotations

from typing import Any

from boxoffice.replica.pending import Pending
from sync import copying, sending, snapshotting
from sync.device import SyncDevice
from sync.protocol import Position
from sync.server import opening, pulling, pushing, recovery, state
from sync.server.batch import Batch
from sync.server.parking import Parking
from sync.simulator.planting import Patch
from sync.snapshot import rows_of


def ack_on_send() -> list[Patch]:
    """Events count as stored when they were sent, not when the server said so."""
    real = SyncDevice.push_request

    def push_request(self: SyncDevice) -> Any:
        ask = real(self)
        if ask is not None and ask.events:
            with self._replica.write() as tx:
                for event in ask.events:
                    tx.acknowledge(event.place, sending.ACK_SERVER, {})
        return ask

    return [(SyncDevice, "push_request", push_request)]


def reject() -> list[Patch]:
    """The server refuses a sale without a right instead of keeping and flagging it."""
    real = Batch.apply

    def apply(self: Batch, sent: Any, device: bytes, *, in_parts: bool = False) -> None:
        kept = []
        for item in sent:
            event = self._events[item.hash]
            tickets = getattr(event.payload, "tickets", ()) if event else ()
            risky = any(getattr(ticket, "flag", "") == "risk" for ticket in tickets)
            if not risky:
                kept.append(item)
        real(self, kept, device, in_parts=in_parts)

    return [(Batch, "apply", apply)]


def no_last_acknowledged() -> list[Patch]:
    """A pull does not say what was acknowledged, nor where the device stands in feeds."""
    return [(pulling.Pulling, "_lost_what_was_told", lambda *_: False)]


def no_chain_in_cursor() -> list[Patch]:
    """A cursor is a number only."""
    return [
        (pulling.Pulling, "_gave", lambda *_: True),
        (pulling.Pulling, "_lost_what_was_told", _only_acknowledged),
        (copying, "_read", _read_unchecked),
    ]


def _only_acknowledged(self: Any, ask: Any, _cursors: Any) -> bool:
    return bool(ask.last_acked) and not self._has_event(ask.last_acked)


def _read_unchecked(page: Any, _asked: Any, _courtesy: Any) -> list[Any]:
    rows = [
        copying._DECODE[table](data)
        for change in page.changes
        for table, data in copying._decode_rows(change.rows)
    ]
    after = Position(page.scope, page.after + len(page.changes), page.chain)
    return [copying._Step(rows, after)] if rows else []


def no_gap() -> list[Patch]:
    """Events are stored although those before them are not here."""

    def sort_out(pushes: Any, known: Any) -> None:
        here = set(known)
        for push in pushes:
            push.fresh += [item for item in push.ask.events if item.hash not in here]
            here |= {item.hash for item in push.fresh}

    return [(pushing.Pushing, "_sort_out", staticmethod(sort_out))]


def no_parking() -> list[Patch]:
    """A void whose sale has not come yet is forgotten; so is a release before its hand-over."""
    return [(Parking, "park", lambda *_: None)]


def no_incarnations() -> list[Patch]:
    """A restored or cloned device goes on with the number it had."""

    def continued(self: Any, ask: Any, _session: Any, _newest: int) -> Any:
        return self._begin(ask, ask.incarnation)

    return [(opening.Opening, "_continue", continued)]


def one_phase_open() -> list[Patch]:
    """The first open that does not fit begins a new incarnation at once."""
    return [(opening.Opening, "_confirmed", lambda *_: True)]


def no_recovery() -> list[Patch]:
    """A restored server gives rights again before its devices have spoken."""
    return [(state, "recovering", lambda *_: frozenset())]


def forgotten_grant() -> list[Patch]:
    """A right that the server gave and forgot stays unknown to it."""
    return [
        (recovery, "forgotten", lambda *_: False),
        (pulling.Pulling, "_owns_something_else", lambda *_: False),
    ]


def stitched_pages() -> list[Patch]:
    """A page is taken although the cursor has moved since it was asked for."""
    real = copying.take_page

    def take(replica: Any, page: Any, asked: Any, epoch: int) -> int:
        here = {c.scope: c for c in copying.cursors(replica.reader().conn, replica.house)}
        return real(replica, page, here.get(page.scope, asked), epoch)

    return [
        (copying, "take_page", take),
        (copying, "_read", _read_unchecked),
    ]


def pending_not_folded() -> list[Patch]:
    """A server row overwrites what an own event that waits has done."""

    def take(self: Pending, store: Any, rows: Any, passed: Any = (), *_followed: Any) -> None:
        self._index()
        self._release(store, passed)
        store.put(list(rows))

    return [(Pending, "take", take)]


def snapshot_over_pending() -> list[Patch]:
    """A snapshot overwrites what an own event that waits has done."""

    def take(replica: Any, manifest: Any) -> int:
        chunks = list(snapshotting._chunks(replica.reader().conn, manifest))
        with replica.write() as tx:
            for data in chunks:
                tx.store.put(rows_of(data))
            snapshotting._finish(tx, replica, manifest)
        return len(chunks)

    return [(snapshotting, "_take_in_slices", take)]


def half_a_snapshot() -> list[Patch]:
    """A snapshot whose takeover broke off is left as it is."""
    return [(snapshotting, "resume", lambda *_: 0), (snapshotting, "takes_over", lambda _: False)]


def feed_ends_unnoticed() -> list[Patch]:
    """Who was away for longer than the feed is kept is served from what is left of it."""
    return [
        (pulling.Pulling, "_too_far_behind", lambda *_: False),
        (pulling.Pulling, "_gave", lambda *_: True),
        (copying, "_read", _read_unchecked),
    ]
