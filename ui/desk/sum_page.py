"""One sum typed on a page of the strip; an unusual one is asked about before it is taken."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ui.widgets import note

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from boxoffice.ids import Cents
    from ui.desk.pauses import Doubt
    from ui.strings import Message
    from ui.widgets.fields import MoneyField


def taken(
    field: MoneyField, said: QLabel, doubt: Doubt, large: int, asked: Callable[[int], Message]
) -> Cents | None:
    """What was typed; None where nothing is, or where it is `large` (cents) and asked about first:
    what is typed next replaces it.
    """
    cents = field.cents()
    if cents is None or doubt.lets(cents, unusual=cents >= large):
        return cents
    note.say(said, asked(cents))
    field.selectAll()
    return None
