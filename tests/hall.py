"""What the test house plays in and asks for: one hall, one floor, one price list, two evenings."""

from __future__ import annotations

from boxoffice.catalog.plan import Plan, Pool, Seat
from boxoffice.catalog.programme import Performance, PriceList, PriceType
from boxoffice.ids import (
    BlobHash,
    Cents,
    HouseId,
    PerformanceId,
    PriceListId,
    PriceTypeId,
    ProductionId,
)

HOUSE = HouseId(b"H" * 16)
TONIGHT, TOMORROW = PerformanceId(b"T" * 16), PerformanceId(b"M" * 16)
PRICES = PriceListId(b"P" * 16)
FULL, YOUNG, FREE = PriceTypeId(b"b" * 16), PriceTypeId(b"y" * 16), PriceTypeId(b"f" * 16)
FLOOR = "floor"
ROW = 10
"""Seats in a row: row A has indices 0 to 9, row B 10 to 19; then two wheelchair places in row W."""
WHEELCHAIRS = (20, 21)


def plan() -> Plan:
    """Two rows of ten, each its own rank, a row of wheelchair places, and a floor of twenty."""
    seats = [
        Seat(f"{row}{n}", "Stalls", row, str(n + 1), rank, n * 10.0, y)
        for row, rank, y in (("A", 1, 0.0), ("B", 2, 10.0))
        for n in range(ROW)
    ]
    seats += [
        Seat(f"W{n}", "Stalls", "W", str(n + 1), 2, n * 10.0, 20.0, wheelchair=True)
        for n in range(2)
    ]
    ranks = ("First", "Second")
    return Plan("Hall", 100, 30, ranks, tuple(seats), (Pool(FLOOR, "Floor", 20, 2),))


def price_list() -> PriceList:
    """22.00 and 18.00 in full, 17.98 and 15.01 for the young, and guests who pay nothing."""
    return PriceList(
        PRICES,
        "Standard",
        "EUR",
        (
            PriceType(FULL, "Full", 1, (Cents(2200), Cents(1800))),
            PriceType(YOUNG, "-26", 2, (Cents(1798), Cents(1501)), note="show a card", proof=True),
            PriceType(FREE, "Guest", 3, (Cents(0),), vat_code="exempt", vat_bp=0),
        ),
    )


def performance(id_: PerformanceId, title: str, starts: str, digest: BlobHash) -> Performance:
    """An evening in the hall."""
    return Performance(
        id_, ProductionId(bytes(16)), HOUSE, title, "Main hall", starts, "Europe/Brussels",
        plan=digest, price_list=PRICES,
    )  # fmt: skip
