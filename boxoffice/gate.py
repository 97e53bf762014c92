"""The door's facade: a text comes in, a verdict goes out, committed before it is shown."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace

from boxoffice.actions import admitting
from boxoffice.actions.admitting import SCAN_ID_LENGTH, admission_of, by_hand, with_nearby
from boxoffice.actions.asking_nearby import ask_nearby
from boxoffice.actions.door_reader import Known, KnownPlace, Read, Reader, foreign_code
from boxoffice.actions.misreads import Misreads
from boxoffice.actions.privacy import keep_text
from boxoffice.actions.scanned import UNREADABLE_CODE, Asked, Scanned
from boxoffice.door_view import result
from boxoffice.errors import Refused, Unavailable
from boxoffice.ids import OperatorId, PerformanceId
from boxoffice.journal import kinds
from boxoffice.network import Nearby
from boxoffice.queries import door_counts, door_finding, keys, performances
from boxoffice.queries.door_setup import doors_of
from boxoffice.queries.keys import KeyRing
from boxoffice.replica import meta
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.admission import admits, decide, overridable
from boxoffice.rules.protected import Guard
from boxoffice.rules.roles import Act
from boxoffice.tickets.short_code import ShortCode
from boxoffice.unkept import Unkept
from boxoffice.views import (
    DoorCounts,
    FoundTicket,
    PerformanceView,
    ScanResult,
    ScanRow,
    ShowHere,
    Verdict,
)
from boxoffice.workplace import Setting, Workplace

REMEMBERED = 50
"""Refused scans that can still be let in by hand: no queue is longer."""


class Gate(Workplace):
    """One door."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        replica = setting.replica
        self._reader = Reader(
            setting.catalogue, replica.kept, KeyRing(setting.secrets["root_key"]),
            setting.secrets["short_code_key"], replica.house, replica.device,
        )  # fmt: skip
        self._keys_at = -1
        self._misreads = Misreads(replica, setting.secrets["log_key"])
        self._unkept = Unkept()
        self._refused: OrderedDict[bytes, tuple[kinds.Admission, Scanned, int]] = OrderedDict()
        conn = replica.reader().conn
        self._reader.here = frozenset(
            PerformanceId(p) for p in meta.get(conn, "door.performances", [])
        )
        self._door: str = meta.get(conn, "door.name", "")
        self._direction: str = meta.get(conn, "door.direction", "in")

    # -- which door this is ------------------------------------------------------------------

    def performances(self) -> tuple[PerformanceView, ...]:
        """Today's performances; when there is none, the next ones. Where this clock may be days
        off also those of the day that surely was.
        """
        store, now = self._replica.reader(), self._replica.likely_time()
        moments = (self._replica.clock.wall_ms(), now.proven_ms)
        found = performances.at_a_door(self._catalogue.performances(store), moments)
        return tuple(self._view(store, one.id) for one in found)

    def doors_set_up(self) -> tuple[str, ...]:
        """Names that mean something to the performances that can be chosen."""
        store, ids = self._replica.reader(), [view.id for view in self.performances()]
        return doors_of(store, self._replica.house, ids)

    def _view(self, store: RowStore, performance: PerformanceId) -> PerformanceView:
        found = self._catalogue.performance(store, performance)
        assert found is not None, "listed from this copy"  # noqa: S101 - documents are never deleted
        tickets = door_counts.valid_tickets(store, (performance,))  # of other systems too
        return replace(self._listing.view(found), sold=tickets)

    def choose(self, chosen: Sequence[PerformanceId], door: str) -> None:
        """Admit to these performances, at the door of this name."""
        with self._replica.write() as tx:
            meta.put(tx.store.conn, "door.performances", list(chosen))
            meta.put(tx.store.conn, "door.name", door)
        self._reader.here = frozenset(chosen)
        self._door = door

    def turn(self, direction: str) -> None:
        """From now on people go in, or out, here; also after a restart."""
        with self._replica.write() as tx:
            meta.put(tx.store.conn, "door.direction", direction)
        self._direction = direction

    @property
    def direction(self) -> str:
        """Which way people pass this door: in or out."""
        return self._direction

    def chosen(self) -> tuple[tuple[ShowHere, ...], str]:
        """What this door admits to, and its name."""
        store = self._replica.reader()
        found = [self._catalogue.performance(store, one) for one in self._reader.here]
        known = sorted((one for one in found if one is not None), key=lambda one: one.starts_local)
        shows = (
            ShowHere(one.id, one.title, one.hall, one.starts_local, one.ends_local) for one in known
        )
        return tuple(shows), self._door

    # -- scanning ----------------------------------------------------------------------------

    def scan(self, text: str, count: int = 0, scan: bytes = b"") -> ScanResult:
        """Decide and commit. Unavailable("disk_full" | …): nothing was decided, scan again.

        `count`: how many of a group pass now; 0 asks. `scan`: the id of a scan whose answer was
        lost: it gets the same answer, and no second row.

        What is looked up stands in the very transaction that keeps the scan: no other scan can
        come between, and the writer's pages are warm, which a reader's are not after a commit.
        """
        store = self._replica.reader()
        self._refresh_keys(store)
        asked = self._asked(count, scan)
        code = self._code_of(store, text, asked)
        if code is not None:
            return self._pass(code, text, asked)
        self._misreads.keep(text, self.actor())
        return result(self._setting, UNREADABLE_CODE, Verdict.FOREIGN, asked)

    def recognises(self, text: str) -> bool:
        """Whether it is somebody's ticket as far as this copy knows; asked by any thread."""
        store = self._replica.reader()
        self._refresh_keys(store)
        return self._reader.recognises(store, text)

    def _code_of(self, store: RowStore, text: str, asked: Asked) -> Read | None:
        """A code of ours, or else one that another system printed and this house took over."""
        code = self._reader.parsed(text)
        if code is not None and not isinstance(code, ShortCode):
            return code
        if code is not None and self._reader.read(store, code, asked).performance is not None:
            return code
        other = foreign_code(text)
        if other is not None and self._reader.read(store, other, asked).facts.readable:
            return other
        return code

    def pass_found(self, found: FoundTicket, count: int = 0) -> ScanResult:
        """The same verdict and act for a ticket that was looked up by name, number or seat."""
        store = self._replica.reader()
        asked = self._asked(count)
        known: Read
        if found.reservation:
            known = KnownPlace(found.reservation, found.n)
        else:
            code = door_finding.code_of(store, found.id)
            if code is None:
                raise Refused("unknown_ticket")
            known = Known(PerformanceId(code[0]), code[1])
        return self._pass(known, "", asked)

    def _asked(self, count: int, scan: bytes = b"") -> Asked:
        replica = self._replica
        now = replica.likely_time()
        id_ = scan or replica.entropy(SCAN_ID_LENGTH)
        return Asked(id_, self._door, self._direction, count, now.ms, now.sure, now.proven_ms)

    def _pass(self, code: Read, text: str, asked: Asked) -> ScanResult:
        asked = self._unkept.again(code, asked)
        store = self._replica.reader()
        asked, near = ask_nearby(self._reader, store, self._network, code, asked)
        try:
            found = self._keep(code, text, asked, near)
        except Unavailable:
            if near is not None:
                self._unkept.failed(code, asked)
            raise
        self._unkept.kept(code, asked)
        return found

    def _keep(self, code: Read, text: str, asked: Asked, near: Nearby | None) -> ScanResult:
        replica, actor = self._replica, self.actor()
        with replica.write() as tx:
            scanned = self._reader.read(tx.store, code, asked)
            scanned = with_nearby(self._reader, tx.store, scanned, near, asked)
            verdict = decide(scanned.facts)
            if scanned.facts.replay and admits(verdict):
                return result(self._setting, scanned, verdict, asked)
            event = admission_of(scanned, text, verdict, asked, replica.house)
            kept = tx.record(event, actor.operator, actor.shift)
        if overridable(verdict):
            self._refused[kept.hash] = (event, scanned, asked.count)
            while len(self._refused) > REMEMBERED:
                self._refused.popitem(last=False)
        return result(self._setting, scanned, verdict, asked, kept.hash)

    def _refresh_keys(self, store: RowStore) -> None:
        version = self._replica.kept.version(*keys.TABLES)
        if self._keys_at != version:
            self._reader.keys.refresh(store)
            self._keys_at = version

    # -- what a person in charge does --------------------------------------------------------

    def admit_anyway(
        self, scan: bytes, reason: str, pin: str = "", second: OperatorId | None = None,
        second_pin: str = "",
    ) -> ScanResult:  # fmt: skip
        """Let in whom the scan refused, with a reason; a ticket counts once all the same, a group
        as many as its scan said and are left.

        By the house's setting `admit` (a second person, while it has set none).
        Refused("scan_unknown" | "role_missing" | "reason_missing" | "second_missing" | …).
        """
        known = self._refused.get(scan)
        if known is None:
            raise Refused("scan_unknown")
        warrant = self._warranted("admit", reason, pin, second, second_pin, Guard.SECOND)
        self._require_role(Act.ADMIT, second)
        event, scanned, count = known
        actor, replica = self.actor(), self._replica
        left, used = max(1, scanned.facts.surely_left), scanned.facts.surely_used
        asked = replace(self._asked(min(max(1, count), left)), direction="in")
        with replica.write() as tx:
            secret = keep_text(replica, tx, warrant.reason)
            admitted = by_hand(event, asked, secret, warrant.second, used=used)
            kept = tx.record(admitted, actor.operator, actor.shift)
        del self._refused[scan]
        return result(self._setting, scanned, Verdict.OK_BY_HAND, asked, kept.hash)

    def take_back(
        self, scan: bytes, reason: str, pin: str = "", second: OperatorId | None = None,
        second_pin: str = "",
    ) -> None:  # fmt: skip
        """This scan was a mistake: nobody passed. By the device that made it, for a quarter.

        By the house's setting `scan_back` (a second person, while it has set none).
        Refused("scan_unknown" | "scan_not_ours" | "scan_too_old" | "scan_taken_back" | …).
        """
        warrant = self._warranted("scan_back", reason, pin, second, second_pin, Guard.SECOND)
        admitting.take_back(self._replica, scan, warrant, self.actor())

    def last_own(self) -> ScanRow | None:
        """The newest scan of this door that let somebody pass and stands: what F8 takes back."""
        rows = self.last_scans(REMEMBERED)
        passed = (Verdict.OUT, Verdict.OK, Verdict.OK_BY_SIGNATURE, Verdict.OK_BY_HAND)
        return next((row for row in rows if row.verdict in passed and not row.taken_back), None)

    # -- looking -----------------------------------------------------------------------------

    def find(self, text: str) -> tuple[FoundTicket, ...]:
        """Tickets of this door's performances by name, order number or seat; also places of
        reservations. Refused("not_logged_in") without anybody: names are not for everyone.
        """
        if not self._operator:
            raise Refused("not_logged_in")
        store = self._replica.reader()
        here = self._reader.last_cleared(store, self._asked(0))
        return door_finding.find(store, self._catalogue, self._replica.house, here, text)

    def counts(self) -> DoorCounts:
        """How many are in, of how many; and how complete this copy is."""
        store = self._replica.reader()
        chosen = tuple(self._reader.here)
        here = door_counts.valid_tickets(store, chosen)
        link = self._network.link()
        since = self._reader.last_cleared(store, self._asked(0))
        inside = door_counts.entered(store, chosen, since)
        doors = door_counts.by_door(store, chosen, since)
        expected = here + door_counts.strangers(store, chosen)
        return DoorCounts(
            sum(inside.values()), expected, door_counts.left(store, chosen, since), here,
            here + link.behind, link.copied_ms, dict(doors).get(self._door, 0),
            door_counts.by_price(store, self._catalogue, chosen, inside), doors,
        )  # fmt: skip

    def last_scans(self, limit: int = 12) -> tuple[ScanRow, ...]:
        """This door's last scans, newest first; of what was not ours since it was opened."""
        store, replica = self._replica.reader(), self._replica
        now = replica.clock.wall_ms()
        strange = tuple(self._misreads.last)
        return door_counts.last_scans(store, self._catalogue, replica.device, limit, now, strange)

    def doubles(self) -> tuple[ScanRow, ...]:
        """Scans of this door whose ticket another door let in as well: shown until decided."""
        store = self._replica.reader()
        return door_counts.double_scans(store, self._catalogue, self._replica.device)
