"""The strip page of a sale at risk: a seat that another desk may sell as well."""

from __future__ import annotations

from boxoffice.ids import Cents
from ui import formats
from ui.desk.selling import Selling
from ui.desk.strip_pages import Page
from ui.desk.warrant_fields import WarrantFields
from ui.language import translate
from ui.strings import words
from ui.theme import Look


def risk_reasons() -> tuple[str, ...]:
    """Reasons by number; any other text is a reason too."""
    return (
        translate("Risk", "other desk called: it is free"),
        translate("Risk", "customer insists, told of the risk"),
    )


class RiskPage(Page):
    """What it means, what is to be paid, why, and the PINs that the house wants."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.title = self.add("", "title")
        self.said = self.add("", "body", "muted")
        self.due = self.add_pair(translate("Desk", "to pay"), "total")
        numbered = (f"{n} {why}" for n, why in enumerate(risk_reasons(), 1))
        self.add("\n".join(numbered), "body")
        self.warrant = WarrantFields(look, risk_reasons())
        self.column.addWidget(self.warrant)
        self.column.addStretch(1)
        self.add(
            translate("Risk", "Enter: paid in cash · F8: card seen approved · Esc"),
            "strong",
            "info",
        )

    def begin(self, seats: str, cents: Cents, *, on_paper: bool = False) -> None:
        """Asked anew for these seats."""
        risk = translate("Risk", "At risk: {seats}")
        paper = translate("Risk", "Sold on paper: {seats}")
        self.title.setText((paper if on_paper else risk).format(seats=seats))
        said = translate(
            "Risk", "A desk with a right to it goes first; the ticket and the books say so."
        )
        if on_paper:
            said = translate("Risk", "It is entered afterwards: no ticket is printed.")
        self.say(said, "muted")
        self.due.say(formats.euro(cents))
        self.warrant.begin()

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
