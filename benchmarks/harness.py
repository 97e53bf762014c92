"""What a benchmark module needs: rows, measures, and a fair way to time two things.

A row is a function that measures once and returns a `Measure`:

    @row(name="sale of 2 tickets", goal="≤ 1.3 × a raw transaction", unit="ms")
    def sale() -> Measure:
        ours, raw = alternate(lambda: sell(device), lambda: write_rows(db), rounds=200)
        return at_most_times(ours, raw, 1.3, scale=1e3)

A benchmark machine is shared and noisy, so ours and the peer always take turns within
one run (`alternate`): what slows the one slows the other. Quoted numbers of peers that cannot run
here go into `goal` with their date, and `beside` stays None.
"""

import gc
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

Run = Callable[[], "Measure"]


@dataclass(frozen=True, slots=True)
class Measure:
    """One outcome: our number and the one beside it, in the unit of the row."""

    ours: float
    beside: float | None
    goal_text: str
    met: bool
    samples: int
    limit: float | None = None
    """The goal, where it is a number of the row's unit and not a part of what is beside it."""

    def met_at(self, pace: float) -> bool:
        """Whether it would be met on a machine that is `pace` times as quick."""
        if self.met or self.limit is None:
            return self.met
        too_long = self.ours > self.limit
        return self.ours <= self.limit * pace if too_long else self.ours >= self.limit / pace


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: what is measured, and how well it has to be."""

    name: str
    goal: str
    unit: str
    run: Run


def row(*, name: str, goal: str, unit: str) -> Callable[[Run], Row]:
    """Make a row of the function below; the runner finds rows as names of the module."""

    def mark(run: Run) -> Row:
        return Row(name, goal, unit, run)

    return mark


def median(samples: Sequence[float]) -> float:
    """Give the middle sample: what happens usually."""
    return statistics.median(samples)


def percentile(samples: Sequence[float], percent: float) -> float:
    """Give the smallest sample that `percent` of the samples do not exceed (nearest rank)."""
    ordered = sorted(samples)
    # Ceiling division on the rank, so that p100 is the largest and p0 the smallest.
    rank = -(-len(ordered) * percent // 100)
    return ordered[max(int(rank) - 1, 0)]


def p95(samples: Sequence[float]) -> float:
    """Give the time that 19 of 20 stay within: what a queue notices."""
    return percentile(samples, 95)


def timed(work: Callable[[], object], *, clock: Callable[[], float] = time.perf_counter) -> float:
    """Give the seconds that one call takes."""
    start = clock()
    work()
    return clock() - start


def alternate(
    ours: Callable[[], object],
    peer: Callable[[], object],
    *,
    rounds: int,
    warm_up: int = 3,
    ready: Callable[[], object] = lambda: None,
    clock: Callable[[], float] = time.perf_counter,
) -> tuple[list[float], list[float]]:
    """Time both in turn, and give the seconds of each call: ours, then the peer's.

    Who goes first changes every round, because the second finds warmer caches and a busier disk.
    `ready` runs before each call of either side and is not timed: what happens before the moment
    that counts. It cools the processor's caches, and must do so for both.
    The garbage collector rests meanwhile: it would bill one side for the other's objects.
    """
    ours_seconds: list[float] = []
    peer_seconds: list[float] = []
    sides = ((ours, ours_seconds), (peer, peer_seconds))
    for _ in range(warm_up):
        for work, _ in sides:
            ready()
            work()
    was_on = gc.isenabled()
    gc.collect()
    gc.disable()
    try:
        for number in range(rounds):
            for work, seconds in sides[:: -1 if number % 2 else 1]:
                ready()
                seconds.append(timed(work, clock=clock))
    finally:
        if was_on:
            gc.enable()
    return ours_seconds, peer_seconds


def at_most_times(
    ours: Sequence[float],
    peer: Sequence[float],
    factor: float,
    *,
    scale: float = 1.0,
    of: Callable[[Sequence[float]], float] = median,
) -> Measure:
    """Judge ours against a multiple of the peer; `scale` turns seconds into the row's unit."""
    mine, theirs = of(ours), of(peer)
    return Measure(
        ours=mine * scale,
        beside=theirs * scale,
        goal_text=f"{mine / theirs:.2f} × (≤ {factor:g} ×)",
        met=mine <= factor * theirs,
        samples=len(ours),
    )


CHECK_MS = 0.102
"""A bare Ed25519 verification on the two cores on which the goals were first read (2026-11-24)."""


def pace() -> float:
    """How many times as long as there this machine takes just now, at least 1."""
    return max(1.0, three_checks_ms() / (3 * CHECK_MS))


def three_checks_ms(rounds: int = 500) -> float:
    """What three bare Ed25519 verifications take here, in ms: 0.3 where a processor is quick.

    How fast this one is just now, in the one piece of work that no door can leave out: on a shared
    machine it is half as fast on some days, and a number of milliseconds would judge that.
    """
    key = Ed25519PrivateKey.generate()
    public, message = key.public_key(), bytes(32)
    signature = key.sign(message)
    return median([timed(lambda: public.verify(signature, message)) for _ in range(rounds)]) * 3e3


def at_most_beside(
    ours: Sequence[float], raw: Sequence[float], factor: float, spare_ms: float
) -> Measure:
    """Judge ours, in ms, against a factor of the raw work, or `spare_ms` more where that is more.

    A factor alone would judge the disk: where it takes 0.2 ms to make a row durable, 1.3 × leaves
    0.06 ms for all there is to do, and nobody at a counter could tell the difference.
    """
    mine, theirs = median(ours) * 1e3, median(raw) * 1e3
    limit = max(factor * theirs, theirs + spare_ms)
    text = f"{mine / theirs:.2f} ×, ≤ {limit:.2f}"
    return Measure(mine, theirs, text, mine <= limit, len(ours))


def at_most(
    ours: Sequence[float],
    limit: float,
    *,
    scale: float = 1.0,
    beside: float | None = None,
    of: Callable[[Sequence[float]], float] = median,
) -> Measure:
    """Judge ours against a fixed limit; the limit and `beside` are in the row's unit."""
    mine = of(ours) * scale
    return Measure(mine, beside, f"≤ {limit:g}", mine <= limit, len(ours), limit)


def at_least(rate: float, limit: float, *, samples: int, beside: float | None = None) -> Measure:
    """Judge a rate, in the row's unit, that should be high."""
    return Measure(rate, beside, f"≥ {limit:g}", rate >= limit, samples, limit)
