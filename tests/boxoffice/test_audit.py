"""The audit: which acts it tells apart, and what it knows of other devices."""

from __future__ import annotations

import random
from dataclasses import replace

import msgspec
import pytest

from boxoffice.actions.recalling import cut_off
from boxoffice.basket import Basket
from boxoffice.fold.orders import LATER
from boxoffice.fold.rows import (
    Admission,
    CashMove,
    Device,
    Document,
    Order,
    Payment,
    Shift,
    Ticket,
)
from boxoffice.gate import Gate
from boxoffice.ids import Cents, SeatIndex
from boxoffice.journal.kinds import SoldPayment, Void
from boxoffice.office import Office
from boxoffice.queries import audit
from boxoffice.views import AuditRow, Verdict
from tests.boxoffice.door import Door
from tests.hall import HOUSE, TONIGHT
from tests.house import AN, BRAM, OTHER, PIN, START_MS, House, cash, seated

MINUTE_MS = 60_000
SHIFT = b"s" * 16


@pytest.fixture
def office(desk: House) -> Office:
    """The manager's facade on the same copy."""
    made = Office(desk.setting)
    made.log_in(AN, PIN)
    return made


def told(rows: tuple[AuditRow, ...]) -> list[tuple[str, str, str, str]]:
    """What each line says, the newest first."""
    return [(row.kind, row.summary, row.device, row.operator) for row in rows]


def other_till(desk: House) -> None:
    """Kassa 3's, opened an hour ago by Bram."""
    desk.put(
        Shift(SHIFT, HOUSE, OTHER, 7, BRAM, START_MS - 60 * MINUTE_MS, 0, "open", 0, "", 0, b"",
              "", 0)
    )  # fmt: skip


def order(n: int, at_ms: int) -> Order:
    """One of Kassa 3's."""
    return Order(
        n.to_bytes(16, "big"), HOUSE, f"3-{n:04d}", OTHER, BRAM, SHIFT, at_ms, "paid", 2200, 0, 0,
        b"", b"",
    )  # fmt: skip


def test_a_scan_of_a_refunded_ticket_says_so(desk: House, office: Office) -> None:
    """As the door said it: paid back is not only cancelled."""
    desk.sell(0)
    gate = Gate(desk.setting)
    gate.choose([TONIGHT], "Main door")
    door = Door(desk, gate)
    paper, (ticket,) = door.code_of(0), desk.rows(Ticket)
    desk.replica.commit(Void(ticket.order, HOUSE, (ticket.id,), ()))
    assert door.scan(paper).verdict is Verdict.CANCELLED
    assert [row.refunded for row in office.audit(kind="admission")] == [False]
    desk.replica.commit(Void(ticket.order, HOUSE, (), (SoldPayment("cash", -ticket.cents),)))
    assert [row.refunded for row in office.audit(kind="admission")] == [True]


def test_a_refund_is_no_exchange(desk: House, office: Office) -> None:
    """Money that goes out and nothing for it is what somebody looks for in an audit."""
    sold = desk.sell(0, 1)
    desk.clock.now += MINUTE_MS
    desk.counter.exchange(sold.tickets[:1], Basket(()), cash(), reason="ziek", pin=PIN)
    desk.clock.now += MINUTE_MS
    desk.counter.exchange(sold.tickets[1:], seated(2), cash())
    assert told(office.audit(limit=2)) == [
        ("exchange", "2-0003 0.00", "Kassa 2", "An Peeters"),
        ("refund", "2-0002 -22.00", "Kassa 2", "An Peeters"),
    ]
    assert [row.kind for row in office.audit(kind="refund")] == ["refund"]


def test_cash_that_goes_in_and_out_says_its_till(desk: House, office: Office) -> None:
    """Here with its moment; at another device with the day of its till and who has that."""
    other_till(desk)
    desk.put(CashMove(SHIFT, 1, HOUSE, -5_000, b""))
    desk.clock.now += MINUTE_MS
    desk.counter.move_cash(Cents(-2_000), "postzegels")
    mine, theirs = office.audit(kind="cash_move")
    assert told((mine, theirs)) == [
        ("cash_move", "1 -20.00", "Kassa 2", "An Peeters"),
        ("cash_move", "7 -50.00", "Kassa 3", "Bram Claes"),
    ]
    assert (mine.whole_day, theirs.whole_day) == (False, True)


