"""Tickets: what stands where on a paper, its fields, and how a ticket looks with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.language import translate
from ui.manager.ticket_words import PAPERS, field_words, fonts, kinds, samples, yes_no
from ui.strings import Message
from ui.theme import Look
from ui.widgets import note
from ui.widgets.choice import ChoiceLine
from ui.widgets.fields import TextField
from ui.widgets.follow import Follow
from ui.widgets.frame import BOUNDLESS
from ui.widgets.table import Column, Line, Table

FIELDS = 92
"""Least height of the fields: two lines of them; they scroll."""
HEIGHT = 30
EXAMPLES = {"fits": "26-17; 15-12 x2", "colour": "#c8001e", "text": "{title}"}
"""How a field is filled in, while it is empty."""
SIDE, NARROW_SIDE = 312, 220
"""Width of a preview beside the elements; wide papers lie above them."""
NARROW = 700
ABOVE = 210


class Preview(QWidget):
    """A picture as large as it fits, on the ground that papers lie on."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._image = QImage()
        self.setAccessibleName(translate("Layouts", "Preview"))

    def show_picture(self, png: bytes) -> None:
        """Another picture, PNG."""
        self._image = QImage.fromData(png)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The paper in the middle, with an edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("sunken"))
        if self._image.isNull():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = self.rect().adjusted(12, 12, -12, -12)
        scale = min(room.width() / self._image.width(), room.height() / self._image.height())
        wide, high = self._image.width() * scale, self._image.height() * scale
        box = QRectF(room.center().x() - wide / 2, room.center().y() - high / 2, wide, high)
        # Smoothed by hand: Qt halves nothing when it shrinks a picture to a third.
        ratio = self.devicePixelRatioF()
        small = self._image.scaled(
            round(wide * ratio), round(high * ratio), Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )  # fmt: skip
        painter.drawImage(box, small)
        painter.setPen(self._look.colour("line"))
        painter.drawRect(box)


