"""What the desk asks about a sum that is probably a slip of the hand."""

from __future__ import annotations

from dataclasses import replace

from ui import formats
from ui.language import translate
from ui.strings import Message


def much_given(change: int) -> Message:
    """A note that was not needed would go back: a digit too many, or it is so."""
    return Message(
        translate("Desk", "{amount} to give back?").format(amount=formats.euro(change)),
        "",
        translate("Desk", "Enter: yes · else type what was given"),
        "warning",
        "triangle",
    )


def much_in_parts(change: int) -> Message:
    """The same where a payment is put together."""
    asked = translate("Desk", "Enter: yes · Esc: last part back")
    return replace(much_given(change), now=asked)


def large_float(cents: int) -> Message:
    """Two zeros too many, or it is so."""
    return _sure(translate("Desk", "Is there {amount} in the drawer?"), cents)


def large_gift(cents: int) -> Message:
    """The same of what a gift card is to be worth."""
    return _sure(translate("Desk", "A gift card of {amount}?"), cents)


def _sure(asked: str, cents: int) -> Message:
    keys = translate("Desk", "Enter: yes · else type the right sum")
    return Message(asked.format(amount=formats.euro(cents)), "", keys, "warning", "triangle")
