"""The strip page of a sale at risk: a seat that another desk may sell as well."""

from __future__ import annotations

from boxoffice.ids import Cents
from ui import formats
from ui.desk.warrant_page import WarrantPage
from ui.language import translate
from ui.theme import Look


def risk_reasons() -> tuple[str, ...]:
    """Reasons by number; any other text is a reason too."""
    return (
        translate("Risk", "other desk called: it is free"),
        translate("Risk", "customer insists, told of the risk"),
    )


class RiskPage(WarrantPage):
    """What it means, what is to be paid, why, and the PINs that the house wants."""

    sells = True

    def __init__(self, look: Look) -> None:
        super().__init__(look, risk_reasons())
        self.title = self.add("", "title")
        self.said = self.add("", "body", "muted")
        self.due = self.add_pair(translate("Desk", "to pay"), "total")
        numbered = (f"{n} {why}" for n, why in enumerate(risk_reasons(), 1))
        self.add("\n".join(numbered), "body")
        self.column.addWidget(self.warrant)
        self.column.addStretch(1)
        keys = translate("Risk", "Enter: paid in cash · F8: card seen approved · Esc")
        self.add(
            formats.keys_whole(keys),
            "strong",
            "info",
        )

    def begin(self, seats: str, cents: Cents, *, on_paper: bool = False) -> None:
        """Asked anew for these seats."""
        risk = translate("Risk", "Sell at risk: {seats}")
        paper = translate("Risk", "Already sold on paper: {seats}")
        self.title.setText((paper if on_paper else risk).format(seats=seats))
        said = translate(
            "Risk", "Another desk may sell this too, and then goes first. Ticket and books say so."
        )
        if on_paper:
            said = translate("Risk", "It is entered afterwards: no ticket is printed.")
        self.say(said, "muted")
        self.due.say(formats.euro(cents))
        self.warrant.begin()
