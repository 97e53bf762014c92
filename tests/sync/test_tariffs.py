"""Passes and changed prices between devices and server: rows, registration, and what is judged."""

from __future__ import annotations

import msgspec

from boxoffice.catalog.documents import fields_of
from boxoffice.catalog.programme import PriceList, PriceType
from boxoffice.fold.rows import Document, PriceChange, TariffPass
from boxoffice.ids import Cents, PriceListId, PriceTypeId
from boxoffice.journal.kinds import (
    DocumentEdit,
    Sale,
    Secret,
    SoldChange,
    SoldPass,
    TariffState,
    Void,
)
from tests.sync.till import Till
from tests.sync.world import World

ADULT = PriceTypeId(b"adult")
SECRET = Secret(b"r" * 16, b"c" * 32)


def priced(world: World) -> None:
    """The list asks 15.00: what is sold at another price is told to a person."""
    prices = PriceList(
        PriceListId(b"p" * 16), "List", "EUR", (PriceType(ADULT, "Adult", 1, (Cents(1500),)),)
    )
    world.record("price_list", prices.id, **fields_of(prices))
    show = world.rows_of(Document, "kind = 'performance'")[0]
    edit = DocumentEdit(
        world.house, "performance", world.performance, show.revision, {"price_list": prices.id}
    )
    world.server.record(edit)


def sale_at(till: Till, seat: int, cents: int, *, said: bool) -> Sale:
    """One ticket at this price, with or without who agreed to it."""
    sale = till.sale_of((seat,))
    (ticket,), (line,) = sale.tickets, sale.lines
    part = msgspec.structs.replace(line.allocations[0], cents=cents, vat_cents=0)
    line = msgspec.structs.replace(line, cents=cents, allocations=(part,))
    change = SoldChange(ticket.id, 1500, b"an", SECRET)
    return msgspec.structs.replace(
        sale, lines=(line,), total=cents,
        tickets=(msgspec.structs.replace(ticket, cents=cents),),
        payments=(msgspec.structs.replace(sale.payments[0], cents=cents),),
        changes=(change,) if said else (),
    )  # fmt: skip


def test_a_price_that_somebody_agreed_to_is_no_mistake_of_the_list(world: World) -> None:
    """The same price without anybody's word is told to a person."""
    priced(world)
    one, two = world.enrol(), world.enrol()
    one.claim(1, 2)
    one.replica.commit(sale_at(one, 1, 700, said=True))
    world.settle()
    assert not world.open_conflicts()
    (change,) = world.rows_of(PriceChange)
    assert (change.listed, change.cents, change.operator) == (1500, 700, b"an")
    one.replica.commit(sale_at(one, 2, 700, said=False))
    world.settle()
    assert [row.kind for row in world.open_conflicts()] == ["price_mismatch"]
    assert one.rows() == two.rows() == world.rows()


def by_pass(till: Till, seat: int) -> Sale:
    """One ticket that names its pass."""
    sale = till.sale_of((seat,))
    return msgspec.structs.replace(sale, passes=(SoldPass(sale.tickets[0].id, SECRET),))


def test_one_desk_sells_by_a_pass_and_another_device_registers_it(world: World) -> None:
    """All copies say so; told twice, the first stays and nothing is lost."""
    one, two = world.enrol(), world.enrol("manager")
    one.claim(1)
    sale = by_pass(one, 1)
    one.replica.commit(sale)
    world.settle()
    (row,) = two.replica.reader().select(TariffPass, "1")
    assert row.state == "open"
    for till in (two, one):
        till.replica.commit(TariffState(row.ticket, world.house, "registered"))
    world.settle()
    (row,) = world.rows_of(TariffPass)
    assert row.state == "registered"
    one.replica.commit(Void(sale.order, world.house, (row.ticket,), ()))
    two.replica.commit(TariffState(row.ticket, world.house, "withdrawn"))
    one.replica.commit(TariffState(row.ticket, world.house, "registered"))
    world.settle()
    assert [row.state for row in world.rows_of(TariffPass)] == ["withdrawn"]
    assert one.rows() == two.rows() == world.rows()


def test_a_registration_heard_before_its_sale_changes_nothing(world: World) -> None:
    """Of a ticket that nobody knows."""
    one = world.enrol()
    one.replica.commit(TariffState(b"t" * 16, world.house, "registered"))
    world.settle()
    assert world.rows_of(TariffPass) == []
