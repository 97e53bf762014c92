"""A basket outlives its program: what can still be sold comes back, what is gone is said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from boxoffice.basket import Basket, Draft, Kept, Place
from boxoffice.fold.rows import Seat
from boxoffice.ids import Cents, CustomerId, PriceTypeId, ReservationId, SeatIndex
from boxoffice.views import Details, LeftBasket
from tests.hall import FLOOR, FULL, HOUSE, TONIGHT, YOUNG
from tests.house import House, cash, seated, standing


@pytest.fixture
def till(desk: House) -> House:
    """A desk that keeps its baskets."""
    desk.setting.baskets = desk.folder / "baskets.json"
    return desk


def keep(till: House, *baskets: Basket, current: bool = True, at_card: bool = False) -> None:
    """All of them, the last one in front."""
    kept = [till.counter.as_kept(Draft(one)) for one in baskets[:-1]]
    last = till.counter.as_kept(Draft(baskets[-1]), current=current, at_card=at_card)
    till.counter.keep_baskets([*kept, last])


def begun_again(till: House) -> tuple[LeftBasket, ...]:
    """What the next program finds."""
    till.restart()
    till.setting.baskets = till.folder / "baskets.json"
    till.log_in()
    return till.counter.left_baskets()


def test_everything_that_was_typed_comes_back(till: House) -> None:
    """Seats, prices, passes, codes, proofs, vouchers, and what a reservation keeps."""
    kept = Kept(ReservationId(b"r" * 16), 1, FULL, Cents(2000))
    whole = Basket(
        (
            Place(TONIGHT, FULL, SeatIndex(0)),
            Place(TONIGHT, YOUNG, SeatIndex(1), pass_number="0930000412345"),
            Place(TONIGHT, FULL, SeatIndex(2), kept=kept),
        ),
        promotion="ZOMER", vouchers=(Cents(2500),), shown=("lerarenkaart",), name="Jan, balie",
    )  # fmt: skip
    keep(till, seated(4), whole)
    first, second = begun_again(till)
    assert (first.draft.basket, second.draft.basket) == (seated(4), whole)
    assert first.lost == second.lost == ()
    assert second.at_ms == till.clock.wall_ms()


def test_the_steps_that_made_it_come_back(till: House) -> None:
    """What taking a step back leads to: without the seats that are gone, no step twice, and none
    at a price that is sold no more; at the first there is nothing in it.
    """
    gone = Basket((Place(TONIGHT, PriceTypeId(b"gone" * 4), SeatIndex(3)),))
    steps = [Draft(basket) for basket in (seated(0), gone, seated(0, 1), seated(0, 1, 2))]
    till.counter.keep_baskets([till.counter.as_kept(Draft(seated(0, 2)), steps, current=True)])
    with till.replica.write() as tx:
        tx.store.put([Seat(TONIGHT, 1, HOUSE, "sold", b"", b"t" * 16)])
    (left,) = begun_again(till)
    assert left.draft.basket == seated(0, 2)
    assert left.before == (Draft(), Draft(seated(0)))


def test_only_the_last_steps_are_written_down(till: House) -> None:
    """The file is written with every key: its size does not rise with the square of a basket."""
    steps = [Draft(seated(*range(at))) for at in range(10)] * 9
    till.counter.keep_baskets([till.counter.as_kept(Draft(seated(9)), steps, current=True)])
    (left,) = begun_again(till)
    assert left.before == (Draft(), *steps[-9:])


def test_a_seat_that_is_gone_is_said_and_the_others_stay(till: House) -> None:
    """Sold elsewhere meanwhile."""
    keep(till, seated(0, 1, 2))
    with till.replica.write() as tx:
        tx.store.put([Seat(TONIGHT, 1, HOUSE, "sold", b"", b"t" * 16)])
    (left,) = begun_again(till)
    assert left.draft.basket == seated(0, 2)
    assert left.lost == ("A2",)


def test_what_was_paid_in_the_last_moment_is_not_offered_again(till: House) -> None:
    """The power went between the sale and the file: places without numbers would be sold twice."""
    till.grant(pool=FLOOR, places=9)
    keep(till, seated(5), standing(2))
    till.counter.sell(standing(2), cash(5000))
    (left,) = begun_again(till)
    assert left.draft.basket == seated(5)  # what was put aside was not paid


def test_prices_that_are_sold_no_more_are_said_with_their_places(till: House) -> None:
    """Nothing of it breaks the desk at its start."""
    gone = Basket((Place(TONIGHT, PriceTypeId(b"gone" * 4), SeatIndex(3)),))
    keep(till, gone)
    (left,) = begun_again(till)
    assert left.draft.basket == Basket()
    assert left.lost == ("A4",)


def test_erasure_reaches_a_basket(till: House) -> None:
    """Their name never stands in the file; after erasure nothing of theirs does."""
    customer = till.counter.store_customer(Details("Petra Peeters", "petra@example.org", "", "")).id
    basket = Basket(
        (Place(TONIGHT, YOUNG, SeatIndex(0), pass_number="0930000412345"),),
        customer,
        "Petra Peeters",
    )
    step = Draft(basket, reason="gast: Petra")
    till.counter.keep_baskets([till.counter.as_kept(step, [step], current=True)])
    file = (till.folder / "baskets.json").read_text()
    assert "Petra Peeters" not in file
    (left,) = begun_again(till)
    assert left.draft.basket == basket
    till.counter.erase_customer(customer)
    (left,) = begun_again(till)
    assert left.draft.basket == replace(
        basket, customer=CustomerId(b""), name="", places=(Place(TONIGHT, YOUNG, SeatIndex(0)),)
    )
    assert left.draft.reason == ""
    assert {one.reason for one in left.before} == {""}
    till.counter.keep_baskets([till.counter.as_kept(step, [step], current=True)])
    file = (till.folder / "baskets.json").read_text()
    assert "0930000412345" not in file
    assert "Petra" not in file


@pytest.mark.parametrize("data", [b"", b"{", b'{"baskets": 7}', b"\xff\xfe"])
def test_a_file_that_cannot_be_read_opens_a_desk(till: House, data: bytes) -> None:
    """A counter must open."""
    (till.folder / "baskets.json").write_bytes(data)
    assert begun_again(till) == ()


def test_no_basket_no_file(till: House, tmp_path: Path) -> None:
    """What was emptied or paid leaves nothing behind."""
    keep(till, seated(0))
    till.counter.keep_baskets([])
    assert not (till.folder / "baskets.json").exists()
    assert begun_again(till) == ()
