"""The action bar: the next key is always visible on its button.

F8 and F9 stand large, on either side of the gap that the keyboard has between them. An action
that is not possible yet stays readable and says why when asked; it never just does nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.theme import Look

HEIGHT, LOW = 56, 52
EDGE = 8
GAP = 6


@dataclass(frozen=True, slots=True)
class Action:
    """One key of the bar. `reason` says why it cannot be used now; empty: it can."""

    key: str
    word: str
    icon: str = ""
    big: bool = False
    primary: bool = False
    reason: str = ""


class ActionButton(QPushButton):
    """Key small, word strong. Painted by itself, because a button has one font only."""

    def __init__(self, look: Look, action: Action) -> None:
        super().__init__()
        self._look = look
        self.action = action
        self.stacked = self.tight = False
        self.setFixedHeight(44)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFont(look.font("strong"))
        self.become(action)

    def become(self, action: Action) -> None:
        """Show another word or state under the same key."""
        self.action = action
        self.setAccessibleName(f"{action.key} {action.word}")
        self.setAccessibleDescription(action.reason)
        self.setToolTip(action.reason)
        self.updateGeometry()
        self.update()

    def stack(self, *, stacked: bool, tight: bool = False) -> None:
        """Key above word, without icon: half the width; tight, the word in small letters."""
        if (stacked, tight) != (self.stacked, self.tight):
            self.stacked, self.tight = stacked, tight
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Room for key, icon and word; big ones are at least 150 wide."""
        if self.stacked:
            return self.minimumSizeHint() if self.tight else QSize(self.above(), 44)
        return QSize(self.beside(), 44)

    def minimumSizeHint(self) -> QSize:
        """What it needs with the key above the word, in small letters."""
        return QSize(max(self._widths("small")) + 8, 44)

    def above(self) -> int:
        """Width with the key above the word."""
        return max(self._widths()) + 16

    def beside(self) -> int:
        """Width with key, icon and word beside each other."""
        width = sum(self._widths()) + 30 + (26 if self.action.icon else 0)
        return max(width, 150 if self.action.big else 0)

    def _widths(self, token: str = "strong") -> tuple[int, int]:
        key = QFontMetrics(self._look.font("small")).horizontalAdvance(self.action.key)
        word = QFontMetrics(self._look.font(token)).horizontalAdvance(self.action.word)
        return key, word

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, edge, key, icon, word, focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, on, edge = self._roles()
        painter.setPen(QPen(self._look.colour(edge), 1))
        painter.setBrush(self._look.colour(fill))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("text" if fill == "accent" else "focus"), 2))
            painter.drawRoundedRect(self.rect().toRectF().adjusted(3, 3, -3, -3), 3, 3)
        self._texts(painter, on)

    def _roles(self) -> tuple[str, str, str]:
        if self.action.reason or not self.isEnabled():
            return "window", "disabled", "sunken"
        if self.action.primary:
            return "accent", "accent_on", "accent"
        return ("select" if self.isDown() else "panel"), "text", "line"

    def _texts(self, painter: QPainter, on: str) -> None:
        if self.stacked:
            self._stacked_texts(painter, on)
            return
        rect = self.rect().adjusted(10, 0, -10, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._look.font("small"))
        painter.setPen(self._look.colour("muted" if on == "text" else on))
        painter.drawText(rect, middle | Qt.AlignmentFlag.AlignLeft, self.action.key)
        key = painter.fontMetrics().horizontalAdvance(self.action.key) + 8
        rect = rect.adjusted(key, 0, 0, 0)
        painter.setFont(self._look.font("strong"))
        painter.setPen(self._look.colour(on))
        if self.action.icon:
            width = painter.fontMetrics().horizontalAdvance(self.action.word) + 26
            left = rect.left() + max(0, (rect.width() - width) // 2)
            painter.drawPixmap(left, 12, self._look.pixmap(self.action.icon, on))
            rect.setLeft(left + 26)
        painter.drawText(rect, middle | Qt.AlignmentFlag.AlignLeft, self.action.word)

    def _stacked_texts(self, painter: QPainter, on: str) -> None:
        across = Qt.AlignmentFlag.AlignHCenter
        rect = self.rect().adjusted(4, 4, -4, -4)
        painter.setFont(self._look.font("small"))
        painter.setPen(self._look.colour("muted" if on == "text" else on))
        painter.drawText(rect, across | Qt.AlignmentFlag.AlignTop, self.action.key)
        painter.setFont(self._look.font("small" if self.tight else "strong"))
        painter.setPen(self._look.colour(on))
        painter.drawText(rect, across | Qt.AlignmentFlag.AlignBottom, self.action.word)


class ActionBar(QFrame):
    """The row of keys under every screen.

    Signals:
        pressed: key ("F9") of an action that can be used.
        refused: reason of one that cannot.
    """

    pressed = Signal(str)
    refused = Signal(str)

    def __init__(
        self, look: Look, actions: Sequence[Action], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "window")
        self.setProperty("edge", "top")
        self.buttons = {action.key: ActionButton(look, action) for action in actions}
        self._row = layout = QHBoxLayout(self)
        layout.setSpacing(GAP)
        gaps = any(action.big for action in actions)
        for key, button in self.buttons.items():
            if button.action.big or key == "F12":
                layout.addStretch(1)
            layout.addWidget(button)
            button.clicked.connect(lambda _=False, asked=key: self.press(asked))
        if not gaps:
            layout.addStretch(1)
        self.stand(low=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All buttons alike: stacked where they do not fit beside each other."""
        super().resizeEvent(event)
        room = self.width() - 2 * EDGE + GAP
        buttons = self.buttons.values()
        stacked = sum(button.beside() + GAP for button in buttons) > room
        tight = sum(button.above() + GAP for button in buttons) > room
        for button in buttons:
            button.stack(stacked=stacked, tight=tight)

    def stand(self, *, low: bool) -> None:
        """Less air around the keys, on a screen where the work needs the room."""
        self.setFixedHeight(LOW if low else HEIGHT)
        air = (LOW if low else HEIGHT) - 44
        self._row.setContentsMargins(EDGE, air // 2, EDGE, air // 2)

    def press(self, key: str) -> None:
        """Do what the key's button does."""
        button = self.buttons.get(key)
        if button is None or not button.isEnabled():
            return
        if button.action.reason:
            self.refused.emit(button.action.reason)
        else:
            self.pressed.emit(key)

    def become(self, action: Action) -> None:
        """Change the word or state of one key."""
        if self.buttons[action.key].action != action:
            self.buttons[action.key].become(action)
