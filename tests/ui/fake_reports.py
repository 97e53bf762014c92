"""Reports of a season, for pages under test."""

from __future__ import annotations

from boxoffice.catalog.programme import Performance
from boxoffice.ids import HouseId, PerformanceId, PriceListId, ProductionId
from boxoffice.queries.reports import books, borderel, doors, selling
from boxoffice.queries.reports.report import Chart, Fact, Kind, Report, total_of

_TITLES = ("Florissant", "Kip!", "De laatste nacht van de barbaren", "Comp. Marius", "Zoë & co")
SHOWS = tuple(
    Performance(
        PerformanceId(bytes([n + 1])), ProductionId(b"p"), HouseId(b"h"), title, "Grote zaal",
        f"2026-11-{27 - n:02d}T20:00", "Europe/Brussels", price_list=PriceListId(b"s"),
    )
    for n, title in enumerate(_TITLES)
)  # fmt: skip
_ABOUT = ("Florissant", "2026-11-27T20:00", "Grote zaal")
_BORDEREL = (
    ("Basistarief", 2200, 212, 466_400, 600, 26_400, 440_000),
    ("65+ en groepen vanaf 10", 1800, 96, 172_800, 600, 9_781, 163_019),
    ("-26", 1100, 88, 96_800, 600, 5_479, 91_321),
    ("Kansentarief", 440, 9, 3_960, 600, 224, 3_736),
    ("Vrijkaart", 0, 7, 0, 0, 0, 0),
)
_FACTS = (
    Fact("capacity", 620, Kind.COUNT), Fact("paid", 405, Kind.COUNT),
    Fact("free_tickets", 7, Kind.COUNT), Fact("average_price", 1827, Kind.MONEY),
    Fact("reserved", 17, Kind.COUNT), Fact("blocked", 4, Kind.COUNT),
    Fact("occupied", 665, Kind.SHARE), Fact("least_base", 679_644, Kind.MONEY),
    Fact("buyout", 450_000, Kind.MONEY), Fact("after_buyout", 248_076, Kind.MONEY),
)  # fmt: skip
_SALES = tuple(
    (show.starts_local, show.title, 620, 412 - 60 * n, 17, 4, 665 - 97 * n, 739_960 - 90_000 * n)
    for n, show in enumerate(SHOWS)
)
_COURSE = tuple(
    (f"2026-11-{n:02d}", 10 + n * 3 % 17, 10 * n, 10 * n, 22_000 * n) for n in range(1, 28)
)
_CURVE = tuple(
    (f"{19 + n // 12}:{n % 12 * 5:02d}", 12 * n % 55, n % 3, n % 2, 30 * n) for n in range(1, 16)
)
_PAYMENTS = tuple(
    (f"2026-11-{day}", method, 20 + at, 84_000 - at * 11_000, -2200 * at, 84_000 - at * 13_200)
    for day in (26, 27)
    for at, method in enumerate(("card", "card_by_hand", "cash", "voucher"))
)
_TILLS = tuple(
    (f"{n}-00{14 + n}", f"2026-11-{26 + n % 2}T18:02", f"Kassa {n}", "An Peeters", 97, 201_800,
     84_550, 117_250, -200 * (n % 2))
    for n in (1, 2, 3)
)  # fmt: skip
_VAT = ((600, "fee", 4_950, 280, 4_670), (600, "ticket", 739_960, 41_884, 698_076),
        (2100, "voucher", 5_000, 868, 4_132))  # fmt: skip
_HOUSES = (
    ("CC De Kring", "CC De Kring", "ticket", 412, 739_960, 41_884, 698_076),
    ("CC De Kring", "Het Gasthuis", "ticket", 6, 11_800, 668, 11_132),
)
_ABSENT = tuple((row[0], row[1], row[3], row[3] - 20, 20, 48, 44_000) for row in _SALES)


def _made(code: str, columns: tuple[object, ...], rows: tuple[tuple[str | int, ...], ...],
          value: int, *, about: bool = False, facts: tuple[Fact, ...] = ()) -> Report:  # fmt: skip
    chart = Chart(
        tuple(str(row[0])[-5:] for row in rows), tuple(int(row[value]) for row in rows), 620,
    )  # fmt: skip
    return Report(
        code, columns, rows, total_of(columns, rows), facts, chart,  # type: ignore[arg-type]
        _ABOUT if about else (), "2026-11-27", "2026-11-27",
    )  # fmt: skip


REPORTS: dict[str, Report] = {
    "sales": _made("sales", selling.SALES, _SALES, 3),
    "course": _made("course", selling.COURSE, _COURSE, 2, about=True, facts=_FACTS[:1]),
    "borderel": _made("borderel", borderel.BORDEREL, _BORDEREL, 2, about=True, facts=_FACTS),
    "borderels": _made(
        "borderels", borderel.SEASON,
        tuple((*r[:2], r[3], 7, r[7], r[7] * 6 // 106, r[7] * 100 // 106) for r in _SALES), 4,
    ),
    "door_curve": _made("door_curve", doors.CURVE, _CURVE, 1, about=True, facts=_FACTS[4:6]),
    "no_shows": _made("no_shows", doors.ABSENT, _ABSENT, 4),
    "tills": _made("tills", books.TILLS, _TILLS, 5),
    "payments": _made("payments", books.PAYMENTS, _PAYMENTS, 5),
    "vat": _made("vat", books.VAT, _VAT, 2),
    "settlement": _made("settlement", books.SETTLEMENT, _HOUSES, 4),
}  # fmt: skip
