"""A line of words in the colour of what it says."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from ui.strings import Message
from ui.widgets.follow import above


def say(note: QLabel, message: Message) -> None:
    """The message in the label, in its tone; the style sheet has to be asked again for it.

    Where it stands below the edge of a small screen, the page scrolls to it; not for a hint.
    """
    note.setText(message.line())
    note.setProperty("role", message.tone)
    note.style().polish(note)
    for one in above(note):
        one.tell(None if message.tone == "muted" else note)
