"""The keys of the door: the action bar of screens.md §5, and what F1 shows."""

from __future__ import annotations

from ui.language import translate
from ui.widgets.action_bar import Action


def actions() -> tuple[Action, ...]:
    """F1 to F12 as drawn."""
    return (
        Action("F1", translate("Door", "Help")),
        Action("F2", translate("Door", "Look up")),
        Action("F3", translate("Door", "Show, door")),
        Action("F4", translate("Door", "Group")),
        Action("F5", translate("Door", "Counts")),
        Action("F7", translate("Door", "In/out")),
        Action("F8", translate("Door", "Take back"), "undo", big=True),
        Action("F9", translate("Door", "ADMIT ANYWAY"), "key", big=True),
        Action("F12", translate("Door", "Door")),
    )


def help_keys() -> tuple[tuple[str, str], ...]:
    """Key and what it does, in reading order."""
    return (
        (translate("Door", "Scan"), translate("Door", "always works, whatever has the focus")),
        ("F2", translate("Door", "the short code under the barcode, a name, an order or a seat")),
        ("F3", translate("Door", "choose performances and name the door")),
        ("F4", translate("Door", "how many of a group come in now")),
        ("F5", translate("Door", "inside by door and price, or the last scans")),
        ("F7", translate("Door", "people go in or out here; Enter within 3 seconds")),
        ("F8", translate("Door", "take the last scan back, within a quarter of an hour")),
        ("F9", translate("Door", "let in despite the verdict, with a reason")),
        ("F12", translate("Door", "camera, scanners, sound test, hand over")),
        ("Esc", translate("Door", "verdict away")),
        ("F6", translate("Door", "next part of the screen")),
        ("F11", translate("Door", "full screen")),
        ("Ctrl+L", translate("Door", "other operator")),
    )
