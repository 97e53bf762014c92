"""From tokens to Qt: fonts, palette, the one short style sheet, and the `Look` widgets are given.

Fusion with an own palette looks the same on every system; the style sheet only adds what a
palette cannot say (edges, paddings, focus rings). Font sizes are never in the style sheet: there
they would beat `setFont` in every child.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QLabel

import boxoffice
from ui.tokens import THEMES, TYPE, Tokens

if TYPE_CHECKING:
    # PySide makes a class when it is first named, so names for types alone cost the first paint.
    from PySide6.QtGui import QIcon, QPixmap

    from ui.icon import IconSet

FAMILY = "IBM Plex Sans"
_FONT_FOLDER = Path(boxoffice.__file__).parent / "fonts"
_FONT_FILES = ("Regular", "Medium", "SemiBold", "Bold")

_SHEET = Template("""
QWidget { color: $text; }
QFrame[ground="panel"], QWidget[ground="panel"] { background: $panel; }
QFrame[ground="sunken"], QWidget[ground="sunken"] { background: $sunken; }
QFrame[ground="window"], QWidget[ground="window"] { background: $window; }
QFrame[edge="right"] { border-right: 1px solid $line; }
QFrame[edge="left"] { border-left: 1px solid $line; }
QFrame[edge="top"] { border-top: 1px solid $line; }
QFrame[edge="bottom"] { border-bottom: 1px solid $line; }
QFrame[edge="corner"] { border-left: 1px solid $line; border-top: 1px solid $line; }
QFrame[edge="box"] { border: 1px solid $line; border-radius: 8px; }
QLabel { background: transparent; border: none; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="disabled"] { color: $disabled; }
QLabel[role="good"] { color: $good; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="danger"] { color: $danger; }
QLabel[role="info"] { color: $info; }
QLineEdit { background: $panel; border: 1px solid $line; border-radius: 4px; padding: 0 8px;
  selection-background-color: $accent; selection-color: $accent_on;
  placeholder-text-color: $muted; }
QLineEdit:focus { border: 2px solid $focus; padding: 0 7px; }
QPushButton { background: $panel; border: 1px solid $line; border-radius: 4px; padding: 0 12px; }
QPushButton:hover { background: $sunken; }
QPushButton:pressed { background: $select; }
QPushButton:focus { border: 2px solid $focus; padding: 0 11px; }
QPushButton:disabled, QPushButton[off="true"] { color: $disabled; background: $window; }
QPushButton[primary="true"] { background: $accent; color: $accent_on; border-color: $accent; }
QPushButton[danger="true"] { border: 2px solid $danger; color: $danger; }
QPushButton[primary="true"]:focus { border: 2px solid $text; }
QAbstractItemView { background: $panel; border: 2px solid $panel; outline: none;
  selection-background-color: $select; selection-color: $text; }
QAbstractItemView:focus { border: 2px solid $focus; }
QHeaderView, QHeaderView:focus { border: none; }
QHeaderView::section { background: $panel; color: $muted; border: none;
  border-bottom: 1px solid $line; padding: 4px 11px; }
QTableView { gridline-color: $sunken; }
QTableView::item { padding: 0 8px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 3px; margin: 2px; min-height: 28px;
  min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $sunken; border: none; border-radius: 2px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QToolTip { background: $panel; color: $text; border: 1px solid $line; padding: 4px; }
""")


class Look:
    """One theme, ready for widgets: colours, fonts, icons and labels by the names of the tokens.

    Attributes:
        tokens: the plain values.
        icons: the icons of screens.md §8; loaded when the first is wanted, after the first paint.
    """

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens

    @cached_property
    def icons(self) -> IconSet:
        """Icons by name, colour and size."""
        from ui.icon import IconSet

        return IconSet()

    def colour(self, role: str) -> QColor:
        """The colour of a role."""
        return QColor(self.tokens.role(role))

    def font(self, token: str) -> QFont:
        """The font of a type token, in pixels and unhinted so that every system draws the same."""
        kind = TYPE[token]
        font = QFont(FAMILY)
        font.setPixelSize(kind.px)
        font.setWeight(QFont.Weight(kind.weight))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def icon(self, name: str, role: str = "text", size: int = 20) -> QIcon:
        """An icon in the colour of a role."""
        return self.icons.icon(name, self.tokens.role(role), size)

    def pixmap(self, name: str, role: str = "text", size: int = 20) -> QPixmap:
        """The same, for a label or an own painter."""
        return self.icons.pixmap(name, self.tokens.role(role), size)

    def label(self, text: str = "", token: str = "body", role: str = "text") -> QLabel:
        """A label in a type token and a text role. What it says is no mark-up: a name or a note is
        shown as somebody typed it.
        """
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setText(text)
        label.setFont(self.font(token))
        label.setProperty("role", role)
        return label

    def palette(self) -> QPalette:
        """The palette Fusion paints with."""
        palette = QPalette()
        for group, role in _PALETTE.items():
            palette.setColor(group, self.colour(role))
        for group in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText):
            palette.setColor(QPalette.ColorGroup.Disabled, group, self.colour("disabled"))
        return palette

    def sheet(self) -> str:
        """The style sheet with this theme's colours."""
        names = set(Template.get_identifiers(_SHEET))
        return _SHEET.substitute({name: self.tokens.role(name) for name in names})


_PALETTE: dict[QPalette.ColorRole, str] = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "panel",
    QPalette.ColorRole.AlternateBase: "window",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "panel",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.Highlight: "select",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.ToolTipBase: "panel",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Link: "accent",
}


def load_fonts() -> None:
    """Register the bundled family; a system copy of another version would shift every width."""
    for style in _FONT_FILES:
        QFontDatabase.addApplicationFont(str(_FONT_FOLDER / f"IBMPlexSans-{style}.ttf"))


def dress(app: QApplication, theme: str = "light") -> Look:
    """Give the application its style, fonts and colours; returns the look for its windows."""
    look = Look(THEMES[theme])
    load_fonts()
    if app.style().name() != "fusion":  # where it is so already, making it again is wasted
        app.setStyle("Fusion")
    app.setPalette(look.palette())
    app.setFont(look.font("body"))
    app.setStyleSheet(look.sheet())
    return look
