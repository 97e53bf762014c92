"""A desk's window that catches up while it sells, timed from inside.

    python -m benchmarks._pull_child DATA CHANGES

Prints one JSON object: seconds until the copy was whole, sales made meanwhile, and the 95th
percentile of the Qt thread's lateness in ms.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks.harness import p95
from boxoffice.basket import Basket, Place
from boxoffice.counter import Counter
from boxoffice.errors import Refused
from boxoffice.ids import Cents
from boxoffice.views import Method, Tender
from ui import app as screens
from ui.demo.house import DEMO_PIN
from ui.opened import Opened

TICK_MS = 10
SALE_EVERY_MS = 150
GIVE_UP_S = 60


class Watch(QObject):
    """How late the Qt thread comes to a timer of 10 ms, and when the copy is whole."""

    def __init__(self, opened: Opened, counter: Counter, changes: int) -> None:
        super().__init__()
        self._opened = opened
        self._counter = counter
        self._wanted = self._seq() + changes
        self._late_ms: list[float] = []
        self._sales = 0
        self._begun = time.perf_counter()
        self._due = self._begun + TICK_MS / 1000
        self._tick = self._timer(TICK_MS, self._look)
        self._sell = self._timer(SALE_EVERY_MS, self._sale)
        opened.begin(sync_after_s=0.0)

    def _timer(self, every_ms: int, do: object) -> QTimer:
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(do)
        timer.start(every_ms)
        return timer

    def _seq(self) -> int:
        conn = self._opened.installation.replica.reader().conn
        found = conn.execute("SELECT seq FROM cursor WHERE scope LIKE 'house/%'").fetchone()
        return int(found[0]) if found else 0

    def _look(self) -> None:
        now = time.perf_counter()
        self._late_ms.append(max(0.0, (now - self._due) * 1000))
        self._due = now + TICK_MS / 1000
        if self._seq() >= self._wanted or now - self._begun > GIVE_UP_S:
            took = now - self._begun
            said = {"seconds": took, "sales": self._sales, "late_ms": p95(self._late_ms)}
            print(json.dumps(said), flush=True)
            QApplication.quit()

    def _sale(self) -> None:
        for performance in self._counter.performances():
            try:
                found = self._counter.propose(performance.id, 1)
            except Refused:
                continue
            price = self._counter.prices(performance.id)[0]
            places = tuple(Place(performance.id, price.id, seat) for seat in found.seats[:1])
            if places:
                self._counter.sell(Basket(places), Tender(Method.CASH, Cents(10_000)))
                self._sales += 1
                return


def main() -> None:
    """The desk's own window over the desk's own data."""
    QApplication(sys.argv[:1])
    stage = screens.prepare("light", "nl")
    opened = Opened(Path(sys.argv[1]))
    counter = opened.workplace("desk")
    assert isinstance(counter, Counter)  # noqa: S101 - asked for
    counter.log_in(counter.operators()[0].id, DEMO_PIN)
    if counter.shift() is None:
        counter.open_shift(Cents(10_000))
    shell = screens.open_desk(stage, counter)
    shell.enter(counter.operators()[0])
    shell.show()
    QApplication.processEvents()
    watch = Watch(opened, counter, int(sys.argv[2]))
    stage.app.exec()
    watch.deleteLater()
    shell.close()
    opened.close()


if __name__ == "__main__":
    main()
