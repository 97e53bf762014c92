"""The manager's tables agree with the rows they are made of."""

from dataclasses import replace

import pytest

from boxoffice.actions.editing import store_plan
from boxoffice.actions.managing import PersonForm
from boxoffice.fold.rows import Conflict, Grant, Seat, Ticket
from boxoffice.gate import Gate
from boxoffice.ids import Cents, SeatIndex
from boxoffice.network import DeviceContact
from boxoffice.office import Office
from boxoffice.replica.replica import NOBODY
from boxoffice.rules.blocking import Use
from boxoffice.views import DeviceKind, Link
from tests.boxoffice.door import Door
from tests.hall import HOUSE, TOMORROW, TONIGHT, plan
from tests.house import AN, BRAM, DESK, DOOR, OTHER, PIN, START_MS, House, cash, standing

HOUR_MS = 3_600_000


@pytest.fixture
def office(desk: House) -> Office:
    """The manager's facade on the same copy."""
    return Office(desk.setting)


def test_tonight_agrees_with_the_rows(desk: House, office: Office) -> None:
    """Sold, money, free, reserved and inside; tomorrow is not tonight."""
    desk.sell(0, 1)
    desk.counter.sell(standing(3), cash())
    desk.put(Seat(TONIGHT, 11, HOUSE, "reserved", b"", b""))
    gate = Gate(desk.setting)
    gate.choose([TONIGHT], "Main door")
    gate.scan(Door(desk, gate).code_of(0))
    (row,) = office.tonight()
    tickets = desk.rows(Ticket)
    assert (row.performance, row.sold, row.cents) == (
        TONIGHT, len(tickets), sum(ticket.cents for ticket in tickets),
    )  # fmt: skip
    assert row.cents == 2 * 2200 + 3 * 1800
    assert (row.free, row.reserved, row.inside) == (22 - 3 + 20 - 3, 1, 1)
    desk.clock.now += 24 * HOUR_MS
    assert [row.performance for row in office.tonight()] == [TOMORROW]


def test_a_void_ticket_is_neither_sold_nor_money(desk: House, office: Office) -> None:
    """Only valid ones count."""
    desk.sell(0, 1)
    with desk.replica.write() as tx:
        tx.store.conn.execute("UPDATE ticket SET state = 'void' WHERE seat = 0")
    (row,) = office.tonight()
    assert (row.sold, row.cents) == (1, 2200)


def test_devices_with_their_contact_and_what_they_own(desk: House, office: Office) -> None:
    """Seats and pool places not sold yet, of active rights only; contacts as the server told."""
    desk.grant(10, 11, device=OTHER)
    desk.sell(0)
    desk.counter.sell(standing(1), cash())
    lapsed = desk.grant(12, device=OTHER)
    with desk.replica.write() as tx:
        tx.store.conn.execute("UPDATE grant_ SET state = 'revoked' WHERE id = ?", (lapsed,))
    desk.line.told = {OTHER: DeviceContact(START_MS - 5, 3)}
    rows = {row.id: row for row in office.devices()}
    assert [row.number for row in office.devices()] == [2, 3, 4]
    assert (rows[DESK].own_places, rows[OTHER].own_places, rows[DOOR].own_places) == (5 + 3, 2, 0)
    assert (rows[OTHER].last_contact_ms, rows[OTHER].waiting_events) == (START_MS - 5, 3)
    assert (rows[DESK].kind, rows[DOOR].kind) == (DeviceKind.DESK, DeviceKind.DOOR)
    granted = sum(grant.places for grant in desk.rows(Grant, "state = 'active'"))
    assert rows[DESK].own_places <= granted + len(desk.rows(Seat, "state = 'granted'"))


