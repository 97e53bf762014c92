"""Lists with names that were written as PDF go when somebody was erased: whoever still needs one
prints it anew, without that name (design.md §4). No other paper names a customer.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from boxoffice.fold.rows import Pii
from boxoffice.platform.rounds import Rounds
from boxoffice.print_queue import NAMED
from boxoffice.replica import meta
from boxoffice.replica.replica import Replica
from boxoffice.replica.rowstore import RowStore
from printing.fallback import NAMED_LISTS

log = logging.getLogger("boxoffice.print")

LOOK_S = 60.0
_KNOWN = "papers_erased"
"""How many values were erased when the lists were last cleared."""


class Erasure:
    """Clears the lists of one installation until it is stopped."""

    def __init__(
        self, replica: Replica, printed: Callable[[], Iterable[Path]], fallback: Iterable[Path]
    ) -> None:
        """`printed`: folders that papers are printed into now. `fallback`: those with a folder for
        each evening, whose lists are written anew by themselves while they are needed.
        """
        self._replica = replica
        self._printed = printed
        self._fallback = tuple(fallback)
        self._rounds = Rounds("erasure", self.look, LOOK_S)

    def start(self) -> None:
        """Begin to look."""
        self._rounds.start()

    def stop(self, timeout_s: float = 5.0) -> None:
        """End after the look under way."""
        self._rounds.stop(timeout_s)

    def look(self) -> None:
        """One look. What cannot be deleted (a list that is open on Windows) is tried again."""
        erased = self._replica.kept.ask(_erased, of=(Pii,))
        if erased <= meta.get(self._replica.reader().conn, _KNOWN, 0):
            return
        try:
            for path in self._named():
                path.unlink(missing_ok=True)
        except OSError as error:
            log.warning("a list with names is not deleted yet: %s", error.strerror)
            return
        with self._replica.write() as tx:
            meta.put(tx.store.conn, _KNOWN, erased)

    def _named(self) -> Iterator[Path]:
        for folder in self._printed():
            for kind in NAMED:
                yield from folder.glob(f"{kind}-*.pdf")
        for folder in self._fallback:
            for name in NAMED_LISTS:
                yield from folder.glob(f"*/{name}")


def _erased(store: RowStore) -> int:
    found: int = store.conn.execute("SELECT count(*) FROM pii WHERE erased = 1").fetchone()[0]
    return found
