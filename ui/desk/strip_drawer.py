"""The strip page that asks why the drawer is opened without a sale."""

from __future__ import annotations

from ui.desk.warrant_page import WarrantPage
from ui.language import translate
from ui.theme import Look


def drawer_reasons() -> tuple[str, ...]:
    """Reasons by number; any other text is a reason too."""
    return (
        translate("Drawer", "change for a note"),
        translate("Drawer", "coins are filled up or counted"),
        translate("Drawer", "closed too soon"),
    )


class DrawerPage(WarrantPage):
    """Numbered reasons, a field, and the PINs where the house wants them."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, drawer_reasons())
        self.add(translate("Drawer", "Open the drawer"), "title")
        self.said = self.add("", "body", "muted")
        for at, reason in enumerate(drawer_reasons()):
            self.add(f"{at + 1}   {reason}", "body")
        self.column.addSpacing(4)
        self.column.addWidget(self.warrant)
        self.column.addStretch(1)
        self.add(translate("Drawer", "Enter: open · Esc: not"), "strong", "info")

    def begin(self) -> None:
        """Asked anew."""
        self.warrant.begin()
        self.say(translate("Drawer", "It is written down with your name."), "muted")
