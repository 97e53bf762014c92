"""What a house shows to the houses that sell its tickets: its evenings, and what is free of them.

Whoever sells for a house may not read its feed, which has its orders and its people in it. What
they need is written beside it, in the feed `public/<house>`, from time to time: a hall that sells
out in an hour changes there a few hundred times, not a few thousand. What is shown may be old by
the time somebody clicks; the answer to a claim is the truth (sync.md §5).

Which performances changed since is read off the house's own feed, so that a house which sells
nothing costs nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from typing import TypeVar

import msgspec

from boxoffice.catalog.documents import fields
from boxoffice.catalog.plan import Plan
from boxoffice.clock import Clock
from boxoffice.fold.rows import (
    BY_NAME,
    Availability,
    Device,
    Document,
    Evening,
    Row,
    Seat,
    house_scope,
    public_scope,
)
from sync.server import partners, state
from sync.server.authority import may_follow
from sync.server.claiming import Claiming, Wanted
from sync.server.locks import LOOKING, reach_of
from sync.server.plans import plan_here
from sync.server.transactions import Transactions
from sync.server.work import Work

log = logging.getLogger("boxoffice.server")

T = TypeVar("T")
_decode = msgspec.msgpack.Decoder(list[tuple[str, msgspec.Raw]]).decode
_row = {name: msgspec.msgpack.Decoder(table).decode for name, table in BY_NAME.items()}
_encode = msgspec.msgpack.Encoder(order="deterministic").encode

PUBLIC = "public/"
EVERY_MS = 1_000
"""Not more often: a row of availability each second, however fast a house sells (sync.md §1)."""
_TELLING = ("document", "seat", "grant_", "ticket", "reserved_place")
"""Tables whose rows say that something else is free now, or is shown otherwise."""


class _Pinned(msgspec.Struct):
    """The fields of a performance that say what it is sold from."""

    plan: bytes = b""
    price_list: bytes = b""


class _Named(msgspec.Struct):
    """The field of a house that others see."""

    name: str = ""


class Shown:
    """What is shown, written when somebody asks for it, for one server process."""

    def __init__(self, transactions: Transactions, clock: Clock) -> None:
        self._transactions = transactions
        self._clock = clock
        self._at_ms: dict[str, int] = {}

    def asked_for(self, device: bytes, scopes: Iterable[str]) -> None:
        """A device pulls these feeds: what is old of those that it may read is written anew."""
        wanted = {scope for scope in scopes if scope.startswith(PUBLIC)}
        if not wanted:
            return
        row = self._transactions.run(lambda work: work.store.get(Device, (device,)), LOOKING)
        if row is None or row.state != "active":
            return
        now = self._clock.wall_ms()
        for scope in sorted(wanted.intersection(may_follow(row))):
            since = now - self._at_ms.get(scope, now - EVERY_MS)
            if not 0 <= since < EVERY_MS:
                self._at_ms[scope] = now
                self.write(bytes.fromhex(scope.removeprefix(PUBLIC)))

    def write(self, house: bytes) -> None:
        """What a house shows, as it is now."""

        def act(work: Work) -> None:
            claiming = Claiming(work.store, work.journal, self._clock.wall_ms())
            Showing(work, claiming, house).carry_out()

        self._transactions.run(act, reach_of(house_scope(house), public_scope(house)))


class Showing:
    """One house's evenings, in one transaction."""

    def __init__(self, work: Work, claiming: Claiming, house: bytes) -> None:
        self._work = work
        self._store = work.store
        self._claiming = claiming
        self._house = house

    def carry_out(self) -> None:
        """Write what has changed since the last time; nothing while nobody sells for the house."""
        if not partners.sold_by(self._store, self._house):
            return
        seen: int = state.get(self._store, self._mark, -1)
        head = self._head()
        if seen == head:
            return
        changed = self._changed(seen)
        rows = [row for one in changed for row in self._rows(one)]
        fresh = [row for row in rows if self._store.get(type(row), row.key()) != row]
        self._store.put(fresh)
        for row in fresh:
            self._work.feed.emit([row])
        state.put(self._store, self._mark, head)

    @property
    def _mark(self) -> str:
        return f"shown/{self._house.hex()}"

    def _head(self) -> int:
        found = self._store.run(
            "SELECT head FROM scope WHERE id = ?", (house_scope(self._house),)
        ).fetchone()
        return int(found[0]) if found else 0

    def _changed(self, seen: int) -> Sequence[Document]:
        """Performances to be shown anew: of all there are, or as the feed since then says."""
        performances = self._store.select(
            Document, "house = ? AND kind = 'performance' ORDER BY id", (self._house,)
        )
        found = self._store.run(
            "SELECT rows FROM feed WHERE scope = ? AND seq > ? ORDER BY seq",
            (house_scope(self._house), seen),
        ).fetchall()
        if seen < 0 or len(found) != self._head() - seen:  # the first time, or it was tidied since
            return performances
        said = [one for (rows,) in found for one in _decode(bytes(rows)) if one[0] in _TELLING]
        about = {_about(_row[name](data)) for name, data in said}
        return performances if b"" in about else [one for one in performances if one.id in about]

    def _rows(self, performance: Document) -> list[Row]:
        said = _read(performance, _Pinned)
        if said is None:
            return []
        prices = self._store.get(Document, (self._house, "price_list", said.price_list))
        evening = Evening(
            performance.id, self._house, self._name(), performance.fields,
            prices.id if prices else b"", prices.fields if prices else b"",
        )  # fmt: skip
        plan = plan_here(self._store, said.plan)
        return [evening] if plan is None else [evening, self._availability(performance.id, plan)]

    def _name(self) -> str:
        said = _read(self._store.get(Document, (self._house, "house", self._house)), _Named)
        return said.name.replace("\0", "") if said else ""  # PostgreSQL has no such character

    def _availability(self, performance: bytes, plan: Plan) -> Availability:
        taken = self._store.select(Seat, "performance = ? AND state <> 'free'", (performance,))
        gone = {seat.seat for seat in taken}
        free = bits(number not in gone for number in range(len(plan.seats)))
        pools = {pool.key: self._places(performance, pool.key) for pool in plan.pools}
        return Availability(performance, self._house, free, _encode(pools))

    def _places(self, performance: bytes, pool: str) -> int:
        wanted = Wanted(b"", self._house, performance, b"", 0, (), pool, 0)
        return self._claiming.free_places(wanted)


def _read(document: Document | None, kind: type[T]) -> T | None:
    """What a document says of this; None when there is none, or a field has another form: any
    device of the house may have written it, and those of other houses go on.
    """
    if document is None:
        return None
    try:
        return msgspec.convert(fields(document), kind)
    except msgspec.ValidationError:
        log.warning("%s of %s is not readable", document.kind, document.id.hex())
        return None


def bits(flags: Iterable[bool]) -> bytes:
    """One bit each, the lowest of each byte first."""
    number = sum(1 << n for n, flag in enumerate(flags) if flag)
    return number.to_bytes((number.bit_length() + 7) // 8, "little")


def _about(row: Row) -> bytes:
    """The performance that a row of the house's feed is about; empty: it may be any."""
    if isinstance(row, Document):
        if row.kind in ("house", "price_list"):
            return b""
        return row.id
    performance: bytes = row.performance  # type: ignore[attr-defined] # these tables have it
    return performance
