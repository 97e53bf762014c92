"""A door's core in memory, for widgets under test."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec.structs import replace

from boxoffice.errors import Refused
from boxoffice.ids import OperatorId, PerformanceId
from boxoffice.views import (
    DeviceKind,
    DoorCounts,
    FoundTicket,
    Identity,
    Link,
    OperatorView,
    PerformanceView,
    ScanResult,
    ScanRow,
    ShowHere,
    SyncState,
    Verdict,
)
from boxoffice.views.gate import Refunded
from tests.ui.fake_counter import FakeCounter
from tests.ui.fake_house import NOW_MS, identity, operators

ANSWERS: dict[str, ScanResult] = {
    "OK": ScanResult(Verdict.OK, NOW_MS, "G", "12", "Balkon links", "Basis", position=2, of=4),
    "LOOK": ScanResult(Verdict.OK, NOW_MS, "G", "13", "Parterre", "-26", look="kaart -26"),
    "SIGNED": ScanResult(
        Verdict.OK_BY_SIGNATURE, NOW_MS, "H", "4", "Parterre", "Basis", copied_ms=NOW_MS - 600_000
    ),
    "USED": ScanResult(
        Verdict.ALREADY_USED,
        NOW_MS,
        "G",
        "12",
        used_ms=NOW_MS - 240_000,
        used_device="zijingang · toestel 2",
    ),
    "UNKNOWN": ScanResult(Verdict.UNKNOWN, NOW_MS, copied_ms=NOW_MS - 19_200_000),
    "DAY": ScanResult(
        Verdict.WRONG_PERFORMANCE,
        NOW_MS,
        "C",
        "4",
        title="Kip!",
        starts_local="2026-11-29T15:00",
        hall="Grote zaal",
    ),
    "SHOW": ScanResult(
        Verdict.WRONG_PERFORMANCE,
        NOW_MS,
        "C",
        "4",
        title="Kip!",
        starts_local="2026-11-27T20:15",
        hall="Kleine zaal",
    ),
    "FORGED": ScanResult(Verdict.NOT_REAL, NOW_MS),
    "CANCELLED": ScanResult(Verdict.CANCELLED, NOW_MS, "A", "1"),
    "REPLACED": ScanResult(Verdict.REPLACED, NOW_MS, "A", "1"),
    "CONFLICT": ScanResult(Verdict.CONFLICT, NOW_MS, "G", "12"),
    "CLOCK": ScanResult(Verdict.CONFLICT, NOW_MS + 86_400_000, "G", "12", doubt="clock"),
    "ASKED": ScanResult(
        Verdict.CONFLICT,
        NOW_MS,
        "G",
        "12",
        doubt="unconfirmed",
        used_ms=NOW_MS - 240_000,
        used_device="zijingang · toestel 2",
    ),
    "LOSTKEY": ScanResult(Verdict.CONFLICT, NOW_MS, "G", "12", doubt="lost_key"),
    "REFUNDED": ScanResult(
        Verdict.CANCELLED,
        NOW_MS,
        "A",
        "1",
        refunded=Refunded(NOW_MS - 14_400_000, whole_day=False, till="Kassa 1"),
    ),
    "FOREIGN": ScanResult(Verdict.FOREIGN, NOW_MS),
    "OUT": ScanResult(Verdict.OUT, NOW_MS, "G", "12"),
    "GROUP": ScanResult(Verdict.GROUP, NOW_MS, place="C1-20, D1-20, E1-10", inside=20, places=50),
    "FULL": ScanResult(
        Verdict.GROUP_FULL, NOW_MS, place="C1-20, D1-20, E1-10", inside=50, places=50
    ),
    "SOME": ScanResult(
        Verdict.OK, NOW_MS, place="C1-20, D1-20, E1-10", price_name="school", inside=20, places=50
    ),
    "ENTRANCE": ScanResult(Verdict.OK, NOW_MS, "K", "2", "Balkon", "Basis", doors="Balkon"),
    "PRICE": ScanResult(
        Verdict.OK_BY_SIGNATURE,
        NOW_MS,
        "H",
        "5",
        "Parterre",
        price_unknown=True,
        copied_ms=NOW_MS - 600_000,
    ),
    "LOOKUSED": ScanResult(
        Verdict.ALREADY_USED,
        NOW_MS,
        "G",
        "13",
        "Parterre",
        "-26",
        look="kaart -26",
        used_ms=NOW_MS - 240_000,
        used_device="zijingang · toestel 2",
    ),
    "COACH": ScanResult(
        Verdict.LATECOMER, NOW_MS, place="C1-20, D1-20, E1-10", inside=0, places=50
    ),
    "HAND": ScanResult(Verdict.OK_BY_HAND, NOW_MS, "G", "12"),
    "DATE": ScanResult(
        Verdict.WRONG_DATE, NOW_MS, "C", "4", title="Kip!", starts_local="2026-11-29T15:00"
    ),
    "DOOR": ScanResult(Verdict.WRONG_DOOR, NOW_MS, "C", "4", doors="balkon"),
    "TYPE": ScanResult(Verdict.WRONG_TYPE, NOW_MS, "C", "4", price_name="-26"),
    "EARLY": ScanResult(Verdict.TOO_EARLY, NOW_MS, "C", "4", opens_local="2026-11-27T19:30"),
    "LATE": ScanResult(Verdict.LATECOMER, NOW_MS, "C", "4"),
    "LATEUSED": ScanResult(
        Verdict.LATECOMER,
        NOW_MS,
        "C",
        "4",
        used_ms=NOW_MS - 240_000,
        used_device="zijingang · toestel 2",
        used_too=True,
    ),
    "TOOLATE": ScanResult(Verdict.TOO_LATE, NOW_MS, "C", "4"),
    "UNPAID": ScanResult(Verdict.UNPAID, NOW_MS, "C", "4"),
    "BLOCKED": ScanResult(Verdict.BLOCKED, NOW_MS, "C", "4"),
    "WAITS": ScanResult(Verdict.UNAPPROVED, NOW_MS, "C", "4"),
    "RULE": ScanResult(
        Verdict.RULE_DENIED, NOW_MS, "C", "4", rule="rule_entries_today", rule_detail="1"
    ),
    "TWO": ScanResult(Verdict.AMBIGUOUS, NOW_MS),
}


FOUND = (
    FoundTicket(b"1", "G12", "Balkon", "Basis", "2-0147", "Peeters An", "valid", inside=False),
    FoundTicket(b"2", "G13", "Balkon", "Basis", "2-0147", "Peeters An", "valid", inside=True),
    FoundTicket(b"3", "A1", "Parterre", "-26", "R-12", "Peeters Jan", "reserved", inside=False),
    FoundTicket(b"4", "C4", "Parterre", "Basis", "2-0150", "Claes Bram", "valid", inside=False),
)


class FakeGate:
    """The facade of a door. `scan("USED")` answers what is written in ANSWERS."""

    def __init__(self) -> None:
        self.link = Link.ONLINE
        self.late = False
        self.named: tuple[str, ...] = ()
        self.scanned: list[str] = []
        self.counted: list[int] = []
        self.taken_back: list[bytes] = []
        self.admitted: list[bytes] = []
        self.direction = "in"
        self.double: tuple[ScanRow, ...] = ()
        self.picked: tuple[PerformanceId, ...] = (PerformanceId(b"\x01"), PerformanceId(b"\x02"))
        self.door = "hoofdingang"
        self.copied_ms = NOW_MS - 180_000
        self.shows = FakeCounter().performances()[:2]

    def identity(self) -> Identity:
        return identity(DeviceKind.DOOR, "Deur 1")

    def operators(self) -> tuple[OperatorView, ...]:
        return operators()

    def log_in(self, operator: OperatorId, pin: str) -> OperatorView:
        if pin != "123456":
            raise Refused("wrong_pin")
        return operators()[0]

    def performances(self) -> tuple[PerformanceView, ...]:
        return self.shows

    def doors_set_up(self) -> tuple[str, ...]:
        return self.named

    def choose(self, performances: Sequence[PerformanceId], door: str) -> None:
        self.picked, self.door = tuple(performances), door

    def chosen(self) -> tuple[tuple[ShowHere, ...], str]:
        here = (view for view in self.shows if view.id in self.picked)
        shows = (
            ShowHere(view.id, view.title, view.hall, view.starts_local, view.ends_local)
            for view in here
        )
        return tuple(shows), self.door

    def turn(self, direction: str) -> None:
        self.direction = direction

    def scan(self, text: str, count: int = 0, scan: bytes = b"") -> ScanResult:
        self.scanned.append(text)
        self.counted.append(count)
        found = ANSWERS.get(text, ANSWERS["FOREIGN"])
        if found.verdict is Verdict.GROUP and count:
            return replace(found, verdict=Verdict.OK, inside=found.inside + count)
        return replace(found, scan=text.encode())

    def recognises(self, text: str) -> bool:
        return text in ANSWERS

    def find(self, text: str) -> tuple[FoundTicket, ...]:
        return tuple(one for one in FOUND if text.casefold() in one.name.casefold())

    def pass_found(self, found: FoundTicket, count: int = 0) -> ScanResult:
        self.scanned.append(found.label)
        return ANSWERS["OK"]

    def admit_anyway(
        self, scan: bytes, reason: str, pin: str = "", second: OperatorId | None = None,
        second_pin: str = "",
    ) -> ScanResult:  # fmt: skip
        self._require(reason, second, second_pin)
        self.admitted.append(scan)
        return ANSWERS["HAND"]

    def take_back(
        self, scan: bytes, reason: str, pin: str = "", second: OperatorId | None = None,
        second_pin: str = "",
    ) -> None:  # fmt: skip
        self._require(reason, second, second_pin)
        self.taken_back.append(scan)

    def _require(self, reason: str, second: OperatorId | None, pin: str) -> None:
        if not reason:
            raise Refused("reason_missing")
        if second is None:
            raise Refused("second_missing")
        if pin != "123456":
            raise Refused("wrong_pin")

    def doubles(self) -> tuple[ScanRow, ...]:
        return self.double

    def last_own(self) -> ScanRow | None:
        return ScanRow(NOW_MS - 5_000, Verdict.OK, "G12", scan=b"last")

    def counts(self) -> DoorCounts:
        return DoorCounts(
            318, 412, 4, 412, 412, self.copied_ms, 201,
            (("Basis", 190, 240), ("-26", 84, 101), ("65+", 30, 57), ("", 14, 0)),
            (("hoofdingang", 201), ("zij", 117)),
        )  # fmt: skip

    def last_scans(self, limit: int = 12) -> tuple[ScanRow, ...]:
        rows = (
            ("OK", "G12"),
            ("OK", "G11"),
            ("USED", "C4"),
            ("SIGNED", "H4"),
            ("DAY", "B2"),
            ("FOREIGN", ""),
            ("FORGED", ""),
            ("OK", "F7"),
            ("UNKNOWN", ""),
        )
        return tuple(
            ScanRow(NOW_MS - at * 9_000, ANSWERS[name].verdict, label, ANSWERS[name].starts_local)
            for at, (name, label) in enumerate(rows)
        )[:limit]

    def sync_state(self) -> SyncState:
        return SyncState(
            self.link, NOW_MS - 540_000, 0, 0, self.copied_ms, 0, single_copy=False,
            doors_late=self.late,
        )  # fmt: skip

    def subscribe(self, callback: Callable[[], None]) -> None:
        """Nothing changes by itself here."""
