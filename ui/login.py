"""Who works here: tiles 1–9, then a PIN. Six digits log in by themselves, fewer with Enter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from boxoffice.ids import OperatorId
from boxoffice.platform.pins import LONGEST
from boxoffice.views import OperatorView
from ui import keys
from ui.bridge import Bridge
from ui.counted import Counted
from ui.language import translate
from ui.strings import words
from ui.theme import Look
from ui.widgets.training import TrainingBar

_PAD = (*"789456123", "⌫", "0", "Enter")
ROOMY = (920, 600)
"""Pixels from which tiles and pad are as large as a finger likes."""
LEAST = (640, 340)
"""The log-in lies behind each workplace, and must not keep its window larger than a screen."""
LOWEST_CARD = 340
LogIn = Callable[[OperatorId, str], OperatorView]
Badge = Callable[[str], OperatorView | None]


class LoginScreen(QWidget):
    """Tiles and a pad.

    Signals:
        logged_in: the operator.
        left: Esc, the one before stays.
    """

    logged_in = Signal(object)
    left = Signal()

    def __init__(
        self,
        look: Look,
        bridge: Bridge,
        house: str,
        operators: Callable[[], tuple[OperatorView, ...]],
        log_in: LogIn,
        *,
        badge: Badge = lambda _: None,
        training: bool = False,
    ) -> None:
        """`operators`: who works here now; asked again whenever the data changed."""
        super().__init__()
        self._look = look
        self._bridge = bridge
        self._log_in = log_in
        self._badge = badge
        self._ask = operators
        self._operators: tuple[OperatorView, ...] = ()
        self._chosen: OperatorView | None = None
        self._pin = ""
        self._busy = False
        self.tiles: list[QPushButton] = []
        self.pad: list[QPushButton] = []
        self._question = look.label("", "total")
        self._dots = look.label("", "change")
        self._message = look.label("", "strong", "warning")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("Login", "PIN"))
        self._card, self._row, self._grid = QFrame(), QHBoxLayout(), QGridLayout()
        self._grid.setSpacing(12)
        self.setMinimumSize(*LEAST)
        self._lay_out(house, TrainingBar(look) if training else None)
        self._low = False
        self._reread()
        self.begin()
        bridge.changed.connect(self._changed)

    def _lay_out(self, house: str, above: QWidget | None) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self._look.label(house, "body", "muted"))
        left.addWidget(self._question)
        left.addSpacing(16)
        left.addLayout(self._grid)
        left.addStretch(1)
        card = self._card
        card.setProperty("ground", "panel")
        card.setProperty("edge", "box")
        right = QVBoxLayout(card)
        right.addWidget(self._look.label(translate("Login", "PIN"), "small", "muted"))
        self._dots.setAlignment(Qt.AlignmentFlag.AlignCenter)
        right.addWidget(self._dots)
        self._message.setWordWrap(True)
        self._message.setFixedHeight(44)
        right.addWidget(self._message)
        right.addLayout(self._pad_grid(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if above is not None:
            column.addWidget(above)
        column.addLayout(self._row, 1)
        self._row.addLayout(left, 1)
        self._row.addWidget(card, 0, Qt.AlignmentFlag.AlignVCenter)

    def _stand(self, *, low: bool) -> None:
        """Large for a finger where there is room; all of it on a screen of 768 at 200 %."""
        self._low = low
        side, top = (16, 12) if low else (64, 56)
        self._row.setContentsMargins(side, top, side, top)
        self._row.setSpacing(16 if low else 48)
        high = max(LOWEST_CARD, min(420, self.height() - 32)) if low else 480
        self._card.setFixedSize(300 if low else 360, high)
        edge = 12 if low else 24
        right = self._card.layout()
        assert right is not None, "made before"  # noqa: S101
        right.setContentsMargins(edge, edge - 4, edge, edge - 4)
        right.setSpacing(2 if low else 8)
        self._dots.setFixedHeight(40 if low else 64)
        self._dots.setFont(self._look.font("total" if low else "change"))
        self._question.setFont(self._look.font("title" if low else "total"))
        for tile in self.tiles:
            tile.setFont(self._look.font("strong" if low else "title"))
            tile.setFixedHeight(44 if low else 76)
        for key in self.pad:
            key.setMinimumHeight(36 + (high - LOWEST_CARD) // 5 if low else 56)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A small screen has all of it too."""
        super().resizeEvent(event)
        low = self.width() < ROOMY[0] or self.height() < ROOMY[1]
        if low or self._low:
            self._stand(low=low)

    def showEvent(self, event: QShowEvent) -> None:
        """Somebody else takes over: perhaps who was not known when the window was opened."""
        super().showEvent(event)
        self._reread()

    def _changed(self) -> None:
        if self.isVisible():
            self._reread()

    def _reread(self) -> None:
        """Tiles for who works here now; whoever is typing a PIN goes on, unless they left."""
        found = self._ask()
        if found == self._operators and self.tiles:
            return
        self._operators = found
        for tile in self.tiles:
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._fill_grid()
        self._stand(low=self._low)
        known = {person.id for person in found}
        if self._chosen is not None and self._chosen.id not in known and not self._busy:
            self.begin()
        else:
            self._show()

    def _fill_grid(self) -> None:
        self.tiles = []
        for at, person in enumerate(self._operators[:9]):
            tile = QPushButton(f"{person.number}   {person.name}")
            tile.setStyleSheet("text-align: left; padding-left: 12px;")
            tile.setMinimumWidth(120)
            tile.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            tile.clicked.connect(lambda _=False, p=person: self.choose(p))
            self._grid.addWidget(tile, at // 2, at % 2)
            self.tiles.append(tile)

    def _pad_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(8)
        for at, text in enumerate(_PAD):
            key = QPushButton(text if text != "⌫" else "")
            if text == "⌫":
                key.setIcon(self._look.icon("undo"))
                key.setAccessibleName(translate("Login", "Erase"))
            key.setFont(self._look.font("title" if len(text) == 1 else "strong"))
            key.setStyleSheet("padding: 0;")
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            key.clicked.connect(lambda _=False, t=text: self._press(t))
            grid.addWidget(key, at // 3, at % 3)
            self.pad.append(key)
        return grid

    def begin(self) -> None:
        """Nobody chosen, nothing typed."""
        self._chosen, self._pin = None, ""
        self._message.setText("")
        self._show()
        self.setFocus()

    def choose(self, person: OperatorView) -> None:
        """This person; the PIN follows."""
        self._chosen, self._pin = person, ""
        self._message.setText("")
        self._show()
        self.setFocus()

    def scanned(self, text: str) -> None:
        """A badge at the log-in; anything else is nobody."""
        person = self._badge(text)
        if person is not None and not self._busy:
            self._welcome(person)
        elif person is None:
            self._message.setText(translate("Login", "This badge is nobody's here."))

    def typed(self) -> tuple[str, int]:
        """Who is chosen, and how many digits of the PIN are typed."""
        return (self._chosen.name if self._chosen else "", len(self._pin))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit is a tile first, then the PIN."""
        digit = keys.digit(event)
        if digit:
            self._press(digit)
        elif keys.is_enter(event):
            self._press("Enter")
        elif event.key() == Qt.Key.Key_Backspace:
            self._press("⌫")
        elif event.key() == Qt.Key.Key_Escape and self._chosen is not None:
            self.begin()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            event.ignore()

    def _press(self, key: str) -> None:
        if self._busy:
            return
        if key == "⌫":
            self._pin = self._pin[:-1]
        elif key == "Enter":
            self._try()
        elif self._chosen is None:
            found = [person for person in self._operators if str(person.number) == key]
            if found:
                self.choose(found[0])
        elif len(self._pin) < LONGEST:
            self._pin += key
            if len(self._pin) == LONGEST:
                self._try()
        self._show()

    def _try(self) -> None:
        if self._chosen is None or not self._pin:
            return
        person, pin = self._chosen, self._pin
        self._busy = True
        self._bridge.run(lambda: self._log_in(person.id, pin), self._welcome, self._refuse)

    def _welcome(self, person: OperatorView) -> None:
        self._busy = False
        self.begin()
        self.logged_in.emit(person)

    def _refuse(self, error: BaseException) -> None:
        self._busy = False
        self._pin = ""
        message = words(error)
        self._message.setText(f"{message.happened}. {message.now[:1].upper()}{message.now[1:]}.")
        self._show()

    def _show(self) -> None:
        name = self._chosen.name if self._chosen else ""
        self._question.setText(
            translate("Login", "Hello {name}").format(name=name)
            if name
            else translate("Login", "Who are you?")
        )
        self._dots.setText("●" * len(self._pin) + "○" * (LONGEST - len(self._pin)))
        count = len(self._pin)
        self._dots.setAccessibleName(Counted.digits(count))
        for tile, person in zip(self.tiles, self._operators, strict=False):
            chosen = self._chosen is not None and person.id == self._chosen.id
            tile.setProperty("primary", chosen)
            tile.style().polish(tile)
