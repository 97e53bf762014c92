"""The strip page that asks why the drawer is opened without a sale."""

from __future__ import annotations

from ui.desk.selling import Selling
from ui.desk.strip_pages import Page
from ui.desk.warrant_fields import WarrantFields
from ui.language import translate
from ui.strings import words
from ui.theme import Look


def drawer_reasons() -> tuple[str, ...]:
    """Reasons by number; any other text is a reason too."""
    return (
        translate("Drawer", "change for a note"),
        translate("Drawer", "coins are filled up or counted"),
        translate("Drawer", "closed too soon"),
    )


class DrawerPage(Page):
    """Numbered reasons, a field, and the PINs where the house wants them."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.add(translate("Drawer", "Open the drawer"), "title")
        self.said = self.add("", "body", "muted")
        for at, reason in enumerate(drawer_reasons()):
            self.add(f"{at + 1}   {reason}", "body")
        self.column.addSpacing(4)
        self.warrant = WarrantFields(look, drawer_reasons())
        self.column.addWidget(self.warrant)
        self.column.addStretch(1)
        self.add(translate("Drawer", "Enter: open · Esc: not"), "strong", "info")

    def begin(self) -> None:
        """Asked anew."""
        self.warrant.begin()
        self.say(translate("Drawer", "It is written down with your name."), "muted")

    def say(self, text: str, role: str) -> None:
        """Under the title."""
        self.said.setText(text)
        self.said.setProperty("role", role)
        self.said.style().polish(self.said)

    def refuse(self, error: BaseException) -> None:
        """What was refused, with what was typed still there, and the PIN that is wanted."""
        message = words(error)
        self.say(message.line(), message.tone)
        self.warrant.want(error)

    def show_sale(self, selling: Selling, *, began: bool) -> None:
        """It does not depend on the sale."""
