"""Installations, and a code to pair a new one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from boxoffice.ids import DeviceId
from boxoffice.views import DeviceKind, DeviceRow
from ui.language import translate
from ui.manager.today import device_line
from ui.strings import Message
from ui.theme import Look
from ui.widgets.fields import TextField
from ui.widgets.table import Column, Line, Table


class DevicesPage(QFrame):
    """Installations, and a code to pair a new one.

    Signals:
        pairing_asked: kind and name of the new installation.
    """

    pairing_asked = Signal(object, str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.table = Table(
            look,
            translate("Manager", "Devices"),
            (
                Column(translate("Manager", "Device")),
                Column(translate("Manager", "kind"), 100),
                Column(translate("Manager", "last seen"), 130),
                Column(translate("Manager", "waiting"), 100, number=True),
                Column(translate("Manager", "own places"), 130, number=True),
                Column(translate("Manager", "version"), 84),
                Column(translate("Manager", "clock"), 96),
            ),
        )
        self.name = TextField(look, translate("Manager", "name of the new device"))
        self._codes: list[QPushButton] = []
        self._code = look.label("", "total", "good")
        self._code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._code.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._code.hide()
        self._note = look.label("", "body", "muted")
        self._note.setWordWrap(True)
        self._note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        title = look.label(translate("Manager", "Devices"), "title")
        title.setContentsMargins(12, 14, 12, 12)
        column.addWidget(title)
        hint = look.label(
            translate("Manager", "Enter: what is known of it, and when it is lost"),
            "small",
            "muted",
        )
        hint.setContentsMargins(12, 4, 12, 6)
        column.addWidget(self.table, 1)
        column.addWidget(hint)
        column.addWidget(self._pairing())

    def _pairing(self) -> QFrame:
        box = QFrame()
        box.setProperty("ground", "panel")
        box.setProperty("edge", "top")
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._look.label(translate("Manager", "New device"), "strong"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        for kind, word in (
            (DeviceKind.DESK, translate("Manager", "Code for a desk")),
            (DeviceKind.DOOR, translate("Manager", "Code for a door")),
            (DeviceKind.MANAGER, translate("Manager", "Code for a manager")),
        ):
            button = QPushButton(word)
            button.setFixedHeight(36)
            button.clicked.connect(
                lambda _=False, k=kind: self.pairing_asked.emit(k, self.name.text().strip())
            )
            row.addWidget(button)
            self._codes.append(button)
        column.addLayout(row)
        column.addWidget(self._code)
        column.addWidget(self._note)
        return box

    def fields(self) -> tuple[QWidget, ...]:
        """What asks for a code, from left to right."""
        return (self.name, *self._codes)

    def show_devices(self, rows: Sequence[DeviceRow], now_ms: int, own: DeviceId) -> None:
        """One line per installation."""
        self.table.show_lines([_line(row, now_ms, own) for row in rows])

    def show_code(self, code: str) -> None:
        """The code, large enough to be read across a room."""
        self._say(
            code,
            translate("Manager", "Type this code on the new device: Connect to a group. Use once."),
        )

    def show_problem(self, message: Message) -> None:
        """No code, and why."""
        self._say("", message.line())

    def ask_name(self) -> None:
        """A device needs a name first."""
        self._say("", translate("Manager", "Give the new device a name first."))
        self.name.setFocus()

    def _say(self, code: str, note: str) -> None:
        self._code.setText(code)
        self._code.setVisible(bool(code))
        self._note.setText(note)
        self._note.show()


FAST_MS = 2_000
"""A clock that is off by less is right for every purpose here."""


def _line(row: DeviceRow, now_ms: int, own: DeviceId) -> Line:
    """Also its version, and how wrong its clock is."""
    line = device_line(row, now_ms, own)
    wrong = row.error_ms >= 0 and abs(row.offset_ms) > FAST_MS + row.error_ms
    return replace(
        line, texts=(*line.texts, row.program, clock_word(row)),
        icon="triangle" if wrong else line.icon, role="warning" if wrong else line.role,
    )  # fmt: skip


def clock_word(row: DeviceRow) -> str:
    """`right`, `+26 h`, `−40 s`: how far its clock is ahead of the server's; a dash: unknown."""
    if row.error_ms < 0:
        return "–"
    ahead = -row.offset_ms
    if abs(ahead) <= FAST_MS + row.error_ms:
        return translate("Manager", "right")
    sign, seconds = "+" if ahead > 0 else "−", abs(ahead) // 1000
    if seconds < 120:
        return f"{sign}{seconds} s"
    if seconds < 7200:
        return f"{sign}{seconds // 60} min"
    return translate("Manager", "{sign}{hours} h").format(sign=sign, hours=seconds // 3600)
