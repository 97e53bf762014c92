"""Pages of the door's acts: how many of a group, who allows it, and who was found."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
)

from boxoffice.ids import OperatorId
from boxoffice.views import FoundTicket, ScanResult
from ui.door.page import Page
from ui.door.unfinished import Kept
from ui.door.verdict_panel import WORD_SIZES, word_font
from ui.language import translate
from ui.theme import Look
from ui.widgets.fields import NumberField, TextField
from ui.widgets.rows import Row, RowList

EDGE, SIDE = 8, 40
LOW = 420
"""Pixels of height, on a narrow screen."""
PIN_WAITS_S = 10
"""A scan in between and the next key come within this time, when somebody is typing."""
_ICON = {"valid": "ticket", "reserved": "clock", "void": "cross"}


@dataclass(frozen=True, slots=True)
class Guest:
    """Who was scanned or looked up; F4 and F9 are about them."""

    act: Callable[[int], ScanResult]
    """Decide on them, so many of a group; 0: nobody said how many."""
    counted: int = 0
    admits: bool = False
    """F9 asked how many: when it is said, it goes on."""


@dataclass(frozen=True, slots=True)
class Protected:
    """An act that needs a reason and somebody who may."""

    run: Callable[[str, OperatorId | None, str], ScanResult | None]
    """With the reason, the second person and the PIN; the new answer, None when it was undone."""
    guest: Guest | None = None


class CountPage(QFrame):
    """F4, or a group's code: a number, Enter. It looks as the verdict it is (screens.md §5)."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        ground, on = look.tokens.exit
        self.setObjectName("count")
        self.setStyleSheet(
            f"#count {{ background: {ground}; border: {EDGE}px solid {on}; }}"
            f" #count QLabel {{ color: {on}; background: transparent; }}"
        )
        self._icon = QLabel()
        self._icon.setPixmap(look.pixmap("people", "exit_on", 96))
        self._look = look
        self.guest: Guest | None = None
        self._title = look.label(translate("Door", "HOW MANY?"), "verdict")
        # The word takes the size that fits: it must not keep a narrow door wide.
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._about = look.label("", "line2")
        self._about.setWordWrap(True)
        self.count = NumberField(look, 3)
        self.count.setFont(look.font("change"))
        self.count.setFixedSize(220, 84)
        self.count.setAccessibleName(translate("Door", "How many people"))
        self._column = column = QVBoxLayout(self)
        column.addWidget(self._icon)
        column.addWidget(self._title)
        column.addWidget(self._about)
        column.addWidget(self.count)
        hint = look.label(translate("Door", "type a number, Enter · Esc: nobody"), "title")
        hint.setWordWrap(True)
        column.addWidget(hint)
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The word as large as a verdict's; a low screen has no room for the picture."""
        super().resizeEvent(event)
        low = self.height() < LOW
        self._icon.setHidden(low)
        room = self.width() - 2 * SIDE
        sizes = (56,) if low else WORD_SIZES
        self._title.setFont(word_font(self._look, self._title.text(), room, sizes))
        self._about.setFont(self._look.font("place" if low else "line2"))
        self.count.setFixedHeight(60 if low else 84)
        self._column.setContentsMargins(SIDE, *((14, SIDE, 12) if low else (24, SIDE, 24)))
        self._column.setSpacing(2 if low else 8)

    @property
    def name(self) -> str:
        """What is asked, of whom."""
        return f"{self._title.text()} {self._about.text()}"

    def ask(self, guest: Guest, inside: int, places: int, seats: str = "") -> None:
        """How many pass now, of so many; `seats`: theirs."""
        self.guest = guest
        said = translate("Door", "{inside} of {places} inside").format(inside=inside, places=places)
        self._begin(" · ".join(part for part in (said, seats) if part))

    def _begin(self, about: str, typed: str = "") -> None:
        self._about.setText(about)
        self.count.begin()
        self.count.setText(typed)
        self.count.setFocus(Qt.FocusReason.OtherFocusReason)

    def kept(self) -> Kept | None:
        """A number that was typed and not entered yet."""
        guest, about, typed = self.guest, self._about.text(), self.count.text()

        def put_back() -> None:
            self.guest = guest
            self._begin(about, typed)
            self.count.go_on()

        return Kept(self.name, put_back) if typed else None


