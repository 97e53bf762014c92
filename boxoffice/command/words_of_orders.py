"""The command line's words for what payments and changed orders refuse."""

from __future__ import annotations

WORDS_OF_ORDERS = {
    "cash_not_round": "this amount cannot be paid in coins; nothing was charged",
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
    "ticket_of_others": "another house sold this ticket and has its money; nothing was changed",
    "ticket_without_seat": "this ticket has no numbered seat; nothing was changed",
    "same_customer": "this is the same customer; nothing was changed",
    "unknown_customer": "this copy has no such customer; nothing was changed",
    "unknown_operator": "nobody called “{name}” works in this house; nothing was changed",
}