def test_orders_newest_first_and_whether_they_wait(desk: House, office: Office) -> None:
    """Each with its money, tickets, who and where; one that the server stored waits no more."""
    desk.sell(0)
    desk.clock.now += 1000
    desk.log_in(BRAM)
    desk.sell(1, 2)
    place = desk.replica.pending.places()[-2]
    with desk.replica.write() as tx:
        tx.acknowledge(place, 2, None)
    found = office.orders()
    assert [(o.number, o.total_cents, o.tickets, o.waiting, o.operator) for o in found] == [
        ("2-0002", 4400, 2, True, "Bram Claes"), ("2-0001", 2200, 1, False, "An Peeters"),
    ]  # fmt: skip
    assert {order.device for order in found} == {"Kassa 2"}


def test_an_order_is_found_by_its_number(desk: House, office: Office) -> None:
    """As printed on the ticket."""
    desk.sell(0)
    desk.clock.now += 1
    desk.sell(1)
    assert [order.number for order in office.orders("2-0002")] == ["2-0002"]
    assert [order.number for order in office.orders("2-")] == ["2-0002", "2-0001"]
    assert [order.number for order in office.orders("2 000")] == ["2-0002", "2-0001"]
    assert office.orders("9-") == office.orders("2b-") == office.orders("9-0002") == ()


@pytest.mark.parametrize("said", ["2", "02", "0002", "2-2", "2-0002"])
def test_a_number_is_found_as_people_say_it(desk: House, office: Office, said: str) -> None:
    """Nobody says the zeros; `2` is the second order and not all that begin with it."""
    desk.sell(0)
    desk.clock.now += 1
    desk.sell(1)
    assert [order.number for order in office.orders(said)] == ["2-0002"]


@pytest.mark.parametrize(
    "text", ['"', "'", "*", "a OR b", "%", "\x00", "2-0001 NOT", "(", "-", "9" * 30 + "-", "²-"]
)
def test_whatever_is_typed_finds_or_finds_nothing(desk: House, office: Office, text: str) -> None:
    """Nothing typed is a query language."""
    desk.sell(0)
    assert len(office.orders(text)) in (0, 1)


def test_sales_by_hour(desk: House, office: Office) -> None:
    """Tickets per hour of one day, of one performance or of all; void ones are not sold."""
    desk.sell(0, 1)
    desk.clock.now += HOUR_MS
    desk.sell(2)
    desk.grant(0, performance=TOMORROW)
    assert office.sales_by_hour() == ((START_MS, 2), (START_MS + HOUR_MS, 1))
    assert office.sales_by_hour(TONIGHT) == office.sales_by_hour()
    assert office.sales_by_hour(TOMORROW) == ()
    with desk.replica.write() as tx:
        tx.store.conn.execute("UPDATE ticket SET state = 'void' WHERE seat IN (0, 2)")
    assert office.sales_by_hour() == ((START_MS, 1),)
    desk.clock.now = START_MS + 23 * HOUR_MS
    assert office.sales_by_hour() == ((START_MS, 1),)
    desk.clock.now += HOUR_MS  # the page shows hours without their day
    assert office.sales_by_hour() == ()


def test_the_audit_tells_who_did_what_newest_first(desk: House, office: Office) -> None:
    """Shifts, sales and scans of all devices; money with two decimals."""
    desk.clock.now += 1000
    desk.sell(0)
    desk.clock.now += 1000
    desk.counter.count_shift({"cash": Cents(17_200)})
    desk.counter.close_shift(left_in_drawer=Cents(15_000))
    gate = Gate(desk.setting)
    gate.choose([TONIGHT], "Main door")
    desk.clock.now += 1000
    gate.scan(Door(desk, gate).code_of(0))
    lines = office.audit()
    assert [(line.kind, line.summary) for line in lines] == [
        ("admission", "ok"), ("shift_close", "2-0001 150.00"), ("sale", "2-0001 22.00"),
        ("shift_open", "1 150.00"),
    ]  # fmt: skip
    assert {line.device for line in lines} == {"Kassa 2"}
    assert [line.starts_local for line in lines] == ["2026-11-27T20:00", "", "", ""]
    assert [line.kind for line in office.audit(text=["peeters", "SALE"][0])] == [
        "shift_close", "sale", "shift_open",
    ]  # fmt: skip
    assert [line.kind for line in office.audit(limit=1)] == ["admission"]


