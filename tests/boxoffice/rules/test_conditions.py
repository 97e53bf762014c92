"""What a price asks of who buys at it: dates, ranks, maxima, quotas, reasons, shows, codes."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace as with_

from boxoffice.basket import Agreed, Kept, Place
from boxoffice.catalog.price_terms import Fee, PriceTerms, Promotion
from boxoffice.ids import Cents, OperatorId, PerformanceId, ReservationId, SeatIndex
from boxoffice.rules.conditions import Asked, first_unmet
from boxoffice.rules.pricing import Offer, PricedPlace, price_places
from boxoffice.rules.promotions import less, promotion_of, with_promotion
from boxoffice.rules.surcharges import fee_lines
from tests.hall import FULL, HOUSE, TOMORROW, TONIGHT, YOUNG, plan, price_list

BRUSSELS = ZoneInfo("Europe/Brussels")


def at(moment: str) -> int:
    """UTC ms of a local moment."""
    return int(datetime.fromisoformat(moment).replace(tzinfo=BRUSSELS).timestamp() * 1000)


NOW = at("2026-11-27T12:00")


def offer(show: bytes = b"one", fees: tuple[Fee, ...] = (), codes: tuple[Promotion, ...] = (),
          **terms: object) -> Offer:  # fmt: skip
    """The hall, with conditions on the price for the young."""
    types = tuple(
        with_(kind, terms=PriceTerms(**terms)) if kind.id == YOUNG else kind  # type: ignore[arg-type]
        for kind in price_list().types
    )
    prices = with_(price_list(), types=types, fees=fees, promotions=codes)
    return Offer(HOUSE, plan(), prices, show)


def young(*seats: int, performance: PerformanceId = TONIGHT) -> tuple[Place, ...]:
    """Seats at the price for the young."""
    return tuple(Place(performance, YOUNG, SeatIndex(seat)) for seat in seats)


def unmet(
    places: tuple[Place, ...], one: Offer, reason: str = "", now: int = NOW, sold: int = 0,
    **asked: Any,
) -> str:  # fmt: skip
    """The code of the first condition that is not met; empty when all are."""
    offers = {TONIGHT: one}
    known: dict[tuple[bytes, bytes], int] = {(TONIGHT, YOUNG): sold}
    found = first_unmet(price_places(places, offers), offers, Asked(now, known, reason, **asked))
    return found.code if found else ""


@pytest.mark.parametrize(
    ("now", "code"),
    [
        ("2026-10-31T23:59", "price_not_now"),
        ("2026-11-01T00:00", ""),
        ("2026-11-30T23:59", ""),
        ("2026-12-01T00:00", "price_not_now"),
    ],
)
def test_a_price_is_sold_from_its_first_moment_until_its_last(now: str, code: str) -> None:
    """In the hall's own time: the first moment counts, the end does not."""
    one = offer(from_local="2026-11-01T00:00", until_local="2026-12-01T00:00")
    assert unmet(young(0), one, now=at(now)) == code


def test_a_price_of_some_ranks_is_not_sold_in_others() -> None:
    """Seat 0 is first rank, seat 10 second."""
    one = offer(ranks=(2,))
    assert unmet(young(10), one) == ""
    assert unmet(young(10, 0), one) == "price_not_rank"


def test_no_more_than_so_many_in_one_order_and_in_all() -> None:
    """Two each; five of the evening, four are gone."""
    assert unmet(young(0, 1), offer(most=2)) == ""
    assert unmet(young(0, 1, 2), offer(most=2)) == "price_too_many"
    assert unmet(young(0), offer(quota=5), sold=4) == ""
    assert unmet(young(0, 1), offer(quota=5), sold=4) == "price_quota"


def test_a_price_that_wants_a_reason_is_not_sold_without() -> None:
    """Guests and the press."""
    one = offer(reason=True)
    assert unmet(young(0), one) == "price_reason"
    assert unmet(young(0), one, "  ") == "price_reason"
    assert unmet(young(0), one, "press, De Standaard") == ""


@pytest.mark.parametrize(
    ("held", "code"),
    [
        (None, "price_nobody"),
        ({}, "price_no_member"),
        ({"Vriend": "2026-11-26"}, "price_member_over"),
        ({"Vriend": "2026-11-27"}, ""),
    ],
)
def test_a_price_for_members_asks_who_it_is_and_until_when(
    held: dict[str, str] | None, code: str
) -> None:
    """The last day counts whole, by the hall's calendar."""
    late = at("2026-11-27T23:59")
    assert unmet(young(0), offer(membership="Vriend"), now=late, memberships=held) == code


def test_what_must_be_shown_is_shown_before_the_money() -> None:
    """A teacher's card; another card is not it."""
    one = offer(proof="lerarenkaart")
    assert unmet(young(0), one) == "price_proof"
    assert unmet(young(0), one, shown=("studentenkaart",)) == "price_proof"
    assert unmet(young(0), one, shown=("lerarenkaart",)) == ""


