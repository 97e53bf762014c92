"""Every state of the screens can be drawn; the drawings are looked at by people."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QPushButton, QScrollBar, QWidget

from tests.ui.pictures import PICTURES, draw
from tests.ui.studio import NARROW, NARROW_ALL, SMALL, TINY, TINY_ALL, Studio
from ui import customer_display
from ui.app import SIZES, Stage
from ui.bridge import Bridge
from ui.language import Speech
from ui.theme import Look

_SMALLER = {
    "desk": {"small": SMALL, "narrow": NARROW, "tiny": TINY},
    "door": {"small": SMALL, "narrow": NARROW_ALL, "tiny": TINY_ALL},
}


def everything_is_named(window: QWidget) -> None:
    """Every control of a window that is shown and can be used."""
    for control in window.findChildren(QWidget):
        used = control.focusPolicy() != Qt.FocusPolicy.NoFocus or isinstance(control, QPushButton)
        if not used or not control.isVisible() or isinstance(control, QScrollBar):
            continue
        known = QAccessible.queryAccessibleInterface(control)
        name = known.text(QAccessible.Text.Name)
        assert name, f"{type(control).__name__} in {type(control.parent()).__name__} has no name"


@pytest.mark.parametrize("name", PICTURES)
def test_a_state_is_drawn_in_the_size_of_its_screen(
    tmp_path: Path, qapp: object, bridge: Bridge, speech: Speech, look: Look, name: str
) -> None:
    """A text that is too long must not widen the window, something is on it, and a screen reader
    hears the name of each control that is shown.
    """
    studio = Studio(Stage(qapp, speech, look), bridge)  # type: ignore[arg-type]
    image = QImage(str(draw(studio, name, tmp_path, everything_is_named)))
    high = image.height()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, high, 9)}
    assert len(colours) > 8
    if not name.startswith("till"):
        kind = "door" if name.startswith("door") else "desk"
        size = next((at for word, at in _SMALLER[kind].items() if word in name), SIZES[kind])
        size = customer_display.SIZE if name.startswith("customer") else size
        assert (image.width(), image.height()) == size
