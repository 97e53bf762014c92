"""What the server gives by itself when a desk is in contact: a top-up, or the evening's share.

While a performance is in advance sale its plan may ask that each desk owns what it is expected to
sell (`top_up`), beside a share of the places that stays for the web (`web`, percent). When advance
sale closes, by the house's rule, all that nobody has sold goes to the evening desks in good
blocks; what other devices own of it is asked back, and dealt when they have given it. Each place
is dealt once: what an evening desk gives back is not pressed on it again.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TypeVar

import msgspec

from boxoffice.catalog.documents import fields
from boxoffice.catalog.plan import Plan
from boxoffice.clock import Planned
from boxoffice.fold.rows import Device, Document, Grant, Hold, Row, Seat, house_scope
from boxoffice.ids import Entropy, mint
from boxoffice.journal.kinds import DocumentEdit, GrantRecall
from boxoffice.rules import allotment
from sync.server import state
from sync.server.claiming import Claiming, Wanted
from sync.server.handing_over import SELLING
from sync.server.planning import KIND, Planning
from sync.server.plans import plan_here
from sync.server.work import Work

T = TypeVar("T", bound=msgspec.Struct)
log = logging.getLogger("boxoffice.server")

EVERY_MS = 60_000
"""How often a device's contact is worth a look."""
HOUR_MS = 60 * 60 * 1000
DAY_MS = 24 * HOUR_MS
NEAR_MS = 2 * DAY_MS
"""Performances further away are not looked at on each contact."""


class Stock(msgspec.Struct):
    """The fields of a grant plan that matter here; see `planning` for its entries."""

    web: int = 0
    top_up: int = 0
    closed: bool = False
    dealt: list[int] = []
    dealt_places: dict[str, int] = {}


class Evening(msgspec.Struct):
    """The fields of a performance that matter here."""

    starts_local: str = ""
    ends_local: str = ""
    zone: str = "Europe/Brussels"
    plan: bytes = b""
    status: str = "available"
    advance_closes_local: str = ""


class HouseRule(msgspec.Struct):
    """The house's rules for the close of advance sale: a local time of the day; none: it never
    closes. The desks that are open in the evening; none named: all.
    """

    advance_closes: str = ""
    evening_desks: list[bytes] = []


@dataclass(slots=True)
class Allotment:
    """The server's memory of whom it has looked at lately."""

    entropy: Entropy
    _seen: dict[bytes, int] = field(default_factory=dict)

    def is_due(self, device: bytes, now_ms: int) -> bool:
        """Whether a contact of this device is worth a look again."""
        return now_ms >= self._seen.get(device, 0) + EVERY_MS

    def contact(self, work: Work, device: bytes, now_ms: int) -> None:
        """A device is in contact: give it, or its house's evening desks, what is due."""
        if not self.is_due(device, now_ms):
            return
        owner = work.store.get(Device, (device,))
        if owner is None or owner.state != "active" or owner.kind not in SELLING:
            return
        work.feed.lock((house_scope(owner.house),))
        self._seen[device] = now_ms
        if owner.house not in state.recovering(work.store):
            _Allotting(work, owner, now_ms, self.entropy).all_due()


