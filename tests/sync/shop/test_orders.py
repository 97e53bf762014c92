"""From a hold to a sale and back: what the web may take, at which price, and who sees it."""

from functools import partial
from threading import Barrier, Thread

import pytest
import requests

from boxoffice.fold import rows as tables
from boxoffice.journal.event import decode
from boxoffice.journal.kinds import DocumentEdit, Move, PiiErase, Reseated
from boxoffice.queries.keys import KeyRing
from boxoffice.tickets import code as ticket_code
from sync.server.core import Server
from sync.server.engine import make_engine
from sync.server.witness import ServerWitness
from tests.sync.shop.storefront import GUEST, HOUR_MS, YOUNG, Storefront, problem
from tests.sync.till import POOL
from tests.sync.world import PLACES, SEATS


def test_a_web_sale_is_in_the_books_and_at_the_desks_at_once(front: Storefront) -> None:
    """One sale event of the server's own journal, whose rows a desk's next pull brings."""
    world = front.world
    desk = world.enrol()
    told = front.sell(3, 4, places=2)
    desk.sync()
    (order,) = world.rows_of(tables.Order)
    (payment,) = world.rows_of(tables.Payment)
    assert (order.number, order.device, order.total) == ("0-0001", world.server.device, 6000)
    assert (payment.method, payment.cents, payment.reference) == ("web", 6000, "psp-1")
    assert [desk.seat(n).state for n in (3, 4)] == ["sold", "sold"]
    sold = [desk.row(tables.Ticket, bytes.fromhex(ticket["id"])) for ticket in told["tickets"]]
    assert {ticket.flag for ticket in sold if ticket} == {""}
    assert desk.rows() == world.rows()
    assert world.open_conflicts() == []


def test_web_orders_stand_among_the_others_by_time(front: Storefront) -> None:
    """Lists of the newest orders go by id: one of the web is newer than what was before it only."""
    front.sell(1)
    front.world.clock.now += HOUR_MS
    front.sell(2, order="W2")
    orders = front.world.rows_of(tables.Order, "true ORDER BY id")
    assert [order.number for order in orders] == ["0-0001", "0-0002"]
    minted = [int.from_bytes(order.id[:6], "big") for order in orders]
    assert minted == [order.at_ms for order in orders]


def test_no_place_stays_with_the_server(front: Storefront) -> None:
    """What it gave itself it has sold: every place is free, a device's or a ticket's."""
    front.sell(3, 4, places=2)
    owned = front.world.rows_of(tables.Grant)
    assert len(owned) == 2
    assert {grant.state for grant in owned} == {"closed"}
    assert front.world.rows_of(tables.Seat, "state = 'granted'") == []
    assert (len(front.free()), front.left()) == (SEATS - 2, PLACES - 2)


def test_the_server_says_what_it_costs(front: Storefront) -> None:
    """An amount of the shop's own making is refused, and told what is right."""
    hold = front.held(front.seats(3, 4))
    tickets = [*front.tickets(3), *front.tickets(4, price=YOUNG)]
    refused = front.order("W1", hold, tickets, 2400)
    assert problem(refused) == (409, "total_differs")
    assert refused.json()["total_cents"] == 2500
    assert front.world.rows_of(tables.Order) == []
    told = front.order("W1", hold, tickets, 2500).json()
    assert [ticket["cents"] for ticket in told["tickets"]] == [1500, 1000]


def test_what_costs_nothing_or_is_not_named_is_not_sold_on_the_web(front: Storefront) -> None:
    hold = front.held(front.seats(3))
    assert problem(front.order("W1", hold, front.tickets(3, price=GUEST), 0)) == (
        409, "unknown_price_type",
    )  # fmt: skip
    front.rule(price_names=("Full",))
    young = front.order("W1", hold, front.tickets(3, price=YOUNG), 1000)
    assert problem(young) == (409, "unknown_price_type")
    (shown,) = front.ask("GET", "/performances").json()["performances"]
    assert [price["name"] for price in shown["price_types"]] == ["Full"]


def test_the_same_order_again_is_the_same_order(front: Storefront) -> None:
    """A lost answer is asked again: one sale, one answer, also when the hold is long over."""
    hold = front.held(front.seats(3))
    ask = partial(front.order, "W1", hold, front.tickets(3), 1500, buyer_reference="An Peeters")
    first = ask()
    front.world.clock.now += HOUR_MS
    assert ask().json() == first.json() == front.ask("GET", "/orders/W1").json()
    assert len(front.world.all_of("SELECT hash FROM event WHERE kind = 'sale'")) == 1


