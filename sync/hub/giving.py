"""Sub-grants: a hub gives tills of its building the right to places that are its own.

Each is an event of the hub's journal, on its disk and in its witness before the reply, and signed
by itself so that the till can carry it (design.md §6a.5). What tills give back is the hub's again
when the feed says so.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from itertools import chain

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.errors import Refused, Unavailable
from boxoffice.fold.rows import Device, Grant, Seat
from boxoffice.ids import PerformanceId
from boxoffice.journal.event import HEAD_DOMAIN, decode
from boxoffice.journal.kinds import GrantIssue
from boxoffice.queries.seats import own_grants, pool_rights
from boxoffice.replica.replica import Replica
from boxoffice.replica.transaction import Transaction
from sync.claim_messages import ClaimRequest
from sync.hub.keeping import NotOursError
from sync.hub.messages import SubGrant, SubGrantReply, SubGrantsRequest
from sync.protocol import SentEvent
from sync.wishes import apart


class Giving:
    """What a hub gives out of its own rights."""

    def __init__(self, replica: Replica, key: Ed25519PrivateKey) -> None:
        self._replica = replica
        self._key = key

    def claim(self, ask: ClaimRequest) -> SubGrantReply:
        """Give what of it is this hub's and unsold; the same id is answered the same.

        Raises NotOursError, and Unavailable("witness_unwritable") when a right that was given is
        not in the witness: the answer must wait, or a restored hub would not know of it.
        """
        replica = self._replica
        device = replica.reader().get(Device, (ask.device,))
        sells = device is not None and device.state == "active" and device.kind != "door"
        if device is None or device.house != replica.house or not sells:
            raise NotOursError
        asks = apart(ask)
        if not self._remembers():
            return SubGrantReply(refused=ask.seats, more=tuple(one.seats for one in asks[1:]))
        fresh = [one for one in asks if not self._by_claim(one)]
        if fresh:
            with replica.write() as tx:
                for one in fresh:
                    self._give(tx, one)
        if replica.witness_failed:
            raise Unavailable("witness_unwritable", path="")
        given = [list(self._by_claim(one)) for one in asks]
        refused = [_refused(one, some) for one, some in zip(asks, given, strict=True)]
        events = chain.from_iterable(given)
        return SubGrantReply(
            tuple(self._signed(event) for event, _ in events), refused[0], tuple(refused[1:])
        )

    def _remembers(self) -> bool:
        """Whether this copy knows all that was given: a restored one must not give it again."""
        try:
            self._replica.require_own_past()
        except Refused:
            return False
        return True

    def given(self, ask: SubGrantsRequest) -> SubGrantReply:
        """Every right this hub gave a device and that it does not know of."""
        found = [
            self._signed(event)
            for event, issue in self._issues()
            if issue.device == ask.device and issue.grant not in ask.known
        ]
        return SubGrantReply(tuple(found))

    def _give(self, tx: Transaction, ask: ClaimRequest) -> None:
        """One event per right of the hub that places come out of."""
        replica, performance = self._replica, PerformanceId(ask.performance)
        own = own_grants(tx.store, performance, replica.device, replica.incarnation)
        taken: dict[bytes, list[int]] = {}
        for number in dict.fromkeys(ask.seats):
            seat = tx.store.get(Seat, (performance, number))
            if seat is not None and seat.state == "granted" and seat.grant in own:
                taken.setdefault(seat.grant, []).append(number)
        for parent, seats in taken.items():
            self._issue(tx, ask, own[parent], tuple(seats), 0)
        wanted = ask.places if ask.pool else 0
        for parent, left in pool_rights(tx.store, own, ask.pool) if wanted else ():
            places = min(left, wanted)
            wanted -= places
            if places > 0:
                self._issue(tx, ask, own[parent], (), places)

    def _issue(
        self, tx: Transaction, ask: ClaimRequest, parent: Grant, seats: tuple[int, ...], places: int
    ) -> None:
        tx.record(
            GrantIssue(
                _grant_id(ask.id, parent.id), parent.house, parent.performance, ask.device,
                ask.incarnation, seats, parent.pool, places, parent.id, parent.sell_until_ms,
            )
        )  # fmt: skip

    def _by_claim(self, ask: ClaimRequest) -> Sequence[tuple[SentEvent, GrantIssue]]:
        return [
            (event, issue)
            for event, issue in self._issues()
            if issue.device == ask.device and issue.grant == _grant_id(ask.id, issue.parent)
        ]

    def _issues(self) -> Iterator[tuple[SentEvent, GrantIssue]]:
        """An evening's worth: what this hub ever gave, oldest first."""
        rows = self._replica.reader().conn.execute(
            "SELECT incarnation, seq, prev, hash, body FROM journal WHERE kind = 'grant_issue'"
            " ORDER BY place"
        )
        for row in rows.fetchall():
            event = SentEvent(*row)
            payload = decode(event.prev, event.body).payload
            if isinstance(payload, GrantIssue):
                yield event, payload

    def _signed(self, event: SentEvent) -> SubGrant:
        return SubGrant(event, self._key.sign(HEAD_DOMAIN + event.hash))


def _refused(ask: ClaimRequest, given: Sequence[tuple[SentEvent, GrantIssue]]) -> tuple[int, ...]:
    have = {seat for _, issue in given for seat in issue.seats}
    return tuple(seat for seat in ask.seats if seat not in have)


def _grant_id(claim: bytes, parent: bytes) -> bytes:
    """A claim's seats may come out of several rights: each gives a grant of its own."""
    return hashlib.sha256(b"sub_grant" + claim + parent).digest()[:16]