class AskPage(Page):
    """F8 and F9: why, and the PIN of who allows it."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.act: Protected | None = None
        self.title = look.label("", "change", "warning")
        self.title.setWordWrap(True)
        self.about = look.label("", "title", "muted")
        self.about.setWordWrap(True)
        self.reason = TextField(look, translate("Door", "why"))
        self.number = NumberField(look, 2)
        self.number.setAccessibleName(translate("Door", "Number of the second person"))
        self.pin = TextField(look, translate("Door", "their PIN"))
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.warning = look.label("", "strong", "danger")
        self.warning.setWordWrap(True)
        grid = QGridLayout(self)
        grid.addWidget(self.title, 0, 0, 1, 2)
        grid.addWidget(self.about, 1, 0, 1, 2)
        rows: tuple[tuple[QLabel, QLineEdit], ...] = (
            (look.label(translate("Door", "Reason"), "strong"), self.reason),
            (look.label(translate("Door", "Second person (number)"), "strong"), self.number),
            (look.label(translate("Door", "PIN"), "strong"), self.pin),
        )
        self._fields = (self.reason, self.number, self.pin)
        for n, (label, field) in enumerate(rows, 2):
            label.setBuddy(field)
            grid.addWidget(label, n, 0)
            grid.addWidget(field, n, 1)
        grid.addWidget(self.warning, 5, 0, 1, 2)
        hint = translate("Door", "Enter: next, then do it · Esc: change nothing")
        self._hint = look.label(hint, "body", "muted")
        grid.addWidget(self._hint, 6, 0, 1, 2)
        grid.setRowStretch(7, 1)
        grid.setColumnStretch(1, 1)
        self._grid = grid
        self.air(grid, self.title, "change")

    def settle(self) -> None:
        """Low, the fields are lower, and why it was refused takes the place of the hint."""
        super().settle()
        self._grid.setVerticalSpacing(4 if self.low else 8)
        self._grid.setHorizontalSpacing(16)
        for field in self._fields:
            field.setFixedHeight(36 if self.low else 44)
        self._hint.setHidden(self.low and bool(self.warning.text()))

    @property
    def name(self) -> str:
        """What is asked, about whom."""
        return " · ".join(part for part in (self.title.text(), self.about.text()) if part)

    def ask(self, title: str, about: str, act: Protected) -> None:
        """Empty, the cursor in the reason; `act` is what it is about."""
        self.act = act
        self.title.setText(title)
        self.about.setText(about)
        self.warning.setText("")
        self.settle()
        for field in self._fields:
            field.clear()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def kept(self) -> Kept | None:
        """Whatever was typed. A PIN waits a moment only: who typed it may have gone."""
        texts, act = [field.text() for field in self._fields], self.act
        if act is None or not any(texts):
            return None
        title, about, warning = self.title.text(), self.about.text(), self.warning.text()
        at = next((one for one in self._fields if one is self.focusWidget()), self.reason)
        until_s = time.monotonic() + PIN_WAITS_S

        def put_back() -> None:
            self.ask(title, about, act)
            for field, text in zip(self._fields, texts, strict=True):
                field.setText(text)
            if time.monotonic() > until_s:
                self.pin.clear()
            self.number.go_on()
            self.warning.setText(warning)
            self.settle()
            at.setFocus(Qt.FocusReason.OtherFocusReason)

        return Kept(self.name, put_back)

    def step(self) -> bool:
        """Enter goes on to the next empty field; True when all that is typed is typed."""
        for n, field in enumerate(self._fields):
            if field.hasFocus() and n + 1 < len(self._fields):
                self._fields[n + 1].setFocus(Qt.FocusReason.OtherFocusReason)
                return False
        return True

    def refuse(self, words: str) -> None:
        """Say why not; the PIN is typed again."""
        self.warning.setText(words)
        self.settle()
        self.pin.clear()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)


class FoundPage(Page):
    """F2: who was found.

    Signals:
        picked: a FoundTicket, by a tap.
    """

    picked = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.title = look.label("", "total")
        self.list = RowList(look, translate("Door", "Found"), 56, lead_width=120)
        self._found: tuple[FoundTicket, ...] = ()
        self.list.picked.connect(self._pick)
        column = QVBoxLayout(self)
        column.addWidget(self.title)
        column.addWidget(self.list, 1)
        hint = translate("Door", "Enter: decide as for a scan · Esc: back")
        column.addWidget(look.label(hint, "body", "muted"))
        self.air(column, self.title, "total")

    def show_found(self, text: str, found: Sequence[FoundTicket]) -> None:
        """The first one is chosen."""
        self._found = tuple(found)
        words = translate("Door", "“{text}”: {count} found").format(text=text, count=len(found))
        self.title.setText(words)
        rows = [self._row(at, one) for at, one in enumerate(found)]
        self.list.show_rows(rows, 0 if rows else None)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def chosen(self) -> FoundTicket | None:
        """The one that Enter means."""
        at = self.list.current_key()
        return self._found[at] if isinstance(at, int) and at < len(self._found) else None

    def _pick(self, key: object) -> None:
        if isinstance(key, int):
            self.picked.emit(self._found[key])

    def _row(self, at: int, one: FoundTicket) -> Row:
        words = {
            "reserved": translate("Door", "reserved"),
            "void": translate("Door", "cancelled"),
        }.get(one.state, translate("Door", "inside") if one.inside else "")
        detail = " · ".join(part for part in (one.place, one.price_name, one.order_number) if part)
        return Row(
            key=at, main=one.name or one.order_number, detail=detail, lead=one.label, trail=words,
            icon=_ICON.get(one.state, "ticket"),
            trail_role="warning" if words else "text",
        )  # fmt: skip
