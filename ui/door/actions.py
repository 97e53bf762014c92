"""The keys of the door: the action bar of screens.md §5, and what F1 shows."""

from __future__ import annotations

from ui.language import translate
from ui.widgets.action_bar import Action


def actions() -> tuple[Action, ...]:
    """F1 to F12 as drawn; what belongs to a later version says so when it is pressed."""
    later = translate("Door", "This comes with a later version; ask the person in charge.")
    return (
        Action("F1", translate("Door", "Help")),
        Action("F2", translate("Door", "Type code")),
        Action("F3", translate("Door", "Show, door")),
        Action("F4", translate("Door", "Group"), reason=later),
        Action("F5", translate("Door", "Scans")),
        Action("F7", translate("Door", "In/out"), reason=later),
        Action("F8", translate("Door", "Take back"), "undo", big=True, reason=later),
        Action("F9", translate("Door", "ADMIT ANYWAY"), "key", big=True, reason=later),
        Action("F12", translate("Door", "Door"), reason=later),
    )


def help_keys() -> tuple[tuple[str, str], ...]:
    """Key and what it does, in reading order."""
    return (
        (translate("Door", "Scan"), translate("Door", "always works, whatever has the focus")),
        ("F2", translate("Door", "type the short code under the barcode")),
        ("F3", translate("Door", "choose performances and name the door")),
        ("F5", translate("Door", "the last scans")),
        ("Esc", translate("Door", "verdict away")),
        ("F6", translate("Door", "next part of the screen")),
        ("F11", translate("Door", "full screen")),
        ("Ctrl+L", translate("Door", "other operator")),
    )
