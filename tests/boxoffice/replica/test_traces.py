"""What is kept in memory of events that nobody has acknowledged."""

import tracemalloc
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from boxoffice.fold.view import RowKey
from boxoffice.journal.kinds import Admission
from boxoffice.replica.traces import Traces
from tests.boxoffice.replica.till import HOUSE, SHOW, replica

HOURS, SCANS_AN_HOUR = 8, 1500
BYTES_A_SCAN = 300
"""Its place in the journal and the key of its row. Eight hours of them are 3 MB."""
WARM = 1000
ROWS: list[RowKey] = [("seat", (SHOW, n)) for n in range(4)] + [("ticket", (b"t" * 16,))]


def test_eight_hours_of_scans_that_nobody_acknowledges_leave_memory_flat(tmp_path: Path) -> None:
    """A door that is alone holds no event in memory: those are in its journal."""
    made = replica(tmp_path)
    sizes = []
    tracemalloc.start()
    for part in range(HOURS * SCANS_AN_HOUR // WARM):
        with made.write() as tx:
            for n in range(part * WARM, (part + 1) * WARM):
                code = n.to_bytes(5, "big")
                tx.record(Admission(SHOW, HOUSE, b"t" * 16, code, "in", "ok", "Main door"))
        sizes.append(tracemalloc.get_traced_memory()[0])
    tracemalloc.stop()
    assert len(made.pending) == HOURS * SCANS_AN_HOUR
    assert sizes[-1] - sizes[0] < BYTES_A_SCAN * (HOURS * SCANS_AN_HOUR - WARM)
    made.close()


@given(
    st.lists(
        st.tuples(
            st.frozensets(st.sampled_from(ROWS)),
            st.frozensets(st.sampled_from(ROWS)),
            st.integers(0, 30),
        ),
        max_size=12,
    )
)
def test_traces_know_of_each_row_what_plain_sets_know(
    steps: list[tuple[frozenset[RowKey], frozenset[RowKey], int]],
) -> None:
    """Events come and are settled in any order."""
    traces, plain = Traces(), dict[int, tuple[frozenset[RowKey], frozenset[RowKey]]]()
    for place, (wrote, looked, settled) in enumerate(steps):
        traces.enter(place, wrote, wrote | looked)
        plain[place] = wrote, wrote | looked
        if settled in plain:
            traces.leave(settled)
            del plain[settled]
    assert (len(traces), traces.places()) == (len(plain), sorted(plain))
    assert traces.written() == {key for wrote, _ in plain.values() for key in wrote}
    for place, (wrote, touched) in plain.items():
        assert (traces.wrote(place), traces.touched(place)) == (wrote, touched)
    for key in ROWS:
        assert traces.writes(key) == any(key in wrote for wrote, _ in plain.values())
        assert traces.touches(key) == any(key in touched for _, touched in plain.values())
        assert traces.connected([key]) == _connected(plain, key)


def _connected(
    plain: dict[int, tuple[frozenset[RowKey], frozenset[RowKey]]], key: RowKey
) -> list[int]:
    rows, found = {key}, set[int]()
    while more := {at for at, (_, touched) in plain.items() if touched & rows} - found:
        found |= more
        rows |= {row for at in more for row in plain[at][1]}
    return sorted(found)
