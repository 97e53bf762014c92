"""What the window asks of whoever stands behind a page: to read it anew, and what its keys do."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class PageWork(QObject):
    """Some pages of Beheer and their keys. A key that means nothing on a page is answered False,
    so that the window can give it its usual meaning.

    Signals:
        opened: a page that is to be shown.
    """

    opened = Signal(QWidget)

    def pages(self) -> tuple[QWidget, ...]:
        """All of them, for the stack."""
        raise NotImplementedError

    def fields(self) -> tuple[QWidget, ...]:
        """What takes the focus in them, in the order of Tab."""
        raise NotImplementedError

    def front(self, page: QWidget) -> QWidget:
        """Where the hand begins on a page."""
        raise NotImplementedError

    def reread(self, page: QWidget) -> None:
        """The data changed: show it as it is now."""

    def carry_out(self, page: QWidget) -> bool:
        """F9."""
        return False

    def new(self, page: QWidget) -> bool:
        """Alt+N."""
        return False

    def let_go(self, page: QWidget) -> None:
        """Alt+D."""

    def mark(self, page: QWidget) -> None:
        """Space."""

    def mark_all(self, page: QWidget) -> None:
        """Ctrl+A."""

    def undo(self, page: QWidget) -> None:
        """Ctrl+Z."""

    def reset(self, page: QWidget) -> None:
        """Alt+R."""

    def test(self, page: QWidget) -> None:
        """Alt+T."""

    def choose_file(self, page: QWidget) -> None:
        """Alt+L."""

    def later(self, page: QWidget) -> bool:
        """F7."""
        return False

    def switch(self, page: QWidget) -> bool:
        """F5: another view."""
        return False

    def enter(self, page: QWidget, focused: QWidget | None) -> bool:
        """Enter, while the hand is in the page."""
        return False

    def back(self, page: QWidget) -> bool:
        """Esc."""
        return False

    def export(self, page: QWidget, form: str) -> bool:
        """Alt+P, Alt+X, Alt+C: what is shown as a file."""
        return False
