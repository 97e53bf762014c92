"""The frame of a workplace: head, body, action bar and status line, and the keys of all three.

It owns the way a key travels: the focused widget first, then the window's table of keys. F10 is
never used (the system's menu key).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui import keys
from ui.theme import Look
from ui.widgets.action_bar import Action, ActionBar
from ui.widgets.status_line import StatusLine
from ui.widgets.training import TrainingBar

if TYPE_CHECKING:
    from ui.widgets.help_card import HelpCard

_F_KEYS = {Qt.Key(Qt.Key.Key_F1 + at): f"F{at + 1}" for at in range(12)}
Commands = dict[str, Callable[[], None]]
"""What each key does, by its name."""
TICK_MS = 1000
LEAST = (640, 300)
"""Smaller than any screen; without it Qt keeps the window as large as what has yet to give way."""
BOUNDLESS = 16_777_215
"""Qt's own word for no maximum, which PySide does not name."""
NARROW = 1100
"""Logical pixels; a screen of 1366 at 150 % has 911."""


class Frame(QWidget):
    """A whole workplace window.

    Signals:
        ticked: once a second, for clocks and ages.
        closed: the window was closed.

    Attributes:
        help: the card of F1; each workplace makes it with its own keys.
    """

    help: HelpCard
    ticked = Signal()
    closed = Signal()

    def __init__(self, look: Look, actions: Sequence[Action], cells: Sequence[str]) -> None:
        super().__init__()
        self.look = look
        self.head = QFrame()
        self.head.setProperty("ground", "panel")
        self.head.setProperty("edge", "bottom")
        self.body = QFrame()
        self.body.setProperty("ground", "window")
        self.bar = ActionBar(look, actions)
        self.status = StatusLine(look, cells)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.head, self.body, self.bar, self.status):
            layout.addWidget(part, 1 if part is self.body else 0)
        self.regions: list[Callable[[], QWidget]] = []
        self.commands: Commands = {}
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self.ticked)
        self._clock.start()

    def show_training(self) -> None:
        """This house is for training: every screen says so, above everything else."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout), "made above"  # noqa: S101
        layout.insertWidget(0, TrainingBar(self.look))

    def order_focus(self, body: Sequence[QWidget]) -> None:
        """Tab goes through the body as drawn, then the action bar, then the status line.

        The whole ring is named: naming a part of it leaves Qt with rings that miss widgets.
        """
        ring = [*body, *self.bar.buttons.values(), *self.status.cells.values()]
        for one, other in pairwise(ring):
            QWidget.setTabOrder(one, other)

    def next_region(self, by: int = 1) -> None:
        """F6: focus the first widget of the next region that is shown."""
        focused = self.focusWidget()
        # Asked each time, and no focus proxy: a proxy inside the tab ring breaks the ring.
        shown = [region for region in (ask() for ask in self.regions) if self.can_show(region)]
        at = next((i for i, region in enumerate(shown) if _holds(region, focused)), -by)
        region = shown[(at + by) % len(shown)]
        self.reveal(region)
        region.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def can_show(self, region: QWidget) -> bool:
        """Whether F6 may go there."""
        return region.isVisible()

    def reveal(self, region: QWidget) -> None:
        """Bring a region in front; where all stand side by side there is nothing to do."""

    def narrow(self) -> bool:
        """Too narrow for all regions side by side (screens.md §1 rule 10)."""
        return self.width() < NARROW

    def toggle_full_screen(self) -> None:
        """F11."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no widget used: look it up by name ("F9", "Shift+F8", "Enter", "Ctrl+Z")."""
        name = key_name(event)
        command = self.commands.get(name)
        if name not in {"", "F1"} and self.help.isVisible():
            self.help.hide()
            if name == "Esc":
                return
        if name == "F6":
            self.next_region()
        elif name == "Shift+F6":
            self.next_region(-1)
        elif name == "F11":
            self.toggle_full_screen()
        elif command is not None:
            command()
        elif name in self.bar.buttons:
            self.bar.press(name)
        else:
            event.ignore()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Timers stop first (qt.md 2.4); the composition root does the rest."""
        self._clock.stop()
        self.closed.emit()
        super().closeEvent(event)


def key_name(event: QKeyEvent) -> str:
    """`F9`, `Shift+F8`, `Ctrl+Z`, `Alt+O`, `Enter`, `Esc`, or an empty string for the rest."""
    plain = _plain_name(event)
    if not plain:
        return ""
    held = event.modifiers()
    parts = [
        word
        for flag, word in (
            (Qt.KeyboardModifier.ControlModifier, "Ctrl"),
            (Qt.KeyboardModifier.AltModifier, "Alt"),
            (Qt.KeyboardModifier.ShiftModifier, "Shift"),
        )
        if held & flag
    ]
    if len(plain) == 1 and not ({"Ctrl", "Alt"} & set(parts)):
        return ""
    return "+".join([*parts, plain])


def _plain_name(event: QKeyEvent) -> str:
    key = Qt.Key(event.key())
    if key in _F_KEYS:
        return _F_KEYS[key]
    if keys.is_enter(event):
        return "Enter"
    if key == Qt.Key.Key_Escape:
        return "Esc"
    if key == Qt.Key.Key_Delete:
        return "Del"
    if key == Qt.Key.Key_Space:
        return "Space"
    if Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
        return chr(key)
    return ""


def _holds(region: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (region is focused or region.isAncestorOf(focused))
