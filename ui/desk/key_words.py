"""The keys of the desk: the buttons of its action bar, and all of them as F1 shows them."""

from __future__ import annotations

from ui.language import translate
from ui.widgets.action_bar import Action


def actions() -> tuple[Action, ...]:
    """The action bar, from left to right."""
    return (
        Action("F1", translate("Desk", "Help")),
        Action("F2", translate("Desk", "Find")),
        Action("F3", translate("Desk", "Show")),
        Action("F4", translate("Desk", "Customer")),
        Action("F5", translate("Desk", "Plan/list")),
        Action("F7", translate("Desk", "Reserve")),
        Action("F8", translate("Desk", "CARD"), "card", big=True),
        Action("F9", translate("Desk", "CASH"), "cash", big=True, primary=True),
        Action("F12", translate("Desk", "Till")),
    )


def help_keys() -> tuple[tuple[str, str], ...]:
    """Key and what it does, in reading order."""
    return (
        ("0–9", translate("Desk", "how many of the chosen price")),
        ("+  −  * n", translate("Desk", "next price, previous price, price number n")),
        ("A–Z", translate("Desk", "find a performance or a name")),
        ("F2  F3", translate("Desk", "find; choose a performance")),
        ("Enter", translate("Desk", "take the proposed places; confirm")),
        ("F8  F9", translate("Desk", "card; cash: take the places and ask for the money")),
        ("F4  F7", translate("Desk", "customer; reserve, with Shift the list")),
        ("Shift+F9", translate("Desk", "pay in parts: voucher, transfer, on account")),
        ("Shift+F8  Alt+U", translate("Desk", "card by hand; card whose result is unknown")),
        ("Alt+P  Alt+W", translate("Desk", "another price for a line; a wheelchair place")),
        ("Alt+E", translate("Desk", "one code for a group")),
        ("Alt+G  Alt+C", translate("Desk", "open the drawer; sell a gift card")),
        ("Alt+O", translate("Desk", "sell a seat of another desk at risk")),
        ("F5  G12", translate("Desk", "other view; jump to seat G12")),
        (translate("Desk", "Space, arrows"), translate("Desk", "in the plan: take a seat, move")),
        (translate("Desk", "Enter, Del"), translate("Desk", "in the basket: next price, take out")),
        ("Esc", translate("Desk", "one step back; twice: empty the basket")),
        ("Ctrl+Z", translate("Desk", "basket as it was")),
        ("Ctrl+S", translate("Desk", "put the basket aside; fetch it back")),
        ("F6", translate("Desk", "next part of the screen")),
        ("F12", translate("Desk", "open, count and close the till")),
        ("Ctrl+E", translate("Desk", "tickets by e-mail, or printed")),
        ("Alt+K  Alt+L", translate("Desk", "receipt; last sale")),
        ("Alt+R  Alt+V", translate("Desk", "of an order: exchange; other seat")),
        ("Alt+T  Alt+D", translate("Desk", "refund; print again")),
        ("Alt+B  Alt+N", translate("Desk", "right payment method; note")),
        ("Ctrl+L", translate("Desk", "other operator")),
    )
