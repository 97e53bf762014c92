"""Every state of the screens can be drawn; the drawings are looked at by people."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.ui.pictures import PICTURES, draw
from tests.ui.studio import Studio
from ui import customer_display
from ui.app import SIZES, Stage
from ui.bridge import Bridge
from ui.language import Speech
from ui.theme import Look


@pytest.mark.parametrize("name", PICTURES)
def test_a_state_is_drawn_in_the_size_of_its_screen(
    tmp_path: Path, qapp: object, bridge: Bridge, speech: Speech, look: Look, name: str
) -> None:
    """A text that is too long must not widen the window, and something is on it."""
    studio = Studio(Stage(qapp, speech, look), bridge)  # type: ignore[arg-type]
    image = QImage(str(draw(studio, name, tmp_path)))
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, 400, 9)}
    assert len(colours) > 8
    if "narrow" not in name and not name.startswith("till"):
        kind = "door" if name.startswith("door") else "desk"
        size = (1024, 688) if "small" in name else SIZES[kind]
        size = customer_display.SIZE if name.startswith("customer") else size
        assert (image.width(), image.height()) == size
