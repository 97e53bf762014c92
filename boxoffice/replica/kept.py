"""What was read of the replica and stays true until one of its tables is written again.

A sale and a scan ask for the open shift, their own device and its grants each time, and each time
the answer is the last one: rows of these tables change a few times an evening.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

from boxoffice.fold.rows import Row
from boxoffice.replica.rowstore import ANY, RowStore

T = TypeVar("T")

MOST_ANSWERS = 1000
"""More than the performances of three seasons; beyond it all is asked again."""

Tables = tuple[type[Row], ...]
_Answer = tuple[int, object]


class Kept:
    """Answers of queries over committed rows; safe for several threads.

    Within a transaction an answer is still of what was committed before it.
    """

    def __init__(self, reader: Callable[[], RowStore]) -> None:
        self._reader = reader
        self._versions: defaultdict[type[Row], int] = defaultdict(int)
        self._performances: defaultdict[bytes, int] = defaultdict(int)
        self._answers: dict[tuple[Hashable, ...], _Answer] = {}

    def version(self, *tables: type[Row]) -> int:
        """Rises with every committed transaction that wrote rows of these tables."""
        return sum(map(self._versions.__getitem__, tables))

    def written(self, tables: Iterable[type[Row]], performances: Iterable[bytes] = ()) -> None:
        """These tables were written, and rows of these performances: call it after the commit, so
        that who sees the new version sees the new rows.
        """
        versions = self._versions
        for table in tables:
            versions[table] += 1
        for performance in performances:
            self._performances[performance] += 1

    def _of_performance(self, performance: bytes) -> int:
        known = self._performances
        return known.get(performance, 0) + known.get(ANY, 0)

    def ask(
        self, query: Callable[..., T], *asked: Hashable, of: Tables = (), performance: bytes = b""
    ) -> T:
        """`query(store, *asked)`, from memory while no table of `of` was written since, nor any row
        of the `performance`.

        The query must read no other table, and of those that belong to performances no other rows.
        """
        now = self.version(*of)  # before reading it; each only rises
        if performance:
            now += self._of_performance(performance)
        question = (query, *asked)
        kept = self._answers.get(question)
        if kept is not None and kept[0] == now:
            return kept[1]  # type: ignore[return-value] # by its question
        answer = query(self._reader(), *asked)
        if len(self._answers) >= MOST_ANSWERS:
            self._answers.clear()
        self._answers[question] = (now, answer)
        return answer
