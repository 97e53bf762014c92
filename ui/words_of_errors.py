"""The table of error codes: English source texts, marked for translation in context `Errors`.

Each entry is what happened, what is safe, what to do now. `{names}` are the error's parameters.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

Parts = tuple[str, str, str]

_SALE: dict[str, Parts] = {
    "seat_not_owned": (
        QT_TRANSLATE_NOOP("Errors", "{seat} belongs to {owner}"),
        QT_TRANSLATE_NOOP("Errors", "nothing was charged"),
        QT_TRANSLATE_NOOP("Errors", "F5: choose other seats"),
    ),
    "seat_taken": (
        QT_TRANSLATE_NOOP("Errors", "{seat} was just sold to {owner}"),
        QT_TRANSLATE_NOOP("Errors", "your basket is kept, nothing was charged"),
        QT_TRANSLATE_NOOP("Errors", "F5: choose other seats"),
    ),
    "no_own_places": (
        QT_TRANSLATE_NOOP("Errors", "No own places left for this performance"),
        QT_TRANSLATE_NOOP("Errors", "nothing was taken"),
        QT_TRANSLATE_NOOP("Errors", "With a connection you can go on; without one: ask another desk"),
    ),
    "not_enough_together": (
        QT_TRANSLATE_NOOP("Errors", "Not enough places together"),
        QT_TRANSLATE_NOOP("Errors", "nothing was taken"),
        QT_TRANSLATE_NOOP("Errors", "F5: choose the seats one by one, or ask for fewer"),
    ),
    "no_shift": (
        QT_TRANSLATE_NOOP("Errors", "The till is not open"),
        QT_TRANSLATE_NOOP("Errors", "nothing was charged, your basket is kept"),
        QT_TRANSLATE_NOOP("Errors", "F12: count the float and open the till"),
    ),
    "disk_full": (
        QT_TRANSLATE_NOOP("Errors", "NOT SOLD. The disk of this computer is full"),
        QT_TRANSLATE_NOOP("Errors", "nothing was booked, everything before it is safe"),
        QT_TRANSLATE_NOOP(
            "Errors", "take no money, or give it back; go on at another desk and make room here"
        ),
    ),
    "not_counted": (
        QT_TRANSLATE_NOOP("Errors", "The till has not been counted yet"),
        QT_TRANSLATE_NOOP("Errors", "the shift stays open"),
        QT_TRANSLATE_NOOP("Errors", "count first; the expected amounts follow"),
    ),
}

_PEOPLE: dict[str, Parts] = {
    "wrong_pin": (
        QT_TRANSLATE_NOOP("Errors", "That PIN is not right"),
        "",
        QT_TRANSLATE_NOOP("Errors", "type it again"),
    ),
    "pin_locked": (
        QT_TRANSLATE_NOOP("Errors", "Too many wrong PINs"),
        QT_TRANSLATE_NOOP("Errors", "nothing else is locked"),
        QT_TRANSLATE_NOOP("Errors", "wait {seconds} seconds, or let someone else log in"),
    ),
}

_SURROUNDINGS: dict[str, Parts] = {
    "server_unreachable": (
        QT_TRANSLATE_NOOP("Errors", "The server does not answer"),
        QT_TRANSLATE_NOOP("Errors", "everything on this computer is safe and leaves by itself"),
        QT_TRANSLATE_NOOP("Errors", "go on working; try this again when the connection is back"),
    ),
}

WORDS: dict[str, Parts] = _SALE | _PEOPLE | _SURROUNDINGS
"""Every code there is, with its three parts."""
