"""What the strip pages of protected acts share: a line that is said, and the warrant."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel

from ui.desk.selling import Selling
from ui.desk.strip_pages import Page
from ui.desk.warrant_fields import WarrantFields
from ui.strings import words
from ui.theme import Look


class WarrantPage(Page):
    """A page that puts `said` and `warrant` where it wants them.

    Attributes:
        said: what stands under the title: what the act means, or why it was refused.
        warrant: why, and the PINs that the house wants.
    """

    said: QLabel
    sells = False
    """Whether a customer was to pay."""

    def __init__(self, look: Look, reasons: Sequence[str]) -> None:
        super().__init__(look)
        self.warrant = WarrantFields(look, reasons)

    def say(self, text: str, role: str) -> None:
        """Under the title."""
        self.said.setText(text)
        self.said.setProperty("role", role)
        self.said.style().polish(self.said)

    def refuse(self, error: BaseException) -> None:
        """What was refused, with what was typed still there, and the PIN that is wanted."""
        message = words(error, sale=self.sells)
        self.say(message.line(), message.tone)
        self.warrant.want(error)

    def show_sale(self, selling: Selling, *, began: bool) -> None:
        """It does not depend on the sale."""
