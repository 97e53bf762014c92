"""Words for refusals about orders that were sold before, and about how they are paid.

English source texts, marked for translation in context `Errors`: what happened, what is safe, what
to do now.
"""

from __future__ import annotations

from ui.language import QT_TRANSLATE_NOOP

Parts = tuple[str, str, str]

_NOTHING_CHARGED = QT_TRANSLATE_NOOP("Errors", "nothing was charged")
_NOTHING_CHANGED = QT_TRANSLATE_NOOP("Errors", "nothing was changed")

ORDERS: dict[str, Parts] = {
    "paid_too_much": (
        QT_TRANSLATE_NOOP("Errors", "The parts are more than what is to be paid"),
        _NOTHING_CHARGED,
        QT_TRANSLATE_NOOP("Errors", "make one of the parts smaller"),
    ),
    "paid_too_little": (
        QT_TRANSLATE_NOOP("Errors", "The parts are less than what is to be paid"),
        _NOTHING_CHARGED,
        QT_TRANSLATE_NOOP("Errors", "choose how the rest is paid"),
    ),
    "cash_not_round": (
        QT_TRANSLATE_NOOP("Errors", "This amount cannot be paid in coins"),
        _NOTHING_CHARGED,
        QT_TRANSLATE_NOOP("Errors", "type an amount that ends in 0 or 5 cents"),
    ),
    "several_open_parts": (
        QT_TRANSLATE_NOOP("Errors", "Two parts have no amount"),
        _NOTHING_CHARGED,
        QT_TRANSLATE_NOOP("Errors", "type the amount of one of them"),
    ),
    "ticket_not_valid": (
        QT_TRANSLATE_NOOP("Errors", "This ticket has been given back already"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "look at the order for when and by whom"),
    ),
    "ticket_inside": (
        QT_TRANSLATE_NOOP("Errors", "Somebody entered on this ticket"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "call whoever is responsible tonight"),
    ),
    "refund_too_late": (
        QT_TRANSLATE_NOOP("Errors", "It is too late to give this ticket back"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "exchange it, or call the manager"),
    ),
    "refund_offline": (
        QT_TRANSLATE_NOOP(
            "Errors", "Another desk sold this ticket, and there is no connection to ask it"
        ),
        QT_TRANSLATE_NOOP("Errors", "never more than was paid goes back"),
        QT_TRANSLATE_NOOP("Errors", "less in cash, or by transfer; or wait for the connection"),
    ),
    "ticket_of_others": (
        QT_TRANSLATE_NOOP("Errors", "Another house sold this ticket and has its money"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "send the customer to that house"),
    ),
    "ticket_without_seat": (
        QT_TRANSLATE_NOOP("Errors", "This ticket has no numbered seat"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "exchange it for another place"),
    ),
    "other_shift": (
        QT_TRANSLATE_NOOP("Errors", "This was sold in another till period"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "the manager corrects it in the books"),
    ),
    "payment_not_found": (
        QT_TRANSLATE_NOOP("Errors", "Nothing of this order was paid that way"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "look at the order's payments"),
    ),
    "same_method": (
        QT_TRANSLATE_NOOP("Errors", "It is booked that way already"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "choose the other way"),
    ),
    "nothing_due": (
        QT_TRANSLATE_NOOP("Errors", "Nothing of this order is to be paid any more"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "go on with the next one"),
    ),
    "note_empty": (
        QT_TRANSLATE_NOOP("Errors", "The note is empty"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "type something, or Esc"),
    ),
    "price_not_now": (
        QT_TRANSLATE_NOOP("Errors", "{price} is not sold at this moment"),
        _NOTHING_CHARGED,
        QT_TRANSLATE_NOOP("Errors", "choose another price: Enter on the line"),
    ),
    "price_not_rank": (
        QT_TRANSLATE_NOOP("Errors", "{price} is not for {seat}"),
        _NOTHING_CHARGED,
        QT_TRANSLATE_NOOP("Errors", "choose another seat, or another price: Enter on the line"),
    ),
    "price_too_many": (
        QT_TRANSLATE_NOOP("Errors", "{price}: no more than {most} in one order"),
        _NOTHING_CHARGED,
        QT_TRANSLATE_NOOP("Errors", "choose another price: Enter on the line"),
    ),
    "price_quota": (
        QT_TRANSLATE_NOOP("Errors", "{price}: {left} left for this performance"),
        _NOTHING_CHARGED,
        QT_TRANSLATE_NOOP("Errors", "choose another price: Enter on the line"),
    ),
    "price_reason": (
        QT_TRANSLATE_NOOP("Errors", "{price}: for whom, and why?"),
        _NOTHING_CHARGED,
        QT_TRANSLATE_NOOP("Errors", "F8 or F9 asks it"),
    ),
}
