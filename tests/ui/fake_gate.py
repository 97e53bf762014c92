"""A door's core in memory, for widgets under test."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from boxoffice.errors import Refused
from boxoffice.ids import OperatorId, PerformanceId
from boxoffice.views import (
    DeviceKind,
    DoorCounts,
    Identity,
    Link,
    OperatorView,
    PerformanceView,
    ScanResult,
    ScanRow,
    SyncState,
    Verdict,
)
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
    "FOREIGN": ScanResult(Verdict.FOREIGN, NOW_MS),
}


class FakeGate:
    """The facade of a door. `scan("USED")` answers what is written in ANSWERS."""

    def __init__(self) -> None:
        self.link = Link.ONLINE
        self.scanned: list[str] = []
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

    def choose(self, performances: Sequence[PerformanceId], door: str) -> None:
        self.picked, self.door = tuple(performances), door

    def chosen(self) -> tuple[tuple[PerformanceView, ...], str]:
        return tuple(view for view in self.shows if view.id in self.picked), self.door

    def scan(self, text: str) -> ScanResult:
        self.scanned.append(text)
        return ANSWERS.get(text, ANSWERS["FOREIGN"])

    def counts(self) -> DoorCounts:
        return DoorCounts(318, 412, 4, 412, 412, self.copied_ms)

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
        return SyncState(self.link, NOW_MS - 540_000, 0, 0, self.copied_ms, 0, single_copy=False)

    def subscribe(self, callback: Callable[[], None]) -> None:
        """Nothing changes by itself here."""
