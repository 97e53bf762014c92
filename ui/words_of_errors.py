"""Words for refusals and failures on the way of a sale and of the people who make it.

English source texts, marked for translation in context `Errors`. Each entry is what happened, what
is safe, what to do now. `{names}` are the error's parameters.
"""

from __future__ import annotations

from ui.language import QT_TRANSLATE_NOOP

Parts = tuple[str, str, str]

SALE: dict[str, Parts] = {
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
    "seat_not_here": (
        QT_TRANSLATE_NOOP(
            "Errors", "{seat} is not of this desk, and there is no connection to ask"
        ),
        QT_TRANSLATE_NOOP("Errors", "nothing was charged"),
        QT_TRANSLATE_NOOP("Errors", "F5: choose other seats"),
    ),
    "seat_gone": (
        QT_TRANSLATE_NOOP("Errors", "{seat} was taken just now"),
        QT_TRANSLATE_NOOP("Errors", "your basket is kept, nothing was charged"),
        QT_TRANSLATE_NOOP("Errors", "F5: choose other seats"),
    ),
    "grant_over": (
        QT_TRANSLATE_NOOP("Errors", "The right to sell {seat} has ended"),
        QT_TRANSLATE_NOOP("Errors", "nothing was charged"),
        QT_TRANSLATE_NOOP("Errors", "F5: choose other seats"),
    ),
    "no_own_places": (
        QT_TRANSLATE_NOOP("Errors", "No own places left for this performance"),
        QT_TRANSLATE_NOOP("Errors", "nothing was taken"),
        QT_TRANSLATE_NOOP(
            "Errors", "with a connection you can go on; without one, ask another desk"
        ),
    ),
    "not_enough_together": (
        QT_TRANSLATE_NOOP("Errors", "Not enough places together"),
        QT_TRANSLATE_NOOP("Errors", "nothing was taken"),
        QT_TRANSLATE_NOOP("Errors", "F5: choose the seats one by one, or ask for fewer"),
    ),
    "not_enough_places": (
        QT_TRANSLATE_NOOP("Errors", "Not enough places left: {free} free"),
        QT_TRANSLATE_NOOP("Errors", "nothing was taken"),
        QT_TRANSLATE_NOOP("Errors", "ask for fewer"),
    ),
    "no_quantity": (
        QT_TRANSLATE_NOOP("Errors", "A number is missing"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "type how many"),
    ),
    "empty_basket": (
        QT_TRANSLATE_NOOP("Errors", "There is nothing in the basket yet"),
        "",
        QT_TRANSLATE_NOOP("Errors", "type a number, or begin to type a name or title"),
    ),
    "given_too_little": (
        QT_TRANSLATE_NOOP("Errors", "Too little was given"),
        QT_TRANSLATE_NOOP("Errors", "nothing was booked"),
        QT_TRANSLATE_NOOP("Errors", "type what the customer gave"),
    ),
    "given_too_much": (
        QT_TRANSLATE_NOOP("Errors", "Nobody gives so much: too large a sum would go back"),
        QT_TRANSLATE_NOOP("Errors", "nothing was booked"),
        QT_TRANSLATE_NOOP("Errors", "type what the customer gave"),
    ),
    "no_shift": (
        QT_TRANSLATE_NOOP("Errors", "The till is not open"),
        QT_TRANSLATE_NOOP("Errors", "nothing was charged, your basket is kept"),
        QT_TRANSLATE_NOOP("Errors", "F12: count the float and open the till"),
    ),
    "shift_already_open": (
        QT_TRANSLATE_NOOP("Errors", "The till is open already"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "go on selling"),
    ),
    "period_wrong": (
        QT_TRANSLATE_NOOP("Errors", "These are no days, or the last one comes before the first"),
        QT_TRANSLATE_NOOP("Errors", "the report that is shown is the one before"),
        QT_TRANSLATE_NOOP("Errors", "type two days, such as 1/11/2026 and 30/11/2026"),
    ),
    "report_not_written": (
        QT_TRANSLATE_NOOP("Errors", "The report could not be written to {path}: {reason}"),
        QT_TRANSLATE_NOOP("Errors", "the report itself is here, nothing is lost"),
        QT_TRANSLATE_NOOP("Errors", "make room on that disk, then once more"),
    ),
    "float_negative": (
        QT_TRANSLATE_NOOP("Errors", "A float cannot be less than nothing"),
        QT_TRANSLATE_NOOP("Errors", "the till stays closed"),
        QT_TRANSLATE_NOOP("Errors", "count what lies in the drawer"),
    ),
    "count_negative": (
        QT_TRANSLATE_NOOP("Errors", "A count cannot be less than nothing"),
        QT_TRANSLATE_NOOP("Errors", "nothing was booked"),
        QT_TRANSLATE_NOOP("Errors", "count again"),
    ),
    "left_negative": (
        QT_TRANSLATE_NOOP("Errors", "What stays in the drawer cannot be less than nothing"),
        QT_TRANSLATE_NOOP("Errors", "the shift stays open"),
        QT_TRANSLATE_NOOP("Errors", "type the amount that stays, or nothing"),
    ),
    "left_too_much": (
        QT_TRANSLATE_NOOP("Errors", "More stays in the drawer than was counted"),
        QT_TRANSLATE_NOOP("Errors", "the shift stays open"),
        QT_TRANSLATE_NOOP("Errors", "type the amount that stays, or nothing"),
    ),
    "second_same": (
        QT_TRANSLATE_NOOP("Errors", "The second name is somebody else's"),
        QT_TRANSLATE_NOOP("Errors", "the shift stays open"),
        QT_TRANSLATE_NOOP("Errors", "choose who counted along, or nobody"),
    ),
    "no_amount": (
        QT_TRANSLATE_NOOP("Errors", "An amount is missing"),
        QT_TRANSLATE_NOOP("Errors", "nothing was booked"),
        QT_TRANSLATE_NOOP("Errors", "type how much goes in or out"),
    ),
    "still_uncounted": (
        QT_TRANSLATE_NOOP("Errors", "An earlier shift of this till is still to be counted"),
        QT_TRANSLATE_NOOP("Errors", "the shift stays open"),
        QT_TRANSLATE_NOOP("Errors", "count this one now, so that the drawers are not mixed"),
    ),
    "not_counted": (
        QT_TRANSLATE_NOOP("Errors", "The till has not been counted yet"),
        QT_TRANSLATE_NOOP("Errors", "the shift stays open"),
        QT_TRANSLATE_NOOP("Errors", "count first; the expected amounts follow"),
    ),
    "difference_needs_reason": (
        QT_TRANSLATE_NOOP("Errors", "A difference needs a reason"),
        QT_TRANSLATE_NOOP("Errors", "the shift stays open"),
        QT_TRANSLATE_NOOP("Errors", "type the reason, or count again"),
    ),
    "unknown_performance": (
        QT_TRANSLATE_NOOP("Errors", "This performance is not in this copy"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed, your basket is kept"),
        QT_TRANSLATE_NOOP("Errors", "choose another, or wait for the connection"),
    ),
    "unknown_price_type": (
        QT_TRANSLATE_NOOP("Errors", "This price no longer exists"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed, your basket is kept"),
        QT_TRANSLATE_NOOP("Errors", "choose another price"),
    ),
    "unknown_place": (
        QT_TRANSLATE_NOOP("Errors", "This place is not in the plan"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed, your basket is kept"),
        QT_TRANSLATE_NOOP("Errors", "choose another place"),
    ),
    "unknown_order": (
        QT_TRANSLATE_NOOP("Errors", "This order is not in this copy"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "look for it at the desk that sold it"),
    ),
    "unknown_reservation": (
        QT_TRANSLATE_NOOP("Errors", "This reservation is not in this copy"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "look for it at the desk that made it"),
    ),
    "reservation_closed": (
        QT_TRANSLATE_NOOP("Errors", "Nothing of this reservation is left"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "F5: choose other seats"),
    ),
    "reservation_elsewhere": (
        QT_TRANSLATE_NOOP("Errors", "Another desk has this reservation"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "let that desk collect it, or hand it over"),
    ),
    "several_reservations": (
        QT_TRANSLATE_NOOP("Errors", "These are places of several reservations"),
        QT_TRANSLATE_NOOP("Errors", "nothing was charged"),
        QT_TRANSLATE_NOOP("Errors", "collect one reservation at a time"),
    ),
    "unknown_device": (
        QT_TRANSLATE_NOOP("Errors", "This house has no such desk"),
        QT_TRANSLATE_NOOP("Errors", "nothing was handed over"),
        QT_TRANSLATE_NOOP("Errors", "choose another desk"),
    ),
    "unknown_ticket": (
        QT_TRANSLATE_NOOP("Errors", "This ticket is not in this copy"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "look for it at the desk that sold it"),
    ),
    "disk_full": (
        QT_TRANSLATE_NOOP("Errors", "NOT SAVED. The disk of this computer is full"),
        QT_TRANSLATE_NOOP("Errors", "nothing was booked, everything before it is safe"),
        QT_TRANSLATE_NOOP(
            "Errors", "let no money change hands; go on at another desk and make room here"
        ),
    ),
    "disk_failed": (
        QT_TRANSLATE_NOOP("Errors", "NOT SAVED. The disk of this computer failed"),
        QT_TRANSLATE_NOOP("Errors", "nothing was booked, everything before it is safe"),
        QT_TRANSLATE_NOOP("Errors", "let no money change hands; go on at another desk"),
    ),
    "database_readonly": (
        QT_TRANSLATE_NOOP("Errors", "NOT SAVED. The data of this computer cannot be written"),
        QT_TRANSLATE_NOOP("Errors", "nothing was booked, everything before it is safe"),
        QT_TRANSLATE_NOOP("Errors", "let no money change hands; go on at another desk"),
    ),
    "witness_unwritable": (
        QT_TRANSLATE_NOOP("Errors", "NOT SAVED. The second copy of the journal cannot be written"),
        QT_TRANSLATE_NOOP("Errors", "nothing was booked, everything before it is safe"),
        QT_TRANSLATE_NOOP("Errors", "look at the second disk or folder, then try again"),
    ),
    "event_too_large": (
        QT_TRANSLATE_NOOP("Errors", "This is too much for one booking"),
        QT_TRANSLATE_NOOP("Errors", "nothing was booked"),
        QT_TRANSLATE_NOOP("Errors", "split it into smaller orders"),
    ),
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
    "nobody_logged_in": (
        QT_TRANSLATE_NOOP("Errors", "Nobody is logged in"),
        QT_TRANSLATE_NOOP("Errors", "nothing was changed"),
        QT_TRANSLATE_NOOP("Errors", "Ctrl+L: choose your name and type your PIN"),
    ),
}
"""Selling, the till, people."""

NOT_SOLD: dict[str, Parts] = {
    "disk_full": (
        QT_TRANSLATE_NOOP("Errors", "NOT SOLD. The disk of this computer is full"),
        QT_TRANSLATE_NOOP("Errors", "nothing was booked, everything before it is safe"),
        QT_TRANSLATE_NOOP(
            "Errors", "take no money, or give it back; go on at another desk and make room here"
        ),
    ),
    "disk_failed": (
        QT_TRANSLATE_NOOP("Errors", "NOT SOLD. The disk of this computer failed"),
        QT_TRANSLATE_NOOP("Errors", "nothing was booked, everything before it is safe"),
        QT_TRANSLATE_NOOP("Errors", "take no money, or give it back; go on at another desk"),
    ),
    "database_readonly": (
        QT_TRANSLATE_NOOP("Errors", "NOT SOLD. The data of this computer cannot be written"),
        QT_TRANSLATE_NOOP("Errors", "nothing was booked, everything before it is safe"),
        QT_TRANSLATE_NOOP("Errors", "take no money, or give it back; go on at another desk"),
    ),
    "witness_unwritable": (
        QT_TRANSLATE_NOOP("Errors", "NOT SOLD. The second copy of the journal cannot be written"),
        QT_TRANSLATE_NOOP("Errors", "nothing was booked, everything before it is safe"),
        QT_TRANSLATE_NOOP("Errors", "look at the second disk or folder, then try again"),
    ),
}
"""The same in front of a customer who was to pay: after each of these no money may change hands."""