def test_each_ticket_by_a_pass_names_one_and_a_shift_sells_so_many() -> None:
    """The limit comes first: nobody types a number for what is refused anyway."""
    one = offer(pass_number=True)
    bare, named = young(0, 1), tuple(replace(p, pass_number="0930000420206") for p in young(0, 1))
    assert unmet(bare, one, passes_left=1) == "price_pass_limit"
    assert unmet(bare, one, passes_left=2) == "price_pass"
    assert unmet(named, one, passes_left=2) == ""


def test_a_pass_is_asked_also_for_what_was_reserved() -> None:
    """The price was promised; whose pass it is was not said yet."""
    kept = Kept(ReservationId(b"r"), 0, YOUNG, Cents(1798))
    place = replace(young(0)[0], kept=kept)
    assert unmet((place,), offer(pass_number=True), passes_left=3) == "price_pass"


def test_a_price_that_stands_alone_takes_no_code() -> None:
    """The other ticket of the basket does."""
    codes = (Promotion("TIEN", "Ten", 10),)
    one = offer(alone=True, codes=codes)
    places = price_places((*young(0), Place(TONIGHT, FULL, SeatIndex(1))), {TONIGHT: one})
    cheaper = with_promotion(places, {TONIGHT: one}, "tien", NOW)
    assert [item.cents for item in cheaper] == [1798, 1980]


def test_an_agreed_price_stands_whatever_the_rules_say() -> None:
    """Neither a code nor a missing second show changes it."""
    agreed = Agreed(Cents(500), "late start", OperatorId(b"an"))
    place = replace(young(0)[0], agreed=agreed)
    one = offer(shows=2, codes=(Promotion("TIEN", "Ten", 10),))
    places = price_places((place,), {TONIGHT: one})
    assert [i.cents for i in with_promotion(places, {TONIGHT: one}, "TIEN", NOW)] == [500]


def test_what_was_promised_with_a_reservation_is_not_asked_again() -> None:
    """The price list changed meanwhile."""
    kept = Kept(ReservationId(b"r"), 0, YOUNG, Cents(1798))
    place = replace(young(0)[0], kept=kept)
    assert unmet((place,), offer(until_local="2026-01-01T00:00", ranks=(2,), reason=True)) == ""


def test_a_price_from_two_shows_prices_all_anew_when_the_second_is_added() -> None:
    """Alone it costs the default; with another show both cost less; two evenings of one show are
    one show.
    """
    first, other = offer(b"one", shows=2), offer(b"two", shows=2)

    def cents(*places: Place, second: Offer = other) -> list[int]:
        return [p.cents for p in price_places(places, {TONIGHT: first, TOMORROW: second})]

    assert cents(*young(0)) == [2200]
    assert cents(*young(0), *young(1, performance=TOMORROW)) == [1798, 1798]
    assert cents(*young(0), *young(1, performance=TOMORROW), second=first) == [2200, 2200]
    full = Place(TOMORROW, FULL, SeatIndex(1))
    assert cents(*young(0), full) == [2200, 2200]


def priced(*places: Place, one: Offer) -> tuple[PricedPlace, ...]:
    """With their prices."""
    return price_places(places, {TONIGHT: one})


def test_fees_are_asked_per_ticket_and_once_an_order() -> None:
    """Nothing on what is free; those of a ticket that comes back for another were paid."""
    one = offer(
        fees=(Fee("administratie", Cents(150)), Fee("vestiaire", Cents(100), per_ticket=True))
    )
    lines = fee_lines(priced(*young(0, 1), one=one), {TONIGHT: one})
    assert [(line.kind, line.quantity, line.cents) for line in lines] == [
        ("fee", 1, 150),
        ("fee", 2, 200),
    ]
    assert all(sum(p.cents for p in line.allocations) == line.cents for line in lines)
    back = fee_lines(priced(*young(0, 1), one=one), {TONIGHT: one}, {one.house: 1})
    assert [(line.quantity, line.cents) for line in back] == [(1, 100)]
    assert fee_lines(priced(*young(0), one=one), {TONIGHT: one}, {one.house: 2}) == ()
    free = Place(TONIGHT, price_list().types[2].id, SeatIndex(0))
    assert fee_lines(priced(free, one=one), {TONIGHT: one}) == ()


def test_a_code_takes_its_part_off_each_ticket_as_long_as_it_holds() -> None:
    """Whatever its case; the ticket itself costs less, so no more comes back for it."""
    one = offer(codes=(Promotion("VRIENDEN", "Vrienden", 10, "2026-12-01T00:00"),))
    places = priced(*young(0), one=one)
    assert promotion_of(" vrienden ", one, NOW) is not None
    assert promotion_of("vriend", one, NOW) is None
    assert promotion_of("", one, NOW) is None
    assert promotion_of("vrienden", one, at("2026-12-01T00:00")) is None
    (cheaper,) = with_promotion(places, {TONIGHT: one}, "vrienden", NOW)
    assert cheaper.cents == 1618
    assert with_promotion(places, {TONIGHT: one}, "", NOW) == places


@given(st.integers(0, 100_000), st.integers(-5, 120))
def test_a_part_taken_off_never_turns_a_price_around(cents: int, percent: int) -> None:
    """Between nothing and the whole price."""
    assert 0 <= less(cents, percent) <= cents
