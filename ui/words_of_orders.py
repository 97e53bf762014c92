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
        QT_TRANSLATE_NOOP(
            "Errors",
            "as a voucher (Shift+F9), or fewer tickets at once; or wait for the connection",
        ),
    ),
    "house_not_sold_for": (
        QT_TRANSLATE_NOOP("Errors", "We sell no more for the house whose ticket this is"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "send the customer to that house"),
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
    "nothing_left": (
        QT_TRANSLATE_NOOP("Errors", "Nothing is left to pay"),
        _NOTHING_CHARGED,
        QT_TRANSLATE_NOOP("Errors", "Enter saves it, Esc takes the last part back"),
    ),
    "card_once": (
        QT_TRANSLATE_NOOP("Errors", "There is a card among the parts already"),
        _NOTHING_CHARGED,
        QT_TRANSLATE_NOOP("Errors", "Shift+F8: a second card by hand"),
    ),
    "mail_no_address": (
        QT_TRANSLATE_NOOP("Errors", "These tickets cannot go by e-mail"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "the order needs a customer with an address; Alt+D prints"),
    ),
    "no_drawer": (
        QT_TRANSLATE_NOOP("Errors", "No drawer is linked to this desk"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "open it with its key"),
    ),
    "drawer_unreachable": (
        QT_TRANSLATE_NOOP("Errors", "The drawer does not answer"),
        QT_TRANSLATE_NOOP("Errors", "everything is saved"),
        QT_TRANSLATE_NOOP("Errors", "open it with its key, and look at the printer's cable"),
    ),
    "no_terminal": (
        QT_TRANSLATE_NOOP("Errors", "No terminal is linked to this desk"),
        _NOTHING_CHARGED,
        QT_TRANSLATE_NOOP("Errors", "Shift+F8: card by hand"),
    ),
    "unknown_card": (
        QT_TRANSLATE_NOOP("Errors", "This card payment is settled already"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "look at the last sale: Alt+L"),
    ),
    "card_not_in_order": (
        QT_TRANSLATE_NOOP("Errors", "Order {number} has no card payment of this amount to be it"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "book it by hand at a till first (Shift+F8), then its number"),
    ),
    "seat_in_card": (
        QT_TRANSLATE_NOOP("Errors", "{seat} waits for a card whose result is unknown"),
        _NOTHING_CHARGED,
        QT_TRANSLATE_NOOP("Errors", "Alt+U settles that card; F5: choose other seats"),
    ),
    "order_in_card": (
        QT_TRANSLATE_NOOP("Errors", "Order {number} waits for a card whose result is unknown"),
        _NOTHING_CHARGED,
        QT_TRANSLATE_NOOP("Errors", "Alt+U settles that card; do not let the customer pay again"),
    ),
    "voucher_unknown": (
        QT_TRANSLATE_NOOP("Errors", "This copy knows no such voucher"),
        _NOTHING_CHARGED,
        QT_TRANSLATE_NOOP("Errors", "type it again, or pay otherwise"),
    ),
    "voucher_too_little": (
        QT_TRANSLATE_NOOP("Errors", "The voucher has too little left"),
        _NOTHING_CHARGED,
        QT_TRANSLATE_NOOP("Errors", "pay the rest otherwise: Shift+F9"),
    ),
    "voucher_over": (
        QT_TRANSLATE_NOOP("Errors", "The voucher was valid until {until}"),
        _NOTHING_CHARGED,
        QT_TRANSLATE_NOOP("Errors", "pay otherwise, or ask the manager"),
    ),
    "voucher_offline": (
        QT_TRANSLATE_NOOP("Errors", "Without connection a voucher pays only a small amount here"),
        _NOTHING_CHARGED,
        QT_TRANSLATE_NOOP("Errors", "a smaller part, or pay otherwise"),
    ),
    "voucher_stays": (
        QT_TRANSLATE_NOOP("Errors", "What a voucher paid cannot be booked as something else"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "refund the order and sell it again"),
    ),
    "note_empty": (
        QT_TRANSLATE_NOOP("Errors", "The note is empty"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "type something, or Esc"),
    ),
    "group_too_small": (
        QT_TRANSLATE_NOOP("Errors", "Nobody here would share a code"),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("Errors", "take two places or more at the same price"),
    ),
    "group_too_large": (
        QT_TRANSLATE_NOOP("Errors", "A code admits {most} people, and these are {count}"),
        _NOTHING_CHARGED,
        QT_TRANSLATE_NOOP("Errors", "sell them in two orders, or Alt+E: a code for each"),
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
