"""What happened at the doors: who came when, and who did not come."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from boxoffice.catalog.programme import Performance
from boxoffice.clock import local_from_ms
from boxoffice.queries.door_counts import entered, left, valid_tickets
from boxoffice.queries.door_setup import setup_of
from boxoffice.queries.reports.report import (
    Chart,
    Column,
    Fact,
    Kind,
    Report,
    day_label,
    share,
    total_of,
)
from boxoffice.replica.rowstore import RowStore
from boxoffice.rules.door_time import empty_since

STEP_MS = 5 * 60 * 1000
LONGEST_GAP = 4 * 12
"""Steps, four hours: what lies further apart is a wrong clock's, or a scan at the rehearsal."""

CURVE = (
    Column("clock", Kind.CLOCK),
    Column("came_in", Kind.COUNT),
    Column("went_out", Kind.COUNT),
    Column("turned_away", Kind.COUNT),
    Column("so_far", Kind.COUNT),
)
_SCANS = """
SELECT at_ms + offset_ms, direction, verdict, CASE WHEN seq = 0 THEN 1 ELSE count END
FROM admission WHERE performance = ? AND back_ms = 0
"""


def _filled(steps: Sequence[int]) -> Iterator[int]:
    """Steps and, of an evening, the empty ones between them."""
    for step, after in zip(steps, [*steps[1:], 0], strict=False):
        yield from range(step, after) if step < after <= step + LONGEST_GAP else (step,)


def door_curve(store: RowStore, show: Performance, now_ms: int) -> Report:
    """People per five minutes, by the server's clock: in, out, and scans that let nobody in."""
    moved: dict[str, Counter[int]] = {"in": Counter(), "out": Counter(), "no": Counter()}
    for at_ms, direction, verdict, count in store.conn.execute(_SCANS, (show.id,)):
        step = at_ms // STEP_MS
        if verdict == "out":
            moved["out"][step] += count
        elif verdict.startswith("ok") and direction == "in":
            moved["in"][step] += count
        elif direction == "in":
            moved["no"][step] += 1
    steps = sorted({*moved["in"], *moved["out"], *moved["no"]})
    rows, so_far = [], 0
    for step in _filled(steps):
        so_far += moved["in"][step]
        when = f"{local_from_ms(step * STEP_MS, show.zone):%H:%M}"
        rows.append((when, moved["in"][step], moved["out"][step], moved["no"][step], so_far))
    found = tuple(rows)
    total = total_of(CURVE, found)
    chart = Chart(tuple(row[0] for row in rows), tuple(row[1] for row in rows))
    setup = setup_of(store, show.house, show.id)
    since = {show.id: empty_since(setup, show, now_ms)}
    facts = (
        Fact("expected", valid_tickets(store, (show.id,)), Kind.COUNT),
        Fact("inside", sum(entered(store, (show.id,), since).values()), Kind.COUNT),
        Fact("left", left(store, (show.id,), since), Kind.COUNT),
    )
    return Report(
        "door_curve", CURVE, found, (*total[:-1], "") if total else (), facts, chart,
        (show.title, show.starts_local, show.hall), show.starts_local[:10], show.starts_local[:10],
    )  # fmt: skip


ABSENT = (
    Column("starts", Kind.MOMENT),
    Column("title", Kind.TEXT),
    Column("count", Kind.COUNT),
    Column("came", Kind.COUNT),
    Column("absent", Kind.COUNT),
    Column("absent_share", Kind.SHARE),
    Column("absent_gross", Kind.MONEY),
)
_CAME = """
SELECT t.performance, count(*), sum(came), sum((1 - came) * t.cents) FROM (
 SELECT performance, cents, EXISTS (SELECT 1 FROM admission a WHERE a.ticket = ticket.id
  AND a.back_ms = 0 AND a.direction = 'in' AND a.verdict LIKE 'ok%')
  OR coalesce((SELECT sum(CASE WHEN seq = 0 THEN 1 ELSE count END) FROM admission a
   WHERE a.performance = ticket.performance AND a.code = ticket.code
   AND a.back_ms = 0 AND a.direction = 'in' AND a.verdict LIKE 'ok%'), 0)
  >= row_number() OVER (PARTITION BY performance, code ORDER BY id) AS came
 FROM ticket WHERE state = 'valid') t GROUP BY t.performance
"""
"""Of a group as many came as went in on its code, whosever ticket is whose."""


def no_shows(store: RowStore, shows: Iterable[Performance]) -> Report:
    """Valid tickets whose holder was never let in, of performances at which anybody was."""
    counted = {show: rest for show, *rest in store.conn.execute(_CAME)}
    rows = []
    for show in shows:
        sold, came, cents = counted.get(show.id, (0, 0, 0))
        if came:
            absent = sold - came
            rows.append(
                (
                    show.starts_local, show.title, sold, came, absent, share(absent, sold),
                    cents,
                )
            )  # fmt: skip
    found = tuple(rows)
    total = list(total_of(ABSENT, found))
    if total:
        total[5] = share(int(total[4]), int(total[2]))
    labels = tuple(day_label(row[0]) for row in found)
    chart = Chart(labels, tuple(row[5] for row in found), 1000, Kind.SHARE)
    return Report("no_shows", ABSENT, found, tuple(total), chart=chart)
