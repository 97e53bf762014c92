"""A line of words in the colour of what it says."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from ui.strings import Message


def say(note: QLabel, message: Message) -> None:
    """The message in the label, in its tone; the style sheet has to be asked again for it."""
    note.setText(message.line())
    note.setProperty("role", message.tone)
    note.style().polish(note)
