"""What stands on each paper: ticket, receipt and shift report, read from the replica."""

from __future__ import annotations

from datetime import datetime

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from boxoffice.catalog.documents import fields
from boxoffice.catalog.programme import Performance, PriceType
from boxoffice.clock import local_from_ms
from boxoffice.errors import Refused
from boxoffice.fold.rows import Document, Line, Order, Payment, Ticket
from boxoffice.ids import Cents, HouseId, PerformanceId, SeatIndex
from boxoffice.journal.kinds import NO_SEAT
from boxoffice.papers import (
    PaymentLine,
    ReceiptLine,
    ReceiptPaper,
    TicketPaper,
    VatLine,
    VoucherLine,
)
from boxoffice.platform.keystore import public_bytes
from boxoffice.queries import people
from boxoffice.queries.catalogue import Catalogue
from boxoffice.queries.orders import open_due
from boxoffice.queries.vouchers import vouchers_of
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.communication import communication
from boxoffice.rules.seat_runs import seats_in_short
from boxoffice.tickets import code as ticket_code
from boxoffice.tickets import short_code
from boxoffice.views import Method


class Stationery:
    """What papers need beside rows: the signing key, the short-code key, the house's letterhead."""

    def __init__(
        self, catalogue: Catalogue, house: HouseId, key: Ed25519PrivateKey, short_code_key: bytes
    ) -> None:
        self.catalogue = catalogue
        self.house = house
        self._key = key
        self._hint = ticket_code.key_hint(public_bytes(key))
        self._short_code_key = short_code_key

    def letterhead(self, store: RowStore, house: bytes = b"") -> dict[str, str]:
        """The texts of a house's document, ours when none is named."""
        of = house or self.house
        row = store.get(Document, (of, "house", of))
        if row is None:  # of a house that we sell for, its name is known
            return {"name": self.catalogue.house_name(store, of)}
        found = fields(row)
        return {name: value for name, value in found.items() if isinstance(value, str)}

    def zone(self, store: RowStore) -> str:
        """The house's IANA zone."""
        return self.letterhead(store).get("zone", "Europe/Brussels")

    def ticket(self, store: RowStore, ticket_id: bytes, *, duplicate: bool = False) -> TicketPaper:
        """One ticket, or that of the group whose code it has, marked when it is printed once more.

        Refused("unknown_ticket") when it is not in this copy or not valid.
        """
        sharing = _sharing_code(store, ticket_id)
        if not sharing:
            raise Refused("unknown_ticket")
        ticket = sharing[0]
        performance = self.catalogue.performance(store, PerformanceId(ticket.performance))
        order = store.get(Order, (ticket.order,))
        if performance is None:
            raise Refused("unknown_performance")
        row, seat, zone = self._place(store, performance, sharing)
        head = self.letterhead(store, ticket.house)
        return TicketPaper(
            house=head.get("name", ""),
            selling_house=self.letterhead(store, ticket.seller).get("name", ""),
            title=performance.title,
            starts_local=datetime.fromisoformat(performance.starts_local),
            doors_local=_moment(performance.doors_local),
            hall=performance.hall,
            zone=zone,
            row=row,
            seat=seat,
            price_type=self._price_name(store, performance, ticket),
            admits=len(sharing),
            cents=Cents(sum(one.cents for one in sharing)),
            order_number=order.number if order else "",
            code=self._signed(performance, ticket, len(sharing)),
            short_code=short_code.make(ticket.code, self._short_code_key, performance.id),
            conditions=head.get("conditions", ""),
            duplicate=duplicate,
            training=bool(self.letterhead(store).get("training", "")),
        )

    def _place(
        self, store: RowStore, performance: Performance, sharing: list[Ticket]
    ) -> tuple[str, str, str]:
        """Row, seat and zone; of a group no row, and all its seats in short."""
        plan = self.catalogue.plan(store, performance.plan)
        if plan is None:
            return "", "", ""
        seats = [plan.seats[one.seat] for one in sharing if one.seat != NO_SEAT]
        if not seats:
            names = {pool.key: pool.name for pool in plan.pools}
            return "", "", names.get(sharing[0].pool, sharing[0].pool)
        if len(seats) == 1:
            return seats[0].row, seats[0].number, seats[0].zone
        zone = seats[0].zone if len({seat.zone for seat in seats}) == 1 else ""
        return "", ", ".join(seats_in_short(seats)), zone

    def _price_name(self, store: RowStore, performance: Performance, ticket: Ticket) -> str:
        prices = self.catalogue.prices(store, HouseId(performance.house), performance.price_list)
        types = prices.types if prices else ()
        return next((_said_name(t) for t in types if t.id == ticket.price_type), "")

    def _signed(self, performance: Performance, ticket: Ticket, admits: int) -> str:
        numbered = ticket.seat != NO_SEAT and admits == 1
        content = ticket_code.CodeContent(
            ticket_code.performance_hint(performance.id),
            SeatIndex(ticket.seat) if numbered else None,
            ticket.price_number, admits, ticket.code,
        )  # fmt: skip
        return ticket_code.sign(content, self._key, self._hint)

    def receipt(self, store: RowStore, order_id: bytes) -> ReceiptPaper:
        """The receipt of an order. Refused("unknown_order")."""
        order = store.get(Order, (order_id,))
        if order is None:
            raise Refused("unknown_order")
        head = self.letterhead(store)
        payments = store.select(Payment, '"order" = ? ORDER BY n', (order_id,))
        operator = people.operator_name(store, self.house, order.operator)
        return ReceiptPaper(
            house=head.get("name", ""),
            address=tuple(line for line in head.get("address", "").split("\n") if line),
            vat_number=head.get("vat_number", ""),
            order_number=order.number,
            lines=self._lines(store, order_id),
            total=Cents(order.total),
            rounding=Cents(order.rounding),
            to_pay=Cents(order.total + order.rounding),
            payments=tuple(PaymentLine(p.method, Cents(p.cents), p.reference) for p in payments),
            given=Cents(sum(p.given for p in payments)),
            change=Cents(sum(p.change for p in payments)),
            vat=vat_lines(store, 'a."order" = ?', order_id),
            due=open_due(order, payments),
            communication=_communication(order, payments),
            vouchers=tuple(
                VoucherLine(view.code, view.issued_cents, view.until)
                for view in vouchers_of(store, order_id)
            ),
            operator=operator.split()[0] if operator else "",
            device=people.device_name(store, order.device),
            at_local=_local(order.at_ms, self.zone(store)),
            training=bool(head.get("training", "")),
        )

    def _lines(self, store: RowStore, order_id: bytes) -> tuple[ReceiptLine, ...]:
        shown = []
        for line in store.select(Line, '"order" = ? ORDER BY n', (order_id,)):
            performance = self.catalogue.performance(store, PerformanceId(line.performance))
            title = performance.title if performance else ""
            prices = performance and self.catalogue.prices(
                store, HouseId(performance.house), performance.price_list
            )
            types = prices.types if prices else ()
            name = next((_said_name(t) for t in types if t.id == line.price_type), "")
            rate = store.conn.execute(
                'SELECT vat_bp FROM allocation WHERE "order" = ? AND line = ? AND n = 0',
                (order_id, line.n),
            ).fetchone()
            text = f"{title} · {name}" if name else title
            shown.append(
                ReceiptLine(
                    text, line.quantity, Cents(line.cents), rate[0] if rate else 0,
                    "" if line.kind == "ticket" else line.kind,
                )
            )  # fmt: skip
        return tuple(shown)


