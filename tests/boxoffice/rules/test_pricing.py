"""What a basket costs: prices per rank, lines, totals, the rounding of cash, places in short."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from boxoffice.basket import Place
from boxoffice.catalog.plan import Plan, Seat
from boxoffice.errors import Refused
from boxoffice.ids import Cents, PerformanceId, PriceTypeId, SeatIndex
from boxoffice.money import vat_included
from boxoffice.rules.pricing import (
    Offer,
    Offers,
    PricedPlace,
    cash_rounding,
    lines_of,
    price_places,
    summary,
    total,
)
from tests import hall
from tests.hall import FLOOR, FREE, FULL, HOUSE, TOMORROW, TONIGHT, YOUNG

OFFERS: Offers = {
    TONIGHT: Offer(HOUSE, hall.plan(), hall.price_list()),
    TOMORROW: Offer(HOUSE, hall.plan(), hall.price_list()),
}


def seat(number: int, price: PriceTypeId = FULL, performance: PerformanceId = TONIGHT) -> Place:
    """A numbered seat at a price."""
    return Place(performance, price, seat=SeatIndex(number))


def pool(price: PriceTypeId = FULL, performance: PerformanceId = TONIGHT) -> Place:
    """A place on the floor at a price."""
    return Place(performance, price, pool=FLOOR)


def priced(*places: Place) -> tuple[PricedPlace, ...]:
    """What they cost in the test hall."""
    return price_places(places, OFFERS)


def test_a_place_costs_what_its_rank_costs() -> None:
    """Row A is rank 1 (22.00), row B and the floor rank 2 (18.00); one price fits every rank."""
    found = priced(seat(0), seat(10), pool(), seat(10, YOUNG), seat(0, FREE), seat(10, FREE))
    assert [item.cents for item in found] == [2200, 1800, 1800, 1501, 0, 0]
    assert [item.label for item in found] == ["A1", "B1", "Floor", "B1", "A1", "B1"]


@pytest.mark.parametrize(
    ("place", "code"),
    [
        (seat(0, PriceTypeId(b"x")), "unknown_price_type"),
        (seat(22), "unknown_place"),
        (seat(-1), "unknown_place"),
        (Place(TONIGHT, FULL, pool="bar"), "unknown_place"),
        (Place(TONIGHT, FULL), "unknown_place"),
        (seat(0, FULL, PerformanceId(b"?" * 16)), "unknown_performance"),
    ],
)
def test_what_is_not_offered_has_no_price(place: Place, code: str) -> None:
    """A seat, pool, price or evening that is not there is refused by name."""
    with pytest.raises(Refused) as refused:
        priced(place)
    assert refused.value.code == code


def test_like_places_are_one_line_in_the_order_taken() -> None:
    """Alike: evening, price type and price. VAT is the line's: 3.74 of 66.00, not 3 × 1.25."""
    found = lines_of(
        priced(seat(0), seat(10, YOUNG), seat(1), seat(10), seat(2), seat(0, FULL, TOMORROW))
    )
    assert [(len(line.places), line.cents, line.vat_cents) for line in found] == [
        (3, 6600, 374), (1, 1501, 85), (1, 1800, 102), (1, 2200, 125),
    ]  # fmt: skip


def test_an_exempt_price_has_no_vat() -> None:
    """Its rate is its own, not the house's."""
    (line,) = lines_of(priced(seat(0, FREE), seat(1, FREE)))
    assert (line.cents, line.vat_cents) == (0, 0)


@given(
    st.lists(
        st.tuples(
            st.sampled_from([None, *range(22)]), st.sampled_from([FULL, YOUNG, FREE]),
            st.sampled_from([TONIGHT, TOMORROW]),
        ),
        max_size=12,
    )
)  # fmt: skip
def test_lines_are_the_places_and_nothing_else(
    wanted: list[tuple[int | None, PriceTypeId, PerformanceId]],
) -> None:
    """Σ lines = Σ places, each place stands in one line, and VAT is rounded once per line."""
    places = priced(
        *(pool(price, on) if n is None else seat(n, price, on) for n, price, on in wanted)
    )
    lines = lines_of(places)
    assert sum(line.cents for line in lines) == total(places)
    assert Counter(item for line in lines for item in line.places) == Counter(places)
    for line in lines:
        assert line.cents == sum(item.cents for item in line.places)
        assert line.vat_cents == vat_included(line.cents, line.first.price_type.vat_bp)
        alike = {(i.place.performance, i.price_type.id, i.cents) for i in line.places}
        assert len(alike) == 1


@pytest.mark.parametrize(("amount", "added"), [(3198, 2), (3197, -2), (3195, 0), (-3198, -2)])
def test_cash_rounding_is_what_it_adds(amount: int, added: int) -> None:
    """On the total, once; never on a line."""
    assert cash_rounding(Cents(amount)) == added


@pytest.mark.parametrize(
    ("places", "shown"),
    [
        ((seat(2), seat(0), seat(1)), "A1-3"),
        ((seat(0), seat(1), seat(4), seat(12)), "A1-2, 5, B3"),
        ((seat(0), pool(), pool()), "A1, 2 × Floor"),
        ((), ""),
    ],
)
def test_places_in_short(places: tuple[Place, ...], shown: str) -> None:
    """Neighbouring numbers of a row as a run; pools as a count."""
    assert summary(priced(*places)) == shown


def _plan(*seats: tuple[str, str, str]) -> Plan:
    return Plan(
        "H", 1, 1, ("R",),
        tuple(Seat(f"g{n}", *said, 1, float(n), 0.0) for n, said in enumerate(seats)),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("seats", "shown"),
    [
        ([("Stalls", "A", "1"), ("Balcony", "A", "2")], "Stalls A1, Balcony A2"),
        ([("Z", "3", "11"), ("Z", "3", "12")], "3-11, 3-12"),
        ([("Z", "-", "11"), ("Z", "-", "12")], "11-12"),
        ([("Z", "A", "1"), ("Z", "A", "2bis")], "A1, 2bis"),
    ],
)
def test_a_short_text_never_names_another_seat(
    seats: list[tuple[str, str, str]], shown: str
) -> None:
    """Row A of the stalls is not row A of the balcony, and seat 12 of row 3 is not seat 312."""
    offer = replace(OFFERS[TONIGHT], plan=_plan(*seats))
    found = price_places(tuple(seat(n) for n in range(len(seats))), {TONIGHT: offer})
    assert summary(found) == shown