class TicketPage(QFrame):
    """Elements and fields, the preview beside or above them.

    Signals:
        turned: another paper or sample is chosen.
        edited: something was typed into a field.
        logo_asked: a file is to be chosen.
    """

    turned = Signal()
    edited = Signal()
    logo_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.words = field_words()
        self.paper = self._choice(translate("Layouts", "paper"), tuple(PAPERS.items()), 144)
        self.sample = self._choice(translate("Layouts", "sample"), samples(), 170)
        self.kind = self._choice(translate("Layouts", "new element"), kinds(), 130)
        self.paper.textChanged.connect(lambda _: self.turned.emit())
        self.sample.textChanged.connect(lambda _: self.turned.emit())
        self.table = Table(
            look,
            translate("Layouts", "Elements"),
            (
                Column("", 34, number=True),
                Column(translate("Layouts", "element"), 104),
                Column(translate("Layouts", "text")),
                Column("x", 62, number=True),
                Column("y", 62, number=True),
            ),
        )
        self.preview = Preview(look)
        self.inputs: dict[str, QLineEdit] = {name: self._input(name) for name in self.words}
        self._labels = {
            name: look.label(word, "small", "muted") for name, word in self.words.items()
        }
        self.logo_button = QPushButton(translate("Layouts", "Alt+L choose"))
        self.logo_button.setFixedHeight(HEIGHT)
        self.logo_button.clicked.connect(self.logo_asked)
        self._grid = QGridLayout()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._note = look.label("", "strong", "info")
        self._note.setWordWrap(True)
        self._note.setContentsMargins(12, 4, 12, 8)
        # Room for two lines always: a picture that jumps with each message cannot be looked at.
        lines = 2 * QFontMetrics(look.font("strong")).lineSpacing()
        self._note.setMinimumHeight(lines + 16)
        self._lay_out()

    def _choice(self, name: str, offered: Sequence[tuple[object, str]], width: int) -> ChoiceLine:
        made = ChoiceLine(self.look, offered)
        made.setAccessibleName(name)
        made.setFixedSize(width, HEIGHT + 4)
        return made

    def _input(self, name: str) -> QLineEdit:
        offered = yes_no(name)
        made: QLineEdit
        if offered:
            made = ChoiceLine(self.look, offered)
            made.textChanged.connect(lambda _: self.edited.emit())
        else:
            made = TextField(self.look, EXAMPLES.get(name, ""))
            made.textEdited.connect(lambda _: self.edited.emit())
        made.setFixedHeight(HEIGHT)
        made.setAccessibleName(self.words[name])
        return made

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 12, 6)
        top.setSpacing(10)
        top.addWidget(self.look.label(translate("Layouts", "Tickets"), "title"))
        top.addWidget(self.paper)
        top.addWidget(self.sample)
        top.addStretch(1)
        top.addWidget(self.look.label(translate("Layouts", "Alt+N"), "small", "muted"))
        top.addWidget(self.kind)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        for side in (1, 3):
            self._grid.setColumnStretch(side, 1)
        box = QWidget()
        inner = QVBoxLayout(box)
        inner.setContentsMargins(12, 6, 12, 6)
        inner.addLayout(self._grid)
        inner.addStretch(1)
        for widget in (*self._labels.values(), *self.inputs.values(), self.logo_button):
            widget.setParent(box)
            widget.hide()
        self._scroll = Follow(box)
        self._scroll.setMinimumHeight(FIELDS)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.table, 5)
        left.addWidget(self._scroll, 6)
        self._sides.setSpacing(0)
        self._sides.addLayout(left, 1)
        self._sides.addWidget(self.preview)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(self._sides, 1)
        column.addWidget(self._note)
        self.lie(wide=False)

    def lie(self, *, wide: bool) -> None:
        """A paper that is wider than high lies above its elements, any other beside them."""
        way = QBoxLayout.Direction.BottomToTop if wide else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(way)
        self.preview.setMinimumSize(0, 0)
        self.preview.setMaximumSize(BOUNDLESS, BOUNDLESS)
        if wide:
            self.preview.setFixedHeight(ABOVE)
        else:
            self.preview.setFixedWidth(self._side())

    def _side(self) -> int:
        return NARROW_SIDE if self.width() < NARROW else SIDE

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The fields keep their room."""
        super().resizeEvent(event)
        if self._sides.direction() == QBoxLayout.Direction.LeftToRight:
            self.preview.setFixedWidth(self._side())

    def fields(self) -> tuple[QWidget, ...]:
        """In the order of Tab."""
        return (
            self.paper, self.sample, self.kind, self.table, *self.inputs.values(),
            self.logo_button,
        )  # fmt: skip

    def offer_fonts(self, own: str) -> None:
        """Ours, and the house's own where it has one."""
        field = self.inputs["font"]
        if isinstance(field, ChoiceLine):
            field.blockSignals(True)
            field.offer(fonts(own))
            field.blockSignals(False)

    def show_fields(self, names: Sequence[str], values: dict[str, object]) -> None:
        """These fields and no other, filled."""
        for name, field in self.inputs.items():
            for widget in (field, self._labels[name]):
                self._grid.removeWidget(widget)
                widget.setVisible(name in names)
        self._grid.removeWidget(self.logo_button)
        self.logo_button.setVisible("logo" in names)
        at = 0
        for name in names:
            at = self._place(name, at)
            self._put(self.inputs[name], values.get(name))

    def _place(self, name: str, at: int) -> int:
        """Two in a line; what is long has a line of its own."""
        wide = name in {"text", "fits", "font", "logo"}
        at += at % 2 if wide else 0
        down, side = divmod(at, 2)
        self._grid.addWidget(self._labels[name], down, 2 * side)
        if name == "logo":
            self._grid.addWidget(self.inputs[name], down, 1, 1, 2)
            self._grid.addWidget(self.logo_button, down, 3)
        else:
            self._grid.addWidget(self.inputs[name], down, 2 * side + 1, 1, 3 if wide else 1)
        return at + (2 if wide else 1)

    def _put(self, field: QLineEdit, value: object) -> None:
        field.blockSignals(True)
        if isinstance(field, ChoiceLine):
            field.choose(value)
        else:
            field.setText(str(value or "") if value != 0 else "0")
            field.setCursorPosition(0)
        field.blockSignals(False)

    def said(self) -> dict[str, object]:
        """What stands in every field."""
        return {
            name: field.key() if isinstance(field, ChoiceLine) else field.text()
            for name, field in self.inputs.items()
        }

    def show_elements(self, lines: Sequence[Line], chosen: int) -> None:
        """The elements; one is chosen."""
        self.table.blockSignals(True)
        self.table.show_lines(lines)
        self.table.choose(chosen)
        self.table.blockSignals(False)

    def stay(self, paper: str) -> None:
        """This paper still."""
        self.paper.blockSignals(True)
        self.paper.choose(paper)
        self.paper.blockSignals(False)

    def focus_field(self, name: str) -> None:
        """The hand goes to what is wrong."""
        field = self.inputs[name]
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.keep()

    def say(self, message: Message) -> None:
        """Under everything."""
        note.say(self._note, message)

    def told(self) -> str:
        """What stands there."""
        return self._note.text()