@pytest.mark.parametrize(
    "changed",
    [{"payment_reference": "psp-9"}, {"paid_cents": 1400}, {"buyer_reference": "Bram"}],
    ids=lambda changed: next(iter(changed)),
)
def test_another_order_under_the_same_number_is_refused(
    front: Storefront, changed: dict[str, object]
) -> None:
    hold = front.held(front.seats(3))
    front.order("W1", hold, front.tickets(3), 1500, buyer_reference="An")
    body = {"buyer_reference": "An"} | changed
    paid = body.pop("paid_cents", 1500)
    assert isinstance(paid, int)
    assert problem(front.order("W1", hold, front.tickets(3), paid, **body)) == (
        409, "order_differs",
    )  # fmt: skip


def test_a_buyer_is_not_added_by_ordering_again(front: Storefront) -> None:
    """An order without one is another order; of a buyer who was erased nobody can tell."""
    hold = front.held(front.seats(3))
    front.order("W1", hold, front.tickets(3), 1500)
    again = partial(front.order, "W1", hold, front.tickets(3), 1500)
    assert again().status_code == 200
    assert problem(again(buyer_reference="An")) == (409, "order_differs")
    hold = front.held(front.seats(4), again="basket-2")
    ask = partial(front.order, "W2", hold, front.tickets(4), 1500, buyer_reference="Bram")
    first = ask()
    (item,) = front.world.rows_of(tables.Pii, "value <> ''")
    front.world.server.record(PiiErase(front.world.house, (item.ref,)))
    assert ask().json() == first.json() | {"buyer_reference": ""}


def test_an_order_is_exactly_what_was_held(front: Storefront) -> None:
    hold = front.held(front.seats(3, 4), front.places(1))
    for tickets in (
        front.tickets(3, places=1), front.tickets(3, 4, 5, places=1), front.tickets(3, 4, places=2),
    ):  # fmt: skip
        cents = 1500 * len(tickets)
        assert problem(front.order("W1", hold, tickets, cents)) == (409, "not_in_hold")


def test_a_hold_is_sold_once(front: Storefront) -> None:
    hold = front.held(front.seats(3))
    front.order("W1", hold, front.tickets(3), 1500)
    assert problem(front.order("W2", hold, front.tickets(3), 1500)) == (409, "hold_over")
    assert front.ask("GET", f"/holds/{hold}").json()["state"] == "ordered"


def test_a_seat_that_a_plan_gave_away_meanwhile_is_named(front: Storefront) -> None:
    """A hold is politeness: a grant beats it, nothing of the order is booked then."""
    desk = front.world.enrol()
    hold = front.held(front.seats(3, 4), front.places(1))
    front.world.plan((desk.id, [4], "", 0))
    refused = front.order("W1", hold, front.tickets(3, 4, places=1), 4500)
    assert problem(refused) == (409, "places_taken")
    assert [place["seat"] for place in refused.json()["places"]] == [4]
    assert front.world.rows_of(tables.Order) == []
    assert front.world.seat(4).state == "granted"


def test_doors_know_what_the_server_signed(front: Storefront) -> None:
    """Its key is certified for the houses that have a shop, and for no other."""
    desk = front.world.enrol()
    told = front.sell(3)
    desk.sync()
    root = front.world.server.inside.root.public_key().public_bytes_raw()
    ring = KeyRing(root)
    ring.refresh(desk.replica.reader())
    (ticket,) = told["tickets"]
    signed = ticket_code.parse(ticket["code"])
    assert signed is not None
    assert ring.judge(signed, front.world.house) == "genuine"
    assert ring.judge(signed, type(front.world.house)(b"Z" * 16)) == "unknown_key"
    row = desk.row(tables.Ticket, bytes.fromhex(ticket["id"]))
    assert row is not None
    assert signed.content.code_id == row.code
    assert signed.content.performance_hint == ticket_code.performance_hint(
        type(front.world.house)(row.performance)  # type: ignore[arg-type] # an id is an id
    )


def test_a_server_with_other_keys_than_the_certified_ones_does_not_sell(front: Storefront) -> None:
    """Its tickets would be forgeries to every door."""
    hold = front.held(front.seats(3))
    front.world.server.inside.keystore.put("seller", b"o" * 32)
    front.restart()
    refused = front.order("W1", hold, front.tickets(3), 1500)
    assert problem(refused) == (503, "seller_not_certified")
    assert front.world.rows_of(tables.Order) == []


def test_the_buyer_stands_beside_the_chain_and_can_be_forgotten(front: Storefront) -> None:
    world = front.world
    front.sell(3, buyer_reference="An Peeters, an@example.org")
    bodies = [bytes(body) for (body,) in world.all_of("SELECT body FROM event")]
    assert not any(b"Peeters" in body for body in bodies)
    (item,) = world.rows_of(tables.Pii, "value <> ''")
    world.server.record(PiiErase(world.house, (item.ref,)))
    told = front.ask("GET", "/orders/W1").json()
    assert (told["buyer_reference"], told["state"]) == ("", "paid")
    hold = front.ask("GET", "/orders/W1")
    assert "Peeters" not in hold.text


