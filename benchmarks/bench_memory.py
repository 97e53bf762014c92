"""A desk that sells all day: what its process holds after the first and after the last sales."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from benchmarks.bench_sale import desk_of, desks_baskets
from benchmarks.harness import Measure, row
from benchmarks.world import World, world
from boxoffice.fold.rows import BY_NAME
from boxoffice.ids import Cents
from boxoffice.views import Method, Tender

SALES, SETTLED = 5000, 1000
"""What is kept for the first thousand (prepared statements, pages, codes) is kept once."""
HEARD_EVERY = 50
SPARE_MB = 3.0


@row(
    name="memory of a desk after 5,000 sales, beside that after 1,000",
    goal="flat: at most 3 MB more",
    unit="MB",
)
def after_a_day() -> Measure:
    """Counter.sell as the screen calls it, two tickets each; the server hears of fifty at once."""
    with world() as made:
        counter, baskets = desk_of(made), desks_baskets(made)
        early = late = 0.0
        for number in range(1, SALES + 1):
            basket = next(baskets)
            counter.quote(basket)
            counter.sell(basket, Tender(Method.CASH, Cents(5000)))
            if number % HEARD_EVERY == 0:
                _heard(made)
            if number == SETTLED:
                early = _memory_mb()
        late = _memory_mb()
        return Measure(late, early, f"≤ {early + SPARE_MB:.0f}", late - early <= SPARE_MB, SALES)


def _heard(made: World) -> None:
    """What waits is stored at the server, and its rows have come back as they are here."""
    pending = made.replica.pending
    with made.replica.write() as tx:
        found = (tx.store.get(BY_NAME[name], key) for name, key in pending.written())
        rows = [row for row in found if row is not None]
        places = pending.places()
        for place in places:
            tx.acknowledge(place, 2, {"house": 1})
        pending.take(tx.store, rows, places)


def _memory_mb() -> float:
    gc.collect()
    if sys.platform != "linux":
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    kb = next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS"))
    return int(kb) / 1000
