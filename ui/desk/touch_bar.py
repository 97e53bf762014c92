"""Keys for a finger under the strip: one step back, one less, the lists, go on. Only where touch is
used.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from ui.language import translate
from ui.theme import Look

HEIGHT = 60
KEY = 48


class TouchBar(QFrame):
    """Esc, minus, the lists and Enter.

    Signals:
        pressed: "Esc", "Less", "Lists" or "Enter".
    """

    pressed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setProperty("ground", "window")
        self.setProperty("edge", "corner")
        self.setFixedHeight(HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        self.keys: dict[str, QPushButton] = {}
        for key, word, icon, wide in (
            ("Esc", translate("Desk", "Back"), "undo", 2),
            ("Less", translate("Desk", "One less"), "minus", 0),
            ("Lists", translate("Desk", "Lists"), "list", 0),
            ("Enter", translate("Desk", "Go on"), "tick-circle", 3),
        ):
            button = QPushButton(word if wide else "")
            if not wide:  # a sign that says it all, and room for the words of the others
                button.setFixedWidth(KEY)
                button.setToolTip(word)
            button.setIcon(look.icon(icon, "accent_on" if key == "Enter" else "text"))
            button.setFont(look.font("strong"))
            button.setFixedHeight(KEY)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setProperty("primary", "true" if key == "Enter" else "false")
            button.setAccessibleName(word)
            button.clicked.connect(lambda _=False, asked=key: self.pressed.emit(asked))
            row.addWidget(button, wide)
            self.keys[key] = button
        self.hide()