def test_the_audit_tells_what_people_changed(desk: House, office: Office) -> None:
    """Programme, prices, people, seats, reservations: by whom, and which fields; an import is
    nobody's.
    """
    store_plan(desk.replica, plan(), NOBODY)
    office.log_in(AN, PIN)
    desk.clock.now += 1000
    office.save_show(TONIGHT, replace(office.show_form(TONIGHT), status="closed"))
    desk.clock.now += 1000
    office.save_person(BRAM, PersonForm(2, "Bram Claes", ("door",)))
    desk.clock.now += 1000
    office.block_seats(TONIGHT, (SeatIndex(3),), Use.VIP, "pers", PIN)
    told = [(line.kind, line.summary, line.operator) for line in office.audit(limit=3)]
    assert told == [
        ("block", "vip", "An Peeters"),
        ("edit_operator", "Bram Claes: roles", "An Peeters"),
        ("edit_performance", "Florissant: status", "An Peeters"),
    ]
    assert [line.kind for line in office.audit(kind="edit", text="florissant")] == [
        "edit_performance"
    ]


def test_the_audit_says_no_amount_that_nobody_said(desk: House, office: Office) -> None:
    """What stays in the drawer may be left open; it is no zero then. A sale of nothing is one."""
    desk.counter.count_shift({"cash": Cents(15_000)})
    desk.clock.now += 1000
    desk.counter.close_shift()
    assert office.audit()[0].summary == "2-0001 -"


def test_an_audit_search_looks_behind_the_newest_lines(desk: House, office: Office) -> None:
    """What is looked for may be old: the limit is of what is shown, not of what is searched."""
    desk.sell(0)
    for _ in range(3):
        desk.clock.now += 1000
        Gate(desk.setting).scan("CBDEFGHIJKLNRTUV")
    assert [line.kind for line in office.audit(limit=2, text="2-0001")] == ["sale"]


def test_what_needs_a_person_conflicts_first(desk: House, office: Office) -> None:
    """Conflicts, devices with sales waiting, papers that failed, flagged tickets, one copy."""
    assert office.tasks() == ()
    desk.grant(8, until_ms=1)
    desk.sell(8)
    desk.put(
        Conflict(b"c" * 16, HOUSE, "double_sale", TONIGHT, 1, b"\x90", "open", b""),
        Conflict(b"d" * 16, HOUSE, "edit_conflict", b"", -1, b"\x90", "closed", b""),
    )
    desk.line.told = {OTHER: DeviceContact(START_MS, 14)}
    desk.line.single_copy = True
    job = desk.queue.next_job()
    assert job is not None
    desk.queue.failed(job, "printer_folder")
    assert [(task.code, task.urgent, dict(task.params)) for task in office.tasks()] == [
        ("conflict_double_sale", True, {"count": "1"}),
        ("device_waiting", True, {"device": "Kassa 3", "count": "14"}),
        ("papers_failed", False, {"count": "1"}),
        ("tickets_flagged", False, {"count": "1"}),
        ("single_copy", False, {}),
    ]  # fmt: skip


def test_a_pairing_code_comes_from_the_server(desk: House, office: Office) -> None:
    """It is asked for, not made here."""
    desk.line.state = Link.ONLINE
    assert office.new_pairing_code(DeviceKind.DOOR, "Side door") == "AB-CD"


def test_the_audit_is_narrowed_to_a_kind(desk: House, office: Office) -> None:
    """Beginning with a word; with a text both must fit."""
    desk.sell(0)
    desk.clock.now += 1000
    desk.counter.close_uncounted()
    assert [row.kind for row in office.audit(kind="shift")] == ["shift_close", "shift_open"]
    assert [row.kind for row in office.audit(kind="sale")] == ["sale"]
    assert office.audit(kind="sale", text="2-0002") == ()
