"""Pull: rows after a cursor, checked by chain, at most 500 a reply (sync.md §5)."""

from __future__ import annotations

import msgspec

from boxoffice.fold.rows import Device, Grant
from boxoffice.journal.event import read_envelope
from sync.chain import FIRST_CHAIN
from sync.elsewhere import seats_digest
from sync.protocol import (
    PAGE_BYTES,
    PAGE_ROWS,
    Change,
    Contact,
    Page,
    Position,
    PullReply,
    PullRequest,
    grants_digest,
)
from sync.server import state
from sync.server.authority import may_follow
from sync.server.batch import GARBLED
from sync.server.keeping import AS_USUAL, Keeping
from sync.server.opening import authentic
from sync.server.snapshots import first_kept
from sync.server.store import ServerStore

CONTACT_MS = 60_000
"""How old the note of a device's last contact may be."""


class _Room:
    """What still fits into a reply; the first change always does."""

    def __init__(self, rows: int, size: int) -> None:
        self._rows, self._size, self._taken = rows, size, False

    def take(self, rows: int, size: int) -> bool:
        if self._taken and (rows > self._rows or size > self._size):
            self._rows = self._size = 0  # what comes after must not overtake it
            return False
        self._rows, self._size, self._taken = self._rows - rows, self._size - size, True
        return True


