"""Search among 100,000 customers, as the strip asks it at every letter."""

from __future__ import annotations

import random
from itertools import count

import msgspec

from benchmarks.harness import Measure, alternate, at_most, p95, row
from benchmarks.world import HOUSE, World, world
from boxoffice.catalog.customer import CUSTOMER
from boxoffice.counter import Counter
from boxoffice.fold.rows import Document, Pii, Row

CUSTOMERS = 100_000
ROUNDS = 300
GOAL_MS = 5.0
_FIRST = ("An", "Bart", "Chris", "Dirk", "Els", "Femke", "Greet", "Hilde", "Ilse", "Jan", "Zoë")
_LAST = (
    "Peeters", "Janssens", "Maes", "Jacobs", "Mertens", "Willems", "Claes", "Goossens", "Wouters",
    "De Smet", "Vandenbroucke", "Vermeulen", "Van den Berghe", "Hermans", "Dubois", "Lambert",
)  # fmt: skip
_ASKED = (
    "p", "pe", "peet", "peeters", "jan jans", "an p", "van den b", "zoe", "0476 12", "els maes",
    "petra77@", "claes 5",
)  # fmt: skip


@row(
    name="search among 100,000 customers",
    goal="≤ 5 ms p95, beside the first page of one indexed SELECT",
    unit="ms",
)
def search() -> Measure:
    """Beginnings of names, addresses and numbers, one word and two, rare and common."""
    mine, peer = find_among(CUSTOMERS)
    return at_most(mine, GOAL_MS, scale=1e3, beside=p95(peer) * 1e3, of=p95)


def find_among(customers: int) -> tuple[list[float], list[float]]:
    """Seconds of each search among so many, and of the bare SELECT beside it."""
    with world() as made:
        _fill(made, customers)
        counter: Counter = made.counter
        store = made.replica.reader()
        at = count()

        def ours() -> None:
            counter.find_customers(_ASKED[next(at) % len(_ASKED)])

        def select() -> None:
            store.conn.execute(
                "SELECT subject FROM person_word WHERE kind = ? AND word >= ? LIMIT 20",
                (CUSTOMER, _ASKED[next(at) % len(_ASKED)]),
            ).fetchall()

        return alternate(ours, select, rounds=ROUNDS)


def _fill(made: World, customers: int) -> None:
    chance = random.Random(11)
    with made.replica.write() as tx:
        rows: list[Row] = []
        for n in range(customers):
            rows += _person(n, chance)
        tx.store.put(rows)


def _person(n: int, chance: random.Random) -> list[Row]:
    name = f"{chance.choice(_FIRST)} {chance.choice(_LAST)}{n % 97}"
    values = (name, f"{name.split(maxsplit=1)[0].lower()}{n}@example.org", f"0476 {n:06d}")
    refs = [b"%c" % kind + n.to_bytes(15, "big") for kind in range(len(values))]
    fields = dict(zip(("name", "email", "phone"), refs, strict=True))
    id_ = b"c" + n.to_bytes(15, "big")
    person = Document(
        HOUSE, CUSTOMER, id_, 1, msgspec.msgpack.encode(fields), msgspec.msgpack.encode({})
    )
    return [person, *(Pii(ref, HOUSE, b"s", v, 0) for ref, v in zip(refs, values, strict=True))]
