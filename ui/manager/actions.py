"""The keys of the manager: the action bar of screens.md §6, the pages, and what F1 shows."""

from __future__ import annotations

from ui.language import translate
from ui.widgets.action_bar import Action
from ui.widgets.rows import Row


def actions() -> tuple[Action, ...]:
    """F1 to F12 as drawn; what belongs to a later version says so when it is pressed."""
    customers = translate("Manager", "Customers come with a later version.")
    reservations = translate("Manager", "Reservations come with a later version.")
    return (
        Action("F1", translate("Manager", "Help")),
        Action("F2", translate("Manager", "Find")),
        Action("F3", translate("Manager", "Show")),
        Action("F4", translate("Manager", "Customers"), reason=customers),
        Action("F5", translate("Manager", "Chart/table")),
        Action("F7", translate("Manager", "Reserve"), reason=reservations),
        Action("F8", translate("Manager", "Conflict"), "diamond", big=True),
        Action("F9", translate("Manager", "CARRY OUT"), "tick-circle", big=True),
        Action("F12", translate("Manager", "Tills")),
    )


def pages() -> tuple[Row, ...]:
    """The nav lists only what works."""
    return (
        Row("today", translate("Manager", "Today"), icon="calendar"),
        Row("orders", translate("Manager", "Orders"), icon="ticket"),
        Row("shows", translate("Manager", "Performances"), icon="plan"),
        Row("prices", translate("Prices", "Prices"), icon="cash"),
        Row("reports", translate("Manager", "Reports"), icon="chart"),
        Row("devices", translate("Manager", "Devices"), icon="terminal"),
        Row("people", translate("Manager", "Staff"), icon="people"),
        Row("house", translate("Manager", "Settings"), icon="key"),
        Row("audit", translate("Manager", "Audit"), icon="list"),
    )


def help_keys() -> tuple[tuple[str, str], ...]:
    """Key and what it does, in reading order."""
    return (
        (translate("Manager", "Arrows"), translate("Manager", "next page, next line")),
        ("Enter", translate("Manager", "from the pages into the page")),
        ("F2", translate("Manager", "find an order, a device, an operator")),
        ("F3", translate("Manager", "tonight's performances")),
        ("F5", translate("Manager", "chart or table")),
        ("Alt+N", translate("Manager", "today: print the lists; a form: something new")),
        ("Alt+B  D", translate("Manager", "blocked seats of a performance; let them go")),
        ("Alt+P  X  C", translate("Manager", "a report as PDF, spreadsheet, table file")),
        ("F12", translate("Manager", "the day's tills")),
        ("F8", translate("Manager", "the first conflict of the list")),
        ("Enter  F9", translate("Manager", "open what there is to do; carry it out")),
        ("F6", translate("Manager", "next part of the screen")),
        ("Esc", translate("Manager", "back to the pages")),
        ("F11", translate("Manager", "full screen")),
        ("Ctrl+L", translate("Manager", "other operator")),
    )
