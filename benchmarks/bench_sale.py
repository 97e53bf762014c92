"""The sale: through the very action that the screen calls, beside the bare disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from benchmarks.harness import Measure, alternate, median, row
from benchmarks.world import BASIS, SEATS_OURS, World, world
from boxoffice.basket import Basket, Place
from boxoffice.fold.rows import (
    Allocation,
    Code,
    Line,
    Order,
    Payment,
    Seat,
    Ticket,
)
from boxoffice.ids import Cents, OperatorId, SeatIndex
from boxoffice.replica.database import Connection, open_database
from boxoffice.views import Method, Sold, Tender

ROUNDS = 400
_TABLES = (Order, Line, Allocation, Payment, Ticket, Code, Seat)


def _baskets(made: World) -> Iterator[Basket]:
    """Two neighbouring seats of our own, never the same ones."""
    for performance in made.performances:
        for n in range(0, SEATS_OURS - 1, 2):
            places = (n, n + 1)
            yield Basket(tuple(Place(performance, BASIS, SeatIndex(s)) for s in places))


class _RawSale:
    """The same rows as a sale writes, by prepared statements in one raw transaction.

    Into a copy of the same database, with its journal row and print jobs: what the disk and
    SQLite ask for it, and nothing of ours.
    """

    def __init__(self, made: World, sold: Sold) -> None:
        copy = made.folder / "raw.db"
        source = open_database(made.replica.path, read_only=True)
        self._conn: Connection = open_database(copy)
        source.backup(self._conn)
        self._rows = _rows_of(source, sold)
        self._n = 0

    def __call__(self) -> None:
        self._n += 1
        stamp = self._n.to_bytes(4, "big")
        execute = self._conn.execute
        execute("BEGIN IMMEDIATE")
        for sql, values in self._rows:
            execute(sql, tuple(_fresh(value, stamp, self._n) for value in values))
        execute("COMMIT")


def _fresh(value: Any, stamp: bytes, n: int) -> Any:
    """Another key than last time, of the same length."""
    if isinstance(value, bytes) and len(value) >= len(stamp):
        return value[: -len(stamp)] + stamp
    return value + n if isinstance(value, int) and value > 0 else value


def _rows_of(conn: Connection, sold: Sold) -> list[tuple[str, tuple[Any, ...]]]:
    """INSERTs with the values of the rows that this sale wrote."""
    order = sold.order
    tickets = 'SELECT id FROM ticket WHERE "order" = ?'
    where = {
        Order: "id = ?", Line: '"order" = ?', Allocation: '"order" = ?', Payment: '"order" = ?',
        Ticket: '"order" = ?', Seat: f"ticket IN ({tickets})", Code: f"ticket IN ({tickets})",
    }  # fmt: skip
    found: list[tuple[str, tuple[Any, ...]]] = []
    for table in _TABLES:
        marks = ", ".join("?" for _ in table.__struct_fields__)
        insert = f'INSERT OR REPLACE INTO "{table.TABLE}" VALUES({marks})'
        select = f'SELECT * FROM "{table.TABLE}" WHERE {where[table]}'  # noqa: S608
        found += [(insert, row_) for row_ in conn.execute(select, (order,))]
    for name, columns, newest in (
        ("journal", "place, prev, hash, kind, v, body, before", 1),
        ("print_job", "id, kind, subject, number, state, detail, at_ms", 2),
    ):
        marks = ", ".join("?" for _ in columns.split(","))
        insert = f"INSERT OR REPLACE INTO {name}({columns}) VALUES({marks})"
        select = f"SELECT {columns} FROM {name} ORDER BY 1 DESC LIMIT {newest}"  # noqa: S608
        found += [(insert, row_) for row_ in conn.execute(select)]
    return found


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


def _beside(peer_of: Callable[[World, Sold], Callable[[], object]]) -> tuple[float, float, int]:
    """Medians in ms of the desk's sale and of its peer, taking turns; and how often."""
    with world() as made:
        desk = _Desk(made)
        desk.show()
        peer = peer_of(made, desk.sell())
        ours, beside = alternate(desk.sell, peer, rounds=ROUNDS, ready=desk.show)
        return median(ours) * 1e3, median(beside) * 1e3, len(ours)


@row(
    name="sale of 2 tickets through the desk's action (50,000 rights, 100,000 tickets)",
    goal="≤ 1.3 × one raw transaction of the same rows",
    unit="ms",
)
def sale() -> Measure:
    """Counter.sell, as the screen calls it, beside the bare rows."""
    mine, raw, rounds = _beside(_RawSale)
    return Measure(mine, raw, f"≤ {1.3 * raw:.2f}", mine <= 1.3 * raw, rounds)


@row(
    name="the same sale beside a bare durable insert",
    goal="≤ a bare FULL insert + 0.5 ms",
    unit="ms",
)
def sale_beside_bare_insert() -> Measure:
    """What all of a sale adds to the least that durability costs on this disk."""
    mine, least, rounds = _beside(lambda made, _: _bare_insert(made))
    return Measure(mine, least, f"≤ {least + 0.5:.2f}", mine <= least + 0.5, rounds)