class _Allotting:
    """One contact, inside one transaction."""

    def __init__(self, work: Work, device: Device, now_ms: int, entropy: Entropy) -> None:
        self._store = work.store
        self._journal = work.journal
        self._claiming = Claiming(work.store, work.journal, now_ms)
        self._planning = Planning(work.store, self._claiming)
        self._device = device
        self._now_ms = now_ms
        self._entropy = entropy

    def all_due(self) -> None:
        """Every performance near now."""
        house = self._store.get(Document, (self._device.house, "house", self._device.house))
        rule = _read(house, HouseRule)
        rows = self._store.select(
            Document, "house = ? AND kind = 'performance' ORDER BY id", (self._device.house,)
        )
        for row in rows:
            evening = _read(row, Evening)
            if self._is_near(evening):
                self._due(row, evening, rule)

    def _is_near(self, evening: Evening) -> bool:
        if not evening.starts_local or evening.status != "available":
            return False
        starts = _utc_ms(evening.starts_local, evening.zone)
        ends = _utc_ms(evening.ends_local, evening.zone) or starts + DAY_MS
        return starts < self._now_ms + NEAR_MS and self._now_ms < ends

    def _due(self, row: Document, evening: Evening, rule: HouseRule) -> None:
        closes = _closes_ms(evening, rule)
        document = self._store.get(Document, (row.house, KIND, row.id))
        stock = _read(document, Stock)
        plan = plan_here(self._store, evening.plan) if closes or stock.top_up else None
        if plan is None:
            return
        if closes and closes <= self._now_ms:
            self._to_the_evening(row, document, stock, plan, self._evening_desks(rule))
        elif stock.top_up and self._device.kind == "desk":
            self._top_up(row, stock, plan)

    def _evening_desks(self, rule: HouseRule) -> list[Device]:
        desks = self._store.select(
            Device, "house = ? AND kind = 'desk' AND state = 'active' ORDER BY number",
            (self._device.house,),
        )  # fmt: skip
        return [d for d in desks if not rule.evening_desks or d.id in rule.evening_desks]

    def _free(self, performance: bytes, plan: Plan) -> set[int]:
        taken = {
            seat.seat
            for seat in self._store.select(
                Seat, "performance = ? AND state <> 'free'", (performance,)
            )
        }
        held = self._store.select(
            Hold, "performance = ? AND until_ms > ?", (performance, self._now_ms)
        )  # somebody may be paying for it on the web
        return set(range(len(plan.seats))) - taken - {hold.seat for hold in held}

    def _wanted(
        self, performance: bytes, owner: bytes, seats: tuple[int, ...] = (), pool: str = "",
        places: int = 0,
    ) -> Wanted:  # fmt: skip
        return Wanted(
            mint(self._now_ms, self._entropy), self._device.house, performance, owner,
            self._planning.incarnation(owner), seats, pool, places,
        )  # fmt: skip

    # -- while advance sale is open ------------------------------------------------------------

    def _top_up(self, row: Document, stock: Stock, plan: Plan) -> None:
        free = self._free(row.id, plan)
        sold, owned = self._lately_sold(row.id), self._owned(row.id)
        target = allotment.expected(sold, stock.top_up)
        web = len(plan.seats) * stock.web // 100
        count = allotment.to_add(owned, target, len(free), web)
        seats = allotment.block(plan, count, free)
        if seats:
            self._claiming.give(self._wanted(row.id, self._device.id, seats), seats)
        for pool in plan.pools:
            wanted = self._wanted(row.id, self._device.id, pool=pool.key)
            left = self._claiming.free_places(wanted)
            mine = self._owned_places(row.id, pool.key)
            more = allotment.to_add(mine, target, left, pool.capacity * stock.web // 100)
            if more:
                self._claiming.give(replace(wanted, places=more), ())

    def _lately_sold(self, performance: bytes) -> int:
        found: int = self._store.run(
            "SELECT count(*) FROM ticket WHERE performance = ? AND device = ? AND at_ms > ?"
            " AND state = 'valid'",
            (performance, self._device.id, self._now_ms - HOUR_MS),
        ).fetchone()[0]
        return found

    def _owned(self, performance: bytes) -> int:
        found: int = self._store.run(
            'SELECT count(*) FROM seat s JOIN grant_ g ON g.id = s."grant"'
            " WHERE s.performance = ? AND s.state = 'granted' AND g.device = ?"
            " AND g.state = 'active'",
            (performance, self._device.id),
        ).fetchone()[0]
        return found

    def _owned_places(self, performance: bytes, pool: str) -> int:
        grants = self._store.select(
            Grant, "performance = ? AND pool = ? AND device = ? AND state = 'active'",
            (performance, pool, self._device.id),
        )  # fmt: skip
        return sum(self._claiming.unsold_places(grant) for grant in grants)

    # -- when it closes --------------------------------------------------------------------------

    def _to_the_evening(
        self, row: Document, document: Document | None, stock: Stock, plan: Plan,
        desks: list[Device],
    ) -> None:  # fmt: skip
        if not desks:
            return
        free = self._free(row.id, plan) - set(stock.dealt)
        hands = allotment.deal(plan, free, len(desks))
        for desk, seats in zip(desks, hands, strict=True):
            if seats:
                self._claiming.give(self._wanted(row.id, desk.id, seats), seats)
        places = dict(self._deal_pools(row.id, stock, plan, desks))
        if not stock.closed:
            self._ask_back(row.id, {desk.id for desk in desks})
        dealt = sorted(seat for hand in hands for seat in hand)
        changes: dict[str, object] = {}
        if dealt:
            changes["dealt"] = sorted({*stock.dealt, *dealt})
        if places:
            changes["dealt_places"] = stock.dealt_places | places
        if not stock.closed:
            changes["closed"] = True
        if changes:
            base = document.revision if document else 0
            self._journal.record(DocumentEdit(row.house, KIND, row.id, base, changes))

    def _deal_pools(
        self, performance: bytes, stock: Stock, plan: Plan, desks: list[Device]
    ) -> Iterator[tuple[str, int]]:
        """Places given now, added to those dealt before."""
        for pool in plan.pools:
            before = stock.dealt_places.get(pool.key, 0)
            left = self._claiming.free_places(self._wanted(performance, b"", pool=pool.key))
            given = max(0, min(left, pool.capacity - before))
            for desk, places in zip(desks, allotment.shares(given, len(desks)), strict=True):
                if places:
                    self._claiming.give(
                        self._wanted(performance, desk.id, pool=pool.key, places=places), ()
                    )
            if given:
                yield pool.key, before + given

    def _ask_back(self, performance: bytes, evening: set[bytes]) -> list[Row]:
        grants = self._store.select(
            Grant, "performance = ? AND state = 'active' ORDER BY id", (performance,)
        )
        rows: list[Row] = []
        for grant in grants:
            if grant.device not in evening and not grant.recalled and not grant.reservation:
                rows += self._journal.record(GrantRecall(grant.id, grant.house, performance))
        return rows


def _read(document: Document | None, kind: type[T]) -> T:
    """What a document says of this; a field of another form counts as not said."""
    if document is None:
        return kind()
    try:
        return msgspec.convert(fields(document), kind)
    except msgspec.ValidationError:
        log.warning("%s of %s is not readable", document.kind, document.id.hex())
        return kind()


def _utc_ms(local: str, zone: str) -> int:
    """0 for what is no moment, or has not been said."""
    try:
        return int(Planned(local, zone).utc().timestamp() * 1000) if local else 0
    except (ValueError, KeyError):  # ZoneInfoNotFoundError is a KeyError
        return 0


def _closes_ms(evening: Evening, rule: HouseRule) -> int:
    """When advance sale closes: as said for the performance, else at the house's time of its day;
    local time of the hall, resolved with the rules of today. 0: never.
    """
    if evening.advance_closes_local:
        return _utc_ms(evening.advance_closes_local, evening.zone)
    if not rule.advance_closes:
        return 0
    return _utc_ms(f"{evening.starts_local[:10]}T{rule.advance_closes}", evening.zone)