def test_money_that_moves_after_the_sale_elsewhere_is_told_with_its_day(
    desk: House, office: Office
) -> None:
    """Paid back for a conflict, or paid later; the payments of the sale itself are the sale."""
    other_till(desk)
    for n, number, cents in ((1, 0, 2200), (1, LATER + 5, -2200), (2, LATER + 9, 1800)):
        desk.put(
            order(n, START_MS),
            Payment(n.to_bytes(16, "big"), number, HOUSE, SHIFT, "cash", cents, 0, 0, ""),
        )
    rows = {row.kind: row for row in office.audit() if row.whole_day}
    assert {kind: row.summary for kind, row in rows.items()} == {
        "refund": "3-0001 -22.00", "settle": "3-0002 18.00",
    }  # fmt: skip


def test_what_another_device_changed_is_told_with_who_did_it_and_when(
    desk: House, office: Office
) -> None:
    """Which fields of what, and where; last, what is of before moments were kept. Customers are no
    act of management, and what was changed here has a line of its own.
    """
    office.save_show(TONIGHT, replace(office.show_form(TONIGHT), title="Kip!"))
    (show,) = desk.rows(Document, f"kind = 'performance' AND id = x'{TONIGHT.hex()}'")
    changed = msgspec.msgpack.decode(show.revisions) | {
        "status": (9, OTHER), "plan": (9, OTHER), "hall": (9, OTHER, BRAM, START_MS - 60_000),
    }  # fmt: skip
    customer = Document(HOUSE, "customer", b"c" * 16, 1, show.fields, show.revisions)
    kept = msgspec.structs.replace(show, revisions=msgspec.msgpack.encode(changed))
    desk.put(kept, msgspec.structs.replace(customer, revisions=kept.revisions))
    lines = office.audit(kind="edit")
    assert told(lines[:1]) == [
        ("edit_performance", "Kip!: title", "Kassa 2", "An Peeters"),
    ]
    assert told(lines[-1:]) == [("edit_performance", "Kip!: plan status", "Kassa 3", "")]
    (hall,) = [line for line in office.audit() if line.summary == "Kip!: hall"]
    assert (hall.at_ms, hall.device, hall.operator) == (START_MS - 60_000, "Kassa 3", "Bram Claes")
    assert lines[-1].at_ms == 0
    assert office.audit()[-1].at_ms == 0  # also where nothing is looked for, behind all others


def test_a_device_that_somebody_cut_off_is_told_once(desk: House, office: Office) -> None:
    """By whom where that was done here, else since when."""
    (other,) = desk.rows(Device, f"id = x'{OTHER.hex()}'")
    stolen = msgspec.structs.replace(other, state="stolen", since_ms=START_MS + 5)
    desk.put(stolen)
    assert told(office.audit(kind="device")) == [("device_revoke", "Kassa 3", "", "")]
    desk.put(other)
    cut_off(desk.replica, OTHER, "stolen", office.actor())
    assert told(office.audit(kind="device")) == [
        ("device_revoke", "Kassa 3", "Kassa 2", "An Peeters"),
    ]


def test_what_is_shown_is_the_newest_of_every_door_and_till(desk: House, office: Office) -> None:
    """As sorting everything says it, though only the newest of each is read."""
    dice = random.Random(6)
    moments = dice.sample(range(START_MS, START_MS + 40_000), 400)
    for n, at_ms in enumerate(moments):
        if n % 4:
            door = bytes([n % 3 + 1]) * 16
            desk.put(
                Admission(n.to_bytes(16, "big"), HOUSE, TONIGHT, b"", b"", door, "", "in", "ok",
                          at_ms, 0, 0, SeatIndex(0), operator=BRAM)
            )  # fmt: skip
        else:
            desk.put(order(n, at_ms))
    for limit in (1, 7, 60):
        shown = [row.at_ms for row in office.audit(limit=limit)]
        assert shown == sorted(moments, reverse=True)[:limit]
    assert {row.operator for row in office.audit(kind="admission")} == {"Bram Claes"}


def test_a_file_has_every_line_however_many_are_newer(
    desk: House, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A filter on the page looks through the newest; one of a file through all."""
    monkeypatch.setattr(audit, "SEARCHED", 20)
    number = desk.sell(0).number
    desk.put(*(order(n, START_MS + n * MINUTE_MS) for n in range(1, 31)))
    assert not office.audit(1, number)
    assert [row.kind for row in office.audit(audit.EVERYTHING, number)] == ["sale"]
    assert len(office.audit(audit.EVERYTHING, kind="sale")) == 31


def test_an_amount_is_found_as_it_is_written_on_the_screen(desk: House, office: Office) -> None:
    """22,00 and € 22,00 as well as 22.00."""
    desk.sell(0)
    for said in ("22.00", "22,00", "€ 22,00", "\u20ac\u00a022,00"):
        assert [row.kind for row in office.audit(text=said)] == ["sale"], said
    assert not office.audit(text="22,01")
    assert [row.kind for row in office.audit(text="verkoop", also={"sale"})] == ["sale"]
