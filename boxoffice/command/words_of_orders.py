"""The command line's words for what payments and changed orders refuse."""

from __future__ import annotations

WORDS_OF_ORDERS = {
    "cash_not_round": "this amount cannot be paid in coins; nothing was charged",
    "nothing_left": "nothing is left to pay; nothing was charged",
    "card_once": "there is a card among the parts already; nothing was charged",
    "no_terminal": "no terminal is linked to this desk; nothing was charged",
    "unknown_card": "this card payment is settled already; nothing was changed",
    "seat_in_card": "{seat} waits for a card whose result is unknown; nothing was charged",
    "no_drawer": "no drawer is linked to this desk; nothing was changed",
    "drawer_unreachable": "the drawer does not answer; everything is saved",
    "voucher_unknown": "this copy knows no such voucher; nothing was charged",
    "voucher_too_little": "the voucher has too little left; nothing was charged",
    "voucher_over": "the voucher was valid until {until}; nothing was charged",
    "voucher_offline": "without connection a voucher pays only a small amount here;"
    " nothing was charged",
    "voucher_stays": "what a voucher paid cannot be booked as something else; nothing was changed",
    "no_such_day": "there is no such day; nothing was changed",
    "no_wheelchair_place": "no wheelchair place with so many beside it is free; nothing was taken",
    "price_impossible": "this is no price; nothing was changed",
    "price_not_agreed": "a changed price was not agreed to at this desk; nothing was charged",
    "price_not_kept": "a changed price is not reserved; nothing was reserved",
    "note_empty": "the note is empty; nothing was changed",
    "nothing_due": "nothing of this order is to be paid any more",
    "other_shift": "this was sold in another till period; nothing was changed",
    "paid_too_little": "{missing} cents are still to be paid; nothing was charged",
    "paid_too_much": "the parts are more than what is to be paid; nothing was charged",
    "payment_not_found": "nothing of this order was paid that way; nothing was changed",
    "refund_offline": "another desk sold this ticket and cannot be asked; at most {most} cents",
    "refund_too_late": "it is too late to give this ticket back; nothing was changed",
    "same_method": "it is booked that way already; nothing was changed",
    "several_open_parts": "two parts of the payment have no amount; nothing was charged",
    "ticket_inside": "somebody entered on this ticket; nothing was changed",
    "ticket_not_valid": "this ticket has been given back already; nothing was changed",
    "house_not_sold_for": "this house sells no more for the one whose ticket it is; nothing was changed, ask them",  # noqa: E501
    "ticket_of_others": "another house sold this ticket and has its money; nothing was changed",
    "ticket_without_seat": "this ticket has no numbered seat; nothing was changed",
    "same_customer": "this is the same customer; nothing was changed",
    "unknown_customer": "this copy has no such customer; nothing was changed",
    "unknown_operator": "nobody called “{name}” works in this house; nothing was changed",
}
