"""A manager's core in memory, for widgets under test."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from boxoffice.actions.managing import PersonForm, ShowForm
from boxoffice.catalog.price_terms import Fee, PriceTerms, Promotion
from boxoffice.catalog.programme import Performance, PriceList, PriceType
from boxoffice.errors import Refused, Unavailable
from boxoffice.ids import (
    BlobHash,
    Cents,
    ConflictId,
    DeviceId,
    OperatorId,
    OrderId,
    PerformanceId,
    PriceListId,
    PriceTypeId,
    SeatIndex,
    TicketId,
)
from boxoffice.management import Named
from boxoffice.queries.audit import EVERYTHING
from boxoffice.queries.reports.report import Period, Report
from boxoffice.queries.sync_account import SyncAccount
from boxoffice.rules.blocking import Use
from boxoffice.rules.safety import Safety
from boxoffice.rules.ways_out import Outcome, ways_out
from boxoffice.views import (
    AuditRow,
    BlockRow,
    ConflictMember,
    ConflictRow,
    DeviceKind,
    DeviceRow,
    DeviceSale,
    DeviceStory,
    FoundRow,
    Identity,
    KeptRow,
    Link,
    OperatorView,
    OrderRow,
    OutstandingRow,
    OwnerRow,
    PriceChangeRow,
    PrintJobView,
    Seating,
    SeatsGiven,
    SeatState,
    ShiftView,
    SyncState,
    TariffRow,
    TaskRow,
    TicketRow,
    TonightRow,
    UnknownScan,
)
from tests.ui.fake_halls import FakeHalls
from tests.ui.fake_house import NOW_MS, identity, operators
from tests.ui.fake_people import RESERVED, FakePeople
from tests.ui.fake_reports import REPORTS, SHOWS
from tests.ui.halls import theatre

HOUR = 3_600_000
PRICE_LISTS = (
    PriceList(
        PriceListId(b"s"), "Standaard 26-27", "EUR",
        (
            PriceType(PriceTypeId(b"1"), "Basis", 1, (Cents(2200), Cents(1800))),
            PriceType(
                PriceTypeId(b"2"), "-26", 2, (Cents(1800), Cents(1500)),
                note="tot 26 jaar, kaart tonen", proof=True,
            ),
            PriceType(
                PriceTypeId(b"4"), "Vriend", 4, (Cents(1500),),
                terms=PriceTerms(membership="Vriend van het huis", most=2, proof="vriendenkaart"),
            ),
            PriceType(
                PriceTypeId(b"5"), "Kansentarief", 5, (Cents(440),),
                terms=PriceTerms(pass_number=True),
            ),
            PriceType(
                PriceTypeId(b"7"), "Vrijkaart", 7, (Cents(0),), "exempt", 0,
                terms=PriceTerms(reason=True, quota=20, until_local="2026-12-31T23:59:30"),
            ),
        ),
        (Fee("Administratie", Cents(100)),),
        (Promotion("ZOMER", "Zomeractie", 10, "2026-08-31T23:59"),),
    ),
    PriceList(
        PriceListId(b"f"), "Familie", "EUR",
        (PriceType(PriceTypeId(b"9"), "Gezin", 1, (Cents(900),)),),
    ),
)  # fmt: skip


_FIRST, _OTHER = TicketId(b"1" * 16), TicketId(b"2" * 16)
CONFLICT = ConflictRow(
    ConflictId(b"c" * 16), "double_sale", PerformanceId(b"1"), 12,
    (
        ConflictMember(_FIRST, "1-0147", True, "Kassa 1", "An Peeters", NOW_MS - 600_000, "",
                       Cents(2200), True),
        ConflictMember(_OTHER, "2-0098", True, "Kassa 2", "Carla Wouters", NOW_MS - 480_000,
                       "risk", Cents(2200), False),
    ),
    _FIRST, ways_out("double_sale", 12), "G12", "Florissant",
)  # fmt: skip
TARIFFS = tuple(
    TariffRow(
        TicketId(bytes([n]) * 16), n == 3, OrderId(b"o"), f"2-{140 + n:04d}",
        NOW_MS - n * 1_800_000, "Florissant", "2026-11-27T20:00", Cents(440),
        f"09300004{n:05d}", "An Peeters",
    )
    for n in (1, 2, 3)
)  # fmt: skip
CHANGES = (
    PriceChangeRow("2-0141", NOW_MS - HOUR, Cents(2200), Cents(1000), "slecht zicht",
                   "An Peeters", ""),
    PriceChangeRow("1-0146", NOW_MS - 2 * HOUR, Cents(1800), Cents(0),
                   "fout in de prijslijst, gemeld door de klant aan de deur", "Carla Wouters",
                   "Bram Claes"),
)  # fmt: skip


class FakeOffice(FakePeople, FakeHalls):
    """The facade of the manager."""

    def __init__(self) -> None:
        self.printers_told = 0
        self.link = Link.ONLINE
        self.jobs: tuple[PrintJobView, ...] = ()
        self.open_shift: ShiftView | None = None
        self.secured: Safety | None = Safety(
            copies_go=True, copied_ms=NOW_MS - 3_000_000, listed_ms=NOW_MS - 3_060_000, listed=2
        )
        self.saved: list[tuple[object, ...]] = []
        self.lists_printed = self.printed_again = 0
        self.season = False
        self.scans = 0
        """How many older lines the audit has beside the few that it always has."""
        self.todo: tuple[TaskRow, ...] = (
            TaskRow(
                "conflict_double_sale",
                True,
                (("count", "1"),),
                "G12 · Florissant · 1-0147 Kassa 1 / 2-0098 Kassa 2",
                NOW_MS - 600_000,
                CONFLICT.id,
            ),
            TaskRow("device_waiting", True, (("device", "Kassa 2"), ("count", "14"))),
            TaskRow("papers_failed", False, (("count", "2"),)),
            TaskRow("tariffs_open", False, (("count", "3"),)),
            TaskRow("prices_changed", False, (("count", "2"),)),
            TaskRow(
                "shift_uncounted",
                False,
                (("number", "2-0013"), ("device", "Kassa 2")),
                "An Peeters",
                NOW_MS - 80_000_000,
            ),
            TaskRow("single_copy", False, ()),
        )

    def identity(self) -> Identity:
        return identity(DeviceKind.MANAGER, "Beheer")

    def operators(self) -> tuple[OperatorView, ...]:
        return operators()

    def log_in(self, operator: OperatorId, pin: str) -> OperatorView:
        if pin != "123456":
            raise Refused("wrong_pin")
        return operators()[0]

    def sync_state(self) -> SyncState:
        return SyncState(self.link, NOW_MS - 540_000, 0, 0, NOW_MS - 60_000, 1, single_copy=True)

    def tonight(self) -> tuple[TonightRow, ...]:
        return (
            TonightRow(
                PerformanceId(b"1"),
                "Florissant",
                "Grote zaal",
                "2026-11-27T20:00",
                412,
                318,
                17,
                214,
                Cents(857_600),
            ),
            TonightRow(
                PerformanceId(b"2"),
                "Kip!",
                "Kleine zaal",
                "2026-11-27T20:15",
                88,
                61,
                3,
                29,
                Cents(114_400),
            ),
        )

    def devices(self) -> tuple[DeviceRow, ...]:
        minute = 60_000
        rows = (
            ("Kassa 1", DeviceKind.DESK, 1, 0, 96),
            ("Kassa 2", DeviceKind.DESK, 1, 14, 80),
            ("Hoofdingang", DeviceKind.DOOR, 1, 0, 0),
            ("Deur zij", DeviceKind.DOOR, 71, 0, 0),
        )
        return tuple(
            DeviceRow(
                DeviceId(bytes([at])),
                at,
                name,
                kind,
                "active",
                NOW_MS - ago * minute,
                waiting,
                own,
                "1.4.0",
                -93_600_000 if at == 1 else 140,
                60,
            )
            for at, (name, kind, ago, waiting, own) in enumerate(rows)
        )

    def printers_changed(self) -> None:
        self.printers_told += 1

    def print_jobs(self) -> tuple[PrintJobView, ...]:
        return self.jobs

    def shift(self) -> ShiftView | None:
        return self.open_shift

    def tasks(self) -> tuple[TaskRow, ...]:
        return self.todo

    def sales_by_hour(
        self, performance: PerformanceId | None = None
    ) -> tuple[tuple[int, int], ...]:
        last = NOW_MS // HOUR * HOUR
        counts = (4, 9, 12, 3, 7, 18, 22, 31, 56, 40)
        return tuple((last - (9 - at) * HOUR, count) for at, count in enumerate(counts))

    def audit(
        self, limit: int = 200, text: str = "", kind: str = "", also: Collection[str] = ()
    ) -> tuple[AuditRow, ...]:
        rows = (
            ("Kassa 1", "An Peeters", "sale", "1-0147 44.00"),
            ("Deur 1", "Bram Claes", "admission", "already_used"),
            ("Kassa 2", "Carla Wouters", "shift_open", "9 150.00"),
            ("Kassa 2", "Carla Wouters", "shift_close", "2-0008 -"),
            ("Kassa 2", "Carla Wouters", "refund", "2-0091 -22.00"),
        )
        elsewhere = (
            AuditRow(NOW_MS, "Kassa 2", "Carla Wouters", "cash_move", "9 -50.00", whole_day=True),
            AuditRow(0, "Kassa 2", "", "edit_performance", "Florissant: plan status"),
        )
        found = tuple(AuditRow(NOW_MS - at * 60_000, *row) for at, row in enumerate(rows))
        scans = (AuditRow(NOW_MS, "Deur 1", "", "admission", "admitted"),) * self.scans
        last_year = AuditRow(NOW_MS - 10**10, "Kassa 1", "An Peeters", "sale", "1-0001 22.00")
        older = (last_year,) if self.season and limit == EVERYTHING else ()
        return tuple(
            row
            for row in (*found, *scans, *older, *elsewhere)
            if row.kind in also
            or text.casefold() in f"{row.device} {row.operator} {row.kind} {row.summary}".casefold()
        )[:limit]

    def orders(self, text: str = "") -> tuple[OrderRow, ...]:
        return tuple(
            OrderRow(
                OrderId(bytes([at])),
                f"1-{147 - at:04d}",
                NOW_MS - at * 120_000,
                "Kassa 1",
                "An Peeters",
                Cents(4400 - 200 * at),
                2,
                waiting=at == 0,
            )
            for at in range(6)
        )

    def conflicts(self) -> tuple[ConflictRow, ...]:
        return (CONFLICT,)

    def decide(
        self, conflict: ConflictId, outcome: Outcome, reason: str = "",
        keep: TicketId | None = None,
    ) -> tuple[str, ...]:  # fmt: skip
        raise Refused("no_equal_seat", count=1)

    def close_card(self, intent: bytes, reason: str, number: str = "") -> None:
        raise Refused("card_not_in_order", number=number)

    def tariffs(self) -> tuple[TariffRow, ...]:
        return TARIFFS

    def registered(self, *tickets: TicketId) -> int:
        raise Refused("role_missing", name="An Peeters", act="sell")

    def price_changes(self) -> tuple[PriceChangeRow, ...]:
        return CHANGES

    def new_pairing_code(self, kind: DeviceKind, name: str) -> str:
        if self.link != Link.ONLINE:
            raise Unavailable("server_unreachable")
        return "CBDE-FGHI"

    def kept_reservations(self) -> tuple[KeptRow, ...]:
        shows = (SHOWS[0], SHOWS[-1])
        return tuple(
            KeptRow(
                kept,
                shows[at % 2].id,
                shows[at % 2].title,
                shows[at % 2].starts_local,
                at == 0,
                at != 0,
            )
            for at, kept in enumerate(RESERVED)
        )

    def tickets_meant(self, typed: str) -> tuple[TicketRow, ...]:
        rows = (("G11", "valid"), ("G12", "valid"), ("G13", "blocked"), ("G14", "void"))
        return tuple(
            TicketRow(
                TicketId(bytes([at]) * 16), "1-0147", "Florissant", "2026-11-27T20:00", label,
                state, at == 1,
            )
            for at, (label, state) in enumerate(rows)
            if typed
        )  # fmt: skip

    def block_tickets(
        self, tickets: tuple[TicketId, ...], reason: str, pin: str = "",
        *, blocked: bool = True,
    ) -> int:  # fmt: skip
        raise Refused("reason_missing")

    def device_story(self, device: DeviceId) -> DeviceStory:
        return DeviceStory(
            device, "Kassa 2", "active", 0,
            DeviceSale("2-0147", NOW_MS - HOUR, Cents(4400)),
            (OutstandingRow(SHOWS[0].id, "Florissant", "2026-11-27T20:00", 80),),
            (UnknownScan("Florissant", "G12", "zijingang", NOW_MS - 600_000),),
            NOW_MS - 900_000, 14, "1-312 3f9a12bc",
        )  # fmt: skip

    def recall(self, performance: PerformanceId, device: DeviceId) -> int:
        return 80

    def cut_off(self, device: DeviceId, why: str) -> int:
        raise Refused("role_missing", name="An Peeters", act="rights")

    def sync_account(self) -> SyncAccount:
        return SyncAccount(312, 312, 0, "3f9a12bc")

    def find(self, text: str) -> tuple[FoundRow, ...]:
        rows = (
            FoundRow(
                "show", SHOWS[0].id, "Florissant", "Grote zaal", starts_local="2026-11-27T20:00"
            ),
            *(
                FoundRow("customer", one.id, one.details.name, one.details.email)
                for one in self.find_customers(text)
            ),
            *(
                FoundRow("reservation", one.id, one.name, "G4–G5", one.number)
                for one in self.find_reservations(text)
            ),
            FoundRow("order", b"o", "1-0147", "Kassa 1 · An Peeters", cents=Cents(4400)),
            FoundRow("device", b"\1", "Kassa 2"),
            FoundRow("person", operators()[0].id, "An Peeters"),
        )
        wanted = text.casefold()
        return tuple(
            row for row in rows
            if text and (row.kind in {"customer", "reservation"} or wanted in row.name.casefold())
        )  # fmt: skip

    def subscribe(self, callback: Callable[[], None]) -> None:
        """Nothing changes by itself here."""

    def report_shows(self) -> tuple[Performance, ...]:
        return SHOWS

    def period(self, first: str, last: str) -> Period:
        if first > last:
            raise Refused("period_wrong", first=first, last=last)
        return Period(first, last, "Europe/Brussels")

    def report(self, code: str, period: Period) -> Report:
        made = REPORTS[code]
        empty = period.last < "2026-01-01"
        return replace(
            made, rows=() if empty else made.rows, total=() if empty else made.total,
            first_day=period.first, last_day=period.last,
        )  # fmt: skip

    def report_of(self, code: str, performance: PerformanceId) -> Report:
        return REPORTS[code]

    def first_sale(self, period: Period) -> str:
        return "2026-12-03"

    def safety(self) -> Safety | None:
        return self.secured

    def print_lists(self) -> int:
        self.lists_printed += 1
        return 2

    def print_again(self) -> None:
        self.printed_again += 1

    def halls(self) -> tuple[Named, ...]:
        return (Named(b"g", "Grote zaal"), Named(b"k", "Kleine zaal"))

    def price_lists(self) -> tuple[Named, ...]:
        return (Named(b"s", "Standaard 26-27"), Named(b"f", "Familie"))

    def price_versions(self) -> tuple[PriceList, ...]:
        return PRICE_LISTS

    def most_ranks(self) -> int:
        return 2

    def save_prices(
        self, draft: PriceList, performances: Sequence[PerformanceId]
    ) -> tuple[PriceListId, bool, int]:
        if any(1 < len(kind.cents_by_rank) < 2 for kind in draft.types):
            raise Refused("prices_do_not_fit", title="Florissant", ranks=2, price="Basis")
        self.saved.append((tuple(performances), draft))
        return PriceListId(b"n"), True, len(performances)

    def show_form(self, performance: PerformanceId) -> ShowForm:
        show = next(one for one in SHOWS if one.id == performance)
        return ShowForm(
            show.title, show.hall, show.starts_local, "", "", "available", BlobHash(b"g"),
            PriceListId(b"s"), 450_000,
        )  # fmt: skip

    def save_show(self, performance: PerformanceId | None, form: ShowForm) -> PerformanceId:
        if not form.title:
            raise Refused("title_missing")
        self.saved.append((performance, form))
        return performance or PerformanceId(b"new")

    def save_person(self, operator: OperatorId | None, form: PersonForm) -> OperatorId:
        self.saved.append((operator, form))
        return operator or OperatorId(b"new")

    def give_badge(self, operator: OperatorId, code: str) -> None:
        self.saved.append((operator, code))

    def house_form(self) -> Mapping[str, Any]:
        return {
            "name": "CC De Kring", "address": "Kerkplein 1\n8500 Kortrijk",
            "vat_number": "BE 0123.456.749", "refund_until_hours": 24, "refund_fee_cents": 200,
            "refund": "second",
        }  # fmt: skip

    def save_house(self, wanted: Mapping[str, Any]) -> bool:
        self.saved.append(("house", dict(wanted)))
        return True

    def layout(self, paper: str) -> bytes | None:
        return None

    def layout_file(self, digest: bytes) -> bytes | None:
        return None

    def save_layout(self, paper: str, data: bytes) -> bool:
        self.saved.append((paper, data))
        return True

    def seating(self, performance: PerformanceId) -> Seating:
        plan = theatre()
        chance = random.Random(5)
        states = bytearray(chance.choices((1, 4, 3), (62, 34, 4), k=len(plan.seats)))
        press = (SeatIndex(1), SeatIndex(2))
        desk = [tuple(SeatIndex(at) for at in range(low, low + 14)) for low in (60, 120, 180)]
        for seats, state in ((press, SeatState.BLOCKED_PRESS), *((some, 1) for some in desk)):
            for seat in seats:
                states[seat] = state
        owners = tuple(
            OwnerRow(DeviceId(bytes([at])), at, f"Kassa {at}", seats, ())
            for at, seats in enumerate(desk, start=1)
        )
        block = BlockRow(
            "press", "recensie De Standaard", press, ("A2", "A3"), "Beheer", "Carla Wouters",
            NOW_MS - HOUR,
        )  # fmt: skip
        return Seating(performance, plan, bytes(states), owners, (block,))

    def block_seats(
        self, performance: PerformanceId, seats: tuple[SeatIndex, ...], use: Use, reason: str,
        pin: str = "",
    ) -> None:  # fmt: skip
        if not reason:
            raise Refused("reason_missing")
        self.saved.append((seats, use, reason, pin))

    def give_seats(
        self, performance: PerformanceId, seats: tuple[SeatIndex, ...], to: DeviceId | None
    ) -> SeatsGiven:
        self.saved.append((seats, to))
        return SeatsGiven(len(seats), 0)

    def unblock_seats(self, performance: PerformanceId, seats: tuple[SeatIndex, ...]) -> int:
        self.saved.append(("unblock", seats))
        return len(seats)
