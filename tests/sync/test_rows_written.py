"""Many rows with one statement: what is read back is what was written, whatever they share."""

from functools import partial

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from boxoffice.fold.rows import Line, Row
from sync.server.statements import MANY, MOST_ROWS
from sync.server.work import Work
from tests.sync.world import World

HOUSES = st.sampled_from([b"", b"one", b"two"])
TEXTS = st.sampled_from(["", "ticket", "fee"])
ORDER = b"order"


@st.composite
def lines(draw: st.DrawFn) -> list[Line]:
    """One to some hundred rows; each column has one value in all of them, or its own in each."""
    count = draw(st.integers(1, 3 * MOST_ROWS) | st.sampled_from([MANY - 1, MANY, MOST_ROWS]))
    columns = [
        [draw(values)] * count if draw(st.booleans()) else [draw(values) for _ in range(count)]
        for values in (HOUSES, TEXTS, st.integers(0, 2), HOUSES, HOUSES, st.integers(-1, 1))
    ]
    return [Line(ORDER, n, *row) for n, row in enumerate(zip(*columns, strict=True))]


def written(rows: list[Line], work: Work) -> list[Row]:
    """What stands in the table after these were put in it."""
    work.store.put(rows)
    return list(work.store.select(Line, '"order" = ? ORDER BY n', (ORDER,)))


def test_rows_are_read_back_as_they_were_written(world: World) -> None:
    """A value that stands in each of them is bound once: it still reaches each, in its column."""

    @settings(
        max_examples=40, deadline=None,
        suppress_health_check=[HealthCheck.large_base_example, HealthCheck.data_too_large],
    )  # fmt: skip
    @given(rows=lines())
    def same(rows: list[Line]) -> None:
        assert world.server._transactions.run(partial(written, rows))[: len(rows)] == rows

    same()
