"""The sale: through the very action that the screen calls, beside the bare disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from benchmarks import _slow_disk as slow_disk
from benchmarks.harness import (
    Measure,
    alternate,
    at_most,
    at_most_beside,
    at_most_times,
    median,
    row,
    three_checks_ms,
)
from benchmarks.replay import Replay, Statement, rows_of
from benchmarks.world import BASIS, SEATS_OURS, SELLER, World, world
from boxoffice.basket import Basket, Place
from boxoffice.counter import Counter
from boxoffice.ids import Cents, SeatIndex
from boxoffice.replica.database import Connection, open_database
from boxoffice.views import Method, Sold, Tender

ROUNDS = 400
WARM_UP = 3


def desks_baskets(made: World) -> Iterator[Basket]:
    """Two neighbouring seats of our own, never the same ones."""
    for performance in made.performances:
        for n in range(0, SEATS_OURS - 1, 2):
            places = (n, n + 1)
            yield Basket(tuple(Place(performance, BASIS, SeatIndex(s)) for s in places))


def _written(source: Connection, sold: Sold) -> list[Statement]:
    """All rows of this sale, its newest journal row and print jobs among them."""
    order = (sold.order,)
    tickets = 'ticket IN (SELECT id FROM ticket WHERE "order" = ?)'
    found = rows_of(source, "order_", "id = ?", order)
    for table in ("line", "allocation", "payment", "ticket"):
        found += rows_of(source, table, '"order" = ?', order)
    for table in ("seat", "code"):
        found += rows_of(source, table, tickets, order)
    newest = "place = (SELECT max(place) FROM journal)"
    found += rows_of(source, "journal", newest, (), "place, prev, hash, kind, v, body, before")
    jobs = "id, kind, subject, number, state, detail, at_ms"
    return found + rows_of(source, "print_job", "number = ?", (sold.number,), jobs)


def _bare_insert(made: World) -> Callable[[], object]:
    """One durable row, nothing else: what FULL costs on this disk."""
    conn = open_database(made.folder / "bare.db")
    conn.execute("CREATE TABLE one(a INTEGER PRIMARY KEY, b BLOB)")
    return lambda: conn.execute("INSERT INTO one(b) VALUES(randomblob(300))")


def desk_of(made: World) -> Counter:
    """The desk with somebody at work and its till open."""
    counter = made.counter
    counter._operator = SELLER  # noqa: SLF001 - a log-in takes 0.2 s of argon2
    counter.open_shift(Cents(15000))
    return counter


class _Desk:
    """The desk's last step: the basket stands there with its price, and Enter is pressed."""

    def __init__(self, made: World) -> None:
        self._counter = desk_of(made)
        self._baskets = desks_baskets(made)
        self._basket = next(self._baskets)

    def show(self) -> None:
        """The basket, quoted as the screen does at every change."""
        self._counter.quote(self._basket)

    def sell(self) -> Sold:
        """What Enter calls."""
        sold = self._counter.sell(self._basket, Tender(Method.CASH, Cents(5000)))
        self._basket = next(self._baskets)
        return sold


@row(
    name="sale of 2 tickets through the desk's action (50,000 rights, 100,000 tickets)",
    goal="≤ 1.3 × one raw transaction of the same rows, or 3 signature checks beside it",
    unit="ms",
)
def sale() -> Measure:
    """Counter.sell, as the screen calls it, beside the bare rows of as many earlier sales."""
    return at_most_beside(*sale_and_raw(), 1.3, spare_ms=three_checks_ms())


def sale_and_raw() -> tuple[list[float], list[float]]:
    """Seconds of each sale, and of each raw transaction of the same rows."""
    with world() as made:
        desk, raw = _Desk(made), Replay(made, "raw.db")
        for _ in range(ROUNDS + WARM_UP):
            raw.learn(_written(raw.source, desk.sell()))
        return alternate(desk.sell, raw, rounds=ROUNDS, warm_up=WARM_UP, ready=desk.show)


@row(
    name="the same sale on a disk that takes 4 ms, as where the goal was set",
    goal="≤ 1.3 × one raw transaction of the same rows",
    unit="ms",
)
def sale_on_a_slower_disk() -> Measure:
    """What stands at a counter is a consumer's disk."""
    ours, raw = slow_disk.samples(__name__, sale_and_raw.__name__)
    return at_most_times(ours, raw, 1.3, scale=1e3)


@row(
    name="the same sale beside a bare durable insert",
    goal="≤ a bare FULL insert + 0.5 ms",
    unit="ms",
)
def sale_beside_bare_insert() -> Measure:
    """What all of a sale adds to the least that durability costs on this disk."""
    with world() as made:
        desk = _Desk(made)
        ours, bare = alternate(desk.sell, _bare_insert(made), rounds=ROUNDS, ready=desk.show)
        least = median(bare) * 1e3
        return at_most(ours, least + 0.5, scale=1e3, beside=least)
