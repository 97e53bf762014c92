"""Planted bugs about what is lost, copied, forgotten or stolen (see `bugs`)."""

from __future__ import annotations

from typing import Any

import msgspec

from boxoffice.fold import orders
from boxoffice.fold.rows import Grant, Pii, Seat
from boxoffice.journal.kinds import NO_SEAT, GrantRevoke
from boxoffice.replica.transaction import Transaction
from sync import copying, heads
from sync.device import SyncDevice
from sync.server import core, feeds, own_sales, pushing, recovery
from sync.server.batch import stored_result
from sync.server.claiming import Claiming
from sync.server.epochs import Epochs
from sync.server.opening import Opening
from sync.server.pushing import Pushing
from sync.simulator.planting import Patch

_replace = msgspec.structs.replace
PATIENCE_MS = 60_000


def half_a_sale() -> list[Patch]:
    """Rows are committed before the event that made them."""
    real = Transaction._fold

    def folded(self: Transaction, event: Any, seen: Any) -> bytes | None:
        before = real(self, event, seen)
        self.store.conn.execute("COMMIT")
        self.store.conn.execute("BEGIN IMMEDIATE")
        return before

    return [(Transaction, "_fold", folded)]


def told_apart_by_number() -> list[Patch]:
    """An event counts as stored when another stands in its place: no look at the hash."""
    real = Pushing._known

    def known(self: Any, pushes: Any) -> Any:
        found = real(self, pushes)
        for push in pushes:
            for item in push.ask.events:
                other = self._store.run(
                    "SELECT hash, status, effect FROM event"
                    " WHERE device = ? AND incarnation = ? AND seq = ?",
                    (push.ask.device, item.incarnation, item.seq),
                ).fetchone()
                if other is not None:
                    found[item.hash] = _replace(stored_result(other), hash=item.hash)
        return found

    return [(Pushing, "_known", known)]


def time_frees_grants() -> list[Patch]:
    """Who asks for a seat gets one that its owner has not sold within a minute."""
    real = Claiming.answer
    seen: dict[bytes, int] = {}

    def answer(self: Any, ask: Any) -> Any:
        for number in ask.seats:
            seat = self._store.get(Seat, (ask.performance, number))
            if seat is None or seat.state != "granted":
                continue
            since = seen.setdefault(seat.grant, self._now_ms)
            if self._now_ms - since > PATIENCE_MS:
                self._journal.record(GrantRevoke(seat.grant, ask.house, ask.performance, (number,)))
        return real(self, ask)

    return [(Claiming, "answer", answer)]


def copies_share_rights() -> list[Patch]:
    """When a copy is found, the rights of the earlier incarnation are not contested."""
    return [(Opening, "_contest", lambda *_: None)]


def recovery_waits_for_few() -> list[Patch]:
    """A restored server waits only for devices whose grants it still knows."""
    real = recovery.missing

    def missing(rows: Any, house: bytes, epoch: int) -> Any:
        owners = {grant.device for grant in rows.select(Grant, "state = 'active'")}
        return [device for device in real(rows, house, epoch) if device.id in owners]

    return [(recovery, "missing", missing)]


def restore_unnoticed() -> list[Patch]:
    """A start does not compare the database with what the witness has seen."""
    return [(Epochs, "_compare_witness", lambda *_: None)]


def void_frees_locally() -> list[Patch]:
    """A device sells a seat again because it took its ticket back, right or no right."""

    def left(event: Any, ticket: Any, rows: Any) -> Any:
        seat = rows.get(Seat, (ticket.performance, ticket.seat))
        grant = rows.get(Grant, (ticket.grant,)) if ticket.grant else None
        if seat is None or seat.ticket != ticket.id or grant is None or ticket.seat == NO_SEAT:
            return [] if seat is None else [seat]
        if grant.device != event.envelope.device:
            return [seat]
        return [_replace(seat, state="granted", ticket=b""), _replace(grant, state="active")]

    return [(orders, "left", left)]


def dropped_when_acknowledged() -> list[Patch]:
    """An own event is folded no more as soon as it is stored, though its rows have not come yet."""

    def settle(tx: Any, replica: Any, rows: Any) -> None:
        known = tx.store.conn.execute(
            "SELECT place FROM journal WHERE settled = 0 AND effect IS NOT NULL ORDER BY place"
        ).fetchall()
        passed = [place for (place,) in known]
        followed = frozenset(copying.followed(tx.store.conn, replica.house))
        replica.pending.take(tx.store, rows, passed, followed)

    return [(copying, "settle", settle)]


def late_push_revives() -> list[Patch]:
    """A personal value that comes late takes the place of its tombstone."""

    def take(self: Any, items: Any, device: Any) -> None:
        rows = [
            Pii(item.ref, item.house, item.salt, item.value, 0)
            for item in items if item.house == device.house
        ]  # fmt: skip
        self._store.put(rows)
        self._feed.emit(rows)

    return [(Pushing, "_take_pii", take)]


def erased_in_rows_only() -> list[Patch]:
    """An erased value stays in the feeds."""
    return [(feeds.FeedWriter, "_erase", lambda *_: None)]


def erased_but_in_snapshots() -> list[Patch]:
    """An erased value stays in the snapshots that are ready for newcomers."""
    return [(feeds, "forget_snapshots", lambda *_: None)]


def thief_believed() -> list[Patch]:
    """What a stolen device sends takes effect."""

    def apply(_self: Any, batch: Any, push: Any, *, one_by_one: bool) -> None:
        del one_by_one
        batch.apply(push.fresh, push.device.id)

    return [(Pushing, "_apply", apply)]


def cut_off_unheard() -> list[Patch]:
    """A device that was cut off keeps to itself what it had not told."""
    return [(SyncDevice, "last_words", lambda _: None)]


def quarantine_for_ever() -> list[Patch]:
    """What an older program could not read is not tried again after an upgrade."""
    return [(core, "replay_quarantined", lambda *_: None)]


def garbled_stands_in_the_way() -> list[Patch]:
    """What came garbled keeps the place of the true event."""
    return [(pushing.Pushing, "_mended", lambda *_: [])]


def web_forgotten() -> list[Patch]:
    """What the web sold in the lost tail is not brought back from the second place."""
    return [(own_sales, "bring_back", lambda *_: 0)]


def unsigned_push() -> list[Patch]:
    """Nobody looks at the signature under a push."""
    return [(heads, "signed_head", lambda *_: True)]
