"""How the server and a newcomer grow from 1 to 10 to 100 times the data, as a plot and a table.

    python -m benchmarks._growth          # writes docs/growth.svg and docs/growth.md

Each number is what one piece costs when so much is there already: a flat line is what one wants.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from itertools import pairwise
from math import log10
from pathlib import Path
from typing import TypeVar

from reportlab.graphics import renderSVG
from reportlab.graphics.shapes import Drawing, Line, Rect, String
from reportlab.lib.colors import HexColor

from benchmarks import bench_people, bench_snapshot
from benchmarks._desks import Desk, House
from benchmarks._served import POSTGRESQL, SQLITE, folder_and_database, open_server
from benchmarks.harness import median, p95, percentile, timed
from boxoffice.fold.rows import house_scope
from sync.protocol import MAX_EVENTS, Position
from sync.server.core import Server
from sync.server.work import Work

A = TypeVar("A")

DOCS = Path(__file__).parents[1] / "docs"
TIMES = (1, 10, 100)
SALES = 1_000
"""Of two tickets each, stored before anything is measured: 1,000, 10,000 and 100,000."""
TICKETS = 10_000
CUSTOMERS = 1_000
BATCHES, CLAIMS, CHANGES = 6, 300, 1_000


@dataclass
class Curve:
    """One thing that is measured, and what it cost at each size."""

    name: str
    unit: str
    colour: str
    costs: list[float] = field(default_factory=list)


@dataclass(frozen=True)
class Stocked:
    """What one piece costs, in ms, on a server with so many sales."""

    push: float
    claim: float
    pull: float


def _stocked(kind: str, sales: int) -> Stocked:
    with folder_and_database(kind) as (folder, url):
        server = open_server(url, folder)
        house = House(server, folder)
        desk = Desk(house, sales + BATCHES * MAX_EVENTS)
        for _ in range(0, sales, MAX_EVENTS):
            server.push(desk.push(MAX_EVENTS))
        batches = [desk.push(MAX_EVENTS) for _ in range(BATCHES)]
        push = median(_each(batches, server.push)) * 1e3 / MAX_EVENTS
        first = 4 * (sales + BATCHES * MAX_EVENTS)
        asks = [desk.claim(first + 2 * n, first + 2 * n + 1) for n in range(CLAIMS)]
        claim = percentile(_each(asks, server.claim), 99) * 1e3
        pull = _pulled(server, desk, house)
        server.close()
    return Stocked(push, claim, pull)


def _each(asks: Sequence[A], call: Callable[[A], object]) -> list[float]:
    gc.collect()
    gc.disable()
    try:
        return [timed(partial(call, ask)) for ask in asks]
    finally:
        gc.enable()


def _pulled(server: Server, desk: Desk, house: House) -> float:
    """What the newest changes cost a device that has the others; ms each."""
    scope = house_scope(house.id)

    def newest(work: Work) -> Position:
        (head,) = work.store.run("SELECT head FROM scope WHERE id = ?", (scope,)).fetchone()
        at = head - CHANGES
        sql = "SELECT chain FROM feed WHERE scope = ? AND seq = ?"
        return Position(scope, at, bytes(work.store.run(sql, (scope, at)).fetchone()[0]))

    cursor = server._transactions.run(newest)  # noqa: SLF001 - a place that a device would know
    begun = time.perf_counter()
    while True:
        page = server.pull(desk.pull((cursor,), 0)).pages[0]
        cursor = Position(scope, page.after + len(page.changes), page.chain)
        if cursor.seq == page.head:
            return (time.perf_counter() - begun) * 1e3 / CHANGES


def _curves() -> list[Curve]:
    made = {
        name: Curve(name, unit, colour)
        for name, unit, colour in (
            ("push of a sale, SQLite", "ms", "#0B5CAD"),
            ("push of a sale, PostgreSQL", "ms", "#B3446C"),
            ("claim, p99, SQLite", "ms", "#E08A00"),
            ("claim, p99, PostgreSQL", "ms", "#7A4B00"),
            ("a change pulled, SQLite", "ms", "#00694D"),
            ("1,000 tickets of a snapshot", "ms", "#A11616"),
            ("search among customers, p95", "ms", "#46515C"),
        )
    }
    for times in TIMES:
        for kind in (SQLITE, POSTGRESQL):
            found = _stocked(kind, SALES * times)
            made[f"push of a sale, {kind}"].costs.append(found.push)
            made[f"claim, p99, {kind}"].costs.append(found.claim)
            if kind == SQLITE:
                made["a change pulled, SQLite"].costs.append(found.pull)
        tickets = TICKETS * times
        took = bench_snapshot.taken_over(tickets)[0]
        made["1,000 tickets of a snapshot"].costs.append(took * 1e6 / tickets)
        found_ms = p95(bench_people.find_among(CUSTOMERS * times)[0]) * 1e3
        made["search among customers, p95"].costs.append(found_ms)
        print(f"{times} x measured", flush=True)
    return list(made.values())


WIDE, HIGH, LEFT, BOTTOM, RIGHT = 760, 380, 60, 50, 470


def _plot(curves: Sequence[Curve]) -> Drawing:
    """Cost beside that of 1 x, both axes logarithmic."""
    most = max(cost / curve.costs[0] for curve in curves for cost in curve.costs)
    top = 10.0 if most <= 10 else 100.0
    drawing = Drawing(WIDE, HIGH)
    paper = Rect(0, 0, WIDE, HIGH)
    paper.fillColor, paper.strokeColor = HexColor("#FFFFFF"), None
    drawing.add(paper)

    def at(times: float, cost: float) -> tuple[float, float]:
        x = LEFT + (RIGHT - LEFT) * log10(times) / log10(TIMES[-1])
        low = log10(0.1)
        return x, BOTTOM + (HIGH - BOTTOM - 40) * (log10(max(cost, 0.1)) - low) / (log10(top) - low)

    for mark in (0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0):
        if mark <= top:
            y = at(1, mark)[1]
            grey = HexColor("#7D8791" if mark == 1.0 else "#E4E8EC")
            drawing.add(Line(LEFT, y, RIGHT, y, strokeColor=grey))
            drawing.add(String(LEFT - 8, y - 4, f"{mark:g} x", textAnchor="end", fontSize=11))
    for times in TIMES:
        drawing.add(
            String(at(times, 1)[0], BOTTOM - 20, f"{times} x", textAnchor="middle", fontSize=11)
        )
    drawing.add(String(LEFT, HIGH - 22, "What one piece costs beside 1 x the data", fontSize=13))
    for n, curve in enumerate(curves):
        colour = HexColor(curve.colour)
        points = [at(t, c / curve.costs[0]) for t, c in zip(TIMES, curve.costs, strict=True)]
        for start, end in pairwise(points):  # a polyline of reportlab's is filled in an SVG
            drawing.add(Line(*start, *end, strokeColor=colour, strokeWidth=2.5))
        y = HIGH - 60 - 24 * n
        drawing.add(Line(RIGHT + 30, y + 4, RIGHT + 52, y + 4, strokeColor=colour, strokeWidth=3))
        drawing.add(String(RIGHT + 60, y, curve.name, fontSize=12))
    return drawing


def _table(curves: Sequence[Curve]) -> str:
    lines = ["| a piece, ms | 1 x | 10 x | 100 x |", "|---|---|---|---|"]
    lines += [
        f"| {curve.name} | " + " | ".join(f"{cost:.3g}" for cost in curve.costs) + " |"
        for curve in curves
    ]
    return "\n".join(lines)


def main() -> None:
    """Measure, draw, write."""
    curves = _curves()
    renderSVG.drawToFile(_plot(curves), str(DOCS / "growth.svg"))
    (DOCS / "growth.md").write_text(
        f"""# How it grows

1 x is {SALES:,} sales of two tickets at the server, {TICKETS:,} tickets in a snapshot and
{CUSTOMERS:,} customers at a desk; 100 x is a season of a large house. What one piece costs then,
beside what it costs at 1 x:

![What one piece costs at 1, 10 and 100 times the data](growth.svg)

{_table(curves)}

Measured {datetime.now(UTC):%Y-%m-%d} with `python -m benchmarks._growth` on two cores, which the
server and PostgreSQL share. A push is one of 500 in a batch; a claim is durable and witnessed.
""",
        encoding="utf-8",
    )
    print(_table(curves))


if __name__ == "__main__":
    main()
