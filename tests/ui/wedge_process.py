"""A window of its own on a real X server: a field, and the scanner filter in front of it.

It says `ready` and the window's id, then for each scan its text, its layout and what the field
holds, and what the field holds when a person presses Enter in it; as JSON lines.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from ui.wedge import Wedge


def main() -> None:
    """Until it is killed."""
    app = QApplication([])
    field = QLineEdit()
    field.setWindowTitle("wedge")
    wedge = Wedge()
    app.installEventFilter(wedge)
    spoken: list[str] = []
    wedge.spoke.connect(spoken.append)
    wedge.scanned.connect(lambda text: tell(text, spoken[-1], field.text()))
    field.returnPressed.connect(lambda: tell("", "", field.text()))
    field.show()
    field.activateWindow()
    QTimer.singleShot(200, lambda: tell("ready", "", str(int(field.winId()))))
    app.exec()


def tell(text: str, layout: str, field: str) -> None:
    """One line."""
    sys.stdout.write(json.dumps([text, layout, field]) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
