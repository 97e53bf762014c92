"""One order that was sold before, for pictures: tests use the real core."""

from __future__ import annotations

from boxoffice.ids import Cents, OrderId, PerformanceId, TicketId
from boxoffice.views import OrderLineView, OrderPayment, OrderTicket, OrderView
from tests.ui.fake_house import NOW_MS

_TONIGHT = PerformanceId(b"\1" * 16)


def _ticket(n: int, label: str, price: str, cents: int, *, inside: bool = False) -> OrderTicket:
    return OrderTicket(
        TicketId(bytes([n]) * 16), _TONIGHT, "Florissant", "2026-11-27T20:00", label, price,
        Cents(cents), True, "", inside,
    )  # fmt: skip


ORDER = OrderView(
    OrderId(b"o" * 16), "2-0147", NOW_MS - 3_600_000, "Carla Wouters", "Kassa 2", "paid",
    Cents(6200), Cents(0), Cents(0),
    (
        OrderLineView("ticket", 2, "Florissant", "Basis", Cents(4400)),
        OrderLineView("ticket", 1, "Florissant", "-26", Cents(1800)),
    ),
    (
        _ticket(1, "G11", "Basis", 2200, inside=True), _ticket(2, "G12", "Basis", 2200),
        _ticket(3, "G13", "-26", 1800),
    ),
    (OrderPayment("card", Cents(6200), "T1/000017/1"),), ("belt nog over de rolstoel",),
    OrderId(b""), (), "Jo Janssens",
)  # fmt: skip
