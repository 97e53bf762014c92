"""Nothing that a person must read ends in dots or runs out of its place, in any language."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from tests.ui.fake_counter import FakeCounter
from tests.ui.pictures import draw
from tests.ui.studio import Studio
from ui.app import Stage
from ui.bridge import Bridge
from ui.language import LANGUAGES, Speech
from ui.theme import dress
from ui.widgets.follow import Follow
from ui.widgets.frame import NARROW

STATES = (
    "desk-customer-asked", "desk-mixed", "desk-narrow-cash", "desk-order", "desk-remind",
    "desk-reserve", "desk-risk", "desk-terminal-asked", "desk-touch", "till-wrong", "desk-narrow",
    "desk-tiny", "desk-tiny-plan", "desk-lapsing", "customer-training",
)  # fmt: skip
"""Those with the longest words beside each other."""
MAY_END_IN_DOTS = {"jo.janssens@example.org", "Mieke Janssens-Vandenbroucke", "056 22 33 44"}
"""An address beside a name, and a name longer than its line."""


def overflowing(window: QWidget) -> list[str]:
    """Labels with a word, or words that must stay together, wider than their line."""
    found = []
    for label in window.findChildren(QLabel):
        if not label.isVisible():
            continue
        room = label.contentsRect().width() + 1
        parts = label.text().split(" ") if label.wordWrap() else [label.text()]
        wide = (label.fontMetrics().horizontalAdvance(part) > room for part in parts)
        if label.textFormat() != Qt.TextFormat.RichText and any(wide):
            found.append(label.text())
    for field in window.findChildren(QLineEdit):
        seen = field.visibleRegion().boundingRect().width()
        if field.isVisible() and 0 < seen < field.width():
            found.append(f"the field {field.accessibleName()} is cut")
    scrolled = [area.verticalScrollBar().isVisible() for area in window.findChildren(Follow)]
    if any(scrolled) and window.width() >= NARROW:
        found.append("a page of the strip is too high")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off(
    tmp_path: Path, qapp: QApplication, bridge: Bridge, language: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """As the last paint of each state shows it; titles of shows may be of any length."""
    speech, elide, cut = Speech(qapp, language), QFontMetrics.elidedText, list[str]()
    titles = {text for one in FakeCounter().performances() for text in (one.title, one.where)}

    def elided(
        metrics: QFontMetrics, text: str, mode: Qt.TextElideMode, width: int, flags: int = 0
    ) -> str:
        shown = elide(metrics, text, mode, width, flags)
        known = text in MAY_END_IN_DOTS or any(title in text for title in titles)
        if shown != text and not known:
            cut.append(f"{state}: {text}")
        return shown

    def walk(window: QWidget) -> None:
        cut[:] = [f"{state}: {text}" for text in overflowing(window)]

    monkeypatch.setattr(QFontMetrics, "elidedText", elided)
    studio = Studio(Stage(qapp, speech, dress(qapp, "light")), bridge)
    for state in STATES:
        draw(studio, state, tmp_path, walk)
        assert cut == []
    speech.close()