def _sharing_code(store: RowStore, ticket_id: bytes) -> list[Ticket]:
    """The valid tickets that share the code of this one, itself among them, by seat; none when it
    is not in this copy, or all of them were taken back.
    """
    ticket = store.get(Ticket, (ticket_id,))
    if ticket is None:
        return []
    return store.select(
        Ticket,
        "id IN (SELECT ticket FROM code WHERE performance = ? AND code = ?) AND code = ?"
        " AND state = 'valid' ORDER BY seat, id",
        (ticket.performance, ticket.code, ticket.code),
    )


def _said_name(kind: PriceType) -> str:
    """The name of a price, as a customer's paper says it: nothing of a kansentarief, because it
    says who is poor.
    """
    return "" if kind.terms.pass_number else kind.name


def vat_lines(store: RowStore, where: str, value: bytes) -> tuple[VatLine, ...]:
    """Per rate: gross, VAT and net, summed from stored allocations `a` of orders `o`."""
    sql = (
        "SELECT a.vat_bp, sum(a.cents), sum(a.vat_cents) FROM allocation a"
        ' JOIN order_ o ON o.id = a."order" WHERE '
    )
    rows = store.conn.execute(f"{sql}{where} GROUP BY a.vat_bp ORDER BY a.vat_bp", (value,))
    return tuple(
        VatLine(bp, Cents(gross), Cents(vat), Cents(gross - vat)) for bp, gross, vat in rows
    )


def _communication(order: Order, payments: list[Payment]) -> str:
    """What a transfer for this order carries, where one is promised or may come."""
    promised = any(p.method == Method.TRANSFER and p.cents > 0 for p in payments)
    return communication(order.number) if promised or order.state == "due" else ""


def _moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _local(at_ms: int, zone: str) -> datetime:
    return local_from_ms(at_ms, zone).replace(tzinfo=None)
