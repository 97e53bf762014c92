"""What the fakes of the three workplaces tell alike: the moment, the house, its people, prices."""

from __future__ import annotations

from boxoffice.ids import Cents, DeviceId, HouseId, OperatorId, PerformanceId, PriceTypeId
from boxoffice.views import DeviceKind, Identity, OperatorView, PerformanceView, PriceView

NOW_MS = 1_795_803_667_000
"""Friday 27 November 2026, 19:21:07 in Brussels."""
ZONE = "Europe/Brussels"


class StillClock:
    """It is always 19:21:07."""

    def wall_ms(self) -> int:
        """The moment of the drawings."""
        return NOW_MS

    def boot_ms(self) -> int:
        """Does not move either."""
        return 0

    def boot_id(self) -> bytes:
        """One boot."""
        return b"boot"


class NoSetup:
    """A first start that does nothing."""

    def try_demo(self) -> None:
        """Choice 1."""

    def start_house(self, name: str, operator: str, pin: str) -> None:
        """Choice 2."""

    def join(self, url: str, code: str, name: str) -> None:
        """Choice 3."""


def identity(kind: DeviceKind = DeviceKind.DESK, name: str = "Kassa 1") -> Identity:
    """An installation of CC De Kring."""
    return Identity(HouseId(b"h"), "CC De Kring", DeviceId(b"d"), 1, name, kind, 1, ZONE, "EUR")


def operators() -> tuple[OperatorView, ...]:
    """Three people."""
    names = ("An Peeters", "Bram Claes", "Carla Wouters")
    return tuple(
        OperatorView(OperatorId(bytes([at])), at, name, frozenset({"desk"}))
        for at, name in enumerate(names, start=1)
    )


def performance(
    at: int, title: str, hall: str, starts: str, ours: int, free: int
) -> PerformanceView:
    """One performance of the next days."""
    return PerformanceView(
        PerformanceId(bytes([at])),
        title,
        hall,
        starts,
        ZONE,
        "available",
        free,
        ours,
        198,
        0,
        2,
        numbered=True,
    )


def prices() -> tuple[PriceView, ...]:
    """The price list of the drawings."""
    rows = (
        ("Basis", "", (2200, 2000, 1800, 2200)),
        ("-26", "tot 26 jaar, kaart tonen", (1800,)),
        ("65+", "", (2000,)),
        ("Kansentarief", "UiTPAS met kansenstatuut", (440,)),
        ("Vrijkaart", "", (0,)),
    )
    return tuple(
        PriceView(PriceTypeId(bytes([at])), at, name, note, tuple(Cents(c) for c in cents), at == 1)
        for at, (name, note, cents) in enumerate(rows, start=1)
    )