# -- cancelling ----------------------------------------------------------------------------------


def test_a_shop_cancels_only_as_far_as_the_house_lets_it(front: Storefront) -> None:
    front.sell(3)
    assert problem(front.cancel("W1")) == (409, "cancel_not_allowed")
    front.rule(cancel_hours=12)  # it begins in eleven
    assert problem(front.cancel("W1")) == (409, "cancel_too_late")
    front.rule(cancel_hours=10)
    assert front.cancel("W1").json()["state"] == "cancelled"


def test_a_cancelled_order_frees_its_places_and_is_refunded_once(front: Storefront) -> None:
    front.rule(cancel_hours=1)
    front.sell(3, places=2)
    told = front.cancel("W1")
    assert (told.json()["refunded_cents"], told.json()["state"]) == (4500, "cancelled")
    assert {ticket["state"] for ticket in told.json()["tickets"]} == {"void"}
    assert front.cancel("W1").json() == told.json()
    assert (len(front.free()), front.left()) == (SEATS, PLACES)
    payments = sorted((p.method, p.cents) for p in front.world.rows_of(tables.Payment))
    assert payments == [("web", -4500), ("web", 4500)]
    front.sell(3, order="W2")
    assert front.world.open_conflicts() == []


def test_some_tickets_of_an_order_are_taken_back(front: Storefront) -> None:
    """Their places are free and paid back once, in whatever parts; the last one ends the order."""
    front.rule(cancel_hours=1)
    ids = [ticket["id"] for ticket in front.sell(3, 4, places=2)["tickets"]]
    told = front.cancel("W1", ids[0], ids[2]).json()
    assert (told["state"], told["refunded_cents"], told["total_cents"]) == ("paid", 3000, 6000)
    states = {ticket["id"]: ticket["state"] for ticket in told["tickets"]}
    assert [states[id_] for id_ in ids] == ["void", "valid", "void", "valid"]
    assert (len(front.free()), front.left()) == (SEATS - 1, PLACES - 1)
    assert front.cancel("W1", ids[0]).json() == told
    assert front.cancel("W1", ids[0], ids[1]).json()["refunded_cents"] == 4500
    assert [order.state for order in front.world.rows_of(tables.Order)] == ["paid"]
    assert front.cancel("W1").json()["state"] == "cancelled"
    assert [order.state for order in front.world.rows_of(tables.Order)] == ["void"]
    payments = sorted(paid.cents for paid in front.world.rows_of(tables.Payment))
    assert payments == [-3000, -1500, -1500, 6000]
    front.sell(3, 4, order="W2", places=2)
    assert front.world.open_conflicts() == []


def test_only_tickets_of_the_order_are_taken_back_with_it(front: Storefront) -> None:
    """Nothing happens when one of them is another's, or named twice."""
    front.rule(cancel_hours=1)
    (mine,) = front.sell(3)["tickets"]
    (other,) = front.sell(4, order="W2")["tickets"]
    assert problem(front.cancel("W1", mine["id"], other["id"])) == (409, "not_in_order")
    assert problem(front.cancel("W1", mine["id"], mine["id"])) == (422, "invalid_request")
    assert {t.state for t in front.world.rows_of(tables.Ticket)} == {"valid"}


def test_who_is_inside_on_one_ticket_does_not_keep_the_others(front: Storefront) -> None:
    """What was named is judged, no more."""
    front.rule(cancel_hours=0)
    door = front.world.enrol("door")
    inside, other = front.sell(3, 4)["tickets"]
    row = next(t for t in front.world.rows_of(tables.Ticket) if t.id.hex() == inside["id"])
    door.scan(row.code, row.id)
    door.sync()
    assert problem(front.cancel("W1")) == (409, "ticket_used")
    assert front.cancel("W1", other["id"]).json()["refunded_cents"] == 1500


def test_nobody_is_paid_back_who_is_inside(front: Storefront) -> None:
    front.rule(cancel_hours=0)
    door = front.world.enrol("door")
    (ticket,) = front.sell(3)["tickets"]
    row = front.world.rows_of(tables.Ticket)[0]
    door.scan(row.code, bytes.fromhex(ticket["id"]))
    door.sync()
    assert problem(front.cancel("W1")) == (409, "ticket_used")


def test_the_houses_own_cancellation_needs_no_rule(front: Storefront) -> None:
    """When the performance is off, everybody is paid back."""
    front.sell(3)
    world = front.world
    edit = {"status": "cancelled"}
    world.server.record(DocumentEdit(world.house, "performance", world.performance, 9, edit))
    assert front.cancel("W1").json()["state"] == "cancelled"


