"""The sale: through the very action that the screen calls, beside the bare disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from benchmarks.harness import Measure, alternate, median, row
from benchmarks.replay import Replay, Statement, rows_of
from benchmarks.world import BASIS, SEATS_OURS, World, world
from boxoffice.basket import Basket, Place
from boxoffice.ids import Cents, OperatorId, SeatIndex
from boxoffice.replica.database import Connection, open_database
from boxoffice.views import Method, Sold, Tender

ROUNDS = 400
_Pair = tuple[float, float, int]
"""Medians in ms of the desk's sale and of its peer, taking turns; and how often."""


def _baskets(made: World) -> Iterator[Basket]:
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


class _Desk:
    """The desk's last step: the basket stands there with its price, and Enter is pressed."""

    def __init__(self, made: World) -> None:
        self._counter = made.counter
        self._counter._operator = OperatorId(b"O" * 16)  # noqa: SLF001 - a log-in takes 0.2 s of argon2
        self._counter.open_shift(Cents(15000))
        self._baskets = _baskets(made)
        self._basket = Basket()

    def show(self) -> None:
        """The next basket, quoted as the screen does at every change."""
        self._basket = next(self._baskets)
        self._counter.quote(self._basket)

    def sell(self) -> Sold:
        """What Enter calls."""
        return self._counter.sell(self._basket, Tender(Method.CASH, Cents(5000)))


def _measure(desk: _Desk, peer: Callable[[], object], ready: Callable[[], object]) -> _Pair:
    ours, beside = alternate(desk.sell, peer, rounds=ROUNDS, ready=ready)
    return median(ours) * 1e3, median(beside) * 1e3, len(ours)


@row(
    name="sale of 2 tickets through the desk's action (50,000 rights, 100,000 tickets)",
    goal="≤ 1.3 × one raw transaction of the same rows",
    unit="ms",
)
def sale() -> Measure:
    """Counter.sell, as the screen calls it, beside the bare rows."""
    with world() as made:
        desk, raw = _Desk(made), Replay(made, "raw.db")

        def next_customer() -> None:
            """What the sale before wrote is the peer's next turn."""
            sold = made.counter.last_sale()
            assert sold is not None, "sold below"  # noqa: S101 - a benchmark
            raw.learn(_written(raw.source, sold))
            desk.show()

        desk.show()
        desk.sell()
        next_customer()
        desk.sell()  # one ahead: every second round the peer goes first
        mine, beside, rounds = _measure(desk, raw, next_customer)
        return Measure(mine, beside, f"≤ {1.3 * beside:.2f}", mine <= 1.3 * beside, rounds)


@row(
    name="the same sale beside a bare durable insert",
    goal="≤ a bare FULL insert + 0.5 ms",
    unit="ms",
)
def sale_beside_bare_insert() -> Measure:
    """What all of a sale adds to the least that durability costs on this disk."""
    with world() as made:
        desk = _Desk(made)
        mine, least, rounds = _measure(desk, _bare_insert(made), desk.show)
        return Measure(mine, least, f"≤ {least + 0.5:.2f}", mine <= least + 0.5, rounds)
