"""What somebody was typing at the door when something came in front of it. It is not lost.

The queue does not wait for a page: a scan shows its verdict at once, also while somebody in charge
types why another guest may pass. Who types on is back on the page with the very next key; Esc and
Enter go back to it as well.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from ui import keys


class Kept(NamedTuple):
    """A page as it was left."""

    name: str
    """What it is about, in words."""
    put_back: Callable[[], None]
    """Fill the page with it; the cursor stands where it stood."""


Keep = Callable[[], Kept | None]
"""Gives what is typed on a page; None when nothing is."""


class Unfinished(QObject):
    """The pages that were left with something on them; the newest comes back first.

    Signals:
        changed: the name of what comes back next, "" when nothing waits.
    """

    changed = Signal(str)

    def __init__(self, pages: QStackedWidget) -> None:
        super().__init__(pages)
        self._pages = pages
        self._front: QWidget | None = pages.currentWidget()
        """Of which page something would be kept; None: of the one in front nothing."""
        self._keeps: dict[QWidget, Keep] = {}
        self._waiting: list[tuple[QWidget, Kept]] = []
        pages.currentChanged.connect(self._turned)

    def watch(self, page: QWidget, keep: Keep) -> None:
        """A page that people type on."""
        self._keeps[page] = keep

    def typing(self) -> bool:
        """Whether something is typed on the page in front."""
        return self._typed() is not None

    def keep(self) -> None:
        """The page in front is about to be used for something else."""
        typed = self._typed()
        if self._front is not None and typed is not None:
            self._drop(typed.name)
            self._waiting.append((self._front, typed))
            self._tell()

    def give_up(self) -> None:
        """Esc: what is on the page in front need not come back."""
        self._front = None

    def done(self, name: str) -> None:
        """It was done, or is asked anew."""
        typed = self._typed()
        if typed is not None and typed.name == name:
            self.give_up()
        self._drop(name)
        self._tell()

    def resume(self, name: str = "") -> bool:
        """Bring back the newest, or the one of this name; False when there is none."""
        found = [one for one in self._waiting if not name or one[1].name == name]
        if not found:
            return False
        page, kept = found[-1]
        self._waiting.remove(found[-1])
        self._pages.setCurrentWidget(page)
        kept.put_back()
        self._tell()
        return True

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """On the verdict: who types a character types on."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if keys.is_command(event) or not event.text().isprintable() or not event.text():
            return False
        if not self.resume():
            return False
        field = self._pages.window().focusWidget()
        if field is not None:
            QApplication.sendEvent(field, event)
        return True

    def _typed(self) -> Kept | None:
        keep = None if self._front is None else self._keeps.get(self._front)
        return None if keep is None else keep()

    def _turned(self) -> None:
        """Another page is in front."""
        self.keep()
        self._front = self._pages.currentWidget()

    def _drop(self, name: str) -> None:
        self._waiting = [one for one in self._waiting if one[1].name != name]

    def _tell(self) -> None:
        self.changed.emit(self._waiting[-1][1].name if self._waiting else "")