def test_a_ticket_taken_back_at_a_desk_is_the_webs_again(front: Storefront) -> None:
    """The right that it was sold under has ended, so the seat is nobody's."""
    desk = front.world.enrol()
    front.sell(3)
    desk.sync()
    (row,) = front.world.rows_of(tables.Ticket)
    (order,) = front.world.rows_of(tables.Order)
    sale = decode(b"", bytes(front.world.all_of(
        "SELECT body FROM event WHERE kind = 'sale'"
    )[0][0])).payload  # fmt: skip
    desk.void(sale)  # type: ignore[arg-type] # it is a sale
    desk.sync()
    assert front.ask("GET", "/orders/W1").json()["state"] == "cancelled"
    assert (row.order, len(front.free())) == (order.id, SEATS)


# -- side by side --------------------------------------------------------------------------------


def other_process(front: Storefront) -> Server:
    """Another server process on the same database."""
    world = front.world
    inside = world.server.inside
    seen = ServerWitness(world.folder / "second" / "other")
    engine = make_engine(world.database.url)
    return Server(engine, world.clock, world.entropy, inside.keystore, seen)


@pytest.mark.parametrize("attempt", range(3))
def test_of_two_orders_for_one_hold_at_once_exactly_one_is_a_sale(
    front: Storefront, attempt: int
) -> None:
    """In two processes on one database."""
    other = other_process(front)
    urls = [front.url, front.serve(other)]
    hold = front.held(front.seats(3), front.places(1))
    together = Barrier(2)
    codes: list[int] = []

    def order(url: str, name: str) -> None:
        body = {
            "hold": hold, "tickets": front.tickets(3, places=1), "paid_cents": 3000,
            "payment_reference": "psp-1",
        }  # fmt: skip
        together.wait()
        told = requests.put(
            f"{url}/shop/v1/orders/{name}", json=body, timeout=20,
            headers={"Authorization": f"Bearer {front.key}"},
        )  # fmt: skip
        codes.append(told.status_code)

    threads = [Thread(target=order, args=(url, f"W{n}")) for n, url in enumerate(urls)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(codes) == [200, 409]
    assert len(front.world.rows_of(tables.Ticket)) == 2
    assert front.world.open_conflicts() == []
    front.close()
    other.close()


def test_a_shop_and_a_desk_at_once_never_have_one_seat(front: Storefront) -> None:
    """Claims of a desk in one process, holds and orders of the web in the other."""
    other = other_process(front)
    web = front.serve(other)
    desk = front.world.enrol()
    home, front.url = front.url, web
    sold: list[int] = []

    def sell() -> None:
        for n in range(12):
            told = front.hold(front.seats(n), again=f"basket-{n}")
            if told.status_code == 201:
                ask = front.order(f"W{n}", told.json()["id"], front.tickets(n), 1500)
                sold.extend([n] if ask.status_code == 200 else [])

    thread = Thread(target=sell)
    thread.start()
    granted = [n for n in reversed(range(12)) if desk.claim(n).refused == ()]
    thread.join()
    front.url = home
    assert not set(sold) & set(granted)
    assert sorted([*sold, *granted]) == list(range(12))
    assert {front.world.seat(n).state for n in sold} <= {"sold"}
    assert front.world.open_conflicts() == []
    front.close()
    other.close()


def test_two_shops_of_one_floor_never_sell_more_than_it_has(front: Storefront) -> None:
    second = front.office().new_key("second shop", 100_000)
    for n in range(PLACES):
        told = front.hold(front.places(1), again=f"basket-{n}", key=second if n % 2 else None)
        assert told.status_code == 201
    over = front.hold(front.places(1), again="one-more-basket")
    assert problem(over) == (409, "places_taken")
    assert over.json()["places"] == [{"performance": front.performance, "pool": POOL}]


def test_the_same_order_again_after_a_desk_moved_its_ticket(front: Storefront) -> None:
    """Asked again because the answer was lost: it is the order that was asked for, wherever a desk
    has put the ticket since (simulator, seed 139 of 2026-11-27).
    """
    world = front.world
    desk = world.enrol()
    desk.claim(9)
    hold = front.held(front.seats(3))
    told = front.order("W1", hold, front.tickets(3), 1500).json()
    desk.sync()
    ticket = world.rows_of(tables.Ticket)[0]
    moved = Reseated(
        ticket.id, ticket.performance, ticket.house, 9, 1, desk.grant_of(9), ticket.code
    )
    desk.replica.commit(Move(world.house, (moved,)))
    desk.sync()
    again = front.order("W1", hold, front.tickets(3), 1500)
    assert again.status_code == 200
    assert [t["id"] for t in again.json()["tickets"]] == [t["id"] for t in told["tickets"]]
    assert [t["seat"] for t in again.json()["tickets"]] == [9]
    assert problem(front.order("W1", hold, front.tickets(9), 1500)) == (409, "order_differs")
