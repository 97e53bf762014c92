"""Which performances come in at this door: asks, and does what was decided."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtWidgets import QSizePolicy, QStackedWidget

from boxoffice.ids import PerformanceId
from ui.bridge import Bridge, Failed
from ui.door.chooser import Chooser
from ui.door.gate_port import GatePort
from ui.door.unfinished import Unfinished
from ui.theme import Look

OVER = timedelta(hours=12)
"""After its start nobody comes in to a performance any more, also after a break at midnight."""


class Choosing:
    """The page of F3 and what it changes.

    Attributes:
        leave: set by the window: to the verdict.
        again: set by the window: read again.
        failed: set by the window: say why it could not be.
    """

    def __init__(
        self, gate: GatePort, bridge: Bridge, look: Look, pages: QStackedWidget,
        unfinished: Unfinished, now: Callable[[], datetime],
    ) -> None:  # fmt: skip
        """`now`: the house's local time."""
        self._gate, self._bridge, self._pages = gate, bridge, pages
        self._unfinished, self._now = unfinished, now
        self.page = Chooser(look, lambda: now().date())
        self.page.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.page.decided.connect(self._decided)
        pages.addWidget(self.page)
        unfinished.watch(self.page, self.page.kept)
        self.leave: Callable[[], None] = lambda: None
        self.again: Callable[[], None] = lambda: None
        self.failed: Failed = lambda _: None

    def in_front(self) -> bool:
        """Whether it is being chosen now."""
        return self._pages.currentWidget() is self.page

    def is_over(self) -> bool:
        """Whether nothing is chosen, or only what was over long ago: every ticket of tonight would
        be another day's.
        """
        now, (views, _) = self._now(), self._gate.chosen()
        long_ago = f"{now - OVER:%Y-%m-%dT%H:%M}"
        return all(max(view.starts_local, view.ends_local) < long_ago for view in views)

    def ask_again(self) -> None:
        """Before READY is said of a door that lets nobody in; if there is something to choose."""
        if self.is_over() and self._gate.performances():
            self.ask()

    def ask(self) -> None:
        """F3; what was typed there and not decided stands there still."""
        if self.in_front() or self._unfinished.resume(self.page.question):
            return
        views, door = self._gate.chosen()
        self._pages.setCurrentWidget(self.page)
        self.page.name_doors(self._gate.doors_set_up())
        self.page.ask(self._gate.performances(), [view.id for view in views], door)

    def reread(self) -> None:
        """The programme changed."""
        if self.in_front():
            self.page.name_doors(self._gate.doors_set_up())
            self.page.show_now(self._gate.performances())

    def _decided(self, performances: tuple[PerformanceId, ...], door: str) -> None:
        self.leave()
        self._bridge.run(
            lambda: self._gate.choose(performances, door), lambda _: self._done(), self.failed
        )

    def _done(self) -> None:
        self._unfinished.done(self.page.question)
        self.again()
