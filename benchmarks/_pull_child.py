"""A desk's window that catches up while it sells, timed from inside.

    python -m benchmarks._pull_child DATA CHANGES

Prints one JSON object: seconds until the copy was whole, sales made meanwhile, and each lateness of
the Qt thread and each key's way to the screen, in ms.
"""

from __future__ import annotations

import json
import sys
import time
from importlib import import_module
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from boxoffice.basket import Basket, Place
from boxoffice.counter import Counter
from boxoffice.errors import Refused
from boxoffice.ids import Cents
from boxoffice.views import Method, Tender
from ui import app as screens
from ui.bridge import Bridge
from ui.demo.house import DEMO_PIN
from ui.desk.window import DeskWindow
from ui.opened import Opened

TICK_MS = 10
SALE_EVERY_MS = 150
KEY_EVERY_MS = 60
"""Faster than any hand."""
GIVE_UP_S = 60
USED_BEFORE = ("sync.exchange", "printing.ticket_pdf")
"""What a desk has loaded that was in touch and has printed today; `bench_start` is of opening."""


class Typist(QObject):
    """Types a quantity and takes it back, and notes how long each key takes to be seen."""

    def __init__(self, desk: DeskWindow) -> None:
        super().__init__()
        self._field = desk.left.quantity
        self._field.installEventFilter(self)
        self._asked = 0.0
        self._keys = cycle((Qt.Key.Key_2, Qt.Key.Key_Backspace))
        self.answered_ms: list[float] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._press)
        self._timer.start(KEY_EVERY_MS)

    def _press(self) -> None:
        if self._asked:
            return  # the key before it is not answered yet, and its time is running
        key = next(self._keys)
        text = "2" if key == Qt.Key.Key_2 else ""
        self._asked = time.perf_counter()
        none = Qt.KeyboardModifier.NoModifier
        QApplication.postEvent(self._field, QKeyEvent(QEvent.Type.KeyPress, key, none, text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The field was painted after a key."""
        if self._asked and event.type() == QEvent.Type.Paint:
            self.answered_ms.append((time.perf_counter() - self._asked) * 1000)
            self._asked = 0.0
        return super().eventFilter(watched, event)


class Watch(QObject):
    """How late the Qt thread comes to a timer of 10 ms, and when the copy is whole."""

    def __init__(self, opened: Opened, counter: Counter, changes: int, typist: Typist) -> None:
        super().__init__()
        self._typist = typist
        self._opened = opened
        self._counter = counter
        self._wanted = self._seq() + changes
        self._late_ms: list[float] = []
        self._sales = 0
        self._selling = False
        self._bridge = Bridge()
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
            said = {
                "seconds": took, "sales": self._sales, "late_ms": self._late_ms,
                "keys_ms": self._typist.answered_ms,
            }  # fmt: skip
            self._bridge.shutdown()
            print(json.dumps(said), flush=True)
            QApplication.quit()

    def _sale(self) -> None:
        if self._selling:
            return  # the one before it is not on disk yet: its seat would be sold twice
        for performance in self._counter.performances():
            try:
                found = self._counter.propose(performance.id, 1)
            except Refused:
                continue
            price = self._counter.prices(performance.id)[0]
            places = tuple(Place(performance.id, price.id, seat) for seat in found.seats[:1])
            if places:
                self._sell_beside(Basket(places))
                return

    def _sell_beside(self, basket: Basket) -> None:
        """On the writer's lane, as the desk does: no key waits for a disk."""
        self._selling = True
        self._bridge.run(
            lambda: self._counter.sell(basket, Tender(Method.CASH, Cents(10_000))),
            self._sold,
            self._failed,
        )

    def _sold(self, _: object) -> None:
        self._sales, self._selling = self._sales + 1, False

    def _failed(self, error: BaseException) -> None:
        raise error


def main() -> None:
    """The desk's own window over the desk's own data."""
    QApplication(sys.argv[:1])
    for used in USED_BEFORE:
        import_module(used)
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
    desk = shell.currentWidget()
    assert isinstance(desk, DeskWindow)  # noqa: S101 - entered
    watch = Watch(opened, counter, int(sys.argv[2]), Typist(desk))
    stage.app.exec()
    watch.deleteLater()
    shell.close()
    opened.close()


if __name__ == "__main__":
    main()
