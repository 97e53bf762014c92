"""The door's facade: a text comes in, a verdict goes out, committed before it is shown."""

from __future__ import annotations

import hmac
from collections.abc import Sequence

from boxoffice.actions.admitting import (
    UNREADABLE,
    Reader,
    Scanned,
    admission_of,
    parsed,
    with_nearby,
)
from boxoffice.catalog.plan import Plan
from boxoffice.fold.rows import Device
from boxoffice.ids import PerformanceId
from boxoffice.journal.kinds import NO_SEAT, Misread
from boxoffice.network import Nearby
from boxoffice.queries import people, performances
from boxoffice.queries.keys import KeyRing
from boxoffice.queries.scans import inside, last_scans, strangers, valid_tickets
from boxoffice.replica import meta
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.admission import admits, decide
from boxoffice.tickets.code import SignedCode
from boxoffice.tickets.short_code import ShortCode
from boxoffice.views import DoorCounts, PerformanceView, ScanResult, ScanRow, Verdict
from boxoffice.workplace import Setting, Workplace

MISREAD_MS = 60_000
"""One event per unreadable code and minute (design.md §4)."""


class Gate(Workplace):
    """One door."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self._reader = Reader(
            setting.catalogue, setting.replica.kept, KeyRing(setting.secrets["root_key"]),
            setting.secrets["short_code_key"],
        )  # fmt: skip
        self._keys_at = -1
        self._misread: dict[bytes, int] = {}
        conn = self._replica.reader().conn
        self._reader.here = frozenset(
            PerformanceId(p) for p in meta.get(conn, "door.performances", [])
        )
        self._door: str = meta.get(conn, "door.name", "")

    def performances(self) -> tuple[PerformanceView, ...]:
        """Today's performances; when there is none, the next ones."""
        store = self._replica.reader()
        today = performances.local_day(self._replica.clock.wall_ms())
        known = [p for p in self._catalogue.performances(store) if p.starts_local >= today]
        tonight = [p for p in known if p.starts_local.startswith(today)]
        return tuple(self._view(store, p.id) for p in (tonight or known[:10]))

    def _view(self, store: RowStore, performance: PerformanceId) -> PerformanceView:
        found = self._catalogue.performance(store, performance)
        assert found is not None, "listed from this copy"  # noqa: S101 - documents are never deleted
        plan = self._catalogue.plan(store, found.plan)
        replica = self._replica
        return performances.view(store, found, plan, replica.device, replica.incarnation)

    def choose(self, chosen: Sequence[PerformanceId], door: str) -> None:
        """Admit to these performances, at the door of this name."""
        with self._replica.write() as tx:
            meta.put(tx.store.conn, "door.performances", list(chosen))
            meta.put(tx.store.conn, "door.name", door)
        self._reader.here = frozenset(chosen)
        self._door = door

    def chosen(self) -> tuple[tuple[PerformanceView, ...], str]:
        """What this door admits to, and its name."""
        store = self._replica.reader()
        known = [p for p in self._reader.here if self._catalogue.performance(store, p) is not None]
        views = sorted((self._view(store, p) for p in known), key=lambda v: v.starts_local)
        return tuple(views), self._door

    def scan(self, text: str) -> ScanResult:
        """Decide and commit. Unavailable("disk_full" | …): nothing was decided, scan again.

        What is looked up stands in the very transaction that keeps the scan: no other scan can
        come between, and the writer's pages are warm, which a reader's are not after a commit.
        """
        replica = self._replica
        store = replica.reader()
        self._refresh_keys(store)
        code = parsed(text)
        if code is None:
            self._keep_misread(text)
            return self._result(store, UNREADABLE, decide(UNREADABLE.facts))
        actor = self.actor()
        near = self._ask_nearby(store, code)
        with replica.write() as tx:
            scanned = with_nearby(self._reader.read(tx.store, code), near)
            verdict = decide(scanned.facts)
            event = admission_of(scanned, text, verdict, self._door, replica.house)
            tx.record(event, actor.operator, actor.shift)
        return self._result(store, scanned, verdict)

    def _ask_nearby(self, store: RowStore, code: SignedCode | ShortCode) -> Nearby | None:
        """What the hub of this building knows of somebody whom this copy would let in."""
        if not self._network.link().hub:
            return None
        found = self._reader.read(store, code)
        if found.performance is None or not admits(decide(found.facts)):
            return None
        ticket = found.ticket.id if found.ticket else b""
        return self._network.check(
            found.performance.id, found.code, ticket, self._door, found.facts
        )

    def _refresh_keys(self, store: RowStore) -> None:
        version = self._replica.kept.version(Device)
        if self._keys_at != version:
            self._reader.keys.refresh(store)
            self._keys_at = version

    def _keep_misread(self, text: str) -> None:
        key = self._setting.secrets["log_key"]
        digest = hmac.digest(key, text.encode("utf-8", "surrogatepass"), "sha256")[:16]
        now = self._replica.clock.boot_ms()
        self._misread = {d: at for d, at in self._misread.items() if now - at < MISREAD_MS}
        if digest not in self._misread:
            self._misread[digest] = now
            self._replica.commit(Misread(self._replica.house, len(text), digest), self.actor())

    def _result(self, store: RowStore, scanned: Scanned, verdict: Verdict) -> ScanResult:
        row, number, place = _place(scanned.plan, scanned.seat, scanned)
        price, look = self._price(store, scanned)
        performance, entered = scanned.performance, scanned.entered
        return ScanResult(
            verdict, self._replica.clock.wall_ms(), row, number, place, price, look,
            performance.title if performance else "",
            performance.starts_local if performance else "",
            performance.hall if performance else "",
            entered.at_ms if entered else 0,
            _where(store, entered.door, entered.device) if entered else "",
            self._network.link().copied_ms, *scanned.position,
        )  # fmt: skip

    def _price(self, store: RowStore, scanned: Scanned) -> tuple[str, str]:
        """Name of the price type, and what the door must look at for it."""
        if scanned.performance is None:
            return "", ""
        offer = self._catalogue.offer(store, scanned.performance.id)
        types = offer.prices.types if offer else ()
        found = next((t for t in types if t.number == scanned.price_number), None)
        if found is None:
            return "", ""
        return found.name, (found.note or found.name) if found.proof else ""

    def counts(self) -> DoorCounts:
        """How many are in, of how many; and how complete this copy is."""
        store = self._replica.reader()
        chosen = tuple(self._reader.here)
        here = valid_tickets(store, chosen)
        link = self._network.link()
        entered = inside(store, chosen)
        expected = here + strangers(store, chosen)
        return DoorCounts(entered, expected, 0, here, here + link.behind, link.copied_ms)

    def last_scans(self, limit: int = 12) -> tuple[ScanRow, ...]:
        """This door's last scans, newest first."""
        store = self._replica.reader()
        return last_scans(store, self._catalogue, self._replica.device, limit)


def _place(plan: Plan | None, seat: int, scanned: Scanned) -> tuple[str, str, str]:
    if plan is None or seat == NO_SEAT or not 0 <= seat < len(plan.seats):
        pools = {pool.key: pool.name for pool in plan.pools} if plan else {}
        key = scanned.ticket.pool if scanned.ticket else ""
        return "", "", pools.get(key, "")
    found = plan.seats[seat]
    return found.row, found.number, found.zone


def _where(store: RowStore, door: str, device: bytes) -> str:
    name = people.device_name(store, device)
    return f"{door} · {name}" if door and name and door != name else door or name
