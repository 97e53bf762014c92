"""The strip page that asks why the drawer is opened without a sale."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from ui.desk.order_pages import ChoiceField
from ui.desk.selling import Selling
from ui.desk.strip_pages import Page
from ui.language import translate
from ui.strings import Message
from ui.theme import Look
from ui.widgets.fields import TextField


def drawer_reasons() -> tuple[str, ...]:
    """Reasons by number; any other text is a reason too."""
    return (
        translate("Drawer", "change for a note"),
        translate("Drawer", "coins are filled up or counted"),
        translate("Drawer", "closed too soon"),
    )


class DrawerPage(Page):
    """Numbered reasons, a field, and the own PIN where the house wants it."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.add(translate("Drawer", "Open the drawer"), "title")
        self.said = self.add("", "body", "muted")
        for at, reason in enumerate(drawer_reasons()):
            self.add(f"{at + 1}   {reason}", "body")
        self.column.addSpacing(4)
        self.reason = ChoiceField(look, translate("Orders", "reason, or a number"))
        self.pin = TextField(look, translate("Drawer", "your PIN"))
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.column.addWidget(self.reason)
        self.column.addWidget(self.pin)
        self.column.addStretch(1)
        self.add(translate("Drawer", "Enter: open · Esc: not"), "strong", "info")

    def begin(self) -> None:
        """Asked anew."""
        self.reason.clear()
        self.pin.clear()
        self.pin.hide()
        self.say(translate("Drawer", "It is written down with your name."), "muted")

    def say(self, text: str, role: str) -> None:
        """Under the title."""
        self.said.setText(text)
        self.said.setProperty("role", role)
        self.said.style().polish(self.said)

    def refuse(self, message: Message) -> None:
        """What was refused, with what was typed still there."""
        self.say(message.line(), message.tone)

    def typed(self) -> str:
        """The reason of a number, or what was typed."""
        text = self.reason.text().strip()
        reasons = drawer_reasons()
        if text.isdigit():
            return reasons[int(text) - 1] if 0 < int(text) <= len(reasons) else ""
        return text

    def show_sale(self, selling: Selling, *, began: bool) -> None:
        """It does not depend on the sale."""