class Pulling:
    """One pull against one transaction."""

    def __init__(
        self, store: ServerStore, epoch: int, now_ms: int, keeping: Keeping = AS_USUAL
    ) -> None:
        self._store = store
        self._keeping = keeping
        self._epoch = epoch
        self._now_ms = now_ms

    def answer(self, ask: PullRequest) -> PullReply:
        """Pages, or why there are none: reopen, lost acknowledgement, rebase."""
        device = self._store.get(Device, (ask.device,))
        if (
            device is None
            or ask.epoch != self._epoch
            or not authentic(self._store, ask.device, ask.incarnation, ask.token)
        ):
            return PullReply(ok=False, reopen=True)
        self._note_contact(ask)
        allowed = may_follow(device)
        cursors = [cursor for cursor in ask.cursors if cursor.scope in allowed]
        if self._lost_what_was_told(ask, cursors):
            return PullReply(ok=False, lost_ack=True)
        far = frozenset(c.scope for c in cursors if self._too_far_behind(c))
        strange = tuple(c.scope for c in cursors if c.scope not in far and not self._gave(c))
        if strange:
            return PullReply(ok=False, rebase=strange)
        pages = tuple(self._pages(cursors, far))
        if self._owns_something_else(ask, device, pages):
            return PullReply(ok=False, reopen=True)  # an open tells which
        return PullReply(
            ok=True, pages=pages, server_ms=self._now_ms,
            recovering=device.house in state.recovering(self._store),
            contacts=self._contacts(device, ask), snapshots=tuple(sorted(far)),
        )  # fmt: skip

    def _too_far_behind(self, cursor: Position) -> bool:
        """Whether a snapshot is the way: the feed is not kept so far back, or it is the shorter
        one for a newcomer.
        """
        if cursor.seq == 0 and self._head(cursor.scope) > self._keeping.newcomer_changes:
            return True
        first = first_kept(self._store, cursor.scope)
        return first > 1 and cursor.seq < first

    def _contacts(self, device: Device, ask: PullRequest) -> tuple[Contact, ...]:
        """Devices of the same house, for a manager's device and for a desk on which a manager
        works; a door's volunteers are told of nobody.
        """
        if device.kind != "manager" and not (device.kind == "desk" and ask.watches):
            return ()
        rows = self._store.run(
            "SELECT c.device, c.at_ms, c.waiting, c.program FROM contact c"
            " JOIN device d ON d.id = c.device WHERE d.house = ?",
            (device.house,),
        ).fetchall()
        return tuple(
            self._contact(bytes(id_), at_ms, waiting, program)
            for id_, at_ms, waiting, program in rows
        )

    def _contact(self, device: bytes, at_ms: int, waiting: int, program: str) -> Contact:
        """With the newest event that is here of it, and what its clock was then."""
        found = self._store.run(
            "SELECT incarnation, seq, hash, body FROM event WHERE device = ?"
            " ORDER BY incarnation DESC, seq DESC LIMIT 1",
            (device,),
        ).fetchone()
        if found is None:
            return Contact(device, at_ms, waiting, program=program)
        offset_ms, error_ms = 0, -1
        try:
            envelope = read_envelope(bytes(found[3]))
            offset_ms, error_ms = envelope.offset_ms, envelope.error_ms
        except msgspec.MsgspecError:  # of a newer program, or garbled: it is kept aside
            pass
        return Contact(
            device, at_ms, waiting, found[0], found[1], bytes(found[2]), program,
            offset_ms, error_ms,
        )  # fmt: skip

    def _lost_what_was_told(self, ask: PullRequest, cursors: list[Position]) -> bool:
        """Whether this database lacks an event it has acknowledged, or rows it has sent."""
        if ask.last_acked and not self._has_event(ask.last_acked):
            return True
        return any(cursor.seq > self._head(cursor.scope) for cursor in cursors)

    def _owns_something_else(
        self, ask: PullRequest, device: Device, pages: tuple[Page, ...]
    ) -> bool:
        """Whether a device that has seen everything believes in other grants than this server.

        A right that was given and forgotten is known to its owner alone (design.md §6a.3).
        """
        if not ask.grants or ask.waiting or any(page.after != page.head for page in pages):
            return False
        known = self._store.select(Grant, "device = ? AND state = 'active'", (ask.device,))
        if ask.grants != grants_digest(grant.id for grant in known):
            return True
        if not ask.elsewhere:
            return False
        here = seats_digest(self._store, device.id, device.house, recalls=ask.recalls)
        return ask.elsewhere != here

    def _head(self, scope: str) -> int:
        found = self._store.run("SELECT head FROM scope WHERE id = ?", (scope,)).fetchone()
        return found[0] if found else 0

    def _pages(self, cursors: list[Position], far: frozenset[str]) -> list[Page]:
        room = _Room(PAGE_ROWS, PAGE_BYTES)
        return [
            Page(cursor.scope, cursor.seq, (), cursor.chain, self._head(cursor.scope))
            if cursor.scope in far
            else self._page(cursor, room)
            for cursor in cursors
        ]

    def _page(self, cursor: Position, room: _Room) -> Page:
        head, chain = self._head(cursor.scope), cursor.chain
        changes: list[Change] = []
        found = (
            ()
            if head == cursor.seq
            else self._store.run(
                "SELECT n, rows, link, chain FROM feed WHERE scope = ? AND seq > ?"
                " ORDER BY seq LIMIT ?",
                (cursor.scope, cursor.seq, PAGE_ROWS),
            )
        )
        for n, rows, link, behind in found:
            if not room.take(n, len(rows)):
                break
            changes.append(Change(bytes(rows), bytes(link)))
            chain = bytes(behind)
        return Page(cursor.scope, cursor.seq, tuple(changes), chain, head)

    def _gave(self, cursor: Position) -> bool:
        if cursor.seq == 0:
            return cursor.chain == FIRST_CHAIN
        found = self._store.run(
            "SELECT chain FROM feed WHERE scope = ? AND seq = ?", (cursor.scope, cursor.seq)
        ).fetchone()
        return found is not None and bytes(found[0]) == cursor.chain

    def _has_event(self, digest: bytes) -> bool:
        """Under its own bytes: what came garbled before is not what was acknowledged since."""
        found = self._store.run(
            "SELECT 1 FROM event WHERE hash = ? AND kind <> ?", (digest, GARBLED)
        ).fetchone()
        return found is not None

    def _note_contact(self, ask: PullRequest) -> None:
        self._store.run(
            "INSERT INTO contact(device, at_ms, epoch, waiting, program) VALUES(?, ?, ?, ?, '')"
            " ON CONFLICT(device) DO UPDATE SET at_ms = excluded.at_ms,"
            " epoch = excluded.epoch, waiting = excluded.waiting"
            # Every pull would cost a sync of the disk; who needs it, needs the minute.
            " WHERE contact.epoch <> excluded.epoch OR contact.waiting <> excluded.waiting"
            " OR contact.at_ms < excluded.at_ms - ?",
            (ask.device, self._now_ms, self._epoch, ask.waiting, CONTACT_MS),
        )
