"""The keys of the manager: the action bar of screens.md §6, the pages, and what F1 shows."""

from __future__ import annotations

from ui.language import translate
from ui.widgets.action_bar import Action
from ui.widgets.rows import Row


def actions() -> tuple[Action, ...]:
    """F1 to F12 as drawn."""
    return (
        Action("F1", translate("Manager", "Help")),
        Action("F2", translate("Manager", "Find")),
        Action("F3", translate("Manager", "Show")),
        Action("F4", translate("Manager", "Customers")),
        Action("F5", translate("Manager", "Chart/table")),
        Action("F7", translate("Manager", "Reserve")),
        Action("F8", translate("Manager", "Conflict"), "diamond", big=True),
        Action("F9", translate("Manager", "CARRY OUT"), "tick-circle", big=True),
        Action("F12", translate("Manager", "Tills")),
    )


def pages() -> tuple[Row, ...]:
    """The nav."""
    return (
        Row("today", translate("Manager", "Today"), icon="calendar"),
        Row("orders", translate("Manager", "Orders"), icon="ticket"),
        Row("shows", translate("Manager", "Performances"), icon="plan"),
        Row("halls", translate("Halls", "Halls"), icon="seat"),
        Row("prices", translate("Prices", "Prices"), icon="cash"),
        Row("reservations", translate("Manager", "Reservations"), icon="hourglass"),
        Row("customers", translate("Manager", "Customers"), icon="person"),
        Row("reports", translate("Manager", "Reports"), icon="chart"),
        Row("devices", translate("Manager", "Devices"), icon="terminal"),
        Row("people", translate("Manager", "Staff"), icon="people"),
        Row("house", translate("Manager", "Settings"), icon="key"),
        Row("tickets", translate("Manager", "Tickets"), icon="ticket-copy"),
        Row("printers", translate("Manager", "Printers"), icon="printer"),
        Row("audit", translate("Manager", "Audit"), icon="list"),
    )


def help_keys() -> tuple[tuple[str, str], ...]:
    """Key and what it does, in reading order."""
    return (
        (translate("Manager", "Arrows"), translate("Manager", "next page, next line")),
        ("Enter", translate("Manager", "from the pages into the page")),
        ("F2", translate("Manager", "find in everything")),
        ("F3", translate("Manager", "tonight's performances")),
        ("F4", translate("Manager", "customers")),
        ("F5", translate("Manager", "chart, plan or table")),
        ("F7", translate("Manager", "reservations; there: keep longer")),
        ("Space  Ctrl+A", translate("Manager", "mark a reservation, all of them")),
        ("Alt+N", translate("Manager", "today: print the lists; a form: something new")),
        (
            "Alt+B  D",
            translate("Manager", "hall of a performance, tickets of an order: block; let go"),
        ),
        ("Alt+P  X  C", translate("Manager", "a report as PDF, spreadsheet, table file")),
        ("F12", translate("Manager", "the day's tills")),
        ("F8", translate("Manager", "the first conflict of the list")),
        ("Enter  F9", translate("Manager", "open what there is to do; carry it out")),
        ("F6", translate("Manager", "next part of the screen")),
        ("Esc", translate("Manager", "back to the pages")),
        ("F11", translate("Manager", "full screen")),
        ("Ctrl+L", translate("Manager", "other operator")),
    )
