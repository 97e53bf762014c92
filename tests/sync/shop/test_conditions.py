"""What a price asks holds on the web too: its time, its ranks, how many there are of it."""

from boxoffice.catalog.documents import fields_of
from boxoffice.catalog.price_terms import PriceTerms
from boxoffice.catalog.programme import PriceList, PriceType
from boxoffice.ids import Cents, PriceTypeId
from boxoffice.journal.kinds import DocumentEdit
from tests.sync.shop.storefront import FULL, PRICES, STARTS, Storefront, problem

EARLY = PriceTypeId(b"e" * 16)


def _offer(front: Storefront, terms: PriceTerms, *beside: PriceType) -> None:
    """The evening with an early-bird price of 10.00 beside the full one of 15.00."""
    early = PriceType(EARLY, "Early", 9, (Cents(1000),), terms=terms)
    made = PriceList(PRICES, "Standard", "EUR", (_full(), early, *beside))
    house = front.world.house
    front.world.server.record(DocumentEdit(house, "price_list", PRICES, 99, fields_of(made)))


def _full() -> PriceType:
    return PriceType(FULL, "Full", 1, (Cents(1500),))


def _told(front: Storefront) -> list[str]:
    listed = front.ask("GET", "/performances").json()["performances"]
    return [one["name"] for one in listed[0]["price_types"]]


def _try(front: Storefront, *seats: int, cents: int = 1000) -> tuple[int, str]:
    """An order of these seats at the early price: what is said to it."""
    name = "-".join(map(str, seats))
    hold = front.held(front.seats(*seats), again=f"basket-{name}")
    tickets = front.tickets(*seats, price=EARLY)
    told = front.order(f"E{name}", hold, tickets, cents * len(seats))
    return (200, "") if told.status_code == 200 else problem(told)


def test_a_price_that_has_ended_is_neither_told_nor_sold(front: Storefront) -> None:
    _offer(front, PriceTerms(until_local=STARTS))
    assert _told(front) == ["Full", "Early"]
    _offer(front, PriceTerms(until_local="2026-10-01T00:00"))
    assert _told(front) == ["Full"]
    assert _try(front, 1) == (409, "unknown_price_type")


def test_a_price_that_has_not_begun_is_neither_told_nor_sold(front: Storefront) -> None:
    _offer(front, PriceTerms(from_local=STARTS))
    assert _told(front) == ["Full"]
    assert _try(front, 1) == (409, "unknown_price_type")


def test_no_more_are_sold_in_an_order_than_the_price_allows(front: Storefront) -> None:
    _offer(front, PriceTerms(most=2))
    early = front.ask("GET", "/performances").json()["performances"][0]["price_types"][1]
    assert early["most"] == 2
    assert _try(front, 1, 2, 3) == (409, "price_conditions")
    assert _try(front, 4, 5) == (200, "")


def test_no_more_are_sold_than_there_are_at_the_price(front: Storefront) -> None:
    """One that comes back may be sold again."""
    front.rule(cancel_hours=0)
    _offer(front, PriceTerms(quota=2))
    assert _try(front, 1) == (200, "")
    assert _try(front, 2, 3) == (409, "price_conditions")
    assert _try(front, 4) == (200, "")
    assert _try(front, 5) == (409, "price_conditions")
    assert front.cancel("E1").status_code == 200
    assert _try(front, 6) == (200, "")


def test_a_price_is_sold_in_its_ranks(front: Storefront) -> None:
    _offer(front, PriceTerms(ranks=(7,)))
    assert _try(front, 1) == (409, "price_conditions")


def test_below_the_number_of_shows_the_lists_default_is_asked(front: Storefront) -> None:
    """Also where the web does not sell that one."""
    _offer(front, PriceTerms(shows=2))
    front.rule(price_names=("Early",))
    assert _told(front) == ["Early"]
    assert _try(front, 1) == (409, "total_differs")
    assert _try(front, 2, cents=1500) == (200, "")


def test_an_order_is_the_same_when_its_price_has_ended_meanwhile(front: Storefront) -> None:
    """Who asks again for an answer that got lost gets it."""
    _offer(front, PriceTerms(until_local=STARTS))
    hold = front.held(front.seats(1))
    made = front.order("W1", hold, front.tickets(1, price=EARLY), 1000)
    _offer(front, PriceTerms(until_local="2026-10-01T00:00"))
    assert front.order("W1", hold, front.tickets(1, price=EARLY), 1000).json() == made.json()


def test_a_moment_that_is_none_closes_the_evening(front: Storefront) -> None:
    """Nobody knows whether it is sold then."""
    _offer(front, PriceTerms(until_local="soon"))
    assert front.ask("GET", "/performances").json() == {"performances": []}
